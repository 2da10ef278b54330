"""How stories tell time: "the weeks that followed", "day by day", "most summers", "at month's end"."""

from generator.languages import anchoring, period, steps
from generator.languages.anchoring import duration, reading, time_reading
from generator.languages.en.numbers import SCALES
from generator.languages.en.time import words
from generator.languages.en.time.pieces import day_number
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading, Rule


def _many(m: Match, _ctx: Context) -> Reading:
    return Reading(duration(None, words.unit_letter(m.word("unit"))))


_BEFORE_MANY = frozenset({"in", "during", "over", "for", "through", "throughout"})


def _many_bare(m: Match, ctx: Context) -> Reading | None:
    """ "In subsequent years", not "subsequent years of study"."""
    return _many(m, ctx) if m.has("the") or m.before() in _BEFORE_MANY else None


def _one_by_one(m: Match, _ctx: Context) -> Reading | None:
    """ "Day by day", "year after year"."""
    if m.word("unit") != m.word("again"):
        return None
    return Reading(duration(1, words.unit_letter(m.word("unit"))))


_BEFORE_SEASONS = frozenset({"in", "during", "of", "for", "over", "on", "and", "their", "his", "her", "its"})


def _every_season(m: Match, _ctx: Context) -> Reading | None:
    """ "In the evenings", "most summers": of every day, of every year."""
    if not (m.has("most") or m.before() in _BEFORE_SEASONS):
        return None
    if m.has("part"):
        return Reading(f"XXXX-XX-XXT{words.PARTS_MANY[m.word('part')]}")
    return Reading(f"XXXX-{words.SEASONS_MANY[m.word('season')]}")


def _end_of_unit(m: Match, ctx: Context) -> Reading | None:
    """ "At month's end": of the month that is spoken of."""
    unit, base = steps.PERIODS[words.unit_letter(m.word("unit"))], ctx.focus or ctx.now
    if base is None:
        return None
    return reading(base.to(unit), "previous" if ctx.focus else ctx.anchor, "END")


def _round(m: Match, _ctx: Context) -> Reading:
    """ "The Hundred Days", "the Hundred Years' War": the article is the name's."""
    amount = SCALES[m.word("n")]
    named = m.text("n")[0].isupper()
    return Reading(duration(amount, words.unit_letter(m.word("unit"))), skip=int(m.has("the") and named))


def _first_of(m: Match, _ctx: Context) -> Reading:
    """ "The first week of the war" lasts a week."""
    return Reading(duration(1, words.unit_letter(m.word("unit"))))


def _months_of(m: Match, ctx: Context) -> Reading | None:
    """ "The early months of 1915", "the last days of May": a part of what is named."""
    part = words.MODS.get(m.word("which"), "START" if m.word("which") in ("first", "opening") else "END")
    if m.has("month"):
        number = words.month_number(m.word("month"))
        found = (
            anchoring.month(int(m.text("year")), number)
            if m.has("year")
            else anchoring.near_month(ctx, m, number)
        )
    else:
        found = Period("Y", int(m.text("year")))
    return reading(found, "" if m.has("year") else ctx.anchor, part) if found else None


_AFTER_NTH = frozenset(
    {"", ".", ",", ";", ")", "¶", "the", "a", "he", "she", "they", "it", "and", "when", "his", "their"}
)


def _part_of_nth_day(m: Match, ctx: Context) -> Reading | None:
    """ "The night of the 22nd": of the month that is spoken of."""
    base, dom = ctx.focus, day_number(m.text("day"))
    if base is None or base.unit not in ("D", "M", "W") or m.after() not in _AFTER_NTH:
        return None
    found = period.day(base.year, base.month, dom)
    part = words.PARTS[m.word("part")] if m.has("part") else "MO"
    return time_reading(found, part, "previous") if found else None


