""" "Last week", "next June", "the end of the year": so many steps from the period one is in."""

from generator import edtf
from generator.languages import anchoring, period, steps
from generator.languages.anchoring import reading
from generator.languages.en.time import words
from generator.languages.en.time.pieces import EARLIER, EARLY, mod
from generator.languages.period import Period
from generator.languages.rule import NOTHING, Context, Match, Reading, Rule


def _stepped(m: Match, ctx: Context) -> Reading | None:
    """ "Last week", "this month", "next year"."""
    letter = words.unit_letter(m.word("unit"))
    unit = steps.PERIODS.get(letter)
    step = m.word("step")
    if unit is None or (m.text("unit").istitle() and m.before() in _QUOTES):
        return None  # "This Week", a programme
    if _is_told_span(m, ctx):
        return Reading(anchoring.duration(1, letter), type="DURATION")
    told = step in _BESIDE or _is_next_told(m, ctx)
    if ctx.focus is not None and (told or (step == "this" and ctx.is_long_past(ctx.focus))):
        base: Period | None = ctx.focus
        anchor = "previous"
    elif m.has("the"):
        base, anchor = ctx.now, ctx.anchor
    else:
        base, anchor = ctx.spoken
    if base is None:
        return Reading(steps.UNKNOWN[unit])
    if unit == "D" and (m.before() == "to" or (step in ("last", "past") and m.before() == "the")):
        return None  # "to this day", "to the last day"
    return reading(steps.stepped(base, unit, words.STEPS[step]), anchor, mod(m))


_NEAR = 40  # words from a year to the year after it


def _is_next_told(m: Match, ctx: Context) -> bool:
    """ "In 1998 it was sold. The next year …" is told, in news too, of the year after a year long past."""
    if not m.has("the") or m.word("step") != "next" or ctx.focus is None or ctx.dct is None:
        return False
    near = m.start - ctx.last_date <= _NEAR
    return near and ctx.focus.year < ctx.dct.year - 1 and ctx.tense_of(m) not in ("future", "conditional")


_QUOTES = frozenset({'"', "“", "‘", "'", "`", "''"})
_BESIDE = frozenset({"following", "previous", "preceding", "prior"})


def _is_told_span(m: Match, ctx: Context) -> bool:
    """ "For the next decade", "in the past year" of a history; "the last month of the war" anywhere."""
    if not m.has("the") or m.word("unit") in ("day", "weekend"):
        return False
    return m.after() == "of" or (ctx.narrative and (m.before() == "for" or m.word("step") == "past"))


def _stepped_name(m: Match, ctx: Context) -> Reading | None:
    """ "Last June", "next summer", "this September"."""
    now, anchor, step = ctx.now, ctx.anchor, words.STEPS[m.word("step")]
    if m.word("step") in ("following", "previous", "preceding") and ctx.focus is not None:
        now, anchor = Period("D", ctx.focus.last if step > 0 else ctx.focus.first), "previous"
    if now is None:
        return None
    if m.has("season"):
        found = steps.stepped_season(now, words.SEASONS[m.word("season")], step)
    else:
        found = steps.stepped_month(now, words.month_number(m.word("month")), step)
    return reading(found, anchor, mod(m))


def _name_of_step(m: Match, ctx: Context) -> Reading | None:
    """ "June last year", "October this year"."""
    now = ctx.now
    if now is None:
        return None
    year = now.year + words.STEPS[m.word("step")]
    if m.word("season") == "fall" and m.before() not in ("in", "the", "of", "by", "since", "until"):
        return None
    if m.has("season"):
        return reading(period.season(year, words.SEASONS[m.word("season")]), ctx.anchor, mod(m))
    month = words.month_number(m.word("month"))
    if m.has("day"):
        found = period.day(year, month, int("".join(c for c in m.text("day") if c.isdigit()) or 0))
        return reading(found, ctx.anchor) if found else None
    return reading(period.month(year, month), ctx.anchor, mod(m))


def _part_of_step(m: Match, ctx: Context) -> Reading | None:
    """ "The end of the year", "the beginning of next month"."""
    letter = words.unit_letter(m.word("unit"))
    unit = steps.PERIODS.get(letter)
    base = ctx.now
    if unit is None or base is None:
        return None
    step = m.word("step")
    if unit == "D" and m.before() == "at":
        return NOTHING  # "at the end of the day, it is a game"
    if step in ("that", "the") and ctx.focus is not None and ctx.narrative:
        base = ctx.focus
    return reading(steps.stepped(base, unit, words.STEPS.get(step, 0)), ctx.anchor, mod(m))


_NEAR = 40  # words


def _the_period(m: Match, ctx: Context) -> Reading | None:
    """ "The weekend", "the year": the one that is spoken in; with its end named it is a span."""
    unit = words.unit_letter(m.word("unit"))
    if unit == "Y" and m.after() in ("ended", "ending", "to", "through"):
        return Reading(f"P1{unit}", type="DURATION")
    if m.after() in ("before", "after", "when", "since", "-", "–") or m.after().isdecimal():
        return None  # "the year 0"
    base = ctx.now
    if base is None or (m.text("unit")[0].isupper() and "of" in (m.before(), m.after())):
        return None  # "Person of the Year"
    if unit == "D":  # "late on Sunday … earlier in the day": the day last named
        base = ctx.day_near(m, _NEAR) or base
    found = steps.stepped(base, steps.PERIODS[unit], -1 if m.has("latest") else 0)
    before_it = unit == "WE" and base.unit == "D" and edtf.weekday(base.number) < 5
    if before_it and ctx.tense_of(m) not in anchoring.FORWARD:
        found = found.shifted(-1)
    return reading(found, ctx.anchor)


