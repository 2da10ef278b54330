"""Why a text is read as it is: its time expressions, what was considered and dropped, its claims."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Protocol

from generator.explain.layout import fields, joined
from generator.model import Article, Claim, Quantity, Span, TimeExpression


class Dropped(Protocol):
    """Words that a rule could have read, or a word of time, and why they were not used."""

    @property
    def span(self) -> Span:
        """Where they stand."""

    @property
    def text(self) -> str:
        """The words."""

    @property
    def rule(self) -> str:
        """The rule, "" for a word that no rule took."""

    @property
    def why(self) -> str:
        """The reason."""


class Reading(Protocol):
    """One text as the stages read it."""

    @property
    def article(self) -> Article:
        """The text itself."""

    @property
    def times(self) -> tuple[TimeExpression, ...]:
        """Its time expressions."""

    @property
    def dropped(self) -> Sequence[Dropped]:
        """What was considered and dropped."""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Its claims."""


def _time(time: TimeExpression) -> Iterator[str]:
    yield f"{time.span.start}–{time.span.end} “{time.text}”"
    yield from fields(
        ("rule", time.rule),
        ("anchor", time.anchor or "none: it says its own date"),
        ("type", time.type),
        ("value", " ".join((time.value, *(f"({x})" for x in (time.mod, time.quant, time.freq) if x)))),
        ("EDTF", time.date or "none: it lies on no day of the calendar"),
        ("both", _both(time)),
    )


def _both(time: TimeExpression) -> str:
    """Return the two readings of a date in figures whose order nothing tells, or ""."""
    if time.rule != "ambiguous-figures" or time.date is None or time.date.precision != "set":
        return ""
    either = time.date.text.strip("[]").replace(",", " or ")
    return f"{either}: neither the language's country nor another date tells the order of day and month"


def _dropped(all_dropped: Iterable[Dropped]) -> Iterator[str]:
    """Yield the words once, then a line for each rule that did not get them."""
    for span, same in groupby(all_dropped, key=lambda one: (one.span.start, one.span.end)):
        ones = list(same)
        yield f"{span[0]}–{span[1]} “{ones[0].text}”"
        yield from (f"    {one.rule or 'no rule':<26} {one.why}" for one in ones)


def _quantity(quantity: Quantity) -> str:
    bounds = quantity.bounds
    left, right = "(" if bounds.low_open else "[", ")" if bounds.high_open else "]"
    what = " ".join(part for part in (*quantity.modifiers, quantity.noun, quantity.scope) if part)
    return f"{left}{bounds.low:g}, {bounds.high:g}{right} {what} by {quantity.rule}"


def _claim(claim: Claim, text: str) -> Iterator[str]:
    yield f"“{claim.span.of(text)}”"
    yield from fields(
        ("rule", claim.rule),
        ("kind", claim.kind),
        ("polarity", claim.polarity),
        ("date", claim.date or "none: it can only join an event that has one"),
        ("dated by", f"“{claim.timex.text}”" if claim.timex else ""),
        ("said on", claim.said_on),
        ("speaker", claim.speaker.text if claim.speaker else ""),
        ("basis", claim.basis),
        ("hedges", ", ".join(claim.hedges)),
        ("figures", "; ".join(_quantity(q) for q in claim.quantities)),
    )


def of_reading(reading: Reading) -> str:
    """Each time expression of a text, what was considered and dropped, and each claim, with their rules."""
    text = reading.article.text
    times = [line for time in reading.times for line in _time(time)] or ["none"]
    dropped = list(_dropped(reading.dropped)) or ["none"]
    claims = [line for claim in reading.claims for line in _claim(claim, text)] or ["none"]
    return joined(["time expressions:", *times, "considered and dropped:", *dropped, "claims:", *claims])
