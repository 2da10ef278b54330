"""Reporting frames: who says it, when it was said, and where what is said begins and ends.

The frame of a unit is its first reporting verb outside quotation marks that is used as a verb; an outlet that
passes on another's words is looked through. The shapes:

- ``front``:    The service said (Thursday) (that) …   The minister refused to confirm …
- ``trailing``: …, the service announced Thursday.     The dam, police said, …
- ``inverted``: …, said Kyiv.   "…," said the minister in a statement.
- ``source``:   According to the service, …
- ``hearsay``:  The dam is said to …   It was reported that …: nobody is named
"""

from generator.extract import subjects
from generator.extract.frame import Frame, Verb
from generator.extract.hearsay import attribution, cited, hearsay, label
from generator.extract.said import after_verb, doubts, leads, reports_here
from generator.extract.traits import (
    BEING,
    GERUND,
    NEGATION,
    NOMINAL,
    NOT,
    OUTLET,
    PERSON,
    PREPOSITION,
    RELATIVE,
    RELATIVE_PRONOUN,
    REPORTING,
    SPEECH,
)
from generator.extract.unit import BREAKS, Unit, has_verb
from generator.model import Span, TimeExpression

_TRIES = 40  # verbs of a unit that are looked at; no sentence of a writer's has as many
_SHORT_REST = 3  # words behind a frame that follows a quotation ("…, he told a conference in Kazan")


def frame(unit: Unit, text: str, *, headline: bool = False) -> Frame | None:
    """Return the frame of a unit, or ``None`` if nobody is said to say it."""
    labelled = label(unit) if headline else None
    if labelled is not None:
        return labelled
    outlet: Frame | None = None
    tries = 0
    reporting = (
        [i for i, t in enumerate(unit.tokens) if t.traits & REPORTING] if unit.traits & REPORTING else []
    )
    for i in reporting:
        if unit.in_quotation(unit.tokens[i]) or not _used_as_verb(unit, i):
            continue
        tries += 1
        found = _read(unit, i, unit.words.reporting[unit.tokens[i].low]) if tries <= _TRIES else None
        if found is not None and not _passes_on(found):
            return found
        outlet = outlet or found
    named = attribution(unit, text)
    if named is not None and (outlet is None or not _passes_on(named)):
        return named
    return cited(unit, outlet) if outlet is not None else hearsay(unit)


def _passes_on(found: Frame) -> bool:
    """An outlet speaks: where it gives another's words, they are the other's."""
    return any(t.traits & OUTLET and t.is_name for t in found.subject)


def _used_as_verb(unit: Unit, i: int) -> bool:
    """Not a noun ("the reports", "claims of"), a participle ("was reported to") or an infinitive."""
    token = unit.tokens[i]
    if i == 0 or token.traits & GERUND or token.is_name:
        return False
    before, after = unit.tokens[i - 1], unit.tokens[i + 1] if i + 1 < len(unit.tokens) else None
    if before.traits & NOMINAL or before.low.endswith("'s") or (after is not None and after.text == "-"):
        return False
    if after is not None and (after.traits & SPEECH or subjects.is_finite(unit, i + 1)) and not after.is_name:
        return False  # "an early report said"
    plural = token.low.endswith("s") and token.low != "says" and not before.traits & PERSON
    return not (plural and after is not None and after.low in ("of", "from", "by", "and", "about"))


def _read(unit: Unit, i: int, lemma: str) -> Frame | None:
    start = subjects.verb_group_start(unit, i)
    group = unit.tokens[start:i]
    if any(t.traits & BEING for t in group):  # "were told", "is reported to"
        return None
    verb = Verb(i, start, lemma, any(t.traits & (NEGATION | NOT) for t in group))
    inverted = _inverted(unit, verb)
    if inverted is not None:
        return inverted
    found = subjects.before(unit, start - 1)
    if found is None:
        return None
    found = subjects.without_relative(unit, found)
    return _trailing(unit, verb, found) or _front(unit, verb, found)


def _trailing(unit: Unit, verb: Verb, subject: subjects.Range) -> Frame | None:
    """What is said stands before the speaker, and nothing to speak of behind the verb."""
    tokens, words, start = unit.tokens, unit.words, subject[0]
    if start > 1 and tokens[start - 1].low in words.parenthetical:  # "…, as Ukraine has warned, …"
        start -= 1
    if not _may_trail(unit, verb) or start == 0 or tokens[start - 1].text not in BREAKS:
        return None
    end = _adjuncts_end(unit, verb.index + 1)
    goes_on = end < len(tokens) and _resumes(unit, end + 1)
    held = [t for t in tokens[:start] if t.is_word and not t.traits & PREPOSITION and not unit.in_time(t)]
    spoken = [t for t in tokens[verb.index + 1 :] if t.text[0].isalnum()]
    tells = not spoken or goes_on or has_verb(held) or any(unit.in_quotation(t) for t in held)
    when_asked = tokens[0].low in words.weak  # "Asked about it on Monday, she said …"
    if len(held) < 3 or when_asked or not tells or _says_more(unit, verb.index + 1, end):
        return None
    return _around(unit, verb, subject, start - 1, end if goes_on else len(tokens))


def _says_more(unit: Unit, start: int, end: int) -> bool:
    """What follows the verb is a clause of its own, no addressee or occasion ("he said as he left")."""
    tokens, words = unit.tokens[start:end], unit.words
    subordinate = (
        bool(tokens) and tokens[0].low in words.relative | words.prepositions | words.joining - words.that
    )
    return not subordinate and any(subjects.is_finite(unit, i) for i in range(start, end))


