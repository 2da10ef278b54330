"""The density strip: how many events lie where in time, and how many of them are disputed."""

from collections.abc import Sequence

from generator import edtf
from generator.model import Event
from generator.render.library import Library
from generator.render.page_views import Bar, Strip
from generator.render.sections import day_of
from generator.render.views import Entry

HEIGHT = 40
SIZES = (("wide", 40), ("narrow", 11))  # bars that fit: 11 targets of 24 px in a page 320 px wide


def strips(library: Library, entries: Sequence[tuple[Event, Entry]]) -> tuple[Strip, ...]:
    """Return the strip for large and for small screens; none where it would say nothing."""
    placed = [(day, entry) for event, entry in entries if (day := day_of(event.date)) is not None]
    if len({day for day, _ in placed}) < 3:
        return ()
    return tuple(_strip(library, size, placed, most) for size, most in SIZES)


def _strip(library: Library, size: str, placed: list[tuple[int, Entry]], most: int) -> Strip:
    first, last = placed[0][0], max(day for day, _ in placed)
    unit = next(
        u for u in _UNITS if _number(last, u) - _number(min(first, last), u) < most or u is _UNITS[-1]
    )
    start = min(_number(day, unit) for day, _ in placed)
    bins: dict[int, list[Entry]] = {}
    for day, entry in placed:
        bins.setdefault(_number(day, unit) - start, []).append(entry)
    tallest = max(len(entries) for entries in bins.values())
    bars = tuple(_bar(library, start + n, unit, bins.get(n, []), tallest) for n in range(max(bins) + 1))
    return Strip(
        size,
        library.wording(f"density_{size}"),
        _title(library, start, unit),
        _title(library, start + max(bins), unit),
        bars,
    )


# (kind, how many): days, then months, then years in ever larger steps
_UNITS = (
    ("day", 1),
    ("month", 1),
    ("month", 3),
    *(("year", step * 10**power) for power in range(8) for step in (1, 2, 5)),
)


def _number(day: int, unit: tuple[str, int]) -> int:
    """Return the number of the bin that holds a day."""
    kind, step = unit
    if kind == "day":
        return day
    year, month, _ = edtf.civil(day)
    return (year if kind == "year" else year * 12 + month - 1) // step


def _title(library: Library, number: int, unit: tuple[str, int]) -> str:
    kind, step = unit
    if kind == "day":
        return library.dates.words(edtf.from_ordinal(number))
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
    disputed = sum(e.is_disputed for e in entries)
    label = f"{_title(library, number, unit)}: {library.wording('events', n=len(entries))}"
    if disputed:
        label += library.wording("comma") + library.wording("disputed_n", n=disputed)
    height = round(max(4.0, HEIGHT * len(entries) / tallest), 1)
    cap = round(height * disputed / len(entries), 1)
    return Bar(entries[0].href, label, round(HEIGHT - height, 1), height, cap)
