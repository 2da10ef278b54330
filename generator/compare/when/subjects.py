"""Who does it and to whom it is done: names before and behind a verb or noun of a clause."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.languages.en.claims import CLAIM_WORDS
from generator.languages.en.milestones import (
    ADVERBS,
    CLAUSES,
    GOVERNING,
    PASSIVE,
    PERFECT,
    PRONOUNS,
    RELATIVES,
    STANDING_FOR,
)
from generator.languages.en.names import NAME_WORDS
from generator.languages.en.words import EMPTY
from generator.model import Article, Claim

_WORD = re.compile(r"[^\W_](?:[\w’'-]|\.(?=\w))*|[,;:()“”\"]")
_POSSESSIVE = re.compile(r"['’]s?$")
_REACH = 8  # words between a verb and what it is done to
_PAUSES = frozenset(",;:()")
_DETERMINING = GOVERNING | {"the", "a", "an", "that", "of"}
_NO_NAMES = EMPTY | CLAIM_WORDS.roles | NAME_WORDS.titles


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark at an offset of the article; ``is_own``: it stands in the claim's own clause."""

    text: str
    start: int
    is_own: bool

    @property
    def low(self) -> str:
        """Lower case."""
        return self.text.lower()

    @property
    def is_name(self) -> bool:
        """It may be part of a name."""
        return self.text[0].isupper() and self.bare.lower() not in _NO_NAMES

    @property
    def bare(self) -> str:
        """Without a possessive ending."""
        return _POSSESSIVE.sub("", self.text)


def words_of(article: Article, claim: Claim) -> list[Word]:
    """Words of the claim's sentence, without those of its date."""
    start, time = claim.sentence.start, claim.timex
    found = []
    for match in _WORD.finditer(claim.sentence.of(article.text)):
        at = start + match.start()
        if time is None or not time.span.start <= at < time.span.end:
            found.append(Word(match[0], at, claim.span.start <= at < claim.span.end))
    return found


def words_in(text: str) -> list[Word]:
    """Words of a text by themselves."""
    return [Word(word, 0, is_own=True) for word in text.split()]


def names_in(words: Sequence[Word]) -> list[str]:
    """Names in a row of words, without titles before them."""
    return [name for name, _ in _runs(words)]


def _runs(words: Sequence[Word]) -> Iterator[tuple[str, int]]:
    """Each name and where in the row it begins."""
    at = 0
    while at < len(words):
        if not words[at].is_name:
            at += 1
            continue
        end = at + 1
        while end < len(words) and _goes_on(words[end - 1], words[end]):
            end += 1
        yield " ".join(w.bare for w in words[at:end]), at
        at = end


def _goes_on(before: Word, word: Word) -> bool:
    return before.text == before.bare and (word.is_name or word.text.isdigit())


def bearers_of_verb(
    words: Sequence[Word], at: int, *, is_thing: bool = False
) -> tuple[str | None, str | None, bool]:
    """Return subject and object of the verb, and whether it is passive.

    "" is a pronoun or what stands for a name, ``None`` what tells nobody.
    """
    first = at
    is_passive = False
    while first and words[first - 1].low in ADVERBS | PASSIVE | PERFECT:
        first -= 1
        is_passive = is_passive or words[first].low in PASSIVE
    if first == at and at and words[at - 1].low in _DETERMINING:  # "the convicted killer Lind"
        return None, None, False
    done_to = named_behind(words, at, is_thing=is_thing)
    if first == at and at and words[at - 1].text == "," and done_to is None:  # "Lind, arrested on Monday, …"
        return _last_name(words[: at - 1]), None, True
    return _subject(words, first), done_to, is_passive


def _subject(words: Sequence[Word], first: int) -> str | None:
    before = words[:first]
    if before and before[-1].low in RELATIVES:
        return _last_name(before[:-1])
    start = max((n + 1 for n, w in enumerate(before) if w.low in CLAUSES | {";"}), default=0)
    own = before[start:]
    names = [name for name, n in _runs(own) if not (n and own[n - 1].low in GOVERNING)]
    if names:
        return next((name for name in names if " " in name), names[0])
    return "" if not own or _stands_for_a_name(own) else None


def _last_name(words: Sequence[Word]) -> str | None:
    names = names_in(words[-_REACH:])
    return names[-1] if names else None


def _stands_for_a_name(words: Sequence[Word]) -> bool:
    lows = [w.low for w in words]
    if PRONOUNS & set(lows) or lows[-1:] == ["her"]:
        return True
    return any(low == "the" and STANDING_FOR & set(lows[n + 1 : n + 3]) for n, low in enumerate(lows))


def named_behind(words: Sequence[Word], at: int, *, is_thing: bool = False) -> str | None:
    """Return the name that is the object of a verb, or stands behind "of", before any other phrase begins.

    Of a person the name ends its phrase ("a Holm man" is not Holm); of a thing it may narrow a noun.
    """
    phrase: list[Word] = []
    for word in words[at + 1 : at + 1 + _REACH]:
        if word.text in _PAUSES or word.low in GOVERNING | CLAUSES | RELATIVES:
            break
        if word.low == "of" and phrase and not is_thing:
            break
        phrase.append(word)
    runs = list(_runs(phrase))
    if runs and (is_thing or phrase[-1].is_name):
        return runs[-1][0]
    return "" if _stands_for_a_name(phrase) else None


def named_before(words: Sequence[Word], at: int) -> str | None:
    """Return the name whose possessive stands right before a noun ("Lind's arrest")."""
    before = words[max(0, at - _REACH) : at]
    owners = [n for n, w in enumerate(before) if w.bare != w.text and w.is_name]
    if not owners or any(w.text in _PAUSES for w in before[owners[-1] :]):
        return None
    names = names_in(before[: owners[-1] + 1])
    return names[-1] if names else None
