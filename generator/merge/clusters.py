"""Nodes of one story → clusters, one for each happening, in one pass (single-pass clustering, as in TDT).

Each node in turn joins the cluster it is on average most like, or begins one: dated nodes first, in order of
publication, then the undated. Only clusters that share telling words are looked at, and a date, a kind or a
speaker that cannot be of one happening keeps a node out whatever its words. Cost grows with the number of
nodes, not of pairs.
"""

from collections import defaultdict
from heapq import nlargest
from typing import TYPE_CHECKING

from generator.edtf import Edtf
from generator.merge.nodes import Node, likeness

if TYPE_CHECKING:
    from generator.merge.vectors import Vector

SAME_DAY = 0.12  # average likeness from which a node with a common day is of the event
SAME_PERIOD = 0.22  # with a common month or year only: sharing a long period says little
UNDATED = 0.16  # it has no date of its own
SAME_SPEAKER = 0.18  # one speaker on one day
SAME_FIGURE_AND_DAY = 0.05  # a day's figure and the statement that gave it that day
SAME_FIGURE = 0.35  # one speaker's statement, known by a figure that both give
DISJOINT = 0.60  # no common day: only near-identical tellings are one happening with a date in dispute
DISJOINT_DAYS = 10  # further apart it is another happening, or a date misread
_WEEK = 7  # days; a longer period in common says little
_TELLING = 0.18  # weight in a claim from which a word tells something
_COMMON_SHARE = 0.05  # average weight in a cluster from which the cluster is about the word
_GROUND = 2  # telling words that a node shares with its cluster
_TELLING_WORDS = 8  # of a claim, by which it finds clusters
_LATEST = 8  # clusters looked at for a word: the latest ones that have it
_NEAREST = 6  # clusters compared exactly


class Cluster:
    """Nodes taken for one happening, and the sum of their vectors."""

    def __init__(self, node: Node, number: int) -> None:
        self.members: list[int] = []
        self.total: Vector = {}
        self.count = 0
        # One node for each combination that the constraints look at: the others demand nothing else.
        self.kinds: dict[tuple[object, ...], Node] = {}
        self.add(node, number)

    def add(self, node: Node, number: int) -> None:
        """Take a node in."""
        self.members.append(number)
        day = node.date.text if node.date else ""
        self.kinds.setdefault((day, node.is_saying, node.speaker if node.is_saying else ""), node)
        self.count += len(node.vectors)
        for vector in node.vectors:
            for word, weight in vector.items():
                self.total[word] = self.total.get(word, 0.0) + weight

    def is_about(self, grounds: list[list[str]]) -> bool:
        """The cluster tells of two of the words that tell something in one of the node's claims."""
        floor = _COMMON_SHARE * self.count
        total = self.total
        return any(
            sum(1 for word in ground if total.get(word, 0.0) >= floor) >= _GROUND for ground in grounds
        )

    def likeness(self, node: Node) -> float:
        """Average cosine to all the cluster's claims; of a statement, that of its nearest sentence."""
        average = max(
            sum(w * self.total[word] for word, w in v.items() if word in self.total) for v in node.vectors
        )
        average /= self.count
        if not node.is_saying:
            return average
        return max(average, *(likeness(other, node) for other in self.kinds.values()))


def clusters(found: list[Node]) -> list[list[int]]:
    """Indices of ``found``, grouped; groups and members in their order. An undated node alone is in none."""
    made: list[Cluster] = []
    holding: defaultdict[str, list[int]] = defaultdict(list)
    known: list[set[str]] = []
    for i in sorted(range(len(found)), key=lambda i: (found[i].date is None, i)):
        words = _telling(found[i])
        home = _home(found[i], words, made, holding)
        if home is not None:
            made[home].add(found[i], i)
        elif found[i].date is not None:
            home = len(made)
            made.append(Cluster(found[i], i))
            known.append(set())
        else:
            continue
        for word in words:
            if word not in known[home]:
                known[home].add(word)
                holding[word].append(home)
    return sorted(sorted(c.members) for c in made)


