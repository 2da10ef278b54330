"""Hours told from another happening ("caught three hours later"), against the clock. Rule ``elapsed-time``.

If the sources put the deed at about three in the afternoon, who was caught three hours later was not
caught at midnight. The deed is told in the sentences before. Its hour must be one in the story, and so must
the other's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Final

from generator.compare.badges import Compared, Group, Statement, Verdict
from generator.compare.material import Material
from generator.compare.told.passages import Stories, stories
from generator.compare.told.texts import Passage
from generator.compare.when.clock import Clock, clock, overlap
from generator.languages.en.clock import SEVERAL, time_of
from generator.languages.en.elapsed import AT_LARGE, STARTS, UNITS, end_of, later

RULE: Final = "elapsed-time"
_BACK = 3  # sentences between the deed and "three hours later"
_ONE = 90  # minutes within which all sources put one deed
_HALF_A_DAY = 720

_AGREE = Verdict("compatible", "counted from the hour of the deed, it may be that time")
_BY_THE_CLOCK = Verdict("compatible", "one time by the clock, or a bound of it")
_EXCLUDE = Verdict("conflict", "counted from the hour of the deed, it comes to another time of day")


@dataclass(frozen=True, slots=True)
class _Hour:
    """A time of day, minutes from and to, of what a sentence tells."""

    passage: Passage
    statement: Statement
    low: int
    high: int


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare each hour that is counted from a deed with the hours by the clock."""
    found = stories(material)
    counted = found.each(_counted, UNITS)
    clocked = found.each(_clocked) if counted else ()
    for passage, kind in counted:
        own = [p for p in clocked if found.are_of_one_story(p.article.id, passage.article.id)]
        if one := _compared(passage, kind, own, found):
            yield one


def _clocked(passage: Passage) -> Iterator[Passage]:
    """It gives a time of day."""
    if any(c.hours for c in passage.claims):
        yield passage


def _counted(passage: Passage) -> Iterator[tuple[Passage, str]]:
    """It gives none, and says of what has come of a deed how much later that was."""
    if not any(c.hours for c in passage.claims) and later(passage.text) and (kind := end_of(passage.text)):
        yield passage, kind


def _compared(passage: Passage, kind: str, clocked: Sequence[Passage], found: Stories) -> Compared | None:
    kinds = _starts(passage)
    starts = [hour for p in clocked if kinds and (hour := _of_kinds(p, kinds))]
    ends = [hour for p in clocked if p.article.id != passage.article.id and (hour := _of_end(p, kind))]
    told = later(passage.text)
    if (
        not starts
        or not ends
        or told is None
        or not _are_one(starts, _ONE)
        or not _are_one(ends, _HALF_A_DAY)
    ):
        return None
    words, minutes = told
    slack = max(15, minutes // 3)
    low = min(h.low for h in starts) + minutes - slack
    high = max(h.high for h in starts) + minutes + slack
    counted = passage.statement(*words.span(), words[0], ("counted", minutes), float(low))
    by_place = {(h.statement.claim.article, h.statement.words): h for h in ends}

    def judge(one: Group, two: Group) -> Verdict:
        clocks = [by_place.get((s.claim.article, s.words)) for s in (*one, *two)]
        hours = [h for h in clocks if h]
        if len(hours) == len(clocks):
            return _BY_THE_CLOCK
        return _AGREE if any(overlap((low, high), (h.low, h.high)) for h in hours) else _EXCLUDE

    return found.compared("date", time_of(kind), RULE, [counted, *_in_one(ends)], judge)


def _in_one(hours: Sequence[_Hour]) -> Iterator[Statement]:
    """Clock times that may be one are one answer ("shortly before midnight", "around midnight")."""
    for hour in hours:
        told = hour.statement
        first = next(h for h in hours if h is hour or _may_be_one(h, hour))
        yield replace(told, key=first.statement.key, order=first.statement.order)


def _may_be_one(a: _Hour, b: _Hour) -> bool:
    are_points = max(a.high - a.low, b.high - b.low) < _HALF_A_DAY
    return are_points and overlap((a.low, a.high), (b.low, b.high))


def _starts(passage: Passage) -> frozenset[str]:
    """Kinds of the deeds told before, which follow each other at once ("shot him and fled")."""
    found: set[str] = set()
    before = passage.before
    for _ in range(_BACK):
        if before is None:
            break
        found |= {h.type for c in before.claims for h in c.happenings} & STARTS
        before = before.before
    return frozenset(found)


def _of_kinds(passage: Passage, kinds: frozenset[str]) -> _Hour | None:
    if not any(c.type in kinds for c in passage.claims if c.hours):
        return None
    return _hour(passage)


def _of_end(passage: Passage, kind: str) -> _Hour | None:
    """When it came to that; of somebody still at large, from then on."""
    if end_of(passage.text) == kind:
        return _hour(passage)
    if kind == "arrest" and AT_LARGE.search(passage.text) and (hour := _hour(passage)):
        given = hour.statement
        bound = replace(given, value=f"after {given.value}", key=("after", hour.low))
        return _Hour(passage, bound, hour.low, hour.low + _HALF_A_DAY)
    return None


def _hour(passage: Passage) -> _Hour | None:
    """The one clock time of a sentence that tells of one happening."""
    times = {t.span: (c, t) for c in passage.claims for t in c.hours}
    if len(times) != 1 or SEVERAL & set(passage.text.lower().split()):
        return None
    claim, time = next(iter(times.values()))
    read: Clock | None = clock(passage.article.text, time)
    if read is None or read.is_part or read.offsets:
        return None
    shown = read.words.of(passage.article.text)
    key = (read.low, read.high)
    return _Hour(passage, Statement(claim, read.words, shown, key, (float(read.low),)), read.low, read.high)


def _are_one(hours: Sequence[_Hour], most: int) -> bool:
    """All lie near each other, on whatever side of midnight."""
    return all(
        overlap((a.low, a.high), (b.low, b.high))
        or min((a.low - b.low) % 1440, (b.low - a.low) % 1440) <= most
        for a, b in combinations(hours, 2)
    )
