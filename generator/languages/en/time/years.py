"""Years and eras."""

from generator.languages import anchoring, period
from generator.languages.anchoring import reading
from generator.languages.en.numbers import number
from generator.languages.en.time import words
from generator.languages.en.time.counts import ends_span, is_code, is_count
from generator.languages.en.time.pieces import mod, year_number
from generator.languages.period import Period
from generator.languages.rule import NOTHING, Context, Match, Reading, Rule


def _year(m: Match, _ctx: Context) -> Reading | None:
    return reading(Period("Y", year_number(m)), mod=mod(m))


BEFORE_YEARS = frozenset(
    {"in", "since", "until", "till", "by", "during", "of", "from", "to", "through", "between", "before",
     "after", "for", "early", "late", "mid", "the", "a", "an", "and", "or", "(", "year", "circa", "ca", "its",
     "his", "her", "their", "our", "this", "around", "about", "than", "as", "s", "'s", "post", "pre",
     "fiscal", "on", "with", ",", "summer", "winter", "spring", "autumn", "fall", "/", "—"}
)  # fmt: skip


def _bare_year(m: Match, ctx: Context) -> Reading | None:
    """Four figures are a year where the words beside them do not make them a number or a code."""
    year = int(m.text("year"))
    if not (m.before() in BEFORE_YEARS or _is_circa(m) or ends_span(m, ctx) or 1700 <= year <= 2050):
        return None
    if m.before() == "at" and not (m.after().isalpha() and m.after() not in _AFTER_CLOCK):
        return None  # "arrives at 1915 on Tuesday"; not "at 1998 prices"
    if m.after() == ":" and ctx.dct is not None and year > ctx.dct.year + 1:
        return None  # the time of day of a live report: "2025: We are waiting."
    return None if is_code(m, ctx) or is_count(m, year) else reading(Period("Y", year), mod=mod(m))


_AFTER_CLOCK = frozenset({"on", "and", "to", "when", "hours", "local", "in", "but", "for", "from"})


def _is_circa(m: Match) -> bool:
    """ "Born c. 1330", "(r. 1402–1424)"."""
    return m.before() == "." and m.before(2) in ("c", "ca", "cca", "r", "b", "d", "fl")


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
    if year % 1000 == 0 and not m.has("the") and not m.has("month"):
        return None  # "two thousand students"
    if m.has("month"):
        return reading(period.month(year, words.month_number(m.word("month"))), mod=mod(m))
    return reading(Period("Y", year), mod=mod(m))


def _round_year(m: Match, _ctx: Context) -> Reading | None:
    """ "In nineteen hundred"; "nineteen hundred people" and "nineteen hundred miles" are counted."""
    stands = m.before() in _BEFORE_ROUND or m.has("the") or m.has("month")
    if not stands or (m.after().isalpha() and m.after() not in words.GOING_ON):
        return None
    year = spoken_year(m.text("year"))
    return reading(
        period.month(year, words.month_number(m.word("month"))) if m.has("month") else Period("Y", year)
    )


_BEFORE_ROUND = frozenset({"in", "since", "until", "before", "after", "by", "around", "circa", "of", "year"})


def _month_in_figures(m: Match, _ctx: Context) -> Reading | None:
    """ "In 03/2019"; "No. 3/2019", "Decree 3/2019" and "3/2019 of them" are none."""
    month, _, year = m.text("date").partition("/")
    placed = m.before() in BEFORE_YEARS - {"the", "a", "an", "with", "than", "as", "class"} or m.before() in (
        "",
        "¶",
        ":",
    )
    if len(year) != 4 or not "1900" <= year <= "2100" or not 1 <= int(month) <= 12 or not placed:
        return None
    short = len(month) == 1 and (m.after().isalpha() and m.after() not in words.GOING_ON - {"of"})
    return None if short else reading(period.month(int(year), int(month)))


def spoken_year(text: str) -> int:
    """ "nineteen ninety-six", "two thousand and one", "nineteen oh five" as a number."""
    plain = " ".join(text.lower().replace("-", " ").replace(" oh ", " ").replace(" o ", " ").split())
    if "thousand" in plain:
        return int(number(plain) or 0)
    head, _, tail = plain.partition(" ")
    tail = tail.removeprefix("hundred").strip().removeprefix("and ").strip()
    return int((number(head) or 0) * 100 + (number(tail) or 0 if tail else 0))


def _short_named_year(m: Match, _ctx: Context) -> Reading | None:
    """ "The year 476", of our era; of another it is left alone."""
    year = int(m.text("year"))
    if m.after() in ("of", "ah", "am") or year < 100:
        return NOTHING
    return reading(Period("Y", year))


