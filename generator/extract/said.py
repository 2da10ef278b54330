"""What stands between a reporting verb and what is said: addressee, occasion, date; and what it hedges."""

from generator.extract.frame import Verb
from generator.extract.traits import (
    ADDRESSEE,
    AUXILIARY,
    DETERMINER,
    OBJECT_PRONOUN,
    PAST,
    PREPOSITION,
    SPEECH_NOUN,
)
from generator.extract.unit import BREAKS, Unit, has_verb
from generator.model import TimeExpression

_BRIDGE = 22  # tokens between verb and "that"
_NEAR = 60  # characters between a weak verb and the quotation in its object
_OCCASION = 6  # tokens in which "at a short news conference" comes to its noun
_OBJECT = 12  # tokens in which a clause that is thought comes to its verb


def reports_here(unit: Unit, verb: Verb) -> bool:
    """A weak verb reports only before "that", before a quotation, or with one in its object."""
    tokens, words = unit.tokens, unit.words
    form = tokens[verb.index].low
    if form in words.withholding:
        return _refuses_to_say(unit, verb.index + 1)
    if any(t.low in words.that for t in tokens[verb.index + 1 : verb.index + 4]):
        return True
    if verb.lemma in words.stating and form in words.weak and _states(unit, verb):
        return True
    if form in words.thinking:
        return _thinks_a_clause(unit, verb.index)
    end = tokens[verb.index].end
    return any(end <= q.start <= end + _NEAR for q in unit.quoted)


def _states(unit: Unit, verb: Verb) -> bool:
    """ "Called for a vote", "urged calm", "accused the army"; "a man accused of" states nothing."""
    tokens, words = unit.tokens, unit.words
    k = verb.index + 1
    while k < len(tokens) and (
        unit.in_time(tokens[k]) or (k + 1 < len(tokens) and unit.in_time(tokens[k + 1]))
    ):
        k += 1
    following = tokens[k].low if k < len(tokens) else ""
    if verb.lemma in words.calling:
        return following in words.calling_for
    return bool(following) and following not in words.prepositions and tokens[k].is_word


def _refuses_to_say(unit: Unit, k: int) -> bool:
    """ "Refused to comment"; "refused to leave" withholds no words."""
    tokens, words = unit.tokens, unit.words
    return k + 1 < len(tokens) and tokens[k].low in words.infinitive and tokens[k + 1].low in words.utterances


def _thinks_a_clause(unit: Unit, i: int) -> bool:
    """ "Police believe the men fled": a noun phrase with a verb follows, no "to" and no preposition."""
    tokens, words = unit.tokens, unit.words
    following = tokens[i + 1 : i + _OBJECT]
    if not following or following[0].low in words.prepositions or following[0].text in BREAKS:
        return False
    return any(t.low in words.auxiliaries or t.low in words.irregular_past for t in following[1:])


def doubts(unit: Unit, verb: Verb) -> tuple[str, ...]:
    """Words of the frame by which its speaker does not affirm what follows."""
    tokens, words = unit.tokens, unit.words
    form = tokens[verb.index].low
    if form in words.thinking:
        return (form,)
    if form in words.withholding:
        return (" ".join(t.low for t in tokens[verb.index : verb.index + 3] if t.is_word),)
    if verb.negated and verb.lemma not in words.denying:
        negation = next((t.low for t in tokens[verb.start : verb.index] if t.low in words.negations), "not")
        return (f"{negation} {form}",)
    return ()


def leads(unit: Unit, time: TimeExpression, start: int) -> bool:
    """The date before the verb dates the saying.

    "On Monday, …", "In a statement on Monday, …", "Asked about it on Monday, …" and a date beside the subject
    do; "After the fall of Holm on Monday, …" does not.
    """
    words, tokens = unit.words, unit.tokens
    if time.span.start >= tokens[start].start:  # not of "Lind, who was arrested on Monday, said"
        between = (t.low for t in tokens[start:] if t.start < time.span.start)
        return not any(low in words.pronouns_relative for low in between)
    before = [t for t in tokens if t.end <= time.span.start and t.is_word and t.low not in words.conjunctions]
    adverbial = len(before) <= 1 or any(t.low in words.speech_nouns for t in before)
    return adverbial or tokens[0].low in words.weak


def after_verb(unit: Unit, verb: Verb) -> tuple[tuple[TimeExpression, ...], int]:
    """Dates of saying between verb and content, and where the content begins."""
    tokens, i = unit.tokens, verb.index
    that = next(
        (k for k in range(i + 1, min(i + _BRIDGE, len(tokens))) if tokens[k].low in unit.words.that),
        len(tokens),
    )
    quote = next((q.start for q in unit.quoted if q.start > tokens[i].end), tokens[-1].end + 1)
    bridged = that < len(tokens)
    said: list[TimeExpression] = []
    k = _after_withheld(unit, verb)
    while k < that and tokens[k].start < quote:
        time = next((t for t in unit.times if t.span.start <= tokens[k].start < t.span.end), None)
        if time is not None:
            said.append(time)
            while k < len(tokens) and tokens[k].start < time.span.end:
                k += 1
        elif _belongs_to_verb(unit, k) or (bridged and not _tells(unit, k, that)):
            k += 1
        else:
            break
    if bridged and k == that:
        k += 1
    return tuple(dict.fromkeys(said)), tokens[k].start if k < len(tokens) else tokens[-1].end


def _after_withheld(unit: Unit, verb: Verb) -> int:
    """Behind the verb; of "refused to confirm" behind what is refused."""
    withheld = unit.tokens[verb.index].low in unit.words.withholding
    return min(verb.index + (3 if withheld else 1), len(unit.tokens))


def _tells(unit: Unit, k: int, end: int) -> bool:
    """A verb stands there; "claims" behind "the" is none."""
    tokens, words = unit.tokens, unit.words
    own = tuple(
        t for n, t in enumerate(tokens[k:end], k)
        if not (
            tokens[n - 1].low in words.determiners
            or (t.low in words.reporting and (t.low.endswith("s") or tokens[n - 1].low in words.negations))
        )
    )  # fmt: skip
    return has_verb(own)


def _belongs_to_verb(unit: Unit, k: int) -> bool:
    """Addressee, occasion, or what leads to a date: "told reporters at a briefing late on Monday"."""
    token, words = unit.tokens[k], unit.words
    if token.traits & (DETERMINER | PREPOSITION) or token.text == ",":
        return _leads_to_occasion(unit, k)
    return bool(token.traits & (ADDRESSEE | SPEECH_NOUN | OBJECT_PRONOUN)) or token.low in words.part_of_day


def _leads_to_occasion(unit: Unit, k: int) -> bool:
    """ "a news conference", "in a statement", "the Tarn Courier newspaper", ", on Monday,"."""
    tokens = unit.tokens
    for n in range(k + 1, min(k + _OCCASION, len(tokens))):
        token = tokens[n]
        if unit.in_time(token):
            return n == k + 1
        if token.traits & (ADDRESSEE | SPEECH_NOUN):
            return tokens[k].text != ","
        ends = not token.is_word or token.traits & (AUXILIARY | PAST)
        if ends or (n > k + 1 and token.traits & (DETERMINER | PREPOSITION)):
            return False
    return False
