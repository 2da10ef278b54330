"""Absolute dates: days, months, years, eras, and the parts of them."""

from dataclasses import replace

from generator import edtf
from generator.languages import anchoring, period
from generator.languages.anchoring import reading
from generator.languages.en.numbers import number, ordinal
from generator.languages.en.time import words
from generator.languages.period import Period
from generator.languages.rule import NOTHING, Context, Match, Reading, Rule


def day_number(text: str) -> int:
    """The day of a month: "3", "3rd", "third"."""
    return int(text) if text.isdecimal() else ordinal(text.replace(" ", "-")) or 0


def year_number(m: Match, name: str = "year") -> int:
    """A year in figures, before Christ where the match says so."""
    year = int(m.text(name))
    return 1 - year if m.has("bc") else year


def mod(m: Match) -> str:
    """TIMEX3's mod for "early", "the end of" and the like."""
    return words.MODS.get(m.word("mod"), "")


def _full_day(m: Match, _ctx: Context) -> Reading | None:
    """A day in full; one that the calendar has not is left alone as a whole."""
    found = period.day(year_number(m), words.month_number(m.word("month")), day_number(m.text("day")))
    return reading(found) if found else NOTHING


def _month_day(m: Match, ctx: Context) -> Reading | None:
    dom, number_ = day_number(m.text("day")), words.month_number(m.word("month"))
    if not 1 <= dom <= edtf.month_length(2000, number_):
        return None
    if m.has("toyear"):
        found = period.day(int(m.text("toyear")), number_, dom)
        return reading(found) if found else None
    found = anchoring.near_day(ctx, m, number_, dom)
    return reading(found, ctx.anchor, mod(m)) if found else Reading(f"XXXX-{number_:02d}-{dom:02d}")


def _month_year(m: Match, _ctx: Context) -> Reading:
    found = period.month(year_number(m), words.month_number(m.word("month")))
    return reading(found, mod=mod(m))


def _month(m: Match, ctx: Context) -> Reading | None:
    name, number_ = m.word("month"), words.month_number(m.word("month"))
    if name in _GIVEN_NAMES and m.before() not in BEFORE_MONTHS and m.leads_a_name and not m.has("mod"):
        return None
    if name in ("may", "march") and not _is_month(m):
        return None
    if m.has("toyear"):
        return reading(period.month(int(m.text("toyear")), number_), mod=mod(m))
    found = anchoring.near_month(ctx, m, number_)
    return reading(found, ctx.anchor, mod(m)) if found else Reading(f"XXXX-{number_:02d}", mod=mod(m))


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
    return m.has("mod") or before in BEFORE_MONTHS or (m.after() == "'s" and not m.follows_a_name)


_MONTH_NAMES = frozenset(name.lower() for name in words.MONTHS)


def _year(m: Match, _ctx: Context) -> Reading | None:
    return reading(Period("Y", year_number(m)), mod=mod(m))


BEFORE_YEARS = frozenset(
    {"in", "since", "until", "till", "by", "during", "of", "from", "to", "through", "between", "before",
     "after", "for", "early", "late", "mid", "the", "a", "an", "and", "or", "(", "year", "circa", "ca", "its",
     "his", "her", "their", "our", "this", "around", "about", "than", "as", "s", "'s", "post", "pre",
     "fiscal", "on", "with", ",", "summer", "winter", "spring", "autumn", "fall", "/", "—"}
)  # fmt: skip
NOT_AFTER_YEARS = frozenset(
    {"%", "percent", "per", "people", "men", "women", "soldiers", "troops", "miles", "km", "kilometers",
     "kilometres", "meters", "metres", "feet", "tons", "tonnes", "dollars", "points", "shares", "pounds",
     "jobs", "employees", "workers", "votes", "members", "others", "civilians", "euros", "million",
     "billion", "thousand", "hundred", "yards", "acres", "hp", "cc", "kg", "mb", "gb", "ships", "aircraft",
     "tanks", "prisoners", "casualties", "students", "children", "families", "homes", "houses", "hours",
     "degrees", "hrs", "gmt", "utc", "est", "barrels", "ounces", "cars", "guns", "planes", "passengers"}
)  # fmt: skip


_NUMBERED = frozenset(
    {"$", "€", "£", "#", "+", "no", "no.", "route", "flight", "model", "number", "room", "page", "section",
     "chapter", "box", "highway", "line", "channel", "bus", "article", "extension", "code", "class", "psalm"}
)  # fmt: skip


