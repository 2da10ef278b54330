"""How two times of day that sources give one happening stand to each other."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.compare.badges import Verdict
from generator.compare.when.clock import Clock, are_one
from generator.compare.when.sameness import are_of_two_subjects, content, count_differently
from generator.languages.en.clock import GMT_LANDS, REMOTE, SEVERAL
from generator.languages.en.comparison import RECURRING
from generator.languages.en.words import COUNTRIES
from generator.model import Article, Claim

_WORD = re.compile(r"[^\W\d_]+")
SLIP = 10  # minutes: what sources round away
_HOUR = 60
_SHARED = 2  # content words that two clauses on one happening hold, besides their kind of happening

_ROUNDING = Verdict("compatible", "one time, rounded, or a part of the day that holds the time")
_ONE_MOMENT = Verdict("compatible", "one moment on the clocks of two time zones")
_UNKNOWN_ZONES = Verdict("compatible", "only one names its time zone")
_TWO_ZONES = Verdict("compatible", "the same minutes, hours apart: on the clocks of two time zones, it seems")
_EXCLUDING = Verdict("conflict", "one happening at times of the day that exclude each other")
_ONE_FACE = Verdict("conflict", "the same figures on the clock, here as GMT and there as local time")
_TWO_MOMENTS = Verdict("conflict", "two moments, time zones allowed for")


@dataclass(frozen=True, eq=False)
class Telling:
    """One report's time of day for a happening; ``kind`` is its type, or "~" and its verb."""

    article: Article
    claim: Claim
    clock: Clock
    kind: str
    is_anaphoric: bool = False  # "It took place at 9": its words tell nothing of what it was

    @property
    def words(self) -> frozenset[str]:
        """Lower-case words of the clause."""
        return frozenset(w.lower() for w in _WORD.findall(self.claim.span.of(self.article.text)))


def is_one(a: Telling, b: Telling) -> bool:
    """Two articles tell plainly of one happening of one kind, not of two of a series or of two days."""
    if a.article.id == b.article.id or (RECURRING | SEVERAL) & (a.words | b.words):
        return False
    if a.claim.date and b.claim.date and not a.claim.date.overlaps(b.claim.date):
        return False
    if count_differently(a.claim, b.claim) or are_of_two_subjects(a.article, a.claim, b.article, b.claim):
        return False
    if a.is_anaphoric or b.is_anaphoric:
        return True
    return len(content(a.claim) & content(b.claim)) >= _SHARED


def share_names(a: Telling, b: Telling) -> bool:
    """Both clauses name some person or place, countries apart, and hold three content words."""
    one, two = (frozenset(n.lower() for n in t.claim.names) - COUNTRIES for t in (a, b))
    return bool(one & two) and len(content(a.claim) & content(b.claim)) > _SHARED


def verdict(a: Telling, b: Telling, ahead: frozenset[int]) -> Verdict:
    """Compare two clocks; ``ahead`` are the minutes that local time is ahead of UTC, where a source tells."""
    one, two = a.clock, b.clock
    if bool(one.offsets) != bool(two.offsets):
        return _of_one_zone_named(a, b, ahead)
    if are_one(one, two):
        return _ROUNDING if one.offsets == two.offsets else _ONE_MOMENT
    if one.offsets:
        return _EXCLUDING if one.offsets == two.offsets else _TWO_MOMENTS
    if one.is_local != two.is_local and (one.is_part or two.is_part):
        return _UNKNOWN_ZONES
    return _TWO_ZONES if _may_be_of_two_zones(a, b) else _EXCLUDING


def _of_one_zone_named(a: Telling, b: Telling, ahead: frozenset[int]) -> Verdict:
    named, other = (a, b) if a.clock.offsets else (b, a)
    if not other.clock.is_local:
        return _ROUNDING if are_one(named.clock, other.clock, named.clock.offsets) else _UNKNOWN_ZONES
    if ahead:
        return _ONE_MOMENT if are_one(named.clock, other.clock, ahead) else _TWO_MOMENTS
    if named.clock.is_universal and _have_one_face(named.clock, other.clock) and not _is_on_gmt((a, b)):
        return _ONE_FACE
    return _UNKNOWN_ZONES


def _have_one_face(one: Clock, two: Clock) -> bool:
    return not (one.is_part or two.is_part) and abs(one.face - two.face) <= SLIP


def _is_on_gmt(tellings: Iterable[Telling]) -> bool:
    """A land is named whose clocks may show GMT."""
    return any(GMT_LANDS & content(t.claim) for t in tellings)


def _may_be_of_two_zones(a: Telling, b: Telling) -> bool:
    """Hours apart to the minute; on the hour only what people follow from afar, each by his own clock."""
    one, two = a.clock, b.clock
    if one.is_part or two.is_part or (one.face - two.face) % _HOUR:
        return False
    return one.face % 30 != 0 or a.kind in REMOTE
