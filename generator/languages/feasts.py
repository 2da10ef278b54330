"""Days of the year that move: sums for the feasts that each language names."""

from collections.abc import Callable

from generator import edtf
from generator.languages import anchoring
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading

Feast = Callable[[int], int]
"""The ordinal of a feast's day in a year."""


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


def orthodox_easter(year: int) -> int:
    """Ordinal of Easter Sunday by the Julian calendar, as the Orthodox churches keep it (Meeus)."""
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return edtf.ordinal(year, month, day + 1) + year // 100 - year // 400 - 2


def nth_weekday(year: int, month: int, weekday: int, place: int) -> int:
    """Ordinal of the ``place``-th weekday of a month; -1: the last."""
    if place < 0:
        last = edtf.ordinal(year, month, edtf.month_length(year, month))
        return last - (edtf.weekday(last) - weekday) % 7
    first = edtf.ordinal(year, month)
    return first + (weekday - edtf.weekday(first)) % 7 + 7 * (place - 1)


def near_feast(ctx: Context, m: Match, feast: Feast, *, dates: bool = True) -> Period | None:
    """The feast's day that is meant: of the story's year; in news the nearest that the tense allows.

    ``dates``: it dates what the verb tells of, as "Christmas shopping" does not.
    """
    now = ctx.now
    if now is None:
        return None
    days = [Period("D", feast(y)) for y in (now.year - 1, now.year, now.year + 1)]
    if ctx.narrative and ctx.story is not None:
        return days[1]
    tense = ctx.tense_of(m) if dates else ""
    if tense == "past":  # no feast is "set for" a day, as a hearing is
        days = [d for d in days if d.number <= now.number]
    return anchoring.nearest(days, now, tense)


def stepped_feast(now: Period, feast: Feast, step: int) -> Period:
    """ "Last Easter" (-1), "next Easter" (1), "this Easter" (0: of this year)."""
    days = [Period("D", feast(y)) for y in (now.year - 1, now.year, now.year + 1)]
    if step < 0:
        return [d for d in days if d.number < now.number][-1]
    return next(d for d in days if d.number > now.number) if step > 0 else days[1]


def feast_reading(
    ctx: Context, m: Match, feast: Feast, step: int | None = None, *, dates: bool = True
) -> Reading | None:
    """A feast with the group "year", with "last" (-1) or "next" (1), or alone.

    ``dates``: it dates what the verb tells of.
    """
    if m.has("year"):
        return anchoring.reading(Period("D", feast(int(m.text("year")))))
    if step is None or ctx.now is None:
        found = near_feast(ctx, m, feast, dates=dates) if step is None else None
    else:
        found = stepped_feast(ctx.now, feast, step)
    return anchoring.reading(found, ctx.anchor) if found else None
