"""Reporting frames: who says it, when it was said, and where what is said begins and ends.

The frame of a unit is its first reporting verb outside quotation marks that is used as a verb. Four shapes:

- ``front``:    The service said (Thursday) (that) …
- ``trailing``: …, the service announced Thursday.
- ``inverted``: …, said Kyiv.   "…," said the minister.
- ``source``:   According to the service, …
"""

from dataclasses import dataclass
from typing import Literal

from generator.extract.tokens import Token
from generator.extract.unit import BREAKS, Unit, has_verb
from generator.languages.claim_words import ClaimWords
from generator.model import Span, TimeExpression

Shape = Literal["front", "trailing", "inverted", "source"]

_LONGEST_SPEAKER = 24  # tokens; more than that is no noun phrase
_SHORT_REST = 3  # words behind a trailing frame ("…, he told a news conference in Kazan")


@dataclass(frozen=True, slots=True)
class Frame:
    """A reporting verb with its speaker's words, what is said, and the times that date the saying."""

    shape: Shape
    verb: Span
    lemma: str
    negated: bool
    subject: tuple[Token, ...]
    content: Span
    said_times: tuple[TimeExpression, ...]


@dataclass(frozen=True, slots=True)
class _Verb:
    """A reporting verb at ``index`` of the unit."""

    index: int
    lemma: str
    negated: bool

    def span(self, unit: Unit) -> Span:
        token = unit.tokens[self.index]
        return Span(token.start, token.end)


def frame(unit: Unit, text: str) -> Frame | None:
    """Return the frame of a unit, or ``None`` if nobody is said to say it."""
    reporting = unit.words.reporting
    for i, token in enumerate(unit.tokens):
        lemma = reporting.get(token.low)
        if lemma and not unit.in_quotation(token) and _used_as_verb(unit, i):
            found = _read(unit, i, lemma)
            if found:
                return found
    return _attribution(unit, text)


def _used_as_verb(unit: Unit, i: int) -> bool:
    """Not a noun ("the reports", "claims of"), a participle ("was reported to") or an infinitive."""
    token, words = unit.tokens[i], unit.words
    if i == 0 or token.low.endswith("ing") or token.is_name:
        return False
    before, after = unit.tokens[i - 1], unit.tokens[i + 1] if i + 1 < len(unit.tokens) else None
    nominal = words.determiners - words.pronouns_thing | words.prepositions | words.no_verb_after
    if before.low in nominal or before.low.endswith("'s") or (after is not None and after.text == "-"):
        return False
    plural = token.low.endswith("s") and token.low != "says" and before.low not in words.pronouns_person
    return not (plural and after is not None and after.low in ("of", "from", "by", "and", "about"))


def _read(unit: Unit, i: int, lemma: str) -> Frame | None:
    tokens, words = unit.tokens, unit.words
    j = i - 1
    negated = False
    while j >= 0 and (tokens[j].low in words.adverbs or tokens[j].low in words.negations):
        negated = negated or tokens[j].low in words.negations
        j -= 1
    while j >= 0 and unit.in_time(tokens[j]):  # "Kirby on Wednesday said"
        j -= 1
        if j >= 0 and tokens[j].low in words.prepositions:
            j -= 1
    verb = _Verb(i, lemma, negated)
    if j >= 0 and tokens[j].low in words.relative:  # "the police, who claim …" tells of the police
        return None
    if j < 0 or tokens[j].text in BREAKS:
        apposed = _apposed(unit, j)
        if apposed is None:
            return _inverted(unit, verb)
        start, end = apposed
    else:
        start, end = _subject_start(unit, j), j + 1
    subject = _without_adverbial(unit, start, end)
    if not subject or len(subject) > _LONGEST_SPEAKER:
        return None
    return _trailing(unit, verb, start, subject) or _front(unit, verb, start, subject)


