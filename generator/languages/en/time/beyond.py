"""Two steps away: "the week before last", "Monday last week", "a year ago today", "the last day of May"."""

from generator import edtf
from generator.languages import anchoring, period, steps
from generator.languages.anchoring import reading, time_reading
from generator.languages.en.time import words
from generator.languages.en.time.pieces import amount_of, day_number
from generator.languages.feasts import nth_weekday
from generator.languages.period import Period
from generator.languages.rule import NOTHING, Context, Match, Reading, Rule


def _before_last(m: Match, ctx: Context) -> Reading | None:
    unit = steps.PERIODS.get(words.unit_letter(m.word("unit")))
    base, anchor = ctx.spoken
    if unit is None or base is None:
        return None
    return reading(steps.stepped(base, unit, 2 if m.has("after") else -2), anchor)


def _weekday_of_week(m: Match, ctx: Context) -> Reading | None:
    base, anchor = ctx.spoken
    if base is None:
        return None
    week = steps.stepped(base, "W", words.STEPS[m.word("step")])
    found = Period("D", week.first + words.weekday_number(m.word("weekday")))
    if m.has("part"):
        return time_reading(found, words.PARTS[m.word("part")], anchor)
    return reading(found, anchor)


def _from_named_day(m: Match, ctx: Context) -> Reading | None:
    """So many weeks, months or years before or after a day that is named too."""
    now, letter, amount = ctx.now, words.unit_letter(m.word("unit")), amount_of(m)
    if now is None or amount is None or not 0 < amount == int(amount) < 1000:
        return None
    count = int(amount) if m.has("from") else -int(amount)
    if m.has("near"):
        named = now.shifted(words.DAYS_NEAR[m.word("near")])
    else:
        back = (edtf.weekday(now.number) - words.weekday_number(m.word("weekday"))) % 7
        named = now.shifted((7 - back) % 7 if count > 0 else -back)
    found = _same_day(named, count, letter)
    return reading(found, ctx.anchor) if found else None


def _same_day(day: Period, count: int, letter: str) -> Period | None:
    """The same weekday so many weeks away, the same day of the month so many months or years away."""
    if letter in ("W", "2W"):
        return day.shifted(count * (14 if letter == "2W" else 7))
    if letter not in ("M", "Y"):
        return None
    month = day.to("M").shifted(count * (12 if letter == "Y" else 1))
    return period.day(month.year, month.month, edtf.civil(day.number)[2])


def _weekdays_ago(m: Match, ctx: Context) -> Reading | None:
    """ "Two Sundays ago": the Sunday before the last one."""
    amount, now = amount_of(m), ctx.now
    if now is None or amount is None or not 0 < amount == int(amount) < 100:
        return None
    weekday = words.weekday_number(m.word("weekday").removesuffix("s"))
    last = steps.stepped_weekday(now, weekday, -1)
    return reading(last.shifted(-7 * (int(amount) - 1)), ctx.anchor)


def _short_day(m: Match, ctx: Context) -> Reading:
    """ "14-Mar-03", as forms and logs write it."""
    year = anchoring.full_year(int(m.text("short")), ctx)
    found = period.day(year, words.month_number(m.word("month")), day_number(m.text("day")))
    return reading(found) if found else NOTHING


def _week_on(m: Match, ctx: Context) -> Reading | None:
    """ "Friday week": a week after the coming Friday."""
    if ctx.now is None or m.after() not in _ENDS:
        return None
    coming = steps.stepped_weekday(ctx.now, words.weekday_number(m.word("weekday")), 0)
    return reading(coming.shifted(7), ctx.anchor)


_ENDS = frozenset({"", ".", ",", ";", "¶", "?", "!", ")", '"', "”"})


def _weekday_of_stepped_month(m: Match, ctx: Context) -> Reading | None:
    """ "The third Thursday of next month"."""
    base, anchor = ctx.spoken
    if base is None:
        return None
    month = steps.stepped(base, "M", words.STEPS.get(m.word("step"), 0))
    place = {"first": 1, "second": 2, "third": 3, "fourth": 4}.get(m.word("nth"), -1)
    day = nth_weekday(month.year, month.month, words.weekday_number(m.word("weekday")), place)
    return reading(Period("D", day), anchor)


