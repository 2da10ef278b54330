"""The density strip: how many events lie where in time, and how many of them are disputed."""

from collections.abc import Sequence
from dataclasses import replace

from generator import edtf
from generator.model import Event
from generator.render.calendar_pages import day_of
from generator.render.library import Library
from generator.render.page_views import Bar, Strip
from generator.render.views import Entry

HEIGHT = 40
_MANY = 40  # events; of fewer all stand on the axis
SIZES = (("wide", 40), ("narrow", 11))  # bars that fit: 11 targets of 24 px in a page 320 px wide


def strips(library: Library, entries: Sequence[tuple[Event, Entry]]) -> tuple[Strip, ...]:
    """Return the strip for large and for small screens; none where it would say nothing."""
    placed = [(day, entry) for event, entry in entries if (day := day_of(event.date)) is not None]
    if len({day for day, _ in placed}) < 3:
        return ()
    return tuple(_strip(library, size, placed, most) for size, most in SIZES)


def _strip(library: Library, size: str, placed: list[tuple[int, Entry]], most: int) -> Strip:
    days = [day for day, _ in placed]
    first, last = _core(days)
    most -= (min(days) < first) + (max(days) > last)
    unit = next(u for u in _UNITS if _number(last, u) - _number(first, u) < most or u is _UNITS[-1])
    low, high = _number(first, unit), _number(last, unit)
    bins: dict[int, list[Entry]] = {}
    for day, entry in placed:
        bins.setdefault(min(max(_number(day, unit), low - 1), high + 1), []).append(entry)
    tallest = max(len(entries) for entries in bins.values())
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
        _title(library, low, unit),
        _title(library, high, unit),
        tuple(bar for bar in bars if bar is not None),
    )


def _core(days: list[int]) -> tuple[int, int]:
    """Return from when to when the axis runs: over all days, unless a few would press the others into a bar.

    A story of one spring tells in passing of 1918 and of 2050.
    """
    days = sorted(days)
    few = len(days) // 10
    low, high = days[few], days[-1 - few]
    if len(days) < _MANY or (high - low) * 4 > days[-1] - days[0]:
        return days[0], days[-1]
    margin = (high - low) // 10 + 1
    return max(low - margin, days[0]), min(high + margin, days[-1])


def _beyond(library: Library, key: str, entries: list[Entry], tallest: int) -> Bar | None:
    """Return the bar of all that lies off the axis to one side; it stands apart from the others."""
    if not entries:
        return None
    return replace(_drawn(library, library.wording(key), entries, tallest), is_beyond=True)


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


def _bar(library: Library, number: int, unit: tuple[str, int], entries: list[Entry], tallest: int) -> Bar:
    if not entries:
        return Bar("", "", HEIGHT, 0, 0)
    return _drawn(library, _title(library, number, unit), entries, tallest)


def _drawn(library: Library, title: str, entries: list[Entry], tallest: int) -> Bar:
    disputed = sum(e.is_disputed for e in entries)
    label = f"{title}: {library.wording('events', n=len(entries))}"
    if disputed:
        label += library.wording("comma") + library.wording("disputed_n", n=disputed)
    height = round(max(4.0, HEIGHT * len(entries) / tallest), 1)
    cap = round(height * disputed / len(entries), 1)
    return Bar(entries[0].href, label, round(HEIGHT - height, 1), height, cap)
