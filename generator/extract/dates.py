"""Which date belongs to what: to the saying, to a happening, or to a figure that was given."""

import re
from collections import Counter
from typing import Literal, NamedTuple

from generator import edtf
from generator.edtf import Edtf
from generator.extract.attachment import dated_happening
from generator.extract.clauses import Clause, NounPhrase, head_of, noun_phrase
from generator.extract.frame import Frame
from generator.extract.tokens import Token
from generator.extract.unit import Unit
from generator.languages.claim_words import ClaimWords
from generator.model import Happening, TimeExpression

_CLOCK = re.compile(
    r"\W*(?:[\d.:]+|noon|midnight)[\s\d.:]*(?:[ap]\.? ?m\.?|o'clock)?(?: ?(?:[A-Z]{2,4}|local(?: time)?))?",
    re.IGNORECASE,
)


class Dated(NamedTuple):
    """A date that belongs to a happening, with the words that tell it."""

    time: TimeExpression
    date: Edtf
    rule: Literal["event-date", "noun-date", "open-start"]
    tokens: tuple[Token, ...]
    head: str
    denied: bool
    told: Happening | None = None


class Known(NamedTuple):
    """Happenings of known type in the unit, and the article's day as an ordinal (``None`` if unknown)."""

    told: tuple[Happening, ...]
    today: int | None


class Dates(NamedTuple):
    """The dates of a unit by what they date."""

    said: tuple[TimeExpression, ...]
    happened: tuple[Dated, ...]
    figures: tuple[TimeExpression, ...]


def dates(
    unit: Unit,
    framed: Frame | None,
    parts: list[Clause],
    content: tuple[Token, ...],
    known: Known,
) -> Dates:
    """Sort the unit's dates; what dates nothing (a deadline, "after Monday") is left out."""
    said = [t for t in framed.said_times if t.date] if framed else []
    happened: list[Dated] = []
    figures: list[TimeExpression] = []
    for time in unit.times:
        if time.date is None or time in said:
            continue
        part = next((p for p in parts if p.span.start <= time.span.start < p.span.end), None)
        if part is None or is_bare_clock(time):  # its day is another expression's, or not told
            continue
        phrase = noun_phrase(time, content, unit.words)
        if phrase is not None and phrase.kind == "figure":
            figures.append(time)
        elif phrase is not None and phrase.kind == "speech":
            said.append(time)
        elif phrase is not None and phrase.kind == "event":
            happened.append(_noun_dated(time, _itself(time.date), phrase, part))
        elif (
            phrase is None
            and framed is not None
            and part is parts[0]
            and _dates_saying(unit, framed, time, part)
        ) or (phrase is None and _spoke_then(time, part, unit.words)):
            said.append(time)
        elif phrase is None and (own := _verb_dated(unit, time, time.date, part)) is not None:
            happened.append(own)
    apart = _once_per_date(_apart(list(_once_per_date(happened)), unit.words)) if happened else ()
    return Dates(tuple(said), tuple(_with_told(d, known, unit.words) for d in apart), tuple(figures))


def _dates_saying(unit: Unit, framed: Frame, time: TimeExpression, part: Clause) -> bool:
    """An object without a verb has no date of its own: "denied the reports when asked on Thursday"."""
    words = unit.words
    if any(t.low in words.that and framed.verb.end <= t.start < time.span.start for t in unit.tokens):
        return False
    if framed.shape != "front" or any(
        t.low in words.auxiliaries or t.low in words.irregular_past
        for t in part.tokens
        if t.start < time.span.start
    ):
        return False
    if framed.lemma in words.denying and part.tokens[0].low.endswith(words.gerund_ending):
        return False  # "denied stealing the boat on Monday"
    if framed.lemma in words.denying or framed.lemma in words.weak.values():
        return True
    return framed.lemma not in words.news_of and not part.head


