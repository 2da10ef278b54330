"""Attributes that a phrase of the table states: revenue, staff, stake, budget, awards, capacity and so on."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from generator.compare.discourse import published
from generator.compare.named import Marks, Thing
from generator.compare.owners import names_of, named, subject
from generator.compare.phrases import Figure, Stated
from generator.languages.en.attributes import OTHER_TIME, PERIODS, TABLE, UNSURE, YEAR, Row, Value
from generator.languages.en.specs import CLAUSE

_AROUND = 60  # characters behind a figure in which its time may stand
_LEADING = 3  # sentences that may tell which quarter a report is about


def stated(figure: Figure) -> Stated | None:
    """Return the attribute that a phrase of the table states by the figure."""
    sentence = figure.sentence.lower()
    for row in ROWS.get(_value(figure), ()):
        if row.nouns and figure.quantity.noun not in row.nouns:
            continue
        if any(cue in sentence for cue in row.cues) and (found := _by(row, figure)):
            return found
    return None


def _by_value() -> Mapping[Value, tuple[Row, ...]]:
    found: dict[Value, list[Row]] = defaultdict(list)
    for row in TABLE:
        found[row.value].append(row)
    return {value: tuple(rows) for value, rows in found.items()}


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
        if one and two:
            thing = Thing((row.of,), row.of) if row.of else _thing(figure, one, two, left, right)
            times = _times(row, figure)
            if thing is None or times is None:
                return None
            return Stated(row.attribute, thing, times | _terms(one, two, right))
    return None


def _thing(
    figure: Figure, one: re.Match[str], two: re.Match[str], left: str, right: str
) -> Thing | None:
    own, behind = one.groupdict(), two.groupdict()
    if "target" in own:
        return next((named(r) for r in names_of(own["target"])), None)
    if "subject" in own:
        return subject(figure, left[: one.start("subject")])
    if "owner" in own:
        word = own["owner"].strip()
        return subject(figure, left[: one.start("owner")] + (f" {word}" if word[0].isalpha() else ""))
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


def _times(row: Row, figure: Figure) -> Marks | None:
    """Return the time that a sum is of; ``None`` if the figure is a guess or of another time."""
    near = _near(figure)
    if UNSURE.search(near):
        return None
    if not row.is_of_a_time:
        return frozenset() if row.attribute == "founding year" or not OTHER_TIME.search(near) else None
    found = periods(near, figure) or next(iter(_carried(figure)), frozenset())
    return found if len(found) < 2 else None


def _near(figure: Figure) -> str:
    cut = CLAUSE.search(figure.behind)
    behind = re.split(r", (?:up|down|from|compared|while|and)\b", figure.behind[: cut.start() if cut else None])[0]
    opening = figure.sentence[: figure.at].partition(",")[0] if "," in figure.sentence[: figure.at] else ""
    return f"{opening[:_AROUND]} {figure.clause} {behind[:_AROUND]}"


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
