"""A sentence cut into words, figures and signs, each with its place in the article's text."""

import re
from bisect import bisect_left
from typing import NamedTuple

from generator.languages.quantity_words import Meaning, Phrases

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}"  # U.S.
    r"|\d+(?:,\d{3})*(?:\.\d+)?|\.\d+"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)?"
    r"|[^\w\s]|_"
)

_CHUNKS: dict[str, tuple[tuple[int, int, str], ...]] = {}
_MOST_CHUNKS = 1 << 15  # that are remembered from sentence to sentence
_PADDING = [""] * 32  # more than any reader looks back from the first token


class Tokens(NamedTuple):
    """Parallel lists: lower-case words and where they start and end; ``bag`` holds each word once.

    ``text`` is the whole article's; ``padded`` are the words and behind them empty ones.
    """

    text: str
    low: list[str]
    starts: list[int]
    ends: list[int]
    bag: frozenset[str]
    padded: list[str]

    def at(self, offset: int) -> int:
        """Index of the first token that starts at or after ``offset``."""
        return bisect_left(self.starts, offset)

    def word(self, index: int) -> str:
        """Lower-case token, or "" outside the sentence."""
        try:
            return self.padded[index]  # what stands just before the first is the padding of the end
        except IndexError:
            return ""

    def written(self, index: int) -> str:
        """Token as it stands in the text, or ""."""
        return self.text[self.starts[index] : self.ends[index]] if 0 <= index < len(self.low) else ""

    def is_name(self, index: int) -> bool:
        """The token begins with a capital letter."""
        return 0 <= index < len(self.low) and self.text[self.starts[index]].isupper()

    def glued(self, index: int) -> bool:
        """No space between the token and the one before it."""
        return 0 < index < len(self.low) and self.starts[index] == self.ends[index - 1]

    def opening(self, phrases: Phrases[Meaning], first: int) -> tuple[Meaning, int] | None:
        """Meaning of the longest phrase that begins at token ``first``, and where it ends (exclusive)."""
        if self.word(first) not in phrases.firsts:
            return None
        for length in range(phrases.longest, 0, -1):
            if (found := phrases.get(self.phrase(first, first + length))) is not None:
                return found, first + length
        return None

    def closing(self, phrases: Phrases[Meaning], last: int) -> tuple[Meaning, int] | None:
        """Meaning of the longest phrase that ends before token ``last``, and where it begins."""
        if self.word(last - 1) not in phrases.lasts:
            return None
        for length in range(min(phrases.longest, last), 0, -1):
            if (found := phrases.get(self.phrase(last - length, last))) is not None:
                return found, last - length
        return None

    def phrase(self, first: int, last: int) -> str:
        """Lower-case tokens ``first`` to ``last`` (exclusive) with one space between; "" past the end."""
        return "" if last > len(self.low) else " ".join(self.low[max(first, 0) : last])


def tokens(text: str, start: int, end: int) -> Tokens:
    """Cut ``text[start:end]``; what stands between two spaces is cut up once for all its occurrences."""
    if len(_CHUNKS) > _MOST_CHUNKS:
        _CHUNKS.clear()
    low: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = start
    for chunk in text[start:end].replace("\n", " ").split(" "):  # each space is one character
        pieces = _CHUNKS.get(chunk)
        if pieces is None:
            pieces = _CHUNKS[chunk] = _pieces(chunk)
        for first, last, word in pieces:
            low.append(word)
            starts.append(at + first)
            ends.append(at + last)
        at += len(chunk) + 1
    return Tokens(text, low, starts, ends, frozenset(low), low + _PADDING)


def _pieces(chunk: str) -> tuple[tuple[int, int, str], ...]:
    """Where each token begins and ends, and its small form."""
    return tuple((*m.span(), m.group().lower().replace("’", "'")) for m in _TOKEN.finditer(chunk))
