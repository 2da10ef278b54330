"""Entries by their events: made when asked for, and made anew only if what they are made of has changed.

A ``memo`` goes by identity; much that an entry shows are mere values, such as the footnote numbers of its
articles, and so all of it is compared by value.
"""

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
        left = before.kept.copy() if before else {}  # which may still grow, as long as it is shown
        self.library: Final[Library] = library
        # By event id, and how many notes are shown.
        self.kept: Final[dict[tuple[str, int | None], Kept]] = {
            key: found for key, found in left.items() if key[0] in library.events
        }
        self._told_by: Final[dict[str, tuple[object, ...]]] = {}

    def of(self, event: Event) -> Entry:
        """Return an event's entry in a list."""
        return self._made(event, MOST_NOTES)

    def whole(self, event: Event) -> Entry:
        """Return an event's entry with all that is known of it."""
        listed = self.of(event)
        return listed if is_whole(listed) else self._made(event, None)

    def _made(self, event: Event, most: int | None) -> Entry:
        reads = self._reads(event)
        found = self.kept.get((event.id, most))
        if found is None or found[0] != reads:
            found = self.kept[event.id, most] = (reads, entry(self.library, event, most))
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
        told = [
            event.headline_article,
            *[r.claim.article for r in event.reports],
            *[c.article for c in claims],
        ]
        articles = dict.fromkeys(told)
        return (
            event,
            disputes,
            tuple([library.articles[article] for article in articles]),
            tuple([library.numbers[article] for article in articles]),
            tuple(library.origins.of(event, claims)),
            library.list_path(event),
        )
