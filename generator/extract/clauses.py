"""Clauses of what is told: where each begins and ends, its verb, and which date belongs to it."""

from typing import Literal, NamedTuple

from generator.extract.polarity import fails_to, is_plain_verb, negates
from generator.extract.tokens import Token
from generator.extract.traits import (
    ADVERB,
    AUXILIARY,
    BEFORE_NOUN,
    BEFORE_VERB,
    CONJUNCTION,
    EVENT_NOUN,
    FAILING,
    GERUND,
    LIGHT,
    NEGATION,
    NOT,
    PAST,
    PREPOSITION,
    RELATIVE,
)
from generator.extract.unit import is_quoted
from generator.languages.claim_words import ClaimWords
from generator.model import Span, TimeExpression

NounDate = Literal["figure", "speech", "event", "other"]

_TELLS_BY_ITSELF = NEGATION | NOT | FAILING | PAST | GERUND  # of a verb or its negation


class Clause(NamedTuple):
    """A clause's tokens, from where to where they go, the stem of its happening, and whether that is denied.

    ``opener`` is the word that begins it ("where", "since"), "" for the main clause.
    """

    tokens: tuple[Token, ...]
    span: Span
    opener: str
    head: str
    denied: bool
    gerund: bool


class NounPhrase(NamedTuple):
    """A date inside a noun phrase: "their August incursion", "Thursday's 12,000 figure"."""

    kind: NounDate
    head: str
    span: Span


def clauses(tokens: tuple[Token, ...], quoted: tuple[Span, ...], words: ClaimWords) -> list[Clause]:
    """Cut at the words that begin a clause of their own ("where", "after he …"), outside quotations."""
    cuts = [0]
    cuts += [
        i for i in [i for i, t in enumerate(tokens) if t.traits & RELATIVE]
        if 0 < i < len(tokens) - 1
        and not is_quoted(tokens[i], quoted)
        and _opens_clause(tokens, i, words)
    ]  # fmt: skip
    parts = [tokens[a:b] for a, b in zip(cuts, [*cuts[1:], len(tokens)], strict=True)]
    return [_clause(p, words) for p in parts if any(t.is_word for t in p)]


def _opens_clause(tokens: tuple[Token, ...], i: int, words: ClaimWords) -> bool:
    """Tell "since launching", "after he left" (clauses) from "since August", "after the vote" (phrases)."""
    low = tokens[i].low
    if low in words.clause_or_phrase:
        following = [t for t in tokens[i + 1 : i + 12] if t.is_word][:7]
        return bool(following) and (
            bool(following[0].traits & GERUND) or any(t.traits & (AUXILIARY | PAST) for t in following[1:])
        )
    return low not in words.with_gerund or not tokens[i + 1].traits & GERUND


def _clause(tokens: tuple[Token, ...], words: ClaimWords) -> Clause:
    opener = tokens[0].low if tokens[0].traits & RELATIVE else ""
    head, denied = head_of(tokens, words)
    gerund = bool(opener and len(tokens) > 1 and tokens[1].traits & GERUND)
    return Clause(tokens, Span(tokens[0].start, tokens[-1].end), opener, head, denied, gerund)


def head_of(tokens: tuple[Token, ...], words: ClaimWords) -> tuple[str, bool]:
    """Stem of the word that tells the happening ("" if none is found), and whether it is negated.

    The first finite verb that is no auxiliary; after a light verb its noun ("launched an attack" is an
    attack); without a verb the first noun that names a happening.
    """
    denied, behind = False, 0
    for i, token in enumerate(tokens):
        own, before, behind = token.traits, behind, token.traits
        if not (own & _TELLS_BY_ITSELF or before & BEFORE_VERB):
            continue
        denied = denied or negates(tokens, i)
        if fails_to(tokens, i):
            denied = not denied
            continue
        if not token.is_word or (token.is_name and i > 0) or not is_verb(tokens, i, words):
            continue
        if own & LIGHT:
            noun = next((t for t in tokens[i + 1 : i + 8] if t.traits & EVENT_NOUN), token)
            return noun.stem, denied
        return token.stem, denied
    named = next((t for t in tokens if t.traits & EVENT_NOUN), None)
    return (named.stem if named is not None else ""), denied


def is_verb(tokens: tuple[Token, ...], i: int, words: ClaimWords) -> bool:
    """The token is used as a finite verb, as far as form and neighbours tell."""
    own, before = tokens[i].traits, tokens[i - 1].traits if i else 0
    if own & (AUXILIARY | ADVERB):
        return False
    if not i:
        return bool(own & PAST)
    if i == 1 and before & RELATIVE and own & GERUND:
        return True
    if before & BEFORE_NOUN:
        return False
    if own & PAST or (before & BEFORE_VERB and is_plain_verb(tokens, i, words)):
        return True
    return bool(own & GERUND and (before & AUXILIARY or (i > 1 and before & (ADVERB | NEGATION))))


def noun_phrase(time: TimeExpression, tokens: tuple[Token, ...], words: ClaimWords) -> NounPhrase | None:
    """Return the noun phrase that the date stands in, or ``None`` if it dates the verb."""
    at = next((i for i, t in enumerate(tokens) if t.start >= time.span.start), len(tokens))
    after = next((i for i, t in enumerate(tokens) if t.start >= time.span.end), len(tokens))
    last = tokens[after - 1].low if after else ""
    possessive = last.endswith("'s")  # the tagger leaves the ending outside, a token holds it
    if after < len(tokens) and tokens[after].low == "'":
        possessive, after = True, after + 1
    behind = _noun_kind(tokens[at - 2], words) if at > 1 and tokens[at - 1].low in words.genitive else None
    if behind:  # "the tsunami of 2004", "the count of Thursday"
        return NounPhrase(behind, tokens[at - 2].stem, Span(tokens[at - 2].start, time.span.end))
    before = tokens[at - 1] if at else None
    determined = before is not None and (
        before.low in words.determiners or before.low.endswith("'s") or before.is_name
    )
    if not possessive and not determined:
        return None
    start = before.start if before is not None and determined else time.span.start
    for token in tokens[after : after + 6]:
        if not token.text[0].isalnum() or token.traits & (PREPOSITION | AUXILIARY | CONJUNCTION):
            break
        kind = _noun_kind(token, words)
        if kind:
            return NounPhrase(kind, token.stem, Span(start, token.end))
    if not possessive:
        return None
    return NounPhrase("other", "", Span(start, tokens[after].end if after < len(tokens) else time.span.end))


def _noun_kind(token: Token, words: ClaimWords) -> NounDate | None:
    if token.low in words.figure_nouns:
        return "figure"
    if token.low in words.speech_nouns:
        return "speech"
    return "event" if token.traits & EVENT_NOUN else None
