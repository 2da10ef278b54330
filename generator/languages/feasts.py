"""Days of the year that move: sums for the feasts that each language names."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

from generator import edtf
from generator.languages import anchoring
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading

Feast = Callable[[int], int]
"""The ordinal of a feast's day in a year."""


_LAST_YEAR: Final = 9998


@lru_cache(maxsize=512)
def easter(year: int) -> int:
    """Ordinal of Easter Sunday; before 1583 the day as the Julian calendar of its time writes it.

    Outside the years 326 to 9998 nobody reckons Easter: there it is that of the nearest year.
    """
    from dateutil.easter import EASTER_JULIAN, EASTER_WESTERN  # noqa: PLC0415 where a feast is named
    from dateutil.easter import easter as reckoned  # noqa: PLC0415

    known = min(max(year, 326), _LAST_YEAR)
    day = reckoned(known, EASTER_WESTERN if known > 1582 else EASTER_JULIAN)
    return edtf.ordinal(year, day.month, day.day)


@lru_cache(maxsize=512)
def orthodox_easter(year: int) -> int:
    """Ordinal of Easter Sunday as the Orthodox churches keep it; before 1583 there was but one."""
    from dateutil.easter import EASTER_ORTHODOX  # noqa: PLC0415
    from dateutil.easter import easter as reckoned  # noqa: PLC0415

    if not 1582 < year <= _LAST_YEAR:
        return easter(year)
    day = reckoned(year, EASTER_ORTHODOX)
    return edtf.ordinal(year, day.month, day.day)


def nth_weekday(year: int, month: int, weekday: int, place: int) -> int:
    """Ordinal of the ``place``-th weekday of a month; -1: the last."""
    if place < 0:
        last = edtf.ordinal(year, month, edtf.month_length(year, month))
        return last - (edtf.weekday(last) - weekday) % 7
    first = edtf.ordinal(year, month)
    return first + (weekday - edtf.weekday(first)) % 7 + 7 * (place - 1)


def near_feast(ctx: Context, m: Match, feast: Feast, *, dates: bool = True) -> Period | None:
    """The feast's day that is meant: the next in the story; in news the nearest that the tense allows.

    ``dates``: it dates what the verb tells of, as "Christmas shopping" does not.
    """
    return nearest_of(ctx, m, _three_years(ctx.now, feast), dates=dates) if ctx.now else None


def _three_years(now: Period, feast: Feast) -> list[Period]:
    return [Period("D", feast(y)) for y in (now.year - 1, now.year, now.year + 1)]


def nearest_of(ctx: Context, m: Match, days: Sequence[Period], *, dates: bool = True) -> Period | None:
    """The one of a feast's days, in order, that is meant."""
    now = ctx.now
    if now is None:
        return None
    if ctx.narrative and ctx.story is not None:
        return next((d for d in days if d.year == anchoring.story_year(ctx.story, d.month)), None)
    tense = ctx.tense_of(m) if dates else ""
    if tense == "past":  # no feast is "set for" a day, as a hearing is
        days = [d for d in days if d.number <= now.number]
    return anchoring.nearest(days, now, tense)


def stepped_feast(now: Period, feast: Feast, step: int) -> Period | None:
    """ "Last Easter" (-1), "next Easter" (1), "this Easter" (0: of this year)."""
    return stepped_of(now, _three_years(now, feast), step)


def stepped_of(now: Period, days: Sequence[Period], step: int) -> Period | None:
    """The last (-1) or the next (1) of a feast's days, in order, or this year's (0)."""
    if step < 0:
        return next((d for d in reversed(days) if d.number < now.number), None)
    return next((d for d in days if (d.number > now.number if step else d.year == now.year)), None)


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
