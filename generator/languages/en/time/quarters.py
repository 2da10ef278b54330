"""Quarters, halves and fiscal years, as business news writes them."""

from collections.abc import Callable
from dataclasses import replace

from generator import edtf
from generator.languages import anchoring, period, steps
from generator.languages.anchoring import reading
from generator.languages.en.time import words
from generator.languages.en.time.pieces import day_number
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading, Rule


def _place(m: Match) -> int:
    text = m.text("nth")
    if text.lower() in ("final", "last", "latter"):
        return 2 if m.word("unit") == "half" else 4
    return day_number(text)


_NO_QUARTER = frozenset({"of", "million", "century", "mile", "final", "finals", "back"})
_GAMES = frozenset({"game", "match", "season", "contest", "final", "bowl", "race", "period"})


def _quarter(m: Match, ctx: Context) -> Reading | None:
    """ "The third quarter": of the year named, else the one that ended last, or the coming one."""
    place = _place(m)
    is_half = m.word("unit") == "half"
    if is_half and not (m.has("year") or m.has("step") or m.has("hyphen") or m.has("of")):
        return None  # "the second half" of a match
    if place > (2 if is_half else 4) or _is_of_game(m):
        return None
    make = period.half if is_half else period.quarter
    if m.has("year") or m.has("code"):
        return of_fiscal(m, reading(make(coded_year(m, ctx), place)))
    if ctx.now is None:
        return Reading(f"XXXX-{'H' if is_half else 'Q'}{place}")
    return of_fiscal(m, _placed(m, ctx, ctx.now, make, place))


_SPORT = frozenset(
    {
        "yard",
        "yards",
        "touchdown",
        "touchdowns",
        "halftime",
        "kickoff",
        "overtime",
        "scored",
        "quarterback",
        "goals",
    }
)


def _is_of_game(m: Match) -> bool:
    """ "A touchdown in the second quarter", "the first half of the final"."""
    if m.after() == "of" and m.after(3) in _GAMES:
        return True
    beside = m.words.lower[max(0, m.start - 15) : m.end + 15]
    return m.word("unit") == "quarter" and not m.has("hyphen") and not _SPORT.isdisjoint(beside)


def coded_year(m: Match, ctx: Context) -> int:
    """The year of "2010", "'10", "FY10", "FY2010", "Q12"."""
    figures = "".join(c for c in m.text("year") or m.text("short") or m.text("code") if c.isdecimal())
    return int(figures) if len(figures) == 4 else anchoring.full_year(int(figures), ctx)


def of_fiscal(m: Match, found: Reading) -> Reading:
    """Which months a company's own year has is not said: its quarter lies about that year."""
    if not m.has("fiscal") or found.focus is None:
        return found
    return replace(found, date=edtf.date(found.focus.year, qualifier="~"))


def _placed(m: Match, ctx: Context, now: Period, make: Callable[[int, int], Period], place: int) -> Reading:
    """A numbered quarter or half whose year is not said."""
    if m.has("step"):
        return reading(make(now.year + words.STEPS.get(m.word("step"), 0), place), ctx.anchor)
    found = steps.near_part_of_year(ctx, m, now, make, place)
    if m.has("ago"):  # "the year-ago third quarter": the report goes on about this year's
        return replace(reading(found.shifted(-4 if found.unit == "Q" else -2), ctx.anchor), focus=found)
    return replace(reading(found, ctx.anchor), skip=int(m.has("the") and m.has("hyphen")))


def _this_quarter(m: Match, ctx: Context) -> Reading | None:
    """ "The quarter", "the latest period": the one last spoken of, else the one that ended last."""
    after = m.after(2) if m.after() == "-" else m.after()
    if after in _NO_QUARTER or (m.after(), after) == ("-", "to") or m.text("noun")[:1].isupper():
        return None
    if m.has("ended"):
        return _ended_quarter(m, ctx)
    if m.has("current"):
        return reading(ctx.now.to("Q"), ctx.anchor) if ctx.now else None
    reported = _reported(ctx, latest=m.has("latest"))
    if m.has("year"):
        place = (reported.number if reported else 0) % 4
        return replace(reading(period.quarter(int(m.text("year")), place + 1), "previous"), focus=None)
    if reported is None:
        return None
    return reading(reported, "previous" if reported == ctx.focus else ctx.anchor)


