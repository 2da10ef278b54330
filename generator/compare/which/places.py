"""Where it happened: direction from a town, at sea or on land, inside or outside of a building.

Rules ``compass``, ``sea-or-land``, ``in-or-out``. A place and the region that holds it are no dispute, and
no gazetteer tells which holds which; so only words are compared that exclude each other by themselves.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.compare.badges import Compared, Group, Statement, Verdict
from generator.compare.material import Material
from generator.compare.told.passages import MOST_ANSWERS, Stories, stories
from generator.compare.told.texts import Passage
from generator.languages.en.locating import (
    AT_SEA,
    COMPASS,
    HARMED,
    LENGTHS,
    OF_QUAKES,
    ON_LAND,
    QUAKES,
    VENUES,
)

_NORTH, _EAST = r"(?:north|south)", r"(?:east|west)"
_POINT = rf"{_NORTH}[- ]?{_NORTH}?[- ]?{_EAST}|{_EAST}[- ]{_NORTH}[- ]?{_EAST}|{_NORTH}|{_EAST}"
_FROM = re.compile(
    rf"\b(\d[\d,]*(?:\.\d+)?)[- ]?(mile|miles|mi|km|kms|kilomet(?:er|re)s?)\b\.?(?: \([^)]{{1,20}}\))?,? "
    rf"(?:to the )?({_POINT})(?:ern)? of (?:the )?(?:(?:\w+ )?(?:city|town|village|port|capital) (?:of )?)?"
    r"((?:[A-Z][\w’'-]+ ?){1,3})"
)
_QUAKE = re.compile(QUAKES, re.IGNORECASE)
_SEA, _LAND = re.compile(AT_SEA), re.compile(ON_LAND)
_VENUE = rf"((?:[\w’'-]+ ){{0,4}}?(?:{'|'.join(sorted(VENUES))}|(?:[A-Z][\w’'-]+ ?){{2,3}}))\b"
_THERE = re.compile(
    rf"\b(?:{HARMED})(?: \w+){{0,3}} (outside|inside)(?: of)? (?:the |an? |his |her |their )?{_VENUE}"
)  # "was attacked outside of a shop"
_WHERE = re.compile(
    rf"\b(outside|inside)(?: of)? (?:the |an? |his |her |their )?{_VENUE}[^.;]{{0,60}}? where\b"
    rf"[^.;]{{0,200}}?\b(?:{HARMED})\b"
)  # "inside a shop where a man was attacked"
_OPPOSED = 80.0  # degrees: "north" may be said of the north-east, but not of the east
_SAME_DISTANCE = 1.15  # the one may be rounded in miles, the other in kilometres
_SHARED = 3  # content words of two sentences that tell of one place


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare where the sources put what happened."""
    found = stories(material)
    yield from _directions(found)
    yield from _coasts(found)
    yield from _venues(found)


def _directions(stories: Stories) -> Iterator[Compared]:
    """The same distance from the same town, in two directions."""
    found: dict[str, list[Statement]] = defaultdict(list)
    for town, statement in stories.each_with_parts(_bearings, COMPASS):
        others = found[town]
        if len(others) > MOST_ANSWERS:  # too many for a question
            continue
        far, at = statement.order
        far = _rounded(far, others)
        others.append(replace(statement, key=(far, at), order=(far, at)))
    passage_of = stories.passage_of

    def judge(one: Group, two: Group) -> Verdict:
        (far, a), (further, b) = _key(one), _key(two)
        if far != further:
            return Verdict("compatible", "two distances: what they locate may be two places")
        if not any(_locate_one(passage_of(x), passage_of(y)) for x in one for y in two):
            return Verdict("compatible", "no two sentences tell plainly of one place")
        apart = abs(a - b) % 360
        if min(apart, 360 - apart) < _OPPOSED:
            return Verdict("compatible", "neighbouring points of the compass")
        return Verdict("conflict", "one distance from one town, in directions that exclude each other")

    for _, statements in sorted(found.items()):
        what = "direction from " + statements[0].value.partition(" of ")[2]
        if one := stories.compared("place", what, "compass", statements, judge):
            yield one


