"""How alike two claims are: cosine of their words, weighed by how rare each is in the story."""

from collections import Counter
from collections.abc import Iterable
from itertools import chain, repeat
from math import log, sqrt
from operator import mul

from generator.model import Claim

Vector = dict[str, float]
_NOTHING = repeat(0.0)

_NAME_WEIGHT = 1.2  # names tell happenings apart better than other words
_HEAD_WEIGHT = 1.3  # and so does the word for the happening itself
_UNSEEN = 60
_DIGITS = 3  # binary ones, to which sentences are counted: in steps of a seventh to a quarter
_WEIGHTIEST = 8  # words of a claim, by which it finds clusters


class Words:
    """How many sentences some claims of an article are of, and how many of these have each word."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        sentences: dict[tuple[str, int], set[str]] = {}
        for claim in claims:
            sentences.setdefault((claim.article, claim.sentence.start), set()).update(features(claim))
        self.sentences = len(sentences)
        self.having = Counter(chain.from_iterable(sentences.values()))


class Weights:
    """Weights of the words of one story: ``log((S + U) / (n + 0.5))`` for a word in n of S sentences.

    U stands for the sentences of other stories, which do not have the word: in a story of three sentences
    the name that all three share still tells it from everything else. S and n are rounded down to three
    binary digits, so that a sentence more or less changes the weights of few words, if of any.
    """

    def __init__(self, told: Iterable[Words]) -> None:
        having: Counter[str] = Counter()
        sentences = 0
        for words in told:
            having.update(words.having)
            sentences += words.sentences
        everywhere = _rounded(sentences) + _UNSEEN
        weights = {n: log(everywhere / (_rounded(n) + 0.5)) for n in {0, *having.values()}}
        self.rarest = weights[0]
        self.weights = {word: weights[n] for word, n in having.items()}

    def vector(self, claim: Claim) -> Vector:
        """Unit vector of a claim; a word that was not counted is among the rarest."""
        weights, rarest = self.weights, self.rarest
        raw = {word: weights.get(word, rarest) for word in features(claim)}
        for name in claim.names:
            raw[name] = weights.get(name, rarest) * _NAME_WEIGHT
        if claim.head in raw:
            raw[claim.head] = weights.get(claim.head, rarest) * _HEAD_WEIGHT
        length = norm(raw)
        return {word: w / length for word, w in raw.items()} if length else {}

    def changed_since(self, other: "Weights") -> frozenset[str] | None:
        """Words of another weight than before; ``None``: all may be."""
        if self.rarest != other.rarest:
            return None
        mine, theirs = self.weights, other.weights
        return frozenset(chain((w for w in mine if theirs.get(w) != mine[w]), theirs.keys() - mine.keys()))


def _rounded(number: int) -> int:
    less = max(0, number.bit_length() - _DIGITS)
    return number >> less << less


class Sum:
    """Sum of some vectors: likeness to it is likeness to all of them at once."""

    def __init__(self) -> None:
        self.total: Vector = {}
        self.count = 0

    def add(self, vector: Vector) -> None:
        """Add one more."""
        self.count += 1
        total = self.total
        for word, weight in vector.items():
            total[word] = total.get(word, 0.0) + weight

    @property
    def length(self) -> float:
        """Euclidean length."""
        return norm(self.total)

    def shared(self, vector: Vector) -> float:
        """Dot product with a vector."""
        return dot(vector, self.total)


def features(claim: Claim) -> tuple[str, ...]:
    """Stems, names, figures and speaker of a claim, each once; how long a thing lasts is told of many."""
    figures = (f"#{q.bounds.figure:g}" for q in claim.quantities if q.noun != "duration")
    speaker = (f"@{claim.speaker.key}",) if claim.speaker is not None and claim.kind == "said" else ()
    return tuple(dict.fromkeys((*claim.stems, *claim.names, *figures, *speaker)))


def norm(a: Vector) -> float:
    """Euclidean length."""
    return sqrt(sum(map(mul, a.values(), a.values())))


def dot(a: Vector, b: Vector) -> float:
    """Dot product; quickest where ``a`` is the shorter one."""
    total: float = sum(map(mul, a.values(), map(b.get, a, _NOTHING)))
    return total


def cosine(a: Vector, b: Vector) -> float:
    """Return the dot product of two unit vectors."""
    return dot(a, b) if len(a) <= len(b) else dot(b, a)


def weightiest(vectors: Iterable[Vector]) -> Vector:
    """Weightiest words of each claim, by which it finds clusters."""
    found: Vector = {}
    for vector in vectors:
        for negative, word in sorted([(-weight, word) for word, weight in vector.items()])[:_WEIGHTIEST]:
            found[word] = max(-negative, found.get(word, 0.0))
    return found


def telling(a: Vector, b: Vector, most: int = 12) -> tuple[str, ...]:
    """Return the features that made two claims alike, weightiest first: "bridg", "#12000", "@lind"."""
    shared = sorted((-(w * b[word]), word) for word, w in a.items() if word in b)
    return tuple(word for _, word in shared[:most])
