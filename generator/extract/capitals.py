"""Which capitals of an article make a name, and which stand there because a sentence or title begins.

A word with a capital inside an ordinary sentence is a name. At the beginning of a sentence, in a title
written with capitals throughout and in words all in capitals the capital tells nothing: there a word is a
name if the article's ordinary sentences write it as one.
"""

from bisect import bisect_left
from collections import Counter

from generator.extract.tokens import Token, Tokens
from generator.extract.traits import CAPITAL, NAME_INSIDE, PRONOUNS, SMALL
from generator.languages.claim_words import ClaimWords
from generator.model import Sentence

_APPOSITION = 8  # tokens of "…, the Norland foreign minister,"
_OPENING = frozenset("“‘\"'`(:–—•")  # behind these a sentence may begin
_ACRONYM = 6  # letters at most


class Capitals:
    """The name tokens of an article: ``at`` are their places among all tokens, a list for each sentence."""

    def __init__(self, tokens: Tokens, sentences: tuple[Sentence, ...], words: ClaimWords) -> None:
        self._words = words
        self._all = tokens.all
        self._capitals = [i for i, t in enumerate(self._all) if t.traits & CAPITAL]
        self._lower = {t.low for t in self._all if not t.is_name}
        self._seen: Counter[str] = Counter()
        spans = [tokens.indices(s.span) for s in sentences]
        ordinary = [any(t.traits & SMALL for t in self._all[a:b]) for a, b in spans]
        inside = [
            self._split(a, b) if usual else ([], []) for (a, b), usual in zip(spans, ordinary, strict=True)
        ]
        self._seen.update(self._all[i].plain for own, _ in inside for i in own)
        found = [sorted(own + self._openings(opening, own)) for own, opening in inside]
        self.at = [
            own if usual else self._telling_nothing(a, b)
            for own, usual, (a, b) in zip(found, ordinary, spans, strict=True)
        ]

    def _split(self, start: int, end: int) -> tuple[list[int], list[int]]:
        """Names inside an ordinary sentence, and the words whose capital may be owed to a beginning."""
        capitals = self._capitals_between(start, end)
        if not capitals:
            return [], []
        first = next(i for i in range(start, end) if self._all[i].is_word)
        shouted = self._shouted(first, end)
        names: list[int] = []
        opening: list[int] = []
        for i in reversed(capitals):  # a word may be known by the name behind it
            if i <= shouted or (i > start and self._is_opening(i - 1)):
                opening.append(i)
            elif self._all[i].traits & NAME_INSIDE or self._is_name_inside(i, names[-1:]):
                names.append(i)
        return names, opening

    def _is_opening(self, i: int) -> bool:
        """A mark behind which a sentence may begin; the apostrophe of "magistrates'" is none."""
        mark = self._all[i]
        return mark.text in _OPENING and not (mark.text == "'" and mark.start == self._all[i - 1].end)

    def _openings(self, opening: list[int], names: list[int]) -> list[int]:
        """Names among the words that begin a sentence, last first."""
        found: list[int] = []
        for i in opening:
            behind = [i + 1] if i + 1 in names or i + 1 in found else []
            if self._is_name_at_start(i, behind):
                found.append(i)
        for i in found:
            self._seen[self._all[i].plain] += 1
        return found

    def _capitals_between(self, start: int, end: int) -> list[int]:
        return self._capitals[bisect_left(self._capitals, start) : bisect_left(self._capitals, end)]

    def _shouted(self, first: int, end: int) -> int:
        """Index of the last word that opens the sentence: the first, or all those in capitals."""
        last = first
        for i in range(first, min(first + 8, end)):
            token = self._all[i]
            if not token.text.isupper():
                break
            last = i
        return last

    def _is_name_inside(self, i: int, behind: list[int]) -> bool:
        token, names = self._all[i], self._words.names
        low = token.plain
        if token.text.isupper() and len(low) > 1:
            return self._is_acronym(token)
        if len(low) == 1 and i + 1 < len(self._all) and self._all[i + 1].text == ".":
            return True  # an initial
        if low in names.never and self._ends_name(i, low):
            return True
        if low in names.never or token.low.partition("'")[0] in PRONOUNS:
            return low in names.titles and bool(behind)
        if low in self._words.empty or low in self._words.determiners:
            return self._leads(i, behind) or self._ends_name(i, low)
        return True

    def _is_acronym(self, token: Token) -> bool:
        low = token.plain
        if low in self._words.names.never:
            return False
        known = low in self._words.names.fixed or token.stem in self._words.countries
        return known or (len(low) <= _ACRONYM and low not in self._lower and low not in self._words.empty)

    def _leads(self, i: int, behind: list[int]) -> bool:
        """The word leads to a name directly behind it: "New" in "New York"."""
        low = self._all[i].low
        follows = bool(behind) and behind[0] == i + 1
        return follows and low in self._words.names.before_a_name and low != "the"

    def _ends_name(self, i: int, low: str) -> bool:
        """ "May" behind a title or a given name, "States" behind "United"."""
        before = self._all[i - 1].low if i else ""
        names = self._words.names
        return before in names.titles or before in names.given or f"{before} {low}" in names.regions

    def _is_name_at_start(self, i: int, behind: list[int]) -> bool:
        token, words = self._all[i], self._words
        low = token.plain
        if token.text.isupper() and len(low) > 1 and self._is_acronym(token) and not self._is_shouted(i):
            return low not in self._lower
        if low in words.empty or low in words.determiners or low in words.names.never:
            leads = low == "new" and self._leads(i, behind) and self._all[i + 1].low not in self._lower
            return leads or (low in words.names.titles and bool(behind))
        if self._is_known(token) or self._seen[low]:
            return True
        follows = bool(behind) and behind[0] == i + 1
        strange = low not in self._lower and low not in words.names.jobs and low not in words.prepositions
        return (follows and (strange or low in words.names.titles)) or (strange and self._is_described(i))

    def _is_described(self, i: int) -> bool:
        """An office in apposition follows: "Landsen, the foreign minister, called …"."""
        words, behind = self._words, self._all[i + 1 : i + 2 + _APPOSITION]
        if len(behind) < 2 or behind[0].text != "," or behind[1].low not in words.determiners:
            return False
        inner = [t.low for t in behind[1:]]
        end = inner.index(",") if "," in inner[:-1] else 0
        return any(low in words.names.jobs for low in inner[:end]) and words.may_be_verb(inner[end + 1])

    def _is_shouted(self, i: int) -> bool:
        """A neighbour is in capitals too: "A MAN has been charged"."""
        beside = (self._all[i - 1].text if i else "", self._all[i + 1].text if i + 1 < len(self._all) else "")
        return any(text.isupper() for text in beside)

    def _is_known(self, token: Token) -> bool:
        """A name in any article: a country, a given name, a body's acronym, or capitals inside the word."""
        words, low = self._words, token.plain
        if low in self._lower:
            return False
        inner = token.text[1:] != token.low[1:] and not token.text.isupper()
        return (
            inner or token.stem in words.countries or low in words.names.given or low in words.names.regions
        )

    def _telling_nothing(self, start: int, end: int) -> list[int]:
        """Names of a title with capitals throughout: those that the article's sentences write as names."""
        found: list[int] = []
        for i in self._capitals_between(start, end):
            token, low = self._all[i], self._all[i].plain
            usual = self._seen[low] > 0 and (low not in self._lower or self._seen[low] > 2)
            usual = usual and low not in self._words.names.jobs
            if usual or self._is_known(token) or self._is_us(token) or self._ends_person(i, found[-1:]):
                found.append(i)
        return found

    def _ends_person(self, i: int, before: list[int]) -> bool:
        """It stands behind a given name and does not look like a verb: "Ada Lind (Wins)"."""
        low, names, lower = self._all[i].plain, self._words.names, self._lower
        if before != [i - 1] or self._all[i - 1].plain not in names.given or low in lower:
            return False
        return not (low.endswith("s") or low in self._words.empty or self._words.may_be_verb(low))

    def _is_us(self, token: Token) -> bool:
        """ "US" in a title, though the article has "us"."""
        return token.text.isupper() and token.stem in self._words.countries
