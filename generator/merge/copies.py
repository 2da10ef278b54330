"""Copies: articles that are one report (wire copy, near-identical text) count as one independent source."""

import re
from collections import defaultdict
from collections.abc import Iterable
from zlib import crc32

from generator.model import Article

_RUN = 6  # words; runs this long are rarely shared by chance
_SAMPLE = 8  # each run whose first word's hash this divides stands for all (Broder 1997, "mod p" sketches)
_SHARED = 0.5  # of the shorter text's runs, from which one text is a copy of the other
_ENOUGH = 4  # sampled runs; of a shorter text nothing can be said
_COMMON = 40  # a run that more articles have is boilerplate
_WORD = re.compile(r"\w+")


class Independence:
    """Which of the site's articles count as one source: same publisher, or one report copied."""

    def __init__(self, articles: tuple[Article, ...]) -> None:
        self._copied = copied = _first_copies(articles)
        self._signs = {
            a.id: (f"copy {copied[a.id]}", f"publisher {(a.source.publisher or a.id).casefold()}")
            for a in articles
        }

    def report(self, article: str) -> str:
        """Id of the article whose report this one copies: its own, where it copies none."""
        return self._copied[article]

    def groups(self, article_ids: Iterable[str]) -> dict[str, str]:
        """Article id → name of the independent source it counts as among these articles."""
        parent: dict[str, str] = {}

        def root(sign: str) -> str:
            parent.setdefault(sign, sign)
            while parent[sign] != sign:
                sign = parent[sign]
            return sign

        ids = sorted(set(article_ids))
        for article in ids:
            copy, publisher = self._signs[article]
            parent[root(copy)] = root(publisher)
        return {article: root(self._signs[article][1]) for article in ids}

    def count(self, article_ids: Iterable[str]) -> int:
        """Independent sources among these articles."""
        return len(set(self.groups(article_ids).values()))


def _first_copies(articles: tuple[Article, ...]) -> dict[str, str]:
    """Article id → id of the first article that it copies (its own where it copies none)."""
    sketches = {a.id: _sketch(a.text) for a in articles}
    first = {a.id: a.id for a in articles}
    holding: defaultdict[int, list[str]] = defaultdict(list)
    for article in articles:
        shared: defaultdict[str, int] = defaultdict(int)
        for run in sketches[article.id]:
            for other in holding[run]:
                shared[other] += 1
            if len(holding[run]) < _COMMON:
                holding[run].append(article.id)
        best = max(shared, key=lambda other: (shared[other], other), default=None)
        if best is not None:
            shorter = min(len(sketches[article.id]), len(sketches[best]))
            if shorter >= _ENOUGH and shared[best] >= _SHARED * shorter:
                first[article.id] = first[best]
    return first


def _sketch(text: str) -> frozenset[int]:
    """CRC-32 of a sample of the text's runs: the same in every process, unlike ``hash``."""
    words = _WORD.findall(text.lower())
    chosen = {word: crc32(word.encode()) % _SAMPLE == 0 for word in set(words)}
    return frozenset(
        crc32(" ".join(words[i : i + _RUN]).encode())
        for i in range(max(0, len(words) - _RUN + 1))
        if chosen[words[i]]
    )
