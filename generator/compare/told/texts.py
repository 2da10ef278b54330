"""One article's sentences, the claims read from them, and what comparers read there: kept while it stands.

Nothing here looks beyond the article. So a text of the last run is taken over as it is, with everything that
was read in it, if the article and its claims are the very objects of that run.
"""

import re
from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.compare.badges import Statement
from generator.compare.keeping import Keeping
from generator.languages.en.words import EMPTY, stem
from generator.model import Article, Claim, Mention, Span

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, eq=False)
class Passage:
    """A sentence and the claims that were read from it; ``before`` is the passage that it follows."""

    article: Article
    span: Span
    claims: Sequence[Claim]
    before: "Passage | None"

    @cached_property
    def text(self) -> str:
        """Its words."""
        return self.span.of(self.article.text)

    @cached_property
    def plain(self) -> str:
        """Its words, every apostrophe straight."""
        return self.text.replace("’", "'").replace("‘", "'").replace("`", "'")

    @cached_property
    def stems(self) -> frozenset[str]:
        """Stems of its content words and names."""
        return frozenset(s for c in self.claims for s in (*c.stems, *(n.lower() for n in c.names)))

    @cached_property
    def persons(self) -> Sequence[Mention]:
        """Persons named in it, in order, each place once."""
        found = {m.span: m for c in self.claims for m in c.participants if m.kind == "person"}
        return [found[span] for span in sorted(found)] if len(found) > 1 else list(found.values())

    @cached_property
    def told(self) -> frozenset[str]:
        """Stems of all words that tell something, be they a claim's or not."""
        return content(self.text)

    def claim(self, start: int, end: int) -> Claim:
        """Return the claim that holds these characters of the sentence, the shortest if several do."""
        words = self.words(start, end)
        holding = [c for c in self.claims if c.span.holds(words)]
        return min(holding, key=lambda c: c.span.end - c.span.start) if holding else self.claims[0]

    def words(self, start: int, end: int) -> Span:
        """Offsets in the article of characters of the sentence."""
        return Span(self.span.start + start, self.span.start + end)

    def statement(self, start: int, end: int, value: str, key: Hashable, *order: float) -> Statement:
        """An answer in these characters of the sentence."""
        words = self.words(start, end)
        return Statement(self.claim(start, end), words, value, key, order or (0.0,))


def content(words: str) -> frozenset[str]:
    """Stems of the words that tell something."""
    parts = _WORD.findall(words)
    if not all(map(str.isalpha, parts)):  # a raised figure is no letter
        parts = "".join(c if c.isalpha() else " " for c in words).split()
    return frozenset(stem(w) for w in parts if w.lower() not in EMPTY and len(w) > 1)


class Text(Keeping):
    """An article's passages in text order, and what was read in them."""

    __slots__ = ("_by_start", "article", "claims", "passages")

    def __init__(self, article: Article, claims: Sequence[Claim]) -> None:
        """Put the claims of each sentence together, in the order in which they come."""
        super().__init__()
        self.article, self.claims = article, claims
        self.passages = _passages(article, claims)
        self._by_start = {passage.span.start: passage for passage in self.passages}

    def at(self, start: int) -> Passage:
        """Return the passage that begins at this character of the article."""
        return self._by_start[start]


def _passages(article: Article, claims: Sequence[Claim]) -> tuple[Passage, ...]:
    by_place: dict[tuple[int, int], list[Claim]] = defaultdict(list)
    for claim in claims:
        by_place[claim.sentence.start, claim.sentence.end].append(claim)
    found: list[Passage] = []
    for place in sorted(by_place):
        own = by_place[place]
        found.append(Passage(article, own[0].sentence, own, found[-1] if found else None))
    return tuple(found)
