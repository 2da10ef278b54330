"""What "last", "next", "ago" and "later" add up to: sums that the rules of every language share.

The words are each language's own; here stand the periods they step over, and where the steps lead.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from generator import edtf
from generator.languages import anchoring, period
from generator.languages.anchoring import reading, time_reading
from generator.languages.clause import is_quoted
from generator.languages.period import Period, Unit
from generator.languages.rule import Context, Match, Reading

PERIODS: Final[dict[str, Unit]] = {
    "D": "D", "W": "W", "2W": "W", "WE": "WE", "M": "M", "Q": "Q", "Y": "Y", "E": "E", "C": "C", "L": "L",
}  # fmt: skip
"""What a step of a unit of time goes over."""
YEARS: Final = ("Y", "E", "C", "L")
"""Periods in which no month, season or day is known."""
UNKNOWN: Final = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX",
    "E": "XXX", "C": "XX", "L": "X",
}  # fmt: skip
"""What is written where nothing is known to step from."""


def stepped(base: Period, unit: Unit, count: int) -> Period:
    """ "Last week" (-1), "this month" (0), "next year" (1), seen from the first day of ``base``."""
    return Period("D", base.first).to(unit).shifted(count)


def stepped_weekday(now: Period, weekday: int, step: int) -> Period:
    """ "Last Friday" (-1) is before today, "next Friday" (1) after it, "this Friday" (0) today or after."""
    back = (edtf.weekday(now.number) - weekday) % 7
    if step < 0:  # yesterday is not called "last Tuesday"
        return now.shifted(-(back if back > 1 else back + 7))
    return now.shifted(7 - back if step else (7 - back) % 7)


def today(ctx: Context, m: Match) -> Period | None:
    """The day that "today" is: that of writing; in a history's quotations the story's, if it is known."""
    story = ctx.story
    if story is None or not ctx.is_long_past(story) or not is_quoted(m):
        return ctx.dct
    return story if story.unit == "D" else None


def named_weekday(ctx: Context, m: Match, weekday: int, step: int) -> Period | None:
    """ "Last", "next" or "this Friday"; after a verb in the past ("he won this Tuesday") the last one."""
    now = ctx.now if ctx.narrative else ctx.dct or ctx.now
    if now is None:
        return None
    if step == 0 and ctx.tense_of(m) == "past":
        return now.shifted(-((edtf.weekday(now.number) - weekday) % 7))
    return stepped_weekday(now, weekday, step)


def stepped_month(now: Period, number: int, step: int) -> Period:
    """ "Last June" (-1), "next June" (1): the nearest on that side; "this June" (0): of this year."""
    return _stepped_of_year(now.to("M"), number - 1, 12, step)


def stepped_season(now: Period, name: str, step: int) -> Period:
    """ "Last summer" (-1), "next summer" (1): the nearest on that side; "this summer" (0): of this year."""
    return _stepped_of_year(now.to("S"), period.SEASONS.index(name), len(period.SEASONS), step)


def _stepped_of_year(here: Period, place: int, cycle: int, step: int) -> Period:
    back = (here.number - place) % cycle
    if step:
        return here.shifted(-(back or cycle) if step < 0 else cycle - back)
    return here.shifted(here.number // cycle * cycle + place - here.number)


def near_season(ctx: Context, m: Match, name: str) -> Period | None:
    """The season of that name that is meant: of the story's year; in news this or the last, by the tense."""
    now = ctx.now
    if now is None:
        return None
    if ctx.narrative and ctx.story is not None:
        return _season_of_story(ctx.story, name)
    here = now.to("S")
    back = (here.number - period.SEASONS.index(name)) % 4
    tense = ctx.tense_of(m)
    ahead = tense in anchoring.FORWARD or (back == 3 and tense != "past")
    return here.shifted((4 - back) % 4 if ahead else -back)


def _season_of_story(story: Period, name: str) -> Period:
    """Stories go on to the seasons ahead, and step back only by one."""
    if story.unit in YEARS:
        return period.season(story.year, name)
    here = story.to("S")
    on = (period.SEASONS.index(name) - here.number) % 4
    return here.shifted(-1 if on == 3 else on)


