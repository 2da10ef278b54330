"""Pairs of what two articles tell in the same rare words, found without comparing all with all."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date
from typing import Generic, Protocol, TypeVar

from generator.compare.told.texts import Passage
from generator.model import Article

_COMMON = 40  # sentences: a word that stands in more tells nothing
_DAYS = 7


class Told(Hashable, Protocol):
    """Something that a sentence tells; hashed by its identity."""

    @property
    def passage(self) -> Passage:
        """The sentence."""


One = TypeVar("One", bound=Told)


class Alike(Generic[One]):
    """Which two share ``least`` words, and the ``share`` of the shorter's, one of them rare, within a week.

    Kept from run to run: only what is new, and what shares a word that has become rare or common, is
    compared again.
    """

    def __init__(self, words: Callable[[One], frozenset[str]], least: int, share: float) -> None:
        """Know nothing yet; ``words`` are those that count."""
        self._words, self._least, self._share = words, least, share
        self._alike: dict[One, set[One]] = {}
        self._count: Counter[str] = Counter()
        self._holding: dict[str, dict[One, None]] = {}

    def pairs(self, told: Sequence[One]) -> list[tuple[int, int]]:
        """Return indices of those that are alike, the lower first, in order."""
        place = {one: at for at, one in enumerate(told)}
        self._update(
            [one for one in self._alike if one not in place], [one for one in told if one not in self._alike]
        )
        found = ((place[a], place[b]) for a, others in self._alike.items() for b in others)
        return sorted((a, b) for a, b in found if a < b)

    def _update(self, gone: Sequence[One], new: Sequence[One]) -> None:
        touched = {word for one in (*gone, *new) for word in self._words(one)}
        common = {word for word in touched if self._is_common(word)}
        for one in gone:
            self._count.subtract(self._words(one))
        for one in new:
            self._count.update(self._words(one))
        self._forget(gone)
        for word in touched:
            if self._is_common(word) and word not in common:
                self._part(word)
        for one in new:
            self._add(one)
        for word in common:
            if not self._is_common(word):
                holding = self._holding.get(word, {})
                for one in holding:
                    self._join(one, holding)

    def _is_common(self, word: str) -> bool:
        return self._count[word] > _COMMON

    def _forget(self, gone: Iterable[One]) -> None:
        for one in gone:
            for other in self._alike.pop(one):
                self._alike[other].discard(one)
            for word in self._words(one):
                del self._holding[word][one]
                if not self._holding[word]:
                    del self._holding[word]
                if not self._count[word]:
                    del self._count[word]

    def _add(self, one: One) -> None:
        """Join it with those that are known."""
        self._alike[one] = set()
        words = self._words(one)
        rare = [self._holding[word] for word in words if word in self._holding and not self._is_common(word)]
        self._join(one, dict.fromkeys(other for holding in rare for other in holding))
        for word in words:
            self._holding.setdefault(word, {})[one] = None

    def _join(self, one: One, others: Iterable[One]) -> None:
        """Note which of the others are like it."""
        for other in others:
            if other is not one and other not in self._alike[one] and self._are_alike(one, other):
                self._alike[one].add(other)
                self._alike[other].add(one)

    def _part(self, word: str) -> None:
        """A word has become common: what shared no other rare one is alike no longer."""
        for one in self._holding.get(word, ()):
            for other in [other for other in self._alike[one] if word in self._words(other)]:
                if all(map(self._is_common, self._words(one) & self._words(other))):
                    self._alike[one].discard(other)
                    self._alike[other].discard(one)

    def _are_alike(self, one: One, two: One) -> bool:
        a, b = self._words(one), self._words(two)
        shared = len(a & b)
        if shared < self._least or shared < self._share * min(len(a), len(b)):
            return False
        articles = one.passage.article, two.passage.article
        return articles[0].id != articles[1].id and are_of_one_week(*articles)


def are_of_one_week(one: Article, two: Article) -> bool:
    """Published within a week of each other, or a date is not known."""
    a, b = one.source.published, two.source.published
    return a is None or b is None or abs(_day(a) - _day(b)) <= _DAYS


def _day(when: date) -> int:
    return when.toordinal()
