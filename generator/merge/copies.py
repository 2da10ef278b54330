"""Which sources are independent: a publisher counts once, and one report however many print it.

Two articles are one report where one's wording is largely the other's (Broder 1997: shared runs of words).
A report counts as its origin's: the agency it is credited to, else the publisher that had it first. So a
publisher that prints an agency's story beside its own counts by its own. A sentence that stands word for word
in another origin's article is that origin's report, though the rest of the article is not copied.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from generator.memo import Memo
from generator.merge.agencies import agency, is_agency, short_name
from generator.merge.likely import RUN, Likely, words_of
from generator.model import Article, Claim

SHARED = 0.4  # of the shorter text's runs, from which the two are one report
ENOUGH = 20  # runs, so five and twenty words; of a shorter text nothing can be said
_LONGER = (
    3.0  # a text that is longer by this factor has more to tell; its copied sentences are looked at singly
)
_SENTENCE_RUN = 4  # words: a sentence is short, and a copy of it may have one word changed
SENTENCE_SHARED = 0.7
_SENTENCE_ENOUGH = 9  # runs, so twelve words outside quotation marks
_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")  # two reporters may quote the same words

Sources = dict[tuple[str, int], str]
"""Article and start of a sentence → the independent source that it counts as."""


class Independence:
    """Who the site's articles and sentences come from; ``memo`` knows what an earlier run read in them."""

    def __init__(self, articles: Iterable[Article], memo: Memo | None = None) -> None:
        memo = memo or Memo()
        ordered = sorted(articles, key=lambda a: (str(a.source.published or "~"), a.id))
        self._texts = {a.id: a.text for a in ordered}
        self._place = {a.id: n for n, a in enumerate(ordered)}
        self._first = _first_copies(ordered, memo)
        printed: defaultdict[str, list[Article]] = defaultdict(list)
        for article in ordered:
            printed[self._first[article.id]].append(article)
        self._origins = {first: _origin(copies, memo) for first, copies in printed.items()}
        self._runs: dict[tuple[str, int], frozenset[str]] = {}

    def report(self, article_id: str) -> str:
        """Name of the report that an article is: its own id, or that of the first article it copies."""
        return self._first[article_id]

    def origin(self, article_id: str) -> str:
        """Name of the agency or publisher that an article's report counts as."""
        return self._origins[self._first[article_id]]

    def count(self, article_ids: Iterable[str]) -> int:
        """Independent sources among these articles."""
        return len({self.origin(article) for article in article_ids})

    def sources(self, claims: Iterable[Claim]) -> Sources:
        """Return which source each claim's sentence counts as, among these."""
        keys = {(c.article, c.sentence.start): c for c in claims}
        found = {key: self.origin(key[0]) for key in keys}
        if len(set(found.values())) < 2:
            return found
        holding: dict[str, tuple[str, int]] = {}
        for key in sorted(keys, key=lambda k: (self._place[k[0]], k[1])):
            runs = self._runs_of(keys[key])
            first = _largely_in(runs, holding)
            if first is not None and _states(keys[key]) == _states(keys[first]):
                found[key] = found[first]
            for run in runs:
                holding.setdefault(run, key)
        return found

    def _runs_of(self, claim: Claim) -> frozenset[str]:
        key = (claim.article, claim.sentence.start)
        if key not in self._runs:
            plain = _QUOTED.sub(" ", claim.sentence.of(self._texts[claim.article]).lower())
            runs = frozenset(_runs(_WORD.findall(plain), _SENTENCE_RUN))
            self._runs[key] = runs if len(runs) >= _SENTENCE_ENOUGH else frozenset()
        return self._runs[key]


def _largely_in(runs: frozenset[str], holding: dict[str, tuple[str, int]]) -> tuple[str, int] | None:
    """Return the earlier sentence that holds most of these runs, if it holds enough of them."""
    shared: defaultdict[tuple[str, int], int] = defaultdict(int)
    for run in runs:
        if run in holding:
            shared[holding[run]] += 1
    first = max(shared, key=lambda key: (shared[key], key), default=None)
    return first if first is not None and shared[first] >= SENTENCE_SHARED * len(runs) else None


def _states(claim: Claim) -> tuple[object, ...]:
    """What a copy does not change; where that differs, somebody has looked again."""
    return claim.date, {q.bounds for q in claim.quantities}


def _origin(copies: list[Article], memo: Memo) -> str:
    """Whose report it is that these articles print, the first one first."""
    if len(copies) == 1:
        return memo.of("origin", copies[0], partial(_of_whom, copies))
    return _of_whom(copies)


def _of_whom(copies: list[Article]) -> str:
    publishers = [a.source.publisher or "" for a in copies]
    names = (*map(agency, copies), *(p for p in publishers if is_agency(p)), publishers[0])
    name = next((n for n in names if n), "")
    return f"publisher {short_name(name)}" if name else f"article {copies[0].id}"


def _first_copies(ordered: list[Article], memo: Memo) -> dict[str, str]:
    """Article id → id of the first article of the same report (its own where it is the first)."""
    first = {a.id: a.id for a in ordered}

    def root(article: str) -> str:
        while first[article] != article:
            article = first[article]
        return article

    copied = _copying()
    for one, two in memo.lasting(Likely).pairs(ordered, memo):
        if root(one.id) != root(two.id) and memo.of_both("copied", one, two, partial(copied, one, two)):
            first[root(two.id)] = root(one.id)
    return {article: root(article) for article in first}


def _copying() -> Callable[[Article, Article], bool]:
    """Tell whether two articles are one report; each is read once."""
    whole: dict[str, frozenset[str]] = {}

    def copied(one: Article, two: Article) -> bool:
        for article in (one, two):
            if article.id not in whole:
                whole[article.id] = frozenset(_runs(words_of(article), RUN))
        return _is_copy(whole[one.id], whole[two.id])

    return copied


def _is_copy(one: frozenset[str], two: frozenset[str]) -> bool:
    shorter, longer = sorted((len(one), len(two)))
    return shorter >= ENOUGH and longer <= _LONGER * shorter and len(one & two) >= SHARED * shorter


def _runs(words: list[str], length: int) -> Iterator[str]:
    return (" ".join(words[i : i + length]) for i in range(len(words) - length + 1))
