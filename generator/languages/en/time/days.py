"""Days and months of the calendar."""

from dataclasses import replace

from generator import edtf
from generator.languages import anchoring, period, steps
from generator.languages.anchoring import reading
from generator.languages.en.time import words
from generator.languages.en.time.pieces import day_number, mod, on_weekday, range_start, year_number
from generator.languages.feasts import nth_weekday
from generator.languages.period import Period
from generator.languages.rule import NOTHING, Context, Match, Reading, Rule


def _full_day(m: Match, _ctx: Context) -> Reading | None:
    """A day in full; one that the calendar has not is left alone as a whole."""
    found = period.day(year_number(m), words.month_number(m.word("month")), day_number(m.text("day")))
    return reading(found) if found else NOTHING


def _month_day(m: Match, ctx: Context) -> Reading | None:
    dom, number_ = day_number(m.text("day")), words.month_number(m.word("month"))
    if not 1 <= dom <= edtf.month_length(2000, number_):
        return NOTHING  # "31 April"
    if m.has("toyear"):
        found = period.day(_year_before(m, number_), number_, dom)
        return reading(found) if found else None
    if (start := range_start(m, ctx, "D")) is not None:
        days = [d for y in (start.year, start.year + 1) if (d := period.day(y, number_, dom))]
        found = next((d for d in days if d.number >= start.number), None)
        return reading(found, "previous") if found else None
    if (number_, dom) == (9, 11) and m.after() in _TERROR and ctx.dct and ctx.dct.year >= 2001:
        return reading(Period("D", edtf.ordinal(2001, 9, 11)))
    read = anchoring.day_reading(ctx, m, number_, dom, mod(m))
    if read.focus is not None and (told := on_weekday(m, read.focus)) != read.focus and told is not None:
        read = reading(told, ctx.anchor, mod(m))
    return replace(read, focus=None) if m.before() in _ENDED else read


_TERROR = frozenset(
    {"attacks", "terrorist", "terror", "victims", "victim", "hijackers", "hijackings", "commission"}
)
_ENDED = frozenset({"ended", "ending"})  # "the quarter ended Sept. 30": the report goes on about the quarter


def _year_before(m: Match, month: int) -> int:
    """The year that stands at the end of "Dec. 30 to Jan. 2, 2020", less one at the turn of the year."""
    turns = m.has("tomonth") and words.month_number(m.word("tomonth")) < month
    return int(m.text("toyear")) - turns


def _month_year(m: Match, ctx: Context) -> Reading:
    if m.has("short"):
        year = anchoring.full_year(int(m.text("short")[1:]), ctx)
        return reading(period.month(year, words.month_number(m.word("month"))), mod=mod(m))
    found = period.month(year_number(m), words.month_number(m.word("month")))
    return reading(found, mod=mod(m))


def _month(m: Match, ctx: Context) -> Reading | None:
    name, number_ = m.word("month"), words.month_number(m.word("month"))
    if name == "august" and m.text("month") == name and m.before() not in _BEFORE_AUGUST:
        return None  # "an august body"
    if name in _GIVEN_NAMES and m.before() not in BEFORE_MONTHS and m.leads_a_name and not m.has("mod"):
        return None
    if name in ("may", "march") and not m.has("toyear") and not m.has("unit") and not _is_month(m):
        return None
    if m.has("toyear"):
        return reading(period.month(_year_before(m, number_), number_), mod=mod(m))
    if (start := range_start(m, ctx, "M")) is not None:
        return reading(start.shifted((number_ - start.month) % 12), "previous", mod(m))
    skip = int(m.has("the") and m.has("hyphen") and m.after().isalpha())  # "the late-November trip"
    read = anchoring.month_reading(ctx, m, number_, mod(m))
    if read.focus is not None and _lies_before(m, ctx, number_):
        read = reading(read.focus.shifted(-12), read.anchor, mod(m))
    return replace(read, skip=skip)


