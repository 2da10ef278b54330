"""Fiscal years, and the codes of business: "FY2010", "3Q12", "the July-September quarter", "2H10".

Which months a company's own year has is seldom said, so a fiscal year is about its year (EDTF ``2010~``).
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from generator import edtf
from generator.languages import anchoring, period, steps
from generator.languages.anchoring import reading
from generator.languages.en.numbers import ORDINALS
from generator.languages.en.time import words
from generator.languages.en.time.quarters import coded_year
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading, Rule


def _fiscal(m: Match, ctx: Context) -> Reading | None:
    """ "Fiscal 2009", "FY2010", "the current fiscal year"."""
    if m.has("step"):
        if ctx.now is None:
            return None
        year, anchor = ctx.now.year + words.STEPS[m.word("step")], ctx.anchor
    else:
        year, anchor = coded_year(m, ctx), ""
    return replace(reading(Period("Y", year), anchor), date=edtf.date(year, qualifier="~"))


def _make(letter: str) -> Callable[[int, int], Period]:
    return period.quarter if letter == "q" else period.half


def _coded(m: Match, ctx: Context) -> Reading | None:
    """ "Q3 2012", "3Q 2012", "3Q12", "2H10", "Q4 FY2010"."""
    place, letter = _place_and_letter(m)
    if place > (4 if letter == "q" else 2) or place == 0:
        return None
    found = reading(_make(letter)(coded_year(m, ctx), place))
    return replace(found, date=edtf.date(coded_year(m, ctx), qualifier="~")) if m.has("fiscal") else found


def _place_and_letter(m: Match) -> tuple[int, str]:
    """ "Q3", "3Q" and the head of "3Q12" as 3 and "q"."""
    if m.has("head"):
        return int(m.text("head")[1]), m.word("head")[0]
    return int(m.text("place")), (m.word("letter") or m.word("code"))[0]


_BEFORE_CODES: Final = frozenset(
    {"in", "for", "during", "since", "by", "of", "from", "this", "last", "through", "until", "to", "and", "our", "its", "the", "", ",", "/", "&"}
)  # fmt: skip


def _coded_alone(m: Match, ctx: Context) -> Reading | None:
    """ "Q2" without its year, in a text that has a day of writing; a car may be a Q3 too."""
    if ctx.now is None or m.before() not in _BEFORE_CODES or m.leads_a_name:
        return None
    place, letter = _place_and_letter(m)
    if letter != "q" or place > 4:
        return None
    return reading(steps.near_part_of_year(ctx, m, ctx.now, period.quarter, place), ctx.anchor)


def _months_quarter(m: Match, ctx: Context) -> Reading | None:
    """ "The July-September quarter" is a quarter of the calendar if its months are."""
    first, last = words.month_number(m.word("month")), words.month_number(m.word("last"))
    if first % 3 != 1 or last != first + 2:
        return None
    place = first // 3 + 1
    if m.has("year"):
        return reading(period.quarter(int(m.text("year")), place))
    if ctx.now is None:
        return None
    if m.has("step"):
        return reading(period.quarter(ctx.now.year + words.STEPS[m.word("step")], place), ctx.anchor)
    return reading(steps.near_part_of_year(ctx, m, ctx.now, period.quarter, place), ctx.anchor)


def _half_of_month(m: Match, ctx: Context) -> Reading | None:
    """ "The second half of May": its days from the 16th."""
    number = words.month_number(m.word("month"))
    month = (
        period.month(int(m.text("year")), number) if m.has("year") else anchoring.near_month(ctx, m, number)
    )
    if month is None:
        return None
    is_first = m.word("nth") == "first"
    days = (month.first, month.first + 14) if is_first else (month.first + 15, month.last)
    anchor = "" if m.has("year") else ctx.anchor
    return replace(reading(month, anchor, "START" if is_first else "END"), date=edtf.days(*days))


def _first_quarter_of_two(m: Match, _ctx: Context) -> Reading | None:
    """The first of "the first and second quarters of 2009"."""
    place = ORDINALS.get(m.word("nth"), 0)
    if not 1 <= place <= 4 or not m.has("year"):
        return None
    return reading(_make(m.word("unit")[0])(int(m.text("year")), place))


_OF_YEAR: Final = r"(?:,?(?:of|in)?(?:(?P<fiscal>fiscal|fy)?(?P<year>YEAR)|(?P<fiscal2>fiscal|fy)?(?P<short>SHORTYEAR)|(?P<fiscal3>(?P<code2>FYCODE))))"

RULES = (
    Rule(
        "quarter-code", "DATE", rf"(?:(?P<head>QCODE)|(?P<place>D2)(?P<letter>QLETTER)){_OF_YEAR}|(?P<place2>D2)(?P<code>QYEAR)", _coded,
        (("He was hired in Q3 2023.", "2024-10-24", "Q3 2023 = 2023-Q3"),
         ("It grew in 3Q 2023.", "2024-10-24", "3Q 2023 = 2023-Q3"),
         ("It grew in 2H10.", "2024-10-24", "2H10 = 2010-H2"),
         ("It grew in Q4 FY2010.", "2024-10-24", "Q4 FY2010 = 2010-Q4")),
        ("The 9H10 code.",),
    ),
    Rule(
        "quarter-code-alone", "DATE", r"(?P<head>QCODE)|(?P<place>D2)(?P<letter>QLETTER)", _coded_alone,
        (("In Q2 sales rose.", "2024-10-24", "Q2 = 2024-Q2"),),
        ("The H1 motor failed.", "He drives a Q3 now and then."),
    ),
    Rule(
        "months-quarter", "DATE", r"(?:the)?(?P<month>MON)(?:-|–|to|through)(?P<last>MON)(?:fiscal)?quarter(?:,?(?:of)?(?P<year>YEAR)|(?:of)?(?P<step>STEP) year)?", _months_quarter,
        (("Output fell in the July-September quarter.", "2024-10-24", "the July-September quarter = 2024-Q3"),),
    ),
    Rule(
        "first-of-two-quarters", "DATE",
        r"(?:the)?(?P<nth>NTHWORD)(?=(?:and|or|to|through|,)(?:the)?NTHWORD(?P<unit>quarters|quarter|halves|half)(?:,?(?:of|in)?(?P<year>YEAR)))", _first_quarter_of_two,
        (("It grew in the first and second quarters of 2009.", "2010-02-24", "the first = 2009-Q1"),),
        ("The first and second man left.",),
    ),
    Rule(
        "second-of-two-quarters", "DATE",
        r"(?:the)?(?P<nth>NTHWORD)(?P<unit>quarters|halves)(?:,?(?:of|in)?(?P<year>YEAR))", _first_quarter_of_two,
        (("It grew in the first and second quarters of 2009.", "2010-02-24", "second quarters of 2009 = 2009-Q2"),),
    ),
    Rule(
        "half-of-month", "DATE", r"(?:the)?(?P<nth>first|second|latter|last)half of(?P<month>MON)(?:,?(?:of)?(?P<year>YEAR))?", _half_of_month,
        (("It rained in the second half of May 2019.", "2024-10-24", "the second half of May 2019 = 2019-05"),),
    ),
    Rule(
        "fiscal-year", "DATE",
        r"(?:fiscal|financial|fy)(?:year)?-?(?:(?P<year>YEAR)|(?P<short>SHORTYEAR))(?!(?:-|–|/)D2)|(?:the)?(?P<year2>YEAR)(?:fiscal|financial)year|(?:the)?(?P<step>STEP)(?:fiscal|financial)year(?!ended|ending)|(?P<code>FYCODE)(?!(?:-|–|/)D2)", _fiscal,
        (("In fiscal 1989 it earned less.", "1989-11-02", "fiscal 1989 = 1989"),
         ("Sales rose in FY2010.", "2024-10-24", "FY2010 = 2010"),
         ("It will grow in the current fiscal year.", "2024-10-24", "the current fiscal year = 2024")),
        ("Their fiscal policy failed.",),
    ),
)  # fmt: skip
"""Codes and fiscal years of English."""
