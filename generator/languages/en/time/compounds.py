"""Durations of several units, told as one: "two hours and ten minutes", "a year and a day"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from generator.languages import steps
from generator.languages.anchoring import long_duration, reading
from generator.languages.en.numbers import number
from generator.languages.en.time import words
from generator.languages.en.time.following import base_of
from generator.languages.en.time.spans import hedge, is_span
from generator.languages.rule import NOTHING, Context, Match, Reading, Rule

_UNITS: Final = frozenset({*words.UNITS_OF_TIME, *words.UNITS_MANY, *words.UNITS_SHORT})
# From large to small, and how many of one may follow a larger one: "14 months" is no rest of years.
_FEWER: Final = {"Y": 1e6, "M": 12, "W": 53, "D": 366, "TH": 100, "TM": 60, "TS": 60}
_Part = tuple[float, str]


def _parts(m: Match) -> tuple[list[_Part], int]:
    """Amounts and units as long as the units descend, and the words of the match that are left over."""
    parts: list[_Part] = []
    first = end = m.groups["n"][0]
    for i in range(first, m.groups["last"][1]):
        if m.words.lower[i] not in _UNITS:
            continue
        part = _part(m, first, i)
        if part is None or (parts and not _goes_on(parts[-1], part)):
            break
        parts.append(part)
        first, end = i + 1, i + 1
    return parts, m.end - end


def _part(m: Match, first: int, unit: int) -> _Part | None:
    while m.words.lower[first] in (",", "and"):
        first += 1
    text = m.words.text[m.words.starts[first] : m.words.ends[unit - 1]].lower().rstrip("- ")
    amount = 1.0 if text in ("a", "an") else number(" ".join(text.split()))
    letter = words.unit_letter(m.words.lower[unit])
    return (amount, letter) if amount is not None and letter in _FEWER else None


def _goes_on(before: _Part, part: _Part) -> bool:
    """The unit is smaller, the amount before it whole and this one less than one of that unit."""
    order = list(_FEWER)
    smaller = order.index(before[1]) < order.index(part[1])
    return smaller and before[0] == int(before[0]) and 0 < part[0] < _FEWER[part[1]]


def _compound(m: Match, ctx: Context) -> Reading | None:
    parts, left = _parts(m)
    if len(parts) < 2 or _is_rate(m):
        return None
    tail = m.end - m.groups["last"][1]
    if tail and left == tail:
        return _away(m, ctx, parts) if m.has("side") else NOTHING  # "two years and six months old"
    return Reading(long_duration(parts), mod=hedge(m), cut=left)


def _is_rate(m: Match) -> bool:
    """ "$50 a week and two meals a day", "twice a week"."""
    before = m.before()
    if m.after() in ("a", "per") and m.after(2) in _UNITS:
        return True  # "five days, two hours a day"
    paid = before[-1:].isdigit() or before in ("once", "twice", "times", "million", "billion")
    return m.word("n") in ("a", "an") and (paid or (before.endswith("s") and not is_span(m)))


def _away(m: Match, ctx: Context, parts: Sequence[_Part]) -> Reading:
    """ "A year and two months ago": so far from there, as precisely as the last unit."""
    base, anchor = base_of(m.word("side"), ctx)
    found = steps.far(base, parts, forward=m.word("side") == "later") if base else None
    if found is None:
        read = steps.counted(base, anchor, *parts[0], forward=m.word("side") == "later")
        return read if base else Reading(long_duration(parts))
    read = replace(reading(found, anchor), type="DATE")
    return replace(read, focus=None) if m.word("side") == "earlier" else read


_U = r"(?:UNIT|UNITS|USHORT)"

RULES = (
    Rule(
        "compound-duration", "DURATION",
        rf"(?P<hedge>HEDGE)?(?:the)?(?:first|last|latest|next|past|final|previous|coming)?(?P<n>NUM|a|an)-?{_U}(?P<last>(?:(?:(?:,and|,|and)?NUM|,?and(?:a|an))-?{_U}){{1,4}})(?:(?P<old>-?old|of age)|(?P<side>ago|earlier|later))?",
        _compound,
        (("It took two hours and ten minutes.", "2024-10-24", "two hours and ten minutes = PT2H10M"),
         ("He got one year, two months and three days.", "2024-10-24", "one year, two months and three days = P1Y2M3D")),
        ("The child is two years and six months old.",),
    ),
)  # fmt: skip
"""Long durations of English."""
