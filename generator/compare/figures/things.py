"""Whether two figures of one event count the same thing."""

from generator.compare.figures.governing import are_of_one_deed, is_definite
from generator.compare.told.belonging import Told
from generator.compare.told.setting import Setting, are_of_one_time
from generator.languages.en.comparison import GLOBAL, IN_SEVERAL_PLACES, MOVING, SMALL
from generator.languages.en.quantities import ENGLISH
from generator.languages.en.words import COUNTRIES
from generator.model import Quantity

_YEAR = 366
_ALIKE = 0.4  # share of the content words around the one with fewer
_SHARED = 3  # content words that two bare counts have around them in common
_OF_ONE_HAPPENING = frozenset({"aftershock", "casualty", "death"})  # nothing else has them
_MANY = 10  # countries
_SIDES = frozenset({"north", "south", "east", "west"})  # "North Korean": part of a nation's name


def rule_of(quantity: Quantity) -> str:
    """Name of the rule that compares it."""
    return "count-in-state" if quantity.scope and not quantity.scope.startswith("in ") else "count"


def is_same_thing(a: Setting, b: Setting, told: Told) -> bool:
    """The two figures count the same thing, by modifiers and, for a bare count, by the words around."""
    p, q = a.quantity, b.quantity
    if (
        _are_of_two_days(a, b)
        or _are_of_two_countries(a, b, told)
        or not _are_alike(set(p.modifiers), set(q.modifiers))
    ):
        return False
    if _are_long_past(a, b) and not (a.names & b.names or _year_told(a) & _year_told(b)):
        return False
    return rule_of(p) == "count-in-state" or p.noun in _OF_ONE_HAPPENING or _is_one_count(a, b)


def reach(setting: Setting) -> str:
    """Where it was counted, if that is more than the event's own place: no count of one town or country."""
    if setting.quantity.noun != "nation" and _is_worldwide(setting):
        return "worldwide"
    behind = setting.article.text[setting.quantity.number.end : setting.claim.sentence.end]
    several = IN_SEVERAL_PLACES.match(behind) if setting.quantity.scope.startswith("gathered") else None
    return "at several places" if several else ""


def _is_worldwide(setting: Setting) -> bool:
    countries = (q for q in setting.claim.quantities if q.noun == "nation")
    return bool(GLOBAL & setting.nearby) or any(q.bounds.low >= _MANY for q in countries)


def _are_long_past(a: Setting, b: Setting) -> bool:
    """Background: which happening of long ago is meant needs a name in common."""
    then = a.event.date.latest
    days = [s.published.toordinal() - then for s in (a, b) if s.published and then]
    return bool(days) and max(days) > _YEAR


def _year_told(setting: Setting) -> frozenset[str]:
    """The year in which its verb says that it happened."""
    return setting.years if setting.claim.dated_by == "verb" else frozenset()


def _of_others(setting: Setting) -> set[str]:
    """Nations that only narrow something else that is counted: "26 Somali pirates with six rifles"."""
    return {m for q in setting.claim.quantities if q != setting.quantity for m in q.modifiers}


def _is_one_count(a: Setting, b: Setting) -> bool:
    """A bare count ("six rifles") is one if it stands among the same words, or one verb governs it."""
    smaller = min(a.quantity.bounds.figure, b.quantity.bounds.figure)
    if smaller <= 1 or not are_of_one_time(a, b, days=3):
        return False
    if smaller <= SMALL and a.quantity.noun in ENGLISH.people:
        return False  # "two men ran away": which two, nobody knows
    if are_of_one_deed(a, b):
        return True
    if smaller <= SMALL or MOVING & (a.words | b.words) or is_definite(a) or is_definite(b):
        return False
    if a.quantity.noun == "person" and a.claim.head != b.claim.head:
        return False  # nothing but the verb tells what these people did
    shared = _shared(a, b)
    least = _SHARED - 1 if a.claim.head == b.claim.head != "" else _SHARED
    return shared >= least and shared >= _ALIKE * min(len(a.near), len(b.near))


def _are_of_two_days(a: Setting, b: Setting) -> bool:
    """The claims date themselves to days that exclude each other: counts of two days may both be right."""
    one, two = a.claim.date, b.claim.date
    return one is not None and two is not None and not one.overlaps(two)


def _are_of_two_countries(a: Setting, b: Setting, told: Told) -> bool:
    """Two countries, or one and the world; a country that only one names must be the event's."""
    one, two = (s.countries - _of_others(s) for s in (a, b))
    if one and two:
        return one != two
    named = one | two
    return bool(named) and not told.is_usual(named)


def _are_alike(one: set[str], two: set[str]) -> bool:
    """Modifiers differ by the name of one nation at most: "26 Somali pirates" and "26 pirates"."""
    if (one ^ two) - COUNTRIES - _SIDES:
        return False
    nations, others = one & COUNTRIES, two & COUNTRIES
    return not (nations and others and nations != others)


def _shared(a: Setting, b: Setting) -> int:
    return len(a.near & b.near)
