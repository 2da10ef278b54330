"""Periods of the calendar: one unit and its number, so that "next" and "three later" are sums.

A period is written as a TIMEX3 value (ISO-TimeML) and as an EDTF date. The number of a day is its ordinal
(``edtf``), of a week that of its Monday over seven, of a month ``12 * year + month - 1``, and so on: two
periods of one unit are *n* apart exactly when their numbers are. Years are astronomical (0 = 1 BC).
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from generator import edtf
from generator.edtf import Edtf

Unit = Literal["D", "W", "WE", "M", "Q", "H", "S", "Y", "E", "C", "L"]
"""Day, week, weekend, month, quarter, half, season, year, decade, century, millennium."""

SEASONS: Final = ("SP", "SU", "FA", "WI")
_MONTHS_IN: Final[dict[str, int]] = {"M": 1, "Q": 3, "S": 3, "H": 6, "Y": 12, "E": 120, "C": 1200, "L": 12000}
# Seasons begin in March: winter is named after the year that it begins in, as in EDTF here.
_FIRST_MONTH: Final[dict[str, int]] = {"S": 2}
# The 480s BC are 489 to 480 BC (-0488 to -0479), the fourth century BC is 400 to 301 BC (-0399 to -0300).
_BEFORE_CHRIST: Final[dict[str, int]] = {"E": 2, "C": 1, "L": 1}
_YEARS_IN: Final = {"E": 10, "C": 100, "L": 1000}


@dataclass(frozen=True, slots=True)
class Period:
    """One unit of the calendar."""

    unit: Unit
    number: int

    def shifted(self, count: int) -> "Period":
        """The period of the same unit ``count`` later (earlier if negative)."""
        return Period(self.unit, self.number + count)

    @property
    def first(self) -> int:
        """Ordinal of its first day."""
        if self.unit == "D":
            return self.number
        if self.unit in ("W", "WE"):
            return self.number * 7 + (1 if self.unit == "W" else 6)
        year, month = divmod(self.number * _MONTHS_IN[self.unit] + _FIRST_MONTH.get(self.unit, 0), 12)
        return edtf.ordinal(year + (_BEFORE_CHRIST.get(self.unit, 0) if self.number < 0 else 0), month + 1)

    @property
    def last(self) -> int:
        """Ordinal of its last day."""
        return self.number if self.unit == "D" else self.shifted(1).first - (6 if self.unit == "WE" else 1)

    @property
    def year(self) -> int:
        """Year of its first day."""
        return edtf.civil(self.first)[0]

    @property
    def month(self) -> int:
        """Month of its first day."""
        return edtf.civil(self.first)[1]

    def to(self, unit: Unit) -> "Period":
        """The period of that unit in which it begins."""
        return containing(unit, self.first)

    @property
    def value(self) -> str:
        """TIMEX3 value."""
        return _value(self.unit, self.number)

    @property
    def date(self) -> Edtf:
        """EDTF; weeks, quarters, halves and millennia are intervals."""
        return _date(self.unit, self.number)


def day(year: int, month: int, dom: int) -> Period | None:
    """A civil date; ``None`` if the calendar has no such day."""
    if not 1 <= month <= 12 or not 1 <= dom <= edtf.month_length(year, month):
        return None
    return Period("D", edtf.ordinal(year, month, dom))


def julian_day(year: int, month: int, dom: int) -> Period | None:
    """The day that the Julian calendar ("Old Style") calls so; ``None`` if it has no such day."""
    leap_as = 2000 if year % 4 == 0 else 2001
    if not 1 <= month <= 12 or not 1 <= dom <= edtf.month_length(leap_as, month):
        return None
    late = (14 - month) // 12
    years, months = year + 4800 - late, month + 12 * late - 3
    julian_day_number = dom + (153 * months + 2) // 5 + 365 * years + years // 4 - 32083
    return Period("D", julian_day_number - 1_721_425)


def month(year: int, number: int) -> Period:
    """Month 1 to 12 of a year."""
    return Period("M", 12 * year + number - 1)


def quarter(year: int, number: int) -> Period:
    """Quarter 1 to 4 of a year."""
    return Period("Q", 4 * year + number - 1)


def half(year: int, number: int) -> Period:
    """Half 1 or 2 of a year."""
    return Period("H", 2 * year + number - 1)


def season(year: int, name: str) -> Period:
    """Season "SP", "SU", "FA" or "WI" that begins in a year."""
    return Period("S", 4 * year + SEASONS.index(name))


def containing(unit: Unit, ordinal: int) -> Period:
    """The period of a unit that holds a day."""
    if unit == "D":
        return Period("D", ordinal)
    if unit in ("W", "WE"):
        return Period(unit, (ordinal - 1) // 7)
    year, month_number, _ = edtf.civil(ordinal)
    if unit in _BEFORE_CHRIST and year < 0:  # 1 BC is counted to the decade and century after it
        return Period(unit, -((1 - year) // 10) - 1 if unit == "E" else (year - 1) // _YEARS_IN[unit])
    months = 12 * year + month_number - 1 - _FIRST_MONTH.get(unit, 0)
    return Period(unit, months // _MONTHS_IN[unit])


def iso_week(ordinal: int) -> tuple[int, int]:
    """ISO year and week of a day."""
    thursday = ordinal - edtf.weekday(ordinal) + 3
    year = edtf.civil(thursday)[0]
    return year, (thursday - edtf.ordinal(year)) // 7 + 1


def year_text(year: int, digits: int = 4) -> str:
    """TIMEX3 writes years before Christ as "BC0480"; ``digits`` cuts decades ("198") and centuries ("19")."""
    text = f"BC{1 - year:04d}" if year < 1 else f"{year:04d}"
    return text[: len(text) - (4 - digits)]


@lru_cache(maxsize=4096)
def _value(unit: str, number: int) -> str:
    period = Period(unit, number)  # type: ignore[arg-type]
    first = period.first
    year, month_number, dom = edtf.civil(first)
    if unit == "D":
        return f"{year_text(year)}-{month_number:02d}-{dom:02d}"
    if unit in ("W", "WE"):
        iso_year, week = iso_week(first)
        return f"{year_text(iso_year)}-W{week:02d}{'-WE' if unit == 'WE' else ''}"
    endings = {
        "M": f"-{month_number:02d}",
        "Q": f"-Q{number % 4 + 1}",
        "H": f"-H{number % 2 + 1}",
        "S": f"-{SEASONS[number % 4]}",
        "Y": "",
    }
    if unit in endings:
        return year_text(year) + endings[unit]
    if unit == "C":
        return f"{number:02d}" if number >= 0 else f"BC{-number - 1:02d}"  # BC03: the fourth century BC
    if unit == "L":
        return f"{number}" if number >= 0 else f"BC{-number - 1}"
    return year_text(year, 3)


@lru_cache(maxsize=4096)
def _date(unit: str, number: int) -> Edtf:  # noqa: PLR0911 one form per unit
    period = Period(unit, number)  # type: ignore[arg-type]
    year, month_number, _ = edtf.civil(period.first)
    match unit:
        case "D":
            return edtf.from_ordinal(number)
        case "M":
            return edtf.date(year, month_number)
        case "S":
            return edtf.date(year, 21 + number % 4)
        case "Y":
            return edtf.date(year)
        case "E" | "C" if number < 0:
            return edtf.interval(edtf.date(year), edtf.date(year + _YEARS_IN[unit] - 1))
        case "E":
            return edtf.period(year, 10)
        case "C":
            return edtf.period(year, 100)
        case "Q" | "H":
            return edtf.interval(edtf.date(year, month_number), edtf.date(*edtf.civil(period.last)[:2]))
        case "L":
            return edtf.interval(edtf.date(year), edtf.date(year + 999))
        case _:
            return edtf.days(period.first, period.last)


def thirds(period: Period, part: int) -> Edtf:
    """The early (0), middle (1) or late (2) third of a period: months of a year, days of what is shorter."""
    if period.unit == "Y":
        start = period.to("M").shifted(part * 4)
        return edtf.interval(start.date, start.shifted(3).date)
    if period.unit in _YEARS_IN:  # 1980-83, 1984-86, 1987-89
        years = period.shifted(1).year - period.year
        ends = [period.year + (years * i + 2) // 3 for i in range(4)]
        return edtf.interval(edtf.date(ends[part]), edtf.date(ends[part + 1] - 1))
    length = period.last - period.first + 1
    start_day, end_day = period.first + part * length // 3, period.first + (part + 1) * length // 3 - 1
    if period.unit == "M":  # the tens of a month, as one speaks: 1-10, 11-20, 21-end
        start_day = period.first + 10 * part
        end_day = period.last if part == 2 else start_day + 9
    return edtf.days(start_day, max(start_day, end_day))
