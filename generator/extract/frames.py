"""Reporting frames: who says it, when it was said, and where what is said begins and ends.

A *unit* is a main clause ("…, but on Thursday Putin did not deny that …"). Its frame is the first
reporting verb outside quotation marks that is used as a verb. Four shapes:

- ``front``:    The service said (Thursday) (that) …
- ``trailing``: …, the service announced Thursday.
- ``inverted``: …, said Kyiv.   "…," said the minister.
- ``source``:   According to the service, …
"""

from dataclasses import dataclass
from typing import Literal

from generator.extract.tokens import Token
from generator.languages.claim_words import ClaimWords
from generator.model import Span, TimeExpression

Shape = Literal["front", "trailing", "inverted", "source"]
_CLOSING = frozenset("”\"'’")
_BREAKS = frozenset(",;:–—-()") | _CLOSING | frozenset("“")


@dataclass(frozen=True, slots=True)
class Frame:
    """A reporting verb with its speaker's words, what is said, and the time expressions that date the saying."""

    shape: Shape
    verb: Span
    lemma: str
    negated: bool
    subject: tuple[Token, ...]
    content: Span
    said_times: tuple[TimeExpression, ...]


def units(tokens: list[Token], quoted: tuple[Span, ...], words: ClaimWords) -> list[list[Token]]:
    """Main clauses of a sentence: cut at ";" and at a comma with a conjunction before a verb of its own."""
    cuts = [0]
    for i, token in enumerate(tokens[:-1]):
        if _inside(token, quoted):
            continue
        joined = token.text == "," and tokens[i + 1].low in words.conjunctions
        if token.text == ";" or (joined and tokens[i + 1].low == "but" and _has_verb(tokens[i + 2 :], words)):
            cuts.append(i + 1)
        elif joined and i - cuts[-1] >= 4 and _is_clause(tokens[i + 2 :], words):
            cuts.append(i + 1)
    return [tokens[a:b] for a, b in zip(cuts, [*cuts[1:], len(tokens)], strict=True) if b > a]


def _has_verb(tokens: list[Token], words: ClaimWords) -> bool:
    return any(_may_be_verb(t, words) for t in tokens[:14])


def _is_clause(tokens: list[Token], words: ClaimWords) -> bool:
    """It begins with a subject and goes on with a verb before the next comma."""
    if not tokens or not (
        tokens[0].is_name or tokens[0].low in words.determiners | words.pronouns_person | words.pronouns_thing
    ):
        return False
    for token in tokens[1:9]:
        if token.text == ",":
            return False
        if token.low in words.auxiliaries or token.low in words.speech or token.low in words.irregular_past:
            return True
    return False


def _may_be_verb(token: Token, words: ClaimWords) -> bool:
    return (
        token.low in words.auxiliaries
        or token.low in words.irregular_past
        or token.low in words.speech
        or (token.low.endswith("ed") and len(token.low) > 3 and token.low not in words.not_verbs)
    )


def _inside(token: Token, quoted: tuple[Span, ...]) -> bool:
    return any(q.start <= token.start < q.end for q in quoted)


def frame(
    unit: list[Token],
    times: tuple[TimeExpression, ...],
    quoted: tuple[Span, ...],
    words: ClaimWords,
    text: str,
) -> Frame | None:
    """Return the frame of a unit, or ``None`` if nobody is said to say it."""
    for i, token in enumerate(unit):
        lemma = words.speech.get(token.low) or words.weak.get(token.low)
        if lemma and not _inside(token, quoted) and _used_as_verb(unit, i, words):
            found = _read(unit, i, lemma, times, quoted, words)
            if found:
                return found
    return _attribution(unit, times, words, text)


def _used_as_verb(unit: list[Token], i: int, words: ClaimWords) -> bool:
    token, before = unit[i], unit[i - 1] if i else None
    after = unit[i + 1] if i + 1 < len(unit) else None
    if token.low.endswith("ing") or token.is_name:
        return False
    if before is None:
        return False
    if before.low in ("to", "as", "been", "be", "being", "is", "are", "was", "were"):
        return False
    if before.low in words.determiners - words.pronouns_thing or before.low in words.prepositions:
        return False
    if before.low.endswith("'s") or (after is not None and after.text == "-"):
        return False
    return not (token.low.endswith("s") and token.low != "says" and before.low not in words.pronouns_person
                and after is not None and after.low in ("of", "from", "by", "and", "about"))  # fmt: skip


