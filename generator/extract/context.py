"""What the claims of one unit share, and what each has for itself."""

from typing import Literal, NamedTuple

from generator.edtf import Edtf
from generator.extract.clauses import Clause
from generator.extract.frame import Frame
from generator.extract.statements import Statement
from generator.extract.tokens import Token
from generator.extract.unit import Unit
from generator.languages.claim_words import ClaimWords
from generator.model import Comparison, Happening, Kind, Quantity, Sentence, Span, TimeExpression


class Context(NamedTuple):
    """A unit as read: its sentence, frame, statement, clauses, the tokens told and the figures in it."""

    sentence: Sentence
    unit: Unit
    framed: Frame | None
    statement: Statement | None
    parts: list[Clause]
    content: tuple[Token, ...]
    figures: tuple[Quantity, ...]
    known: tuple[Happening, ...]

    def quotations(self) -> tuple[Span, ...]:
        """What the unit quotes, cut to its sentence: a quotation may go on over several."""
        whole = self.sentence.span
        return tuple(
            Span(max(q.start, whole.start), min(q.end, whole.end))
            for q in self.unit.quoted
            if q.touches(self.unit.span)
        )

    def denies(self, words: ClaimWords) -> bool:
        """The frame denies what is told ("denied that"), and is not itself negated."""
        return self.framed is not None and self.framed.lemma in words.denying and not self.framed.negated


class Own(NamedTuple):
    """What one claim of a unit has for itself; ``about`` are the tokens whose names it is about."""

    rule: str
    kind: Kind
    span: Span
    about: tuple[Token, ...]
    head: str = ""
    told: Happening | None = None
    denied: bool = False
    time: TimeExpression | None = None
    date: Edtf | None = None  # where it is not the time expression's own ("since 2014": 2014/..)
    dated_by: Literal["verb", "noun", ""] = ""
    quantities: tuple[Quantity, ...] = ()
    quotations: tuple[Span, ...] = ()
    comparison: Comparison | None = None
    verb_stems: tuple[str, ...] = ()
