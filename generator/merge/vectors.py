"""How alike two claims are: cosine of their words, weighed by how rare each is in the story."""

from collections import Counter
from collections.abc import Iterable
from itertools import chain
from math import log, sqrt

from generator.model import Claim

Vector = dict[str, float]

_NAME_WEIGHT = 1.2  # names tell happenings apart better than other words
_HEAD_WEIGHT = 1.3  # and so does the word for the happening itself
_UNSEEN = 60


class Weights:
    """Weights of the words of one story: ``log((S + U) / (n + 0.5))`` for a word in n of S sentences.

    U stands for the sentences of other stories, which do not have the word: in a story of three sentences
    the name that all three share still tells it from everything else.
    """

    def __init__(self, claims: Iterable[Claim]) -> None:
        sentences: dict[tuple[str, int], set[str]] = {}
        self._features: dict[int, tuple[str, ...]] = {}  # by id(), for a claim's own hash reads all of it
        for claim in claims:
            self._features[id(claim)] = words = features(claim)
            sentences.setdefault((claim.article, claim.sentence.start), set()).update(words)
        count = Counter(chain.from_iterable(sentences.values()))
        everywhere = len(sentences) + _UNSEEN
        self._weights = {word: log(everywhere / (n + 0.5)) for word, n in count.items()}

    def vector(self, claim: Claim) -> Vector:
        """Unit vector of one of the story's claims."""
        raw: Vector = {}
        names = set(claim.names)
        for word in self._features[id(claim)]:
            factor = _HEAD_WEIGHT if word == claim.head else _NAME_WEIGHT if word in names else 1.0
            raw[word] = self._weights[word] * factor
        length = sqrt(sum(w * w for w in raw.values()))
        return {word: w / length for word, w in raw.items()} if length else {}


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
        return sqrt(sum(w * w for w in self.total.values()))

    def shared(self, vector: Vector) -> float:
        """Dot product with a vector."""
        total = self.total
        return sum(w * total[word] for word, w in vector.items() if word in total)


def features(claim: Claim) -> tuple[str, ...]:
    """Stems, names, figures and speaker of a claim, each once."""
    figures = (f"#{q.bounds.figure:g}" for q in claim.quantities)
    speaker = (f"@{claim.speaker.key}",) if claim.speaker is not None and claim.kind == "said" else ()
    return tuple(dict.fromkeys((*claim.stems, *claim.names, *figures, *speaker)))


def cosine(a: Vector, b: Vector) -> float:
    """Return the dot product of two unit vectors."""
    if len(a) > len(b):
        a, b = b, a
    return sum(w * b[word] for word, w in a.items() if word in b)


def telling(a: Vector, b: Vector, most: int = 12) -> tuple[str, ...]:
    """Return the features that made two claims alike, weightiest first: "bridg", "#12000", "@lind"."""
    shared = sorted((-(w * b[word]), word) for word, w in a.items() if word in b)
    return tuple(word for _, word in shared[:most])
