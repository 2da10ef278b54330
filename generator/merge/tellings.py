"""What sentences tell without dating it: "Clerk guilty of the murder" tells of a verdict and of a murder."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from generator.merge.frame import Seen
from generator.merge.nodes import Node
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


def tellings(seen: Seen, dated: Collection[int], known: Iterable[Telling] = ()) -> tuple[Telling, ...]:
    """Everything that an article's claims tell without dating it; ``dated`` are the ids of its nodes' claims.

    ``known`` are those made earlier of the same claims: one of which nothing has changed is the same object.
    """
    before = {(id(telling.claim), telling.type): telling for telling in known}
    return tuple(
        old if (old := before.get((id(claim), made.type))) == made else made
        for claim in seen.claims
        for made in _of_claim(claim, seen, claim.type if id(claim) in dated else None)
    )


def _of_claim(claim: Claim, seen: Seen, dated: str | None) -> list[Telling]:
    """``dated`` is the type of what it dates, ``None`` if it is no node's."""
    vector, day = seen.vectors[id(claim)], seen.published
    told = {h.type: h for h in reversed(claim.happenings) if h.type != dated and _is_asserted(h, claim)}
    if not told and dated is None:
        return [Telling(claim, vector, None, claim.type, seen.parties_of(claim, ""), day)]
    return [Telling(claim, vector, h, kind, seen.parties_of(claim, kind), day) for kind, h in told.items()]


def _is_asserted(happening: Happening, claim: Claim) -> bool:
    """Not one that somebody is quoted as speaking of in passing ("takes our agreements seriously")."""
    return happening.type == claim.type or not any(q.holds(happening.span) for q in claim.quotations)
