"""Which event a sentence that tells without a date is a further report of.

It goes to the event of that type it fits best: by the words that it and its whole article share with the
event, by how many of those who tell of such a thing date it so, and by whether it was news when the article
was made. What fits two happenings nearly as well is a report of neither. Where many articles tell of such a
thing and hardly one dates it so ("the cleanup"), only a sentence in much the same words is a report. A
sentence with only some verb of no known type ("reached") needs such words, too; one that tells nothing of a
type that is dated anywhere joins by its words alone.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from generator.merge.clusters import NEAREST, TELLING, Cluster
from generator.merge.nodes import Node
from generator.merge.parties import are_others
from generator.merge.tellings import Telling
from generator.merge.vectors import Sum, cosine, dot, weightiest

FITS = 0.10  # score from which it joins
CONTEXT = 0.50  # what it is worth that the whole article is like the event
KNOWN = 0.50  # … that all who tell of the type date it so
LATELY = 0.20  # … that it happened in the week before the article, or after
LONG_AGO = 0.15  # and what it costs that it did more than a year ago
OF_STATEMENT = 0.15  # a statement that tells of the type gives way to the happening itself
OTHER_PARTIES = 0.30  # the sentence names others than the event's reports do
OWN = 0.05  # what it is worth by words alone that the article itself dates the event
GROUND = 0.03  # what ``known`` must be worth: of 100 articles that tell of such a thing, 6 date it so
ALIKE = 0.40  # … or else the words
FLOOR = 0.20  # what words and article must be worth where more than a few articles tell of such a thing
MARGIN = 0.25  # by which it must fit better than another happening of the type
BY_WORDS = 0.25  # average likeness from which a sentence joins by its words alone
BY_WORDS_OF_MANY = 0.40  # … in a story of more than a few articles
BY_WORDS_OF_OTHER = 0.50  # … though its clause tells something of another type
_FEW = 24  # articles
_LATELY = 7  # days
_LONG_AGO = 400  # days
_NEWS = 31  # days that a title of no known type may look back
_LOOKED_AT = 12  # best-known events of a type
_SURE = 2  # articles that date a happening, from which it is one that others are told apart from
_LATEST = 8  # events looked at for a word


def joined(found: list[Telling], made: list[Cluster]) -> list[list[Node]]:
    """Nodes that join each cluster, in the order of ``found``."""
    index = Candidates(made, found)
    homes: list[list[Node]] = [[] for _ in made]
    for telling in found:
        home = index.home(telling)
        if home is not None:
            homes[home].append(telling.node())
    return homes


class Fit(NamedTuple):
    """How well a telling fits an event, and what each thing adds to that."""

    words: float
    context: float
    known: float
    lately: float
    others: float
    statement: float

    @property
    def total(self) -> float:
        """The score."""
        return self.words + self.context + self.known + self.lately + self.others + self.statement


class Candidate:
    """A cluster as it was founded, with what joining asks of it."""

    def __init__(self, number: int, cluster: Cluster) -> None:
        self.number = number
        self.cluster = cluster
        self.total, self.parties = cluster.sum.total, cluster.parties
        self.length = cluster.sum.length or 1.0
        self.articles = {node.article for node in cluster.nodes}
        self.is_statement = cluster.nodes[0].is_saying
        self.is_planned = any(node.claims[0].kind == "scheduled" for node in cluster.nodes)
        date = cluster.nodes[0].date
        self.first, self.last = (date.earliest, date.latest) if date else (None, None)

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
        days = (self.cluster.nodes[0].date, other.cluster.nodes[0].date)
        disjoint = days[0] is not None and days[1] is not None and not days[0].overlaps(days[1])
        return disjoint or are_others(self.cluster.parties, other.cluster.parties)

    def nearness(self, published: int | None) -> float:
        """Whether it was news when the article was published."""
        if published is None or self.last is None:
            return 0.0
        gap = abs(published - self.last)
        return LATELY if gap <= _LATELY else -LONG_AGO if gap > _LONG_AGO else 0.0


class Candidates:
    """The clusters of a story by type and by word."""

    def __init__(self, made: list[Cluster], found: Iterable[Telling]) -> None:
        self.all = [Candidate(number, cluster) for number, cluster in enumerate(made)]
        self._of_type: defaultdict[str, list[Candidate]] = defaultdict(list)
        self._by_word: defaultdict[str, list[Candidate]] = defaultdict(list)
        self._telling: defaultdict[str, set[str]] = defaultdict(set)  # articles by type
        self._article: defaultdict[str, Sum] = defaultdict(Sum)
        self._contexts: dict[tuple[str, int], float] = {}
        self._looked_at: dict[tuple[str, str], list[tuple[Candidate, Fit]]] = {}  # by article and type
        for candidate in self.all:
            for kind in candidate.cluster.types:
                self._of_type[kind].append(candidate)
                self._telling[kind] |= candidate.articles
            for word, weight in candidate.cluster.sum.total.items():
                if weight >= TELLING:
                    self._by_word[word].append(candidate)
        for candidates in self._of_type.values():
            candidates.sort(key=lambda c: (-len(c.articles), c.number))
        for telling in found:
            self._article[telling.claim.article].add(telling.vector)
            self._telling[telling.type].add(telling.claim.article)
        self._lengths = {article: whole.length or 1.0 for article, whole in self._article.items()}

    def is_dated(self, kind: str) -> bool:
        """Some cluster is of a type."""
        return kind in self._of_type

    def home(self, telling: Telling) -> int | None:
        """Number of the cluster that a telling is a report of, if of any."""
        if not self.is_dated(telling.type):
            return self._by_words(telling)
        ranked = self.ranked(telling)
        if not ranked or ranked[0][0] < FITS:
            return None
        best, home = ranked[0]
        if not self.has_ground(telling, home):
            return None
        rivals = (c for score, c in ranked[1:] if best - score < MARGIN)
        return None if any(home.is_apart_from(rival) for rival in rivals) else home.number

    def ranked(self, telling: Telling) -> list[tuple[float, Candidate]]:
        """Best-known clusters of its type that it could be of, best first, each with its score."""
        key = (telling.claim.article, telling.type)
        if key not in self._looked_at:
            best_known = self._of_type.get(telling.type, [])[:_LOOKED_AT]
            known_then = (c for c in best_known if c.is_planned or not c.is_after(telling.published))
            self._looked_at[key] = [(c, self._of_article(telling, c)) for c in known_then]
        possible = (item for item in self._looked_at[key] if item[0].could_be(telling))
        scored = [(-_score(of_article, telling, c), c.number, c) for c, of_article in possible]
        return [(-negative, candidate) for negative, _, candidate in sorted(scored)]

    def has_ground(self, telling: Telling, candidate: Candidate) -> bool:
        """It is one of few such things that the articles tell of, or told in much the same words."""
        fit = self.fit(telling, candidate)
        if telling.happening is None or fit.known < GROUND:
            return fit.words >= ALIKE
        return len(self._telling[telling.type]) <= _FEW or fit.words + fit.context >= FLOOR

    def fit(self, telling: Telling, candidate: Candidate) -> Fit:
        """How well a telling fits a cluster of its type."""
        words, others = _of_own(telling, candidate)
        return self._of_article(telling, candidate)._replace(words=words, others=others)

    def _of_article(self, telling: Telling, candidate: Candidate) -> Fit:
        """What all of an article's tellings of one type have in common."""
        return Fit(
            words=0.0,
            context=CONTEXT * self._context(telling.claim.article, candidate),
            known=KNOWN * len(candidate.articles) / self.telling(telling.type),
            lately=candidate.nearness(telling.published),
            others=0.0,
            statement=-OF_STATEMENT * candidate.is_statement,
        )

    def telling(self, kind: str) -> int:
        """Articles that tell of a type, with a date or without."""
        return len(self._telling[kind])

    def _context(self, article: str, candidate: Candidate) -> float:
        """How like the event the whole article is."""
        key = (article, candidate.number)
        if key not in self._contexts:
            shared = cosine(candidate.total, self._article[article].total)
            self._contexts[key] = shared / (candidate.length * self._lengths[article])
        return self._contexts[key]

    def least_alike(self, telling: Telling) -> float:
        """Average likeness from which a telling joins by its words alone."""
        if telling.happening is not None and telling.is_main:
            return BY_WORDS_OF_OTHER
        return BY_WORDS if len(self._article) <= _FEW else BY_WORDS_OF_MANY

    def _by_words(self, telling: Telling) -> int | None:
        shared: defaultdict[int, float] = defaultdict(float)
        for word, weight in weightiest([telling.vector]).items():
            for candidate in self._by_word.get(word, ())[-_LATEST:]:
                shared[candidate.number] += weight
        ground = [w for w, weight in telling.vector.items() if weight >= TELLING and w[0] != "@"]
        best = (-self.least_alike(telling), -1)
        for _, number in sorted([(-weight, number) for number, weight in shared.items()])[:NEAREST]:
            candidate = self.all[number]
            rank = (-alike(telling, candidate), number)
            if (
                rank < best
                and not candidate.is_old_news(telling)
                and candidate.cluster.is_about(ground)
                and may_tell(telling, candidate.cluster.nodes[0])
            ):
                best = rank
        return best[1] if best[1] >= 0 else None


def _score(of_article: Fit, telling: Telling, candidate: Candidate) -> float:
    """The total of `fit`, without making one: this is what joining spends its time on."""
    words, others = _of_own(telling, candidate)
    return words + of_article.context + of_article.known + of_article.lately + others + of_article.statement


def _of_own(telling: Telling, candidate: Candidate) -> tuple[float, float]:
    """What a telling's own words and names add."""
    words = dot(telling.vector, candidate.total) / candidate.length
    if not telling.parties or not candidate.parties:
        return words, 0.0
    return words, -OTHER_PARTIES * are_others(telling.parties, candidate.parties)


def alike(telling: Telling, candidate: Candidate) -> float:
    """How like the event a telling is by its words alone."""
    total = candidate.cluster.sum
    return total.shared(telling.vector) / total.count + OWN * (telling.claim.article in candidate.articles)


def may_tell(telling: Telling, first: Node) -> bool:
    """Another speaker's words are no report of this speaker's statement."""
    speaker = telling.claim.speaker
    return not first.is_saying or not first.speaker or speaker is None or speaker.key == first.speaker