def _reported(ctx: Context, *, latest: bool = False) -> Period | None:
    """The quarter that a report is about: the one last spoken of, else the one that ended last."""
    focus, now = ctx.focus, ctx.now
    spoken = focus is not None and focus.unit == "Q"
    if spoken and not (latest and now is not None and focus is not None and focus.last >= now.first):
        return focus
    return now.to("Q").shifted(-1) if now else None


def _ended_quarter(m: Match, ctx: Context) -> Reading | None:
    """ "The quarter ended July 31": the calendar's quarter that most of its three months are in."""
    end = anchoring.near_month(ctx, m, words.month_number(m.word("ended")))
    return reading(end.shifted(-1).to("Q"), ctx.anchor) if end else None


def _year_earlier(m: Match, ctx: Context) -> Reading | None:
    """ "A year earlier", "the year-ago quarter": four quarters before the quarter that is spoken of."""
    focus, now = ctx.focus, ctx.now
    base = focus if focus is not None and focus.unit in ("Q", "H") else None
    if base is None and m.word("unit") == "quarter":
        base = _reported(ctx)
    if base is not None:
        # The comparison does not move the quarter that the report is about.
        found, anchor = base.shifted(-4 if base.unit == "Q" else -2), "previous"
    elif now is not None:
        found, anchor = now.to("Y").shifted(-1), ctx.anchor
    else:
        return None
    # "The year-ago results": the words before a noun stand without the article.
    skip = int(m.has("the") and not m.has("unit"))
    return replace(reading(found, anchor), focus=None, skip=skip)


RULES = (
    Rule(
        "quarter", "DATE",
        r"(?:(?P<the>the|this|last|next)?(?:(?P<step>STEP) year's)?|(?P<year3>YEAR)'s)(?P<ago>year-(?:ago|earlier))?(?P<fiscal>fiscal-?)?(?P<nth>NTHWORD|NTH|final|(?:last|latter|final)(?=half of|quarter of))(?P<fiscal2>fiscal)?(?P<hyphen>-)?(?P<unit>quarter|half)(?!-?SCALE|of the NTHWORD-?century|of the NTH-?century|of the NTHWORD-NTHWORD-?century)(?:,?(?:of|in)?(?:(?P<fiscal3>fiscal|fy)?(?P<year>YEAR)|(?P<fiscal6>(?P<code>FYCODE)))|(?:of)?(?:the)?(?P<step2>STEP) (?P<fiscal4>fiscal)?year|(?P<of>of the (?P<fiscal5>fiscal)?year))?",
        _quarter,
        (("Profit fell in the third quarter.", "1989-11-02", "the third quarter = 1989-Q3"),
         ("In the year-ago third quarter it lost money.", "1989-11-02", "the year-ago third quarter = 1988-Q3"),
         ("It lost money in the fourth quarter of fiscal 2009.", "2010-02-24", "the fourth quarter of fiscal 2009 = 2009-Q4"),
         ("It grew in the first half of 2019.", "2024-10-24", "the first half of 2019 = 2019-H1")),
    ),
    Rule(
        "quarter-of-year-before", "DATE", r"(?:the)?(?P<year>YEAR)(?:fiscal)?(?P<nth>NTHWORD|NTH)-?(?P<unit>quarter|half)", _quarter,
        (("It grew in the 2019 second quarter.", "2024-10-24", "the 2019 second quarter = 2019-Q2"),),
    ),
    Rule(
        "this-quarter", "DATE", r"the(?:(?P<current>current)|(?P<latest>latest|most recent)|same)?(?P<noun>quarter)(?=(?:that)?ended(?:on)?(?P<ended>MON)DAY)?|(?P<current2>this)quarter|that quarter|the(?P<latest2>latest|most recent)period|the(?P<year>YEAR)(?:quarter|period)", _this_quarter,
        (("Sales rose in the quarter.", "1989-11-02", "the quarter = 1989-Q3"),
         ("In the quarter ended July 31 it lost money.", "1989-11-02", "the quarter = 1989-Q2")),
    ),
    Rule(
        "year-earlier", "DATE",
        r"(?:(?:a|the)year(?:earlier|ago)|(?P<the>the|a)?year-(?:earlier|ago))(?P<unit>quarter|period)?", _year_earlier,
        (("Profit rose in the third quarter from a year earlier.", "1989-11-02", "a year earlier = 1988-Q3"),),
    ),
)  # fmt: skip
"""Business periods of English."""
