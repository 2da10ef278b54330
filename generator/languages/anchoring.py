"""How an incomplete date is completed: arithmetic that every language's rules share.

News is anchored to the day it was written, a history to the date it last spoke of; the tense of the verb
tells the direction. All functions return ``None`` or an ``XXXX`` value where there is nothing to hang on.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from generator import edtf
from generator.languages.period import Period, containing, day, iso_week, month, thirds, year_text
from generator.languages.rule import Context, Match, Reading, Tense

# A day without its year is ahead if it is fewer days ahead than this: the verb's tense tells only where
# both readings are far ("the meeting was set for 3 May").
_AHEAD: Final = {"future": 300, "conditional": 180, "present": 120, "": 120, "past": 60}
_STORY_MONTHS: Final = 4  # a narrative goes on over the turn of the year for so many months
FORWARD: Final = ("future", "conditional")
"""Tenses that point ahead."""
_PARTS: Final = {"START": 0, "MID": 1, "END": 2}


def reading(period: Period, anchor: str = "", mod: str = "") -> Reading:
    """A period as a reading; early, middle and late parts of what is longer than a day are its thirds."""
    date = period.date
    if mod in _PARTS and period.unit not in ("D", "WE"):
        date = thirds(period, _PARTS[mod])
    return Reading(period.value, date, anchor, mod, period)


def near_weekday(ctx: Context, m: Match, weekday: int) -> Period | None:
    """The day of that name that is meant: today or the last one; the next one with a future tense.

    "They could leave Friday" is not said on a Saturday of the Friday six days on.
    """
    now = ctx.now
    if now is None:
        return None
    back = (edtf.weekday(now.number) - weekday) % 7
    if ctx.narrative and ctx.story is not None:
        return now.shifted((7 - back) % 7)
    tense = ctx.tense_of(m)
    ahead = tense == "future" or (tense == "conditional" and back > 1)
    return now.shifted((7 - back) % 7 if ahead else -back)


def story_year(story: Period, number: int) -> int:
    """The year of a month in a narrative: stories go on, and step back only a little."""
    if story.unit in ("Y", "E", "C", "L"):
        return story.year
    on = (number - story.month) % 12
    return story.year + (1 if number < story.month and on <= _STORY_MONTHS else 0)


_PASSAGE: Final = 60  # words


def _told(ctx: Context, m: Match) -> Period | None:
    """What a history has come to, and in news a passage of history: in the past, after a year long past."""
    if ctx.narrative:
        return ctx.story
    told = ctx.told
    if told is None or ctx.post or ctx.dct is None or told.year >= ctx.dct.year - 1:
        return None
    since = m.words.text[m.words.ends[ctx.last_date - 1] : m.words.starts[m.start]]
    near = m.start - ctx.last_date <= _PASSAGE and "\n" not in since
    ctx.passage = near and ctx.tense_of(m) == "past"
    return told if ctx.passage else None


def near_month(ctx: Context, m: Match, number: int) -> Period | None:
    """The month of that name that is meant: this or the last one; the next one with a future tense."""
    now = ctx.now
    if now is None:
        return None
    here = now.to("M")
    if (story := _told(ctx, m)) is not None:
        return month(story_year(story, number), number)
    back = (here.month - number) % 12
    tense = ctx.tense_of(m)
    near = tense == "conditional" and back > 5
    ahead = back and (near or tense == "future" or (back >= 9 and tense != "past") or back >= 11)
    return here.shifted(12 - back if ahead else -back)


def near_day(ctx: Context, m: Match, number: int, dom: int) -> Period | None:
    """A day of a month without its year: the nearest, the tense telling only where both are far."""
    now = ctx.now
    if now is None:
        return None
    year = now.year
    if (story := _told(ctx, m)) is not None:
        there = story_year(story, number)
        found = (day(y, number, dom) for y in (there, there + 1, there - 1))  # for 29 February
        return next((d for d in found if d is not None), None)
    days = [d for y in (year - 1, year, year + 1) if (d := day(y, number, dom))]
    return nearest(days, now, ctx.tense_of(m))


def day_reading(ctx: Context, m: Match, number: int, dom: int, mod: str = "") -> Reading:
    """A day of a month without its year, read."""
    found = near_day(ctx, m, number, dom)
    return reading(found, ctx.anchor, mod) if found else Reading(f"XXXX-{number:02d}-{dom:02d}")


def month_reading(ctx: Context, m: Match, number: int, mod: str = "") -> Reading:
    """A month without its year, read."""
    found = near_month(ctx, m, number)
    return reading(found, ctx.anchor, mod) if found else Reading(f"XXXX-{number:02d}", mod=mod)


def time_reading(day: Period | None, time: str, anchor: str = "", mod: str = "") -> Reading:
    """A time ("14:30") or a part ("MO") of a day, of an unknown day where none is given."""
    if day is None or day.unit != "D":
        return Reading(f"XXXX-XX-XXT{time}", type="TIME")
    return Reading(f"{day.value}T{time}", day.date, anchor, mod, day, type="TIME")


def nearest(days: Sequence[Period], now: Period, tense: Tense) -> Period | None:
    """The day of several (in order, years apart) that is meant: the nearest, unless the tense forbids it."""
    past = [d for d in days if d.number <= now.number]
    future = [d for d in days if d.number >= now.number]
    if not past or not future:
        return next(iter(future or past[::-1]), None)
    ahead = future[0].number - now.number
    return future[0] if ahead < _AHEAD[tense] else past[-1]


def full_year(short: int, ctx: Context) -> int:
    """The year that two figures mean: at most 20 years ahead of the text, in a history 50 of its story."""
    now = ctx.dct.year if ctx.dct else 2000
    latest = now + 20
    if ctx.narrative and ctx.story is not None:
        latest = min(latest, ctx.story.year + 50)
    return latest - (latest - short) % 100


def decade(start: int, ctx: Context) -> Period:
    """The decade that begins with a year; "the 90s" and "the 30s" are past ones."""
    if start < 100:
        start = full_year(start, ctx)
        start -= 100 if ctx.dct is not None and start > ctx.dct.year else 0
    return Period("E", start // 10)


def end_of_years(m: Match, ctx: Context) -> Reading | None:
    """The second year of "1914-18", "2006/07": the group "year" after a mark."""
    if ctx.last_end != m.start or ctx.focus is None or ctx.focus.unit != "Y" or len(m.text("year")) != 2:
        return None
    year = ctx.focus.number // 100 * 100 + int(m.text("year"))
    return replace(reading(Period("Y", year)), skip=1) if year > ctx.focus.number else None


def unknown_weekday(weekday: int) -> Reading:
    """A weekday with nothing to hang on."""
    return Reading(f"XXXX-WXX-{weekday + 1}")


def duration(amount: float | None, unit: str) -> str:
    """TIMEX3 duration: ``unit`` as in ``UNITS_OF_TIME``; ``None``: how many is not said (``PXD``)."""
    time = "T" if unit.startswith("T") else ""
    letter = unit[-1]
    if unit == "WE":
        letter, amount = "D", None if amount is None else amount * 2
    if unit in ("2W", "E", "C", "L"):
        factor, letter = {"2W": (2, "W"), "E": (10, "Y"), "C": (100, "Y"), "L": (1000, "Y")}[unit]
        if amount is None:
            return {"2W": "PXW", "E": "PXE", "C": "PXC", "L": "PXL"}[unit]
        amount *= factor
    if amount is None:
        return f"P{time}X{letter}"
    return _with_rest(amount, time, letter)


def long_duration(parts: Sequence[tuple[float, str]]) -> str:
    """TIMEX3 duration of amounts of units, from the largest to the smallest: ``PT2H10M``."""
    days, times = "", ""
    for amount, unit in parts:
        head = duration(amount, unit).removeprefix("P")
        date, _, time = head.partition("T")
        days, times = days + date, times + time
    return f"P{days}T{times}" if times else f"P{days}"


_SMALLER: Final = {
    "Y": (12, "", "M"),
    "M": (60, "", "S"),
    "D": (24, "T", "H"),
    "H": (60, "", "M"),
    "W": (7, "", "D"),
}


def _with_rest(amount: float, time: str, letter: str) -> str:
    """Write halves and quarters in the next smaller unit where that comes out whole."""
    whole = int(amount)
    if amount == whole:
        return f"P{time}{whole}{letter}"
    if letter in _SMALLER and (time or letter != "M"):
        factor, mark, smaller = _SMALLER[letter]
        rest = (amount - whole) * factor
        if abs(rest - round(rest)) < 1e-6:
            head = f"{whole}{letter}" if whole else ""
            return f"P{time}{head}{mark}{round(rest)}{smaller}"
    return f"P{time}{amount:g}{letter}"


def shifted(base: Period, amount: float, unit: str) -> Period:
    """``amount`` units before or after a day, as precisely as the unit ("two years ago" is a year)."""
    count = round(amount)
    if unit in ("WE", "2W"):
        unit, count = "W", count * (2 if unit == "2W" else 1)
    target = base if base.unit == "D" else Period("D", base.first)
    return target.to(unit).shifted(count)  # type: ignore[arg-type]


__all__ = [
    "containing", "day", "day_reading", "decade", "duration", "end_of_years", "full_year", "iso_week",
    "long_duration", "month", "month_reading", "near_day", "near_month", "near_weekday", "nearest",
    "reading", "shifted",
    "time_reading", "unknown_weekday", "year_text",
]  # fmt: skip
