"""Feasts and named days, fixed and moving."""

from collections.abc import Callable
from dataclasses import replace

from generator import edtf
from generator.languages import anchoring, period
from generator.languages.anchoring import reading
from generator.languages.en.time import words
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading, Rule


def easter(year: int) -> int:
    """Ordinal of Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    el = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * el) // 451
    month, day = divmod(h + el - 7 * m + 114, 31)
    return edtf.ordinal(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, place: int) -> int:
    """Ordinal of the ``place``-th weekday of a month; -1: the last."""
    if place < 0:
        last = edtf.ordinal(year, month, edtf.month_length(year, month))
        return last - (edtf.weekday(last) - weekday) % 7
    first = edtf.ordinal(year, month)
    return first + (weekday - edtf.weekday(first)) % 7 + 7 * (place - 1)


FEASTS: dict[str, Callable[[int], int]] = {
    "new year 's day": lambda y: edtf.ordinal(y, 1, 1),
    "new year 's eve": lambda y: edtf.ordinal(y, 12, 31),
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
    value = f"{found.focus.value}T{words.PARTS[m.word('part')]}"
    return replace(found, value=value, type="TIME")


def _day(m: Match, ctx: Context) -> Reading | None:
    name = " ".join(m.words.lower[slice(*m.groups["feast"])])
    ordinal = FEASTS[name]
    if m.has("year"):
        return reading(Period("D", ordinal(int(m.text("year")))))
    now = ctx.now
    if now is None:
        return None
    if m.has("step"):
        step = words.STEPS[m.word("step")]
        return _stepped(now, ordinal, step, ctx)
    days = [Period("D", ordinal(y)) for y in (now.year - 1, now.year, now.year + 1)]
    if ctx.narrative and ctx.story is not None:
        return reading(days[1], ctx.anchor)
    tense = ctx.tense_of(m)
    if tense == "past":  # no feast is "set for" a day, as a hearing is
        days = [d for d in days if d.number <= now.number]
    found = anchoring.nearest(days, now, tense)
    return reading(found, ctx.anchor) if found else None


def _stepped(now: Period, ordinal: Callable[[int], int], step: int, ctx: Context) -> Reading:
    days = [Period("D", ordinal(y)) for y in (now.year - 1, now.year, now.year + 1)]
    if step < 0:
        return reading([d for d in days if d.number < now.number][-1], ctx.anchor)
    if step > 0:
        return reading(next(d for d in days if d.number > now.number), ctx.anchor)
    return reading(days[1], ctx.anchor)


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

__all__ = ["FEASTS", "RULES", "easter", "nth_weekday", "period"]
