"""A figure over time, as a small SVG: when it was reported across, the figure up, one mark for a source.

The table beside it is its text alternative, so the chart is drawn only where it shows what a table does
not: several figures, reported on several days. A bound is a bar, open where the wording leaves it open.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from math import inf

from generator.bounds import Bounds
from generator.model import Claim, Contradiction, Span
from generator.render import dates
from generator.render.library import Library
from generator.render.views import Chart, ChartMark
from generator.render.words import WORDS

WIDTH, HEIGHT = 320, 110  # units of the SVG
LEFT, RIGHT, TOP, BOTTOM = 58, 306, 12, 88  # of the field within
_MOST = 60  # marks; more are a smear


@dataclass(frozen=True, slots=True)
class _Reported:
    """One source's figure, and the day (a proleptic ordinal with its fraction) on which it gave it."""

    when: float
    shown: str
    outlet: str
    value: str
    bounds: Bounds


def chart(library: Library, contradiction: Contradiction) -> Chart | None:
    """Draw a disputed figure; ``None`` where it has no time or no height to show."""
    marks = list(_reported(library, contradiction))[:_MOST]
    days, figures = {m.when for m in marks}, {m.bounds.figure for m in marks}
    if len(days) < 2 or len(figures) < 2:
        return None
    first, last = (pick(marks, key=lambda m: m.when) for pick in (min, max))
    low, high = _scale(marks)
    drawn = tuple(_mark(m, (first.when, last.when), (low, high)) for m in marks)
    levels = tuple((f"{figure:,.12g}", _up(figure, low, high)) for figure in _ends(figures))
    return Chart(WORDS["chart"].format(contradiction.what), drawn, levels, first.shown, last.shown)


def _ends(figures: set[float]) -> tuple[float, float]:
    return min(figures), max(figures)


def _reported(library: Library, contradiction: Contradiction) -> Iterator[_Reported]:
    """Each source's figures, each once."""
    seen = set()
    for answer in contradiction.answers:
        for claim, words in answer.claims:
            bounds = _bounds(claim, words)
            made = library.articles[claim.article].source.published
            key = (claim.article, answer.value)
            if contradiction.kind != "number" or bounds is None or made is None or key in seen:
                continue
            seen.add(key)
            outlet = library.outlet(claim.article)
            yield _Reported(_ordinal(made), dates.moment(made), outlet, answer.value, bounds)


def _bounds(claim: Claim, words: Span) -> Bounds | None:
    """Bounds of the figure that stands at these words."""
    return next((q.bounds for q in claim.quantities if q.number == words), None)


def _ordinal(made: date | datetime) -> float:
    minutes = made.hour * 60 + made.minute if isinstance(made, datetime) else 0
    return made.toordinal() + minutes / 1440


def _scale(marks: list[_Reported]) -> tuple[float, float]:
    """From zero, unless the figures lie so close together that they would be one line."""
    figures = _ends({m.bounds.figure for m in marks})
    low, high = figures
    if 0 <= low < high / 2:
        return 0.0, high
    return low - (high - low) / 2, high


def _mark(mark: _Reported, days: tuple[float, float], scale: tuple[float, float]) -> ChartMark:
    first, last = days
    across = round(LEFT + 8 + (RIGHT - LEFT - 16) * (mark.when - first) / (last - first), 1)
    ends = (
        _up(end, *scale) if abs(end) != inf else beyond
        for end, beyond in ((mark.bounds.low, BOTTOM), (mark.bounds.high, TOP - 8))
    )
    bottom, top = ends
    title = WORDS["chart_mark"].format(mark.outlet, mark.shown, mark.value)
    return ChartMark(across, _up(mark.bounds.figure, *scale), max(bottom, top), min(bottom, top), title)


def _up(figure: float, low: float, high: float) -> float:
    """Return the height of a figure in the field, from the top, at most a little outside it."""
    height = BOTTOM - (BOTTOM - TOP) * (figure - low) / (high - low)
    return round(min(max(height, TOP - 8.0), BOTTOM), 1)
