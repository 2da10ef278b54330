"""What is clustered: a happening, or one statement with all the sentences that carry it on."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import attrgetter, is_

from generator.edtf import Edtf
from generator.merge.frame import Seen
from generator.merge.parties import People, kin, names, people_around, places
from generator.merge.vectors import Vector, cosine, weightiest
from generator.model import Claim

_ASKED = attrgetter(
    "date", "is_saying", "speaker", "parties", "type", "kin", "names", "places", "published", "people"
)


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
    parties: frozenset[str] = frozenset()  # names that tell it from others of its kind
    type: str = ""  # of what it tells
    kin: frozenset[str] = frozenset()  # types akin to it that its clause tells, too
    names: frozenset[str] = frozenset()  # everybody and everything that it names, states left out
    places: frozenset[str] = frozenset()  # of them, places that tell where a thing of its kind was
    keys: Vector = field(default_factory=dict)  # weightiest words, by which it finds clusters
    published: int | None = None  # day of its article, as an ordinal
    people: People = (frozenset(), frozenset())  # before and behind the word for the happening

    @property
    def article(self) -> str:
        """Article that all its claims are of."""
        return self.claims[0].article

    @property
    def is_of_known_type(self) -> bool:
        """It tells a happening of known type, not only some verb ("~sign")."""
        return self.type[:1].isalpha()

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


def is_decided_alike(a: Node, b: Node) -> bool:
    """Nothing that clustering asks of a node tells the two apart: only their claims are other objects."""
    return (
        _ASKED(a) == _ASKED(b)
        and (a.article, a.claims[0].is_spoken, a.figures) == (b.article, b.claims[0].is_spoken, b.figures)
        and a.is_known_by_figure == b.is_known_by_figure
        and [*a.keys.items()] == [*b.keys.items()]
        and [[*v.items()] for v in a.vectors] == [[*v.items()] for v in b.vectors]
    )


def nodes(seen: Seen, known: Iterable[Node] = ()) -> tuple[Node, ...]:
    """Dated nodes of an article's claims, in the order of their first claims.

    ``known`` are those made earlier of the same claims: one of which nothing has changed is the same object.
    """
    dated_statements = {c.statement for c in seen.claims if c.kind == "said" and c.date and c.statement >= 0}
    groups: dict[tuple[object, ...], list[Claim]] = {}
    for claim in seen.claims:
        key: tuple[object, ...] = ()
        if claim.is_spoken and claim.statement in dated_statements:
            key = (claim.statement,)
        elif claim.date is not None:
            key = (claim.span.start, claim.span.end, claim.date.text, claim.is_spoken)
        if key:
            groups.setdefault(key, []).append(claim)
    before = {tuple(map(id, node.claims)): node for node in known}
    return tuple(_node(group, seen, before.get(tuple(map(id, group)))) for group in groups.values())


def _node(group: list[Claim], seen: Seen, before: Node | None) -> Node:
    first = next(c for c in group if c.date is not None)
    parties = frozenset(name for c in group for name in seen.parties_of(c, first.type))
    vectors = tuple(seen.vectors[id(c)] for c in group)
    if before is not None and before.parties == parties and all(map(is_, before.vectors, vectors)):
        return before
    saying = first.kind == "said"
    speaker = next((c.speaker.key for c in group if c.speaker), "")
    words = seen.frame.parties.words
    return Node(
        tuple(group), vectors, first.date, saying, speaker, parties, first.type, kin=kin(first, words),
        names=names(group, words), places=places(group, first.type, words), keys=weightiest(vectors),
        published=seen.published, people=people_around(first),
    )  # fmt: skip


def likeness(a: Node, b: Node) -> float:
    """Cosine of their most alike claims: a statement told over five sentences is known by any of them."""
    return max(cosine(v, w) for v in a.vectors for w in b.vectors)