def _trailing(unit: Unit, verb: _Verb, start: int, subject: tuple[Token, ...]) -> Frame | None:
    """What is said stands before the speaker, and nothing to speak of behind the verb."""
    tokens, words = unit.tokens, unit.words
    if tokens[verb.index].low in words.weak or start == 0 or tokens[start - 1].text not in BREAKS:
        return None
    _, content_from = _after_verb(unit, verb.index)
    rest = [t for t in tokens if t.start >= content_from and t.text[0].isalnum()]
    goes_on = has_verb(rest, words) and len(rest) > _SHORT_REST
    held = [
        t for t in tokens[:start] if t.is_word and not unit.in_time(t) and t.low not in words.prepositions
    ]
    parenthesis = verb.index + 1 < len(tokens) and tokens[verb.index + 1].text == ","
    tells = not rest or has_verb(held, words) or any(unit.in_quotation(t) for t in held)
    when_asked = tokens[0].low in words.weak  # "Asked about it on Monday, she said …"
    if len(held) < 3 or when_asked or not tells or (goes_on and not parenthesis):
        return None
    span = verb.span(unit)
    times = () if parenthesis else tuple(t for t in unit.times if t.span.start >= span.end)
    content = Span(tokens[0].start, tokens[start - 1].start)
    return Frame("trailing", span, verb.lemma, verb.negated, subject, content, times)


def _front(unit: Unit, verb: _Verb, start: int, subject: tuple[Token, ...]) -> Frame | None:
    tokens = unit.tokens
    said_after, content_from = _after_verb(unit, verb.index)
    if tokens[verb.index].low in unit.words.weak and not _reports_here(unit, verb.index):
        return None
    content = Span(content_from, tokens[-1].end)
    opening = any(q.start <= tokens[0].start + 2 and q.end <= subject[0].start for q in unit.quoted)
    if opening and sum(1 for t in tokens if t.start >= content_from and t.is_word) <= 2 * _SHORT_REST:
        content = Span(tokens[0].start, subject[0].start)
    span = verb.span(unit)
    leading = tuple(t for t in unit.times if t.span.start < span.start and _leads(unit, t, start))
    said = tuple(sorted({*leading, *said_after}, key=lambda t: t.span))
    return Frame("front", span, verb.lemma, verb.negated, subject, content, said)


def _leads(unit: Unit, time: TimeExpression, start: int) -> bool:
    """The date before the verb dates the saying.

    "On Monday, …", "In a statement on Monday, …", "Asked about it on Monday, …" and a date beside the subject
    do; "After the fall of Holm on Monday, …" does not.
    """
    words, tokens = unit.words, unit.tokens
    if time.span.start >= tokens[start].start:
        return True
    before = [t for t in tokens if t.end <= time.span.start and t.is_word and t.low not in words.conjunctions]
    adverbial = len(before) <= 1 or any(t.low in words.speech_nouns for t in before)
    return adverbial or tokens[0].low in words.weak


def _reports_here(unit: Unit, i: int) -> bool:
    """A weak verb reports only before "that", before a quotation, or with one in its object."""
    end = unit.tokens[i].end
    return any(t.low == "that" for t in unit.tokens[i + 1 : i + 4]) or any(
        end <= q.start <= end + 60 for q in unit.quoted
    )


def _after_verb(unit: Unit, i: int) -> tuple[tuple[TimeExpression, ...], int]:
    """Dates of saying between verb and content, and where the content begins."""
    tokens = unit.tokens
    that = next((k for k in range(i + 1, min(i + 22, len(tokens))) if tokens[k].low == "that"), len(tokens))
    quote = next((q.start for q in unit.quoted if q.start > tokens[i].end), tokens[-1].end + 1)
    bridged = that < len(tokens)
    said: list[TimeExpression] = []
    k = i + 1
    while k < that and tokens[k].start < quote:
        time = next((t for t in unit.times if t.span.start <= tokens[k].start < t.span.end), None)
        if time is not None:
            said.append(time)
            while k < len(tokens) and tokens[k].start < time.span.end:
                k += 1
        elif _belongs_to_verb(unit, k) or (bridged and not has_verb(tokens[k:that], unit.words)):
            k += 1
        else:
            break
    if bridged and k == that:
        k += 1
    return tuple(dict.fromkeys(said)), tokens[k].start if k < len(tokens) else tokens[-1].end


def _belongs_to_verb(unit: Unit, k: int) -> bool:
    """Addressee, occasion, or what leads to a date: "told reporters at a briefing late on Monday"."""
    token, words = unit.tokens[k], unit.words
    following = unit.tokens[k + 1] if k + 1 < len(unit.tokens) else None
    if token.low in words.addressees | words.speech_nouns or token.low in ("late", "early"):
        return True
    if following is None or not (token.text == "," or token.low in words.prepositions):
        return False
    occasion = following.low in words.addressees | words.speech_nouns and token.text != ","
    return occasion or unit.in_time(following)


