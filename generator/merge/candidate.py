"""What joining asks of a cluster, and of an article that tells of things without dating them."""

from collections.abc import Sequence
from functools import cached_property

from generator.merge.clusters import TELLING, Cluster
from generator.merge.parties import are_others
from generator.merge.tellings import Telling
from generator.merge.vectors import Sum

LATELY = 0.20  # what it is worth that it happened in the week before the article, or after
LONG_AGO = 0.15  # and what it costs that it did more than a year ago
_LATELY = 7  # days
_LONG_AGO = 400  # days
_NEWS = 31  # days that a title of no known type may look back
_SURE = 2  # articles that date a happening, from which it is one that others are told apart from


class Candidate:
    """A cluster as it was founded, with what joining asks of it.

    ``words`` are those that tell something of it. ``number``, its place among the story's clusters, and the
    cluster itself may be others in the next run; all else may not.
    """

    def __init__(self, number: int, cluster: Cluster) -> None:
        self.number, self.cluster = number, cluster
        self.total, self.parties, self.types = cluster.sum.total, cluster.parties, cluster.types
        self.count, self.length = cluster.sum.count, cluster.sum.length or 1.0
        self.articles = {node.article for node in cluster.nodes}
        self.is_planned = any(node.claims[0].kind == "scheduled" for node in cluster.nodes)
        founder = cluster.nodes[0]
        self.is_statement, self.speaker, self.date = founder.is_saying, founder.speaker, founder.date
        self.first, self.last = (self.date.earliest, self.date.latest) if self.date else (None, None)
        self.words = tuple(word for word, weight in self.total.items() if weight >= TELLING)

    @property
    def mark(self) -> tuple[object, ...]:
        """By this a candidate is found again that is told alike."""
        return self.count, self.length, len(self.articles), self.first, self.speaker

    def is_told_as(self, other: "Candidate") -> bool:
        """Nothing that joining asks tells them apart; words in another order are summed up differently."""
        return [*self.total.items()] == [*other.total.items()] and self.features == other.features

    @property
    def features(self) -> tuple[object, ...]:
        """All but the words."""
        founder = (self.is_statement, self.speaker, self.date)
        return self.count, self.parties, self.types, self.articles, self.is_planned, founder

    def could_be(self, telling: Telling) -> bool:
        """Not still to come when the article was published, nor later than what it is told beside."""
        if self.is_statement and not telling.is_main:
            return False
        if self.first is None or self.is_planned:
            return True
        if self.is_after(telling.published):
            return False
        own = telling.claim.date
        return own is None or own.latest is None or self.first <= own.latest

    def is_known(self, published: int | None) -> bool:
        """An article published then may tell of it: it had happened, or was planned."""
        return self.is_planned or not self.is_after(published)

    def is_after(self, published: int | None) -> bool:
        """Still to come when an article was published (it may be dated a day behind another's clock)."""
        return published is not None and self.first is not None and self.first > published + 1

    def is_old_news(self, telling: Telling) -> bool:
        """Of a title that gives no date: a title tells what is new."""
        published = telling.published
        if telling.claim.role != "title" or published is None or self.last is None:
            return False
        return published - self.last > _NEWS

    def is_apart_from(self, other: "Candidate") -> bool:
        """Two happenings: of different people or days, each in several articles."""
        if min(len(self.articles), len(other.articles)) < _SURE:
            return False
        disjoint = self.date is not None and other.date is not None and not self.date.overlaps(other.date)
        return disjoint or are_others(self.parties, other.parties)

    def nearness(self, published: int | None) -> float:
        """Whether it was news when the article was published."""
        if published is None or self.last is None:
            return 0.0
        gap = abs(published - self.last)
        return LATELY if gap <= _LATELY else -LONG_AGO if gap > _LONG_AGO else 0.0


class Teller:
    """An article as one that tells of things without dating them; it tells of one at least."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        self.tellings = tellings
        self.article, self.published = tellings[0].claim.article, tellings[0].published
        self.types = frozenset(telling.type for telling in tellings)

    @cached_property
    def whole(self) -> Sum:
        """All of it taken together."""
        found = Sum()
        for telling in self.tellings:
            found.add(telling.vector)
        return found

    @cached_property
    def length(self) -> float:
        """Euclidean length of the whole."""
        return self.whole.length or 1.0
