"""Times of day, alone and with their day.

A zone ("8 p.m. GMT") belongs to the words and not to the value: the annotated corpora give the time as the
writer's clock shows it, and one of them in eight the offset. The day is that of the zone that is named, never
another zone's: "23:00 GMT on 3 May" lies on 3 May. An offset in a figure date of ISO 8601 stays in the value.
"""

from dataclasses import replace

from generator.languages import anchoring, period, steps
from generator.languages.anchoring import time_reading
from generator.languages.en.numbers import UNITS
from generator.languages.en.time import words
from generator.languages.en.time.feasts import feast_day
from generator.languages.en.time.pieces import day_number, on_weekday
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading, Rule


def _clock(m: Match) -> str | None:
    """ "8 p.m.", "10:30", "noon", "7.30am" as ``HH:MM`` (``:SS``); ``None`` if there is no such time."""
    seconds = ""
    if m.has("named"):
        if m.before() == "high":
            return None  # "high noon" is a saying
        if m.has("twelve") and m.text("twelve") != "12":
            return None
        if m.word("named") == "midnight":  # "midnight Friday" ends Friday; alone it is the day's first moment
            return "24:00" if names_day(m) else "00:00"
        return "12:00"
    text = m.text("clock")
    if m.has("run"):  # "0600 GMT", "430pm"
        text = f"{m.text('run')[:-2]}:{m.text('run')[-2:]}"
    if text.isalpha():
        hour, minute = UNITS.get(text.lower(), 99), 0
    else:
        head, _, tail = text.replace(" ", "").replace(".", ":").partition(":")
        hour, minute, seconds = int(head), int(tail[:2] or 0), tail[2:] if ":" in tail else ""
    half = m.word("half")
    if half and not 1 <= hour <= 12:
        return None if hour > 24 or half == "am" else f"{hour:02d}:{minute:02d}"
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    exists = (hour < 24 and minute < 60 and seconds < ":6") or (hour, minute, seconds) == (24, 0, "")
    return f"{hour:02d}:{minute:02d}{seconds}" if exists else None


def names_day(m: Match) -> bool:
    """The match says which day the time of day is of."""
    return any(m.has(name) for name in ("weekday", "month", "feast", "near"))


_NEAR = 120  # words; a day named farther back is not the day that a time of day belongs to


def day_of(m: Match, ctx: Context) -> tuple[Period | None, str]:
    """The day that a time of day belongs to, and its anchor."""
    if m.has("back") and ctx.dct is not None:
        return ctx.dct.shifted(-1 if m.word("half") != "am" else 0), "dct"  # "2 a.m. last night" is today's
    if m.has("near"):
        return (ctx.dct.shifted(words.DAYS_NEAR[m.word("near")]) if ctx.dct else None), "dct"
    if m.has("weekday") or m.has("feast"):
        return _named_day(m, ctx), ctx.anchor
    if m.has("month"):
        number, dom = words.month_number(m.word("month")), day_number(m.text("day"))
        if m.has("year"):
            return period.day(int(m.text("year")), number, dom), ""
        return on_weekday(m, anchoring.near_day(ctx, m, number, dom)), ctx.anchor
    elsewhere = ctx.narrative and (ctx.focus is None or ctx.focus.unit != "D")
    day = None if elsewhere else ctx.day_near(m, _NEAR)
    return (day, "previous") if day is not None else (ctx.now, ctx.anchor)


def _named_day(m: Match, ctx: Context) -> Period | None:
    """ "Noon Thursday", "midnight on New Year's Eve"."""
    if m.has("weekday"):
        return _weekday_of(m, ctx)
    feast = feast_day(m, ctx)
    return feast.focus if feast else None


def _weekday_of(m: Match, ctx: Context) -> Period | None:
    number = words.weekday_number(m.word("weekday"))
    if m.has("step"):
        return steps.named_weekday(ctx, m, number, words.STEPS[m.word("step")])
    return anchoring.near_weekday(ctx, m, number)


_VERBS = frozenset({"sat", "wed", "sun"})


def is_verb(m: Match, ctx: Context) -> bool:
    """ "They sat at 9 p.m." is no Saturday, except in a post."""
    return m.text("weekday")[:3] in _VERBS and not ctx.post


