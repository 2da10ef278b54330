"""A timeline too long for one page: which stretch of the calendar lies on which page.

A year is a page. One with too many events is cut into its months, such a month into days; neighbouring years
with few events share a page. A date vaguer than the pages around it lies on none of them, but on one of its
own after them: the 1980s are not 1989. No page begins within a day, however many events the day has.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Final

from generator import edtf
from generator.edtf import Edtf

MOST = 300  # events on one page
FEW = 50  # events of neighbouring years that share a page
YEARS, MONTHS, DAYS = 1, 2, 3  # how many parts of a date tell a page
_JOINED: Final = {YEARS: FEW, MONTHS: 0, DAYS: MOST}  # how many events may be put on one page
_VAGUER: Final[dict[int, tuple[str, ...]]] = {
    YEARS: ("decade", "century"),
    MONTHS: ("decade", "century", "year", "season"),
    DAYS: ("decade", "century", "year", "season", "month"),
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A page: the period that holds its dates, whether it is told by years, months or days, and its size.

    ``start`` is the place in timeline order from which on dates are on this page.
    """

    when: Edtf
    depth: int
    events: int
    start: tuple[float, int, float]

    @property
    def is_vague(self) -> bool:
        """Its dates are vaguer than the pages around it."""
        return self.when.precision in _VAGUER[self.depth]

    @property
    def first(self) -> int:
        """The day from which its name tells: of a vague date the last, at which it stands."""
        return (self.when.latest if self.is_vague else self.when.earliest) or 0

    @property
    def year(self) -> int:
        """The year at which it stands (of vague dates the last)."""
        return _year(int(self.start[0]))


def day_of(when: Edtf) -> int | None:
    """Return the day a date is placed at; ``None`` for one with no end."""
    key = edtf.timeline_order(when)[0]
    return None if key == float("inf") else int(key)


def stretches(dates: Iterable[Edtf]) -> tuple[Stretch, ...]:
    """Return the pages of events with these dates, which stand in timeline order; () if one page does."""
    placed = list(dates)
    if len(placed) <= MOST:
        return ()
    found = _cut([when for when in placed if day_of(when) is not None], YEARS)
    return tuple(found) if len(found) > 1 else ()


def page_of(pages: Sequence[Stretch], when: Edtf) -> int:
    """Return the index of the page that holds a date; what lies between two pages is on the earlier one."""
    return max(0, bisect_right(pages, edtf.timeline_order(when), key=lambda page: page.start) - 1)


def _cut(dates: Sequence[Edtf], depth: int) -> list[Stretch]:
    """Cut dates into years, months or days, and what is too long into the next smaller."""
    found: list[Stretch] = []
    for period, group in groupby(dates, key=lambda when: _period(when, depth)):
        own = list(group)
        page = Stretch(period, depth, len(own), (period.earliest or 0, 0, 0))
        if page.is_vague:
            page = Stretch(period, depth, len(own), edtf.timeline_order(period))
        if len(own) > MOST and depth < DAYS and not page.is_vague:
            found += _cut(own, depth + 1)
        else:
            found.append(page)
    return _joined(found, depth)


def _period(when: Edtf, depth: int) -> Edtf:
    """Return the year, month or day at which a date stands; its own period where that is vaguer."""
    if when.precision in _VAGUER[depth]:
        return edtf.parse(when.text.strip("~?%"))
    return _at(int(edtf.timeline_order(when)[0]), depth)


def _joined(pages: Iterable[Stretch], depth: int) -> list[Stretch]:
    """Put neighbouring years, or days, on a page as long as they have together few enough events."""
    found: list[Stretch] = []
    for page in pages:
        last = found[-1] if found else None
        if last and last.events + page.events <= _JOINED[depth] and _may_join(last, page, depth):
            found[-1] = Stretch(
                edtf.interval(_at(last.first, depth), _at(page.when.latest or 0, depth)),
                page.depth,
                last.events + page.events,
                last.start,
            )
        else:
            found.append(page)
    return found


def _may_join(one: Stretch, other: Stretch, depth: int) -> bool:
    """Years may share a page with decades; days with days alone, lest the month pose as its last days.

    A decade and the year at which it stands, its last, stay apart: the page would be called by that year.
    """
    if not one.depth == other.depth == depth:
        return False
    if one.is_vague or other.is_vague:
        return depth == YEARS and _year(one.first) != _year(other.when.latest or 0)
    return True


def _year(day: int) -> int:
    return edtf.civil(day)[0]


@lru_cache(maxsize=65_536)
def _at(day: int, depth: int) -> Edtf:
    year, month, of_month = edtf.civil(day)
    return edtf.date(year, month if depth >= MONTHS else None, of_month if depth == DAYS else None)
