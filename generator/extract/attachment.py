"""What a clause tells to have happened, and which of it a date dates.

A date stands behind the verb it belongs to ("was convicted Tuesday for killing …"), or before it where none
stands before the date ("On Friday, a climber died after slipping"). A verb that says little ("began",
"rocked") leaves the date to its noun ("the trial began on Monday"). A day long past, behind a noun that tells
a happening, is that one's ("guilty of the murder of two men in 2011"): today's news is told by its weekday.
"""

from bisect import bisect_left
from collections.abc import Iterator

from generator.extract.clauses import is_verb
from generator.extract.happenings import happenings
from generator.extract.tokens import Token
from generator.extract.traits import BEFORE_VERB, DETERMINER, GERUND, PAST, PREPOSITION, TRIGGER, UNREAL
from generator.extract.unit import Unit
from generator.languages.claim_words import ClaimWords
from generator.model import Happening, Span, TimeExpression

_LONG_PAST = 45  # days before the article: nobody calls such a day by its weekday
_OBJECT = 5  # tokens from a verb to the head of its object
_NEAR = 30  # characters from a noun to the clause that takes it up
_THOUGHT = 4  # tokens from what makes a happening a thought to the word for it
_GOVERNED = 3  # tokens from a preposition to the noun it governs


def known_happenings(unit: Unit) -> tuple[Happening, ...]:
    """Return the happenings of known type that a unit tells, in order."""
    tokens = unit.tokens
    told = happenings(tokens, unit.words) if unit.traits & TRIGGER else []
    return tuple(
        [Happening(Span(tokens[a].start, tokens[b - 1].end), kind, tokens[a].stem) for a, b, kind in told]
    )


def asserted(unit: Unit, known: tuple[Happening, ...]) -> tuple[Happening, ...]:
    """Without those that are only thought of: "in case of an attack", "any riot", "could kill"."""
    if not unit.traits & UNREAL:
        return known
    return tuple(h for h in known if not _is_thought(h, unit.tokens))


def _is_thought(happening: Happening, tokens: tuple[Token, ...]) -> bool:
    at = bisect_left(tokens, (happening.span.start,))
    return any(t.traits & UNREAL for t in tokens[max(0, at - _THOUGHT) : at])


def dated_happening(
    time: TimeExpression,
    tokens: tuple[Token, ...],
    known: tuple[Happening, ...],
    words: ClaimWords,
    today: int | None,
) -> tuple[str, Happening | None]:
    """Return the stem of what ``time`` dates in its clause ("" if nothing tells), and the happening if known.

    ``today`` is the article's day as an ordinal.
    """
    inside = [
        h for h in known if tokens[0].start <= h.span.start < tokens[-1].end and not h.span.touches(time.span)
    ]
    verb = _verb_of(time, tokens, inside, words)
    past = None if verb is None else _noun_long_past(time, tokens[verb], inside, today)
    own = past or _of_verb(tokens, verb, inside) or _antecedent(tokens, known, words)
    if verb is not None and (own is None or _is_beside(own, tokens[verb], words)):
        return tokens[verb].stem, own
    return (own.stem, own) if own else ("", None)


def first_told(
    tokens: tuple[Token, ...], known: tuple[Happening, ...], words: ClaimWords
) -> Happening | None:
    """Return what a clause tells without a date: at its first verb, else its first noun of known type."""
    inside = [h for h in known if tokens[0].start <= h.span.start < tokens[-1].end]
    if not inside:
        return None
    verb = next(_acting(tokens, inside, words), None)
    return _of_verb(tokens, verb, inside)


def _of_verb(tokens: tuple[Token, ...], verb: int | None, inside: list[Happening]) -> Happening | None:
    if verb is None:
        return next((h for h in inside if not _is_governed(h, tokens)), None)
    itself = (h for h in inside if h.span.start <= tokens[verb].start < h.span.end)
    return next(itself, None) or _by_noun(tokens, verb, inside)