def _subject_start(unit: Unit, j: int) -> int:
    """Index where the noun phrase that ends at ``j`` begins: behind the last break before it."""
    k = j
    while k > 0:
        previous = unit.tokens[k - 1]
        if previous.text in BREAKS or previous.low in unit.words.relative or unit.in_quotation(previous):
            break
        if previous.low in ("that", "but", "as"):
            break
        k -= 1
    return k


def _apposed(unit: Unit, j: int) -> tuple[int, int] | None:
    """Indices of name and apposition, if "John Kirby, the spokesman, (said)" is what stands there."""
    tokens, words = unit.tokens, unit.words
    if j < 3 or tokens[j].text != ",":
        return None
    comma = next((k for k in range(j - 1, max(j - 16, 0), -1) if tokens[k].text == ","), 0)
    start = comma
    while start > 0 and tokens[start - 1].text not in BREAKS:
        start -= 1
    name, inner = tokens[start:comma], tokens[comma + 1 : j]
    if not name or not inner or name[0].low in words.prepositions:
        return None
    is_named = any(t.is_name for t in name)
    if is_named and inner[0].low in words.relative:  # "Holm Water, which runs the dam, said"
        return start, comma
    described = is_named and (inner[0].low in words.determiners or any(t.low in words.roles for t in inner))
    # "the mayor, Ada Lind, said", "the shop owner, Eva Holm, said"
    names_office = name[0].low in words.determiners or any(t.low in words.roles for t in name)
    named = names_office and all(t.is_name for t in inner if t.is_word)
    return (start, j) if described or named else None


def _inverted(unit: Unit, verb: _Verb) -> Frame | None:
    """Read "…, said Kyiv on Monday."."""
    tokens, words = unit.tokens, unit.words
    subject = tokens[verb.index + 1 : unit.noun_phrase_end(verb.index + 1)]
    while subject and subject[-1].low in words.prepositions:
        subject = subject[:-1]
    if verb.index < 2 or not subject or len(subject) > _LONGEST_SPEAKER or _tells(subject, words):
        return None
    opens = words.determiners | words.roles | words.unnamed | words.witnesses
    if subject[0].low == "that" or not (subject[0].is_name or subject[0].low in opens):
        return None
    span = verb.span(unit)
    said = tuple(t for t in unit.times if t.span.start >= span.end)
    content = Span(tokens[0].start, tokens[verb.index - 1].start)
    return Frame("inverted", span, verb.lemma, verb.negated, subject, content, said)


def _attribution(unit: Unit, text: str) -> Frame | None:
    """Read "According to X, …" and "…, according to X."."""
    whole, tokens = unit.span, unit.tokens
    low = whole.of(text).lower()
    for phrase in unit.words.attributions:
        at = low.find(phrase)
        if at < 0:
            continue
        verb = Span(whole.start + at, whole.start + at + len(phrase))
        first = next((k for k, t in enumerate(tokens) if t.start >= verb.end), len(tokens))
        end = unit.noun_phrase_end(first)
        if end == first:
            continue
        after = Span(tokens[end].start if end < len(tokens) else whole.end, whole.end)
        content = after if at < 3 else Span(whole.start, verb.start)
        shape: Shape = "source"
        return Frame(
            shape, verb, "say", negated=False, subject=tokens[first:end], content=content, said_times=()
        )
    return None


def _without_adverbial(unit: Unit, start: int, end: int) -> tuple[Token, ...]:
    """Take off a leading conjunction, adverb or date that has no comma after it."""
    tokens, words = unit.tokens, unit.words
    k = start
    while k < end:
        leads_to_date = tokens[k].low in words.prepositions and k + 1 < end and unit.in_time(tokens[k + 1])
        if not (
            unit.in_time(tokens[k])
            or leads_to_date
            or tokens[k].low in words.conjunctions
            or tokens[k].low in words.adverbs
        ):
            break
        k += 1
    subject = tokens[k:end]
    verbs = [i for i, t in enumerate(subject) if t.low in words.auxiliaries]
    if verbs:
        joined = [i for i, t in enumerate(subject) if i > verbs[-1] and t.low in words.conjunctions]
        # Two cases: "roads were closed and police (said)", and "Marek was asked about it and (denied)".
        behind = subject[joined[-1] + 1 :] if joined else ()
        subject = behind or (subject[: verbs[0]] if joined else ())
    opens = subject[0].low if subject else ""
    return subject if any(t.is_word for t in subject) and opens not in ("that", "which") else ()


def _tells(subject: tuple[Token, ...], words: ClaimWords) -> bool:
    """A clause, not a noun phrase: it has a finite verb."""
    return any(t.low in words.auxiliaries for t in subject)
