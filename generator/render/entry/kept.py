"""Entries by their events: each is made when it is asked for, and made anew only if what it tells has changed."""

from typing import Final

from generator.model import Event
from generator.render.entry.entries import MOST_NOTES, entry, is_whole
from generator.render.library import Library
from generator.render.views import Entry

Kept = tuple[tuple[object, ...], Entry]  # all that an entry was made of, and the entry


class Entries:
    """The entries of a timeline, as its lists show them and as their own pages do."""

    def __init__(self, library: Library, before: "Entries | None" = None) -> None:
        """Take over what an earlier run, with the same settings and words, has left."""
        self.library: Final = library
        self._listed: Final = before.of_these(before._listed, library.events) if before else {}
        self._whole: Final = before.of_these(before._whole, library.events) if before else {}
        self._told_by: Final[dict[str, tuple[object, ...]]] = {}

    @staticmethod
    def of_these(kept: dict[str, Kept], events: dict[str, Event]) -> dict[str, Kept]:
        """Return what is kept of events that are still there."""
        return {event: found for event, found in kept.items() if event in events}

    def of(self, event: Event) -> Entry:
        """Return an event's entry in a list."""
        return self._made(self._listed, event, MOST_NOTES)

    def whole(self, event: Event) -> Entry:
        """Return an event's entry with all that is known of it."""
        listed = self.of(event)
        return listed if is_whole(listed) else self._made(self._whole, event, None)

    def _made(self, kept: dict[str, Kept], event: Event, most: int | None) -> Entry:
        reads = self._reads(event)
        found = kept.get(event.id)
        if found is None or found[0] != reads:
            found = kept[event.id] = (reads, entry(self.library, event, most))
        return found[1]

    def _reads(self, event: Event) -> tuple[object, ...]:
        """Return all that an entry is made of, beside the site's settings and words.

        Two of these are compared by value, which takes no longer than a look as long as all is the same
        objects: they are, of what has not changed.
        """
        if event.id not in self._told_by:
            self._told_by[event.id] = self._read(event)
        return self._told_by[event.id]

    def _read(self, event: Event) -> tuple[object, ...]:
        library = self.library
        disputes = library.disagreements(event)
        claims = [claim for dispute in disputes for answer in dispute.answers for claim, _ in answer.claims]
        told = [event.headline_article, *[r.claim.article for r in event.reports], *[c.article for c in claims]]
        articles = dict.fromkeys(told)
        return (
            event,
            disputes,
            tuple([library.articles[article] for article in articles]),
            tuple([library.numbers[article] for article in articles]),
            tuple(library.origins.of(event, claims)),
            library.list_path(event),
        )
