"""The turns of a pass beside those of the last run: which stay, which are gone, which are new."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import takewhile
from operator import attrgetter, is_not

from generator.merge.turns import Part, Turn

_AT = attrgetter("at")

Heirs = Mapping[int, Part]
"""By a new part's id(): the part of the last run in whose place it is, and of which all is decided alike."""


def aligned(
    last: list[Turn], parts: Sequence[Part], heirs: Heirs
) -> tuple[list[Turn], list[Turn], set[Turn]]:
    """Turns of the parts; these in one row with the last run's, from the first that is not; those gone.

    A turn whose part has moved past others is gone, and has another one in its new place.
    """
    begin, end = _same(last, parts), 0
    while end < min(len(last), len(parts)) - begin and last[-1 - end].part is parts[-1 - end]:
        end += 1
    rest, stays = last[begin : len(last) - end], last[len(last) - end :]
    turns = _turns(rest, parts[begin : len(parts) - end], heirs)
    gone = set(rest).difference(turns)
    walk = [*_row(rest, turns), *stays]
    for at, turn in enumerate(walk, last[begin - 1].at + 1 if begin else 0):
        turn.at = at
    return [*last[:begin], *turns, *stays], walk, gone


def _same(last: Sequence[Turn], parts: Sequence[Part]) -> int:
    """How many of the first turns are those of the last run."""
    pairs = enumerate(zip(last, parts, strict=False))
    return next((n for n, (turn, part) in pairs if turn.part is not part), min(len(last), len(parts)))


def _turns(last: Sequence[Turn], parts: Sequence[Part], heirs: Heirs) -> list[Turn]:
    """The last run's turns of the parts, where they stand in the same order; else new ones."""
    of_part = {id(turn.part): turn for turn in last}
    for at, turn in enumerate(last):
        turn.at = at
    known = [of_part.get(id(heirs.get(id(part), part))) for part in parts]
    stay = _longest_in_order([turn for turn in known if turn is not None])
    return [
        _passed_on(turn, part) if turn is not None and turn in stay else Turn(part)
        for turn, part in zip(known, parts, strict=True)
    ]


def _passed_on(turn: Turn, part: Part) -> Turn:
    if turn.part is not part:
        turn.pass_to(part)
    return turn


def _row(last: Sequence[Turn], turns: Sequence[Turn]) -> list[Turn]:
    """Both in one row; those that stand in both keep their order."""
    row: list[Turn] = []
    stay, passed = set(last).intersection(turns), iter(last)
    for turn in turns:
        if turn in stay:
            row += takewhile(partial(is_not, turn), passed)
        row.append(turn)
    return [*row, *passed]


def _longest_in_order(turns: Sequence[Turn]) -> set[Turn]:
    """As many turns as stand in the order that they had in the last run."""
    ends: list[Turn] = []  # the last one of the best row of each length
    behind: dict[Turn, Turn | None] = {}
    for turn in turns:
        length = bisect_left(ends, turn.at, key=_AT)
        behind[turn] = ends[length - 1] if length else None
        ends[length : length + 1] = [turn]
    found, last = set[Turn](), ends[-1] if ends else None
    while last is not None:
        found.add(last)
        last = behind[last]
    return found
