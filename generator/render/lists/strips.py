"""The density strip: how many events lie where in time, and how many of them are disputed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from generator import edtf
from generator.model import Event
from generator.render.addresses import anchor, fragment
from generator.render.library import Library
from generator.render.lists.calendar_pages import day_of
from generator.render.page_views import Bar, Strip

HEIGHT = 40
Link = Callable[[Event], str]
_MANY = 40  # events; of fewer all stand on the axis
SIZES = (("wide", 40), ("narrow", 11))  # bars that fit: 11 targets of 24 px in a page 320 px wide


def local(event: Event) -> str:
    """Return the address of an event's entry on the page that shows it."""
    return fragment(anchor(event.id))


@dataclass(frozen=True, slots=True)
class _Placed:
    """An event, and the day it stands at."""

    day: int
    event: Event

    def is_longer_than(self, unit: tuple[str, int]) -> bool:
        """Its sources leave open in which bar it lies: a month has several weeks."""
        named = self.event.date
        if named.earliest is None or named.latest is None:
            named = edtf.parse(named.text.removesuffix("/..").removeprefix("../"))  # all but the open end
        first, last = named.earliest, named.latest
        if first is not None and first == last:
            return False
        return first is None or last is None or _number(first, unit) != _number(last, unit)


def strips(library: Library, events: Iterable[Event], link: Link = local) -> tuple[Strip, ...]:
    """Return the strip for large and for small screens; none where it would say nothing.

    ``link`` gives the address of an event's entry, as the page links to it.
    """
    placed = [_Placed(day, event) for event in events if (day := day_of(event.date)) is not None]
    if len({p.day for p in placed}) < 3:
        return ()
    return tuple(_Drawing(library, link, placed).strip(size, most) for size, most in SIZES)


@dataclass(frozen=True, slots=True)
class _Drawing:
    """What all strips of these events have in common."""

    library: Library
    link: Link
    placed: list[_Placed]

    def strip(self, size: str, most: int) -> Strip:
        """Return the strip of at most so many bars."""
        days = [p.day for p in self.placed]
        first, last = _core(days)
        most -= (min(days) < first) + (max(days) > last)
        unit = next(u for u in _UNITS if _number(last, u) - _number(first, u) < most or u is _UNITS[-1])
        low, high = _number(first, unit), _number(last, unit)
        bins: dict[int, list[_Placed]] = {}
        for p in self.placed:
            bins.setdefault(min(max(_number(p.day, unit), low - 1), high + 1), []).append(p)
        tallest = max(len(found) for found in bins.values())
        earlier, later = bins.pop(low - 1, []), bins.pop(high + 1, [])
        low, high = min(bins), max(bins)
        bars = (
            self._beyond("density_before", earlier, tallest),
            *(self._bar(n, unit, bins.get(n, []), tallest) for n in range(low, high + 1)),
            self._beyond("density_after", later, tallest),
        )
        return Strip(
            size,
            self.library.wording(f"density_{size}"),
            self._bar_title(low, unit, bins[low]),
            self._bar_title(high, unit, bins[high]),
            tuple(bar for bar in bars if bar is not None),
        )

    def _beyond(self, key: str, found: list[_Placed], tallest: int) -> Bar | None:
        """Return the bar of all that lies off the axis to one side; it stands apart from the others."""
        if not found:
            return None
        return replace(self._drawn(self.library.wording(key), found, tallest), is_beyond=True)

    def _bar(self, number: int, unit: tuple[str, int], found: list[_Placed], tallest: int) -> Bar:
        if not found:
            return Bar("", "", HEIGHT, 0, 0)
        longer = sum(p.is_longer_than(unit) for p in found)
        bar = self._drawn(self._bar_title(number, unit, found), found, tallest)
        is_vague = longer == len(found)
        if longer and not (is_vague and self._period(found)):
            said = self.library.wording("density_longer", n=longer)
            bar = replace(bar, label=bar.label + self.library.wording("comma") + said)
        return replace(bar, is_vague=is_vague)

    def _bar_title(self, number: int, unit: tuple[str, int], found: list[_Placed]) -> str:
        """Return the time a bar stands for; it is no week where its sources name no more than a month."""
        is_vague = all(p.is_longer_than(unit) for p in found)
        return (is_vague and self._period(found)) or _title(self.library, number, unit)

    def _period(self, found: list[_Placed]) -> str:
        """Return the period that all of these are dated to; "" if they differ."""
        periods = {self.library.dates.words(p.event.date) for p in found}
        return periods.pop() if len(periods) == 1 else ""

    def _drawn(self, title: str, found: list[_Placed], tallest: int) -> Bar:
        words = self.library.wording
        disputed = sum(self.library.is_disputed(p.event) for p in found)
        label = f"{title}: {words('events', n=len(found))}"
        if disputed:
            label += words("comma") + words("disputed_n", n=disputed)
        height = round(max(4.0, HEIGHT * len(found) / tallest), 1)
        cap = round(height * disputed / len(found), 1)
        return Bar(self.link(found[0].event), label, round(HEIGHT - height, 1), height, cap)


def _core(days: list[int]) -> tuple[int, int]:
    """Return from when to when the axis runs: over all days, unless a few would press the others into a bar.

    A story of one spring tells in passing of 1918 and of 2050. What counts is the shortest time that holds
    four in five events.
    """
    days = sorted(days)
    most = len(days) - len(days) // 5
    low, high = min(zip(days, days[most - 1 :], strict=False), key=lambda ends: ends[1] - ends[0])
    if len(days) < _MANY or (high - low) * 4 > days[-1] - days[0]:
        return days[0], days[-1]
    margin = (high - low) // 10 + 1
    return max(low - margin, days[0]), min(high + margin, days[-1])


# (kind, how many): days, weeks, months, then years in ever larger steps
_UNITS = (
    ("day", 1),
    ("week", 1),
    ("month", 1),
    ("month", 3),
    *(("year", step * 10**power) for power in range(8) for step in (1, 2, 5)),
)


def _number(day: int, unit: tuple[str, int]) -> int:
    """Return the number of the bin that holds a day."""
    kind, step = unit
    if kind == "day":
        return day
    if kind == "week":
        return (day - 1) // 7  # a week begins on a Monday, as 0001-01-01 was
    year, month, _ = edtf.civil(day)
    return (year if kind == "year" else year * 12 + month - 1) // step


def _title(library: Library, number: int, unit: tuple[str, int]) -> str:
    kind, step = unit
    if kind == "day":
        return library.dates.words(edtf.from_ordinal(number))
    if kind == "week":
        return library.dates.words(edtf.days(number * 7 + 1, number * 7 + 7))
    if kind == "month":
        (year, month), (to_year, to_month) = (
            divmod(n, 12) for n in (number * step, number * step + step - 1)
        )
        title = library.dates.month_words(year, month + 1)
        return title if step == 1 else library.dates.span_words((year, month + 1), (to_year, to_month + 1))
    first, last = number * step, number * step + step - 1
    return library.dates.year_words(first) if step == 1 else library.dates.span_words((first,), (last,))