def season_reading(ctx: Context, found: Period, mod: str = "") -> Reading:
    """A season that no year stands with: a history names its winter after the year most of it lies in."""
    read = reading(found, ctx.anchor, mod)
    told = ctx.narrative and ctx.story is not None and ctx.story.unit not in YEARS
    if not told or found.number % 4 != period.SEASONS.index("WI"):
        return read
    return replace(read, value=f"{period.year_text(found.year + 1)}-WI")


def near_part_of_year(
    ctx: Context, m: Match, now: Period, make: Callable[[int, int], Period], place: int
) -> Period:
    """The quarter or half (``make`` of year and place) that is meant: the last that ended, or the next."""
    found = make(now.year, place)
    # "Third-quarter results": before a noun it is the results that are to come.
    future = ctx.tense_of(m) in anchoring.FORWARD and not (m.has("hyphen") and found.last > now.number - 150)
    if found.first > now.number + 120 and not future:
        return make(now.year - 1, place)
    return make(now.year + 1, place) if future and found.last < now.number - 45 else found


_SMALLER: Final = {"Y": (12, "M"), "E": (10, "Y"), "C": (100, "Y"), "L": (1000, "Y")}


def away(base: Period, amount: float, letter: str) -> Period:
    """So many units from a period: two years ago is a year, half a year ago a month."""
    if amount != int(amount) and letter in _SMALLER:
        count, smaller = _SMALLER[letter]
        return anchoring.shifted(base, amount * count, smaller)
    return anchoring.shifted(base, amount, letter)


# More of a unit than a calendar reaches back (10,000 years): "55 million years ago".
_HISTORIC: Final = {"D": 3_650_000, "W": 520_000, "2W": 260_000, "M": 120_000, "Q": 40_000, "Y": 10_000}


def counted(base: Period | None, anchor: str, amount: float | None, letter: str, *, forward: bool) -> Reading:
    """ "Three days ago", "two weeks later": so many units (``None``: not said how many) from a period."""
    if amount is None or amount > _HISTORIC.get(letter, 1000):
        return Reading("FUTURE_REF" if forward else "PAST_REF")
    if base is None:
        return Reading(anchoring.duration(amount, letter), type="DURATION")
    if (vague := too_fine(base, letter)) is not None:
        return Reading(vague, anchor=anchor)
    if letter.startswith("T"):
        return reading(Period("D", base.first), anchor)
    return reading(away(base, amount if forward else -amount, letter), anchor)


def far(base: Period, parts: Sequence[tuple[float, str]], *, forward: bool) -> Period | None:
    """ "A year and two months ago", "two weeks and a day later"; ``None`` for hours, which move no day."""
    sign, counts = 1 if forward else -1, dict.fromkeys(("Y", "M", "W", "D"), 0)
    if any(letter not in counts or amount != int(amount) or amount > 9999 for amount, letter in parts):
        return None
    counts |= {letter: sign * int(amount) for amount, letter in parts}
    start = Period("D", base.first)
    month, days = start.to("M").shifted(12 * counts["Y"] + counts["M"]), 7 * counts["W"] + counts["D"]
    if not days:
        return month
    if base.unit != "D":
        return None
    dom = min(edtf.civil(start.number)[2], edtf.month_length(month.year, month.month))
    there = Period("D", month.first + dom - 1 + days)
    return there.to("W") if parts[-1][1] == "W" else there


def beside(ctx: Context, letter: str, step: int, part: str = "", mod: str = "") -> Reading | None:
    """ "The next day", "that same month", "the morning after": so many units from what was last spoken of."""
    base, unit = ctx.focus or ctx.dct, PERIODS.get(letter)
    if base is None or unit is None:
        return None
    if unit == "D" and (vague := too_fine(base, "D")) is not None:
        return Reading(f"{vague}T{part}" if part else vague, None, "previous", type="TIME" if part else None)
    start = Period("D", base.last if step > 0 and base.unit == "D" else base.first)
    found = start.to(unit).shifted(step)
    return time_reading(found, part, "previous") if part else reading(found, "previous", mod)


def too_fine(base: Period, letter: str) -> str | None:
    """ "Two days", "an hour later" after a mere year or month: its unknown day, or ``None``."""
    if base.unit == "D" or (letter not in ("D", "W", "2W") and not letter.startswith("T")):
        return None
    if base.unit in ("W", "WE"):
        return base.value if letter.startswith("T") else None
    return f"{base.value}-XX" if base.unit == "M" else f"{period.year_text(base.year)}-XX-XX"
