"""Claims without a date of their own become further reports of an event that is already there, or nothing."""

from collections import defaultdict

from generator.merge.nodes import Node
from generator.merge.vectors import Vector, cosine, telling
from generator.model import Claim

JOINS = 0.34  # mean likeness to an event's nearest reports from which an undated claim is one of them
_NEAREST = 3  # reports the mean is taken over
_TELLING_WORDS = 8
_COMMON_WORD = 600


class Joiner:
    """Finds the event of a story that an undated claim speaks of."""

    def __init__(self, events: list[list[Node]]) -> None:
        self._vectors = [[v for node in event for v in node.vectors] for event in events]
        self._speakers = [{n.speaker for n in event if n.is_saying} for event in events]
        self._holding: defaultdict[str, list[int]] = defaultdict(list)
        for number, vectors in enumerate(self._vectors):
            for word in sorted({w for v in vectors for w in v}):
                self._holding[word].append(number)

    def event_of(self, claim: Claim, vector: Vector) -> tuple[int, float, tuple[str, ...]] | None:
        """Number of the event, likeness, and the words that counted; ``None`` where none is near."""
        best: tuple[float, int] | None = None
        for number in sorted(self._near(vector)):
            if not self._may_speak(claim, number):
                continue
            score = self._likeness(vector, number)
            if score >= JOINS and (best is None or score > best[0]):
                best = (score, number)
        if best is None:
            return None
        score, number = best
        nearest = max(self._vectors[number], key=lambda v: cosine(vector, v))
        return number, score, telling(vector, nearest)

    def _near(self, vector: Vector) -> set[int]:
        words = sorted(vector, key=lambda w: (-vector[w], w))[:_TELLING_WORDS]
        return {
            n
            for w in words
            if len(self._holding.get(w, ())) <= _COMMON_WORD
            for n in self._holding.get(w, ())
        }

    def _likeness(self, vector: Vector, number: int) -> float:
        scores = sorted((cosine(vector, v) for v in self._vectors[number]), reverse=True)[:_NEAREST]
        return sum(scores) / len(scores)

    def _may_speak(self, claim: Claim, number: int) -> bool:
        """Another speaker's words are no report of this speaker's statement."""
        speakers = self._speakers[number] - {""}
        return not speakers or claim.speaker is None or claim.kind != "said" or claim.speaker.key in speakers
