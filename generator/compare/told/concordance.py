"""Which sentences hold which words: read once, so that none is searched for what it cannot hold.

A comparer's pattern costs as much in a sentence that it cannot match as in one that it does. Nearly every
pattern needs one of a few words; those who ask for these here get the few sentences that hold one.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

_WORD = re.compile(r"\w+")


class Concordance:
    """Positions of texts by their lower-case words; a hyphen, an apostrophe or a space ends a word."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Read every text once."""
        self.everywhere = range(len(texts))
        self._of_word: dict[str, list[int]] = defaultdict(list)
        for at, text in enumerate(texts):
            for word in set(_WORD.findall(text.lower())):
                self._of_word[word].append(at)

    def holding(self, words: Iterable[str]) -> list[int]:
        """Return in order the positions of texts with one of the words.

        Of what is more than a word ("brother-in-law") the last word counts.
        """
        wanted = {w if w.isalnum() else _WORD.findall(w)[-1] for w in map(str.lower, words)}
        return self._positions(wanted & self._of_word.keys())

    def with_parts(self, parts: Iterable[str]) -> list[int]:
        """Return in order the positions of texts with a word that one of the letters in a row stand in."""
        wanted = [_WORD.findall(part.lower())[0] for part in parts]
        return self._positions({word for part in wanted for word in self._with_part(part)})

    def _with_part(self, part: str) -> Iterator[str]:
        at = self._words.find(part)
        while at >= 0:
            end = self._words.index("\n", at)
            yield self._words[self._words.rindex("\n", 0, at) + 1 : end]
            at = self._words.find(part, end)

    @cached_property
    def _words(self) -> str:
        """Every word, between ends of lines."""
        return "\n".join(("", *self._of_word, ""))

    def _positions(self, words: Iterable[str]) -> list[int]:
        return sorted(set().union(*(self._of_word[word] for word in words)))