def _lies_before(m: Match, ctx: Context, number_: int) -> bool:
    """ "From October to March" of a story in its spring: the winter before is nearer; "since November"."""
    story, end = ctx.story, words.MONTHS.get(m.after(2)) or words.MONTHS.get(m.after(2).title())
    if not ctx.narrative or story is None or story.unit in steps.YEARS:
        return False
    if m.before() == "since" or end is None:  # "closed since November": before the story's day
        return m.before() == "since" and number_ > story.month
    return m.after() in ("to", "through", "until", "-", "–") and end < number_ and number_ - story.month > 6


_BEFORE_AUGUST = frozenset(
    {"in", "since", "until", "till", "by", "from", "to", "last", "next", "this", "early", "late", "mid",
     "-", "july", "of"}
)  # fmt: skip
_GIVEN_NAMES = frozenset({"april", "june", "august"})  # "May" has a rule of its own


BEFORE_MONTHS = frozenset(
    {"in", "since", "until", "till", "by", "during", "of", "from", "to", "through", "between", "and", "or",
     "last", "next", "this", "early", "late", "mid", "-", "–", "for", "before", "after", "every", "each",
     "a", "the", "their", "its", "his", "her", "our", "at", "around", "about"}
)  # fmt: skip


def _is_month(m: Match) -> bool:
    """ "May" and "March" are months after a word that goes with one, or at a date's other parts."""
    before = m.before()
    if before in ("and", "or") and m.before(2) not in _MONTH_NAMES:
        return False
    if before == "the" and m.after() == "on" and not m.has("mod"):
        return False  # "the March on Rome"
    return m.has("mod") or before in BEFORE_MONTHS or (m.after() == "'s" and not m.follows_a_name)


_MONTH_NAMES = frozenset(name.lower() for name in words.MONTHS)


def _weekday_of_month(m: Match, ctx: Context) -> Reading | None:
    number = words.month_number(m.word("month"))
    month = (
        period.month(int(m.text("year")), number) if m.has("year") else anchoring.near_month(ctx, m, number)
    )
    if month is None:
        return None
    place = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}[m.word("nth")]
    day = nth_weekday(month.year, month.month, words.weekday_number(m.word("weekday")), place)
    return reading(Period("D", day), "" if m.has("year") else ctx.anchor)


def _two_days(m: Match, ctx: Context) -> Reading | None:
    """ "14/15 April": the two days that a night joins; the value is the first."""
    first, second = (int(part) for part in m.text("pair").split("/"))
    number = words.month_number(m.word("month"))
    if second != first + 1 or second > 31:
        return None
    if m.has("year"):
        day = period.day(int(m.text("year")), number, first)
    else:
        day = anchoring.near_day(ctx, m, number, first)
    if day is None:
        return None
    return replace(
        reading(day, "" if m.has("year") else ctx.anchor), date=edtf.days(day.number, day.number + 1)
    )


def _nth_day(m: Match, ctx: Context) -> Reading | None:
    """ "On the 15th": of the month that is spoken of."""
    if m.before() not in ("on", "by", "until", "since", "from", "to") or m.after() not in _AFTER_NTH:
        return None
    base = ctx.focus or ctx.now
    dom = day_number(m.text("day"))
    if base is None or base.unit not in ("D", "M", "W") or not 1 <= dom <= 31:
        return None
    month = base.to("M")
    found = period.day(month.year, month.month, dom)
    return reading(found, "previous" if ctx.focus else ctx.anchor) if found else None


_AFTER_NTH = frozenset(
    {"", ".", ",", ";", ")", ":", "?", "!", "¶", "and", "when", "he", "she", "they", "it", "the", "was", "were", "as", "at",
     "to", "after", "before", "but", "with", "in"}
)  # fmt: skip


def _day_before(m: Match, ctx: Context) -> Reading | None:
    """The first day of "10-12 October", "the 13th to the 19th of May 1950"."""
    return _full_day(m, ctx) if m.has("year") else _month_day(m, ctx)


