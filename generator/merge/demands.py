"""What is demanded of a dated node before it is taken for a report of a cluster's happening.

A date, a kind or a speaker that cannot be of one happening keeps a node out whatever its words. Otherwise the
demand is a likeness (average cosine): the less the dates, types and names say, the more the words must.
"""

from collections.abc import Collection

from generator.edtf import Edtf
from generator.merge.nodes import Node
from generator.merge.parties import are_others

SAME_TYPE = 0.0  # happenings of one type with a common day
SAME_TYPE_PERIOD = 0.10  # … with a common month or year only: sharing a long period says little
SAME_DAY = 0.16  # one of them is of no known type
SAME_PERIOD = 0.22
OTHER_TYPE = 0.25  # of two types
OTHER_PARTIES = 0.30  # they name different people or bodies
SLIPPED = 0.20  # of one type, a day or two apart: a night, a time zone, "last week" on a Monday
DISJOINT_TYPE = 0.40  # of one type, further apart: one happening with a date in dispute
DISJOINT = 0.60  # of two types, only if they are told nearly alike
SAME_SPEAKER = 0.18  # one speaker on one day
SAME_FIGURE_AND_DAY = 0.05  # a day's figure and the statement that gave it that day
SAME_FIGURE = 0.35  # one speaker's statement, known by a figure that both give
_SLIP = 2  # days
_DISJOINT_DAYS = 10  # further apart it is another happening, or a date misread
_WEEK = 7  # days; a longer period in common says little


def demanded(node: Node, others: Collection[Node], types: Collection[str]) -> float | None:
    """Most that any of a cluster's nodes demands; ``None``: with some of them it can never be one event.

    Where the cluster's day is in dispute, a node that bears out one of the days answers to that one's nodes.
    One report of its type is enough for a cluster to be of that type: ``types`` are those of all its nodes.
    """
    if node.date is not None and node.date.is_day:
        others = [other for other in others if other.date == node.date] or others
    demands = [_demanded(node, other, is_of_type=node.type in types) for other in others]
    known = [demand for demand in demands if demand is not None]
    return max(known) if len(known) == len(demands) else None


def _demanded(a: Node, b: Node, *, is_of_type: bool) -> float | None:
    if a.date is None or b.date is None or a.is_saying != b.is_saying:
        return None
    if a.is_saying:
        return _demanded_of_sayings(a, b, a.date, b.date)
    apart = _days_between(a.date, b.date)
    if apart is None or apart > 0:
        return _demanded_of_disjoint(a, b, apart, is_of_type=is_of_type)
    is_short = max(a.date.length, b.date.length) <= _WEEK
    if is_of_type:
        return SAME_TYPE if is_short else SAME_TYPE_PERIOD
    if a.type and b.type:
        return OTHER_TYPE
    return SAME_DAY if is_short else SAME_PERIOD


def _demanded_of_disjoint(a: Node, b: Node, apart: int | None, *, is_of_type: bool) -> float | None:
    """Two articles' dates of one happening differ by days at most, and both claim to know the day."""
    if apart is None or apart > _DISJOINT_DAYS or a.article == b.article:
        return None
    if max(a.date.length if a.date else 0, b.date.length if b.date else 0) > _WEEK:
        return None
    if not is_of_type:
        return DISJOINT
    if are_others(a.parties, b.parties):
        return None
    return SLIPPED if apart <= _SLIP else DISJOINT_TYPE


def _demanded_of_sayings(a: Node, b: Node, a_date: Edtf, b_date: Edtf) -> float | None:
    """One speaker; and two days are two statements unless a date names the statement by its figure."""
    same_speaker = bool(a.speaker) and a.speaker == b.speaker
    if a.speaker and b.speaker and not same_speaker:
        return None
    by_figure = (a.is_known_by_figure or b.is_known_by_figure) and a.gives_figure_of(b)
    if a_date.overlaps(b_date):
        return SAME_FIGURE_AND_DAY if by_figure else SAME_SPEAKER
    apart = _days_between(a_date, b_date)
    is_near = apart is not None and apart <= _DISJOINT_DAYS and a_date.is_day and b_date.is_day
    return SAME_FIGURE if same_speaker and by_figure and is_near and a.article != b.article else None


def _days_between(a: Edtf, b: Edtf) -> int | None:
    """0 or less: they overlap; ``None``: they do not, and an end is open."""
    if a.overlaps(b):
        return 0
    if a.earliest is None or b.earliest is None or a.latest is None or b.latest is None:
        return None
    return max(a.earliest - b.latest, b.earliest - a.latest)