def _with_told(own: Dated, known: Known, words: ClaimWords) -> Dated:
    """The date's own happening: of a noun phrase the noun, of a clause what the date stands with."""
    if own.rule == "noun-date":
        first = next((h for h in known.told if own.head == h.stem and _holds(own, h)), None)
        return own._replace(told=first)
    head, happening = dated_happening(own.time, own.tokens, known.told, words, known.today)
    return own._replace(head=head or own.head, told=happening)


def _holds(own: Dated, happening: Happening) -> bool:
    return own.tokens[0].start <= happening.span.start < own.tokens[-1].end


def _spoke_then(time: TimeExpression, part: Clause, words: ClaimWords) -> bool:
    """The verb before the date is one of speaking: "when he spoke on Tuesday"."""
    before = [t.low for t in part.tokens if t.end <= time.span.start]
    while before and before[-1] in words.prepositions:
        before.pop()
    return bool(before) and before[-1] in words.speaking


def _noun_dated(time: TimeExpression, date: Edtf, phrase: NounPhrase, part: Clause) -> Dated:
    """A dated noun that is the subject dates the whole clause, elsewhere only itself."""
    first = next((t for t in part.tokens if t.is_word), part.tokens[0])
    if phrase.span.start <= first.start + len("the "):
        return Dated(time, date, "noun-date", part.tokens, phrase.head, part.denied)
    itself = tuple(t for t in part.tokens if phrase.span.start <= t.start < phrase.span.end)
    return Dated(time, date, "noun-date", itself, phrase.head, denied=False)


def _verb_dated(unit: Unit, time: TimeExpression, date: Edtf, part: Clause) -> Dated | None:
    before = next((t.low for t in reversed(part.tokens) if t.end <= time.span.start), "")
    if before in unit.words.deadlines or before in unit.words.beside:
        return None
    if before in unit.words.open_start and not part.gerund:
        if date.earliest is None:
            return None
        if date.latest is None:
            return Dated(time, date, "open-start", part.tokens, part.head, part.denied)
        start = edtf.from_ordinal(date.earliest) if date.precision in ("interval", "set") else date
        return Dated(time, edtf.interval(start, None), "open-start", part.tokens, part.head, part.denied)
    return Dated(time, date, "event-date", part.tokens, part.head, part.denied)


def _itself(date: Edtf) -> Edtf:
    """The date that a bound names: the 2014 of "since 2014", whose EDTF is 2014/...."""
    known = date.earliest is not None and date.latest is not None
    return date if known else edtf.parse(date.text.strip("./"))


def is_bare_clock(time: TimeExpression) -> bool:
    """A clock time that names no day: "7:37 AM", "noon"."""
    return time.type == "TIME" and time.anchor != "" and bool(_CLOCK.fullmatch(time.text))


def _apart(happened: list[Dated], words: ClaimWords) -> list[Dated]:
    """Two dates with one verb each ("arrested on Monday, charged on Tuesday") share out the clause."""
    counts = Counter(d.tokens[0].start for d in happened if d.rule != "noun-date")
    return [
        d if d.rule == "noun-date" or counts[d.tokens[0].start] < 2 else _in_its_part(d, words)
        for d in happened
    ]


def _in_its_part(dated: Dated, words: ClaimWords) -> Dated:
    """The words between the commas or "and" around the date, if they tell something by themselves."""
    tokens = dated.tokens
    at = next(i for i, t in enumerate(tokens) if t.start >= dated.time.span.start)
    bounds = [i for i, t in enumerate(tokens) if t.text == "," or t.low in words.conjunctions]
    start = max((i + 1 for i in bounds if i < at), default=0)
    end = min((i for i in bounds if i > at), default=len(tokens))
    own = tokens[start:end]
    head, denied = head_of(own, words) if own else ("", False)
    return dated._replace(tokens=own, head=head, denied=denied) if head else dated


def _once_per_date(happened: list[Dated]) -> tuple[Dated, ...]:
    """One for each date and clause, though the clause may name the date twice."""
    return tuple({(d.date.text, d.tokens[0].start): d for d in reversed(happened)}.values())[::-1]
