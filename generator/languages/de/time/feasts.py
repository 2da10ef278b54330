"""Feasts and named days, fixed and moving."""

from generator import edtf
from generator.languages.anchoring import time_reading
from generator.languages.de.time import words
from generator.languages.de.time.compounds import part_of
from generator.languages.de.time.pieces import day_number
from generator.languages.feasts import Feast, easter, feast_reading, nth_weekday
from generator.languages.rule import Context, Match, Reading, Rule


def fourth_advent(year: int) -> int:
    """Ordinal of the fourth Sunday of Advent, the last before Christmas Day."""
    christmas = edtf.ordinal(year, 12, 25)
    return christmas - 1 - edtf.weekday(christmas)


FEASTS: dict[str, Feast] = {
    "Neujahr": lambda y: edtf.ordinal(y, 1, 1),
    "Neujahrstag": lambda y: edtf.ordinal(y, 1, 1),
    "Dreikönig": lambda y: edtf.ordinal(y, 1, 6),
    "Dreikönigstag": lambda y: edtf.ordinal(y, 1, 6),
    "Valentinstag": lambda y: edtf.ordinal(y, 2, 14),
    "Rosenmontag": lambda y: easter(y) - 48,
    "Faschingsdienstag": lambda y: easter(y) - 47,
    "Aschermittwoch": lambda y: easter(y) - 46,
    "Palmsonntag": lambda y: easter(y) - 7,
    "Gründonnerstag": lambda y: easter(y) - 3,
    "Karfreitag": lambda y: easter(y) - 2,
    "Karsamstag": lambda y: easter(y) - 1,
    "Ostern": easter,
    "Ostersonntag": easter,
    "Ostermontag": lambda y: easter(y) + 1,
    "Christi Himmelfahrt": lambda y: easter(y) + 39,
    "Pfingsten": lambda y: easter(y) + 49,
    "Pfingstsonntag": lambda y: easter(y) + 49,
    "Pfingstmontag": lambda y: easter(y) + 50,
    "Fronleichnam": lambda y: easter(y) + 60,
    "Herz - Jesu - Sonntag": lambda y: easter(y) + 70,
    "Walpurgisnacht": lambda y: edtf.ordinal(y, 4, 30),
    "Tag der Arbeit": lambda y: edtf.ordinal(y, 5, 1),
    "Muttertag": lambda y: nth_weekday(y, 5, 6, 2),
    "Mariä Himmelfahrt": lambda y: edtf.ordinal(y, 8, 15),
    "Tag der Deutschen Einheit": lambda y: edtf.ordinal(y, 10, 3),
    "Nationalfeiertag": lambda y: edtf.ordinal(y, 10, 26),
    "Reformationstag": lambda y: edtf.ordinal(y, 10, 31),
    "Allerheiligen": lambda y: edtf.ordinal(y, 11, 1),
    "Allerseelen": lambda y: edtf.ordinal(y, 11, 2),
    "Martinstag": lambda y: edtf.ordinal(y, 11, 11),
    "Buß - und Bettag": lambda y: fourth_advent(y) - 32,
    "Totensonntag": lambda y: fourth_advent(y) - 28,
    "Nikolaustag": lambda y: edtf.ordinal(y, 12, 6),
    "Heiligabend": lambda y: edtf.ordinal(y, 12, 24),
    "Weihnachten": lambda y: edtf.ordinal(y, 12, 25),
    "Christtag": lambda y: edtf.ordinal(y, 12, 25),
    "Stefanitag": lambda y: edtf.ordinal(y, 12, 26),
    "Stephanitag": lambda y: edtf.ordinal(y, 12, 26),
    "Silvester": lambda y: edtf.ordinal(y, 12, 31),
    "Silvesternacht": lambda y: edtf.ordinal(y, 12, 31),
}
_BY_NAME = {name.lower(): feast for name, feast in FEASTS.items()}
_ADVENTS = {"erst": 21, "1": 21, "zweit": 14, "2": 14, "dritt": 7, "3": 7, "viert": 0, "4": 0}


def _feast(m: Match, ctx: Context) -> Reading | None:
    feast = _BY_NAME[" ".join(m.words.lower[slice(*m.groups["feast"])])]
    read = feast_reading(ctx, m, feast, words.STEPS[m.word("step")] if m.has("step") else None)
    if read is None or not m.has("part") or read.focus is None:
        return read
    return time_reading(read.focus, part_of(m.word("part")), read.anchor)


def _christmas_day(m: Match, ctx: Context) -> Reading | None:
    """ "Am ersten Weihnachtstag", "am 2. Weihnachtsfeiertag"."""
    place = day_number(m.text("nth"))
    return feast_reading(ctx, m, lambda y: edtf.ordinal(y, 12, 24 + place)) if place in (1, 2) else None


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
        "christmas-day", "DATE", r"(?P<nth>DAY\.|NTHWORD)(?:Weihnachtstag|Weihnachtsfeiertag)(?P<year>YEAR)?", _christmas_day,
        (("Am zweiten Weihnachtstag 2019 schneite es.", "2024-10-24", "zweiten Weihnachtstag 2019 = 2019-12-26"),),
    ),
    Rule(
        "advent", "DATE", r"(?P<nth>DAY\.|NTHWORD)(?:Advent|Adventssonntag|Adventsonntag)(?P<year>YEAR)?", _advent,
        (("Am ersten Advent 2024 brennt ein Licht.", "2024-10-24", "ersten Advent 2024 = 2024-12-01"),),
    ),
)  # fmt: skip
"""Feasts of German."""
