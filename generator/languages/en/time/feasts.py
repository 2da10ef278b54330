"""Feasts and named days, fixed and moving."""

from generator import edtf
from generator.languages.anchoring import time_reading
from generator.languages.en.time import words
from generator.languages.feasts import Feast, easter, feast_reading, nth_weekday
from generator.languages.rule import Context, Match, Reading, Rule

FEASTS: dict[str, Feast] = {
    "new year 's day": lambda y: edtf.ordinal(y, 1, 1),
    "new year 's eve": lambda y: edtf.ordinal(y, 12, 31),
    "new year 's": lambda y: edtf.ordinal(y, 1, 1),
    "new years day": lambda y: edtf.ordinal(y, 1, 1),
    "new years eve": lambda y: edtf.ordinal(y, 12, 31),
    "mothers day": lambda y: nth_weekday(y, 5, 6, 2),
    "fathers day": lambda y: nth_weekday(y, 6, 6, 3),
    "valentines day": lambda y: edtf.ordinal(y, 2, 14),
    "valentine 's day": lambda y: edtf.ordinal(y, 2, 14),
    "independence day": lambda y: edtf.ordinal(y, 7, 4),
    "halloween": lambda y: edtf.ordinal(y, 10, 31),
    "veterans day": lambda y: edtf.ordinal(y, 11, 11),
    "armistice day": lambda y: edtf.ordinal(y, 11, 11),
    "christmas eve": lambda y: edtf.ordinal(y, 12, 24),
    "christmas": lambda y: edtf.ordinal(y, 12, 25),
    "christmas day": lambda y: edtf.ordinal(y, 12, 25),
    "xmas": lambda y: edtf.ordinal(y, 12, 25),
    "boxing day": lambda y: edtf.ordinal(y, 12, 26),
    "bastille day": lambda y: edtf.ordinal(y, 7, 14),
    "thanksgiving": lambda y: nth_weekday(y, 11, 3, 4),
    "thanksgiving day": lambda y: nth_weekday(y, 11, 3, 4),
    "election day": lambda y: nth_weekday(y, 11, 0, 1) + 1,
    "mother 's day": lambda y: nth_weekday(y, 5, 6, 2),
    "father 's day": lambda y: nth_weekday(y, 6, 6, 3),
    "martin luther king day": lambda y: nth_weekday(y, 1, 0, 3),
    "may day": lambda y: edtf.ordinal(y, 5, 1),
    "remembrance day": lambda y: edtf.ordinal(y, 11, 11),
    "black friday": lambda y: nth_weekday(y, 11, 3, 4) + 1,
    "labor day": lambda y: nth_weekday(y, 9, 0, 1),
    "memorial day": lambda y: nth_weekday(y, 5, 0, -1),
    "columbus day": lambda y: nth_weekday(y, 10, 0, 2),
    "good friday": lambda y: easter(y) - 2,
    "easter": easter,
    "easter sunday": easter,
    "easter monday": lambda y: easter(y) + 1,
    "palm sunday": lambda y: easter(y) - 7,
    "ash wednesday": lambda y: easter(y) - 46,
}


def _feast(m: Match, ctx: Context) -> Reading | None:
    found = _day(m, ctx)
    if found is None or not m.has("part") or found.focus is None:
        return found
    return time_reading(found.focus, words.PARTS[m.word("part")], found.anchor)


def _day(m: Match, ctx: Context) -> Reading | None:
    name = " ".join(m.words.lower[slice(*m.groups["feast"])])
    feast = FEASTS[name]
    step = words.STEPS[m.word("step")] if m.has("step") else None
    return feast_reading(ctx, m, feast, step, dates=not _is_attribute(m))


_PREPOSITIONS = frozenset(
    {"on", "at", "since", "until", "till", "by", "before", "after", "over", "during", "last", "this", "next", "through", "for",
     "in", "from", "and", "to", "of", "with", "when", "while", "but", "or", "as", "if", "because", "without"}
)  # fmt: skip


def _is_attribute(m: Match) -> bool:
    """ "Your Christmas shopping", "the Easter parade": a noun follows, and no preposition dates it."""
    after = m.after()
    noun = after.isalpha() and after not in _PREPOSITIONS and not after.endswith("ed") and not m.leads_a_name
    return noun and m.before() not in _PREPOSITIONS and m.before() not in ("", ".", "¶")


_NAMES = "|".join(sorted(FEASTS, key=lambda name: (-len(name), name)))

RULES = (
    Rule(
        "feast", "DATE", rf"(?P<step>STEP)?(?P<feast>{_NAMES})(?:(?P<part>PART)|,?(?:of|in)?(?P<year>YEAR))?", _feast,
        (("They rose at Easter 2016.", "2024-10-24", "Easter 2016 = 2016-03-27"),
         ("It happened on Christmas Eve.", "2024-10-24", "Christmas Eve = 2023-12-24")),
        ("Christmassy weather.",),
    ),
)  # fmt: skip
"""Feasts of English."""
