"""Seasons, quarters and halves of the year."""

from generator.languages import period, steps
from generator.languages.anchoring import reading
from generator.languages.de.time import words
from generator.languages.de.time.pieces import day_number, mod, step_of
from generator.languages.rule import Context, Match, Reading, Rule


def _season(m: Match, ctx: Context) -> Reading | None:
    name = words.SEASONS[m.text("season").title()]
    if m.has("year"):
        return reading(period.season(int(m.text("year")), name), mod=mod(m))
    now = ctx.now
    if now is None:
        return Reading(f"XXXX-{name}")
    if m.has("ofstep"):
        return reading(period.season(now.year + words.STEPS[m.word("ofstep")], name), ctx.anchor, mod(m))
    if m.has("step"):
        return reading(steps.stepped_season(now, name, step_of(m)), ctx.anchor, mod(m))
    if not _is_time(m):
        return None
    found = steps.near_season(ctx, m, name)
    return reading(found, ctx.anchor, mod(m)) if found else None


def _is_time(m: Match) -> bool:
    """Not "der Frühling der Völker", not a family name."""
    named = m.has("mod") or m.word("art") in ("den", "dem", "des") or m.before() in _BEFORE_SEASONS
    return (named or "monate" in m.word("season")) and m.before() not in ("jeden", "jedem")


_BEFORE_SEASONS = frozenset(
    {"im", "seit", "bis", "zum", "ab", "vom", "ganzen", "und", "oder", "nach", "vor", "vorm", "beim"}
)


def _quarter(m: Match, ctx: Context) -> Reading | None:
    """ "Im dritten Quartal", "zweites Halbjahr", "die erste Jahreshälfte", "die erste Hälfte 2014"."""
    unit = m.word("unit")
    is_half = unit.startswith(("halb", "jahresh", "hälfte"))
    place = (2 if is_half else 4) if m.word("nth").startswith("letzt") else day_number(m.text("nth"))
    if not 1 <= place <= (2 if is_half else 4) or (unit == "hälfte" and not m.has("year")):
        return None
    make = period.half if is_half else period.quarter
    if m.has("year"):
        return reading(make(int(m.text("year")), place))
    now = ctx.now
    if now is None:
        return Reading(f"XXXX-{'H' if is_half else 'Q'}{place}")
    if m.has("step"):
        return reading(make(now.year + step_of(m), place), ctx.anchor)
    return reading(steps.near_part_of_year(ctx, m, now, make, place), ctx.anchor)


_QUARTERS = r"Quartal|Quartals|Vierteljahr|Vierteljahres|Halbjahr|Halbjahres|Halbjahrs|Jahreshälfte"


def _coded(m: Match, _ctx: Context) -> Reading:
    return reading(period.quarter(int(m.text("year")), int(m.text("code")[1])))


RULES = (
    Rule(
        "season-year", "DATE", r"(?:(?P<mod>MODWORD)(?:des)?|(?P<art>ART))?(?P<season>SEASON)(?:des Jahres)?(?P<year>YEAR)", _season,
        (("Im Sommer 2014 regnete es.", "2024-10-24", "Sommer 2014 = 2014-SU"),),
    ),
    Rule(
        "season", "DATE", r"(?:(?P<mod>MODWORD)(?:des)?|(?P<art>ART))?(?:(?P<step>STEP)(?:OTHER(?=SEASON))?)?(?P<season>SEASON)(?:des(?P<ofstep>STEP)Jahres|(?=(?:/|und|oder|bis)(?:im)?SEASON(?P<year>YEAR)))?", _season,
        (("In diesem Sommer regnete es.", "2024-10-24", "diesem Sommer = 2024-SU"),
         ("Im Frühjahr war er krank.", "2024-10-24", "Frühjahr = 2024-SP")),
        ("Dieter Sommer sprach.",),
    ),
    Rule(
        "quarter-code", "DATE", r"(?P<code>QCODE),?(?:/)?(?P<year>YEAR)", _coded,
        (("Im Q3 2023 stieg der Umsatz.", "2024-10-24", "Q3 2023 = 2023-Q3"),),
    ),
    Rule(
        "quarter", "DATE", rf"ART?(?P<nth>NTHPLACE)(?:(?P<unit>{_QUARTERS})(?:des)?(?:(?:Jahres)?(?P<year>YEAR)|(?P<step>STEP)Jahres|(?P<step2>LAST|NEXT))?|(?P<unit2>Hälfte)(?:des Jahres)?(?P<year2>YEAR))", _quarter,
        (("Der Gewinn fiel im dritten Quartal.", "2014-11-12", "dritten Quartal = 2014-Q3"),
         ("In der zweiten Jahreshälfte wird es besser.", "2014-07-19", "der zweiten Jahreshälfte = 2014-H2")),
        ("In der zweiten Hälfte fiel ein Tor.",),
    ),
)  # fmt: skip
"""Seasons and quarters of German."""
