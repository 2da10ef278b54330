"""Which cluster each telling joins, decided again only where something has changed that it hangs on.

What hangs on what: a telling of a type that is dated, on the best-known clusters of the type, on how many
articles tell of it, and on its own article; one that joins by its words, on the clusters that its weightiest
words tell of. A cluster that joining cannot tell from one of the last run counts as that one.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from generator.merge.candidate import Candidate, Teller
from generator.merge.clusters import Cluster
from generator.merge.joining import Candidates, Decision, View, score_of
from generator.merge.nodes import Node
from generator.merge.tellings import Telling
from generator.merge.vectors import weightiest

_ROUNDING = 1e-9  # scores that differ by less may be in either order


class Homes:
    """Where the last run's tellings went, by article."""

    def __init__(self) -> None:
        """Nothing was told yet."""
        self._index = Candidates([], ())
        self._articles: dict[int, _Article] = {}  # by id() of the tellings, which are kept

    def of(self, told: Iterable[Sequence[Telling]], made: list[Cluster]) -> list[list[Node]]:
        """Nodes that join each cluster, in the order told; ``told`` is what each article tells."""
        known = self._articles
        articles = [known.get(id(own)) or _Article(Teller(own)) for own in told if own]
        index = Candidates(_same_or_new(self._index.all, made), [one.teller for one in articles])
        news = _News(self._index, index)
        homes: list[list[Node]] = [[] for _ in made]
        for article in articles:
            for home, node in article.joined(index, news):
                homes[home.number].append(node)
        self._index, self._articles = index, {id(one.teller.tellings): one for one in articles}
        return homes


def _same_or_new(before: list[Candidate], made: list[Cluster]) -> list[Candidate]:
    """Candidates of clusters, in order: those of the last run where the cluster is the same, or as good."""
    known = {id(candidate.cluster): candidate for candidate in before}
    same = [known.pop(id(cluster), None) for cluster in made]
    gone = {candidate.mark: candidate for candidate in known.values()}
    found = []
    for number, (cluster, candidate) in enumerate(zip(made, same, strict=True)):
        found.append(candidate or _as_good(Candidate(number, cluster), gone))
        found[-1].number, found[-1].cluster = number, cluster
    return found


def _as_good(candidate: Candidate, gone: dict[tuple[object, ...], Candidate]) -> Candidate:
    old = gone.get(candidate.mark)
    return gone.pop(candidate.mark) if old is not None and candidate.is_told_as(old) else candidate


class _News:
    """What is not as it was in the last run: types, with what has changed of each, and words.

    A candidate that is no longer in the same order with the others counts as gone and as new.
    """

    def __init__(self, before: Candidates, now: Candidates) -> None:
        changed = _changed(before.all, now.all)
        self.types: dict[str, _Change] = {}
        for kind in before.best_known.keys() | now.best_known.keys():
            change = _Change(before, now, kind, changed)
            if change:
                self.types[kind] = change
        self.words = frozenset(word for candidate in changed for word in candidate.words)
        self.is_all_new = before.are_of_few != now.are_of_few


class _Change:
    """Of a type: the candidates that are gone, and those that are new; or more tell of it, or fewer."""

    def __init__(self, before: Candidates, now: Candidates, kind: str, changed: set[Candidate]) -> None:
        old, new = before.best_known.get(kind, ()), now.best_known.get(kind, ())
        self.gone = frozenset(c for c in old if c in changed or c not in new)
        self.new = tuple(c for c in new if c in changed or c not in old)
        self.is_of_all = not old or not new or before.telling(kind) != now.telling(kind)

    def __bool__(self) -> bool:
        """Something has changed."""
        return bool(self.is_of_all or self.gone or self.new)


def _changed(before: list[Candidate], now: list[Candidate]) -> set[Candidate]:
    """Candidates that are new, or gone, or in another order than the rest."""
    place = {candidate: number for number, candidate in enumerate(before)}
    stays = longest_rise([place[candidate] for candidate in now if candidate in place])
    return {*before, *now} - {before[number] for number in stays}


def longest_rise(numbers: list[int]) -> list[int]:
    """Return a longest subsequence of ever larger numbers, the last first (patience sorting)."""
    ends: list[int] = []  # least last number of a rise, by its length
    lengths: list[int] = []
    for number in numbers:
        lengths.append(bisect_left(ends, number) + 1)
        if lengths[-1] > len(ends):
            ends.append(number)
        else:
            ends[lengths[-1] - 1] = number
    rise: list[int] = []
    for number, length in zip(reversed(numbers), reversed(lengths), strict=True):
        if length == len(ends) - len(rise) and (not rise or number < rise[-1]):
            rise.append(number)
    return rise


