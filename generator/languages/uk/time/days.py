"""Days and months of the calendar."""

from dataclasses import replace

from generator import edtf
from generator.languages import anchoring, calendars, period
from generator.languages.anchoring import reading
from generator.languages.rule import NOTHING, Context, Match, Reading, Rule
from generator.languages.uk.time import words
from generator.languages.uk.time.pieces import (
    day,
    day_number,
    era_year,
    first_of_range,
    is_name,
    mod,
    month_number,
    stepped_year,
)


def _full_day(m: Match, ctx: Context) -> Reading | None:
    """A day in full; one that the calendar has not is left alone as a whole."""
    found = day(m, ctx)
    return reading(found) if found else NOTHING


def _old_style(m: Match, _ctx: Context) -> Reading:
    """ "5 березня 1917 року за старим стилем": what tells of the calendar is no part of the expression."""
    dom, number = day_number(m), month_number(m)
    if m.has("pair"):  # "11 лютого 1731/32"
        found = calendars.of_two_years(m.text("pair"), number, dom)
        return reading(found) if found else NOTHING
    found = calendars.by_its_time(int(m.text("year")), number, dom)
    return replace(reading(found), cut=m.end - m.groups["year"][1]) if found else NOTHING


def _two_calendars(m: Match, _ctx: Context) -> Reading | None:
    """ "25 жовтня (7 листопада) 1917 року": one day in two calendars."""
    other = (words.MONTHS[m.word("within")] if m.has("within") else month_number(m), int(m.text("other")))
    found = calendars.in_both(int(m.text("year")), (month_number(m), day_number(m)), other)
    return reading(found) if found else None


_STREETS = frozenset(
    "вулиця вулиці вулицю вулицею вул площа площі площу площею пл проспект проспекті бульвар імені ім".split()
)


def _day_month(m: Match, ctx: Context) -> Reading | None:
    dom, number = day_number(m), month_number(m)
    if not 1 <= dom <= edtf.month_length(2000, number):
        return NOTHING  # "31 квітня"
    if m.before() in _STREETS:
        return None
    if m.has("toyear"):
        found = period.day(first_of_range(m), number, dom)
        return reading(found) if found else None
    if m.has("step"):
        year, anchor = stepped_year(m, ctx)
        found = period.day(year, number, dom) if year is not None else None
        return reading(found, anchor) if found else None
    return anchoring.day_reading(ctx, m, number, dom)


def _month_year(m: Match, ctx: Context) -> Reading:
    return reading(period.month(era_year(m, ctx), month_number(m)), mod=mod(m))


def _month(m: Match, ctx: Context) -> Reading | None:
    number = month_number(m)
    if is_name(m, "month") and not (m.has("mod") or m.has("toyear")):
        return None
    if m.word("month").startswith("лют") and not _is_february(m):
        return None
    if m.has("toyear"):
        return reading(period.month(first_of_range(m), number), mod=mod(m))
    if m.has("step"):
        year, anchor = stepped_year(m, ctx)
        return reading(period.month(year, number), anchor, mod(m)) if year is not None else None
    return anchoring.month_reading(ctx, m, number, mod(m))


_BEFORE_FEBRUARY = frozenset("у в з із від до по на за протягом упродовж впродовж і та й — – -".split())
_FIERCE = frozenset(
    """бою боях битві морозі гніві ворогові звірі ворога бій мороз звір ворог боротьбі холоді холод морози вітер
    вітрі ворогу вовк вовка звіра пес ненависник мороз'я""".split()
)


def _is_february(m: Match) -> bool:
    """ "Лютий" is also "fierce"."""
    if m.after() in _FIERCE:
        return False
    return m.has("mod") or m.has("toyear") or m.has("step") or m.before() in _BEFORE_FEBRUARY


_EVENTS = (
    "революц", "переворот", "повстан", "наступ", "поді", "дні", "криз", "боїв", "бої", "угод", "путч", "страйк",
    "вибор", "демонстрац", "заколот", "протест", "заворуш",
)  # fmt: skip