def _week_of_month(m: Match, ctx: Context) -> Reading | None:
    """Seven days of a month; their TIMEX3 value is the week that most of them are in."""
    number = words.month_number(m.word("month"))
    found = (
        period.month(int(m.text("year")), number) if m.has("year") else anchoring.near_month(ctx, m, number)
    )
    if found is None:
        return None
    place = {"first": 0, "second": 1, "third": 2, "fourth": 3}.get(m.word("nth"))
    first = found.last - 6 if place is None else found.first + 7 * place
    week = Period("D", first + 3).to("W")
    return Reading(week.value, edtf.days(first, first + 6), "" if m.has("year") else ctx.anchor, focus=week)


def _year_end(m: Match, ctx: Context) -> Reading | None:
    """The year's last day: of the year before after "since", else of this one."""
    if ctx.now is None:
        return None
    year = ctx.now.year - (m.before() in ("since", "from"))
    return reading(Period("D", edtf.ordinal(year, 12, 31)), ctx.anchor)


def _week_of(m: Match, ctx: Context) -> Reading | None:
    found = anchoring.near_day(ctx, m, words.month_number(m.word("month")), int(m.text("day")))
    return reading(found.to("W"), ctx.anchor) if found else None


def _stepped_day(m: Match, ctx: Context) -> Reading | None:
    now = ctx.now
    if now is None:
        return None
    month, dom = words.month_number(m.word("month")), int(m.text("day"))
    if m.word("step") == "this":
        found = anchoring.near_day(ctx, m, month, dom)
        return reading(found, ctx.anchor) if found else None
    days = [d for y in (now.year - 1, now.year, now.year + 1) if (d := period.day(y, month, dom))]
    if m.word("step") == "last":
        days = [d for d in days if d.number < now.number][-1:]
    else:
        days = [d for d in days if d.number >= now.number]
    return reading(days[0], ctx.anchor) if days else None


RULES = (
    Rule(
        "stepped-period", "DATE",
        rf"{EARLIER}(?P<the>the)?(?P<step>STEP)(?P<unit>BIGUNIT)(?:or so)?(?!and a half)", _stepped,
        (("It opened last week.", "2024-10-24", "last week = 2024-W42"),
         ("At least 3,000 arrived this month.", "2024-10-24", "this month = 2024-10"),
         ("It opens next year.", "2024-10-24", "next year = 2025")),
    ),
    Rule(
        "the-period", "DATE", r"(?:later in|earlier in|late in|early in)?the(?:(?P<latest>latest|most recent|past) fiscal|full|current|current fiscal|fiscal)?(?P<unit>week|weekend|year)|(?:later|earlier|late|early) in the(?P<unit2>day|month)", _the_period,
        (("Over the weekend it rained.", "2024-10-24", "the weekend = 2024-W42-WE"),
         ("Earlier in the day it rained.", "2024-10-24", "Earlier in the day = 2024-10-24"),
         ("Sales rose for the year.", "2024-10-24", "the year = 2024"),
         ("In the year ended March 31 it lost money.", "2024-10-24", "the year = P1Y")),
    ),
    Rule(
        "week-of-month", "DATE", r"the(?P<nth>first|second|third|fourth|last|final)week(?:of|in)(?P<month>MON)(?:,?(?:of)?(?P<year>YEAR))?", _week_of_month,
        (("It fell in the last week of October 1918.", "2024-10-24", "the last week of October 1918 = 1918-W44"),),
    ),
    Rule(
        "year-end", "DATE", r"year-?end|year's end", _year_end,
        (("It will close by year-end.", "2024-10-24", "year-end = 2024-12-31"),),
    ),
    Rule(
        "week-of", "DATE", r"the week of(?P<month>MON)(?P<day>DAY)", _week_of,
        (("It was heard in the week of March 6.", "2000-02-24", "the week of March 6 = 2000-W10"),),
    ),
    Rule(
        "stepped-month-day", "DATE", r"(?P<step>last|next|this)(?P<month>MON)(?P<day>DAY)(?!YEAR|,YEAR)", _stepped_day,
        (("He was shot last Oct. 23 at home.", "1999-04-19", "last Oct. 23 = 1998-10-23"),),
    ),
    Rule(
        "stepped-name", "DATE", rf"{EARLY}(?:the|this)?(?P<step>STEP)(?:(?P<month>MON)|(?P<season>SEASON))(?!DAY|YEAR)", _stepped_name,
        (("It opened last June.", "2024-10-24", "last June = 2024-06"),
         ("It opens next summer.", "2024-10-24", "next summer = 2025-SU"),
         ("It opened in October 1912 and closed the following May.", "2024-10-24", "the following May = 1913-05")),
    ),
    Rule(
        "name-of-stepped-year", "DATE",
        rf"{EARLY}(?:(?P<month>MON)(?P<day>DAY|NTH)?|(?P<season>SEASON)),?(?:of)?(?:the)?(?P<step>STEP)year", _name_of_step,
        (("It opened in June last year.", "2024-10-24", "June last year = 2023-06"),),
    ),
    Rule(
        "part-of-period", "DATE",
        r"(?:the)?(?:very)?(?P<mod>PARTOF) of (?P<step>the|that|STEP)(?P<unit>BIGUNIT)", _part_of_step,
        (("It closes at the end of the year.", "2024-10-24", "the end of the year = 2024"),),
    ),
)  # fmt: skip
"""Steps of English."""