def _read(
    unit: list[Token],
    i: int,
    lemma: str,
    times: tuple[TimeExpression, ...],
    quoted: tuple[Span, ...],
    words: ClaimWords,
) -> Frame | None:
    j = i - 1
    negated = False
    while j >= 0 and (unit[j].low in words.adverbs or unit[j].low in words.negations):
        negated = negated or unit[j].low in words.negations
        j -= 1
    while j >= 0 and _in_times(unit[j], times):  # "Kirby on Wednesday said"
        j -= 1
        if j >= 0 and unit[j].low in words.prepositions:
            j -= 1
    if j < 0 or unit[j].text in _BREAKS:
        apposed = _apposed(unit, j, words)
        if apposed is None:
            return _inverted(unit, i, lemma, times, quoted, words)
        start, end = apposed
    else:
        start, end = _subject_start(unit, j, quoted, words), j + 1
    subject = _without_adverbial(unit[start:end], times, words)
    if not subject or len(subject) > 24:
        return None
    return _placed(unit, i, start, lemma, negated, subject, times, quoted, words)


def _placed(
    unit: list[Token],
    i: int,
    start: int,
    lemma: str,
    negated: bool,
    subject: list[Token],
    times: tuple[TimeExpression, ...],
    quoted: tuple[Span, ...],
    words: ClaimWords,
) -> Frame | None:
    """Front or trailing, and with it the content and the dates of saying."""
    verb = unit[i]
    end = unit[-1].end
    before = [t for t in unit[:start] if t.is_word]
    said_after, content_from = _after_verb(unit, i, times, quoted, words)
    rest = [t for t in unit if t.start >= content_from and (t.is_word or t.text[0].isdigit())]
    held = [t for t in before if not _in_times(t, times) and t.low not in words.prepositions]
    weak = verb.low in words.weak
    if len(held) >= 3 and len(rest) <= 3 and unit[start - 1].text in _BREAKS and not weak:
        trailing = tuple(t for t in times if verb.end <= t.span.start < end)
        content = Span(unit[0].start, unit[start - 1].start)
        return Frame(
            "trailing", Span(verb.start, verb.end), lemma, negated, tuple(subject), content, trailing
        )
    if weak and not _reports_here(unit, i, content_from, quoted):
        return None
    if any(q.start <= unit[0].start + 2 and q.end <= subject[0].start for q in quoted) and len(rest) <= 6:
        content = Span(unit[0].start, subject[0].start)
    else:
        content = Span(content_from, end)
    leading = tuple(t for t in times if unit[0].start <= t.span.start < verb.start)
    if before and any(t.low in words.relative for t in unit[:start]):
        leading = tuple(t for t in leading if t.span.start >= subject[0].start)
    said = tuple(sorted({*leading, *said_after}, key=lambda t: t.span))
    return Frame("front", Span(verb.start, verb.end), lemma, negated, tuple(subject), content, said)


def _reports_here(unit: list[Token], i: int, content_from: int, quoted: tuple[Span, ...]) -> bool:
    """A weak verb reports only before "that", before a quotation, or with one in its object."""
    after = unit[i + 1 : i + 4]
    return any(t.low == "that" for t in after) or any(
        unit[i].end <= q.start <= max(content_from + 60, unit[i].end + 60) for q in quoted
    )


def _after_verb(
    unit: list[Token],
    i: int,
    times: tuple[TimeExpression, ...],
    quoted: tuple[Span, ...],
    words: ClaimWords,
) -> tuple[tuple[TimeExpression, ...], int]:
    """Dates of saying between verb and content, and where the content begins."""
    that = next((k for k in range(i + 1, min(i + 22, len(unit))) if unit[k].low == "that"), None)
    quote = next((q for q in quoted if q.start > unit[i].end and q.start < unit[-1].end), None)
    limit = min(
        unit[that].start if that is not None else unit[-1].end + 1,
        quote.start if quote else unit[-1].end + 1,
    )
    said: list[TimeExpression] = []
    k = i + 1
    while k < len(unit) and unit[k].start < limit:
        time = next((t for t in times if t.span.start <= unit[k].start < t.span.end), None)
        if time is not None:
            said.append(time)
            while k < len(unit) and unit[k].start < time.span.end:
                k += 1
        elif unit[k].low in words.addressees or (
            unit[k].low in words.prepositions and k + 1 < len(unit) and (
                unit[k + 1].low in words.addressees or unit[k + 1].low in words.speech_nouns
                or _in_times(unit[k + 1], times))
        ) or (unit[k].text == "," and k + 1 < len(unit) and _in_times(unit[k + 1], times)) or (
            unit[k].low in words.speech_nouns or unit[k].low in ("late", "early")
        ):  # fmt: skip
            k += 1
        elif that is not None and k < that and not _has_verb(unit[k:that], words):
            k += 1
        else:
            break
    if that is not None and that == k:
        k += 1
    return tuple(said), unit[k].start if k < len(unit) else unit[-1].end


