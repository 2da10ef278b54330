"""Feasts and named days, fixed and moving.

Left alone, for no sum is right for all who keep them: Diwali, Holi, Vesak, national days, and a bare "Eid".
"""

from dataclasses import replace
from typing import Final

from generator import edtf
from generator.edtf import Edtf
from generator.languages.anchoring import time_reading
from generator.languages.en.time import words
from generator.languages.en.time.pieces import day_number
from generator.languages.feasts import Feast, easter, feast_reading, nth_weekday, orthodox_easter
from generator.languages.moving import (
    MovingFeast,
    advent,
    from_easter,
    hebrew,
    hijri,
    lunar_new_year,
    moving_reading,
    part_of,
    third,
)
from generator.languages.period import Period
from generator.languages.rule import NOTHING, Context, Match, Reading, Rule

_FIXED: Final = {
    "new year 's day|new years day|new year 's": (1, 1), "Epiphany": (1, 6), "orthodox christmas": (1, 7),
    "Candlemas": (2, 2), "saint valentine 's day|st valentine 's day|valentine 's day|valentines day": (2, 14),
    "st patrick 's day|saint patrick 's day": (3, 17), "april fool 's day|april fools day": (4, 1),
    "st george 's day": (4, 23), "anzac day": (4, 25), "may day": (5, 1), "cinco de mayo": (5, 5),
    "juneteenth": (6, 19), "canada day": (7, 1), "independence day": (7, 4), "bastille day": (7, 14), "assumption day": (8, 15),
    "michaelmas": (9, 29), "halloween|hallowe en": (10, 31), "all saints day": (11, 1), "all souls day": (11, 2),
    "guy fawkes night|bonfire night": (11, 5), "veterans day|armistice day|remembrance day": (11, 11),
    "st andrew 's day": (11, 30), "christmas eve": (12, 24), "christmas|christmas day|xmas|x mas": (12, 25),
    "boxing day|st stephen 's day": (12, 26), "new year 's eve|new years eve": (12, 31),
}  # fmt: skip
_EASTER: Final = {
    "mardi gras|shrove tuesday|fat tuesday": -47, "ash wednesday": -46, "palm sunday": -7, "maundy thursday|holy thursday": -3,
    "good friday": -2, "holy saturday": -1, "easter|easter sunday|easter day": 0, "easter monday": 1, "ascension day": 39,
    "pentecost|pentecost sunday|whit sunday|whitsun": 49, "whit monday|pentecost monday": 50, "trinity sunday": 56,
}  # fmt: skip
_WEEKDAYS: Final = {
    "martin luther king day|martin luther king jr day": (1, 0, 3), "presidents day": (2, 0, 3),
    "mother 's day|mothers day": (5, 6, 2), "memorial day": (5, 0, -1), "father 's day|fathers day": (6, 6, 3),
    "labor day": (9, 0, 1), "columbus day": (10, 0, 2), "thanksgiving|thanksgiving day": (11, 3, 4),
}  # fmt: skip


def _fixed(month: int, day: int) -> Feast:
    return lambda year: edtf.ordinal(year, month, day)


def _after_easter(days: int) -> Feast:
    return lambda year: easter(year) + days


def _nth(month: int, weekday: int, place: int) -> Feast:
    return lambda year: nth_weekday(year, month, weekday, place)


