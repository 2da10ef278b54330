"""Dates as EDTF (Extended Date/Time Format, ISO 8601-2:2019), and the days they may stand for.

Level 1, and of level 2 only one-of-a-set (``[2021-05-03,2021-05-04]``). A day is an ordinal of the
proleptic Gregorian calendar: an ``int``, 1 = 0001-01-01, the same as ``datetime.date.toordinal``,
but not bounded by the years 1 to 9999 (year 0 is 1 BC).
"""

import re
from dataclasses import dataclass
from datetime import date as calendar_day
from functools import lru_cache
from typing import Literal

Precision = Literal["day", "month", "season", "year", "decade", "century", "interval", "set"]

_DAYS_IN_400_YEARS = 146_097
_LAST_IN_PYTHON = calendar_day.max.toordinal()
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# EDTF 21-24. Winter is named after the year it begins in, as news writes it ("winter 2023").
_SEASON_FIRST_MONTH = {21: 3, 22: 6, 23: 9, 24: 12}
_DATE = re.compile(r"(-?\d{4}|Y-?\d{5,})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)")
_PERIOD = re.compile(r"(-?\d{2})(\d|X)X([~?%]?)")


class EdtfError(ValueError):
    """The text is no EDTF date of the levels read here."""


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date as precise as its source gives it.

    ``earliest`` and ``latest`` are ordinals, both inclusive; ``None`` is an open end.
    """

    text: str
    precision: Precision
    earliest: int | None
    latest: int | None
    approximate: bool = False
    uncertain: bool = False

    @property
    def is_day(self) -> bool:
        """It names one day, as precisely as a timeline can show."""
        return self.precision == "day"

    @property
    def length(self) -> float:
        """Days covered; infinite with an open end."""
        if self.earliest is None or self.latest is None:
            return float("inf")
        return self.latest - self.earliest + 1

    def overlaps(self, other: "Edtf") -> bool:
        """Some day lies in both."""
        return not (
            (self.latest is not None and other.earliest is not None and self.latest < other.earliest)
            or (other.latest is not None and self.earliest is not None and other.latest < self.earliest)
        )

    def __str__(self) -> str:
        """Return the EDTF text."""
        return self.text


def is_leap(year: int) -> bool:
    """``year`` (astronomical, 0 = 1 BC) has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days in a month."""
    return 29 if month == 2 and is_leap(year) else _MONTH_DAYS[month - 1]


def ordinal(year: int, month: int = 1, day: int = 1) -> int:
    """Ordinal of a civil date; ``EdtfError`` if there is no such day."""
    if not (1 <= month <= 12 and 1 <= day <= month_length(year, month)):
        raise EdtfError(f"there is no day {year}-{month:02d}-{day:02d}")
    y = year - 1
    days = 365 * y + y // 4 - y // 100 + y // 400
    days += sum(_MONTH_DAYS[: month - 1]) + (1 if month > 2 and is_leap(year) else 0)
    return days + day


def civil(day: int) -> tuple[int, int, int]:
    """``(year, month, day)`` of an ordinal."""
    if 1 <= day <= _LAST_IN_PYTHON:
        found = calendar_day.fromordinal(day)
        return found.year, found.month, found.day
    cycle, rest = divmod(day - 1, _DAYS_IN_400_YEARS)
    century = min(rest // 36_524, 3)
    rest -= century * 36_524
    four = rest // 1_461
    rest -= four * 1_461
    one = min(rest // 365, 3)
    rest -= one * 365
    year = cycle * 400 + century * 100 + four * 4 + one + 1
    month = 1
    while rest >= month_length(year, month):
        rest -= month_length(year, month)
        month += 1
    return year, month, rest + 1


def weekday(day: int) -> int:
    """ISO weekday of an ordinal less one: Monday = 0."""
    return (day - 1) % 7


def _year_text(year: int) -> str:
    if -9999 <= year <= 9999:
        return f"{'-' if year < 0 else ''}{abs(year):04d}"
    return f"Y{year}"


def iso(day: int) -> str:
    """``YYYY-MM-DD``; signed and longer outside the years 0 to 9999."""
    year, month, dom = civil(day)
    text = f"{'-' if year < 0 else ''}{abs(year):04d}" if year <= 9999 else f"+{year}"
    return f"{text}-{month:02d}-{dom:02d}"


def from_ordinal(day: int, qualifier: str = "") -> Edtf:
    """Return the one day with that ordinal."""
    year, month, dom = civil(day)
    return date(year, month, dom, qualifier)


def date(year: int, month: int | None = None, day: int | None = None, qualifier: str = "") -> Edtf:
    """A year, a month (or season 21 to 24) or a day; ``EdtfError`` if the calendar has none such."""
    text = _year_text(year)
    precision: Precision
    if month is None:
        precision, first, last = "year", ordinal(year), ordinal(year, 12, 31)
    elif day is not None:
        text += f"-{month:02d}-{day:02d}"
        precision, first = "day", ordinal(year, month, day)
        last = first
    elif month in _SEASON_FIRST_MONTH:
        text += f"-{month}"
        start = _SEASON_FIRST_MONTH[month]
        end_year, end = (year, start + 2) if start < 12 else (year + 1, 2)
        precision, first = "season", ordinal(year, start)
        last = ordinal(end_year, end, month_length(end_year, end))
    else:
        text += f"-{month:02d}"
        precision, first = "month", ordinal(year, month)
        last = first + month_length(year, month) - 1
    return Edtf(text + qualifier, precision, first, last, qualifier in ("~", "%"), qualifier in ("?", "%"))


def period(start_year: int, years: Literal[10, 100], qualifier: str = "") -> Edtf:
    """Return the decade (``198X``) or century (``19XX``) that begins with ``start_year``.

    EDTF has no such form for years of five digits: there it is the interval of its years.
    """
    if abs(start_year) > 9999:
        last_year = start_year + years - 1
        return interval(date(start_year, qualifier=qualifier), date(last_year, qualifier=qualifier))
    sign, start = ("-", -start_year) if start_year < 0 else ("", start_year)
    text = f"{sign}{start // 10:03d}X" if years == 10 else f"{sign}{start // 100:02d}XX"
    precision: Precision = "decade" if years == 10 else "century"
    first, last = ordinal(start_year), ordinal(start_year + years - 1, 12, 31)
    return Edtf(text + qualifier, precision, first, last, qualifier in ("~", "%"), qualifier in ("?", "%"))


def interval(start: Edtf | None, end: Edtf | None) -> Edtf:
    """From ``start`` to ``end``, both inclusive; ``None`` is an open end.

    ``EdtfError`` if it runs backwards, or if an end is no single date (EDTF nests no intervals).
    """
    if any(end is not None and end.precision in ("interval", "set") for end in (start, end)):
        raise EdtfError(f"an interval between {start} and {end}: an end must be one date")
    first = start.earliest if start else None
    last = end.latest if end else None
    if first is not None and last is not None and last < first:
        raise EdtfError(f"the interval {start}/{end} ends before it starts")
    ends = [e for e in (start, end) if e]
    return Edtf(
        f"{start or '..'}/{end or '..'}",
        "interval",
        first,
        last,
        any(e.approximate for e in ends),
        any(e.uncertain for e in ends),
    )


def days(first: int, last: int) -> Edtf:
    """Return the interval between two ordinals, or the day if they are one."""
    return from_ordinal(first) if first == last else interval(from_ordinal(first), from_ordinal(last))


def one_of(dates: tuple[Edtf, ...]) -> Edtf:
    """One of several dates, which one is not known (EDTF level 2 set)."""
    firsts = [d.earliest for d in dates]
    lasts = [d.latest for d in dates]
    return Edtf(
        f"[{','.join(d.text for d in dates)}]",
        "set",
        None if None in firsts else min(f for f in firsts if f is not None),
        None if None in lasts else max(x for x in lasts if x is not None),
        any(d.approximate for d in dates),
        any(d.uncertain for d in dates),
    )


@lru_cache(maxsize=8192)
def parse(text: str) -> Edtf:
    """Read EDTF; ``EdtfError`` for anything else (times of day among it)."""
    if text.startswith("[") and text.endswith("]") and "," in text:
        return one_of(tuple(parse(part.strip()) for part in text[1:-1].split(",")))
    if "/" in text:
        start, _, end = text.partition("/")
        ends = [None if side in ("..", "") else parse(side) for side in (start, end)]
        if ends == [None, None]:
            raise EdtfError(f"an interval open on both sides: {text}")
        return interval(*ends)
    if match := _PERIOD.fullmatch(text):
        high, tens, qualifier = match.groups()
        if tens == "X":
            return period(int(high) * 100, 100, qualifier)
        return period(int(high + tens) * 10, 10, qualifier)
    if match := _DATE.fullmatch(text):
        year, month, day, qualifier = match.groups()
        return date(
            int(year.lstrip("Y")), int(month) if month else None, int(day) if day else None, qualifier
        )
    raise EdtfError(f"not an EDTF date: {text}")


def timeline_order(when: Edtf) -> tuple[float, int, float]:
    """Sort key of the timeline: by day; a period after its days; an interval by its start.

    An imprecise period (month, season, year, set) is placed by its *latest* day, so that it never poses
    as its first; an interval with a known start by that start.
    """
    if when.precision == "day" and when.earliest is not None:
        return (when.earliest, 0, 0)
    if when.precision == "interval" and when.earliest is not None:
        return (when.earliest, 1, when.length)
    last = when.latest if when.latest is not None else float("inf")
    return (last, 2, when.length)
