"""What sentences tell without dating it: "Clerk guilty of the murder" tells of a verdict and of a murder."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from generator.merge.nodes import Node
from generator.merge.parties import Parties
from generator.merge.vectors import Vector
from generator.model import Claim, Happening


@dataclass(frozen=True, slots=True)
class Telling:
    """A claim seen as one that tells of a happening, without a date for it.

    ``happening`` is ``None`` where the claim tells nothing of known type; ``type`` is then that of its verb,
    "" if it has none. ``published`` is the day of its article as an ordinal.
    """

    claim: Claim
    vector: Vector
    happening: Happening | None
    type: str
    parties: frozenset[str]
    published: int | None

    @property
    def is_main(self) -> bool:
        """It is what the clause tells, not what it tells of in passing ("the fallout from the spill")."""
        return self.claim.type == self.type and self.claim.date is None

    def node(self) -> Node:
        """As a report of the event it joins: the sentence's date, if it has one, is another happening's."""
        claim, own = self.claim, self.happening
        if claim.date is not None and own is not None:
            claim = replace(
                claim, date=None, timex=None, dated_by="", kind="happened", head=own.stem, type=own.type,
                rule="told-besides",
            )  # fmt: skip
        return Node((claim,), (self.vector,), None, is_saying=False, speaker="")


def tellings(
    claims: Iterable[tuple[Claim, Vector]],
    dated: set[int],
    parties: Parties,
    published: Mapping[str, int | None],
) -> list[Telling]:
    """Everything that claims tell without dating it; ``dated`` are the ids of claims that clusters hold."""
    return [
        telling
        for c, v in claims
        for telling in _of_claim(c, v, c.type if id(c) in dated else None, parties, published[c.article])
    ]


def _of_claim(
    claim: Claim, vector: Vector, dated: str | None, parties: Parties, day: int | None
) -> list[Telling]:
    """``dated`` is the type of what it dates, ``None`` if it is no node's."""
    told = {h.type: h for h in reversed(claim.happenings) if h.type != dated and _is_asserted(h, claim)}
    if not told and dated is None:
        return [Telling(claim, vector, None, claim.type, parties.of(claim, ""), day)]
    return [Telling(claim, vector, h, kind, parties.of(claim, kind), day) for kind, h in told.items()]


def _is_asserted(happening: Happening, claim: Claim) -> bool:
    """Not one that somebody is quoted as speaking of in passing ("takes our agreements seriously")."""
    return happening.type == claim.type or not any(q.holds(happening.span) for q in claim.quotations)