def _day_after(m: Match, ctx: Context) -> Reading | None:
    """The second day of "March 5-9", "May 4 and 5"."""
    if ctx.last_end != m.start or ctx.last_rule not in ("month-day", "second-day"):
        return None
    if (
        ctx.focus is None
        or ctx.focus.unit != "D"
        or m.after() == ":"
        or (m.after().isalpha() and m.after() not in _AFTER_DAY)
    ):
        return None
    month = ctx.focus.to("M")
    if not m.has("year") and day_number(m.text("day")) <= edtf.civil(ctx.focus.number)[2]:
        return None  # "raised on April 29 to 5 on the scale"
    found = period.day(
        year_number(m) if m.has("year") else month.year, month.month, day_number(m.text("day"))
    )
    return replace(reading(found, "previous"), skip=_joiners(m)) if found else None


def _joiners(m: Match) -> int:
    """The words before the day: "and", ", and", "and the"."""
    return m.groups["day"][0] - m.start


_AFTER_DAY = frozenset(
    {"in", "at", "on", "for", "to", "and", "or", "with", "were", "was", "when", "of", "is", "by"}
)


def _weekday_the_nth(m: Match, ctx: Context) -> Reading | None:
    """ "Friday the 13th": the nearest day that is both, on the side that the tense tells."""
    now = ctx.now
    dom, weekday = day_number(m.text("day")), words.weekday_number(m.word("weekday"))
    if now is None or not 1 <= dom <= 31:
        return None
    here, tense = now.to("M"), ctx.tense_of(m)
    days = [d for n in range(-12, 13) if (d := period.day(*_year_month(here.shifted(n)), dom))]
    fitting = [d for d in days if edtf.weekday(d.number) == weekday]
    if tense in ("past", "future"):
        ahead = tense == "future"
        fitting = [
            d for d in fitting if d.number == now.number or (d.number > now.number) == ahead
        ] or fitting
    found = min(fitting, key=lambda d: abs(d.number - now.number), default=None)
    return reading(found, ctx.anchor) if found else None


def _year_month(month: Period) -> tuple[int, int]:
    return month.year, month.month


