"""Articles that tell of the same story: the neighbourhood within which words are weighed.

How telling a word is depends on the story ("troops" tells nothing among articles about troops). Weighing
words over the whole site would let an unrelated article change them all; so they are weighed within the
connected component of articles that share the names they are about.
"""

from collections import Counter, defaultdict
from math import sqrt

from generator.model import Claim

_RELATED = 0.3  # cosine of two articles' name counts from which they tell of one story
_KEY_NAMES = 12  # an article is about the names it repeats most


def stories(claims_of: dict[str, list[Claim]]) -> list[list[str]]:
    """Article ids grouped by story, each group and the groups in the order of ``claims_of``."""
    names = {article: _key_names(claims) for article, claims in claims_of.items()}
    parent = {article: article for article in claims_of}

    def root(article: str) -> str:
        while parent[article] != article:
            parent[article] = parent[parent[article]]
            article = parent[article]
        return article

    holding: defaultdict[str, list[str]] = defaultdict(list)
    for article, counts in names.items():
        for name in counts:
            # The last few articles about the same name stand for all before them: near-linear, and enough
            # to chain a story together.
            for other in holding[name][-6:]:
                a, b = root(article), root(other)
                if a != b and _cosine(counts, names[other]) >= _RELATED:
                    parent[a] = b
            holding[name].append(article)
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for article in claims_of:
        groups[root(article)].append(article)
    return list(groups.values())


def _key_names(claims: list[Claim]) -> dict[str, float]:
    counts: Counter[str] = Counter()
    seen: set[tuple[int, str]] = set()
    for claim in claims:
        weight = 2 if claim.role == "title" else 1
        for name in claim.names:
            if (claim.sentence.start, name) not in seen:
                seen.add((claim.sentence.start, name))
                counts[name] += weight
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return {name: float(count) for name, count in ranked[:_KEY_NAMES]}


def _cosine(a: dict[str, float], b: dict[str, float]) -> float:
    shared = sum(count * b[name] for name, count in a.items() if name in b)
    if not shared:
        return 0.0
    return shared / sqrt(sum(c * c for c in a.values()) * sum(c * c for c in b.values()))
