"""How long something lasted: the durations whose words tell what it was ("a three-year prison sentence").

A duration is a time expression; here it becomes a quantity in seconds, whose scope is what lasted. Any other
duration ("three years", alone) measures nothing that two reports could share.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from math import inf

from generator.bounds import Bounds
from generator.extract.quantities.figures import Figure, figures, numerals
from generator.extract.quantities.tokens import Tokens
from generator.languages.en.durations import BEFORE, BEHIND, JOINTS, LASTING, NO_LENGTH, SUBJECTS
from generator.languages.quantity_words import QuantityWords
from generator.model import Quantity, Span, TimeExpression

_VALUE = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_SECONDS = (365.25 * 86_400, 365.25 / 12 * 86_400, 7 * 86_400, 86_400, 3_600, 60, 1)
_REACH = 4  # tokens between a duration and the noun that tells what lasted
_GOVERNED = 7  # tokens between the verb and its duration
_STOPS = frozenset(", ; : . ( ) and or but who which that when while after before".split())


def durations(cut: Tokens, times: Iterable[TimeExpression], words: QuantityWords) -> list[Quantity]:
    """Return every duration of which the sentence tells what lasted."""
    found = (_duration(cut, time, words) for time in times if time.type == "DURATION")
    return [quantity for quantity in found if quantity]


def _duration(cut: Tokens, time: TimeExpression, words: QuantityWords) -> Quantity | None:
    first, last = cut.at(time.span.start), cut.at(time.span.end)
    seconds = _seconds(time.value)
    role = _role(cut, first, last) if seconds and first < last else ""
    figure = _figure(cut, time, words) if role else None
    if figure is None:
        return None
    plain = words.number(cut.text[figure.number_start : figure.number_end]) or 1.0
    factor, bounds = seconds / plain, figure.bounds
    if cut.phrase(last, last + 2) == "to life":
        bounds = replace(bounds, high=inf, high_open=True)
    return Quantity(
        span=Span(min(figure.start, time.span.start), time.span.end),
        number=Span(figure.number_start, figure.number_end),
        bounds=replace(bounds, low=bounds.low * factor, high=bounds.high * factor),
        noun="duration",
        modifiers=(),
        scope=role,
        hedge=figure.hedge,
        rule="duration",
    )


def _seconds(value: str) -> float:
    """Length of an ISO 8601 duration; 0 for one that is not given in figures."""
    match = _VALUE.fullmatch(value)
    if not match:
        return 0.0
    return sum(int(n) * size for n, size in zip(match.groups(), _SECONDS, strict=True) if n)


def _figure(cut: Tokens, time: TimeExpression, words: QuantityWords) -> Figure | None:
    """The one figure of the expression, or its article ("a week"); ``None`` for two figures."""
    places = numerals(cut.text, time.span, (), words)
    if len(places) == 1:
        found = figures(cut, places, words)
        return found[0] if found else None
    first = cut.at(time.span.start)
    if places or cut.word(first) not in ("a", "an"):
        return None
    start, end = cut.starts[first], cut.ends[first]
    return Figure(start, start, end, first, first + 1, first + 1, Bounds(1.0, 1.0), "", "words")


def _role(cut: Tokens, first: int, last: int) -> str:
    """What lasted so long, by the noun behind the duration or the verb before it; "" if it is not told."""
    if not NO_LENGTH.isdisjoint(cut.low[max(first - 5, 0) : last]):
        return ""
    return _behind(cut, last) or _lasting(cut, first) or _before(cut, first)


def _behind(cut: Tokens, last: int) -> str:
    """As in "three-year jail term", "90 days in jail", "30 years to life", "seven hours of deliberations"."""
    if cut.phrase(last, last + 2) == "to life":
        return BEHIND["sentence"]
    for index in range(last, last + _REACH):
        word = cut.word(index)
        if word in BEHIND:
            return BEHIND[word]
        if word in _STOPS or not word:
            break
    return ""


def _lasting(cut: Tokens, first: int) -> str:
    """As in "the siege lasted three hours"."""
    before = cut.low[max(first - _REACH, 0) : first]
    at = next((i for i, word in enumerate(before) if word in LASTING), None)
    if at is None or not JOINTS.issuperset(before[at + 1 :]):
        return ""
    start = max(first - _REACH, 0) + at
    return next((SUBJECTS[w] for w in reversed(cut.low[max(start - 6, 0) : start]) if w in SUBJECTS), "")


def _before(cut: Tokens, first: int) -> str:
    """As in "was jailed for three years", "shook houses for around a minute"."""
    edge = first
    while cut.word(edge - 1) in JOINTS and edge > 0:
        edge -= 1
    if not {"for", "to"} & set(cut.low[edge:first]):
        return BEFORE.get(cut.word(edge - 1), "")  # "deliberated seven hours"
    for index in range(edge - 1, max(edge - _GOVERNED, -1), -1):
        word = cut.word(index)
        if word in BEFORE:
            return BEFORE[word]
        if word in _STOPS:
            break
    return ""
