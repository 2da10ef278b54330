"""One day in two calendars: the Julian one ("Old Style") and ours. The words are each language's own."""

from typing import Final

from generator.languages import period
from generator.languages.period import Period

_APART: Final = (9, 13)  # days between the two calendars, 1582 to 2100
_REFORM: Final = 1582


def in_both(year: int, one: tuple[int, int], other: tuple[int, int]) -> Period | None:
    """ "25 October (7 November) 1917": our day; ``None`` if the two (month, day) are not one day."""
    days = [period.day(year, *date) for date in (one, other)]
    if days[0] is None or days[1] is None:
        return None
    later, earlier = max(days[0].number, days[1].number), min(days[0].number, days[1].number)
    return Period("D", later) if _APART[0] <= later - earlier <= _APART[1] else None


def by_its_time(year: int, month: int, dom: int) -> Period | None:
    """A Julian day: ours after the reform of 1582, before it as its time writes it."""
    return (period.julian_day if year > _REFORM else period.day)(year, month, dom)


def of_two_years(pair: str, month: int, dom: int) -> Period | None:
    """ "11 February 1731/32": the old year began in March, the later number is ours; its days are Julian."""
    first, _, second = pair.partition("/")
    year = int(first) + 1
    sound = len(first) == 4 and month <= _LADY_DAY and str(year).endswith(second)
    return by_its_time(year, month, dom) if sound else None


_LADY_DAY: Final = 3  # month in which the old year began