def _after_that(m: Match, ctx: Context) -> Reading | None:
    """ "The day following", "the morning after that"."""
    letter = words.unit_letter(m.word("unit")) if m.has("unit") else "D"
    part = words.PARTS[m.word("part")] if m.has("part") else ""
    return steps.beside(ctx, letter, 1, part) if ctx.focus is not None else None


RULES = (
    Rule(
        "units-of-story", "DURATION",
        r"(?P<the>the)?(?:succeeding|subsequent|ensuing|following|preceding|intervening)(?P<unit>UNITS)", _many_bare,
        (("In subsequent years it grew.", "2024-10-24", "subsequent years = PXY"),),
        ("They took subsequent weeks of leave.",),
    ),
    Rule(
        "units-that-followed", "DURATION", r"the(?:many|long)?(?P<unit>UNITS)(?:that|which)(?:followed|follow)", _many,
        (("It sank in the weeks that followed.", "2024-10-24", "the weeks that followed = PXW"),),
    ),
    Rule(
        "unit-by-unit", "SET", r"(?P<unit>UNIT)(?:by|after)(?P<again>UNIT)", _one_by_one,
        (("It fell year by year.", "2024-10-24", "year by year = P1Y"),),
        ("It fell the day after week one.",),
    ),
    Rule(
        "every-season", "SET", r"(?P<most>most)?(?:the)?(?:(?P<season>SEASONS)|(?P<part>PARTS))", _every_season,
        (("They spent most summers there.", "2024-10-24", "most summers = XXXX-SU"),
         ("He read in the evenings.", "2024-10-24", "the evenings = XXXX-XX-XXTEV")),
        ("Two winters passed.",),
    ),
    Rule(
        "end-of-unit", "DATE", r"(?P<unit>week|month|decade|century)'s end", _end_of_unit,
        (("They landed on 3 May 1951. At month's end they withdrew.", "2024-10-24", "month's end = 1951-05"),),
    ),
    Rule(
        "round-span", "DURATION", r"(?P<the>the)?(?P<n>hundred|thousand)-?(?P<unit>UNITS)", _round,
        (("It was the last battle of the Hundred Days.", "2024-10-24", "Hundred Days = P100D"),),
    ),
    Rule(
        "first-of-story", "DURATION",
        r"the(?:very)?(?:first|final|opening|closing)(?P<unit>hour|week|month|year|decade)(?=of(?:the|his|her|its|their|this|that)(?!UNIT|MON|YEAR|SEASON|STEP))", _first_of,
        (("Many fell in the first hour of the attack.", "2024-10-24", "the first hour = PT1H"),),
        ("It rose in the first month of the year.",),
    ),
    Rule(
        "months-of-year", "DATE",
        r"the(?P<which>early|first|opening|middle|late|last|final|closing)(?:(?:months|weeks|part)of(?P<year>YEAR)|(?:days|weeks|part)of(?P<month>MON)(?:,?(?:of)?(?P<year2>YEAR))?)(?!BC)", _months_of,
        (("It was built in the early months of 1915.", "2024-10-24", "the early months of 1915 = 1915"),
         ("It fell in the last days of May 1915.", "2024-10-24", "the last days of May 1915 = 1915-05")),
    ),
    Rule(
        "part-of-nth-day", "TIME", r"(?:the)?(?:(?P<part>PART)|(?:early|small)hours)of the(?P<day>NTH)", _part_of_nth_day,
        (("They landed on 3 May 1951. On the night of the 22nd, they left.", "2024-10-24", "the night of the 22nd = 1951-05-22TNI"),),
    ),
    Rule(
        "after-that", "DATE",
        r"the(?:(?P<unit>day|week|month|year)following(?=,|\.|;|he|she|they|it|was|were|saw)|(?:(?P<unit2>day|week|month|year)|(?P<part>PART))after(?:that|(?=,|\.|;)))", _after_that,
        (("They met on 3 May 1951. The morning after that they left.", "2024-10-24", "The morning after that = 1951-05-04TMO"),),
    ),
)  # fmt: skip
"""Times of stories in English."""
