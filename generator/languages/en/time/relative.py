"""Dates that hang on the day of writing or on the date last spoken of."""

from generator import edtf
from generator.languages import anchoring, period
from generator.languages.anchoring import reading
from generator.languages.en.numbers import number
from generator.languages.en.time import words
from generator.languages.en.time.calendar import mod
from generator.languages.period import Period, Unit
from generator.languages.rule import Context, Match, Reading, Rule

_PERIODS: dict[str, Unit] = {
    "D": "D", "W": "W", "2W": "W", "WE": "WE", "M": "M", "Q": "Q", "Y": "Y", "E": "E", "C": "C", "L": "L",
}  # fmt: skip
_UNKNOWN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX",
    "E": "XXX", "C": "XX", "L": "X",
}  # fmt: skip


def _near_day(m: Match, ctx: Context) -> Reading | None:
    word = m.word("day")
    if ctx.dct is None:
        return Reading("XXXX-XX-XX")
    found = ctx.dct.shifted(words.DAYS_NEAR[word])
    if word in ("tonight", "tonite"):
        return Reading(f"{found.value}TNI", found.date, "dct", focus=found, type="TIME")
    if m.has("part"):
        part = words.PARTS[m.word("part")]
        return Reading(f"{found.value}T{part}", found.date, "dct", focus=found, type="TIME")
    return reading(found, "dct", mod(m))


def _day_beside(m: Match, ctx: Context) -> Reading | None:
    """ "The day before yesterday", "the day after tomorrow"."""
    if ctx.dct is None:
        return Reading("XXXX-XX-XX")
    return reading(ctx.dct.shifted(-2 if m.word("side") == "before" else 2), "dct")


def _weekday(m: Match, ctx: Context) -> Reading | None:
    weekday = words.weekday_number(m.word("weekday"))
    if m.before() in ("every", "each"):
        return None
    now = ctx.now
    if now is None:
        return anchoring.unknown_weekday(weekday)
    if m.word("weekday") in words.SHORT_LOWER and not (m.has("step") or m.has("part") or _is_short_day(m)):
        return None
    step = m.word("step")
    found = anchoring.near_weekday(ctx, m, weekday)
    if step and found:
        now = ctx.dct or now
        found = _stepped_weekday(step, weekday, now)
    if found is None:
        return anchoring.unknown_weekday(weekday)
    if m.has("part"):
        part = words.PARTS[m.word("part")]
        return Reading(f"{found.value}T{part}", found.date, ctx.anchor, mod(m), found, type="TIME")
    return reading(found, ctx.anchor, mod(m))


def _is_short_day(m: Match) -> bool:
    """ "Sun" and "Sat" are days after "on" and the like, or beside a time."""
    return m.before() in ("on", "this", "by", "until", "every", "(", "from") or m.after() in ("@", "at", ")")


def _stepped_weekday(step: str, weekday: int, now: Period) -> Period:
    """ "Last Friday" is before today, "next Friday" after it, "this Friday" in this week."""
    back = (edtf.weekday(now.number) - weekday) % 7
    size = words.STEPS[step]
    if size < 0:
        return now.shifted(-(back or 7))
    if size > 0:
        return now.shifted(7 - back)
    return now.shifted((7 - back) % 7)


def _stepped(m: Match, ctx: Context) -> Reading | None:
    """ "Last week", "this month", "next year"."""
    letter = words.unit_letter(m.word("unit"))
    unit = _PERIODS.get(letter)
    step = m.word("step")
    if unit is None:
        return None
    if step in ("following", "previous", "preceding", "prior") and ctx.focus is not None:
        base: Period | None = ctx.focus
        anchor = "previous"
    else:
        base, anchor = ctx.now or ctx.dct, ctx.anchor
    if base is None:
        return Reading(_UNKNOWN[unit])
    here = Period("D", base.first)
    if unit == "D" and m.before() == "to":
        return None  # "to this day"
    if unit == "D" and step in ("this", "current"):
        return reading(here, anchor, mod(m))
    return reading(here.to(unit).shifted(words.STEPS[step]), anchor, mod(m))