def _home(
    node: Node, words: dict[str, float], made: list[Cluster], holding: dict[str, list[int]]
) -> int | None:
    """Return the cluster the node is most like beyond what is demanded of it; ``None``: it is a new one."""
    shared: defaultdict[int, float] = defaultdict(float)
    for word, weight in words.items():
        if word in holding:
            for number in holding[word][-_LATEST:]:
                shared[number] += weight
    grounds = _grounds(node)
    best: tuple[float, int] | None = None
    for _, negative in nlargest(_NEAREST, [(weight, -number) for number, weight in shared.items()]):
        number = -negative
        demanded = _demanded_by(made[number], node)
        if demanded is None or (demanded > SAME_FIGURE_AND_DAY and not made[number].is_about(grounds)):
            continue
        surplus = made[number].likeness(node) - demanded
        if surplus >= 0 and (best is None or (-surplus, number) < best):
            best = (-surplus, number)
    return best[1] if best else None


def _grounds(node: Node) -> list[list[str]]:
    """Words of each claim that tell something in this story, and not only who speaks."""
    return [
        [word for word, weight in vector.items() if weight >= _TELLING and not node.names_speaker(word)]
        for vector in node.vectors
    ]


def _telling(node: Node) -> dict[str, float]:
    """Weightiest words of each of its claims, by which a node finds others."""
    found: dict[str, float] = {}
    for vector in node.vectors:
        for word in sorted(vector, key=lambda w: (-vector[w], w))[:_TELLING_WORDS]:
            found[word] = max(vector[word], found.get(word, 0.0))
    return found


def _demanded_by(cluster: Cluster, node: Node) -> float | None:
    """Most that any member demands; ``None``: with some member it can never be one event.

    Where the cluster's day is in dispute, a node that bears out one of the days answers to that one's nodes.
    """
    others = list(cluster.kinds.values())
    if node.date is not None and node.date.is_day:
        others = [other for other in others if other.date == node.date] or others
    most = 0.0
    for other in others:
        demanded = _demanded(other, node)
        if demanded is None:
            return None
        most = max(most, demanded)
    return most


def _demanded(a: Node, b: Node) -> float | None:
    if a.date is None or b.date is None:
        return UNDATED if _may_tell(a, b) else None
    if a.is_saying != b.is_saying:
        return None
    if a.is_saying:
        return _demanded_of_sayings(a, b, a.date, b.date)
    if a.date.overlaps(b.date):
        return SAME_DAY if max(a.date.length, b.date.length) <= _WEEK else SAME_PERIOD
    return DISJOINT if _could_be_misdated(a, b, a.date, b.date) else None


def _may_tell(a: Node, b: Node) -> bool:
    """Another speaker's words are no report of this speaker's statement."""
    return not (a.is_saying or b.is_saying) or not a.speaker or not b.speaker or a.speaker == b.speaker


def _demanded_of_sayings(a: Node, b: Node, a_date: Edtf, b_date: Edtf) -> float | None:
    """One speaker; and two days are two statements unless a date names the statement by its figure."""
    same_speaker = bool(a.speaker) and a.speaker == b.speaker
    if a.speaker and b.speaker and not same_speaker:
        return None
    by_figure = (a.is_known_by_figure or b.is_known_by_figure) and a.gives_figure_of(b)
    if a_date.overlaps(b_date):
        return SAME_FIGURE_AND_DAY if by_figure else SAME_SPEAKER
    return SAME_FIGURE if same_speaker and by_figure and _could_be_misdated(a, b, a_date, b_date) else None


def _could_be_misdated(a: Node, b: Node, a_date: Edtf, b_date: Edtf) -> bool:
    """Two articles' dates of one happening differ by days at most, and both claim to know the day."""
    if a.article == b.article or a_date.earliest is None or b_date.earliest is None:
        return False
    return a_date.is_day and b_date.is_day and abs(a_date.earliest - b_date.earliest) <= DISJOINT_DAYS
