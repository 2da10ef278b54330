"""Articles that tell of the same story: the neighbourhood within which words are weighed.

How telling a word is depends on the story ("troops" tells nothing among articles about troops). Weighing
words over the whole site would let an unrelated article change them all; so they are weighed within the
connected component of articles that name the same people and places and use the same words. Either alone
chains stories together: all news of one state names it, all trials have a jury.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import chain
from math import log, sqrt
from typing import NamedTuple

from generator.memo import Memo
from generator.model import Claim

SAME_NAMES = 0.3  # cosine of two articles' name counts from which they may tell of one story
SAME_WORDS = 0.28  # and of all their words, by how often each is used
_SAME_DAY = 0.6  # of that is enough where both date a happening of one type to one day
_KEY_NAMES = 12  # an article is about the names it repeats most
_KEY_WORDS = 200
_LATEST = 6  # articles about the same name that stand for all before them

Counts = dict[str, float]


class About(NamedTuple):
    """What an article is about: its names and words, by how often; type and day of what it dates.

    ``squares`` are the sums of the squares of its names' and of its words' counts.
    """

    names: Counts
    words: Counts
    dated: frozenset[tuple[str, str]]
    squares: tuple[float, float]


def stories(claims_of: Mapping[str, Sequence[Claim]], memo: Memo | None = None) -> list[list[str]]:
    """Article ids grouped by story, each group and the groups in the order of ``claims_of``.

    ``memo`` knows of earlier runs by the claims of an article as one object.
    """
    memo = memo or Memo()
    about = {
        article: memo.of("about", claims, partial(_about, claims)) for article, claims in claims_of.items()
    }
    story = {article: [article] for article in claims_of}  # the articles of one story have one list
    holding: defaultdict[str, deque[str]] = defaultdict(partial(deque, maxlen=_LATEST))
    for article, own in about.items():
        # The last few articles about the same name stand for all before them: near-linear, and enough to
        # chain a story together.
        held = [holding[name] for name in own.names]
        for other in dict.fromkeys(chain.from_iterable(held)):
            mine, theirs = story[article], story[other]
            if mine is not theirs:
                theirs_too = partial(_are_of_one, own, about[other])
                if memo.of_both("of one story", own, about[other], theirs_too):
                    _unite(story, mine, theirs)
        for others in held:
            others.append(article)
    groups: defaultdict[int, list[str]] = defaultdict(list)
    for article, group in story.items():
        groups[id(group)].append(article)
    return list(groups.values())


def _unite(story: dict[str, list[str]], one: list[str], two: list[str]) -> None:
    """Make two stories one: the shorter list becomes part of the longer."""
    shorter, longer = sorted((one, two), key=len)
    longer += shorter
    story.update(dict.fromkeys(shorter, longer))


def _are_of_one(one: About, two: About) -> bool:
    least = _SAME_DAY if not one.dated.isdisjoint(two.dated) else 1.0
    if _cosine(one.names, two.names, one.squares[0] * two.squares[0]) < SAME_NAMES * least:
        return False
    return _cosine(one.words, two.words, one.squares[1] * two.squares[1]) >= SAME_WORDS * least


def _about(claims: Sequence[Claim]) -> About:
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
    key_names = _most(names, _KEY_NAMES)
    return About(key_names, known, dated, (_squares(key_names), _squares(known)))


def _most(counts: Counter[str], number: int) -> Counts:
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return {word: float(count) for word, count in ranked[:number]}


def _cosine(a: Counts, b: Counts, squares: float) -> float:
    """``squares`` is the product of both's sums of squares."""
    if len(a) > len(b):
        a, b = b, a
    shared = sum(count * b[word] for word, count in a.items() if word in b)
    return shared / sqrt(squares) if shared else 0.0


def _squares(counts: Counts) -> float:
    return sum(c * c for c in counts.values())
