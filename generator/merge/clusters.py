"""Nodes of one story → clusters, one for each happening: average-link agglomeration with constraints.

Only pairs that share telling words are ever compared, and a date, a kind or a speaker that cannot be of one
happening keeps a pair apart whatever its words.
"""

from collections import defaultdict
from heapq import heapify, heappop, heappush

from generator.edtf import Edtf
from generator.merge.nodes import Node, likeness

SAME_DAY = 0.16  # average likeness from which two clusters with a common day are one event
SAME_PERIOD = 0.26  # with a common month or year only: sharing a long period says little
UNDATED = 0.16  # one of them has no date of its own
SAME_SPEAKER = 0.18  # one speaker on one day
SAME_FIGURE = 0.35  # one speaker's statement, known by a figure that both give
DISJOINT = 0.60  # no common day: only near-identical tellings are one happening with a date in dispute
DISJOINT_DAYS = 10  # further apart it is another happening, or a date misread
_TELLING_WORDS = 8  # of a claim, by which it finds others
_COMMON_WORD = 300  # nodes; the later ones that have the word too are found by their other words
_NEIGHBOURS = 80  # nodes compared with each node


def clusters(found: list[Node]) -> list[list[int]]:
    """Indices of ``found``, grouped; groups and members in their order."""
    links = _links(found)
    size = [1] * len(found)
    members: dict[int, list[int]] = {i: [i] for i in range(len(found))}
    heap = [
        (-score, a, b)
        for a, others in links.items()
        for b, score in others.items()
        if a < b and score >= SAME_DAY
    ]
    heapify(heap)
    while heap:
        negative, a, b = heappop(heap)
        if a not in members or b not in members or -negative != _average(links, size, a, b):
            continue  # a cluster that has gone into another since, or grown
        if not _may_join(found, members[a], members[b]):
            continue
        members[a] = sorted(members[a] + members.pop(b))
        size[a] += size[b]
        _relink(links, a, b)
        for other in links[a]:
            score = _average(links, size, a, other)
            if other in members and score >= SAME_DAY:
                heappush(heap, (-score, min(a, other), max(a, other)))
    return [members[i] for i in sorted(members)]


def _average(links: dict[int, dict[int, float]], size: list[int], a: int, b: int) -> float:
    return links[a].get(b, 0.0) / (size[a] * size[b])


def _relink(links: dict[int, dict[int, float]], a: int, b: int) -> None:
    """Sums of likeness add up when ``b`` goes into ``a`` (Lance and Williams 1967, group average)."""
    for other, score in links.pop(b).items():
        links[other].pop(b, None)
        if other != a:
            links[a][other] = links[a].get(other, 0.0) + score
            links[other][a] = links[a][other]
    links[a].pop(b, None)


def _links(found: list[Node]) -> dict[int, dict[int, float]]:
    """Adjusted likeness of each node and the few that share most of its telling words."""
    holding: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    links: dict[int, dict[int, float]] = {i: {} for i in range(len(found))}
    for i, node in enumerate(found):
        words = _telling(node)
        shared: defaultdict[int, float] = defaultdict(float)
        for word, weight in words.items():
            for j, other in holding[word]:
                shared[j] += weight * other
        for j in sorted(shared, key=lambda j: (-shared[j], j))[:_NEIGHBOURS]:
            score = adjusted(found[j], node)
            if score is not None:
                links[i][j] = links[j][i] = score
        for word, weight in words.items():
            if len(holding[word]) < _COMMON_WORD:
                holding[word].append((i, weight))
    return links


def _telling(node: Node) -> dict[str, float]:
    """Weightiest words of each of its claims, by which a node finds others."""
    found: dict[str, float] = {}
    for vector in node.vectors:
        for word in sorted(vector, key=lambda w: (-vector[w], w))[:_TELLING_WORDS]:
            found[word] = max(vector[word], found.get(word, 0.0))
    return found


def adjusted(a: Node, b: Node) -> float | None:
    """Likeness on one scale: ``SAME_DAY`` is just enough for one event. ``None``: never one event."""
    demanded = _demanded(a, b)
    return None if demanded is None else likeness(a, b) - demanded + SAME_DAY


def _demanded(a: Node, b: Node) -> float | None:
    if a.date is None or b.date is None:
        return UNDATED if _may_tell(a, b) else None
    if a.is_saying != b.is_saying:
        return None
    if a.is_saying:
        return _demanded_of_sayings(a, b, a.date, b.date)
    if a.date.overlaps(b.date):
        return SAME_DAY if a.date.is_day or b.date.is_day else SAME_PERIOD
    return DISJOINT if _could_be_misdated(a, b, a.date, b.date) else None


def _may_tell(a: Node, b: Node) -> bool:
    """Another speaker's words are no report of this speaker's statement."""
    return not (a.is_saying or b.is_saying) or not a.speaker or not b.speaker or a.speaker == b.speaker


def _demanded_of_sayings(a: Node, b: Node, a_date: Edtf, b_date: Edtf) -> float | None:
    """One speaker; and two days are two statements unless a date names the statement by its figure."""
    same_speaker = bool(a.speaker) and a.speaker == b.speaker
    if a.speaker and b.speaker and not same_speaker:
        return None
    if a_date.overlaps(b_date):
        return SAME_SPEAKER
    by_figure = (a.is_known_by_figure or b.is_known_by_figure) and a.figures & b.figures
    return SAME_FIGURE if same_speaker and by_figure and _could_be_misdated(a, b, a_date, b_date) else None


def _could_be_misdated(a: Node, b: Node, a_date: Edtf, b_date: Edtf) -> bool:
    """Two articles' dates of one happening differ by days at most, and both claim to know the day."""
    if a.article == b.article or a_date.earliest is None or b_date.earliest is None:
        return False
    return a_date.is_day and b_date.is_day and abs(a_date.earliest - b_date.earliest) <= DISJOINT_DAYS


def _may_join(found: list[Node], a: list[int], b: list[int]) -> bool:
    """No member of one is barred from the other (a chain of likenesses must not bring two dates together)."""
    return all(_demanded(found[i], found[j]) is not None for i in a for j in b)
