"""Which step of a life, or of a firm, a dated clause tells, and who took it ("Lind was arrested in May")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.compare.when.days import is_plan, tells_the_date
from generator.compare.when.subjects import (
    Word,
    bearers_of_verb,
    named_before,
    named_behind,
    names_in,
    words_in,
    words_of,
)
from generator.languages.en.milestones import (
    CLAUSES,
    COMPLETING,
    LEADING,
    NOUNS,
    OF_THINGS,
    POSSESSIVES,
    UNDER_WAY,
    VERBS,
    Milestone,
    Repeats,
)
from generator.languages.en.words import stem
from generator.model import Article, Claim

_NEEDED = 6  # words behind a verb that complete it
_LATELY = 5  # words before it that may say that it has not come
_SHORTEST = 2  # letters of a name
_DATING = 80  # characters between a noun and its date


@dataclass(frozen=True, eq=False)
class Step:
    """A step with its date; ``bearer`` is the name of who took it, "" for a pronoun or "the suspect".

    ``others`` are the words of further names in the clause, lower case, ``content`` the stems of the rest.
    """

    article: Article
    claim: Claim
    name: str
    repeats: Repeats
    bearer: str
    others: frozenset[str]
    content: frozenset[str]

    @property
    def parts(self) -> frozenset[str]:
        """Words of the bearer's name, lower case."""
        return frozenset(self.bearer.lower().split())


def step(article: Article, claim: Claim) -> Step | None:
    """Return the step that a claim firmly dates; ``None`` for none, or where nothing tells who took it."""
    if not tells_the_date(article, claim) or _is_open(article, claim) or is_plan(article, claim):
        return None
    words = words_of(article, claim)
    for name, repeats, bearer, own in (*_by_verb(words, claim), *_by_noun(words, claim)):
        full = _in_full(article, bearer)
        if full is not None:
            return _step(article, claim, words, (name, repeats, full), own)
    return None


def may_tell(claim: Claim) -> bool:
    """Cheaply: its verb, or a noun of it, tells such a step, and it dates something."""
    if claim.kind == "said" or claim.date is None or claim.polarity == "denied":
        return False
    return claim.head in VERBS or not _NOUN_STEMS.isdisjoint(claim.stems)


_NOUN_STEMS = frozenset(stem(noun) for noun in NOUNS)


def _is_open(article: Article, claim: Claim) -> bool:
    """A period that had not ended when it was written: "this year" tells of plans, too."""
    made, when = article.source.published or article.dct, claim.date
    if when is None or when.is_day:
        return False
    if made is None or when.earliest is None or when.latest is None:
        return True
    return when.earliest <= made.toordinal() <= when.latest


_Read = tuple[str, Repeats, str, frozenset[str]]
"""A step's name, how it repeats, its bearer, and the words that tell it."""


def _by_verb(words: Sequence[Word], claim: Claim) -> Iterator[_Read]:
    at = next((n for n, w in enumerate(words) if w.is_own and stem(w.text) == claim.head), None)
    if at is None or claim.head not in VERBS or claim.hedges or _is_of_the_next(words, at, claim):
        return
    if UNDER_WAY & {w.low for w in words[max(0, at - _LATELY) : at]}:
        return
    behind = [w.low for w in words[at + 1 : at + 1 + _NEEDED]]
    for milestone in VERBS[claim.head]:
        if (milestone.needed and not milestone.needed & set(behind)) or "not" in behind[:2]:
            continue
        bearer = _bearer(words, at, milestone)
        if bearer is not None:
            own = milestone.needed | {words[at].low}
            yield milestone.name, milestone.repeats, bearer, own


def _is_of_the_next(words: Sequence[Word], at: int, claim: Claim) -> bool:
    """As in "signed Lind in May and Berg in June": between verb and date another begins."""
    timex = claim.timex
    return timex is not None and "and" in words_between(words, words[at].start, timex.span.start)


def _bearer(words: Sequence[Word], at: int, milestone: Milestone) -> str | None:
    subject, done_to, is_passive = bearers_of_verb(words, at, is_thing=milestone.name in OF_THINGS)
    if milestone.role == "both":
        told = [name for name in (subject, done_to) if name]
        return min(told) if told else subject
    if milestone.role == "subject":
        return None if is_passive else subject
    return subject if is_passive else done_to


def _by_noun(words: Sequence[Word], claim: Claim) -> Iterator[_Read]:
    timex = claim.timex
    for at, word in enumerate(words):
        if timex is None or word.low not in NOUNS or not word.is_own:
            continue
        gap = max(timex.span.start - word.start, word.start - timex.span.end)
        between = words_between(words, word.start, timex.span.start)
        if not 0 <= gap <= _DATING or (CLAUSES | {","}) & between or not _is_dated(words, at, claim):
            continue
        name, repeats = NOUNS[word.low]
        is_of = at + 1 < len(words) and words[at + 1].low == "of"
        bearer = named_behind(words, at + 1, is_thing=name in OF_THINGS) if is_of else None
        if bearer is None:
            before = words[at - 1] if at else None
            bearer = "" if before and before.low in POSSESSIVES else named_before(words, at)
        if bearer is not None:
            yield name, repeats, bearer, frozenset((word.low,))


def words_between(words: Sequence[Word], one: int, two: int) -> set[str]:
    """Words, lower case, between two places in the article."""
    return {w.low for w in words if min(one, two) < w.start < max(one, two)}


def _is_dated(words: Sequence[Word], at: int, claim: Claim) -> bool:
    """The date is the noun's, and not that of the verb before it."""
    is_noun = claim.head == stem(words[at].low)
    before = [w.low for w in words[max(0, at - _NEEDED) : at]]
    if (UNDER_WAY - {"to"}) & set(before):
        return False
    is_completed = claim.head in COMPLETING and not claim.hedges
    return is_noun or is_completed or any(w in LEADING or stem(w) in COMPLETING for w in before)


def _step(
    article: Article, claim: Claim, words: Sequence[Word], read: tuple[str, Repeats, str], own: frozenset[str]
) -> Step:
    name, repeats, bearer = read
    parts = set(bearer.lower().split())
    names = {part for run in names_in([w for w in words if w.is_own]) for part in run.lower().split()}
    stems = {stem(w) for w in own} | {stem(p) for p in (*parts, *names)}
    return Step(
        article, claim, name, repeats, bearer, frozenset(names - parts), frozenset(claim.stems) - stems
    )


def _in_full(article: Article, bearer: str | None) -> str | None:
    """The name as its article gives it in full; ``None`` where two of one family are named."""
    if not bearer or " " in bearer:
        return bearer
    if len(bearer) < _SHORTEST:
        return None
    rows = re.findall(rf"\b((?:[A-Z][\w-]+ ){{1,3}}{re.escape(bearer)})\b", article.text)
    full = {name for row in rows for name in names_in(words_in(row)) if " " in name}
    longest = max(full, key=lambda name: (len(name), name), default=bearer)
    return longest if all(longest.endswith(name) for name in full) else None
