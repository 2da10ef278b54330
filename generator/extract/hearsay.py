"""Frames with no reporting verb of the speaker's: "according to X", "X was quoted as saying", "is said"."""

from generator.extract import subjects
from generator.extract.frame import Frame, Verb
from generator.extract.said import after_verb
from generator.extract.traits import BEING, PASSED_ON
from generator.extract.unit import Unit
from generator.model import Span

_NEAR = 6  # tokens from "it was reported" to "that", among them a date
_QUOTED = 14  # tokens from "quoted" to "saying"
_LABEL = 5  # tokens of "Holm police chief:" at the most


def attribution(unit: Unit, text: str) -> Frame | None:
    """Read "According to X, …", "…, according to X." and "…, according to X, …"."""
    whole, tokens = unit.span, unit.tokens
    low = whole.of(text).lower()
    for phrase in unit.words.attributions:
        at = low.find(phrase)
        if at < 0:
            continue
        verb = Span(whole.start + at, whole.start + at + len(phrase))
        first = next((k for k, t in enumerate(tokens) if t.start >= verb.end), len(tokens))
        start = next(k for k, t in enumerate(tokens) if t.start >= verb.start)
        found = subjects.behind(unit, first, anybody=True)
        if found is None or unit.in_quotation(tokens[start]):
            continue
        return _source(unit, verb, start, found[1])
    return None


def _source(unit: Unit, verb: Span, start: int, end: int) -> Frame:
    """The source's words are all else of the unit, up to a comma if they stand at its beginning."""
    tokens, whole = unit.tokens, unit.span
    first = next(k for k, t in enumerate(tokens) if t.start >= verb.end)
    close = subjects.apposition_end(unit, end)
    own = Span(
        tokens[max(start - 1, 0)].start if start and subjects.breaks(unit, start - 1) else verb.start,
        tokens[close - 1].end,
    )
    after = tokens[close].start if close < len(tokens) else whole.end
    opens = not any(t.is_word for t in tokens[:start])
    resumes = any(t.is_word for t in tokens[close:])
    content = Span(after, whole.end) if opens else Span(whole.start, whole.end if resumes else own.start)
    return Frame("source", verb, "say", negated=False, subject=tokens[first:close], content=content, own=own)


def hearsay(unit: Unit) -> Frame | None:
    """Read "The dam is said to …", "It was reported that …", "X was quoted as saying …"."""
    tokens, words = unit.tokens, unit.words
    if not unit.traits & PASSED_ON:
        return None
    for i, token in enumerate(tokens):
        if not token.traits & PASSED_ON or i == 0 or unit.in_quotation(token):
            continue
        start = subjects.verb_group_start(unit, i)
        passive = any(t.traits & BEING for t in tokens[start:i]) or token.low in words.emerging
        if token.low in words.quoted:
            found = _quoted(unit, i, start, passive=passive)
        else:
            found = _passive(unit, i, start) if passive else None
        if found is not None:
            return found
    return None


def _passive(unit: Unit, i: int, start: int) -> Frame | None:
    tokens, words = unit.tokens, unit.words
    verb = Span(tokens[i].start, tokens[i].end)
    impersonal = start > 0 and tokens[start - 1].low in words.expletive
    that = next((k for k in range(i + 1, min(i + _NEAR, len(tokens) - 1)) if tokens[k].low in words.that), 0)
    if impersonal and that:
        said = tuple(t for t in unit.times if verb.end <= t.span.start < tokens[that].start)
        content = Span(tokens[that + 1].start, tokens[-1].end)
        doubts = () if tokens[i].low in words.emerging else (tokens[i].low,)
        return Frame(
            "hearsay",
            verb,
            tokens[i].low,
            negated=False,
            subject=(),
            content=content,
            said_times=said,
            doubts=doubts,
        )
    if i + 1 < len(tokens) and tokens[i + 1].low in words.infinitive:
        own = Span(tokens[start].start, tokens[i + 1].end)
        doubts = (f"{tokens[i].low} {tokens[i + 1].low}",)
        return Frame(
            "hearsay",
            verb,
            tokens[i].low,
            negated=False,
            subject=(),
            content=unit.span,
            own=own,
            doubts=doubts,
        )
    return None


def _quoted(unit: Unit, i: int, start: int, *, passive: bool) -> Frame | None:
    """Read "Lind was quoted (by Reuters) as saying (that) …" and "Reuters quoted Lind as saying …"."""
    tokens = unit.tokens
    saying = next(
        (k for k in range(i + 1, min(i + _QUOTED, len(tokens))) if _is_gerund_of_speech(unit, k)), 0
    )
    if not saying:
        return None
    subject = subjects.before(unit, start - 1) if passive else subjects.behind(unit, i + 1, anybody=True)
    if subject is None:
        return None
    said, first = after_verb(unit, Verb(saying, saying, "say", negated=False))
    if any(t.is_word and t.start >= first for t in tokens):
        content = Span(first, tokens[-1].end)
    else:
        content = Span(tokens[0].start, tokens[subject[0] if passive else 0].start)
    told = tokens[subject[0] : subject[1]]
    verb = Span(tokens[i].start, tokens[i].end)
    return Frame("front", verb, "say", negated=False, subject=told, content=content, said_times=said)


def _is_gerund_of_speech(unit: Unit, k: int) -> bool:
    low = unit.tokens[k].low
    return low in unit.words.speech and low.endswith(unit.words.gerund_ending)


def cited(unit: Unit, found: Frame) -> Frame:
    """The frame with those as speakers whom it cites: "TASS reported, citing the ministry"."""
    tokens, words = unit.tokens, unit.words
    at = next((k for k, t in enumerate(tokens) if t.low in words.quoting and not unit.in_quotation(t)), None)
    if at is None:
        return found
    phrase = subjects.behind(unit, at + 1, anybody=True)
    return found._replace(subject=tokens[phrase[0] : phrase[1]]) if phrase else found


def label(unit: Unit) -> Frame | None:
    """Read a headline's "Police: two dead": who speaks stands before a colon."""
    tokens, words = unit.tokens, unit.words
    colon = next((k for k, t in enumerate(tokens[:_LABEL]) if t.text == ":"), 0)
    if not colon or colon + 1 == len(tokens) or unit.in_quotation(tokens[0]):
        return None
    speakers = (
        words.spokespeople | words.institutions | words.unnamed | words.roles | words.outlets | words.labels
    )
    if tokens[colon - 1].low not in speakers:
        return None
    verb = Span(tokens[colon].start, tokens[colon].end)
    content = Span(tokens[colon + 1].start, tokens[-1].end)
    return Frame("source", verb, "say", negated=False, subject=tokens[:colon], content=content)