def time_of(m: Match, ctx: Context) -> Reading | None:
    """A time of day. A zone that stands with it is part of the words, not of the value (TIMEX3 of the corpora)."""
    clock = _clock(m)
    if clock is None or is_verb(m, ctx):
        return None
    found, anchor = day_of(m, ctx)
    return time_reading(found, clock, anchor)


_BEFORE_CLOCK = frozenset(
    {"at", "by", "until", "from", "till", "after", "before", "around", "about", "since", "to", "-", "–", "(", "",
     "¶", ".", ",", ";", "between", "and", "approximately", "nearly", "time"}
)  # fmt: skip


def _bare_clock(m: Match, ctx: Context) -> Reading | None:
    """ "14:30" after a word that goes with a time: no score, no verse, no ratio."""
    dated = m.end - m.start > 1 or ctx.last_end == m.start
    return time_of(m, ctx) if dated or m.before() in _BEFORE_CLOCK else None


def part_of(m: Match, ctx: Context) -> Reading | None:
    """ "The night of April 18, 1775", "the morning of 6 June", "the evening"."""
    found, anchor = day_of(m, ctx)
    return time_reading(found, words.PARTS[m.word("part")], anchor)


def _hour_of_part(m: Match, ctx: Context) -> Reading | None:
    """ "2 in the morning", "nine at night", "8 tonight", "Friday night at 10": the part tells which half it is."""
    clock = _clock(m)
    if clock is None or not "00:59" < clock < "13" or (not m.has("at") and m.before() not in _BEFORE_CLOCK):
        return None
    part = words.PARTS.get(m.word("part"), "NI")
    if part != "MO" and not (part == "NI" and clock < "06"):
        clock = f"{int(clock[:2]) % 12 + 12}{clock[2:]}"
    found, anchor = day_of(m, ctx)
    return time_reading(found, clock, anchor) if found else None


def _first_time(m: Match, ctx: Context) -> Reading | None:
    """The 2 of "from 2 to 3 p.m."; the 11 of "11-1 p.m." is before noon."""
    if m.has("and") and m.before() != "between":
        return None
    first, last = (_hour(m.text(name)) % 12 for name in ("clock", "last"))
    early = m.word("half") == "am" or first > last
    found = time_of(m, ctx)
    if found is None or not early or m.word("half") == "am":
        return found
    clock = found.value.rpartition("T")[2]
    return replace(found, value=found.value.replace(f"T{clock}", f"T{int(clock[:2]) - 12:02d}{clock[2:]}"))


def _hour(text: str) -> int:
    return int(text.replace(".", ":").partition(":")[0])


def _early_hours(m: Match, ctx: Context) -> Reading | None:
    found, anchor = day_of(m, ctx)
    return time_reading(found, "MO", anchor, "START") if found else None


# A day behind a time of day, and one before it.
DAY = (
    r"(?:,?(?:on)?(?:the)?(?:(?:WD,?)?(?:(?P<day>DAY|ORD)(?:of)?(?P<month>MON))(?:,?(?P<year>YEAR))?"
    r"|(?:WD,?)?(?P<month2>MON)(?P<day2>DAY|NTH)(?:,?(?P<year2>YEAR))?|(?P<step2>last|next|this)?(?P<weekday>WEEKDAY|WABBR)(?P<part8>PART)?|(?P<near>NEARDAY)(?P<part9>PART)?|(?P<back>last night)|(?P<feast>FEAST)(?:,?(?P<year5>YEAR))?))"
)
# "Between 2pm and 4pm on Saturday": the day of the second time is the first one's too.
_UNTIL = r"(?=TO(?:(?:HOUR|CLOCK|DECIMAL)(?:am|pm)(?:ZONE)?|noon|midnight),?(?:on)?(?:(?P<weekday2>WEEKDAY|WABBR)|(?P<near2>NEARDAY)))"
# "7:45 a.m. local time (1145 UTC) on Monday": the day stands after the same time elsewhere.
_BEYOND = (
    r"(?=(?:local(?:time)?)?\((?:HOUR|CLOCK|D4|YEAR)(?:am|pm)?ZONE\),?(?:on)?(?:"
    r"(?:WD,?)?(?:(?P<month3>MON)(?P<day3>DAY)|(?P<day4>DAY)(?P<month4>MON))|(?P<weekday3>WEEKDAY)|(?P<near3>NEARDAY)))"
)
ZONE = r"(?:ZONE(?:CODE|-D2|–D2)?|local(?:time)?(?=,?(?:on)?(?:the)?(?:WD|NEARDAY|MON|(?:DAY|NTH)(?:of)?MON))|\((?:D4|YEAR|CLOCK|HOUR)?ZONE\))?"

