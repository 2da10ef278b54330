"""Sets of figures that may be answers to one question."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from generator.bounds import Bounds
from generator.compare.told.setting import Setting
from generator.model import Quantity

NEVER = frozenset({"each", "part", "further", "bare", "figure noun"})
"""Rules of quantities that are no count of the thing itself (see ``extract.quantities``)."""


def is_population(quantity: Quantity) -> bool:
    """It counts who lives in a place: compared in ``populations``, for it is no part of what happened."""
    return quantity.scope.startswith("living there")


_MOST_SETS = 8  # sets of figures of one name in one event: what is in dispute stands in the largest
_MOST_ANSWERS = 40  # of one question: only the figures that most reports give are looked at


def may_differ(settings: Iterable[Setting]) -> bool:
    """There is more than one figure: worth a closer look."""
    return len({s.quantity.bounds for s in settings}) > 1


def by_two_voices(settings: list[Setting]) -> bool:
    """Two articles, or two named speakers."""
    if len({s.article.id for s in settings}) > 1 or any(s.quantity.rule == "again" for s in settings):
        return True
    return len({s.claim.speaker.key for s in settings if s.claim.speaker}) > 1


def clusters(settings: list[Setting], is_same: Callable[[Setting, Setting], bool]) -> Iterator[list[Setting]]:
    """Figures of one thing, around the first report of each figure, the largest sets first."""
    settings = _most_reported(settings)
    pivots = list({s.quantity.bounds: s for s in reversed(settings)}.values())
    if len(pivots) < 2:
        return
    groups = [[s for s in settings if s is p or is_same(p, s)] for p in reversed(pivots)]
    unique = {tuple(id(s) for s in group): group for group in groups}
    for group in sorted(unique.values(), key=len, reverse=True)[:_MOST_SETS]:
        yield _hedged_as_in_the_text(group)


def _most_reported(settings: list[Setting]) -> list[Setting]:
    """Those with a figure among the best known: nobody disputes one thing with a hundred answers."""
    reports = Counter(s.quantity.bounds for s in settings)
    if len(reports) <= _MOST_ANSWERS:
        return settings
    known = {bounds for bounds, _ in reports.most_common(_MOST_ANSWERS)}
    return [s for s in settings if s.quantity.bounds in known]


def _hedged_as_in_the_text(settings: list[Setting]) -> list[Setting]:
    """A headline drops "at least": the same number in one article is one figure, with its widest bounds."""
    widest: dict[tuple[str, float], Bounds] = {}
    for setting in settings:
        _widen(widest, setting.article.id, setting.quantity.bounds)
    return [
        replace(s, quantity=replace(s.quantity, bounds=widest[s.article.id, s.quantity.bounds.low]))
        for s in settings
    ]


def _widen(widest: dict[tuple[str, float], Bounds], article: str, bounds: Bounds) -> None:
    known = widest.setdefault((article, bounds.low), bounds)
    if bounds.high > known.high:
        widest[article, bounds.low] = bounds
