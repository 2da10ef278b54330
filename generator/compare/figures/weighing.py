"""How two measures of one thing stand to each other: conflict, revision, differs or compatible.

What is measured does not grow while reports come in, so no order of publication counts: the figures exclude
each other or they do not. An article that gives several figures tells how many things there are to measure.
"""

from collections.abc import Callable, Iterable, Sequence
from math import log
from typing import NamedTuple

from generator.compare.badges import Group, Relation, Verdict
from generator.compare.figures.arithmetic import exclude, far_apart
from generator.compare.figures.bearers import Bearers
from generator.compare.figures.growth import is_put_right
from generator.compare.figures.readings import reading
from generator.compare.figures.verdicts import are_two_voices, in_articles, same_unit
from generator.compare.told.setting import Setting
from generator.languages.en.revision import CORRECTED

_AGREE = Verdict("compatible", "both may be true: a bound, an approximation or a rounding")
_DIFFER = Verdict("differs", "two speakers, three times apart or more, though one gives a bound")
_EXCLUDING = Verdict("conflict", "the figures exclude each other, rounding allowed for")
_CORRECTED = Verdict("revision", "a report says that the figure was corrected or was preliminary")
_OF_OTHERS = Verdict("compatible", "reports of the two tell of other days, hours or persons")
_OF_TWO = Verdict("compatible", "an article gives both, of two things")

Settings = Sequence[Setting]


class _Listed(NamedTuple):
    """One of several figures of an article, and the ages of the persons in its sentence."""

    value: float
    ages: frozenset[float]


_List = tuple[_Listed, ...]


def weighed(
    settings: Settings,
    everywhere: Settings,
    bearers: Bearers,
    are_two: Callable[[Setting, Setting], bool],
) -> Relation:
    """Return the judge of two answers.

    ``everywhere``: figures of the same name in the same articles, whatever event they belong to.
    ``are_two``: two answers are known to be of two things.
    """
    by_place = {(s.claim.article, s.quantity.number): s for s in settings}
    own, lists = _lists(settings, bearers), _lists((*settings, *everywhere), bearers)

    def judge(one: Group, two: Group) -> Verdict:
        low, high = ([by_place[s.claim.article, s.words] for s in group] for group in (one, two))
        if is_put_right(low, high):
            return _CORRECTED
        if are_two(low[0], high[0]):
            return _OF_OTHERS
        if not _stand_for_each_other(own, low, high) and any(
            _tells_apart(found, low, high, bearers) for found in lists
        ):
            return _OF_TWO
        if any(exclude(same_unit(a, b), reading(b)) for a in _as_written(low) for b in _as_written(high)):
            return _CORRECTED if any(CORRECTED & s.nearby for s in (*low, *high)) else _EXCLUDING
        speakers = any(are_two_voices(a, b) for a in low for b in high)
        far = far_apart(low[0].quantity.bounds, high[0].quantity.bounds)
        return _DIFFER if speakers and far else _AGREE

    return judge


def _as_written(settings: Settings) -> list[Setting]:
    """One of each way the figure is written: reports that write it alike stand alike."""
    return list({(s.quantity.bounds, s.number, s.unit): s for s in reversed(settings)}.values())


def _lists(settings: Settings, bearers: Bearers) -> list[_List]:
    """Figures that an article gives side by side though they exclude each other, each list once."""
    found: dict[_List, None] = {}
    for together in in_articles(settings).values():
        apart = [s for s in together if any(_tells_of_two(s, other) for other in together)]
        if apart:
            listed = {_Listed(s.quantity.bounds.low, _ages([s], bearers)) for s in apart}
            found[tuple(sorted(listed, key=lambda x: (x.value, sorted(x.ages))))] = None
    return list(found)


def _tells_of_two(a: Setting, b: Setting) -> bool:
    """One voice gives both: two speakers who give two figures may disagree on one thing."""
    return exclude(reading(a), reading(b)) and not are_two_voices(a, b)


def _ages(settings: Iterable[Setting], bearers: Bearers) -> frozenset[float]:
    return frozenset(age for s in settings for age in bearers.ages(s))


def _tells_apart(found: _List, one: Settings, two: Settings, bearers: Bearers) -> bool:
    """An article gives a figure that stands for the one, and another that stands for the other."""
    first, second = _ages(one, bearers), _ages(two, bearers)
    wanted = first | second
    own = [x for x in found if not (x.ages and wanted) or x.ages & wanted]  # not of other persons
    return len(own) > 1 and _counterpart(own, one[0], first) != _counterpart(own, two[0], second)


def _counterpart(found: Iterable[_Listed], setting: Setting, ages: frozenset[float]) -> float:
    """Return the figure of a person of the same age, or else the nearest."""
    value = max(setting.quantity.bounds.low, 1e-9)
    of_one_age = [x.value for x in found if x.ages & ages] or [x.value for x in found]
    return min(of_one_age, key=lambda f: abs(log(max(f, 1e-9) / value)))


def _stand_for_each_other(lists: Iterable[_List], one: Settings, two: Settings) -> bool:
    """Two articles give the same list of figures of one event, but for these two."""
    low, high = one[0].quantity.bounds.low, two[0].quantity.bounds.low
    values = [{x.value for x in found} for found in lists]
    return any(a - {low} == b - {high} for a in values for b in values if low in a and high in b)
