"""Words of a sentence with their places, and which of them stand in quotation marks."""

import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from generator.extract.traits import traits
from generator.languages.claim_words import ClaimWords
from generator.model import Span

_TOKEN = re.compile(r"((?:[A-Z]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*)|\d[\d,.:]*\d|\d|[^\s\w]")
_MARK = re.compile(r"[“”\"]|``|''")
_MOST_CHUNKS = 1 << 16  # words that are remembered from article to article
_LONGEST_QUOTATION = 1_500  # characters; an unclosed mark quotes no more than its paragraph


class Token(NamedTuple):
    """A word or mark: offsets into the article, as written, in lower case; whether it is made of letters.

    ``traits`` are the bits of ``extract.traits``, ``stem`` is what the forms of a word share, ``plain`` is
    ``low`` without possessive ending and points.
    """

    start: int
    end: int
    text: str
    low: str
    is_word: bool
    is_name: bool  # written with a capital
    traits: int
    stem: str
    plain: str


_Pieces = tuple[tuple[int, int, tuple[str, str, bool, bool, int, str, str]], ...]


class Tokens:
    """All tokens of an article, cut to spans in logarithmic time."""

    def __init__(self, text: str, words: ClaimWords) -> None:
        self._all = _tokens(text, words)
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


def _tokens(text: str, words: ClaimWords) -> list[Token]:
    """All tokens. No token holds a space: what stands between two is cut up once for all its occurrences."""
    known = _chunks(words)
    if len(known) > _MOST_CHUNKS:
        known.clear()
    found: list[Token] = []
    new, add = tuple.__new__, found.append  # as `Token(…)`, without a call in between: there are thousands
    at = 0
    for chunk in text.replace("\n", " ").split(" "):  # each space is one character: places add up
        pieces = known.get(chunk)
        if pieces is None:
            pieces = known[chunk] = _pieces(chunk, words)
        for start, end, form in pieces:
            add(new(Token, (at + start, at + end) + form))  # noqa: RUF005 much faster than unpacking
        at += len(chunk) + 1
    return found


@cache
def _chunks(words: ClaimWords) -> dict[str, _Pieces]:  # noqa: ARG001 one for each language
    return {}


def _pieces(chunk: str, words: ClaimWords) -> _Pieces:
    """The tokens of what stands between two spaces: places within it, and what its words look like."""
    found = []
    for match in _TOKEN.finditer(chunk):
        written, is_word = match.group(), match.lastindex is not None
        low = written.lower().replace("’", "'")
        form = (written, low, is_word, is_word and written[0].isupper())
        plain = low.replace(".", "").removesuffix("'s")
        told = (traits(written, low, words, is_word=is_word), words.stem(written), plain)
        found.append((*match.span(), form + told))
    return tuple(found)


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