_BEFORE_SHORT = frozenset(
    {"in", "of", "since", "the", "by", "from", "to", "until", "after", "before", "-", "–", "and", "or", "during",
     "class", "summer", "winter", "spring", "autumn", "fall", "late", "early", "mid"}
)  # fmt: skip


def _short_year(m: Match, ctx: Context) -> Reading | None:
    """ "'89" after a word that goes with a year; elsewhere it is a quotation mark before a figure."""
    if m.before() not in _BEFORE_SHORT and not m.has("mod"):
        return None
    return reading(Period("Y", anchoring.full_year(int(m.text("year")[1:]), ctx)), mod=mod(m))


def _first_era_year(m: Match, _ctx: Context) -> Reading | None:
    return reading(Period("Y", 1 - int(m.text("year"))), mod=mod(m))


RULES = (
    Rule(
        "short-end-of-years", "DATE", r"(?:-|–|/)(?P<year>D2)", anchoring.end_of_years,
        (("The war of 1914-18 was long.", "2024-10-24", "18 = 1918"),),
    ),
    Rule(
        "first-era-year", "DATE", r"(?P<year>D2|D3|YEAR)(?=(?:-|–|to|and|or)(?:D2|D3|YEAR)BC)", _first_era_year,
        (("The war (264 to 241 BC) was long.", "2024-10-24", "264 = BC0264"),),
    ),
    Rule(
        "year", "DATE", r"(?:(?:the)?(?P<mod>MODWORD)-?(?:in)?)?(?:the(?:year|years))?(?P<year>YEAR)", _bare_year,
        (("He has led it since 1979.", "2024-10-24", "1979 = 1979"),),
        ("A crowd of 1500 people came.", "It cost $1999.", "He fell around 2000ft.", "The number has risen to 1000.",
         "About 1000 took part.", "It has 2010 seats."),
    ),
    Rule(
        "part-of-year", "DATE", r"(?:the)?(?P<mod>PARTOF) of (?P<year>YEAR)", _year,
        (("It ends at the end of 2019.", "2024-10-24", "the end of 2019 = 2019"),),
    ),
    Rule(
        "era-year", "DATE",
        r"(?:(?:the)?(?P<mod>MODWORD)-?(?:in)?|(?:the)?(?P<mod2>PARTOF) of )?(?P<month>MON)?(?:the year)?(?P<year>DAY|D2|D3|YEAR|D4|BIG)(?P<bc>BC)", _era_year,
        (("Athens fell in 404 BC.", "2024-10-24", "404 BC = BC0404"),),
    ),
    Rule(
        "anno-domini", "DATE", r"AD(?P<year>D2|D3|YEAR)|(?P<year2>D2|D3|YEAR)AD", lambda m, _: reading(Period("Y", int(m.text("year") or m.text("year2")))),
        (("The wall was built in AD 122.", "2024-10-24", "AD 122 = 0122"),),
    ),
    Rule(
        "year-in-words", "DATE", r"(?:(?P<mod>MODWORD)-?)?(?P<month>MON)?(?P<the>the year)?(?P<year>YEARWORDS)", _year_in_words,
        (("It was nineteen ninety-six.", "1998-02-27", "nineteen ninety-six = 1996"),),
    ),
    Rule(
        "round-year-in-words", "DATE", r"(?P<month>MON)?(?P<the>the year)?(?P<year>TEENWORD hundred)", _round_year,
        (("The house was built in nineteen hundred.", "2024-10-24", "nineteen hundred = 1900"),),
        ("It sold in nineteen hundred shops.", "They walked nineteen hundred miles."),
    ),
    Rule(
        "month-in-figures", "DATE", r"(?P<date>SLASHED)", _month_in_figures,
        (("It closed in 03/2019.", "2024-10-24", "03/2019 = 2019-03"),),
        ("Of these 3/2019 are wrong.", "Decree 12/2019 is void."),
    ),
    Rule(
        "year-of-three-figures", "DATE", r"the year(?P<year>D3)", _short_named_year,
        (("It fell in the year 476.", "2024-10-24", "the year 476 = 0476"),),
        ("It fell in the year 476 of the Hegira.",),
    ),
    Rule(
        "short-year", "DATE", r"(?:(?P<mod>MODWORD)-?)?(?P<year>SHORTYEAR)", _short_year,
        (("The winter of '89 was hard.", "2024-10-24", "'89 = 1989"),),
    ),
)  # fmt: skip
"""Years of English."""
