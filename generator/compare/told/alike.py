"""Pairs of passages that share rare words, found without comparing all with all."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from generator.model import Article

_COMMON = 40  # passages: a word that stands in more tells nothing
_DAYS = 7


def pairs(
    stems: Sequence[frozenset[str]], articles: Sequence[Article], least: int, share: float
) -> Iterator[tuple[int, int]]:
    """Indices of passages of two articles of one week.

    They share ``least`` stems, and the ``share`` of the shorter's.
    """
    holding: dict[str, list[int]] = defaultdict(list)
    for at, words in enumerate(stems):
        for word in sorted(words):
            holding[word].append(at)
    near: set[tuple[int, int]] = set()
    for group in holding.values():
        if len(group) <= _COMMON:
            near.update((a, b) for n, a in enumerate(group) for b in group[n + 1 :])
    for a, b in sorted(near):
        shared = len(stems[a] & stems[b])
        enough = shared >= least and shared >= share * min(len(stems[a]), len(stems[b]))
        if enough and articles[a].id != articles[b].id and are_of_one_week(articles[a], articles[b]):
            yield a, b


def are_of_one_week(one: Article, two: Article) -> bool:
    """Published within a week of each other, or a date is not known."""
    a, b = one.source.published, two.source.published
    return a is None or b is None or abs(_day(a) - _day(b)) <= _DAYS


def _day(when: date) -> int:
    return when.toordinal()