FEASTS: Final[dict[str, Feast]] = {
    **{name: _fixed(*day) for names, day in _FIXED.items() for name in names.split("|")},
    **{name: _after_easter(days) for names, days in _EASTER.items() for name in names.split("|")},
    **{name: _nth(*place) for names, place in _WEEKDAYS.items() for name in names.split("|")},
    "election day": lambda y: nth_weekday(y, 11, 0, 1) + 1,
    "black friday": lambda y: nth_weekday(y, 11, 3, 4) + 1,
    "cyber monday": lambda y: nth_weekday(y, 11, 3, 4) + 4,
    "orthodox easter": orthodox_easter,
    "orthodox easter sunday": orthodox_easter,
    "orthodox good friday": lambda y: orthodox_easter(y) - 2,
}
"""Days that are kept once a year, by their names."""
BY_COUNTRY: Final[dict[tuple[str, str], Feast]] = {
    ("en-CA", "thanksgiving"): _nth(10, 0, 2),
    ("en-CA", "thanksgiving day"): _nth(10, 0, 2),
    ("en-GB", "mother 's day"): _after_easter(-21),
    ("en-IE", "mother 's day"): _after_easter(-21),
}
"""Where a country keeps another day."""
_MOVING: Final[dict[str, MovingFeast]] = {
    "ramadan|ramadhan": hijri(9, 1, 0),
    "eid al fitr|eid ul fitr|hari raya puasa|hari raya aidilfitri|lebaran": hijri(10, 1),
    "eid al adha|eid ul adha|hari raya haji|feast of the sacrifice": hijri(12, 10),
    "islamic new year|muslim new year": hijri(1, 1),
    "ashura": hijri(1, 10),
    "mawlid|mawlid al nabi|milad un nabi": hijri(3, 12),
    "rosh hashanah|rosh hashana": hebrew(7, 1, 2),
    "yom kippur": hebrew(7, 10),
    "sukkot": hebrew(7, 15, 7),
    "hanukkah|chanukah|hanukah|chanukkah": hebrew(9, 25, 8),
    "purim": hebrew(12, 14),
    "passover|pesach": hebrew(1, 15, 8),
    "shavuot": hebrew(3, 6, 2),
    "chinese new year|lunar new year|chinese lunar new year": MovingFeast(lunar_new_year),
    "Lent": from_easter(-46, -1),
    "holy week": from_easter(-7, -1),
    "Advent": MovingFeast(advent),
}
MOVING: Final = {name: feast for names, feast in _MOVING.items() for name in names.split("|")}
"""Feasts of several days, or of other calendars, by their names."""


def _name(m: Match) -> str:
    return " ".join(
        word for word in m.words.lower[slice(*m.groups["feast"])] if word.isalpha() or word == "'s"
    )


def _feast(m: Match, ctx: Context) -> Reading | None:
    found = feast_day(m, ctx)
    if found is None or not m.has("part") or found.focus is None:
        return found
    return time_reading(found.focus, words.PARTS[m.word("part")], found.anchor)


def feast_day(m: Match, ctx: Context) -> Reading | None:
    """The feast of the group "feast", a day of every year."""
    name = _name(m)
    feast = BY_COUNTRY.get((ctx.lang, name)) or _PLAIN[name]
    if (
        _is_name(m)
        or m.before() in ("every", "each")
        or (name == "independence day" and (m.before() == "'s" or m.follows_a_name))
    ):
        return NOTHING
    step = words.STEPS[m.word("step")] if m.has("step") else None
    return feast_reading(ctx, m, feast, step, dates=not _is_attribute(m))


def _every(m: Match, _ctx: Context) -> Reading | None:
    """ "Every Christmas" is on one day of each year, "every Easter" on none that can be written."""
    feast = _PLAIN[_name(m)]
    days = {edtf.civil(feast(year))[1:] for year in (2021, 2022, 2023)}
    if len(days) > 1:
        return NOTHING
    month, dom = days.pop()
    return Reading(f"XXXX-{month:02d}-{dom:02d}")


def _part_of_feast(whole: Reading, part: Edtf, mod: str) -> Reading:
    """The value of a feast of some days is its first one: that of the part."""
    day = part.earliest is not None and len(whole.value) > len("2024-12")
    return replace(
        whole, value=Period("D", part.earliest or 0).value if day else whole.value, mod=mod, date=part
    )


def _moving(m: Match, ctx: Context) -> Reading | None:
    """ "Ramadan", "the first day of Hanukkah", "the end of Lent"."""
    if _is_name(m) or m.before() in ("every", "each"):
        return NOTHING
    step = words.STEPS[m.word("step")] if m.has("step") else None
    found = moving_reading(ctx, m, _PLAIN_MOVING[_name(m)], step, dates=not _is_attribute(m))
    if found is None or found.date is None:
        return None
    if m.has("eve") or m.has("nth"):
        nth = 0 if m.has("eve") else -1 if m.word("nth") in ("last", "final") else day_number(m.text("nth"))
        return part_of(found, nth, words.WEEKDAYS[m.word("weekday")] if m.has("weekday") else None)
    mod = words.MODS.get(m.word("mod"), "")
    return _part_of_feast(found, third(found.date, mod), mod) if mod else found


_NAMING: Final = frozenset(
    {"rising", "island", "islands", "offensive", "war", "carol", "truce", "uprising", "rebellion", "story", "party", "act",
     "accord", "agreement", "massacre", "bombing", "proclamation", "parade", "festival", "market", "bank", "project"}
)  # fmt: skip


