"""Whether two figures of one event count or measure the same thing."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from generator.compare.arithmetic import exclude
from generator.compare.belonging import Told
from generator.compare.readings import is_attribute, is_money, reading
from generator.compare.sameness import content
from generator.compare.setting import Setting, are_of_one_time
from generator.compare.verdicts import same_unit
from generator.languages.en.comparison import MOVING, SMALL
from generator.languages.en.words import COUNTRIES
from generator.model import Quantity

_LOOKED_AT = 100  # reports of one measure that tell a day, an hour or an age, each way of telling once
_YEAR = 366
_ALIKE = 0.4  # share of the content words around the one with fewer
_MUCH_ALIKE = 0.6
_SHARED = 3  # content words that two bare counts have around them in common
_DIMENSIONS = frozenset(("depth", "height", "length", "width", "altitude", "radius"))
_WAYS = frozenset(
    "mile kilomet metr feet north south east west northeast northwest southeast southwest".split()
)
_DWELLINGS = frozenset("community town village city hamlet settlement suburb".split())
_SIDES = frozenset({"north", "south", "east", "west"})  # "North Korean": part of a nation's name


def rule_of(quantity: Quantity) -> str:
    """Name of the rule that compares it."""
    if is_attribute(quantity):
        return "attribute"
    return "count-in-state" if quantity.scope and not quantity.scope.startswith("in ") else "count"


def is_same_thing(a: Setting, b: Setting, told: Told) -> bool:
    """The two figures count the same thing, by modifiers and, for a bare count, by the words around."""
    p, q = a.quantity, b.quantity
    if is_attribute(p):
        moves = is_money(p) or p.noun.startswith("percent") or p.scope.startswith("from ")
        if _are_two_things(a, b) or (p.scope in _DIMENSIONS and not _have_one_subject(a, b)):
            return False
        return not moves or _is_one_reading(a, b)
    if (
        _are_of_two_days(a, b)
        or _are_of_two_countries(a, b, told)
        or not _are_alike(set(p.modifiers), set(q.modifiers))
    ):
        return False
    if _are_long_past(a, b) and not a.names & b.names:
        return False
    return rule_of(p) == "count-in-state" or _is_one_count(a, b)


def _are_long_past(a: Setting, b: Setting) -> bool:
    """Background: which happening of long ago is meant needs a name in common."""
    then = a.event.date.latest
    days = [s.published.toordinal() - then for s in (a, b) if s.published and then]
    return bool(days) and max(days) > _YEAR


def _have_one_subject(a: Setting, b: Setting) -> bool:
    """The depth of a quake is of a quake; any other length needs the same words around it."""
    if all("earthquak" in s.stems or "earthquake" in s.stems for s in (a, b)):
        return True
    return _shared(a, b) >= _SHARED and are_of_one_time(a, b, days=1)


def _is_one_count(a: Setting, b: Setting) -> bool:
    """A bare count ("six rifles") is one if it stands among the same words at the same time."""
    if min(a.quantity.bounds.figure, b.quantity.bounds.figure) <= SMALL or MOVING & (a.words | b.words):
        return False
    shared = _shared(a, b)
    least = _SHARED - 1 if a.claim.head == b.claim.head != "" else _SHARED
    alike = shared >= least and shared >= _ALIKE * min(len(a.near), len(b.near))
    return alike and are_of_one_time(a, b, days=3)


def _are_of_two_days(a: Setting, b: Setting) -> bool:
    """The claims date themselves to days that exclude each other: counts of two days may both be right."""
    one, two = a.claim.date, b.claim.date
    return not is_attribute(a.quantity) and one is not None and two is not None and not one.overlaps(two)


def _are_of_two_countries(a: Setting, b: Setting, told: Told) -> bool:
    """Two countries, or one and the world; a country that only one names must be the event's."""
    one, two = a.countries, b.countries
    if one and two:
        return one != two
    named = one | two
    if not named:
        return False
    return 3 * told.naming_any(named) < len(a.event.reports)


def _is_one_reading(a: Setting, b: Setting) -> bool:
    """Prices, shares and distances of moving things: the same sentence in other words, at the same time."""
    if (MOVING & a.words) or (MOVING & b.words) or not are_of_one_time(a, b, days=1):
        return False
    if a.quantity.noun == "metre":  # of a quake, not of a town that another sentence describes
        return not any(_DWELLINGS & set(s.before(10)) for s in (a, b)) and bool((a.near & b.near) - _WAYS)
    shared = len(content(a.claim) & content(b.claim))
    least = min(len(content(a.claim)), len(content(b.claim)))
    return _shared(a, b) >= _SHARED and shared >= _MUCH_ALIKE * least


def _are_alike(one: set[str], two: set[str]) -> bool:
    """Modifiers differ by the name of one nation at most: "26 Somali pirates" and "26 pirates"."""
    if (one ^ two) - COUNTRIES - _SIDES:
        return False
    nations, others = one & COUNTRIES, two & COUNTRIES
    return not (nations and others and nations != others)


def told_apart(settings: Sequence[Setting]) -> Callable[[Setting, Setting], bool]:
    """Return the judge of whether two measures are known to be of two things.

    They are if any who give the one figure and any who give the other tell of two days, hours or persons.
    """
    telling = {_tale(s): s for s in reversed(settings) if is_attribute(s.quantity) and any(_marks(s))}
    kept = list(telling.values())[-_LOOKED_AT:]

    def judge(low: Setting, high: Setting) -> bool:
        ones, others = (
            [s for s in kept if _agree(s, x) and not _agree(s, y)] for x, y in ((low, high), (high, low))
        )
        return any(_are_two_things(a, b) for a in ones for b in others)

    return judge


def _tale(setting: Setting) -> tuple[object, ...]:
    return setting.quantity.noun, setting.quantity.bounds, setting.unit, *_marks(setting)


def _marks(setting: Setting) -> tuple[AbstractSet[object], ...]:
    """All that one happening is told from another by: weekdays, hours, persons' ages."""
    ages = {q.bounds for q in setting.claim.quantities if q.noun == "age"}
    return setting.weekdays, setting.minutes, frozenset(ages)


def _agree(a: Setting, b: Setting) -> bool:
    return not exclude(same_unit(a, b), reading(b))


def _are_two_things(a: Setting, b: Setting) -> bool:
    """Weekday, clock time or a person's age tell two happenings apart."""
    return _differ(a.weekdays, b.weekdays) or _differ(a.minutes, b.minutes) or _are_two_persons(a, b)


def _differ(one: frozenset[str], two: frozenset[str]) -> bool:
    return bool(one and two) and not one & two


def _are_two_persons(a: Setting, b: Setting) -> bool:
    """Ages tell persons apart ("the climber, 36, fell"), but not Ann Lee from Ann Lee."""
    one, two = ({q.bounds.low: q.scope for q in s.claim.quantities if q.noun == "age"} for s in (a, b))
    return (
        bool(one and two) and not (one.keys() & two.keys()) and not ({*one.values()} & {*two.values()} - {""})
    )


def _shared(a: Setting, b: Setting) -> int:
    return len(a.near & b.near)
