"""Dates of other calendars: Old Style is turned into ours, years of other eras are left alone.

"5 March 1917 (O.S.)" is 18 March 1917. A date before 1582 stands as its text writes it, in the calendar of
its time: that is what histories give, and what TIMEX3 is annotated with. A year of the Hijri, the Hebrew or
another era is a part of two of our years: none of its words is read as a year of ours.
"""

from generator import edtf
from generator.languages import anchoring, calendars, period
from generator.languages.anchoring import reading
from generator.languages.en.time import words
from generator.languages.en.time.pieces import day_number
from generator.languages.period import Period
from generator.languages.rule import NOTHING, Context, Match, Reading, Rule


def _old_style(m: Match, ctx: Context) -> Reading | None:
    """ "5 March 1917 (O.S.)": the words in brackets are no part of the expression."""
    month, dom = words.month_number(m.word("month")), day_number(m.text("day"))
    year = int(m.text("year")) if m.has("year") else _year_of(ctx, m, month, dom)
    found = period.julian_day(year, month, dom) if year is not None else None
    if found is None:
        return NOTHING
    if m.has("mark"):  # "25 October (O.S.) 1917"
        return reading(found)
    last = m.groups["year"][1] if m.has("year") else max(m.groups["day"][1], m.groups["month"][1])
    return _cut(found, "" if m.has("year") else ctx.anchor, m.end - last)


def _cut(found: Period, anchor: str, cut: int) -> Reading:
    plain = reading(found, anchor)
    return Reading(plain.value, plain.date, plain.anchor, focus=found, cut=cut)


def _year_of(ctx: Context, m: Match, month: int, dom: int) -> int | None:
    """Of the day just named if that is the same day ("18 March 1917 (5 March O.S.)"), else the near one."""
    focus = ctx.focus
    if focus is not None and focus.unit == "D":
        years = (focus.year, focus.year - 1)
        same = (
            y for y in years if (d := period.julian_day(y, month, dom)) and abs(d.number - focus.number) < 2
        )
        if (year := next(same, None)) is not None:
            return year
    near = anchoring.near_day(ctx, m, month, dom)
    return near.year if near else None


def _two_years(m: Match, _ctx: Context) -> Reading | None:
    """ "11 February 1731/32": the old year began in March, the later number is ours; its days are Julian."""
    found = calendars.of_two_years(
        m.text("pair"), words.month_number(m.word("month")), day_number(m.text("day"))
    )
    return reading(found) if found else NOTHING


def _dual(m: Match, _ctx: Context) -> Reading | None:
    """ "25 October (7 November) 1917", "7 November [O.S. 25 October] 1917": one day in two calendars."""
    month = words.month_number(m.word("month"))
    within = words.month_number(m.word("within")) if m.has("within") else month
    one, other = (month, day_number(m.text("day"))), (within, day_number(m.text("other")))
    found = calendars.in_both(int(m.text("year")), one, other)
    return reading(found) if found else None


def _era_day(m: Match, _ctx: Context) -> Reading | None:
    """ "15 March 44 BC", "24 August 79 AD": as the calendar of the time writes it; "1444 AH" is left alone."""
    if not m.has("month"):
        return None if m.text("era") in ("ah", "be") else NOTHING
    year = int(m.text("year"))
    year = 1 - year if m.has("bc") else year
    month, dom = words.month_number(m.word("month")), day_number(m.text("day"))
    if not 1 <= dom <= edtf.month_length(2000, month):
        return NOTHING
    found = period.day(year, month, dom)
    return reading(found) if found else NOTHING


_OS = r"(?:\((?:o\.s\.|os|old style)\)|\[(?:o\.s\.|os|old style)\]|,?o\.s\.|,?\(?old style\)?)"
_MARK = r"(?:(?:o\.s\.|n\.s\.|os|ns|old style|new style)(?:,|:)?)?"
_OTHER = rf"{_MARK}(?:(?P<other>DAY|NTH)(?P<within>MON)?|(?P<within2>MON)(?P<other2>DAY|NTH)),?{_MARK}"