def _stepped_name(m: Match, ctx: Context) -> Reading | None:
    """ "Last June", "next summer", "this September"."""
    now, step = ctx.now, words.STEPS[m.word("step")]
    if now is None:
        return None
    if m.has("season"):
        here, place = now.to("S"), period.SEASONS.index(words.SEASONS[m.word("season")])
        cycle = 4
    else:
        here, place = now.to("M"), words.month_number(m.word("month")) - 1
        cycle = 12
    back = (here.number - place) % cycle
    if step < 0:
        return reading(here.shifted(-(back or cycle)), ctx.anchor, mod(m))
    if step > 0:
        return reading(here.shifted(cycle - back), ctx.anchor, mod(m))
    same_year = here.shifted(here.number // cycle * cycle + place - here.number)
    return reading(same_year, ctx.anchor, mod(m))


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


def _amount(m: Match) -> float | None:
    """The number of units; 1 for "a"; ``None`` for "several"."""
    if m.has("few"):
        return None
    text = " ".join(m.text("n").split())
    if text.lower() in ("a", "an", "the", "one", ""):
        return 1
    return number(text)


def _ago(m: Match, ctx: Context) -> Reading | None:
    """ "Three days ago", "two weeks earlier", "a month later"."""
    letter, amount = words.unit_letter(m.word("unit")), _amount(m)
    if m.has("n") and amount is None:
        return None
    side = m.word("side")
    forward = side in ("later", "after", "hence", "afterwards", "from", "afterward", "on", "thereafter")
    if amount is None:
        return Reading("FUTURE_REF" if forward else "PAST_REF")
    base, anchor = _base_of(side, ctx)
    if base is None:
        return Reading(anchoring.duration(amount, letter), type="DURATION")
    if letter.startswith("T"):
        return reading(Period("D", base.first), anchor)
    if (
        letter == "Y"
        and side in ("ago", "earlier")
        and base.unit in ("Q", "M")
        and amount == 1
        and side == "earlier"
    ):
        return reading(base.shifted(-4 if base.unit == "Q" else -12), anchor)
    if letter in ("Y", "E", "C", "L") and amount > _HISTORIC:
        return Reading("PAST_REF")
    if (vague := _too_fine(base, letter)) is not None:
        return Reading(vague, anchor=anchor)
    if amount != int(amount):
        letter, amount = ("M", amount * 12) if letter == "Y" else (letter, amount)
    sign = 1 if forward else -1
    return reading(anchoring.shifted(base, sign * amount, letter), anchor)


_HISTORIC = 10_000  # years; earlier ones are no dates of a calendar


def _too_fine(base: Period, letter: str) -> str | None:
    """ "Two days later" after a mere year or month: that year's or month's unknown day."""
    if letter not in ("D", "W", "2W") or base.unit in ("D", "W", "WE"):
        return None
    return f"{base.value}-XX" if base.unit == "M" else f"{period.year_text(base.year)}-XX-XX"


def _base_of(side: str, ctx: Context) -> tuple[Period | None, str]:
    if side in ("ago", "from") or ctx.focus is None or (not ctx.narrative and side == "hence"):
        return ctx.now, ctx.anchor
    return ctx.focus, "previous"


def _next_day(m: Match, ctx: Context) -> Reading | None:
    """ "The next day", "the following morning", "that same day", "the same month"."""
    base = ctx.focus or ctx.dct
    if base is None:
        return None
    unit = _PERIODS[words.unit_letter(m.word("unit"))] if m.has("unit") else "D"
    which = m.word("which")
    if unit == "D" and (vague := _too_fine(base, "D")) is not None:
        return Reading(vague, anchor="previous")
    step = {
        "next": 1,
        "following": 1,
        "after": 1,
        "later": 1,
        "previous": -1,
        "before": -1,
        "preceding": -1,
    }.get(which, 0)
    start = Period("D", base.last if step > 0 and base.unit == "D" else base.first)
    found = start.to(unit).shifted(step)
    if m.has("part"):
        return Reading(
            f"{found.value}T{words.PARTS[m.word('part')]}", found.date, "previous", focus=found, type="TIME"
        )
    return reading(found, "previous", mod(m))


def _part_of_step(m: Match, ctx: Context) -> Reading | None:
    """ "The end of the year", "the beginning of next month"."""
    letter = words.unit_letter(m.word("unit"))
    unit = _PERIODS.get(letter)
    base = ctx.now
    if unit is None or base is None:
        return None
    step = m.word("step")
    if step in ("that", "the") and ctx.focus is not None and ctx.narrative:
        base = ctx.focus
    return reading(Period("D", base.first).to(unit).shifted(words.STEPS.get(step, 0)), ctx.anchor, mod(m))


def _part_of_day(m: Match, ctx: Context) -> Reading | None:
    """ "This morning", "last night", "that evening"."""
    part, which = words.PARTS[m.word("part")], m.word("which")
    base = ctx.dct if which in ("this", "last") and not ctx.narrative else (ctx.focus or ctx.dct)
    if base is None:
        return Reading(f"XXXX-XX-XXT{part}")
    day = Period("D", base.first).shifted(
        -1 if which == "last" else 1 if which in ("next", "following") else 0
    )
    return Reading(f"{day.value}T{part}", day.date, ctx.anchor, mod(m), day)


def _the_period(m: Match, ctx: Context) -> Reading | None:
    """ "The weekend", "the year": the one that is spoken in; with its end named it is a span."""
    unit = words.unit_letter(m.word("unit"))
    if m.after() in ("ended", "ending", "to", "through"):
        return Reading(f"P1{unit}", type="DURATION") if unit == "Y" else None
    if m.after() in ("before", "after", "when", "since") or m.after() in ("-", "–"):
        return None
    base = ctx.now
    if base is None:
        return None
    found = Period("D", base.first).to(_PERIODS[unit])
    if unit == "WE" and base.unit == "D" and edtf.weekday(base.number) < 5 and ctx.tense_of(m) != "future":
        found = found.shifted(-1)
    return reading(found, ctx.anchor)


def _week_of(m: Match, ctx: Context) -> Reading | None:
    found = anchoring.near_day(ctx, m, words.month_number(m.word("month")), int(m.text("day")))
    return reading(found.to("W"), ctx.anchor) if found else None


def _month_of_that_year(m: Match, ctx: Context) -> Reading | None:
    if ctx.focus is None:
        return None
    year, month = ctx.focus.year, words.month_number(m.word("month"))
    if m.has("day"):
        found = period.day(year, month, int("".join(c for c in m.text("day") if c.isdigit())))
        return reading(found, "previous") if found else None
    return reading(period.month(year, month), "previous")


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


def _in_a_post(m: Match, ctx: Context) -> Reading | None:
    """ "What a night!", "weekend with the kids": in a post, those of the day it was written."""
    if not ctx.post or ctx.dct is None:
        return None
    if m.has("weekend"):
        return reading(ctx.dct.to("WE"), "dct")
    part = words.PARTS[m.word("part")]
    return Reading(f"{ctx.dct.value}T{part}", ctx.dct.date, "dct", focus=ctx.dct, type="TIME")


_EARLY = r"(?:(?P<mod>MODWORD)-?)?"
_EARLIER = r"(?:(?P<mod>MODWORD)-?|earlier|later)?"

RULES = (
    Rule(
        "near-day", "DATE", rf"{_EARLY}(?P<day>NEARDAY)(?P<part>PART)?", _near_day,
        (("He left yesterday.", "2024-10-24", "yesterday = 2024-10-23"),
         ("He left yesterday morning.", "2024-10-24", "yesterday morning = 2024-10-23TMO")),
    ),
    Rule(
        "day-before-yesterday", "DATE", r"(?:the)?day(?:(?P<side>before)yesterday|(?P<side2>after)tomorrow)", _day_beside,
        (("He left the day before yesterday.", "2024-10-24", "the day before yesterday = 2024-10-22"),),
    ),
    Rule(
        "weekday", "DATE",
        rf"{_EARLY}(?:(?:this|the)?(?P<step>STEP))?(?P<weekday>WEEKDAY|WABBR(?P<dot>\.)?)(?P<part>PART)?", _weekday,
        (("It was announced Tuesday.", "2024-10-24", "Tuesday = 2024-10-22"),
         ("They will meet on Friday.", "2024-10-24", "Friday = 2024-10-25"),
         ("It fell last Thursday.", "2024-10-24", "last Thursday = 2024-10-17"),
         ("They met Tuesday morning.", "2024-10-24", "Tuesday morning = 2024-10-22TMO")),
        ("The sun rose.", "They sat down."),
    ),
    Rule(
        "next-day", "DATE",
        rf"{_EARLY}(?:the(?:very)?(?:(?P<which>next)(?:(?P<unit>day)|(?P<part>PART))|(?P<which2>following|previous|preceding)(?:(?P<unit2>UNIT)|(?P<part2>PART))))", _next_day,
        (("On 3 March 2021 he fell ill. The next day he died.", "2024-10-24", "The next day = 2021-03-04"),),
    ),
    Rule(
        "stepped-period", "DATE",
        rf"{_EARLIER}(?:the)?(?P<step>STEP)(?P<unit>BIGUNIT)", _stepped,
        (("It opened last week.", "2024-10-24", "last week = 2024-W42"),
         ("At least 3,000 arrived this month.", "2024-10-24", "this month = 2024-10"),
         ("It opens next year.", "2024-10-24", "next year = 2025")),
    ),
    Rule(
        "the-period", "DATE", r"(?:later in|earlier in|late in|early in)?the(?:full|whole|current|fiscal)?(?P<unit>week|weekend|year)", _the_period,
        (("Over the weekend it rained.", "2024-10-24", "the weekend = 2024-W42-WE"),
         ("Sales rose for the year.", "2024-10-24", "the year = 2024"),
         ("In the year ended March 31 it lost money.", "2024-10-24", "the year = P1Y")),
    ),
    Rule(
        "week-of", "DATE", r"the week of(?P<month>MON)(?P<day>DAY)", _week_of,
        (("It was heard in the week of March 6.", "2000-02-24", "the week of March 6 = 2000-W10"),),
    ),
    Rule(
        "day-of-that-year", "DATE", r"(?P<month>MON)(?P<day>DAY|NTH)?,?of(?:that|the same|the following|the previous)(?:same)?year", _month_of_that_year,
        (("He came in 1861. In July of that year he left.", "2024-10-24", "July of that year = 1861-07"),),
    ),
    Rule(
        "stepped-month-day", "DATE", r"(?P<step>last|next|this)(?P<month>MON)(?P<day>DAY)(?!YEAR|,YEAR)", _stepped_day,
        (("He was shot last Oct. 23 at home.", "1999-04-19", "last Oct. 23 = 1998-10-23"),),
    ),
    Rule(
        "stepped-name", "DATE", rf"{_EARLY}(?:the|this)?(?P<step>STEP)(?:(?P<month>MON)|(?P<season>SEASON))(?!DAY|YEAR)", _stepped_name,
        (("It opened last June.", "2024-10-24", "last June = 2024-06"),
         ("It opens next summer.", "2024-10-24", "next summer = 2025-SU")),
    ),
    Rule(
        "name-of-stepped-year", "DATE",
        rf"{_EARLY}(?:(?P<month>MON)(?P<day>DAY|NTH)?|(?P<season>SEASON)),?(?:of)?(?:the)?(?P<step>STEP)year", _name_of_step,
        (("It opened in June last year.", "2024-10-24", "June last year = 2023-06"),),
    ),
    Rule(
        "ago", "DATE",
        r"(?:(?:just|only)?(?P<hedge>nearly|almost))?(?:(?P<few>FEW)|(?P<n>NUM|a|an|the))-?(?:more)?(?P<unit>UNIT|UNITS)(?:or so)?(?P<side>ago|earlier|later|afterwards|afterward|hence|thereafter|(?P<from>from)now)",
        _ago,
        (("He left three days ago.", "2024-10-24", "three days ago = 2024-10-21"),
         ("He left two years ago.", "2024-10-24", "two years ago = 2022"),
         ("On 3 March 2021 he fell ill. Two days later he died.", "2024-10-24", "Two days later = 2021-03-05")),
    ),
    Rule(
        "same-day", "DATE", rf"{_EARLIER}(?:(?P<which>that)|(?:the|that|this)(?P<which2>same))(?P<unit>BIGUNIT)", _next_day,
        (("On 3 March 2021 he fell ill. That same day he died.", "2024-10-24", "That same day = 2021-03-03"),),
    ),
    Rule(
        "part-of-period", "DATE",
        r"(?:the)?(?:very)?(?P<mod>PARTOF) of (?P<step>the|that|STEP)(?P<unit>BIGUNIT)", _part_of_step,
        (("It closes at the end of the year.", "2024-10-24", "the end of the year = 2024"),),
    ),
    Rule(
        "post-part-of-day", "TIME", r"(?:the|a|an)?(?:whole|late)?(?P<part>morning|afternoon|evening|night|nite)|(?P<weekend>weekend)", _in_a_post,
        (("Karaoke night with friends! #fun", "2014-03-18", "night = 2014-03-18TNI"),
         ("Lovely weekend @home", "2014-03-18", "weekend = 2014-W12-WE")),
        ("The night was long.",),
    ),
    Rule(
        "part-of-day", "TIME", rf"{_EARLIER}(?:the)?(?P<which>this|last|that|next|following)(?P<part>PART)", _part_of_day,
        (("It snowed last night.", "2024-10-24", "last night = 2024-10-23TNI"),),
    ),
)  # fmt: skip
"""Relative dates of English."""