def _bearings(passage: Passage) -> Iterator[tuple[str, Statement]]:
    """From which town, how far, and in which direction, in degrees."""
    for match in _FROM.finditer(passage.text):
        town = match[4].strip().removesuffix("'s")
        value = f"{match[1]} {match[2]} {match[3]} of {town}"
        far, at = _metres(match[1], match[2]), _degrees(match[3])
        yield _spelt(town), passage.statement(match.start(), match.end(3), value, (far, at), far, at)


def _rounded(metres: float, others: Sequence[Statement]) -> float:
    """Return the distance as another source gives it, if the two may be one."""
    known = (s.order[0] for s in others)
    return next((k for k in known if max(k, metres) <= _SAME_DISTANCE * min(k, metres)), metres)


def _key(group: Group) -> tuple[float, float]:
    """Distance and degrees."""
    far, degrees = group[0].order
    return far, degrees


def _degrees(point: str) -> float:
    """ "north-northeast": 22.5; the mean of its parts, the first of which weighs most."""
    parts = re.findall("north|south|east|west", point)
    degrees = [float(COMPASS[p]) for p in parts]
    if len(degrees) == 1:
        return degrees[0]
    inner = _between(degrees[-2], degrees[-1])
    return _between(degrees[0], inner) if len(degrees) == 3 else inner


def _between(one: float, two: float) -> float:
    if abs(one - two) > 180:
        one, two = (one + 360, two) if one < two else (one, two + 360)
    return (one + two) / 2 % 360


def _metres(figure: str, unit: str) -> float:
    return float(figure.replace(",", "")) * LENGTHS[unit]


def _spelt(town: str) -> str:
    """Consonants alone: "Bireun" and "Bireuen" are one town."""
    low = town.lower()
    return low[0] + "".join(c for c in low[1:] if c not in "aeiouyh ")


def _locate_one(one: Passage, two: Passage) -> bool:
    """Both tell of an earthquake, or they share enough other words."""
    both = all(_QUAKE.search(p.text) for p in (one, two))
    return one.article.id != two.article.id and (both or len(one.stems & two.stems) >= _SHARED + 1)


def _coasts(stories: Stories) -> Iterator[Compared]:
    """One earthquake at sea and on land."""
    found: dict[str, list[Statement]] = defaultdict(list)
    for passage, statement in stories.each(_of_coast, OF_QUAKES):
        for event in stories.events_of(passage) or {stories.main_event(passage.article.id) or ""}:
            found[event].append(statement)
    what = "position of the quake"
    for event, statements in sorted(found.items()):
        one = stories.compared("place", what, "sea-or-land", statements, _exclude)
        if one and one.question.events == (event,):
            yield one


def _of_coast(passage: Passage) -> Iterator[tuple[Passage, Statement]]:
    for key, pattern in (("at sea", _SEA), ("on land", _LAND)) if _QUAKE.search(passage.text) else ():
        for match in pattern.finditer(passage.text):
            yield passage, passage.statement(*match.span(1), match[1], key)


def _exclude(one: Group, two: Group) -> Verdict:
    if {s.claim.article for s in one} & {s.claim.article for s in two}:
        return Verdict("compatible", "an article gives both: they are two")
    return Verdict("conflict", "one place cannot be both")


def _venues(stories: Stories) -> Iterator[Compared]:
    """Somebody harmed inside a building and outside of it."""
    found: dict[str, list[Statement]] = defaultdict(list)
    for venue, statement in stories.each(_of_venue, ("inside", "outside")):
        found[venue].append(statement)
    for venue, statements in sorted(found.items()):
        what = f"place of what happened at the {venue.title()}"
        if one := stories.compared("place", what, "in-or-out", statements, _exclude):
            yield one


def _of_venue(passage: Passage) -> Iterator[tuple[str, Statement]]:
    for match in (*_THERE.finditer(passage.text), *_WHERE.finditer(passage.text)):
        venue = " ".join(match[2].lower().split()[-2:])
        value = f"{match[1]} {match[2]}".strip()
        yield venue, passage.statement(*match.span(1), value, match[1])
