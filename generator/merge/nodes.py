"""What is clustered: a happening, or one statement with all the sentences that carry it on."""

from dataclasses import dataclass

from generator.edtf import Edtf
from generator.merge.vectors import Vector, Weights, cosine
from generator.model import Claim

_OPENING = 3  # sentences behind the title in which an article tells what its title tells
_RETELLS = 0.15  # cosine from which a sentence of the opening tells the title's happening


@dataclass(frozen=True, slots=True)
class Node:
    """Claims of one article that are of one event by the article's own grammar or make-up.

    ``date`` is the first dated claim's, ``None`` where no claim has one.
    """

    claims: tuple[Claim, ...]
    vectors: tuple[Vector, ...]
    date: Edtf | None
    is_saying: bool  # it is dated by when it was said: a statement, not the happening it tells of
    speaker: str  # key of the speaker, or ""

    @property
    def article(self) -> str:
        """Article that all its claims are of."""
        return self.claims[0].article

    def names_speaker(self, word: str) -> bool:
        """The feature only says who speaks, which two statements of one speaker have in common anyway."""
        if word[0] == "@":
            return True
        return self.claims[0].is_spoken and any(part[:5] == word[:5] for part in self.speaker.split())

    @property
    def figures(self) -> frozenset[tuple[float, str]]:
        """Figures it gives, each with what is counted."""
        return frozenset((q.bounds.figure, q.noun) for c in self.claims for q in c.quantities)

    def gives_figure_of(self, other: "Node") -> bool:
        """Both give a figure of the same thing; a bare "figure" is of whatever the other counts."""
        return any(
            mine == theirs and (noun == its_noun or "" in {noun, its_noun})
            for mine, noun in self.figures
            for theirs, its_noun in other.figures
        )

    @property
    def is_known_by_figure(self) -> bool:
        """A date names it by its figure: "Wednesday's 12,000 count" says there was one such statement."""
        return any(c.rule == "figure-date" for c in self.claims)


def nodes(claims: list[Claim], weights: Weights) -> list[Node]:
    """Nodes of a story's claims, in the order of their first claims."""
    dated_statements = {
        (c.article, c.statement) for c in claims if c.kind == "said" and c.date and c.statement >= 0
    }
    groups: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        day = claim.date.text if claim.date else ""
        key: tuple[object, ...] = (claim.article, claim.span.start, claim.span.end, day, claim.is_spoken)
        if claim.is_spoken and (claim.article, claim.statement) in dated_statements:
            key = (claim.article, claim.statement)
        groups.setdefault(key, []).append(claim)
    found = [_node(group, weights) for group in groups.values()]
    return _with_titles(found)


def _node(group: list[Claim], weights: Weights) -> Node:
    dated = next((c for c in group if c.date is not None), None)
    date, saying = (dated.date, dated.kind == "said") if dated is not None else (None, False)
    speaker = next((c.speaker.key for c in group if c.speaker), "")
    return Node(tuple(group), tuple(weights.vector(c) for c in group), date, saying, speaker)


def _with_titles(found: list[Node]) -> list[Node]:
    """Put each undated title together with the sentence of its article's opening that retells it."""
    openings: dict[str, list[int]] = {}
    titles: dict[str, list[int]] = {}
    for i, node in enumerate(found):
        first = node.claims[0]
        if first.role == "title" and node.date is None:
            titles.setdefault(node.article, []).append(i)
        elif first.role == "text":
            openings.setdefault(node.article, []).append(i)
    gone: set[int] = set()
    merged = list(found)
    for article, numbers in titles.items():
        for i in numbers:
            best = _retelling(found[i], [(j, found[j]) for j in openings.get(article, [])])
            if best is not None:
                merged[best] = _joined(merged[best], found[i])
                gone.add(i)
    return [node for i, node in enumerate(merged) if i not in gone]


def _joined(node: Node, title: Node) -> Node:
    claims, vectors = node.claims + title.claims, node.vectors + title.vectors
    return Node(claims, vectors, node.date, node.is_saying, node.speaker or title.speaker)


def _retelling(title: Node, body: list[tuple[int, Node]]) -> int | None:
    """Index of the opening's node most like the title, if any is like it."""
    sentences = sorted({n.claims[0].sentence for _, n in body})[:_OPENING]
    scored = [
        (likeness(title, node), node.date is not None, -j)
        for j, node in body
        if node.claims[0].sentence in sentences
    ]
    if not scored or max(scored)[0] < _RETELLS:
        return None
    return -max(scored)[2]


def likeness(a: Node, b: Node) -> float:
    """Cosine of their most alike claims: a statement told over five sentences is known by any of them."""
    return max(cosine(v, w) for v in a.vectors for w in b.vectors)
