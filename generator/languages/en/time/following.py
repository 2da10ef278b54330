"""Dates that hang on the one spoken of before: "three days later", "that year"."""

from generator.languages import anchoring, period, steps
from generator.languages.anchoring import reading
from generator.languages.en.time import words
from generator.languages.en.time.pieces import EARLIER, EARLY, amount_of, mod
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading, Rule

# More of a unit than a calendar reaches back (10,000 years): "55 million years ago".
_HISTORIC = {"D": 3_650_000, "W": 520_000, "2W": 260_000, "M": 120_000, "Q": 40_000, "Y": 10_000}
_FORWARD = frozenset({"later", "after", "hence", "afterwards", "from", "afterward", "thereafter"})


def _ago(m: Match, ctx: Context) -> Reading | None:
    """ "Three days ago", "two weeks earlier", "a month later"."""
    letter, amount = words.unit_letter(m.word("unit")), amount_of(m)
    if m.has("n") and amount is None:
        return None
    forward = m.word("side") in _FORWARD
    if amount is None or amount > _HISTORIC.get(letter, 1000):
        return Reading("FUTURE_REF" if forward else "PAST_REF")
    base, anchor = _base_of(m.word("side"), ctx)
    if base is None:
        return Reading(anchoring.duration(amount, letter), type="DURATION")
    if letter.startswith("T"):
        return reading(Period("D", base.first), anchor)
    if (vague := steps.too_fine(base, letter)) is not None:
        return Reading(vague, anchor=anchor)
    return reading(_away(base, amount if forward else -amount, letter, m.word("side")), anchor)


def _away(base: Period, amount: float, letter: str, side: str) -> Period:
    """So many units from a period; "a year earlier" than a quarter is a quarter."""
    if letter == "Y" and amount == -1 and side == "earlier" and base.unit in ("Q", "M"):
        return base.shifted(-4 if base.unit == "Q" else -12)
    return steps.away(base, amount, letter)


def _base_of(side: str, ctx: Context) -> tuple[Period | None, str]:
    if side in ("ago", "from") or ctx.focus is None or (not ctx.narrative and side == "hence"):
        return ctx.now, ctx.anchor
    return ctx.focus, "previous"


def _next_day(m: Match, ctx: Context) -> Reading | None:
    """ "The next day", "the following morning", "that same day", "the same month"."""
    base = ctx.focus or ctx.dct
    if base is None:
        return None
    unit = steps.PERIODS.get(words.unit_letter(m.word("unit"))) if m.has("unit") else "D"
    if unit is None:
        return None
    if unit == "D" and (vague := steps.too_fine(base, "D")) is not None:
        return Reading(vague, anchor="previous")
    step = words.STEPS.get(m.word("which"), 0)
    start = Period("D", base.last if step > 0 and base.unit == "D" else base.first)
    found = start.to(unit).shifted(step)
    if m.has("part"):
        return Reading(
            f"{found.value}T{words.PARTS[m.word('part')]}", found.date, "previous", focus=found, type="TIME"
        )
    return reading(found, "previous", mod(m))


def _month_of_that_year(m: Match, ctx: Context) -> Reading | None:
    if ctx.focus is None:
        return None
    year, month = ctx.focus.year, words.month_number(m.word("month"))
    if m.has("day"):
        found = period.day(year, month, int("".join(c for c in m.text("day") if c.isdigit())))
        return reading(found, "previous") if found else None
    return reading(period.month(year, month), "previous")


RULES = (
    Rule(
        "next-day", "DATE",
        rf"{EARLY}(?:the(?:very)?(?:(?P<which>next)(?:(?P<unit>day)|(?P<part>PART))|(?P<which2>following|previous|preceding)(?:(?P<unit2>UNIT)|(?P<part2>PART))))", _next_day,
        (("On 3 March 2021 he fell ill. The next day he died.", "2024-10-24", "The next day = 2021-03-04"),),
    ),
    Rule(
        "that-month", "DATE", r"that(?P<month>MONTH)(?!DAY|YEAR)", _month_of_that_year,
        (("It began in 1989. That December the wall fell.", "2024-10-24", "That December = 1989-12"),),
    ),
    Rule(
        "day-of-that-year", "DATE", r"(?P<month>MON)(?P<day>DAY|NTH)?,?of(?:that|the same|the following|the previous)(?:same)?year", _month_of_that_year,
        (("He came in 1861. In July of that year he left.", "2024-10-24", "July of that year = 1861-07"),),
    ),
    Rule(
        "ago", "DATE",
        r"(?:(?:just|only)?(?P<hedge>nearly|almost))?(?:(?P<few>FEW)|(?P<n>NUM|a|an|the))-?(?:more)?(?P<unit>UNIT|UNITS)(?:or so)?(?P<side>ago|earlier|later|previously|afterwards|afterward|hence|thereafter|before(?=,|\.|;|\))|(?P<from>from)now)|(?P<unit2>UNITS)(?P<side2>ago|earlier|later)",
        _ago,
        (("He left three days ago.", "2024-10-24", "three days ago = 2024-10-21"),
         ("He left two years ago.", "2024-10-24", "two years ago = 2022"),
         ("On 3 March 2021 he fell ill. Two days later he died.", "2024-10-24", "Two days later = 2021-03-05")),
    ),
    Rule(
        "same-day", "DATE", rf"{EARLIER}(?:(?P<which>that)|(?:the|that|this)(?P<which2>same))(?P<unit>BIGUNIT)", _next_day,
        (("On 3 March 2021 he fell ill. That same day he died.", "2024-10-24", "That same day = 2021-03-03"),),
    ),
)  # fmt: skip
"""Dates of English that hang on another."""
