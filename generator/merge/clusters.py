"""Nodes taken for one happening, and what a further node must show to be a report of it."""

from collections.abc import Iterable, Iterator
from math import inf

from generator.merge.demands import OTHER_PARTIES, OTHER_PLACES, SAME_DAY, Demand, demanded
from generator.merge.nodes import Node, likeness
from generator.merge.parties import are_others
from generator.merge.vectors import Sum, Vector

TELLING = 0.18  # weight in a claim from which a word tells something
NEAREST = 8  # clusters compared exactly
_COMMON_SHARE = 0.05  # average weight in a cluster from which the cluster is about the word
_GROUND = 2  # telling words that a node shares with its cluster


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


def _ground(vector: Vector, node: Node) -> Iterator[str]:
    """Words that tell something in this story, and not only who speaks."""
    return (word for word, weight in vector.items() if weight >= TELLING and not node.names_speaker(word))
