"""The density strip: how many events lie where in time, and how many of them are disputed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator import edtf
from generator.edtf import Edtf
from generator.model import Event
from generator.render.library import Library
from generator.render.lists.calendar_pages import day_of
from generator.render.page_views import Bar, Strip
from generator.render.views import Entry

HEIGHT = 40
_MANY = 40  # events; of fewer all stand on the axis
SIZES = (("wide", 40), ("narrow", 11))  # bars that fit: 11 targets of 24 px in a page 320 px wide


@dataclass(frozen=True, slots=True)
class _Placed:
    """An event's date, the day it stands at, and its entry."""

    day: int
    when: Edtf
    entry: Entry

    def is_longer_than(self, unit: tuple[str, int]) -> bool:
        """Its sources leave open in which bar it lies: a month has several weeks."""
        named = edtf.parse(self.when.text.removesuffix("/..").removeprefix("../"))  # all but an open end
        first, last = named.earliest, named.latest
        return first is None or last is None or _number(first, unit) != _number(last, unit)


def strips(library: Library, entries: Sequence[tuple[Event, Entry]]) -> tuple[Strip, ...]:
    """Return the strip for large and for small screens; none where it would say nothing."""
    placed = [
        _Placed(day, event.date, entry) for event, entry in entries if (day := day_of(event.date)) is not None
    ]
    if len({p.day for p in placed}) < 3:
        return ()
    return tuple(_strip(library, size, placed, most) for size, most in SIZES)


def _strip(library: Library, size: str, placed: list[_Placed], most: int) -> Strip:
    days = [p.day for p in placed]
    first, last = _core(days)
    most -= (min(days) < first) + (max(days) > last)
    unit = next(u for u in _UNITS if _number(last, u) - _number(first, u) < most or u is _UNITS[-1])
    low, high = _number(first, unit), _number(last, unit)
    bins: dict[int, list[_Placed]] = {}
    for p in placed:
        bins.setdefault(min(max(_number(p.day, unit), low - 1), high + 1), []).append(p)
    tallest = max(len(found) for found in bins.values())
    earlier, later = bins.pop(low - 1, []), bins.pop(high + 1, [])
    low, high = min(bins), max(bins)
    bars = (
        _beyond(library, "density_before", earlier, tallest),
        *(_bar(library, n, unit, bins.get(n, []), tallest) for n in range(low, high + 1)),
        _beyond(library, "density_after", later, tallest),
    )
    return Strip(
        size,
        library.wording(f"density_{size}"),
        _bar_title(library, low, unit, bins[low]),
        _bar_title(library, high, unit, bins[high]),
        tuple(bar for bar in bars if bar is not None),
    )


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


def _beyond(library: Library, key: str, found: list[_Placed], tallest: int) -> Bar | None:
    """Return the bar of all that lies off the axis to one side; it stands apart from the others."""
    if not found:
        return None
    return replace(_drawn(library, library.wording(key), found, tallest), is_beyond=True)


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


def _bar(library: Library, number: int, unit: tuple[str, int], found: list[_Placed], tallest: int) -> Bar:
    if not found:
        return Bar("", "", HEIGHT, 0, 0)
    longer = sum(p.is_longer_than(unit) for p in found)
    bar = _drawn(library, _bar_title(library, number, unit, found), found, tallest)
    is_vague = longer == len(found)
    if longer and not (is_vague and _period(found)):
        said = library.wording("density_longer", n=longer)
        bar = replace(bar, label=bar.label + library.wording("comma") + said)
    return replace(bar, is_vague=is_vague)


def _bar_title(library: Library, number: int, unit: tuple[str, int], found: list[_Placed]) -> str:
    """Return the time a bar stands for; it is no week where its sources name no more than a month."""
    is_vague = all(p.is_longer_than(unit) for p in found)
    return (is_vague and _period(found)) or _title(library, number, unit)


def _period(found: list[_Placed]) -> str:
    """Return the period that all of these are dated to; "" if they differ."""
    periods = {p.entry.date.text for p in found}
    return periods.pop() if len(periods) == 1 else ""


def _drawn(library: Library, title: str, found: list[_Placed], tallest: int) -> Bar:
    disputed = sum(p.entry.is_disputed for p in found)
    label = f"{title}: {library.wording('events', n=len(found))}"
    if disputed:
        label += library.wording("comma") + library.wording("disputed_n", n=disputed)
    height = round(max(4.0, HEIGHT * len(found) / tallest), 1)
    cap = round(height * disputed / len(found), 1)
    return Bar(found[0].entry.href, label, round(HEIGHT - height, 1), height, cap)
