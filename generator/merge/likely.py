"""Pairs of articles that are likely to be copies: they share enough of the runs of words that are looked at.

After an edit of one article only pairs with it are looked for, unless it changes who holds a run that very
many hold.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain
from math import inf
from operator import is_not
from zlib import crc32

from generator.memo import Memo
from generator.model import Article

RUN = 6  # words; runs this long are rarely shared by chance
_SAMPLE = 8  # a run is kept if this divides the hash of its first word: one in eight
_LIKELY = 0.2  # of the shorter text's kept runs, from which all runs are compared
_COMMON = 40  # a kept run that more articles have is boilerplate, or has brought them together already
_EDITED = 8  # articles; after more edits at once all pairs are looked for
_WORD = re.compile(r"\w+")

Sketch = frozenset[str]


class Likely:
    """The pairs that the last run found, by the places of the articles in order."""

    def __init__(self) -> None:
        """Nothing was looked at yet."""
        self._ids: list[str] = []
        self._sketches: list[Sketch] = []
        self._holders: Counter[str] = Counter()
        self._first: dict[str, set[int]] = {}  # of a run that many hold, the first ones
        self._pairs: set[tuple[int, int]] = set()

    def pairs(self, ordered: Sequence[Article], memo: Memo) -> Iterator[tuple[Article, Article]]:
        """Pairs among articles in order of publication, the earlier one first, in order of the later."""
        chosen: dict[str, bool] = {}
        sketches = [memo.of("sketch", article, partial(_sketch, article, chosen)) for article in ordered]
        ids = [article.id for article in ordered]
        edited = [n for n, differ in enumerate(map(is_not, sketches, self._sketches)) if differ]
        if ids != self._ids or len(edited) > _EDITED or self._touches_common(edited, sketches):
            self._find(sketches)
        else:
            self._renew(edited, sketches)
        self._ids, self._sketches = ids, sketches
        for one, two in sorted(self._pairs, key=lambda pair: (pair[1], ids[pair[0]])):
            yield ordered[one], ordered[two]

    def _touches_common(self, edited: list[int], sketches: list[Sketch]) -> bool:
        """Note who holds what now; some run that is held by one less, or one more, is held by many."""
        gone = Counter(chain.from_iterable(self._sketches[n] - sketches[n] for n in edited))
        new = Counter(chain.from_iterable(sketches[n] - self._sketches[n] for n in edited))
        before = self._holders
        touches = any(before[run] + new[run] > _COMMON for run in (*gone, *new))
        before.subtract(gone)
        before.update(new)
        return touches

    def _find(self, sketches: list[Sketch]) -> None:
        """Look for all pairs."""
        self._holders = number = Counter(chain.from_iterable(sketches))
        shared_by: dict[str, list[int]] = {run: [] for run, n in number.items() if n > 1}
        enough = [_LIKELY * len(sketch) for sketch in sketches]
        least = min((n for n in enough if n), default=inf)
        self._pairs = set()
        for two, sketch in enumerate(sketches):
            held = [*map(shared_by.__getitem__, sketch & shared_by.keys())]
            shared = Counter(chain.from_iterable(held))
            likely = (one for one, n in shared.items() if n >= least and n >= min(enough[one], enough[two]))
            self._pairs.update((one, two) for one in likely)
            for others in held:
                if len(others) < _COMMON:
                    others.append(two)
        self._first = {run: set(held) for run, held in shared_by.items() if number[run] > _COMMON}

    def _renew(self, edited: list[int], sketches: list[Sketch]) -> None:
        """Look for the pairs that some articles are of."""
        self._pairs = {pair for pair in self._pairs if pair[0] not in edited and pair[1] not in edited}
        for place in edited:
            own = sketches[place]
            for other, sketch in enumerate(sketches):
                runs = own & sketch
                if runs and other != place:
                    shared = self._shared(runs, min(place, other))
                    if shared and shared >= _LIKELY * min(len(own), len(sketch)):
                        self._pairs.add((min(place, other), max(place, other)))

    def _shared(self, runs: Sketch, first: int) -> int:
        """How many of the runs the earlier article is held to have."""
        return sum(first in self._first[run] if run in self._first else 1 for run in runs)


def words_of(article: Article) -> list[str]:
    """An article's words in small letters."""
    return _WORD.findall(article.text.lower())


def _sketch(article: Article, chosen: dict[str, bool]) -> Sketch:
    """Return the runs that begin with a chosen word; by CRC-32, as ``hash`` differs by process."""
    words = words_of(article)
    for word in set(words).difference(chosen):
        chosen[word] = crc32(word.encode()) % _SAMPLE == 0
    starts = range(max(0, len(words) - RUN + 1))
    return frozenset(" ".join(words[i : i + RUN]) for i in starts if chosen[words[i]])
