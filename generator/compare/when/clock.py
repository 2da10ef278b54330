"""A clock time or a part of a day as minutes of a day, as wide as writers use it, in its time zone.

"9.35am" is 9.30 to 9.40, "around 9pm" half an hour to each side, "shortly before 9pm" the half-hour before
it, "Friday evening" four o'clock to midnight. All arithmetic is modulo a day.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.languages.en.clock import (
    ABOUT,
    AFTER,
    BEFORE,
    EARLY_PART,
    LASTING,
    LATE_PART,
    NEARBY,
    NEARLY,
    PARTS,
    UNIVERSAL,
    ZONES,
)
from generator.model import Span, TimeExpression

DAY = 1440
_HOUR = 60
_EXACT, _HALF_HOURS, _HOURS = 5, 10, 15  # minutes to each side of 9.35, 9.30 and 9 o'clock
_VAGUE = 2  # times as far to each side: "around 9"
_SHORTLY, _SOMETIME = 30, 360  # minutes before "shortly before 9" and "before 9"
_LOOK_BACK = 40  # characters
_VALUE = re.compile(r"T(\d\d):(\d\d)")
_PART = re.compile(r"T(MO|MI|AF|DT|EV|NI)$")
_WORD = re.compile(r"[^\W\d_]+")
_ZONE = re.compile(
    r"\s?,?\s?\(?(?:hours?|hrs?)?\s?"
    r"(?:(local)(?:[- ]time\b|(?=[\s,.;)]))|([A-Za-z]{2,8})(?: (?:standard |daylight )?time)?\b)",
    re.IGNORECASE,
)
_OTHER_FACE = re.compile(r"\((\d{1,2})[:.]?(\d\d) ?(?:hours |hrs )?(GMT|UTC)")


@dataclass(frozen=True, slots=True)
class Clock:
    """Minutes of a day that a wording allows: ``low`` to ``high``, which may lie beyond midnight.

    ``face`` are the minutes as written, -1 for a part of a day. ``offsets`` are the minutes that its zone may
    be ahead of UTC, none where no zone is named; ``is_local`` where it says "local time". ``ahead`` are the
    minutes that the place is ahead of UTC, where the writer gives both. ``words`` hold all that was read.
    """

    words: Span
    low: int
    high: int
    face: int = -1
    offsets: frozenset[int] = frozenset()
    is_local: bool = False
    is_universal: bool = False
    ahead: int | None = None

    @property
    def is_part(self) -> bool:
        """A part of a day, not a time by the clock."""
        return self.face < 0


def clock(text: str, time: TimeExpression) -> Clock | None:
    """Return what a time expression says of the time of day; ``None`` for none, or where something lasts."""
    before = [w.lower() for w in _WORD.findall(text[max(0, time.span.start - _LOOK_BACK) : time.span.start])]
    while before and before[-1] in ABOUT:
        before.pop()
    if before and before[-1] in LASTING:
        return None
    at = _VALUE.search(time.value)
    return _by_the_clock(text, time, before, at) if at else _part(time, before)


def _part(time: TimeExpression, before: list[str]) -> Clock | None:
    found = _PART.search(time.value)
    part = found[1] if found else ""
    table = {"START": EARLY_PART, "END": LATE_PART}.get(time.mod, {})
    span = table.get(part) or PARTS.get(part)
    if span is None:
        return None
    low, high = span
    if before and before[-1] in BEFORE:  # "before dawn"
        low -= _SOMETIME
    return Clock(time.span, low, high)


def _by_the_clock(text: str, time: TimeExpression, before: list[str], at: re.Match[str]) -> Clock:
    face = int(at[1]) * _HOUR + int(at[2])
    is_vague = time.mod == "APPROX"
    low, high = _around(face, before, is_vague=is_vague)
    words, zone = _zone(text, time)
    other = _OTHER_FACE.search(text[time.span.start : words.end + 1])
    ahead = (face - int(other[1]) * _HOUR - int(other[2])) % DAY if other else None
    is_local = zone == "local" or other is not None
    offsets = frozenset() if is_local else ZONES.get(zone, frozenset())
    return Clock(words, low, high, face % DAY, offsets, is_local, zone in UNIVERSAL and not is_local, ahead)


def _around(face: int, before: list[str], *, is_vague: bool) -> tuple[int, int]:
    slack = _HOURS if face % _HOUR == 0 else _HALF_HOURS if face % 30 == 0 else _EXACT
    if is_vague:
        slack *= _VAGUE
    last = before[-1] if before else ""
    reach = _SHORTLY if NEARBY & set(before[-3:-1]) else _SOMETIME
    if last in BEFORE:
        return face - reach, face + _EXACT
    if last in AFTER:
        return face - _EXACT, face + reach
    if last in NEARLY:
        return face - _SHORTLY, face + _EXACT
    return face - slack, face + slack


def _zone(text: str, time: TimeExpression) -> tuple[Span, str]:
    """All words with the zone's, and the zone's name: "local", "gmt", "" for none."""
    inside = [w.lower() for w in _WORD.findall(time.text) if w.lower() in ZONES]
    if inside:
        return time.span, inside[0]
    found = _ZONE.match(text, time.span.end)
    name = (found[1] or found[2]).lower() if found else ""
    if found is None or (name != "local" and name not in ZONES):
        return time.span, ""
    return Span(time.span.start, found.end()), name


def overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Some minute lies in both, whatever the day."""
    return (b[0] - a[0]) % DAY <= a[1] - a[0] or (a[0] - b[0]) % DAY <= b[1] - b[0]


def moved(clock: Clock, minutes: int) -> tuple[int, int]:
    """Return its minutes on a clock that is so many minutes behind."""
    return clock.low - minutes, clock.high - minutes


def are_one(a: Clock, b: Clock, ahead: Iterable[int] = ()) -> bool:
    """Both may be one moment; ``ahead``: minutes that local time may be ahead of UTC."""
    return any(
        overlap(moved(a, one), moved(b, two)) for one in _offsets(a, ahead) for two in _offsets(b, ahead)
    )


def _offsets(clock: Clock, ahead: Iterable[int]) -> Iterable[int]:
    return clock.offsets or tuple(ahead) or (0,)
