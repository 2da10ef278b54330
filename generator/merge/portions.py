"""A story's portions: what is made of each article alone, within the frame of the story.

Of an article whose claims, day and relevant weights are what they were, the portion of the earlier run is
taken over, the very object; of one that must be made again, all that still holds is. (A ``memo`` takes over
all of a result or nothing.)
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from generator.languages.claim_words import ClaimWords
from generator.memo import Memo
from generator.merge.frame import Counts, Frame, Seen, counted
from generator.merge.nodes import Node, is_decided_alike, nodes
from generator.merge.parties import named
from generator.merge.tellings import Telling, tellings
from generator.merge.vectors import Vector
from generator.model import Claim


@dataclass(frozen=True, slots=True)
class Portion:
    """One article's claims, what they date, and what they tell without a date.

    ``vectors`` and ``named`` are as in `Seen`; ``things`` are the words and names that it all depends on.
    """

    claims: Sequence[Claim]
    published: int | None
    vectors: Mapping[int, Vector]
    named: Mapping[int, frozenset[str]]
    nodes: tuple[Node, ...]
    tellings: tuple[Telling, ...]
    things: frozenset[str]


class Portions:
    """The portions of a story as the last run made them, by article, and their frame."""

    def __init__(self) -> None:
        """Nothing was made yet."""
        self._frame: Frame | None = None
        self._made: dict[str, Portion] = {}
        self._heirs: dict[int, Node] = {}

    def of(
        self,
        told: Sequence[Sequence[Claim]],
        published: Mapping[str, int | None],
        words: ClaimWords,
        memo: Memo,
    ) -> list[Portion]:
        """Portions of the articles that have claims, in their order; ``published`` is when, by article."""
        frame = self._framed([own for own in told if own], words, memo)
        before, changed = self._frame, frozenset[str]()
        known = self._made
        if before is not None and before is not frame:
            since = frame.changed_since(before)
            known, changed = ({}, changed) if since is None else (known, since)
        made: dict[str, Portion] = {}
        for own in told:
            if own:
                article = own[0].article
                made[article] = _portion(own, published[article], frame, known.get(article), changed)
        self._heirs = {}
        for article, portion in made.items():
            if portion is not (old := self._made.get(article)) and old is not None:
                self._heirs.update(_heirs(portion.nodes, old.nodes))
        self._frame, self._made = frame, made
        return [*made.values()]

    def heirs(self) -> dict[int, Node]:
        """By the id() of a node made anew: that of the last run in whose place it is, if all is alike."""
        return self._heirs

    def _framed(self, told: Sequence[Sequence[Claim]], words: ClaimWords, memo: Memo) -> Frame:
        """The last run's frame where the same articles are counted."""
        chosen = counted(own[0].article for own in told)
        counts = [
            memo.of("counts", own, partial(Counts.of, own, words), words)
            for own in told
            if own[0].article in chosen
        ]
        before = self._frame
        is_same = before is not None and before.counts == counts and before.parties.words is words
        return before if before is not None and is_same else Frame(counts, words)


def _portion(
    own: Sequence[Claim], published: int | None, frame: Frame, before: Portion | None, changed: frozenset[str]
) -> Portion:
    if before is not None and (before.claims is not own or before.published != published):
        before = None
    if before is not None and changed.isdisjoint(before.things):
        return before
    words = frame.parties.words
    vectors = _vectors(own, frame, before.vectors if before else {}, changed)
    names = before.named if before else {id(c): named(c, words) for c in own}
    seen = Seen(own, published, frame, vectors, names)
    dated = nodes(seen, before.nodes if before else ())
    held = {id(c) for node in dated for c in node.claims}
    told = tellings(seen, held, before.tellings if before else ())
    things = frozenset[str]().union(*vectors.values(), *names.values())
    return Portion(own, published, vectors, names, dated, told, things)


def _vectors(
    claims: Sequence[Claim], frame: Frame, known: Mapping[int, Vector], changed: frozenset[str]
) -> dict[int, Vector]:
    """Vectors of claims; where no word has another weight, the very object that was known."""
    made: dict[int, Vector] = {}
    for claim in claims:
        old = known.get(id(claim))
        made[id(claim)] = old if old and changed.isdisjoint(old) else frame.weights.vector(claim)
    return made


def _heirs(made: Iterable[Node], last: Iterable[Node]) -> Iterator[tuple[int, Node]]:
    """Of one article's nodes, those made anew, each with the last run's that it stands for."""
    left: defaultdict[tuple[str, ...], list[Node]] = defaultdict(list)
    for node in last:
        left[node.type, *node.keys].append(node)
    for node in made:
        rivals = left[node.type, *node.keys]
        alike = (n for n, old in enumerate(rivals) if old is node or is_decided_alike(node, old))
        place = next(alike, None)
        if place is not None and (old := rivals.pop(place)) is not node:
            yield id(node), old
