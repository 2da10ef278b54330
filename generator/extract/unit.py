"""A unit: one main clause of a sentence, with everything the extractor asks of its words."""

from bisect import bisect_right
from functools import reduce
from operator import attrgetter, or_
from typing import NamedTuple

from generator.extract.tokens import Token
from generator.extract.traits import CONJUNCTION, CUT, VERB
from generator.languages.claim_words import ClaimWords
from generator.model import Span, TimeExpression

BREAKS = frozenset(",;:–—-()”\"'’“")  # marks that end a noun phrase


_ENOUGH = 3  # words that say something, where none is a verb


class Unit(NamedTuple):
    """Tokens of a main clause, the times and quotations that touch it, and its language's words."""

    tokens: tuple[Token, ...]
    times: tuple[TimeExpression, ...]
    quoted: tuple[Span, ...]
    words: ClaimWords
    span: Span  # from its first token to its last
    traits: int  # of all its tokens: what none of them is need not be looked for

    def in_time(self, token: Token) -> bool:
        """The token is part of a time expression."""
        return any(t.span.start <= token.start < t.span.end for t in self.times)

    def in_quotation(self, token: Token) -> bool:
        """The token stands in quotation marks."""
        return is_quoted(token, self.quoted)


def units(
    tokens: list[Token], times: tuple[TimeExpression, ...], quoted: tuple[Span, ...], words: ClaimWords
) -> list[Unit]:
    """Main clauses of a sentence: cut at ";" and at a comma with a conjunction before a verb of its own."""
    cuts = [0]
    for i in [i for i, token in enumerate(tokens) if token.traits & CUT]:
        if (
            i + 1 < len(tokens)
            and not is_quoted(tokens[i], quoted)
            and _cuts_at(tokens, i, i - cuts[-1], words)
        ):
            cuts.append(i + 1)
    parts = [tuple(tokens[a:b]) for a, b in zip(cuts, [*cuts[1:], len(tokens)], strict=True) if b > a]
    return [_unit(part, times, quoted, words) for part in parts if any(t.is_word for t in part)]


def _unit(
    part: tuple[Token, ...], times: tuple[TimeExpression, ...], quoted: tuple[Span, ...], words: ClaimWords
) -> Unit:
    span = Span(part[0].start, part[-1].end)
    inside = tuple([t for t in times if span.holds(t.span)])
    return Unit(part, inside, quoted, words, span, _traits(part))


def _traits(tokens: tuple[Token, ...]) -> int:
    return reduce(or_, [token.traits for token in tokens])


def tells_something(tokens: list[Token], times: tuple[TimeExpression, ...], words: ClaimWords) -> bool:
    """More than a date stamp or a place line ("INDONESIA, July 2, 2013", "Last updated at 13:38")."""
    if not times:
        return any(t.is_word for t in tokens)
    telling = 0
    for token in tokens:
        if not token.is_word or any(time.span.start <= token.start < time.span.end for time in times):
            continue
        if token.low in words.posting:
            continue
        telling += token.low not in words.empty
        if telling == _ENOUGH or token.traits & VERB:
            return True
    return False


def is_quoted(token: Token, quoted: tuple[Span, ...]) -> bool:
    """The token stands in one of the quotations."""
    if not quoted:
        return False
    at = bisect_right(quoted, token.start, key=attrgetter("start")) - 1  # they stand apart, in order
    return at >= 0 and token.start < quoted[at].end


def has_verb(tokens: tuple[Token, ...] | list[Token]) -> bool:
    """Some token may be a verb."""
    return any(t.traits & VERB for t in tokens)


def _cuts_at(tokens: list[Token], i: int, length: int, words: ClaimWords) -> bool:
    if tokens[i].text == ";":
        return True
    if tokens[i].text != "," or not tokens[i + 1].traits & CONJUNCTION:
        return False
    if tokens[i + 1].low == "but":
        return has_verb(tokens[i + 2 : i + 16])
    return length >= 4 and _is_clause(tokens[i + 2 : i + 11], words)


def _is_clause(tokens: list[Token], words: ClaimWords) -> bool:
    """It begins with a subject and goes on with a verb before the next comma."""
    subjects = words.determiners | words.pronouns_person | words.pronouns_thing
    if not tokens or not (tokens[0].is_name or tokens[0].low in subjects):
        return False
    for token in tokens[1:9]:
        if token.text == ",":
            return False
        if token.low in words.auxiliaries or token.low in words.speech or token.low in words.irregular_past:
            return True
    return False
