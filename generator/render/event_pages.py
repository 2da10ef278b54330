"""What only an event's own page has: its reports by independent source, and the events beside it."""

from collections.abc import Sequence

from generator.model import Event
from generator.render.library import Library
from generator.render.page_views import ReportGroup
from generator.render.views import Note


def report_groups(library: Library, event: Event, notes: Sequence[Note]) -> tuple[ReportGroup, ...]:
    """Return all notes of an event, those together that count as one independent source.

    One group without a title where they are all of one source, or each of its own.
    """
    groups: dict[str, list[int]] = {}
    for place, report in enumerate(event.reports):
        groups.setdefault(report.source, []).append(place)
    if len(groups) in (1, len(event.reports)):
        return (ReportGroup("", tuple(notes)),)
    return tuple(
        ReportGroup(_title(library, event, places), tuple(notes[p] for p in places))
        for places in groups.values()
    )


def _title(library: Library, event: Event, places: list[int]) -> str:
    said = library.wording
    outlets = library.outlets(event.reports[p].claim for p in places)
    title = f"{said.enumerated(outlets)} ({said('reports', n=len(places))})"
    return said("copies", outlets=title) if len(outlets) > 1 else title


def neighbours(library: Library, event: Event) -> tuple[Event | None, Event | None]:
    """Return the event before and the one after an event in the timeline."""
    line, place = library.timeline.events, library.places[event.id]
    return line[place - 1] if place else None, line[place + 1] if place + 1 < len(line) else None