class _Article:
    """Where an article's tellings went."""

    def __init__(self, teller: Teller) -> None:
        self.teller = teller
        self._of_type: dict[str, list[Telling]] = {}
        for telling in teller.tellings:
            self._of_type.setdefault(telling.type, []).append(telling)
        self._groups: dict[str, _Typed | _Worded] = {}
        self._words: frozenset[str] = frozenset()
        self._nodes: dict[int, Node] = {}  # by id() of the telling, which is kept
        self._joined: tuple[tuple[Candidate, Node], ...] = ()

    def joined(self, index: Candidates, news: _News) -> tuple[tuple[Candidate, Node], ...]:
        """Each telling that joins a cluster, as a node of that, in the order told."""
        if self._is_touched(news):
            for kind, tellings in self._of_type.items():
                self._decide(kind, tellings, index, news)
            worded = [group for group in self._groups.values() if isinstance(group, _Worded)]
            self._words = frozenset().union(*(group.words for group in worded))
            home_of = {id(t): home for group in self._groups.values() for t, home in group.homes()}
            homes = ((telling, home_of[id(telling)]) for telling in self.teller.tellings)
            self._joined = tuple((home, self._node(telling)) for telling, home in homes if home)
        return self._joined

    def _is_touched(self, news: _News) -> bool:
        if not self._groups or news.is_all_new:
            return True
        return not (self.teller.types.isdisjoint(news.types) and self._words.isdisjoint(news.words))

    def _decide(self, kind: str, tellings: list[Telling], index: Candidates, news: _News) -> None:
        known = self._groups.get(kind)
        if not index.is_dated(kind):
            worded = known if isinstance(known, _Worded) else _Worded(tellings)
            worded.decide(index, news)
            self._groups[kind] = worded
        elif not isinstance(known, _Typed):
            self._groups[kind] = _Typed(self.teller, kind, tellings, index)
        elif kind in news.types:
            known.decide(self.teller, kind, index, news.types[kind])

    def _node(self, telling: Telling) -> Node:
        if id(telling) not in self._nodes:
            self._nodes[id(telling)] = telling.node()
        return self._nodes[id(telling)]


class _Typed:
    """Decisions on an article's tellings of one type that is dated."""

    def __init__(self, teller: Teller, kind: str, tellings: list[Telling], index: Candidates) -> None:
        self._tellings = tellings
        self._views = index.views(teller, kind)
        self._decisions = [index.decided(telling, self._views) for telling in tellings]

    def homes(self) -> Iterable[tuple[Telling, Candidate | None]]:
        """Return each telling with its home."""
        return zip(self._tellings, (decision.home for decision in self._decisions), strict=True)

    def decide(self, teller: Teller, kind: str, index: Candidates, change: _Change) -> None:
        """Decide again where the change could make a difference."""
        if change.is_of_all:
            self._views = index.views(teller, kind, self._views)
            self._decisions = [index.decided(telling, self._views) for telling in self._tellings]
            return
        new = [index.view(teller, kind, c) for c in change.new if c.is_known(teller.published)]
        self._views = [*(view for view in self._views if view.candidate not in change.gone), *new]
        self._decisions = [
            decision if _stands(decision, telling, change, new) else index.decided(telling, self._views)
            for telling, decision in zip(self._tellings, self._decisions, strict=True)
        ]


def _stands(decision: Decision, telling: Telling, change: _Change, new: Iterable[View]) -> bool:
    """Nothing that the decision hangs on is gone, and nothing new comes near."""
    if not change.gone.isdisjoint(decision.near):
        return False
    possible = (view for view in new if view.candidate.could_be(telling))
    return all(score_of(telling, view) < decision.limit - _ROUNDING for view in possible)


class _Worded:
    """Decisions on an article's tellings of one type that nothing dates: by their words."""

    def __init__(self, tellings: list[Telling]) -> None:
        weighty = [tuple(weightiest([telling.vector]).items()) for telling in tellings]
        self._tellings = tellings
        self._weighty = weighty
        self._homes: list[Candidate | None] | None = None
        self.words = frozenset(word for words in weighty for word, _ in words)

    def homes(self) -> Iterable[tuple[Telling, Candidate | None]]:
        """Return each telling with its home."""
        return zip(self._tellings, self._homes or (), strict=True)

    def decide(self, index: Candidates, news: _News) -> None:
        """Decide again where one of the weightiest words now leads elsewhere."""
        before = self._homes if not news.is_all_new else None
        self._homes = [
            before[place]
            if before is not None and all(word not in news.words for word, _ in words)
            else index.by_words(telling, words)
            for place, (telling, words) in enumerate(zip(self._tellings, self._weighty, strict=True))
        ]