RULES = (
    Rule(
        "old-style", "DATE", rf"(?:(?P<day>DAY|ORD)(?:of)?(?P<month>MON)|(?P<month2>MON)(?P<day2>DAY|NTH))(?:(?P<mark>{_OS}),?(?P<year2>YEAR)|,?(?P<year>YEAR)?{_OS})", _old_style,
        (("He was born on 5 March 1917 (O.S.) in Riga.", "2024-10-24", "5 March 1917 = 1917-03-18"),
         ("The fleet sailed on 14 October 1852 Old Style.", "2024-10-24", "14 October 1852 = 1852-10-26")),
        ("He was born on 30 February 1917 (O.S.) in Riga.",),
    ),
    Rule(
        "two-years", "DATE", r"(?:(?P<day>DAY|ORD)(?:of)?(?P<month>MON)|(?P<month2>MON)(?P<day2>DAY|NTH)),?(?P<pair>SLASHED)", _two_years,
        (("He was born on 20 January 1701/02 in York.", "2024-10-24", "20 January 1701/02 = 1702-01-31"),),
        ("He was born on 20 June 1701/02 in York.",),
    ),
    Rule(
        "two-calendars", "DATE",
        rf"(?:(?P<day>DAY|ORD)(?P<month>MON)|(?P<month2>MON)(?P<day2>DAY|NTH))(?:\({_OTHER}\)|\[{_OTHER.replace('<other', '<other1').replace('<within', '<within1')}\]),?(?P<year>YEAR)", _dual,
        (("It began on 25 October (7 November) 1917.", "2024-10-24", "25 October (7 November) 1917 = 1917-11-07"),
         ("It began on 7 November [O.S. 25 October] 1917.", "2024-10-24", "7 November [O.S. 25 October] 1917 = 1917-11-07")),
    ),
    Rule(
        "day-with-its-other", "DATE",
        rf"(?:(?P<day>DAY|ORD)(?:of)?(?P<month>MON)|(?P<month2>MON)(?P<day2>DAY|NTH)),?(?P<year>YEAR)(?=\({_OTHER}\)|\[{_OTHER.replace('<other', '<other1').replace('<within', '<within1')}\])", _dual,
        (("He was born on 5 March 1817 (17 March N.S.) in Riga.", "2024-10-24", "5 March 1817 = 1817-03-17"),),
    ),
    Rule(
        "era-day", "DATE",
        r"(?:(?:the)?(?P<day>DAY|ORD)(?:of)?(?P<month>MON)|(?P<month2>MON)(?P<day2>DAY|NTH)),?(?:(?P<year>DAY|D2|D3|YEAR|D4)(?:(?P<bc>BC)|AD)|AD(?P<year2>DAY|D2|D3|YEAR))"
        r"|(?:the)?(?:year)?(?:DAY|D2|D3|YEAR|D4)\(?(?P<era>ah|hijri|hijra|hijriyah|be|hebrew|jewish|anno hegirae|anno mundi|a\.h\.|b\.e\.|a\.m\.)\)?"
        r"|(?P<era2>ah|hijri|hijra|anno hegirae|anno mundi|a\.h\.|b\.e\.)(?:year)?(?:D3|YEAR|D4)"
        r"|(?P<era3>islamic|muslim|hijri|hebrew|jewish|persian|iranian|buddhist|ethiopian|coptic|chinese)(?:calendar)?(?:year|calendar's|calendar year)(?:of)?(?:D3|YEAR|D4)", _era_day,
        (("Caesar died on 15 March 44 BC.", "2024-10-24", "15 March 44 BC = BC0044-03-15"),
         ("The town was buried on 24 August 79 AD.", "2024-10-24", "24 August 79 AD = 0079-08-24")),
        ("It was built in the year 1444 AH.", "He came in 1402 Hijri.", "It was Hijri 1444.", "In the Islamic year 1435 it rained."),
    ),
)  # fmt: skip
"""Other calendars in English."""
