"""Dates that hang on the one spoken of before: "three days later", "that year"."""

from dataclasses import replace

from generator.languages import period, steps
from generator.languages.anchoring import reading
from generator.languages.en.time import words
from generator.languages.en.time.pieces import EARLIER, EARLY, amount_of, mod
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading, Rule

# A look back: the story goes on from where it was.
_ASIDE = frozenset({"earlier", "previously", "before", "previous", "preceding"})
_FORWARD = frozenset({"later", "after", "hence", "afterwards", "from", "afterward", "thereafter"})


def _ago(m: Match, ctx: Context) -> Reading | None:
    """ "Three days ago", "two weeks earlier", "a month later"."""
    letter, amount = words.unit_letter(m.word("unit")), amount_of(m)
    if m.has("n") and (amount is None or (m.has("half") and letter.startswith("T"))):
        return None
    side = m.word("side")
    if _is_apposition(m, ctx) and letter in ("Y", "M") and ctx.focus is not None:
        return reading(ctx.focus.to("Y" if letter == "Y" else "M"), "previous")
    base, anchor = base_of(side, ctx)
    if base is not None and (letter, amount, side) == ("Y", 1, "earlier") and base.unit in ("Q", "M"):
        return reading(base.shifted(-4 if base.unit == "Q" else -12), anchor)  # than a quarter: a quarter
    read = steps.counted(base, anchor, amount, letter, forward=side in _FORWARD)
    return replace(read, focus=None) if side in _ASIDE else read


def _is_apposition(m: Match, ctx: Context) -> bool:
    """ "In 1929, eight years later, she returned": the date has just been named."""
    later = m.word("side") == "later" and m.before() == "," and ctx.last_end == m.start - 1
    return later and m.after() == "," and ctx.focus is not None and ctx.focus.unit in ("D", "M", "Y")


def base_of(side: str, ctx: Context) -> tuple[Period | None, str]:
    """The period that "ago", "earlier" or "later" counts from, and its name."""
    if side in ("ago", "from") or ctx.focus is None or (not ctx.narrative and side == "hence"):
        return ctx.now, ctx.anchor
    return ctx.focus, "previous"


def _next_day(m: Match, ctx: Context) -> Reading | None:
    """ "The next day", "the following morning", "that same day", "the same month"."""
    letter = words.unit_letter(m.word("unit")) if m.has("unit") else "D"
    part = words.PARTS[m.word("part")] if m.has("part") else ""
    if m.word("which") in _ASIDE and letter == "D" and _is_far(m, ctx):
        return reading(ctx.dct.shifted(-1), "dct") if ctx.dct and not part else None
    read = steps.beside(ctx, letter, words.STEPS.get(m.word("which"), 0), part, mod(m))
    return replace(read, focus=None) if read and m.word("which") in _ASIDE else read


_NEAR = 60  # words


def _is_far(m: Match, ctx: Context) -> bool:
    """In a report "the previous day" is yesterday, unless another day was named just before."""
    return not ctx.narrative and ctx.dct is not None and ctx.day_near(m, _NEAR) is None


def _month_of_that_year(m: Match, ctx: Context) -> Reading | None:
    if ctx.focus is None:
        return None
    year = ctx.focus.year + {"following": 1, "previous": -1}.get(m.word("side"), 0)
    month = words.month_number(m.word("month"))
    if m.has("day"):
        found = period.day(year, month, int("".join(c for c in m.text("day") if c.isdigit())))
        return reading(found, "previous") if found else None
    return reading(period.month(year, month), "previous")


def _season_of_that_year(m: Match, ctx: Context) -> Reading | None:
    if ctx.focus is None or m.after() == "of":
        return None
    return reading(period.season(ctx.focus.year, words.SEASONS[m.word("season")]), "previous")


RULES = (
    Rule(
        "next-day", "DATE",
        rf"{EARLY}(?:the(?:very)?(?:(?P<which>next)(?:(?P<unit>day)|(?P<part>PART))|(?P<which2>following|previous|preceding)(?:(?P<unit2>UNIT)|(?P<part2>PART))))", _next_day,
        (("On 3 March 2021 he fell ill. The next day he died.", "2024-10-24", "The next day = 2021-03-04"),),
    ),
    Rule(
        "that-month", "DATE", r"(?:that(?:same)?|the same)(?P<month>MONTH)(?!DAY|YEAR)", _month_of_that_year,
        (("It began in 1989. That December the wall fell.", "2024-10-24", "That December = 1989-12"),),
    ),
    Rule(
        "that-season", "DATE", r"(?:that(?:same)?|the same)(?P<season>SEASON)", _season_of_that_year,
        (("It began in 1989. That summer it spread.", "2024-10-24", "That summer = 1989-SU"),),
    ),
    Rule(
        "day-of-that-year", "DATE", r"(?P<month>MON)(?P<day>DAY|NTH)?,?of(?:that|the same|the(?P<side>following|previous))(?:same)?year", _month_of_that_year,
        (("He came in 1861. In July of that year he left.", "2024-10-24", "July of that year = 1861-07"),
         ("He came in 1861. In July of the following year he left.", "2024-10-24", "July of the following year = 1862-07")),
    ),
    Rule(
        "ago", "DATE",
        r"(?P<hedge>HEDGE)?(?:(?P<few>FEW)|(?P<n>NUM|(?:a)?half-?(?:a|an)?|(?:a)?quarter(?:of a)?|a|an|the))\+?-?(?:more)?(?P<unit>UNIT|UNITS|USHORT)(?P<half>and a half)?(?:or so)?(?P<side>ago|earlier|later|previously|afterwards|afterward|hence|thereafter|before(?=,|\.|;|\))|(?P<from>from)now)|(?P<unit2>UNITS)(?P<side2>ago|earlier|later)",
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