def _of_month(m: Match, ctx: Context) -> Reading | None:
    """ "Липневе повстання"; a name ("Жовтневий район", "Жовтнева революція") dates only a history's event."""
    number = words.MONTHS_OF[m.word("month")]
    if m.has("toyear"):
        return reading(period.month(int(m.word("toyear")), number))
    if not m.after().isalpha() or (
        is_name(m, "month") and not (ctx.narrative and m.after().startswith(_EVENTS))
    ):
        return None
    if ctx.narrative and ctx.story is not None:  # what the story has come to know
        over = ctx.story.unit not in ("Y", "E", "C", "L") and number > ctx.story.month
        return replace(reading(period.month(ctx.story.year - over, number), ctx.anchor), focus=None)
    return replace(anchoring.month_reading(ctx, m, number), focus=None)


def _of_named_year(m: Match, ctx: Context) -> Reading | None:
    """ "Торік у лютому", "минулого року в травні"."""
    if m.has("near"):
        year = ctx.dct.year + words.YEARS_NEAR[m.word("near")] if ctx.dct else None
        anchor = "dct"
    else:
        year, anchor = stepped_year(m, ctx)
    if year is None:
        return None
    if m.has("season"):
        return reading(period.season(year, words.SEASONS_IN[m.word("season")]), anchor)
    return reading(period.month(year, month_number(m)), anchor, mod(m))


def _tens(m: Match, ctx: Context) -> Reading:
    """ "У перших числах березня", "у 20-х числах червня"."""
    part = {"перших": "START", "останніх": "END", "двадцятих": "END", "20": "END", "10": "MID"}.get(
        m.word("tens"), ""
    )
    if m.has("year"):
        return reading(period.month(int(m.word("year")), month_number(m)), mod=part)
    return anchoring.month_reading(ctx, m, month_number(m), part)


def _nth_of_month(m: Match, ctx: Context) -> Reading | None:
    """ "15 числа": of the month that is spoken of."""
    base = ctx.focus or ctx.now
    if base is None or base.unit not in ("D", "M", "W"):
        return None
    month = base.to("M")
    found = period.day(month.year, month.month, day_number(m))
    return reading(found, "previous" if ctx.focus else ctx.anchor) if found else None


def _first_day(m: Match, ctx: Context) -> Reading | None:
    """The first days of "9 — 10 квітня", "5, 7 і 9 травня 1940"."""
    found = _full_day(m, ctx) if m.has("year") else _day_month(m, ctx)
    return replace(found, type="DATE") if found else None


_TOMONTH = r"(?P<tomonth>MON)(?P<toyear>YEAR)"

