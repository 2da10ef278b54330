"""Feasts and named days, fixed and moving."""

from generator import edtf
from generator.languages.anchoring import time_reading
from generator.languages.de.time import words
from generator.languages.feasts import Feast, easter, feast_reading, nth_weekday
from generator.languages.rule import Context, Match, Reading, Rule


def fourth_advent(year: int) -> int:
    """Ordinal of the fourth Sunday of Advent, the last before Christmas Day."""
    christmas = edtf.ordinal(year, 12, 25)
    return christmas - 1 - edtf.weekday(christmas)


FEASTS: dict[str, Feast] = {
    "neujahr": lambda y: edtf.ordinal(y, 1, 1),
    "neujahrstag": lambda y: edtf.ordinal(y, 1, 1),
    "dreikönig": lambda y: edtf.ordinal(y, 1, 6),
    "dreikönigstag": lambda y: edtf.ordinal(y, 1, 6),
    "valentinstag": lambda y: edtf.ordinal(y, 2, 14),
    "rosenmontag": lambda y: easter(y) - 48,
    "faschingsdienstag": lambda y: easter(y) - 47,
    "aschermittwoch": lambda y: easter(y) - 46,
    "palmsonntag": lambda y: easter(y) - 7,
    "gründonnerstag": lambda y: easter(y) - 3,
    "karfreitag": lambda y: easter(y) - 2,
    "karsamstag": lambda y: easter(y) - 1,
    "ostern": easter,
    "ostersonntag": easter,
    "ostermontag": lambda y: easter(y) + 1,
    "christi himmelfahrt": lambda y: easter(y) + 39,
    "pfingsten": lambda y: easter(y) + 49,
    "pfingstsonntag": lambda y: easter(y) + 49,
    "pfingstmontag": lambda y: easter(y) + 50,
    "fronleichnam": lambda y: easter(y) + 60,
    "herz - jesu - sonntag": lambda y: easter(y) + 70,
    "walpurgisnacht": lambda y: edtf.ordinal(y, 4, 30),
    "tag der arbeit": lambda y: edtf.ordinal(y, 5, 1),
    "muttertag": lambda y: nth_weekday(y, 5, 6, 2),
    "mariä himmelfahrt": lambda y: edtf.ordinal(y, 8, 15),
    "tag der deutschen einheit": lambda y: edtf.ordinal(y, 10, 3),
    "nationalfeiertag": lambda y: edtf.ordinal(y, 10, 26),
    "reformationstag": lambda y: edtf.ordinal(y, 10, 31),
    "allerheiligen": lambda y: edtf.ordinal(y, 11, 1),
    "allerseelen": lambda y: edtf.ordinal(y, 11, 2),
    "martinstag": lambda y: edtf.ordinal(y, 11, 11),
    "buß - und bettag": lambda y: fourth_advent(y) - 32,
    "totensonntag": lambda y: fourth_advent(y) - 28,
    "nikolaustag": lambda y: edtf.ordinal(y, 12, 6),
    "heiligabend": lambda y: edtf.ordinal(y, 12, 24),
    "weihnachten": lambda y: edtf.ordinal(y, 12, 25),
    "christtag": lambda y: edtf.ordinal(y, 12, 25),
    "stefanitag": lambda y: edtf.ordinal(y, 12, 26),
    "stephanitag": lambda y: edtf.ordinal(y, 12, 26),
    "silvester": lambda y: edtf.ordinal(y, 12, 31),
    "silvesternacht": lambda y: edtf.ordinal(y, 12, 31),
}
_ADVENTS = {"erst": 21, "1": 21, "zweit": 14, "2": 14, "dritt": 7, "3": 7, "viert": 0, "4": 0}


def _feast(m: Match, ctx: Context) -> Reading | None:
    feast = FEASTS[" ".join(m.words.lower[slice(*m.groups["feast"])])]
    read = feast_reading(ctx, m, feast, words.STEPS[m.word("step")] if m.has("step") else None)
    if read is None or not m.has("part") or read.focus is None:
        return read
    return time_reading(read.focus, words.part_of(m.word("part")), read.anchor)


def _advent(m: Match, ctx: Context) -> Reading | None:
    """ "Am ersten Advent", "am 3. Adventssonntag"."""
    nth = m.word("nth")
    before = next((days for stem, days in _ADVENTS.items() if nth.startswith(stem)), None)
    return None if before is None else feast_reading(ctx, m, lambda y: fourth_advent(y) - before)


_NAMES = "|".join(sorted(FEASTS, key=lambda name: (-len(name), name)))

RULES = (
    Rule(
        "feast", "DATE", rf"(?P<step>STEP)?(?P<feast>{_NAMES})(?:(?P<part>PART)|(?:des Jahres)?(?P<year>YEAR))?", _feast,
        (("Sie kamen an Ostern 2016.", "2024-10-24", "Ostern 2016 = 2016-03-27"),
         ("An Fronleichnam 2024 war Prozession.", "2024-10-24", "Fronleichnam 2024 = 2024-05-30"),
         ("Am Heiligabend schneite es.", "2024-10-24", "Heiligabend = 2023-12-24")),
        ("Ein weihnachtlicher Abend.",),
    ),
    Rule(
        "advent", "DATE", r"(?P<nth>DAY\.|NTHWORD)(?:Advent|Adventssonntag|Adventsonntag)(?P<year>YEAR)?", _advent,
        (("Am ersten Advent 2024 brennt ein Licht.", "2024-10-24", "ersten Advent 2024 = 2024-12-01"),),
    ),
)  # fmt: skip
"""Feasts of German."""
