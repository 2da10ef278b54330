"""Whether two figures of one event measure the same thing."""

from collections.abc import Callable, Sequence
from functools import cache

from generator.compare.figures.arithmetic import exclude
from generator.compare.figures.bearers import Bearers
from generator.compare.figures.readings import is_money, reading
from generator.compare.figures.verdicts import same_unit
from generator.compare.told.setting import Setting, are_of_one_time
from generator.compare.when.sameness import content
from generator.languages.en.comparison import MOVING

_LOOKED_AT = 100  # reports of one measure that tell a day, an hour or an age, each way of telling once
_MUCH_ALIKE = 0.6
_SHARED = 3  # content words that two lengths, prices or shares have around them in common
_DIMENSIONS = frozenset(("depth", "height", "length", "width", "altitude", "radius"))
_OF_PERSONS = frozenset(
    (
        "prison term",
        "probation",
        "stay in rehab",
        "stay in hospital",
        "length of the ban",
        "length of the marriage",
        "time in the service",
        "time spent there",
        "time in captivity",
        "time on the run",
        "time missing",
        "community service",
        "time unconscious",
    )
)
_WAYS = frozenset(
    "mile kilomet metr feet north south east west northeast northwest southeast southwest".split()
)
_DWELLINGS = frozenset("community town village city hamlet settlement suburb".split())


def is_same_attribute(a: Setting, b: Setting, bearers: Bearers) -> bool:
    """The two figures measure the same thing: a length by its subject, a price by the words around."""
    measured = a.quantity
    if _are_two_things(a, b, bearers) or (measured.scope in _DIMENSIONS and not _have_one_subject(a, b)):
        return False
    if measured.scope in _OF_PERSONS and bearers.are_named_apart(a, b):
        return False
    moves = is_money(measured) or measured.noun.startswith("percent") or measured.scope.startswith("from ")
    return not moves or _is_one_reading(a, b)


def _have_one_subject(a: Setting, b: Setting) -> bool:
    """The depth of a quake is of a quake; any other length needs the same words around it."""
    if all("earthquak" in s.stems or "earthquake" in s.stems for s in (a, b)):
        return True
    return _shared(a, b) >= _SHARED and are_of_one_time(a, b, days=1)


def _is_one_reading(a: Setting, b: Setting) -> bool:
    """Prices, shares and distances of moving things: the same sentence in other words, at the same time."""
    if (MOVING & a.words) or (MOVING & b.words) or not are_of_one_time(a, b, days=1):
        return False
    if a.quantity.noun == "metre":  # of a quake, not of a town that another sentence describes
        return not any(_DWELLINGS & set(s.before(10)) for s in (a, b)) and bool((a.near & b.near) - _WAYS)
    shared = len(content(a.claim) & content(b.claim))
    least = min(len(content(a.claim)), len(content(b.claim)))
    return _shared(a, b) >= _SHARED and shared >= _MUCH_ALIKE * least


def told_apart(settings: Sequence[Setting], bearers: Bearers) -> Callable[[Setting, Setting], bool]:
    """Return the judge of whether two measures are known to be of two things.

    They are if any who give the one figure and any who give the other tell of two days, hours or persons.
    """
    marks = {id(s): (s.weekdays, s.minutes, frozenset(bearers.ages(s))) for s in settings}
    telling = {_tale(s, marks[id(s)]): s for s in reversed(settings) if any(marks[id(s)])}
    kept = list(telling.values())[-_LOOKED_AT:]

    @cache
    def agreeing(figure: Setting) -> Sequence[bool]:
        return [_agree(setting, figure) for setting in kept]

    def judge(low: Setting, high: Setting) -> bool:
        told = list(zip(kept, agreeing(low), agreeing(high), strict=True))
        ones = [s for s, is_low, is_high in told if is_low and not is_high]
        others = [s for s, is_low, is_high in told if is_high and not is_low]
        return any(_are_two_things(a, b, bearers) for a in ones for b in others)

    return judge


def _tale(setting: Setting, marks: tuple[object, ...]) -> tuple[object, ...]:
    """The figure, and all that one happening is told from another by: weekdays, hours, persons' ages."""
    return setting.quantity.noun, setting.quantity.bounds, setting.unit, *marks


def _agree(a: Setting, b: Setting) -> bool:
    return not exclude(same_unit(a, b), reading(b))


def _are_two_things(a: Setting, b: Setting, bearers: Bearers) -> bool:
    """Weekday, clock time or a person's age tell two happenings apart."""
    return _differ(a.weekdays, b.weekdays) or _differ(a.minutes, b.minutes) or bearers.are_two(a, b)


def _differ(one: frozenset[str], two: frozenset[str]) -> bool:
    return bool(one and two) and not one & two


def _shared(a: Setting, b: Setting) -> int:
    return len(a.near & b.near)
