"""What is demanded of a dated node before it is taken for a report of a cluster's happening.

A date, a kind or a speaker that cannot be of one happening keeps a node out whatever its words. Otherwise the
demand is a likeness (average cosine): the less the dates, types and names say, the more the words must.
"""

from collections.abc import Collection
from math import inf
from typing import Final, Self

from generator.edtf import Edtf
from generator.merge.nodes import Node
from generator.merge.parties import are_of_others, are_others


class Demand(float):
    """A least likeness, and what sets it; infinite: the two can never be one event.

    ``why`` completes "two reports …"; that of an infinite one is a sentence.
    """

    __slots__ = ("why",)
    why: str

    def __new__(cls, least: float, why: str) -> Self:
        """Make one of its two parts."""
        made = super().__new__(cls, least)
        made.why = why
        return made


SAME_TYPE = Demand(0.0, "of one kind of happening on a common day")
SAME_TYPE_PERIOD = Demand(0.10, "of one kind of happening in one month or year")  # a long period says little
SAME_DAY = Demand(0.16, "with a common day, one of no known kind of happening")
SAME_PERIOD = Demand(0.22, "with a common month or year, one of no known kind of happening")
AKIN = Demand(0.10, "of which one tells both kinds of happening in one clause")
OTHER_TYPE = Demand(0.25, "of two kinds of happening with a common date")
OTHER_PARTIES = Demand(0.30, "that name different people or states")
OTHER_PLACES = Demand(0.2, "that name different places")
# A night, a time zone, "last week" on a Monday.
SLIPPED = Demand(0.20, "of one kind of happening a day or two apart")
# One happening with a date in dispute.
DISJOINT_TYPE = Demand(0.40, "of one kind of happening on days that exclude each other")
DISJOINT = Demand(0.60, "not of one kind of happening, on days that exclude each other")
SAME_SPEAKER = Demand(0.18, "of what one speaker said on a common day")
# A day's figure and the statement that gave it that day.
SAME_FIGURE_AND_DAY = Demand(0.05, "of a statement that a date names by the figure in both")
SAME_FIGURE = Demand(0.35, "of one speaker's statement, dated differently and known by the figure in both")
# These can never be one event.
STATEMENT_OR_HAPPENING = Demand(inf, "a statement and a happening are two events")
OTHER_SPEAKER = Demand(inf, "two speakers' statements are two events")
OTHER_OCCASION = Demand(inf, "statements of different days are two events, unless a figure names both as one")
FAR_APART = Demand(inf, "dates more than ten days apart are of two events")
ONE_ARTICLE = Demand(inf, "what one article dates to two days is two events")
NO_DAY = Demand(inf, "where dates exclude each other, neither may be longer than a week")
OTHERS_ANOTHER_DAY = Demand(inf, "different people or states on different days are two events")
TOLD_BEFORE = Demand(inf, "what was told as done before a day is not of that day")
OTHER_TYPE_AND_DAY = Demand(inf, "two kinds of happening on different days are two events")
OTHERS = Demand(inf, "happenings of one kind told of different people are two events")
DEMANDS: Final = {name: value for name, value in vars().items() if isinstance(value, Demand)}
_SLIP = 2  # days
DISJOINT_DAYS = 10  # further apart it is another happening, or a date misread
_WEEK = 7  # days; a longer period in common says little


def demanded(node: Node, others: Collection[Node], types: Collection[str]) -> Demand:
    """Most that any of a cluster's nodes demands.

    Where the cluster's day is in dispute, a node that bears out one of the days answers to that one's nodes.
    One report of its type is enough for a cluster to be of that type: ``types`` are those of all its nodes.
    """
    if len(others) > 1 and node.date is not None and node.date.is_day:
        others = [other for other in others if other.date == node.date] or others
    if node.type in types:
        return max([_demanded(node, other, is_of_type=True, is_akin=False) for other in others])
    is_akin = not node.kin.isdisjoint(types) or any(node.type in other.kin for other in others)
    return max([_demanded(node, other, is_of_type=False, is_akin=is_akin) for other in others])