RULES = (
    Rule(
        "first-day", "DATE",
        r"(?P<day>DAY)(?:-SUFFIX)?(?=(?:(?:,|TO)(?:на)?DAY(?:-SUFFIX)?){1,3}(?P<month>MON)(?P<year>YEAR)?)", _first_day,
        (("Ярмарок тривав 10—12 травня 2019 року.", "2024-10-24", "10 = 2019-05-10"),
         ("Вони прибули 5 та 6 жовтня.", "2024-10-24", "5 = 2024-10-05")),
    ),
    Rule(
        "day-month-year", "DATE",
        r"(?:(?:WEEKDAY),?)?(?P<day>DOM)(?:\(DAY\))?(?P<month>MON),?(?P<year>YEARNO|(?:D3|D2)(?=OFYEAR|BC))(?:(?:OFYEAR)?(?P<bc>BC))?", _full_day,
        (("Угоду підписали 3 березня 2021 року.", "2024-10-24", "3 березня 2021 = 2021-03-03"),
         ("У середу, 24-го лютого 2021 р., він поїхав.", "2024-10-24", "середу, 24-го лютого 2021 = 2021-02-24"),
         ("Лист від 11 січ. 2021 р. загубився.", "2024-10-24", "11 січ. 2021 = 2021-01-11")),
        ("Він сплатив 31 лютого 2021 року.",),
    ),
    Rule(
        "old-style", "DATE", r"(?P<day>DOM)(?P<month>MON)(?:(?P<pair>SLASHED)|(?P<year>YEAR)(?:OFYEAR)?,?\(?за(?:старим стилем|юліанським календарем))", _old_style,
        (("Він народився 5 березня 1817 року за старим стилем.", "2024-10-24", "5 березня 1817 = 1817-03-17"),),
    ),
    Rule(
        "two-calendars", "DATE", r"(?P<day>DOM)(?P<month>MON)?\((?P<other>DAY)(?P<within>MON)\)(?P<year>YEAR)", _two_calendars,
        (("Він помер 20 лютого (4 березня) 1899 року.", "2024-10-24", "20 лютого (4 березня) 1899 = 1899-03-04"),),
    ),
    Rule(
        "day-month", "DATE",
        rf"(?:(?:WEEKDAY),?)?(?P<day>DOM)(?P<month>MON)(?:(?P<step>STEP|THAT)JUST?(?:року|році))?(?=(?:TO(?:PARTOF)?(?:DAY(?:-SUFFIX)?)?{_TOMONTH})?)", _day_month,
        (("Вони зустрілися 20 жовтня в Ризі.", "2024-10-24", "20 жовтня = 2024-10-20"),
         ("Облога тривала з 30 липня по 5 вересня 1941 року.", "2024-10-24", "30 липня = 1941-07-30"),
         ("Він прийшов у 1861. 1 січня наступного року він пішов.", "2024-10-24", "1 січня наступного року = 1862-01-01")),
        ("Він живе на вулиці 1 Травня.",),
    ),
    Rule(
        "month-year", "DATE",
        r"(?P<mod>PARTOF)?(?P<month>MONTH|MABBR\.),?(?P<year>YEARNO|(?:D3|D2)(?=OFYEAR|BC))(?:(?:OFYEAR)?(?P<bc>BC))?", _month_year,
        (("Усе почалося в червні 2019 року.", "2024-10-24", "червні 2019 = 2019-06"),
         ("На початку березня 2021-го його звільнили.", "2024-10-24", "початку березня 2021-го = 2021-03"),
         ("Наприкінці липня 2020 р. усе скінчилося.", "2024-10-24", "Наприкінці липня 2020 = 2020-07")),
    ),
    Rule(
        "month", "DATE",
        rf"(?P<mod>PARTOF)?(?P<month>MONTH)(?:(?P<step>STEP|THAT)JUST?(?:року|році))?(?=(?:(?:(?:,|TO)(?:в|у|на)?(?:PARTOF)?MON)?(?:,|TO)(?:в|у|на)?(?:PARTOF)?(?:DAY)?{_TOMONTH})?)", _month,
        (("У червні міста підписали угоду.", "2024-10-24", "червні = 2024-06"),
         ("Бої тривали з листопада по березень 1942 року.", "2024-10-24", "листопада = 1941-11"),
         ("Війна почалася 1967 року. У січні наступного року місто впало.", "2024-10-24", "січні наступного року = 1968-01"),
         ("В середині серпня почалися бої.", "2024-10-24", "середині серпня = 2024-08")),
        ("Він загинув у лютому бою.", "Фільм «Травень» вийшов.", "Лютий мороз скував ріку."),
    ),
    Rule(
        "adjective-of-month", "DATE", r"(?P<month>MONTHOF)(?=(?:OTHER{1,2}(?P<toyear>YEAR))?)", _of_month,
        (("Липневе повстання придушили.", "2024-10-24", "Липневе = 2024-07"),
         ("Серпневі бої 1943 року були криваві.", "2024-10-24", "Серпневі = 1943-08")),
        ("Він живе в Жовтневому районі.",),
    ),
    Rule(
        "named-year-month", "DATE",
        r"(?:(?P<near>NEARYEAR)|(?P<step>STEP|THAT)JUST?(?:року|році)),?(?:(?P<season>INSEASON)|(?:у|в|на)?(?P<mod>PARTOF)?(?P<month>MONTH)(?!YEAR))", _of_named_year,
        (("Торік у лютому він захворів.", "2024-10-24", "Торік у лютому = 2023-02"),
         ("Минулого року в травні він захворів.", "2024-10-24", "Минулого року в травні = 2023-05"),
         ("Торік восени він захворів.", "2024-10-24", "Торік восени = 2023-FA")),
    ),
    Rule(
        "tens-of-month", "DATE", r"(?P<tens>перших|останніх|DAY-х|двадцятих)числах(?P<month>MONTH)(?P<year>YEARNO)?", _tens,
        (("Він приїхав у 20-х числах березня 2021 року.", "2024-10-24", "20-х числах березня 2021 = 2021-03"),
         ("Він приїхав у перших числах березня.", "2024-10-24", "перших числах березня = 2024-03")),
    ),
    Rule(
        "nth-of-month", "DATE", r"(?P<day>DAY)(?:-SUFFIX)?(?:числа|число)", _nth_of_month,
        (("Вони прибули 3 травня 2019 року. 15 числа він полетів.", "2024-10-24", "15 числа = 2019-05-15"),),
    ),
)  # fmt: skip
"""Days and months of Ukrainian."""
