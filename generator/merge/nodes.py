"""What is clustered: a dated happening, or one statement with all the sentences that carry it on."""

from dataclasses import dataclass

from generator.edtf import Edtf
from generator.merge.vectors import Vector, Weights, cosine
from generator.model import Claim


@dataclass(frozen=True, slots=True)
class Node:
    """Claims of one article that are of one event by the article's own grammar.

    ``date`` is the first dated claim's. A statement holds its undated claims; a happening stands alone.
    """

    claims: tuple[Claim, ...]
    vectors: tuple[Vector, ...]
    date: Edtf

    @property
    def article(self) -> str:
        """Article that all its claims are of."""
        return self.claims[0].article

    @property
    def is_saying(self) -> bool:
        """It is a statement, not the happening it tells of."""
        return self.claims[0].kind == "said"

    @property
    def speaker(self) -> str:
        """Key of the speaker, or ""."""
        return next((c.speaker.key for c in self.claims if c.speaker), "")

    @property
    def figures(self) -> frozenset[tuple[float, str]]:
        """Figures it gives, each with what is counted."""
        return frozenset((q.bounds.figure, q.noun) for c in self.claims for q in c.quantities)

    @property
    def is_known_by_figure(self) -> bool:
        """A date names it by its figure: "Wednesday's 12,000 count" says there was one such statement."""
        return any(c.rule == "figure-date" for c in self.claims)


def nodes(claims: list[Claim], weights: Weights) -> tuple[list[Node], list[Claim]]:
    """Nodes of a story's dated claims, and the undated claims that no statement carries."""
    dated_statements = {
        (c.article, c.statement) for c in claims if c.kind == "said" and c.date and c.statement >= 0
    }
    groups: dict[tuple[object, ...], list[Claim]] = {}
    loose: list[Claim] = []
    for claim in claims:
        statement = (claim.article, claim.statement)
        if claim.kind == "said" and claim.statement >= 0 and statement in dated_statements:
            groups.setdefault(statement, []).append(claim)
        elif claim.date is not None:
            groups[(claim.article, claim.sentence, claim.span, claim.date.text, claim.kind)] = [claim]
        else:
            loose.append(claim)
    return [_node(group, weights) for group in groups.values()], loose


def _node(group: list[Claim], weights: Weights) -> Node:
    date = next(c.date for c in group if c.date is not None)
    return Node(tuple(group), tuple(weights.vector(c) for c in group), date)


def likeness(a: Node, b: Node) -> float:
    """Cosine of their most alike claims: a statement told over five sentences is known by any of them."""
    return max(cosine(v, w) for v in a.vectors for w in b.vectors)