DAY_BEFORE = (
    r"(?P<step>this|next|last)?(?:(?P<weekday>WEEKDAY|WABBR\.?|WPLAIN)(?:(?P<part7>PART)|'s)?|(?P<near>NEARDAY)(?:(?P<part6>PART)|'s)?"
    r"|(?:WD,?)?(?P<month>MON)(?P<day>DAY|NTH)(?:,?(?P<year>YEAR))?|(?:WD,?)?(?:the)?(?P<day2>DAY|NTH)(?:of)?(?P<month2>MON)(?:,?(?P<year2>YEAR))?)"
)

RULES = (
    Rule(
        "day-time", "TIME",
        rf"{DAY_BEFORE},?(?:at|@)?(?:(?P<clock>HOUR|CLOCK|DECIMAL)|(?P<run>D3|D4|YEAR))-?(?P<half>am|pm)(?:ZONE)?", time_of,
        (("The show is on Friday, 7pm.", "2024-10-24", "Friday, 7pm = 2024-10-25T19:00"),
         ("It began on May 10, 2014 at 2 p.m. sharp.", "2024-10-24", "May 10, 2014 at 2 p.m. = 2014-05-10T14:00")),
    ),
    Rule(
        "stamp", "TIME",
        r"(?:WD,?)?(?:(?P<month>MON)(?P<day>DAY|NTH),?(?P<year>YEAR)|(?P<day2>DAY|NTH)(?P<month2>MON),?(?P<year2>YEAR))(?:,|;|\||-|–|—|/|at|,at|@)?"
        r"(?:(?P<clock>CLOCK)(?P<half>am|pm)?|(?P<clock2>HOUR|DECIMAL)(?P<half2>am|pm)|(?P<clock3>DECIMAL)(?=ZONE))(?:ZONE)?", time_of,
        (("Saturday 12 June 2021 13.47 BST", "2021-06-12", "Saturday 12 June 2021 13.47 BST = 2021-06-12T13:47"),
         ("Posted: May 2, 2013 | 5:03pm", "2013-05-02", "May 2, 2013 | 5:03pm = 2013-05-02T17:03"),
         ("It struck on 3 May 2021 at 14:30 in Oslo.", "2021-06-12", "3 May 2021 at 14:30 = 2021-05-03T14:30")),
        ("He ran it in 2021 13.47 times.",),
    ),
    Rule(
        "time", "TIME",
        rf"(?:(?P<clock>HOUR|CLOCK|DECIMAL|NUMWORD)|(?P<run>D3|D4|YEAR))-?\+?(?P<half>am|pm){ZONE}(?:{DAY}|{_UNTIL}|{_BEYOND})?", time_of,
        (("The bus left at 8 p.m. and came back.", "2024-10-24", "8 p.m. = 2024-10-24T20:00"),
         ("Doors open 430pm.", "2024-10-24", "430pm = 2024-10-24T16:30"),
         ("It closes at 9 a.m. Tuesday.", "2024-10-24", "9 a.m. Tuesday = 2024-10-29T09:00")),
    ),
    Rule(
        "hour-of-part", "TIME",
        r"(?P<clock>HOUR|CLOCK|NUMWORD)(?:in the(?P<part>morning|afternoon|evening)(?:of(?:the)?(?P<day>DAY|NTH)(?:of)?(?P<month>MON)(?:,?(?P<year>YEAR))?|,?(?:of|on)?(?P<weekday2>WEEKDAY)(?!'s))?|at(?P<part2>night)|(?:on)?(?:the)?(?:(?P<weekday>WEEKDAY|WABBR)|(?P<near>NEARDAY))(?P<part3>PART)|(?P<near2>tonight|tonite))", _hour_of_part,
        (("It burned at about 2 in the morning.", "2024-10-24", "2 in the morning = 2024-10-24T02:00"),
         ("It burned at 4:10 in the morning of 9 October.", "2024-10-24", "4:10 in the morning of 9 October = 2024-10-09T04:10"),
         ("The plane landed at nine in the morning on Tuesday.", "2024-10-24", "nine in the morning on Tuesday = 2024-10-22T09:00"),
         ("The bar closed at 10:30 Thursday night.", "2024-10-25", "10:30 Thursday night = 2024-10-24T22:30")),
        ("He saw 3 at night clubs.", "He saw 3 Friday night shows."),
    ),
    Rule(
        "part-with-hour", "TIME",
        r"(?:(?:(?P<weekday>WEEKDAY|WABBR)|(?P<near>NEARDAY))(?P<part>PART)|(?P<near2>tonight|tonite)),?(?P<at>at|@)(?P<clock>HOUR|CLOCK)(?!am|pm|\.HOUR|%|th)", _hour_of_part,
        (("Doors open tonight at 7.", "2024-10-24", "tonight at 7 = 2024-10-24T19:00"),),
    ),
    Rule(
        "first-time", "TIME",
        rf"(?P<clock>HOUR|CLOCK|DECIMAL)(?=(?:-|–|to|until|till|(?P<and>and))(?P<last>HOUR|CLOCK|DECIMAL)(?P<half>am|pm)(?:ZONE)?{DAY}?)", _first_time,
        (("It runs from 2 to 3 p.m. on Saturday.", "2024-10-24", "2 = 2024-10-26T14:00"),
         ("Open 11-1pm.", "2024-10-24", "11 = 2024-10-24T11:00")),
        ("There were 5 and 3 p.m. trains.",),
    ),
    Rule(
        "first-clock", "TIME", rf"(?P<clock>CLOCK)(?=(?:TO|and)CLOCK(?:hours|hrs)?(?:ZONE)?{DAY})", _bare_clock,
        (("It ran between 9:15 and 10:45 on 3 May 2021.", "2024-10-24", "9:15 = 2021-05-03T09:15"),),
    ),
    Rule(
        "clock", "TIME", rf"(?P<clock>CLOCK|DECIMAL(?=ZONE))(?:hours|hrs)?{ZONE}(?:{DAY}|{_BEYOND})?", _bare_clock,
        (("The bus left at 14:30.", "2024-10-24", "14:30 = 2024-10-24T14:30"),),
        ("They won 3:2 in the end.",),
    ),
    Rule(
        "military-time", "TIME", rf"(?P<run>D4|YEAR)(?:ZONE|hours|hrs){DAY}?", time_of,
        (("It took effect at 0600 GMT on Sunday.", "2024-10-24", "0600 GMT on Sunday = 2024-10-20T06:00"),),
    ),
    Rule(
        "overnight-of-day", "TIME", rf"(?P<part>overnight){DAY}", part_of,
        (("The storm hit overnight Tuesday.", "2024-10-24", "overnight Tuesday = 2024-10-22TNI"),),
    ),
    Rule(
        "noon", "TIME", rf"(?P<twelve>HOUR)?(?P<named>noon|midday|midnight){DAY}?", time_of,
        (("The sale starts at 12 noon.", "2024-10-24", "12 noon = 2024-10-24T12:00"),
         ("They sang at midnight on New Year's Eve 1999.", "2024-10-24", "midnight on New Year's Eve 1999 = 1999-12-31T24:00"),
         ("Talks broke off at noon Thursday.", "2024-10-24", "noon Thursday = 2024-10-24T12:00")),
    ),
    Rule(
        "part-beside-day", "TIME", rf"(?:mid|early|late)-?(?P<part>morning|afternoon|evening){DAY}?", part_of,
        (("It fell in mid-afternoon yesterday.", "2024-10-24", "mid-afternoon yesterday = 2024-10-23TAF"),),
    ),
    Rule(
        "early-hours", "TIME", rf"(?:the)?(?:early|small)(?:morning)?hours(?:(?:of|on){DAY}(?:morning)?)?", _early_hours,
        (("It fell in the early hours of Tuesday.", "2024-10-24", "the early hours of Tuesday = 2024-10-22TMO"),),
    ),
    Rule(
        "part-of-date", "TIME", rf"(?:the)?(?:early|late)?(?P<part>PART)(?:hours)?(?:of){DAY}", part_of,
        (("On the night of 3 March 2021 it burned.", "2024-10-24", "the night of 3 March 2021 = 2021-03-03TNI"),),
    ),
)  # fmt: skip
"""Times of day of English."""
