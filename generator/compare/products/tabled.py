"""Attributes that a phrase of the table states: revenue, staff, stake, budget, awards, capacity and so on."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from generator.compare.products.named import Marks, Thing
from generator.compare.products.owners import named, names_of, subject
from generator.compare.products.phrases import Figure, Stated
from generator.compare.told.discourse import published
from generator.languages.en.attribute_times import (
    LOCAL,
    OPENING,
    OTHER_TIME,
    PERIODS,
    PHRASE_END,
    UNSURE,
    YEAR,
)
from generator.languages.en.attributes import TABLE, Row, Value

_AROUND = 60  # characters behind a figure in which its time may stand
_LEADING = 3  # sentences that may tell which quarter a report is about


def stated(figure: Figure) -> Stated | None:
    """Return the attribute that a phrase of the table states by the figure."""
    sentence = figure.sentence.lower()
    for row in ROWS.get(_value(figure), ()):
        if row.nouns and figure.quantity.noun not in row.counted:
            continue
        if any(cue in sentence for cue in row.starts) and (found := _by(row, figure)):
            return found
    return None


def _by_value() -> Mapping[Value, tuple[Row, ...]]:
    found: dict[Value, list[Row]] = defaultdict(list)
    for row in TABLE:
        found[row.value].append(row)
    return {value: tuple(rows) for value, rows in found.items()}


_RATE: Final = re.compile(r"\W*(?:\([^)]*\) )?(?:an?|per) \w", re.IGNORECASE)  # "$1,100 (£690) a barrel"
ROWS: Final = _by_value()


def _value(figure: Figure) -> Value:
    quantity = figure.quantity
    if quantity.rule == "each" and quantity.noun.isupper():
        return "each"
    if quantity.rule == "money" and quantity.noun.isupper():
        return "money"
    if quantity.rule in ("data sheet", "measure"):
        return "value"
    return "percent" if quantity.noun == "percent" else "count"


def _by(row: Row, figure: Figure) -> Stated | None:
    number = figure.quantity.number
    left = figure.sentence[: figure.at]
    right = figure.names.article.text[number.end : figure.start + len(figure.sentence)]
    right = right if row.value == "count" else figure.behind
    for before, behind in row.lines:
        one, two = before.search(left), behind.search(right)
        times = _times(row, figure, left[one.start() :]) if one and two else None
        if one and two and times is not None:
            thing = Thing((row.of,), row.of) if row.of else _thing(figure, one, two, left, right)
            if thing:
                terms = times | _terms(one, two, right)
                return Stated(row.attribute, thing, terms, may_grow=row.may_grow)
    return None


def _thing(figure: Figure, one: re.Match[str], two: re.Match[str], left: str, right: str) -> Thing | None:
    own, behind = one.groupdict(), two.groupdict()
    if "target" in own:
        return next((named(r) for r in names_of(own["target"])), None)
    if "subject" in own:
        return subject(figure, left[: one.start("subject")])
    if "owner" in own:
        word = own["owner"].strip()
        return subject(figure, left[: one.start("owner")] + (f" {word}" if word[0].isalpha() else ""))
    if "head" in behind:
        return subject(figure, f"the {behind['head']}")
    if "object" in behind:
        return _object(right, two)
    return subject(figure, "it")


def _object(right: str, found: re.Match[str]) -> Thing | None:
    text = right[found.end("object") :]
    return next((named(r) for r in names_of(text)[:1] if r.span.start < 2), None)


def _terms(one: re.Match[str], two: re.Match[str], right: str) -> Marks:
    found = {term for term in (one.groupdict().get("term"), two.groupdict().get("term")) if term}
    other = _object(right, two) if "object" in two.groupdict() and "subject" in one.groupdict() else None
    return frozenset(found | ({other.key[0]} if other else set()))


def _times(row: Row, figure: Figure, verb: str) -> Marks | None:
    """Return the time that a sum is of; ``None`` if the figure is a guess, of a part or of another time."""
    behind = _phrase_behind(figure)
    is_rate = row.value == "money" and _RATE.match(figure.behind)
    if is_rate or figure.sentence.rstrip().endswith("?") or UNSURE.search(f"{figure.clause} {behind}"):
        return None
    opening = OPENING.match(figure.sentence)
    near = f"{opening[0] if opening else ''} {verb} {behind}"
    if row.is_of_a_time:
        return _period(figure, near)
    is_local = row.is_of_all and (" in " in f" {figure.quantity.scope}" or LOCAL.search(near))
    is_other = OTHER_TIME.search(near)
    return None if is_local or is_other else frozenset()


def _phrase_behind(figure: Figure) -> str:
    cut = PHRASE_END.search(figure.behind)
    return figure.behind[: cut.start() if cut else None][:_AROUND]


def _period(figure: Figure, near: str) -> Marks | None:
    """Return the one quarter, year or season that is named, or else that the text before is about."""
    own = periods(near, figure)
    if not own or own == {"quarter"}:
        own = next((found for found in _carried(figure) if found != {"quarter"}), own)
    return own if len(own) == 1 else None


def periods(text: str, figure: Figure) -> Marks:
    """Return the quarters, years and seasons that the words name."""
    day = published(figure.names.article)
    found = {name for name, words in PERIODS if re.search(rf"\b(?:{words})\b", text, re.IGNORECASE)}
    years = {m[1] for m in YEAR.finditer(text)}
    if re.search(r"\blast year\b", text, re.IGNORECASE) and day:
        years.add(str(day.year - 1))
    return frozenset(found | years)


def _carried(figure: Figure) -> Iterator[Marks]:
    """Return the time of the sentences before, nearest first."""
    article = figure.names.article
    at = figure.names.place(figure.claim.sentence)
    for sentence in reversed(article.sentences[max(0, at - _LEADING) : at]):
        if found := periods(sentence.span.of(article.text)[:500], figure):
            yield found