def _antecedent(
    tokens: tuple[Token, ...], known: tuple[Happening, ...], words: ClaimWords
) -> Happening | None:
    """Of "the fire, which broke out on Sunday" the fire."""
    if tokens[0].low not in words.taking_up:
        return None
    before = [h for h in known if tokens[0].start - _NEAR <= h.span.end <= tokens[0].start]
    return before[-1] if before else None


def _is_beside(own: Happening, verb: Token, words: ClaimWords) -> bool:
    """The verb says something by itself: "the quake rocked", not "the trial began"."""
    return own.span.start != verb.start and verb.low not in words.light_verbs


def _verb_of(
    time: TimeExpression, tokens: tuple[Token, ...], inside: list[Happening], words: ClaimWords
) -> int | None:
    """Index of the last verb before the date, else of the first behind it."""
    span = time.span
    verbs = [i for i in _acting(tokens, inside, words) if not span.start <= tokens[i].start < span.end]
    before = [i for i in verbs if tokens[i].start < time.span.start]
    return before[-1] if before else verbs[0] if verbs else None


def _acting(tokens: tuple[Token, ...], inside: list[Happening], words: ClaimWords) -> Iterator[int]:
    """Verbs, and "-ing" and infinitive forms that tell a happening of known type ("for killing")."""
    known = {h.span.start for h in inside}
    behind = 0
    for i, token in enumerate(tokens):
        own, before, behind = token.traits, behind, token.traits
        may_act = own & (PAST | GERUND) or before & BEFORE_VERB or token.start in known
        if not may_act or not token.is_word or (token.is_name and i > 0):
            continue
        if is_verb(tokens, i, words) or (token.start in known and i > 0 and _governs(tokens, i, words)):
            yield i


def _governs(tokens: tuple[Token, ...], i: int, words: ClaimWords) -> bool:
    before = tokens[i - 1]
    return before.low == "to" or (words.is_acting(tokens[i].low) and not before.traits & DETERMINER)


def _noun_long_past(
    time: TimeExpression, verb: Token, inside: list[Happening], today: int | None
) -> Happening | None:
    latest = time.date.latest if time.date else None
    if today is None or latest is None or latest > today - _LONG_PAST:
        return None
    between = [h for h in inside if verb.end <= h.span.start < time.span.start]
    return between[-1] if between else None


def _by_noun(tokens: tuple[Token, ...], verb: int, inside: list[Happening]) -> Happening | None:
    """The verb's object if it tells a happening ("fuelled a riot"), else its subject ("the quake rocked")."""
    at, behind = tokens[verb], tokens[verb + 1 : verb + 1 + _OBJECT]
    reach = behind[-1].end if behind else at.end
    nouns = [h for h in _last_of_compounds(inside) if not _is_governed(h, tokens)]
    objects = [h for h in nouns if at.end <= h.span.start < reach]
    subjects = [h for h in nouns if h.span.start < at.start and not _is_past_form(h, tokens)]
    return objects[0] if objects else subjects[0] if subjects else None


def _last_of_compounds(inside: list[Happening]) -> list[Happening]:
    """Of "the murder trial" the trial."""
    starts = {h.span.start for h in inside}
    return [h for h in inside if h.span.end + 1 not in starts]


def _is_past_form(happening: Happening, tokens: tuple[Token, ...]) -> bool:
    """ "A video of a man shot dead was shown": a participle is no subject."""
    token = tokens[bisect_left(tokens, (happening.span.start,))]
    return bool(token.start == happening.span.start and token.traits & PAST)


def _is_governed(happening: Happening, tokens: tuple[Token, ...]) -> bool:
    """It stands behind a preposition: "over the shooting of a teenager"."""
    at = bisect_left(tokens, (happening.span.start,))
    return any(t.traits & PREPOSITION for t in tokens[max(0, at - _GOVERNED) : at])