def _is_name(m: Match) -> bool:
    """ "The Easter Rising", "the Yom Kippur War", "Easter Island": events and places, no days."""
    return m.leads_a_name and m.after() in _NAMING and not m.has("year")


_PREPOSITIONS = frozenset(
    {"on", "at", "since", "until", "till", "by", "before", "after", "over", "during", "last", "this", "next", "through", "for",
     "in", "from", "and", "to", "of", "with", "when", "while", "but", "or", "as", "if", "because", "without"}
)  # fmt: skip


def _is_attribute(m: Match) -> bool:
    """ "Your Christmas shopping", "the Easter parade": a noun follows, and no preposition dates it."""
    after = m.after()
    named = m.leads_a_name and not m.whole.isupper()
    noun = after.isalpha() and after not in _PREPOSITIONS and not after.endswith("ed") and not named
    return noun and m.before() not in _PREPOSITIONS and m.before() not in ("", ".", "¶")


_PLAIN = {name.lower(): feast for name, feast in FEASTS.items()}
_PLAIN_MOVING = {name.lower(): feast for name, feast in MOVING.items()}


def _pattern(names: dict[str, Feast] | dict[str, MovingFeast]) -> str:
    """Any of the names; between its words there may be a mark ("Eid al-Fitr", "St. Patrick's Day")."""
    each = sorted(names, key=lambda name: (-len(name), name))
    return "|".join(r"(?:-|\.|'|’)?".join(name.split()) for name in each)


MACROS: Final = {
    "FEAST": f"(?:{_pattern(FEASTS)})",
    "MOVINGFEAST": f"(?:{_pattern(MOVING)})",
    "MONTHOF": r"(?:(?:the)?(?:holy|fasting|muslim|islamic){0,3}month of)",
}
"""The names of the feasts, for patterns."""

RULES = (
    Rule(
        "feast", "DATE", r"(?:(?P<step>STEP)(?:year's)?|(?P<year2>YEAR)(?:'s)?)?(?P<feast>FEAST)(?:(?P<part>PART)|,?(?:of|in)?(?P<year>YEAR))?", _feast,
        (("They rose at Easter 2016.", "2024-10-24", "Easter 2016 = 2016-03-27"),
         ("Orthodox Easter 2021 was quiet.", "2024-10-24", "Orthodox Easter 2021 = 2021-05-02"),
         ("It happened on Christmas Eve.", "2024-10-24", "Christmas Eve = 2023-12-24"),
         ("He will star in this year's Christmas play.", "2024-10-24", "this year's Christmas = 2024-12-25"),
         ("He starred in the 2019 Christmas play.", "2024-10-24", "2019 Christmas = 2019-12-25")),
        ("Christmassy weather.", "The Easter Rising failed.", "Ukraine's Independence Day is a feast."),
    ),
    Rule(
        "every-feast", "SET", r"(?:every|each)(?P<feast>FEAST)", _every,
        (("They sing every Christmas.", "2024-10-24", "every Christmas = XXXX-12-25"),),
        ("They dance every Easter.",),
    ),
    Rule(
        "moving-feast", "DATE",
        r"(?:(?:the)?(?P<nth>first|last|final|ORD)(?:day|night|(?P<weekday>WEEKDAY))of|day(?P<nth2>D2)of|(?:the)?(?P<eve>eve)of|(?:the)?(?P<mod>PARTOF)of|(?P<mod2>MODWORD)-?)?MONTHOF?(?P<step>STEP)?(?P<feast>MOVINGFEAST)(?:,?(?:of|in)?(?P<year>YEAR))?", _moving,
        (("They fasted through Ramadan 2023.", "2024-10-24", "Ramadan 2023 = 2023"),
         ("Shops closed on Yom Kippur.", "2024-10-24", "Yom Kippur = 2024-10-12"),
         ("They sang on the first Sunday of Advent.", "2024-12-20", "the first Sunday of Advent = 2024-12-01"),
         ("The first night of Hanukkah 2022 was cold.", "2024-10-24", "The first night of Hanukkah 2022 = 2022-12-19")),
        ("The Yom Kippur War was short.", "He lent it.", "The Tet Offensive began."),
    ),
)  # fmt: skip
"""Feasts of English."""