def _bare_year(m: Match, _ctx: Context) -> Reading | None:
    """Four figures are a year where the words beside them do not make them a number or a code."""
    year = int(m.text("year"))
    before, after = m.before(), m.after()
    if after in NOT_AFTER_YEARS or (after == "-" and m.after(2).isalpha() and _glued(m)):
        return None
    if before in _NUMBERED or (before in ("-", "–") and m.before(2).isdecimal() and len(m.before(2)) != 4):
        return None
    if before not in BEFORE_YEARS and not 1700 <= year <= 2050:
        return None
    if (
        year % 100 == 0
        and after.endswith("s")
        and after not in ("was", "is", "has", "as", "'s", "this", "does")
    ):
        return None  # "2000 refugees": a round figure before a plural
    return reading(Period("Y", year), mod=mod(m))


def _glued(m: Match) -> bool:
    """The word after the match follows without a blank ("1500-metre")."""
    return m.words.starts[m.end] == m.words.ends[m.end - 1]


def _era_year(m: Match, _ctx: Context) -> Reading | None:
    text = m.text("year").replace(",", "")
    if not text.isdecimal() or not 0 < int(text) < 10000:
        return None
    year = 1 - int(text) if m.has("bc") else int(text)
    if m.has("month"):
        return reading(period.month(year, words.month_number(m.word("month"))), mod=mod(m))
    return reading(Period("Y", year), mod=mod(m))


def _year_in_words(m: Match, _ctx: Context) -> Reading | None:
    year = spoken_year(m.text("year"))
    if m.has("month"):
        return reading(period.month(year, words.month_number(m.word("month"))), mod=mod(m))
    return reading(Period("Y", year), mod=mod(m))


def spoken_year(text: str) -> int:
    """ "nineteen ninety-six", "two thousand and one", "nineteen oh five" as a number."""
    plain = " ".join(text.lower().replace("-", " ").replace(" oh ", " ").replace(" o ", " ").split())
    if "thousand" in plain:
        return int(number(plain) or 0)
    head, _, tail = plain.partition(" ")
    tail = tail.removeprefix("hundred").strip().removeprefix("and ").strip()
    return int((number(head) or 0) * 100 + (number(tail) or 0 if tail else 0))


