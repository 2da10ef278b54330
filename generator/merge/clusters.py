"""Dated nodes of one story → clusters, one for each happening: single-pass clustering, as in TDT.

Each node in turn, in order of publication, joins the cluster it is on average most like beyond what is
demanded of it, or begins one; at the end, clusters that began apart for want of reports still to come are
united. Only clusters that share telling words, or type and month, are looked at: cost grows with the number
of nodes, not of pairs.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from math import inf

from generator.merge.demands import OTHER_PARTIES, OTHER_PLACES, SAME_DAY, Demand, demanded
from generator.merge.nodes import Node, likeness
from generator.merge.parties import are_others
from generator.merge.vectors import Sum, Vector

TELLING = 0.18  # weight in a claim from which a word tells something
NEAREST = 8  # clusters compared exactly
_COMMON_SHARE = 0.05  # average weight in a cluster from which the cluster is about the word
_GROUND = 2  # telling words that a node shares with its cluster
_LATEST = 8  # clusters looked at for a word or a type: the latest ones that have it
_MONTH = 31  # days
_YEAR = 12  # months


class Cluster:
    """Nodes taken for one happening."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        self.nodes: list[Node] = []
        self.sum = Sum()
        self.parties: set[str] = set()
        self.places: set[str] = set()
        self.names: set[str] = set()
        self.types: set[str] = set()
        # One node for each combination that demands look at: the others demand nothing else.
        self.kinds: dict[tuple[object, ...], Node] = {}
        for node in nodes:
            self.add(node)

    def add(self, node: Node) -> None:
        """Take a node in."""
        self.nodes.append(node)
        self.parties |= node.parties
        self.places |= node.places
        self.names |= node.names
        if node.type:
            self.types.add(node.type)
        day = node.date.text if node.date else ""
        key = (day, node.is_saying, node.speaker if node.is_saying else "", node.type)
        self.kinds.setdefault(key, node)
        for vector in node.vectors:
            self.sum.add(vector)

    def is_about(self, ground: Iterable[str]) -> bool:
        """The cluster tells of two of the words."""
        floor, total = _COMMON_SHARE * self.sum.count, self.sum.total
        return sum(1 for word in ground if total.get(word, 0.0) >= floor) >= _GROUND

    def likeness(self, node: Node) -> float:
        """Average cosine to all the cluster's claims; of a statement, that of its nearest sentence."""
        average = max(self.sum.shared(v) for v in node.vectors) / self.sum.count
        if not node.is_saying:
            return average
        return max(average, *(likeness(other, node) for other in self.kinds.values()))

    def surplus(self, node: Node) -> float:
        """How much more like the cluster a node is than is demanded; below zero: it is no report of it."""
        least = self.demand(node)
        if least == inf or (least >= SAME_DAY and not self.has_ground(node)):
            return -1.0
        return self.likeness(node) - least

    def demand(self, node: Node) -> Demand:
        """How like the cluster a node must be to be a report of its happening."""
        least = demanded(node, self.kinds.values(), self.types)
        if least < OTHER_PARTIES and not node.is_saying and are_others(node.parties, self.parties):
            return OTHER_PARTIES
        if least < OTHER_PLACES and self._is_elsewhere(node):
            return OTHER_PLACES
        return least

    def _is_elsewhere(self, node: Node) -> bool:
        """Both name places, and no name at all is in both."""
        return bool(node.places and self.places) and node.names.isdisjoint(self.names)

    def has_ground(self, node: Node) -> bool:
        """The cluster tells of two telling words of one of the node's claims."""
        return any(self.is_about(_ground(v, node)) for v in node.vectors)


class _Index:
    """Numbers of clusters by what they tell."""

    def __init__(self) -> None:
        self._by_word: defaultdict[str, list[int]] = defaultdict(list)
        self._by_type: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
        self._known: set[tuple[int, str]] = set()

    def near(self, node: Node) -> Iterator[int]:
        """Clusters worth comparing: those that share the weightiest words, those of its type and time."""
        shared: defaultdict[int, float] = defaultdict(float)
        for word, weight in node.keys.items():
            for number in self._by_word.get(word, ())[-_LATEST:]:
                shared[number] += weight
        best = sorted([(-weight, number) for number, weight in shared.items()])[:NEAREST]
        alike = (self._by_type.get(key, ())[-_LATEST:] for key in _types_and_months(node))
        yield from dict.fromkeys(chain((number for _, number in best), *alike))

    def add(self, node: Node, number: int) -> None:
        """Note that a cluster holds a node."""
        for word in node.keys:
            if (number, word) not in self._known:
                self._known.add((number, word))
                self._by_word[word].append(number)
        for key in _types_and_months(node):
            if number not in self._by_type[key][-_LATEST:]:
                self._by_type[key].append(number)


Listener = Callable[[Cluster, Cluster], object]
"""Hears what is about to be taken in, and the cluster it goes to, as it is before."""


def _silent(_part: Cluster, _home: Cluster) -> None:
    """Nobody listens."""


def clusters(found: Iterable[Node], listener: Listener = _silent) -> list[Cluster]:
    """Group dated nodes, given in order of publication."""
    return _grouped(_grouped((Cluster([node]) for node in found), listener), listener)


def _grouped(parts: Iterable[Cluster], listener: Listener) -> list[Cluster]:
    made: list[Cluster] = []
    index = _Index()
    for part in parts:
        near = dict.fromkeys(number for node in part.kinds.values() for number in index.near(node))
        best = max(((_nearness(made[n], part), -n) for n in near), default=(-1.0, 0))
        home = -best[1] if best[0] >= 0 else len(made)
        if home == len(made):
            made.append(Cluster(()))
        listener(part, made[home])
        for node in part.nodes:
            made[home].add(node)
            index.add(node, home)
    return made


def _nearness(one: Cluster, two: Cluster) -> float:
    """How far each node of one cluster could have joined the other; below zero: some could not."""
    least = inf
    for node in two.kinds.values():
        least = min(least, one.surplus(node))
        if least < 0:
            break
    return least


def _types_and_months(node: Node) -> Iterator[tuple[str, int]]:
    """Its type with every month that its date touches, up to a year."""
    if node.type and node.date is not None and node.date.earliest is not None:
        first = node.date.earliest // _MONTH
        last = (node.date.earliest if node.date.latest is None else node.date.latest) // _MONTH
        for month in range(first, min(last, first + _YEAR) + 1):
            yield node.type, month


def _ground(vector: Vector, node: Node) -> Iterator[str]:
    """Words that tell something in this story, and not only who speaks."""
    return (word for word, weight in vector.items() if weight >= TELLING and not node.names_speaker(word))