def _demanded(a: Node, b: Node, *, is_of_type: bool, is_akin: bool) -> Demand:
    if a.date is None or b.date is None or a.is_saying != b.is_saying:
        return STATEMENT_OR_HAPPENING
    if a.is_saying:
        return _demanded_of_sayings(a, b, a.date, b.date)
    apart = _days_between(a.date, b.date)
    if apart is None or apart > 0:
        return _demanded_of_disjoint(a, b, apart, is_of_type=is_of_type)
    is_short = max(a.date.length, b.date.length) <= _WEEK
    if is_of_type:
        least = SAME_TYPE if is_short else SAME_TYPE_PERIOD
        return OTHERS if a.type == b.type and are_of_others(a.people, b.people) else least
    if a.type and b.type:
        return AKIN if is_akin and is_short else OTHER_TYPE
    return SAME_DAY if is_short else SAME_PERIOD


def _demanded_of_disjoint(a: Node, b: Node, apart: int | None, *, is_of_type: bool) -> Demand:
    """Two articles' dates of one happening differ by days at most, and both lie in the past of both."""
    if apart is None or apart > DISJOINT_DAYS:
        return FAR_APART
    if a.article == b.article:
        return ONE_ARTICLE
    if _was_told_before(a, b) or _was_told_before(b, a):
        return TOLD_BEFORE
    return _demanded_of_dispute(a, b, apart, is_of_type=is_of_type)


def _demanded_of_dispute(a: Node, b: Node, apart: int, *, is_of_type: bool) -> Demand:
    """The date of one happening may be in dispute, if both claim to know the day."""
    if max(a.date.length if a.date else 0, b.date.length if b.date else 0) > _WEEK:
        return NO_DAY
    if is_of_type and are_others(a.parties, b.parties):
        return OTHERS_ANOTHER_DAY
    if not is_of_type:
        return OTHER_TYPE_AND_DAY if a.is_of_known_type and b.is_of_known_type else DISJOINT
    return SLIPPED if apart <= _SLIP else DISJOINT_TYPE


def _was_told_before(early: Node, late: Node) -> bool:
    """Published as done before the other's day: what was yet to come is another happening (weekly talks)."""
    if early.published is None or late.date is None or late.date.earliest is None:
        return False
    is_done = (
        early.date is not None and early.date.latest is not None and early.date.latest <= early.published
    )
    return is_done and late.date.earliest > early.published + 1


def _demanded_of_sayings(a: Node, b: Node, a_date: Edtf, b_date: Edtf) -> Demand:
    """One speaker; and two days are two statements unless a date names the statement by its figure."""
    same_speaker = bool(a.speaker) and a.speaker == b.speaker
    if a.speaker and b.speaker and not same_speaker:
        return OTHER_SPEAKER
    if a_date.overlaps(b_date):
        return SAME_FIGURE_AND_DAY if _is_known_by_figure(a, b) else SAME_SPEAKER
    apart = _days_between(a_date, b_date)
    is_near = apart is not None and apart <= DISJOINT_DAYS and a_date.is_day and b_date.is_day
    is_one = same_speaker and is_near and a.article != b.article and _is_known_by_figure(a, b)
    return SAME_FIGURE if is_one else OTHER_OCCASION


def _is_known_by_figure(a: Node, b: Node) -> bool:
    return (a.is_known_by_figure or b.is_known_by_figure) and a.gives_figure_of(b)


def _days_between(a: Edtf, b: Edtf) -> int | None:
    """0 or less: they overlap; ``None``: they do not, and an end is open."""
    if a.overlaps(b):
        return 0
    if a.earliest is None or b.earliest is None or a.latest is None or b.latest is None:
        return None
    return max(a.earliest - b.latest, b.earliest - a.latest)
