"""A reporting frame: who says it, by which verb, what is said, and when it was said."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from generator.extract.tokens import Token
from generator.extract.unit import Unit
from generator.model import Span, TimeExpression

Shape = Literal["front", "trailing", "inverted", "source", "hearsay"]

NOWHERE = Span(0, 0)


class Frame(NamedTuple):
    """A reporting verb with its speaker's words, what is said, and the times that date the saying.

    ``own`` are the frame's words where it stands within what is said ("The dam, police said, leaked").
    ``doubts`` are words of the frame that hedge what is said ("believe", "refused to confirm").
    """

    shape: Shape
    verb: Span
    lemma: str
    negated: bool
    subject: tuple[Token, ...]
    content: Span
    said_times: tuple[TimeExpression, ...] = ()
    own: Span = NOWHERE
    doubts: tuple[str, ...] = ()

    def told_of(self, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
        """Those of the tokens that are part of what is said."""
        start, end = self.content.start, self.content.end
        begin, stop = self.own.start, self.own.end
        return tuple([t for t in tokens if start <= t.start < end and not begin <= t.start < stop])


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb at ``index`` of the unit; its adverbs and auxiliaries begin at ``start``."""

    index: int
    start: int
    lemma: str
    negated: bool

    def span(self, unit: Unit) -> Span:
        """Where the verb itself stands."""
        token = unit.tokens[self.index]
        return Span(token.start, token.end)
