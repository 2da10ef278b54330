"""Clauses of an English sentence: each verb with its auxiliaries, done or not, and the words behind it.

A verb is taken back by a particle ("never"), by the verb that governs it ("denied renting", "failed to
brake", "left without paying"), by who does it ("nobody called") or by a word of denial before its clause
("rejected claims that"). It is not told at all where it may be so, would be, or is asked.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from generator.compare.whether.concepts import concept_of
from generator.languages.en import denials as words
from generator.languages.en.words import EMPTY, stem

Mood = Literal["did", "will"]

_TOKEN = re.compile(r"[^\W\d_][\w-]*(?:'(?:t|re|ve|ll|d|m|s)\b)?|[.,;:!?()—–]|\d[\d,.]*")
_CUE, _DENIED_CLAUSE = re.compile(words.CUE), re.compile(words.DENIED_CLAUSE)
_STRAIGHT = str.maketrans("’‘`", "'''")
_LONGEST = 600  # characters of a sentence that are looked at
_CLAUSE = 14  # words behind a verb that belong to it
_GROUP = 6  # auxiliaries and adverbs before a verb
_NEAR = 4  # words before a verb group that may make it unreal
_DENIAL = 9  # words that a word of denial reaches over
_NEGATING = (
    words.NEGATIONS | words.DENYING | words.FAILING | words.REFUSING | {"nobody", "no-one", "one", "without"}
)


class Token(NamedTuple):
    """A word or a mark of a sentence, with its place in it."""

    start: int
    end: int
    text: str
    low: str

    @property
    def is_word(self) -> bool:
        """No mark."""
        return self.low[0].isalnum()


@dataclass(frozen=True, slots=True)
class Group:
    """A verb with what stands before it: ``first`` and ``verb`` are indices of tokens.

    ``is_open``: it may be done later all the same ("has not", "refused to").
    """

    first: int
    verb: int
    negated: bool = False
    passive: bool = False
    mood: Mood = "did"
    is_open: bool = False


def straight(text: str) -> str:
    """As much of a sentence as is looked at, with plain marks, offsets kept."""
    return text[:_LONGEST].translate(_STRAIGHT).replace("n' t", "n't ")


def may_deny(text: str) -> bool:
    """Some word of denial stands in it."""
    return bool(_CUE.search(straight(text)))


class Clauses:
    """The words of one sentence."""

    def __init__(self, text: str) -> None:
        """Read a sentence whose marks are plain."""
        self.tokens = [Token(*m.span(), m[0], m[0].lower()) for m in _TOKEN.finditer(text)]
        self._denied = [(m.end(), any(m.groupdict().values())) for m in _DENIED_CLAUSE.finditer(text)]

    def low(self, at: int) -> str:
        """The word at an index in lower case, "" beyond the ends."""
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def concept(self, at: int) -> str:
        """What the word means as a verb, "" for a word that cannot be one."""
        low = self.low(at)
        if low in words.AUXILIARIES:
            return ""
        if self.low(at + 1) == "into":
            return words.INTO.get(f"{stem(low)} into", "")
        return concept_of(low) if low[0].isalpha() and low not in EMPTY else ""

    def may_be_denied(self) -> list[int]:
        """Places of the words that some denial may reach, if they are verbs: `group` finds none elsewhere."""
        far = _GROUP + 1  # from who or what denies it, before the first of its auxiliaries
        found: set[int] = set()
        for at, token in enumerate(self.tokens):
            if token.low in _NEGATING or token.low.endswith("n't"):
                found.update(range(at + 1, at + far + 1))
        for end, _ in self._denied:
            at = next((n for n, token in enumerate(self.tokens) if token.start >= end), len(self.tokens))
            found.update(range(at + 1, at + _DENIAL + far))
        return sorted(at for at in found if at < len(self.tokens))

    def group(self, at: int) -> Group | None:
        """The verb with its auxiliaries, ``None`` if it is not told that it was or was not done."""
        first = self._first(at)
        before = [t.low for t in self.tokens[first:at]]
        is_gerund = self.low(at).endswith("ing") and not set(before) & words.BEING
        if before[:1] == ["to"] or is_gerund:
            return self._governed(at, first, is_gerund=is_gerund)
        return None if self._is_unreal(at, first, before) else self._finite(at, first, before)

    def _first(self, at: int) -> int:
        """The first of a verb's auxiliaries and adverbs."""
        first = at - self.is_noun(at)
        while first > 0 and at - first < _GROUP and _is_auxiliary(self.low(first - 1)):
            first -= 1
        return first

    def may_be_negated(self, at: int) -> bool:
        """A word of denial stands where it takes back the verb; where none does, `group` is not negated."""
        first = self._first(at)
        near = [t.low for t in self.tokens[max(0, first - 1) : at]]
        return any(w in _NEGATING or w.endswith("n't") for w in near) or self._is_denied_clause(first)

    def _finite(self, at: int, first: int, before: Sequence[str]) -> Group | None:
        denied, nobody = self._is_denied_clause(first), self.is_nobody(first - 1)
        negated = any(w in words.NEGATIONS or w.endswith("n't") for w in before)
        is_passive = self._is_passive(at, before)
        if (negated and denied) or (is_passive and not _may_be_participle(self.low(at))):
            return None
        will = bool(set(before) & words.WILL)
        is_open = negated and bool(words.PERFECT & set(before))
        return Group(first, at, negated or denied or nobody, is_passive, "will" if will else "did", is_open)

    def _is_unreal(self, at: int, first: int, before: Sequence[str]) -> bool:
        """It may be so, would be, or is asked; or no verb at all."""
        denied, behind_nobody = self._is_denied_clause(first), 2 * self.is_nobody(first - 1)
        near = {t.low for t in self.tokens[max(0, first - _NEAR) : max(0, first - behind_nobody)]}
        is_verb = before or denied or _is_finite(self.low(at))
        is_asked = bool(near & words.UNREAL) and not denied
        return not is_verb or is_asked or bool(set(before) & (words.MODALS | words.UNREAL | {"to"}))

    def _is_passive(self, at: int, before: Sequence[str]) -> bool:
        if self.is_noun(at) or self.low(at).endswith("ing"):
            return False
        return bool(set(before) & words.BEING) or (self.low(at + 1) == "by" and not before)

    def is_noun(self, at: int) -> bool:
        """As in "was the father of the baby", which tells what somebody did or was."""
        return self.low(at - 1) in ("the", "a", "an") and self.low(at + 1) == "of"

    def is_nobody(self, at: int) -> bool:
        """The word means that nobody did it."""
        low = self.low(at)
        return low in ("nobody", "no-one") or (low == "one" and self.low(at - 1) == "no")

    def _governed(self, at: int, first: int, *, is_gerund: bool) -> Group | None:
        """An infinitive or a gerund: done or not as its governor says."""
        governor, group = self.low(first - 1), Group(first - 1, at)
        if governor in words.MANAGING:
            return group
        if is_gerund:
            is_denied = governor in words.DENYING and self.concept(at) not in words.CRIMES
            left = replace(group, first=0) if governor == "without" else group if is_denied else None
            return left and replace(left, negated=True)
        if governor in words.FAILING | words.REFUSING:
            return replace(group, negated=True, is_open=governor in words.REFUSING)
        return replace(group, is_open=True) if governor in words.AGREEING else None

    def _is_denied_clause(self, first: int) -> bool:
        """The verb group stands in the clause behind a word of denial, its subject before it."""
        start = self.tokens[first].start
        for end, has_that in self._denied:
            between = [t for t in self.tokens if end <= t.start < start]
            plain = between and all(t.is_word and t.low not in words.CLAUSES for t in between)
            if plain and len(between) <= _DENIAL and (has_that or _is_subject(between[0])):
                return True
        return False

    def behind(self, at: int) -> list[Token]:
        """The words behind a verb up to the end of its clause."""
        found = []
        for token in self.tokens[at + 1 : at + 1 + _CLAUSE]:
            if not token.is_word or token.low in words.CLAUSES:
                break
            found.append(token)
        return found

    def is_partial(self, group: Group) -> bool:
        """Something was done, but not all, not at once, not for that reason, or otherwise."""
        end = group.verb + 1 + len(self.behind(group.verb))
        near = [t.low for t in self.tokens[group.first : end + 1]]
        return any(w in words.NOT_ALL or w.isdigit() for w in near)


def _is_finite(verb: str) -> bool:
    """It looks like a past tense, or a present one of a single subject."""
    return verb in words.PAST or verb.endswith(("ed", "s"))


def _is_auxiliary(low: str) -> bool:
    return low in words.BEFORE_VERBS or low.endswith(("n't", "ly"))


def _may_be_participle(verb: str) -> bool:
    return verb in words.PAST or verb.endswith(("ed", "en", "wn"))


def _is_subject(token: Token) -> bool:
    return token.text[0].isupper() or token.low in ("he", "she", "the", "it", "police", "his", "her")
