"""Words of a sentence with their places, and which of them stand in quotation marks."""

import re
from bisect import bisect_left
from typing import NamedTuple

from generator.model import Span

_TOKEN = re.compile(r"((?:[A-Z]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*)|\d[\d,.:]*\d|\d|[^\s\w]")
_MARK = re.compile(r"[“”\"]|``|''")
_LONGEST_QUOTATION = 1_500  # characters; an unclosed mark quotes no more than its paragraph


class Token(NamedTuple):
    """A word or mark: offsets into the article, as written, in lower case; whether it is made of letters."""

    start: int
    end: int
    text: str
    low: str
    is_word: bool
    is_name: bool  # written with a capital


class Tokens:
    """All tokens of an article, cut to spans in logarithmic time."""

    def __init__(self, text: str) -> None:
        self._all = _tokens(text)
        self._starts = [t.start for t in self._all]

    @property
    def all(self) -> list[Token]:
        """Every token of the article."""
        return self._all

    def indices(self, span: Span) -> tuple[int, int]:
        """Place of the first token that begins in ``span``, and of the first behind it."""
        return bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)

    def within(self, span: Span) -> list[Token]:
        """Tokens that begin in ``span``."""
        return self._all[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def first_word(self, span: Span) -> Token | None:
        """Return the first word that begins in ``span``."""
        return next((t for t in self.within(span) if t.is_word), None)


def _tokens(text: str) -> list[Token]:
    """All tokens; what a word looks like is found out once for all its occurrences."""
    forms: dict[str, tuple[str, str, bool, bool]] = {}
    found: list[Token] = []
    new, add = tuple.__new__, found.append  # as `Token(…)`, without a call in between: there are thousands
    for match in _TOKEN.finditer(text):
        written = match.group()
        form = forms.get(written)
        if form is None:
            is_word = match.lastindex is not None
            low = written.lower().replace("’", "'")
            forms[written] = form = (written, low, is_word, is_word and written[0].isupper())
        add(new(Token, match.span() + form))
    return found


def quotations(text: str) -> tuple[Span, ...]:
    """What stands in double quotation marks, without the marks.

    An opening mark that a new paragraph repeats goes on with the same quotation (news style), so the first
    paragraph is a quotation though it is not closed; a mark that nothing follows quotes nothing.
    """
    found: list[Span] = []
    opened: int | None = None
    for mark in _MARK.finditer(text):
        if opened is not None and (
            "\n\n" in text[opened : mark.start()] or mark.start() - opened > _LONGEST_QUOTATION
        ):
            end = text.find("\n\n", opened)
            if 0 <= end <= opened + _LONGEST_QUOTATION:
                found.append(Span(opened, end))
            opened = None
        if mark.group() in ("“", "``") or (mark.group() == '"' and opened is None):
            opened = mark.end()
        elif opened is not None:
            found.append(Span(opened, mark.start()))
            opened = None
    return tuple(found)
