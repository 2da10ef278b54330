"""The list: events in timeline order under a heading for each year or month, with ghost entries between."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from generator import edtf
from generator.edtf import Edtf
from generator.model import Contradiction, Event
from generator.render.comparisons import answer_date
from generator.render.library import Library
from generator.render.page_views import Ghost, Item, Section
from generator.render.views import Entry

MONTHS_PAY_FROM = 12  # events within a year; fewer stand under the year
_YEAR = 366
_LONGER_THAN_A_YEAR = ("decade", "century")


@dataclass(frozen=True, slots=True)
class _Placed:
    """An entry or a ghost, and the date that places it."""

    when: Edtf
    item: Item


def sections(library: Library, entries: Sequence[tuple[Event, Entry]]) -> tuple[Section, ...]:
    """Return the list's sections: by year, or by month when all lies within about one year."""
    placed = [_Placed(event.date, Item(entry=entry)) for event, entry in entries]
    events = {event.id: (event, entry) for event, entry in entries}
    placed += [g for c in library.timeline.contradictions for g in _ghosts(library, c, events)]
    placed.sort(key=lambda p: (edtf.timeline_order(p.when), p.item.ghost is not None))
    by_month = _by_month([event.date for event, _ in entries])
    found = []
    taken: dict[str, int] = {}
    for (name, title), group in groupby(placed, key=lambda p: _heading(library, p.when, by_month=by_month)):
        taken[name] = taken.get(name, 0) + 1
        unique = name if taken[name] == 1 else f"{name}-{taken[name]}"
        found.append(Section(unique, title, tuple(_labelled(library, group))))
    return tuple(found)


def day_of(when: Edtf) -> int | None:
    """Return the day a date is placed at; ``None`` for one with no end."""
    key = edtf.timeline_order(when)[0]
    return None if key == float("inf") else int(key)


def _by_month(placed: list[Edtf]) -> bool:
    days = [d for d in map(day_of, placed) if d is not None]
    return len(days) > MONTHS_PAY_FROM and max(days) - min(days) <= _YEAR


def _heading(library: Library, when: Edtf, *, by_month: bool) -> tuple[str, str]:
    """Return HTML id and title of the section; a period longer than a section has one of its own."""
    day = day_of(when)
    if when.precision in _LONGER_THAN_A_YEAR or day is None:
        return f"in-{when.text.strip('~?%')}", library.dates.words(when)
    year, month, _ = edtf.civil(day)
    if by_month and when.precision not in ("year", "season"):
        return f"in-{year:04d}-{month:02d}", library.dates.month_words(year, month)
    if by_month and when.precision == "season":
        return f"in-{when.text.strip('~?%')}", library.dates.words(when)
    return f"in-{year:04d}", library.dates.year_words(year)


def _labelled(library: Library, placed: Iterable[_Placed]) -> Iterable[Item]:
    """Put "During March 2023, day not reported" before what is only known to lie in that month."""
    last = ""
    for entry in placed:
        label = _label(library, entry.when)
        if label and label != last:
            yield Item(label=label)
        last = label
        yield replace(entry.item, is_labelled=bool(label))


def _label(library: Library, when: Edtf) -> str:
    unknown = {"month": "day_unknown", "season": "day_unknown", "year": "month_unknown"}.get(when.precision)
    if unknown is None or when.approximate or when.uncertain:
        return ""
    return library.wording("during", date=library.dates.words(when), unknown=library.wording(unknown))


def _ghosts(
    library: Library, contradiction: Contradiction, events: dict[str, tuple[Event, Entry]]
) -> Iterable[_Placed]:
    """Return an entry at each date that sources give and at which none of the events is listed."""
    if contradiction.kind != "date" or contradiction.label != "conflict":
        return
    here = [events[e] for e in contradiction.events if e in events]
    for answer in contradiction.answers if here else ():
        when = answer_date(answer)
        if when is None or any(when.overlaps(event.date) for event, _ in here):
            continue
        event, entry = here[0]
        outlets = library.outlets(c for c, _ in answer.claims)
        text = library.wording(
            "ghost",
            n=len(outlets),
            sources=library.wording.enumerated(outlets),
            date=library.dates.words(when),
            listed=library.dates.words(event.date),
        )
        ghost = Ghost(library.dates.shown(when), text, entry.headline, entry.href, entry.id)
        yield _Placed(when, Item(ghost=ghost))