def _end_day(m: Match, ctx: Context) -> Reading | None:
    """ "The first day of May", "the last day of 2019"."""
    if not m.has("month"):
        whole: Period | None = Period("Y", int(m.text("year")))
    elif m.has("year"):
        whole = period.month(int(m.text("year")), words.month_number(m.word("month")))
    else:
        whole = anchoring.near_month(ctx, m, words.month_number(m.word("month")))
    if whole is None:
        return None
    day = Period("D", whole.first if m.word("which") == "first" else whole.last)
    return reading(day, "" if m.has("year") else ctx.anchor)


def _weekend_of_month(m: Match, ctx: Context) -> Reading | None:
    """The weekend of the first, second … last Saturday of a month."""
    number = words.month_number(m.word("month"))
    whole = (
        period.month(int(m.text("year")), number) if m.has("year") else anchoring.near_month(ctx, m, number)
    )
    if whole is None:
        return None
    place = {"first": 1, "second": 2, "third": 3, "fourth": 4}.get(m.word("nth"), -1)
    saturday = Period("D", nth_weekday(whole.year, whole.month, 5, place))
    return reading(saturday.to("WE"), "" if m.has("year") else ctx.anchor)


RULES = (
    Rule(
        "day-month-short-year", "DATE", r"(?P<day>DAY)-(?P<month>MON)-(?P<short>D2)", _short_day,
        (("The log of 14-Mar-03 is lost.", "2024-10-24", "14-Mar-03 = 2003-03-14"),),
    ),
    Rule(
        "week-on", "DATE", r"(?P<weekday>WEEKDAY)week", _week_on,
        (("The shop will shut on Friday week.", "2024-10-24", "Friday week = 2024-11-01"),),
    ),
    Rule(
        "weekday-of-stepped-month", "DATE", r"(?:the)?(?P<nth>first|second|third|fourth|last)(?P<weekday>WEEKDAY)(?:of|in)(?:(?P<step>next|last|this)|the)month", _weekday_of_stepped_month,
        (("They vote on the third Thursday of next month.", "2024-10-24", "the third Thursday of next month = 2024-11-21"),),
    ),
    Rule(
        "before-last", "DATE", r"the(?P<unit>BIGUNIT)(?:before last|(?P<after>after)next)(?!UNIT|WD|MON|SEASON|PART)", _before_last,
        (("It was found the week before last.", "2024-10-24", "the week before last = 2024-W41"),
         ("It ends the year after next.", "2024-10-24", "the year after next = 2026")),
        ("The day before last week's vote it rained.",),
    ),
    Rule(
        "weekday-of-week", "DATE", r"(?P<weekday>WEEKDAY)(?P<part>PART)?(?:of)?(?P<step>last|this|next)week(?!'s)", _weekday_of_week,
        (("He left on Monday last week.", "2024-10-24", "Monday last week = 2024-10-14"),
         ("He will leave Friday of next week.", "2024-10-24", "Friday of next week = 2024-11-01")),
    ),
    Rule(
        "from-named-day", "DATE",
        r"(?P<n>NUM|a|an)(?P<unit>UNIT|UNITS)(?:ago|(?P<from>from))(?:(?P<weekday>WEEKDAY)|(?P<near>today|yesterday|tomorrow))", _from_named_day,
        (("It burned a week ago Tuesday.", "2024-10-24", "a week ago Tuesday = 2024-10-15"),
         ("He died a year ago today.", "2024-10-24", "a year ago today = 2023-10-24"),
         ("It ends two weeks from Friday.", "2024-10-24", "two weeks from Friday = 2024-11-08")),
        ("He left three days ago.",),
    ),
    Rule(
        "weekdays-ago", "DATE", r"(?P<n>NUM|a|an)(?P<weekday>WEEKDAYS|WEEKDAY)ago", _weekdays_ago,
        (("It opened two Sundays ago.", "2024-10-24", "two Sundays ago = 2024-10-13"),),
    ),
    Rule(
        "end-day", "DATE", r"the(?:very)?(?P<which>first|last|final)day(?:of|in)(?:(?P<month>MON)(?:,?(?:of)?(?P<year>YEAR))?|(?P<year2>YEAR))", _end_day,
        (("They met on the last day of May 2020.", "2024-10-24", "the last day of May 2020 = 2020-05-31"),),
    ),
    Rule(
        "weekend-of-month", "DATE",
        r"the(?P<nth>first|second|third|fourth|last|final)weekend(?:of|in)(?P<month>MON)(?:,?(?:of)?(?P<year>YEAR))?", _weekend_of_month,
        (("It is held on the last weekend of July 2024.", "2024-10-24", "the last weekend of July 2024 = 2024-W30-WE"),),
    ),
)  # fmt: skip
"""Dates of English that lie two steps away."""
