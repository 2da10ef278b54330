"""What a clause tells to have happened, and which of it a date dates.

A date stands behind the verb it belongs to ("was convicted Tuesday for killing …"), or before it where none
stands before the date ("On Friday, a climber died after slipping"). A verb that says little ("began",
"rocked") leaves the date to its noun ("the trial began on Monday"). A day long past, behind a noun that tells
a happening, is that one's ("guilty of the murder of two men in 2011"): today's news is told by its weekday.
"""

from generator.extract.clauses import is_verb
from generator.extract.happenings import happenings
from generator.extract.tokens import Token
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
    return tuple(
        Happening(
            Span(unit.tokens[a].start, unit.tokens[b - 1].end), kind, unit.words.stem(unit.tokens[a].text)
        )
        for a, b, kind in happenings(unit.tokens, unit.words)
    )


def asserted(unit: Unit, known: tuple[Happening, ...]) -> tuple[Happening, ...]:
    """Without those that are only thought of: "in case of an attack", "any riot", "could kill"."""
    if not known:
        return ()
    unreal = {i for i, t in enumerate(unit.tokens) if t.low in unit.words.unreal}
    at = {t.start: i for i, t in enumerate(unit.tokens)}
    return tuple(h for h in known if unreal.isdisjoint(range(at[h.span.start] - _THOUGHT, at[h.span.start])))


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
    own = past or _of_verb(tokens, verb, inside, words) or _antecedent(tokens, known, words)
    if verb is not None and (own is None or _is_beside(own, tokens[verb], words)):
        return words.stem(tokens[verb].text), own
    return (own.stem, own) if own else ("", None)


def first_told(
    tokens: tuple[Token, ...], known: tuple[Happening, ...], words: ClaimWords
) -> Happening | None:
    """Return what a clause tells without a date: at its first verb, else its first noun of known type."""
    inside = [h for h in known if tokens[0].start <= h.span.start < tokens[-1].end]
    verb = next((i for i, t in enumerate(tokens) if t.is_word and _acts(tokens, i, inside, words)), None)
    return _of_verb(tokens, verb, inside, words)


def _of_verb(
    tokens: tuple[Token, ...], verb: int | None, inside: list[Happening], words: ClaimWords
) -> Happening | None:
    if verb is None:
        return next((h for h in inside if not _is_governed(h, tokens, words)), None)
    itself = (h for h in inside if h.span.start <= tokens[verb].start < h.span.end)
    return next(itself, None) or _by_noun(tokens, verb, inside, words)


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
    verbs = [
        i for i, t in enumerate(tokens)
        if t.is_word and not time.span.start <= t.start < time.span.end and _acts(tokens, i, inside, words)
    ]  # fmt: skip
    before = [i for i in verbs if tokens[i].start < time.span.start]
    return before[-1] if before else verbs[0] if verbs else None


def _acts(tokens: tuple[Token, ...], i: int, inside: list[Happening], words: ClaimWords) -> bool:
    """A verb, or "-ing" and infinitive forms that tell a happening of known type ("for killing")."""
    if tokens[i].is_name and i > 0:
        return False
    if is_verb(tokens, i, words):
        return True
    if not any(h.span.start == tokens[i].start for h in inside) or i == 0:
        return False
    before = tokens[i - 1].low
    return before == "to" or (words.is_acting(tokens[i].low) and before not in words.determiners)


def _noun_long_past(
    time: TimeExpression, verb: Token, inside: list[Happening], today: int | None
) -> Happening | None:
    latest = time.date.latest if time.date else None
    if today is None or latest is None or latest > today - _LONG_PAST:
        return None
    between = [h for h in inside if verb.end <= h.span.start < time.span.start]
    return between[-1] if between else None


def _by_noun(
    tokens: tuple[Token, ...], verb: int, inside: list[Happening], words: ClaimWords
) -> Happening | None:
    """The verb's object if it tells a happening ("fuelled a riot"), else its subject ("the quake rocked")."""
    at, behind = tokens[verb], tokens[verb + 1 : verb + 1 + _OBJECT]
    reach = behind[-1].end if behind else at.end
    nouns = [h for h in _last_of_compounds(inside) if not _is_governed(h, tokens, words)]
    objects = [h for h in nouns if at.end <= h.span.start < reach]
    subjects = [h for h in nouns if h.span.start < at.start and not _is_past_form(h, tokens, words)]
    return objects[0] if objects else subjects[0] if subjects else None


def _last_of_compounds(inside: list[Happening]) -> list[Happening]:
    """Of "the murder trial" the trial."""
    starts = {h.span.start for h in inside}
    return [h for h in inside if h.span.end + 1 not in starts]


def _is_past_form(happening: Happening, tokens: tuple[Token, ...], words: ClaimWords) -> bool:
    """ "A video of a man shot dead was shown": a participle is no subject."""
    return any(t.start == happening.span.start and words.is_past(t.low) for t in tokens)


def _is_governed(happening: Happening, tokens: tuple[Token, ...], words: ClaimWords) -> bool:
    """It stands behind a preposition: "over the shooting of a teenager"."""
    at = next(i for i, t in enumerate(tokens) if t.start >= happening.span.start)
    return any(t.low in words.prepositions for t in tokens[max(0, at - _GOVERNED) : at])
