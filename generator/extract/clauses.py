"""Clauses of what is told: where each begins and ends, its verb, and which date belongs to it."""

from dataclasses import dataclass
from typing import Literal

from generator.extract.tokens import Token
from generator.languages.claim_words import ClaimWords
from generator.model import Span, TimeExpression

NounDate = Literal["figure", "speech", "event", "other"]


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause's tokens, the stem of its happening, and whether that is denied.

    ``opener`` is the word that begins it ("where", "since"), "" for the main clause.
    """

    tokens: tuple[Token, ...]
    opener: str
    head: str
    denied: bool
    gerund: bool = False

    @property
    def span(self) -> Span:
        """From its first word to its last."""
        return Span(self.tokens[0].start, self.tokens[-1].end)


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A date inside a noun phrase: "their August incursion", "Thursday's 12,000 figure"."""

    kind: NounDate
    head: str
    span: Span


def clauses(tokens: list[Token], quoted: tuple[Span, ...], words: ClaimWords) -> list[Clause]:
    """Cut at the words that begin a clause of their own ("where", "after he …"), outside quotations."""
    cuts = [0]
    for i, token in enumerate(tokens):
        if i == 0 or token.low not in words.relative or i + 1 >= len(tokens):
            continue
        if any(q.start <= token.start < q.end for q in quoted):
            continue
        if _opens_clause(tokens, i, words):
            cuts.append(i)
    parts = [tokens[a:b] for a, b in zip(cuts, [*cuts[1:], len(tokens)], strict=True)]
    return [_clause(p, words) for p in parts if any(t.is_word for t in p)]


def _opens_clause(tokens: list[Token], i: int, words: ClaimWords) -> bool:
    """ "since launching", "after he left" begin a clause; "since August", "after the vote" are phrases."""
    low = tokens[i].low
    if low in ("after", "before", "since", "until"):
        following = [t for t in tokens[i + 1 : i + 12] if t.is_word]
        if not following:
            return False
        return following[0].low.endswith("ing") or any(
            t.low in words.auxiliaries or t.low in words.irregular_past or _regular_past(t, words)
            for t in following[1:7]
        )
    return low != "while" or not tokens[i + 1].low.endswith("ing")


def _regular_past(token: Token, words: ClaimWords) -> bool:
    return len(token.low) > 3 and token.low.endswith("ed") and token.low not in words.not_verbs


def _clause(tokens: list[Token], words: ClaimWords) -> Clause:
    opener = tokens[0].low if tokens[0].low in words.relative else ""
    head, denied = head_of(tokens, words)
    gerund = bool(opener) and len(tokens) > 1 and tokens[1].low.endswith("ing")
    return Clause(tuple(tokens), opener, head, denied, gerund)


def head_of(tokens: list[Token], words: ClaimWords) -> tuple[str, bool]:
    """Stem of the word that tells the happening ("" if none is found), and whether it is negated.

    The first finite verb that is no auxiliary; after a light verb its noun ("launched an attack" is an
    attack); without a verb the first noun that names a happening.
    """
    denied = False
    for i, token in enumerate(tokens):
        if token.low in words.negations or token.low.endswith("n't"):
            denied = True
        if not token.is_word or (token.is_name and i > 0):
            continue
        if _is_verb(tokens, i, words):
            if token.low in words.light_verbs:
                noun = next((t for t in tokens[i + 1 : i + 8] if is_event_noun(t, words)), None)
                if noun is not None:
                    return words.stem(noun.text), denied
            return words.stem(token.text), denied
    noun = next((t for t in tokens if is_event_noun(t, words)), None)
    return (words.stem(noun.text) if noun is not None else ""), denied


def _is_verb(tokens: list[Token], i: int, words: ClaimWords) -> bool:
    token, before = tokens[i], tokens[i - 1] if i else None
    if token.low in words.auxiliaries or token.low in words.adverbs:
        return False
    if i == 1 and before is not None and before.low in words.relative and token.low.endswith("ing"):
        return True
    if before is not None and (before.low in words.determiners or before.low in words.prepositions - {"to"}):
        return False
    after_auxiliary = before is not None and (
        before.low in words.auxiliaries or (before.low in words.adverbs | words.negations and i > 1)
    )
    if token.low in words.irregular_past or _regular_past(token, words):
        return True
    return after_auxiliary and token.low.endswith("ing")


def is_event_noun(token: Token, words: ClaimWords) -> bool:
    """The word names a happening: listed, or by its ending."""
    if token.low in words.event_nouns:
        return True
    return (
        token.is_word and not token.is_name and len(token.low) > 6
        and token.low.removesuffix("s").endswith(words.event_endings)
        and token.low.removesuffix("s") not in words.not_events
    )  # fmt: skip


def noun_phrase(time: TimeExpression, tokens: list[Token], words: ClaimWords) -> NounPhrase | None:
    """Return the noun phrase that the date stands in, or ``None`` if it dates the verb."""
    at = next((i for i, t in enumerate(tokens) if t.start >= time.span.start), len(tokens))
    after = next((i for i, t in enumerate(tokens) if t.start >= time.span.end), len(tokens))
    possessive = time.text.endswith(("'s", "’s", "s'", "s’"))
    if not possessive and after < len(tokens) and tokens[after].low in ("'s", "’"):
        possessive, after = True, after + 1
    determiner = at > 0 and (
        tokens[at - 1].low in words.determiners or tokens[at - 1].low.endswith("'s") or tokens[at - 1].is_name
    )
    if not possessive and not determiner:
        return None
    start = tokens[at - 1].start if determiner and at > 0 else time.span.start
    for token in tokens[after : after + 6]:
        if not (token.is_word or token.text[0].isdigit()) or token.low in words.prepositions:
            break
        if token.low in words.auxiliaries or token.low in words.conjunctions:
            break
        kind: NounDate | None = (
            "figure" if token.low in words.figure_nouns
            else "speech" if token.low in words.speech_nouns
            else "event" if is_event_noun(token, words)
            else None
        )  # fmt: skip
        if kind:
            return NounPhrase(kind, words.stem(token.text), Span(start, token.end))
    if not possessive:
        return None
    end = tokens[after].end if after < len(tokens) else time.span.end
    return NounPhrase("other", "", Span(start, end))
