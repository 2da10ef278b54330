"""A figure over time, as a small SVG: when it was reported across, the figure up, one mark for a source.

The table beside it is its text alternative, so the chart is drawn only where it shows what a table does
not: several figures, reported on several days. A bound is a bar, open where the wording leaves it open.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from math import inf

from generator.bounds import Bounds
from generator.model import Claim, Contradiction, Span
from generator.render.library import Library
from generator.render.views import Chart, ChartMark

WIDTH, HEIGHT = 320, 110  # units of the SVG
LEFT, RIGHT, TOP, BOTTOM = 58, 306, 12, 88  # of the field within
_MOST = 60  # marks; more are a smear
_VAGUE = 2  # times that the most a word may mean is its least: it names no number
_MARGIN = 40  # to each side, for marks of one day


@dataclass(frozen=True, slots=True)
class _Reported:
    """One source's figure, and the day (a proleptic ordinal with its fraction) on which it gave it."""

    when: float
    shown: str
    outlet: str
    value: str
    bounds: Bounds

    @property
    def figure(self) -> float | None:
        """The number it names; ``None`` for a word that names none ("dozens")."""
        is_vague = self.bounds.is_bounded and self.bounds.high > _VAGUE * self.bounds.low
        return None if is_vague else self.bounds.figure


def chart(library: Library, contradiction: Contradiction) -> Chart | None:
    """Draw a disputed figure; ``None`` where it has no time or no height to show."""
    marks = list(_reported(library, contradiction))[:_MOST]
    days, figures = {m.when for m in marks}, _figures(marks)
    if len(days) < 2 or len(figures) < 2:
        return None
    marks.sort(key=lambda m: (m.when, m.bounds.low, m.outlet))
    first, last = marks[0], marks[-1]
    low, high = _scale(_ends(figures))
    across = _across(marks)
    drawn = tuple(_mark(library, m, x, (low, high)) for m, x in zip(marks, across, strict=True))
    levels = tuple((library.wording.number(figure), _up(figure, low, high)) for figure in _ends(figures))
    what = contradiction.what[:1].upper() + contradiction.what[1:]
    label = library.wording("chart", what=what)
    return Chart(label, drawn, levels, first.shown, last.shown)


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
            yield _Reported(_ordinal(made), library.dates.moment(made), outlet, answer.value, bounds)


def _bounds(claim: Claim, words: Span) -> Bounds | None:
    """Bounds of the figure that stands at these words."""
    return next((q.bounds for q in claim.quantities if q.number == words), None)


def _ordinal(made: date | datetime) -> float:
    minutes = made.hour * 60 + made.minute if isinstance(made, datetime) else 0
    return made.toordinal() + minutes / 1440


def _figures(marks: list[_Reported]) -> set[float]:
    return {figure for m in marks if (figure := m.figure) is not None}


def _scale(figures: tuple[float, float]) -> tuple[float, float]:
    """From zero, unless the figures lie so close together that they would be one line."""
    low, high = figures
    if 0 <= low < high / 2:
        return 0.0, high
    return low - (high - low) / 2, high


def _across(marks: list[_Reported]) -> list[float]:
    """Where marks in the order of their time stand; those of one time side by side around their place."""
    first, last = marks[0].when, marks[-1].when
    together = Counter(m.when for m in marks)
    widest = max(together.values())
    step = min(10.0, 2 * _MARGIN / widest)
    left, right = LEFT + _MARGIN, RIGHT - _MARGIN
    seen: Counter[float] = Counter()
    found = []
    for mark in marks:
        aside = (seen[mark.when] - (together[mark.when] - 1) / 2) * step
        seen[mark.when] += 1
        found.append(round(left + (right - left) * (mark.when - first) / (last - first) + aside, 1))
    return found


def _mark(library: Library, mark: _Reported, across: float, scale: tuple[float, float]) -> ChartMark:
    ends = (
        _up(end, *scale) if abs(end) != inf else beyond
        for end, beyond in ((mark.bounds.low, BOTTOM), (mark.bounds.high, TOP - 8))
    )
    bottom, top = ends
    title = library.wording("chart_mark", source=mark.outlet, date=mark.shown, value=mark.value)
    dot = None if mark.figure is None else _up(mark.figure, *scale)
    return ChartMark(across, dot, max(bottom, top), min(bottom, top), title)


def _up(figure: float, low: float, high: float) -> float:
    """Return the height of a figure in the field, from the top, at most a little outside it."""
    height = BOTTOM - (BOTTOM - TOP) * (figure - low) / (high - low)
    return round(min(max(height, TOP - 8.0), BOTTOM), 1)
