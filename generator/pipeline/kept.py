"""What one run leaves to the next, so that a preview makes only what has changed."""

from dataclasses import dataclass, field

from generator import compare, merge
from generator.memo import Memo, are_same
from generator.model import Article, Claim, Event
from generator.pipeline.reading import Reading
from generator.readings import Readings


@dataclass(frozen=True, slots=True)
class Comparisons:
    """Everything that was compared, and the very objects it was compared of."""

    articles: tuple[Article, ...]
    events: tuple[Event, ...]
    claims: tuple[Claim, ...]
    found: tuple[compare.Compared, ...]

    def are_of(self, *given: tuple[object, ...]) -> bool:
        """These articles, events and claims, each the same object."""
        return all(map(are_same, (self.articles, self.events, self.claims), given))


@dataclass(slots=True)
class Kept:
    """Readings by file, merged stories, and comparisons with what was read for them.

    A run gives the same with it and without. It belongs to one caller, who hands it to run after run, and may
    lie on disk in between (``cache``): then all of it as one, for its parts are of the same objects.
    """

    readings: Readings[Reading] = field(default_factory=Readings)
    merged: merge.Merged | None = None
    compared: Memo = field(default_factory=Memo)
    comparisons: Comparisons | None = None

    def compare(
        self, articles: tuple[Article, ...], events: tuple[Event, ...], claims: tuple[Claim, ...]
    ) -> tuple[compare.Compared, ...]:
        """Return all comparisons: the last run's if nothing has changed, as when a preview starts again."""
        known = self.comparisons
        if known is None or not known.are_of(articles, events, claims):
            found = compare.comparisons(articles, events, claims, self.compared)
            self.comparisons = known = Comparisons(articles, events, claims, found)
        return known.found
