"""Which event a sentence that tells without a date is a further report of.

It goes to the event of that type it fits best: by the words that it and its whole article share with the
event, by how many of those who tell of such a thing date it so, and by whether it was news when the article
was made. What fits two happenings nearly as well is a report of neither. Where many articles tell of such a
thing and hardly one dates it so ("the cleanup"), only a sentence in much the same words is a report. A
sentence with only some verb of no known type ("reached") needs such words, too; one that tells nothing of a
type that is dated anywhere joins by its words alone.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.merge.candidate import Candidate, Teller
from generator.merge.clusters import NEAREST, TELLING
from generator.merge.parties import are_others
from generator.merge.tellings import Telling
from generator.merge.vectors import cosine, dot, weightiest

FITS = 0.10  # score from which it joins
CONTEXT = 0.50  # what it is worth that the whole article is like the event
KNOWN = 0.50  # … that all who tell of the type date it so
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
_DIGITS = 4  # binary ones, to which more articles than these are counted
_LOOKED_AT = 12  # best-known events of a type
_LATEST = 8  # events looked at for a word


class Fit(NamedTuple):
    """How well a telling fits an event, and what each thing adds to that."""

    words: float
    context: float
    known: float
    lately: float
    others: float
    statement: float


class View(NamedTuple):
    """A candidate as an article sees it: what the article's tellings of one type have in common.

    ``score`` is what that adds to each one's; ``context`` the part of it for the whole article's likeness.
    """

    candidate: Candidate
    context: float
    score: float


class Decision(NamedTuple):
    """The candidate that a telling is a report of, if of any, and what that hangs on.

    It stands as long as the candidates ``near`` do, and no further one has a score of ``limit`` or more.
    """

    home: Candidate | None
    limit: float
    near: tuple[Candidate, ...] = ()


_NONE_FITS = Decision(None, FITS)


class Candidates:
    """The clusters of a story by type and by word, for those who tell of something without a date."""

    def __init__(self, found: list[Candidate], tellers: Iterable[Teller]) -> None:
        self.all = found
        self._tellers = {teller.article: teller for teller in tellers}
        self._by_word: defaultdict[str, list[Candidate]] = defaultdict(list)
        of_type: defaultdict[str, list[Candidate]] = defaultdict(list)
        telling: defaultdict[str, set[str]] = defaultdict(set)  # articles by type
        for candidate in found:
            for kind in candidate.types:
                of_type[kind].append(candidate)
                telling[kind] |= candidate.articles
            for word in candidate.words:
                self._by_word[word].append(candidate)
        for article, teller in self._tellers.items():
            for kind in teller.types:
                telling[kind].add(article)
        self._telling = {kind: _rounded(len(articles)) for kind, articles in telling.items()}
        self.best_known = {
            kind: tuple(sorted(own, key=lambda c: (-len(c.articles), c.number))[:_LOOKED_AT])
            for kind, own in of_type.items()
        }

    @property
    def are_of_few(self) -> bool:
        """Only a few articles tell of anything without dating it."""
        return len(self._tellers) <= _FEW

    def is_dated(self, kind: str) -> bool:
        """Some cluster is of a type."""
        return kind in self.best_known

    def telling(self, kind: str) -> int:
        """Articles that tell of a type, with a date or without; many are counted in steps.

        So one article more changes nothing, as a rule, for all the others that tell of the type.
        """
        return self._telling[kind]

    def home(self, telling: Telling) -> int | None:
        """Number of the cluster that a telling is a report of, if of any."""
        if self.is_dated(telling.type):
            home = self.decided(telling, self._views(telling)).home
        else:
            home = self.by_words(telling, tuple(weightiest([telling.vector]).items()))
        return home.number if home else None

    def ranked(self, telling: Telling) -> list[tuple[float, Candidate]]:
        """Best-known clusters of its type that it could be of, best first, each with its score."""
        return [(score, view.candidate) for score, view in _ranked(telling, self._views(telling))]

    def _views(self, telling: Telling) -> list[View]:
        return self.views(self._tellers[telling.claim.article], telling.type)

    def views(self, teller: Teller, kind: str, known: Iterable[View] = ()) -> list[View]:
        """Best-known clusters of a type that an article may tell of; ``known`` are earlier views of it."""
        contexts = {view.candidate: view.context for view in known}
        return [
            self.view(teller, kind, candidate, contexts.get(candidate))
            for candidate in self.best_known.get(kind, ())
            if candidate.is_known(teller.published)
        ]

    def view(self, teller: Teller, kind: str, candidate: Candidate, context: float | None = None) -> View:
        """See a candidate as an article does that tells of the type."""
        if context is None:
            shared = cosine(candidate.total, teller.whole.total)
            context = CONTEXT * (shared / (candidate.length * teller.length))
        known, lately, statement = self._of_article(teller.published, kind, candidate)
        return View(candidate, context, context + known + lately + statement)

    def _of_article(
        self, published: int | None, kind: str, candidate: Candidate
    ) -> tuple[float, float, float]:
        known = KNOWN * len(candidate.articles) / self._telling[kind]
        return known, candidate.nearness(published), -OF_STATEMENT * candidate.is_statement

    def decided(self, telling: Telling, views: Sequence[View]) -> Decision:
        """Which of the candidates that its article sees a telling is a report of."""
        ranked = _ranked(telling, views)
        if not ranked or ranked[0][0] < FITS:
            return _NONE_FITS
        best, view = ranked[0]
        home = view.candidate
        if not self._has_ground(telling, view):
            return Decision(None, best, (home,))
        near = [other.candidate for score, other in ranked if best - score < MARGIN]
        rival = next((other for other in near[1:] if home.is_apart_from(other)), None)
        return Decision(None, best, (home, rival)) if rival else Decision(home, best - MARGIN, tuple(near))

    def has_ground(self, telling: Telling, candidate: Candidate) -> bool:
        """It is one of few such things that the articles tell of, or told in much the same words."""
        teller = self._tellers[telling.claim.article]
        return self._has_ground(telling, self.view(teller, telling.type, candidate))

    def _has_ground(self, telling: Telling, view: View) -> bool:
        words, telling_of = _of_own(telling, view.candidate)[0], self._telling[telling.type]
        if telling.happening is None or KNOWN * len(view.candidate.articles) / telling_of < GROUND:
            return words >= ALIKE
        return telling_of <= _FEW or words + view.context >= FLOOR

    def fit(self, telling: Telling, candidate: Candidate) -> Fit:
        """How well a telling fits a cluster of its type."""
        view = self.view(self._tellers[telling.claim.article], telling.type, candidate)
        known, lately, statement = self._of_article(telling.published, telling.type, candidate)
        words, others = _of_own(telling, candidate)
        return Fit(words, view.context, known, lately, others, statement)

    def least_alike(self, telling: Telling) -> float:
        """Average likeness from which a telling joins by its words alone."""
        if telling.happening is not None and telling.is_main:
            return BY_WORDS_OF_OTHER
        return BY_WORDS if self.are_of_few else BY_WORDS_OF_MANY

    def by_words(self, telling: Telling, words: Iterable[tuple[str, float]]) -> Candidate | None:
        """Which candidate a telling is a report of by its words alone, found by its weightiest ones."""
        shared: defaultdict[int, float] = defaultdict(float)
        for word, weight in words:
            for candidate in self._by_word.get(word, ())[-_LATEST:]:
                shared[candidate.number] += weight
        ground = [w for w, weight in telling.vector.items() if weight >= TELLING and w[0] != "@"]
        best: tuple[float, int] = (-self.least_alike(telling), -1)
        for _, number in sorted([(-weight, number) for number, weight in shared.items()])[:NEAREST]:
            candidate = self.all[number]
            rank = (-alike(telling, candidate), number)
            if (
                rank < best
                and not candidate.is_old_news(telling)
                and candidate.cluster.is_about(ground)
                and may_tell(telling, candidate)
            ):
                best = rank
        return self.all[best[1]] if best[1] >= 0 else None


def _rounded(articles: int) -> int:
    """Where they are many, the middle of the step that they are on."""
    surplus = max(0, articles.bit_length() - _DIGITS) if articles > _FEW else 0
    return (articles >> surplus << surplus) + (1 << surplus >> 1)


def _ranked(telling: Telling, views: Iterable[View]) -> list[tuple[float, View]]:
    possible = (view for view in views if view.candidate.could_be(telling))
    scored = [(-score_of(telling, view), view.candidate.number, view) for view in possible]
    return [(-negative, view) for negative, _, view in sorted(scored)]  # no two have one number


def score_of(telling: Telling, view: View) -> float:
    """How well a telling fits a candidate: the sum of `Fit`."""
    words, others = _of_own(telling, view.candidate)
    return words + others + view.score


def _of_own(telling: Telling, candidate: Candidate) -> tuple[float, float]:
    """What a telling's own words and names add."""
    words = dot(telling.vector, candidate.total) / candidate.length
    if not telling.parties or not candidate.parties:
        return words, 0.0
    return words, -OTHER_PARTIES * are_others(telling.parties, candidate.parties)


def alike(telling: Telling, candidate: Candidate) -> float:
    """How like the event a telling is by its words alone."""
    shared = dot(telling.vector, candidate.total)
    return shared / candidate.count + OWN * (telling.claim.article in candidate.articles)


def may_tell(telling: Telling, candidate: Candidate) -> bool:
    """Another speaker's words are no report of this speaker's statement."""
    speaker = telling.claim.speaker
    is_open = not candidate.is_statement or not candidate.speaker
    return is_open or speaker is None or speaker.key == candidate.speaker
