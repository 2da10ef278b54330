"""Statements: what one speaker says on one occasion, over one or several sentences."""

from typing import NamedTuple

from generator.edtf import Edtf
from generator.extract.basis import Bases
from generator.extract.frame import Frame
from generator.extract.names import Names
from generator.extract.speakers import Speakers
from generator.extract.tokens import Tokens
from generator.extract.unit import Unit
from generator.languages.claim_words import ClaimWords
from generator.model import Basis, Mention, TimeExpression

_REACH = 8  # sentences over which "it added" still means the same statement


class Statement(NamedTuple):
    """Speaker, day of saying (if told) and basis of a statement; ``number`` counts within the article."""

    number: int
    speaker: Mention
    said_on: Edtf | None
    basis: Basis
    last_sentence: int


class Statements:
    """The statements of one article, in the order they are read."""

    def __init__(self, text: str, tokens: Tokens, words: ClaimWords, names: Names) -> None:
        self._text = text
        self._words = words
        self._current: Statement | None = None
        self._last_of: dict[str, Statement] = {}
        self._count = 0
        self.speakers = Speakers(words, names)
        self._bases = Bases(tokens, len(text), words)

    def statement(
        self, unit: Unit, framed: Frame | None, said: tuple[TimeExpression, ...], sentence: int
    ) -> Statement | None:
        """Return the statement the unit belongs to: a new one, or the last speaker's going on."""
        if framed is None or not framed.subject:
            self.speakers.passed_over(unit.tokens)
            return self._carried_by_quotation(unit, sentence)
        speaker = self.speakers.mention(list(framed.subject), self._text)
        if speaker is None:
            return None
        inner = any(t.is_name and t.start > unit.tokens[0].start for t in framed.subject)
        named = self.speakers.kinds_named(framed.subject) | ({""} if inner else set())
        how = self._bases.of(speaker, framed.subject, named)
        said_on = said[0].date if said else None
        known = self._current if framed.shape == "source" else self._last_of.get(speaker.key)
        if known is not None and self._goes_on(known, speaker, said_on, sentence):
            return self._keep(known._replace(last_sentence=sentence))._replace(speaker=speaker, basis=how)
        self._count += 1
        return self._keep(Statement(self._count, speaker, said_on, how, sentence))

    def _keep(self, statement: Statement) -> Statement:
        self._current = self._last_of[statement.speaker.key] = statement
        return statement

    def _carried_by_quotation(self, unit: Unit, sentence: int) -> Statement | None:
        """A sentence wholly in quotation marks goes on with what was said just before."""
        current, span = self._current, unit.span
        if current is None or sentence - current.last_sentence > 1:
            return None
        if not any(q.start <= span.start + 2 and span.end - 2 <= q.end for q in unit.quoted):
            return None
        return self._keep(current._replace(last_sentence=sentence))

    @staticmethod
    def _goes_on(current: Statement, speaker: Mention, said_on: Edtf | None, sentence: int) -> bool:
        """Same speaker, not long after, and no new date: a dated frame begins a statement of its own."""
        apart = sentence - current.last_sentence
        undated = said_on is None or (said_on == current.said_on and apart == 0)
        return current.speaker.key == speaker.key and apart <= _REACH and undated
