"""Feasts that last for days or go by another calendar: when they are kept.

The calendars are those of libraries, imported only where a text names such a feast: ``hijridate`` (the
Umm al-Qura calendar, 1924 to 2077), ``pyluach`` (the Hebrew calendar). Beyond a library's years a feast is
left alone. Days begin at midnight here: a Hebrew or Islamic feast begins on the evening before.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from generator import edtf
from generator.edtf import Edtf
from generator.languages.feasts import easter, nearest_of, stepped_of
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading

Days = tuple[int, int]
"""Ordinals of the first and the last day."""
_SHORT: Final = 9  # days; longer feasts are seasons, and their value is the year


@dataclass(frozen=True, slots=True)
class MovingFeast:
    """``days``: when it is kept in a year (in a Hijri calendar perhaps twice, or it is not known).

    ``sighted``: it begins when the new moon is seen, which can be a day from what is reckoned.
    """

    days: Callable[[int], Sequence[Days]]
    sighted: bool = False


def hijri(month: int, day: int, length: int = 1) -> MovingFeast:
    """A feast of the Islamic calendar; ``length`` 0: to the month's end."""
    return MovingFeast(lambda year: _hijri(year, month, day, length), sighted=True)


@lru_cache(maxsize=512)
def _hijri(year: int, month: int, day: int, length: int) -> tuple[Days, ...]:
    from hijridate import Hijri  # noqa: PLC0415 15 ms that only such feasts should cost

    found: list[Days] = []
    about = (year - 622) * 33 // 32
    for hijri_year in range(about - 1, about + 2):
        try:
            first = Hijri(hijri_year, month, day)
            start = first.to_gregorian()
        except (ValueError, OverflowError):  # beyond the years that it knows
            continue
        if start.year == year:
            found.append((start.toordinal(), start.toordinal() + (length or first.month_length()) - 1))
    return tuple(found)


def hebrew(month: int, day: int, length: int = 1) -> MovingFeast:
    """A feast of the Hebrew calendar; months from Nisan, 12 is the Adar of Purim."""
    return MovingFeast(lambda year: _hebrew(year, month, day, length))


@lru_cache(maxsize=512)
def _hebrew(year: int, month: int, day: int, length: int) -> tuple[Days, ...]:
    from pyluach.dates import HebrewDate  # type: ignore[import-untyped] # noqa: PLC0415 9 ms, as above
    from pyluach.hebrewcal import Year  # type: ignore[import-untyped] # noqa: PLC0415

    if not 1 <= year <= 9000:
        return ()
    hebrew_year = year + (3761 if month >= 7 and month < 10 else 3760)
    number = 13 if month == 12 and Year(hebrew_year).leap else month
    start: int = HebrewDate(hebrew_year, number, day).to_pydate().toordinal()
    return ((start, start + length - 1),)


def from_easter(first: int, last: int) -> MovingFeast:
    """So many days from Easter to so many."""
    return MovingFeast(lambda year: ((easter(year) + first, easter(year) + last),))


def advent(year: int) -> tuple[Days, ...]:
    """From the fourth Sunday before Christmas to Christmas Eve."""
    eve = edtf.ordinal(year, 12, 24)
    return ((eve - (edtf.weekday(eve) + 1) % 7 - 21, eve),)


# Days from 21 January on which the Chinese year began, 1901 to 2099, a figure or letter (a = 10) each: as two
# libraries have them that know nothing of each other.
_NEW_YEARS: Final = (
    "ti8qe4nc1k9sg5od2lbui7qf3nc2k9rg5oe3lati6pf4nc1k8rg6od3masi7pf4nc0j9rg6pd2lash7qf4ncuj8rg6pe2kath7qf3mb1j8sh"
    "5od2kati7qf4mb1k8rg5nd2lati7pe3mb1k9rg5oc2lbti7pe3mc0j8rf5od2lath6pf3mc1j8rg5od3k9sh6pf4mb0"
)


def lunar_new_year(year: int) -> tuple[Days, ...]:
    """The first day of the Chinese year."""
    if not 1901 <= year < 1901 + len(_NEW_YEARS):
        return ()
    day = edtf.ordinal(year, 1, 21) + int(_NEW_YEARS[year - 1901], 36)
    return ((day, day),)


def moving_reading(
    ctx: Context, m: Match, feast: MovingFeast, step: int | None = None, *, dates: bool = True
) -> Reading | None:
    """A feast with the group "year", with "last" (-1) or "next" (1), or alone; ``dates`` as in ``feasts``."""
    if m.has("year"):
        kept = feast.days(int(m.text("year")))
        return _reading(kept[0], feast, "") if len(kept) == 1 else None
    now = ctx.now
    if now is None:
        return None
    kept = [days for year in (now.year - 1, now.year, now.year + 1) for days in feast.days(year)]
    starts = [Period("D", first) for first, _ in kept]
    found = nearest_of(ctx, m, starts, dates=dates) if step is None else stepped_of(now, starts, step)
    return _reading(kept[starts.index(found)], feast, ctx.anchor) if found else None


def _reading(days: Days, feast: MovingFeast, anchor: str) -> Reading:
    """TIMEX3 has no value for days of two months: a season of fasting is of its year, in EDTF of its days."""
    first = Period("D", days[0])
    value = first.value if days[1] - days[0] < _SHORT else first.to("Y").value
    return Reading(
        value, _date(days, "~" if feast.sighted else ""), anchor, "APPROX" if feast.sighted else "", first
    )


def _date(days: Days, qualifier: str) -> Edtf:
    ends = [edtf.from_ordinal(day, qualifier) for day in days]
    return ends[0] if days[0] == days[1] else edtf.interval(ends[0], ends[1])


def part_of(found: Reading, nth: int, weekday: int | None = None) -> Reading | None:
    """The ``nth`` day of a feast of several, or weekday in it (-1: the last one, 0: the eve)."""
    date = found.date
    if date is None or date.earliest is None or date.latest is None:
        return None
    days = [d for d in range(date.earliest, date.latest + 1) if weekday in (None, edtf.weekday(d))]
    if nth > len(days):
        return None
    day = Period("D", days[nth - 1] if nth > 0 else days[-1] if nth else days[0] - 1)
    return Reading(day.value, _date((day.number,) * 2, _mark(date)), found.anchor, found.mod, day)


def third(date: Edtf, mod: str) -> Edtf:
    """The early ("START"), middle ("MID") or late ("END") third of the days of an interval."""
    if date.earliest is None or date.latest is None:
        return date
    part, length = ("START", "MID", "END").index(mod), date.latest - date.earliest + 1
    first, last = date.earliest + part * length // 3, date.earliest + (part + 1) * length // 3 - 1
    return _date((first, max(first, last)), _mark(date))


def _mark(date: Edtf) -> str:
    return "~" if date.approximate else ""
