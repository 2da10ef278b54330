"""Articles that tell of the same story: the neighbourhood within which words are weighed.

How telling a word is depends on the story ("troops" tells nothing among articles about troops). Weighing
words over the whole site would let an unrelated article change them all; so they are weighed within the
connected component of articles that name the same people and places and use the same words. Either alone
chains stories together: all news of one state names it, all trials have a jury.
"""

from collections import Counter, defaultdict
from math import log, sqrt
from typing import NamedTuple

from generator.model import Claim

SAME_NAMES = 0.3  # cosine of two articles' name counts from which they may tell of one story
SAME_WORDS = 0.28  # and of all their words, by how often each is used
_SAME_DAY = 0.6  # of that is enough where both date a happening of one type to one day
_KEY_NAMES = 12  # an article is about the names it repeats most
_KEY_WORDS = 200
_LATEST = 6  # articles about the same name that stand for all before them

Counts = dict[str, float]


class About(NamedTuple):
    """What an article is about: its names and words, by how often; type and day of what it dates."""

    names: Counts
    words: Counts
    dated: frozenset[tuple[str, str]]


def stories(claims_of: dict[str, list[Claim]]) -> list[list[str]]:
    """Article ids grouped by story, each group and the groups in the order of ``claims_of``."""
    about = {article: _about(claims) for article, claims in claims_of.items()}
    parent = {article: article for article in claims_of}

    def root(article: str) -> str:
        while parent[article] != article:
            parent[article] = parent[parent[article]]
            article = parent[article]
        return article

    holding: defaultdict[str, list[str]] = defaultdict(list)
    for article, own in about.items():
        # The last few articles about the same name stand for all before them: near-linear, and enough to
        # chain a story together.
        others = dict.fromkeys(other for name in own.names for other in holding[name][-_LATEST:])
        for other in others:
            a, b = root(article), root(other)
            if a != b and _are_of_one(own, about[other]):
                parent[a] = b
        for name in own.names:
            holding[name].append(article)
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for article in claims_of:
        groups[root(article)].append(article)
    return list(groups.values())


def _are_of_one(one: About, two: About) -> bool:
    names, words = _cosine(one.names, two.names), _cosine(one.words, two.words)
    least = _SAME_DAY if not one.dated.isdisjoint(two.dated) else 1.0
    return names >= SAME_NAMES * least and words >= SAME_WORDS * least


def _about(claims: list[Claim]) -> About:
    """The names and the words that an article repeats most, a title's twice."""
    names: Counter[str] = Counter()
    words: Counter[str] = Counter()
    sentences: dict[int, tuple[int, set[str], set[str]]] = {}
    for claim in claims:
        weight = 2 if claim.role == "title" else 1
        _, own_names, own_words = sentences.setdefault(claim.sentence.start, (weight, set(), set()))
        own_names.update(claim.names)
        own_words.update(claim.stems)
    for weight, own_names, own_words in sentences.values():
        for name in own_names:
            names[name] += weight
        for word in own_words | own_names:
            words[word] += weight
    dated = frozenset(
        (c.type, c.date.text) for c in claims if c.type and c.date is not None and c.date.is_day
    )
    known = {w: 1 + log(n) for w, n in _most(words, _KEY_WORDS).items()}
    return About(_most(names, _KEY_NAMES), known, dated)


def _most(counts: Counter[str], number: int) -> Counts:
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return {word: float(count) for word, count in ranked[:number]}


def _cosine(a: Counts, b: Counts) -> float:
    if len(a) > len(b):
        a, b = b, a
    shared = sum(count * b[word] for word, count in a.items() if word in b)
    if not shared:
        return 0.0
    return shared / sqrt(sum(c * c for c in a.values()) * sum(c * c for c in b.values()))
