"""What a story's claims are seen against: how common its words are, and its names. And one article seen so.

In a large story both are counted over some of its articles, chosen by their ids. So a change in another
article changes nothing for all the others, and what was made of them in an earlier run still holds.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

from generator.languages.claim_words import ClaimWords
from generator.merge.parties import Naming, Parties
from generator.merge.vectors import Vector, Weights, Words
from generator.model import Claim

_COUNTED = 64  # articles; of a story of more only so many are counted, by and large, and no less than half
_HASHES = 1 << 32


@dataclass(frozen=True, slots=True)
class Counts:
    """What an article adds to what is counted over its story."""

    words: Words
    naming: Naming

    @classmethod
    def of(cls, claims: Sequence[Claim], words: ClaimWords) -> "Counts":
        """Count the words and names of an article's claims."""
        return cls(Words(claims), Naming(claims, words))


class Frame:
    """Weights of a story's words, and which names tell a thing of each type apart."""

    def __init__(self, counts: Sequence[Counts], words: ClaimWords) -> None:
        self.counts = counts
        self.weights = Weights(one.words for one in counts)
        self.parties = Parties((one.naming for one in counts), words)

    def changed_since(self, other: "Frame") -> frozenset[str] | None:
        """Words and names that mean something else than they did before; ``None``: all may."""
        words, names = (
            self.weights.changed_since(other.weights),
            self.parties.changed_since(other.parties),
        )
        return None if words is None or names is None else words | names


@dataclass(frozen=True, slots=True)
class Seen:
    """An article's claims within the frame of its story.

    ``published`` is the article's day, as an ordinal. ``vectors`` and ``named``, the people and states that
    are named, are by a claim's id(), for its own hash reads all of it.
    """

    claims: Sequence[Claim]
    published: int | None
    frame: Frame
    vectors: Mapping[int, Vector]
    named: Mapping[int, frozenset[str]]

    def parties_of(self, claim: Claim, kind: str) -> frozenset[str]:
        """Names that tell a happening of a type from others of its type."""
        return self.frame.parties.of(self.named[id(claim)], kind)


def counted(articles: Iterable[str]) -> frozenset[str]:
    """Those of a story's articles over which words and names are counted.

    Which they are changes only as the number of articles passes a power of two.
    """
    ids = frozenset(articles)
    halvings = max(0, (len(ids) - 1) // _COUNTED).bit_length()
    return frozenset(id_ for id_ in ids if crc32(id_.encode()) < _HASHES >> halvings)