def _in_times(token: Token, times: tuple[TimeExpression, ...]) -> bool:
    return any(t.span.start <= token.start < t.span.end for t in times)


def _subject_start(unit: list[Token], j: int, quoted: tuple[Span, ...], words: ClaimWords) -> int:
    """Index where the noun phrase that ends at ``j`` begins: behind the last break before it."""
    k = j
    while k > 0:
        previous = unit[k - 1]
        if previous.text in _BREAKS or previous.low in words.relative or _inside(previous, quoted):
            break
        if previous.low in ("that", "but", "as") and k <= j:
            break
        k -= 1
    return k


def _apposed(unit: list[Token], j: int, words: ClaimWords) -> tuple[int, int] | None:
    """``John Kirby, the spokesman, |said``: indices of name and apposition, if that is what stands there."""
    if j < 3 or unit[j].text != ",":
        return None
    open_comma = next((k for k in range(j - 1, max(j - 16, 0), -1) if unit[k].text == ","), None)
    if open_comma is None or open_comma == 0:
        return None
    start = open_comma
    while start > 0 and unit[start - 1].text not in _BREAKS:
        start -= 1
    name, inner = unit[start:open_comma], unit[open_comma + 1 : j]
    if not name or not inner or not any(t.is_name for t in name):
        return None
    describes = inner[0].low in words.determiners or any(t.low in words.roles for t in inner)
    return (start, j) if describes and name[0].low not in words.prepositions else None


def _inverted(
    unit: list[Token],
    i: int,
    lemma: str,
    times: tuple[TimeExpression, ...],
    quoted: tuple[Span, ...],
    words: ClaimWords,
) -> Frame | None:
    """``…, said Kyiv on Monday.``"""
    k = i + 1
    while (
        k < len(unit)
        and unit[k].text not in _BREAKS
        and unit[k].text != "."
        and not _in_times(unit[k], times)
    ):
        k += 1
    subject = unit[i + 1 : k]
    while subject and subject[-1].low in words.prepositions:
        subject = subject[:-1]
    starts_well = bool(subject) and (subject[0].is_name or subject[0].low in words.determiners | words.roles
                                     or subject[0].low in words.unnamed | words.witnesses)  # fmt: skip
    if i < 2 or not starts_well or len(subject) > 16:
        return None
    verb = unit[i]
    said = tuple(t for t in times if t.span.start >= verb.end and t.span.start < unit[-1].end)
    content = Span(unit[0].start, unit[i - 1].start)
    return Frame("inverted", Span(verb.start, verb.end), lemma, False, tuple(subject), content, said)


def _attribution(
    unit: list[Token], times: tuple[TimeExpression, ...], words: ClaimWords, text: str
) -> Frame | None:
    """``According to X, …`` and ``…, according to X.``"""
    whole = Span(unit[0].start, unit[-1].end)
    low = whole.of(text).lower()
    for phrase in words.attributions:
        at = low.find(phrase)
        if at < 0:
            continue
        start = whole.start + at
        end = start + len(phrase)
        tail = [t for t in unit if t.start >= end]
        k = 0
        while (
            k < len(tail)
            and tail[k].text not in _BREAKS
            and tail[k].text != "."
            and not _in_times(tail[k], times)
        ):
            k += 1
        if k == 0:
            continue
        front = at < 3
        content = (
            Span(tail[k].start if k < len(tail) else whole.end, whole.end)
            if front
            else Span(whole.start, start)
        )
        return Frame("source", Span(start, end), "say", False, tuple(tail[:k]), content, ())
    return None


def _without_adverbial(
    tokens: list[Token], times: tuple[TimeExpression, ...], words: ClaimWords
) -> list[Token]:
    """Take off a leading conjunction, date or "in Kyiv" that has no comma after it."""
    k = 0
    while k < len(tokens):
        following = tokens[k + 1] if k + 1 < len(tokens) else None
        dated = _in_times(tokens[k], times) or (
            tokens[k].low in words.prepositions and following is not None and _in_times(following, times)
        )
        if dated or tokens[k].low in words.conjunctions or tokens[k].low in words.adverbs:
            k += 1
        else:
            break
    return tokens[k:] if any(t.is_word for t in tokens[k:]) else []