def _around(unit: Unit, verb: Verb, subject: subjects.Range, start: int, end: int) -> Frame:
    """A frame of the tokens from ``start`` to ``end``: all else of the unit is what is said."""
    tokens = unit.tokens
    span = verb.span(unit)
    last = tokens[end - 1].end
    times = tuple(
        t for t in unit.times if tokens[start].start <= t.span.start < last and _spoken_at(unit, t, verb)
    )
    content = Span(tokens[0].start, tokens[start].start if end == len(tokens) else tokens[-1].end)
    return Frame(
        "trailing", span, verb.lemma, verb.negated,
        tokens[subject[0] : subject[1]], content, times, Span(tokens[start].start, last), doubts(unit, verb),
    )  # fmt: skip


def _spoken_at(unit: Unit, time: TimeExpression, verb: Verb) -> bool:
    """Not in a clause of its own behind the frame: "said Lind, who fled on Monday"."""
    between = (t for t in unit.tokens[verb.index :] if t.start < time.span.start)
    return not any(t.low in unit.words.relative | unit.words.joining for t in between)


def _front(unit: Unit, verb: Verb, subject: subjects.Range) -> Frame | None:
    tokens, words, start = unit.tokens, unit.words, subject[0]
    if tokens[verb.index].low not in words.speech and not reports_here(unit, verb):
        return None
    if start and tokens[start - 1].low in words.relative | words.joining - words.that - words.conjunctions:
        return None  # "The bridge was closed after police said it was unsafe"
    if subject[1] < verb.start and _tells_another(unit, subject[1], verb.start):
        return None
    said_after, content_from = after_verb(unit, verb)
    content = Span(content_from, tokens[-1].end)
    opening = any(q.start <= tokens[0].start + 2 and q.end <= tokens[start].start for q in unit.quoted)
    if opening and sum(1 for t in tokens if t.start >= content_from and t.is_word) <= 2 * _SHORT_REST:
        content = Span(tokens[0].start, tokens[start].start)
    span = verb.span(unit)
    leading = tuple(t for t in unit.times if t.span.start < span.start and leads(unit, t, start))
    said = tuple(sorted({*leading, *said_after}, key=lambda t: t.span))
    told = tokens[start : subject[1]]
    return Frame("front", span, verb.lemma, verb.negated, told, content, said, doubts=doubts(unit, verb))


def _tells_another(unit: Unit, start: int, end: int) -> bool:
    """The subject's first verb has the date: "In June, they signed a pact and pledged …"."""
    tokens, words = unit.tokens, unit.words
    joined = any(t.low in words.conjunctions for t in tokens[max(start, end - 2) : end])
    asked = any(t.low in words.weak or t.low in words.speaking for t in tokens[start:end])
    return joined and not asked and any(t.span.start < tokens[end].start for t in unit.times)


def _may_trail(unit: Unit, verb: Verb) -> bool:
    """Verbs that stand behind what is said; "…, the mayor denied" is one, "…, the mayor urged" none."""
    words = unit.words
    form = unit.tokens[verb.index].low
    return form in words.speech or form in words.thinking or verb.lemma in words.inverting


def _adjuncts_end(unit: Unit, k: int) -> int:
    """Index behind addressee, occasion and date that follow the verb at the end of a trailing frame."""
    tokens = unit.tokens
    while k < len(tokens) and (tokens[k].text not in BREAKS or unit.in_quotation(tokens[k])):
        k += 1
    return k


def _inverted(unit: Unit, verb: Verb) -> Frame | None:
    """Read "…, said Kyiv on Monday."."""
    tokens = unit.tokens
    at = verb.start - 1
    if verb.start < 2 or verb.lemma not in unit.words.inverting or not subjects.breaks(unit, at):
        return None
    subject = subjects.behind(unit, verb.index + 1)
    if subject is None or not _may_invert(unit, verb, subject):
        return None
    end = subjects.apposition_end(unit, subject[1])
    last = _adjuncts_end(unit, end)
    resumed = last < len(tokens) and tokens[last].text in BREAKS and _resumes(unit, last + 1)
    found = _around(unit, verb, (subject[0], end), at, last if resumed else len(tokens))
    aged = end > subject[1] and tokens[subject[1] + 1].text.isdigit()
    return found._replace(shape="inverted", subject=tokens[subject[0] : subject[1] if aged else end])


def _may_invert(unit: Unit, verb: Verb, subject: subjects.Range) -> bool:
    """Something is told before the verb, and what follows it can speak and is no verb's subject."""
    tokens, words = unit.tokens, unit.words
    start, end = subject
    if end < len(tokens) and subjects.is_finite(unit, end):
        return False
    before = tokens[: verb.start]
    told = has_verb(before) or any(unit.in_quotation(t) for t in before)
    if verb.lemma in words.only_inverting:
        return told or end == len(tokens) or tokens[end].text == "."
    speakers = words.roles | words.institutions | words.unnamed | words.witnesses | words.outlets
    return told and any(t.is_name or t.low in speakers for t in tokens[start:end])


def _resumes(unit: Unit, k: int) -> bool:
    """What is said goes on behind the speaker; a relative clause or a participle tells of the speaker."""
    rest = unit.tokens[k:]
    if any(unit.in_quotation(t) for t in rest):
        return True
    if not rest or rest[0].traits & (RELATIVE_PRONOUN | PREPOSITION | RELATIVE | GERUND):
        return False
    return has_verb(rest)