def _decade(m: Match, ctx: Context) -> Reading | None:
    if m.has("figures"):
        if m.before() in ("his", "her", "their", "my", "your", "our", "a", "high", "low"):
            return None  # "a man in his 30s"
        start = int("".join(c for c in m.text("figures") if c.isdigit()))
    else:
        start = words.DECADES[m.word("word")]
    if start < 100:
        start = anchoring.full_year(start, ctx)
    return reading(Period("E", start // 10), mod=mod(m))


def _century(m: Match, _ctx: Context) -> Reading | None:
    place = day_number(m.text("nth"))
    if not 1 <= place <= 30:
        return None
    return reading(Period("C", -place if m.has("bc") else place - 1), mod=mod(m))


_BEFORE_SHORT = frozenset(
    {"in", "of", "since", "the", "by", "from", "to", "until", "after", "before", "-", "–", "and", "or", "during",
     "class", "summer", "winter", "spring", "autumn", "fall", "late", "early", "mid"}
)  # fmt: skip


def _short_year(m: Match, ctx: Context) -> Reading | None:
    """ "'89" after a word that goes with a year; elsewhere it is a quotation mark before a figure."""
    if m.before() not in _BEFORE_SHORT and not m.has("mod"):
        return None
    return reading(Period("Y", anchoring.full_year(int(m.text("year")[1:]), ctx)), mod=mod(m))


def _season_year(m: Match, _ctx: Context) -> Reading:
    return reading(period.season(int(m.text("year")), words.SEASONS[m.word("season")]), mod=mod(m))


def _season(m: Match, ctx: Context) -> Reading | None:
    name = words.SEASONS[m.word("season")]
    now = ctx.now
    if not _is_season(m):
        return None
    if now is None:
        return Reading(f"XXXX-{name}")
    if ctx.narrative and ctx.story is not None:
        return reading(period.season(now.year, name), ctx.anchor, mod(m))
    here = now.to("S")
    back = (here.number - period.SEASONS.index(name)) % 4
    tense = ctx.tense_of(m)
    ahead = tense == "future" or (back == 3 and tense != "past")
    step = (4 - back) % 4 if ahead else -back
    return reading(here.shifted(step), ctx.anchor, mod(m))


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
    return replace(reading(found, "previous"), skip=1) if found else None


_AFTER_DAY = frozenset(
    {"in", "at", "on", "for", "to", "and", "or", "with", "were", "was", "when", "of", "is", "by"}
)


def _short_end(m: Match, ctx: Context) -> Reading | None:
    """The second year of "1914-18", "2006-07"."""
    if ctx.last_end != m.start or ctx.focus is None or ctx.focus.unit != "Y":
        return None
    year = ctx.focus.number // 100 * 100 + int(m.text("year"))
    if year <= ctx.focus.number or len(m.text("year")) != 2:
        return None
    return replace(reading(Period("Y", year)), skip=1)


def _first_era_year(m: Match, _ctx: Context) -> Reading | None:
    return reading(Period("Y", 1 - int(m.text("year"))), mod=mod(m))


_BEFORE_SEASONS = frozenset(
    {"in", "this", "last", "next", "of", "by", "during", "since", "until", "through", "throughout", "and", "every",
     "for", "over", "from", "to", "that", "each", "late", "early", "-", "–", "before", "after", "same", "or"}
)  # fmt: skip
_AFTER_SEASONS = frozenset(
    {"", ".", ",", ";", ":", ")", "?", "!", "¶", "—", "-", "–", "'s", "and", "or", "of", "in", "at", "to", "when",
     "with", "was", "is", "were", "before", "after", "on", "for", "the", "by", "as", "that", "it", "they", "he",
     "she", "but", "had", "has", "will", "because", "while", "until", "from", "we", "'", "”", '"'}
)  # fmt: skip


def _is_season(m: Match) -> bool:
    """Not "a fall in prices", "the spring of the lock", "winter clothing"."""
    if m.has("mod"):
        return True
    if m.word("season") == "fall" and (
        m.has("the") or m.before() not in ("in", "this", "last", "next", "since")
    ):
        return m.has("the") and m.before() in (
            "in",
            "since",
            "by",
            "until",
            "during",
            "throughout",
            "of",
            "for",
        )
    if m.has("the"):
        return m.before() not in ("with", "under") and not (
            m.word("season") == "spring" and m.after() == "of"
        )
    return m.before() in _BEFORE_SEASONS and m.after() in _AFTER_SEASONS


RULES = (
    Rule(
        "first-day", "DATE", r"(?:the)?(?P<day>DAY|NTH)(?=TO(?:the)?(?:DAY|NTH)(?:of)?(?P<month>MON),?(?P<year>YEAR)?)", _day_before,
        (("The fair was held on 10-12 May 2019.", "2024-10-24", "10 = 2019-05-10"),
         ("It lasted from the 13th to the 19th of May 2019.", "2024-10-24", "the 13th = 2019-05-13")),
    ),
    Rule(
        "second-day", "DATE", r"TO(?:the)?(?P<day>DAY|NTH)(?:,?(?P<year>YEAR))?", _day_after,
        (("They talked on May 4 and 5.", "2024-10-24", "5 = 2024-05-05"),),
        ("They left on May 4 and 5 men stayed.",),
    ),
    Rule(
        "short-end-of-years", "DATE", r"(?:-|–|/)(?P<year>D2)", _short_end,
        (("The war of 1914-18 was long.", "2024-10-24", "18 = 1918"),),
    ),
    Rule(
        "first-era-year", "DATE", r"(?P<year>D2|D3|YEAR)(?=(?:-|–|to|and|or)(?:D2|D3|YEAR)BC)", _first_era_year,
        (("The war (264 to 241 BC) was long.", "2024-10-24", "264 = BC0264"),),
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
        r"(?:WD,?)?(?:the)?(?P<day>DAY|ORD)(?:of)?-?(?P<month>MON)(?=(?:(?:to|and|or|-|–|until|through)(?:DAY|NTH)(?:of)?MON,?(?P<toyear>YEAR))?)",
        _month_day,
        (("They met on 20 October in Riga.", "2024-10-24", "20 October = 2024-10-20"),),
    ),
    Rule(
        "month-day", "DATE",
        r"(?:WD,?)?(?P<month>MON)(?:the)?(?P<day>DAY|ORD)(?!%|percent|(?:,?(?:people|men|shares)))(?=(?:(?:to|and|or|-|–|until|through)(?:MON)?(?:DAY|NTH),?(?P<toyear>YEAR))?)",
        _month_day,
        (("They met on Oct. 20 in Riga.", "2024-10-24", "Oct. 20 = 2024-10-20"),),
    ),
    Rule(
        "month-year", "DATE",
        r"(?:(?:the)?(?P<mod>MODWORD)-?(?:in)?)?(?P<month>MON)-?,?(?:of|in)?(?P<year>YEAR)", _month_year,
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
        r"(?:(?:the)?(?P<mod>MODWORD)-?(?:in)?)?(?P<month>MONTH|MABBR\.)(?!\.?DAY)(?=(?:(?:to|and|or|-|–|until|through)MOD?MON,?(?P<toyear>YEAR))?)", _month,
        (("In June the two nations signed a pact.", "2024-10-24", "June = 2024-06"),),
        ("They may leave.", "May I ask?", "A march through the city."),
    ),
    Rule(
        "part-of-month", "DATE", r"(?:the)?(?P<mod>PARTOF) of (?P<month>MON)(?!DAY)", _month,
        (("By the end of June it was over.", "2024-10-24", "the end of June = 2024-06"),),
    ),
    Rule(
        "year", "DATE", r"(?:(?:the)?(?P<mod>MODWORD)-?(?:in)?)?(?:the year)?(?P<year>YEAR)", _bare_year,
        (("He has led it since 1979.", "2024-10-24", "1979 = 1979"),),
        ("A crowd of 1500 people came.", "It cost $1999."),
    ),
    Rule(
        "part-of-year", "DATE", r"(?:the)?(?P<mod>PARTOF) of (?P<year>YEAR)", _year,
        (("It ends at the end of 2019.", "2024-10-24", "the end of 2019 = 2019"),),
    ),
    Rule(
        "era-year", "DATE",
        r"(?:(?:the)?(?P<mod>MODWORD)-?(?:in)?|(?:the)?(?P<mod2>PARTOF) of )?(?P<month>MON)?(?P<year>DAY|D2|D3|YEAR|D4|BIG)(?P<bc>BC)", _era_year,
        (("Athens fell in 404 BC.", "2024-10-24", "404 BC = BC0404"),),
    ),
    Rule(
        "anno-domini", "DATE", r"AD(?P<year>D2|D3|YEAR)|(?P<year2>D2|D3|YEAR)AD", lambda m, _: reading(Period("Y", int(m.text("year") or m.text("year2")))),
        (("The wall was built in AD 122.", "2024-10-24", "AD 122 = 0122"),),
    ),
    Rule(
        "year-in-words", "DATE", r"(?:(?P<mod>MODWORD)-?)?(?P<month>MON)?(?:(?:in|of)?the year)?(?P<year>YEARWORDS)", _year_in_words,
        (("It was nineteen ninety-six.", "1998-02-27", "nineteen ninety-six = 1996"),),
    ),
    Rule(
        "decade", "DATE",
        r"(?:the)?(?:(?P<mod>MODWORD)-?(?:to MODWORD)?)?(?:(?P<figures>DECADE|DECADE2)|(?P<word>TENSWORD))", _decade,
        (("Rates fell in the 1990s.", "2024-10-24", "the 1990s = 199"),),
    ),
    Rule(
        "century", "DATE", r"(?:the)?(?:(?P<mod>MODWORD)-?)?(?P<nth>NTH|NTHWORD|TENWORD-?NTHWORD)-?(?:century|centuries)(?P<bc>BC)?", _century,
        (("A church of the 19th century.", "2024-10-24", "the 19th century = 18"),),
    ),
    Rule(
        "short-year", "DATE", r"(?:(?P<mod>MODWORD)-?)?(?P<year>SHORTYEAR)", _short_year,
        (("The winter of '89 was hard.", "2024-10-24", "'89 = 1989"),),
    ),
    Rule(
        "season-year", "DATE", r"(?:the)?(?:(?P<mod>MODWORD)-?)?(?P<season>SEASON),?(?:of)?(?P<year>YEAR)", _season_year,
        (("In the spring of 2019 it rained.", "2024-10-24", "the spring of 2019 = 2019-SP"),),
    ),
    Rule(
        "season", "DATE", r"(?P<the>the)?(?:(?P<mod>MODWORD)-?)?(?P<season>SEASON)", _season,
        (("It closed in the winter.", "2024-10-24", "the winter = 2023-WI"),),
    ),
)  # fmt: skip
"""Absolute dates of English."""
