"""Words of Ukrainian by class, and parts of patterns, as the rules name them."""

from typing import Final

from generator.languages.uk.numbers import CARDINALS, HALVES, MANY_SUFFIXES, ORDINALS, ROMAN, SUFFIXES
from generator.languages.uk.time import lengths, words

CLASSES: Final = {
    "MONTH": frozenset(words.MONTHS),
    "MONTHOF": frozenset(words.MONTHS_OF),
    "MABBR": frozenset(words.MONTHS_SHORT),
    "WEEKDAY": frozenset(words.WEEKDAYS),
    "WEEKDAYS": frozenset(words.WEEKDAYS_MANY),
    "UNIT": frozenset(words.UNITS) - frozenset(words.UNITS_SHORT),
    "USHORT": frozenset(words.UNITS_SHORT),
    "UNITS": frozenset(words.UNITS_MANY),
    # A single unit as an object or a measure: "рік тому", "за тиждень".
    "ONEUNIT": frozenset(
        "секунду хвилину годину день добу тиждень місяць рік десятиліття десятиріччя століття сторіччя".split()
    ),
    # By how much: "роком пізніше", "двома днями раніше".
    "BYUNIT": frozenset(
        "годиною годинами днем днями тижнем тижнями місяцем місяцями роком роками століттям".split()
    ),
    "BIGUNIT": frozenset(
        w
        for w, letter in words.UNITS.items()
        if not letter.startswith("T") and letter != "L" and w not in words.UNITS_SHORT
    ),
    "YEARS": frozenset("роки років рокам роками роках рр".split()),
    "CENTURY": frozenset(
        {*(w for w, c in words.UNITS.items() if c == "C"), "ст", "віку", "віці", "вік", "стст"}
    ),
    "SEASON": frozenset(words.SEASONS),
    "INSEASON": frozenset(words.SEASONS_IN),
    "PART": frozenset(words.PARTS),
    "NOON": frozenset(words.NOON),
    "NEARDAY": frozenset(words.DAYS_NEAR),
    "NEARYEAR": frozenset(words.YEARS_NEAR),
    "TENSWORD": frozenset(words.DECADES),
    "THIS": words.THIS,
    "THAT": words.THAT,
    "STEP": frozenset(words.STEPS),
    "HANGING": words.HANGING,
    "FORMER": words.FORMER,
    "PARTOF": frozenset(words.MODS),
    "HALF": words.HALF_PARTS,
    "FEW": words.VAGUE_MANY,
    "NUMWORD": frozenset(CARDINALS) | frozenset(HALVES),
    "NTHWORD": frozenset(ORDINALS),
    "SUFFIX": SUFFIXES,
    "HALVED": frozenset(lengths.HALVES),
    "MANY": MANY_SUFFIXES,
    "ROMAN": frozenset(ROMAN),
    "LASTING": frozenset(lengths.LASTING),
    "TAIL": frozenset(lengths.LASTING_TAILS),
    "OFTEN": frozenset(lengths.OFTEN),
    "EACH": words.EACH,
    "SOME": frozenset("деякий довгий тривалий певний короткий чималий".split()),
    "SOMEOF": frozenset("деякого довгого тривалого певного короткого чималого".split()),
    "SAME": frozenset("ж же самий самого самої самому самій саму".split()),
}
"""Words by class, as patterns name them."""

MACROS: Final = {
    "MON": r"(?:MONTH|MABBR\.)",
    "DOM": r"(?:DAY(?:-SUFFIX)?|NUMWORD NTHWORD|NTHWORD)",
    "NUM": r"(?:(?:D2,D2|FIGURE D3|FIGURE|DECIMAL)(?:-MANY)?|NUMWORD(?:NUMWORD){0,3})(?:з половиною)?",
    "NTH": r"(?:ROMAN|DAY-SUFFIX|NUMWORD NTHWORD|NTHWORD)",
    "JUST": r"(?:SAME SAME?)",
    "TO": r"(?:-|–|—|і|й|та|до|по|або|чи)",
    "BC": r"(?:до (?:н\.?е\.?|нашої ери|Різдва Христового|Р\.?Х\.))",
    "AD": r"(?:н\.е\.?|нашої ери)",
    "YEARNO": r"(?:YEAR(?:-SUFFIX)?)",
    # "Року" belongs to a year that stands alone.
    "OFYEAR": r"(?:року|рік|р\.?)",
}
"""Parts of patterns by name; a later one may use an earlier one."""


TELLING: Final = frozenset().union(
    *(
        CLASSES[name]
        for name in (
            "MONTH",
            "WEEKDAY",
            "WEEKDAYS",
            "UNIT",
            "INSEASON",
            "PART",
            "NEARDAY",
            "NEARYEAR",
            "OFTEN",
        )
    )
)
"""Words that speak of time even alone."""