RULES = (
    Rule(
        "first-day", "DATE", r"(?:the)?(?P<day>DAY|NTH)(?=(?:,(?:the)?(?:DAY|NTH)){0,5},?TO(?:the)?(?:DAY|NTH)(?:of)?(?P<month>MON),?(?P<year>YEAR)?)", _day_before,
        (("The fair was held on 10-12 May 2019.", "2024-10-24", "10 = 2019-05-10"),
         ("It lasted from the 13th to the 19th of May 2019.", "2024-10-24", "the 13th = 2019-05-13")),
    ),
    Rule(
        "second-day", "DATE", r"(?:,?TO|,(?=(?:DAY|NTH)(?:-|–|,|to|and|or|&)))(?:the)?(?P<day>DAY|NTH)(?:,?(?P<year>YEAR))?", _day_after,
        (("They talked on May 4 and 5.", "2024-10-24", "5 = 2024-05-05"),),
        ("They left on May 4 and 5 men stayed.",),
    ),
    Rule(
        "weekday-of-month", "DATE", r"(?:the)?(?P<nth>first|second|third|fourth|last)(?P<weekday>WEEKDAY)(?:of|in)(?P<month>MON)(?:,?(?:of)?(?P<year>YEAR))?", _weekday_of_month,
        (("They vote on the first Tuesday of November 2024.", "2024-10-24", "the first Tuesday of November 2024 = 2024-11-05"),),
    ),
    Rule(
        "weekday-the-nth", "DATE", r"(?P<weekday>WD),?(?:the)?(?P<day>NTH)(?!-?UNIT|of|MON|century|ORD)", _weekday_the_nth,
        (("It fell on Friday the 13th.", "2024-10-24", "Friday the 13th = 2024-09-13"),
         ("They meet again on Monday, the 4th.", "2024-10-24", "Monday, the 4th = 2024-11-04")),
        ("On the 13th floor it burned.",),
    ),
    Rule(
        "two-days", "DATE", r"(?P<pair>SLASHED)(?:of)?(?P<month>MON),?(?P<year>YEAR)?", _two_days,
        (("It sank on 14/15 April 1912.", "2024-10-24", "14/15 April 1912 = 1912-04-14"),),
    ),
    Rule(
        "nth-day", "DATE", r"the(?P<day>NTH)", _nth_day,
        (("They met on 3 May 2019. On the 15th, he flew home.", "2024-10-24", "the 15th = 2019-05-15"),),
        ("On the 15th floor it burned.", "He came in the 15th."),
    ),
    Rule(
        "day-month-year", "DATE",
        r"(?:WD,?)?(?:the)?(?P<day>DAY|ORD)(?:of)?-?(?P<month>MON)-?,?(?:of)?(?P<year>YEAR)", _full_day,
        (("It was signed on 3 March 2021.", "2024-10-24", "3 March 2021 = 2021-03-03"),
         ("The 4th of July, 1976 was hot.", "2024-10-24", "The 4th of July, 1976 = 1976-07-04")),
        ("He paid 31 February 2021.",),
    ),
    Rule(
        "month-day-year", "DATE",
        r"(?:WD,?)?(?P<month>MON)(?:the)?(?P<day>DAY|ORD),?(?:of)?(?P<year>YEAR)", _full_day,
        (("On Tuesday, Oct. 22, 2024, they met.", "2024-10-24", "Tuesday, Oct. 22, 2024 = 2024-10-22"),),
    ),
    Rule(
        "day-month", "DATE",
        r"(?:WD,?)?(?:the)?(?P<day>DAY|ORD)(?:of)?-?(?P<month>MON)(?!STREET)(?=(?:(?:to|and|or|-|–|until|through)(?:DAY|NTH)(?:of)?(?P<tomonth>MON),?(?P<toyear>YEAR))?)",
        _month_day,
        (("They met on 20 October in Riga.", "2024-10-24", "20 October = 2024-10-20"),),
        ("He lives at 12 March Street.",),
    ),
    Rule(
        "month-day", "DATE",
        r"(?:WD,?)?(?P<month>MON)(?:the)?(?P<day>DAY|ORD)(?!%|percent|(?:,?(?:people|men|shares)))(?=(?:(?:,(?:DAY|NTH)){0,5},?(?:to|and|or|-|–|until|through)(?P<tomonth>MON)?(?:DAY|NTH),?(?P<toyear>YEAR))?)",
        _month_day,
        (("They met on Oct. 20 in Riga.", "2024-10-24", "Oct. 20 = 2024-10-20"),),
    ),
    Rule(
        "month-year", "DATE",
        r"(?:(?:the)?(?P<mod>MODWORD)-?(?:in)?|the month of|this)?(?P<month>MON)-?,?(?:of|in)?(?:(?P<year>YEAR)|(?P<short>SHORTYEAR))", _month_year,
        (("It began in June 2019.", "2024-10-24", "June 2019 = 2019-06"),
         ("It began in late June of 2019.", "2024-10-24", "late June of 2019 = 2019-06")),
    ),
    Rule(
        "part-of-month-year", "DATE",
        r"(?:the)?(?P<mod>PARTOF) of (?P<month>MON)-?,?(?:of|in)?(?P<year>YEAR)", _month_year,
        (("It closes at the end of June 2019.", "2024-10-24", "the end of June 2019 = 2019-06"),),
    ),
    Rule(
        "month", "DATE",
        r"(?:(?P<the>the)?(?P<mod>MODWORD)(?:(?P<hyphen>-)|(?:in)?)|(?P<unit>the month of))?(?P<month>MONTH|MABBR\.(?!\.)|MABBR(?=\.\.)|(?<=in|since|until|early|late|mid)MABBR)(?!\.?DAY)(?=(?:(?:,MON){0,5},?(?:to|and|or|-|–|/|until|through)MOD?(?P<tomonth>MON),?(?P<toyear>YEAR))?)", _month,
        (("In June the two nations signed a pact.", "2024-10-24", "June = 2024-06"),
         ("They sit the exam in Jun", "2024-10-24", "Jun = 2024-06"),
         ("It rained through the month of May.", "2024-10-24", "the month of May = 2024-05")),
        ("They may leave.", "May I ask?", "A march through the city."),
    ),
    Rule(
        "part-of-month", "DATE", r"(?:the)?(?P<mod>PARTOF) of (?P<month>MON)(?!DAY)", _month,
        (("By the end of June it was over.", "2024-10-24", "the end of June = 2024-06"),),
    ),
)  # fmt: skip
"""Days and months of English."""
