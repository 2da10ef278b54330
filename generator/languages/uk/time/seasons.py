"""Seasons: "навесні", "влітку 1942 року", "до осені"."""

from generator.languages import period, steps
from generator.languages.anchoring import reading
from generator.languages.rule import Context, Match, Reading, Rule
from generator.languages.uk.time import words
from generator.languages.uk.time.pieces import era_year, mod, stepped_year


def _name(m: Match) -> str:
    word = m.word("season")
    return words.SEASONS.get(word) or words.SEASONS_IN[word]


def _season_year(m: Match, ctx: Context) -> Reading | None:
    if m.has("years"):  # "взимку 1941/42"
        first = m.text("years").split("/")[0]
        return reading(period.season(int(first), _name(m)), mod=mod(m)) if len(first) == 4 else None
    year = era_year(m, ctx)
    if len(m.word("year")) < 4 and year > 0 and not m.has("named"):
        return None  # "навесні 20 вояків втекли"
    return reading(period.season(year, _name(m)), mod=mod(m))


def _season(m: Match, ctx: Context) -> Reading:
    found = steps.near_season(ctx, m, _name(m))
    return reading(found, ctx.anchor, mod(m)) if found else Reading(f"XXXX-{_name(m)}", mod=mod(m))


_BEFORE_SEASONS = frozenset(
    """до з із зі від протягом упродовж впродовж на за цієї цього тієї того усю всю усе все й і та або під перед
    після через минулої минулого""".split()
)


def _noun(m: Match, ctx: Context) -> Reading | None:
    """A noun dates something after a preposition; "літа" are also years of age."""
    if (
        m.word("season") == "літа"
        and m.before() not in ("до", "з", "від", "протягом", "упродовж")
        and not m.has("mod")
    ):
        return None
    joined = m.before() in ("й", "і", "та", "або", "—", "–") and ctx.last_end == m.start - 1
    if not m.has("mod") and not joined and m.before() not in _BEFORE_SEASONS - {"й", "і", "та", "або"}:
        return None
    if joined and ctx.focus is not None and ctx.focus.unit == "S":
        on = (period.SEASONS.index(_name(m)) - ctx.focus.number) % 4
        return reading(ctx.focus.shifted(on), "previous")
    return _season(m, ctx)


def _stepped(m: Match, ctx: Context) -> Reading | None:
    """ "Минулої зими", "наступного літа", "того літа"."""
    if m.word("step") in words.THAT:
        return reading(period.season(ctx.focus.year, _name(m)), "previous") if ctx.focus else None
    now = ctx.now
    if now is None:
        return Reading(f"XXXX-{_name(m)}")
    return reading(steps.stepped_season(now, _name(m), words.STEPS[m.word("step")]), ctx.anchor)


def _of_stepped_year(m: Match, ctx: Context) -> Reading | None:
    """ "Восени минулого року", "навесні того ж року"."""
    year, anchor = stepped_year(m, ctx)
    return reading(period.season(year, _name(m)), anchor) if year is not None else None


_NAME = r"(?P<season>INSEASON|SEASON)"

RULES = (
    Rule(
        "first-season", "DATE", rf"(?P<mod>PARTOF)?{_NAME}(?=(?:,|і|й|та|або|до|по|-|–|—)(?:PARTOF)?(?:INSEASON|SEASON)(?P<year>YEAR))", _season_year,
        (("Навесні та влітку 2020 року дощило.", "2024-10-24", "Навесні = 2020-SP"),),
    ),
    Rule(
        "season-year", "DATE", rf"(?P<mod>PARTOF)?{_NAME}(?:(?P<year>YEARNO)|(?P<years>SLASHED)|(?P<year2>D3|D2)(?:(?P<named>року)?(?P<bc>BC)|(?P<named2>року))?)", _season_year,
        (("Влітку 1942 року він утік.", "2024-10-24", "Влітку 1942 = 1942-SU"),
         ("Взимку 1941—1942 років було голодно.", "2024-10-24", "Взимку 1941 = 1941-WI"),
         ("Навесні 490 до н. е. перси прибули.", "2024-10-24", "Навесні 490 до н. е. = BC0490-SP")),
    ),
    Rule(
        "season", "DATE", r"(?P<season>INSEASON)", _season,
        (("Навесні завод закрили.", "2024-10-24", "Навесні = 2024-SP"),),
    ),
    Rule(
        "season-noun", "DATE", r"(?P<mod>PARTOF)?(?P<season>SEASON)", _noun,
        (("До осені все скінчилося.", "2024-10-24", "осені = 2024-FA"),
         ("Бої тривали до кінця зими.", "2024-10-24", "кінця зими = 2023-WI")),
        ("Він прожив довгі літа.",),
    ),
    Rule(
        "stepped-season", "DATE", r"(?P<step>STEP|THAT)(?P<season>SEASON)", _stepped,
        (("Минулої зими випав сніг.", "2024-10-24", "Минулої зими = 2023-WI"),),
    ),
    Rule(
        "season-of-stepped-year", "DATE", rf"{_NAME}(?P<step>STEP|THAT)JUST?(?:року|році)", _of_stepped_year,
        (("Восени минулого року він захворів.", "2024-10-24", "Восени минулого року = 2023-FA"),),
    ),
)  # fmt: skip
"""Seasons of Ukrainian."""
