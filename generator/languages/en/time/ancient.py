"""Years of two and three figures: read in a history only, and only where the story has come to such times."""

from typing import Final

from generator.languages import period
from generator.languages.anchoring import reading
from generator.languages.en.time import words
from generator.languages.en.time.pieces import EARLY, mod
from generator.languages.en.time.verbs import PAST
from generator.languages.period import Period
from generator.languages.rule import NOTHING, Context, Match, Reading, Rule

_BEFORE: Final = frozenset(
    {"in", "since", "until", "till", "by", "during", "from", "to", "between", "before", "after", "of", "about",
     "around", "circa", "either", "early", "late", "and", "or", "born", "died"}
)  # fmt: skip
_AFTER: Final = frozenset(
    {"", ".", ",", ";", ":", ")", "(", "¶", "—", "–", "-", "and", "or", "but", "when", "as", "under", "while", "where",
     "he", "she", "they", "it", "the", "a", "an", "his", "her", "their", "its", "was", "were", "had", "that", "which",
     "who", "with", "by", "at", "to", "until", "after", "before", "because", "despite", "onwards", "onward", "in", "there", "this", "for",
     "on", "from", "also"}
)  # fmt: skip
_PLAIN: Final = frozenset({"in", "since", "until", "by", "from", "around", "circa"})
_MARKS: Final = frozenset({"", ".", ",", ";", ")", "¶"})
_FIGURES: Final = {2: 150, 3: 1100}
"""By how many figures: how far from the first year of our era a story may be."""
_LONG: Final = 600  # years that a span in brackets lasts at most


def _is_in_such_times(m: Match, ctx: Context) -> bool:
    if not ctx.narrative:
        return False
    if ctx.story is None:
        return len(m.text("year")) > 2
    return abs(ctx.story.year) <= _FIGURES.get(len(m.text("year")), 0) or _is_plain(m)


def _is_plain(m: Match) -> bool:
    """ "In 755," says its year whatever was told before."""
    return len(m.text("year")) > 2 and m.before() in _PLAIN and m.after() in _MARKS


def _stands_as_year(m: Match, ctx: Context) -> bool:
    """After a word that goes with a year, and not before a noun ("in 40 days")."""
    if m.after() not in _AFTER and not m.follows_a_name and not (m.leads_a_name and m.before() == "in"):
        return False
    if m.before() in ("and", "or"):
        return ctx.last_end == m.start - 1 and ctx.focus is not None and ctx.focus.unit == "Y"
    return m.before() in _BEFORE or (m.before() == "(" and m.after() in ("-", "–", ")"))


def _year(m: Match, ctx: Context) -> Reading | None:
    if not _is_in_such_times(m, ctx) or not _stands_as_year(m, ctx):
        return None
    return reading(Period("Y", int(m.text("year"))))


def _named_year(m: Match, ctx: Context) -> Reading | None:
    return reading(Period("Y", int(m.text("year")))) if _is_in_such_times(m, ctx) else None


def _day(m: Match, ctx: Context) -> Reading | None:
    """ "9 June 68" of a history; in news "10 Nov 11" is of the last years, and any other left alone."""
    if (m.after() not in _AFTER and m.after() not in PAST) or int(m.text("year")) >= 1000:
        return None
    year, ends = int(m.text("year")), not m.after().isalpha()
    day_first = ends and m.groups["day"][0] < m.groups["month"][0]
    plain = m.end - m.start == 3 and m.after() in _SUBJECTS  # "on 3 May 850 he died"
    if not (_is_in_such_times(m, ctx) or (year > 99 and (ctx.narrative or day_first or plain))):
        if ctx.dct is None or not ends or year > 99:
            return None
        ago = (ctx.dct.year - year) % 100
        year = ctx.dct.year - ago
        if ago > 1:
            return NOTHING
    found = period.day(year, words.month_number(m.word("month")), int(m.text("day")))
    return reading(found) if found else None


def _month(m: Match, ctx: Context) -> Reading | None:
    """ "In December 755", "late spring 766", "the autumn of 744"."""
    if not ctx.narrative or not (m.after() in _AFTER or m.after() in PAST or m.after().endswith("ed")):
        return None
    year = int(m.text("year"))
    if m.has("season"):
        return reading(period.season(year, words.SEASONS[m.word("season")]), mod=mod(m))
    return reading(period.month(year, words.month_number(m.word("month"))), mod=mod(m))


_SUBJECTS: Final = frozenset({"he", "she", "they", "it", "the", "a", "an", "his", "her", "their", "its"})


def _first_of_span(m: Match, ctx: Context) -> Reading | None:
    """ "The dynasty (618–907)": in brackets after a name, or of a reign ("r. 983–1002")."""
    first, last = int(m.text("year")), int(m.text("last"))
    named = m.before() == "(" and m.before(2).isalpha()
    reign = m.before() == "." and m.before(2) in ("r", "b", "c")
    if not ctx.narrative or not (named or reign) or not first < last <= first + _LONG:
        return None
    return reading(Period("Y", first))


def _end_of_span(m: Match, ctx: Context) -> Reading | None:
    focus, last = ctx.focus, int(m.text("year"))
    if ctx.last_end != m.start - 1 or focus is None or focus.unit != "Y" or not 0 <= focus.number < last:
        return None
    return reading(Period("Y", last))


RULES = (
    Rule(
        "ancient-day", "DATE", r"(?P<day>DAY)(?P<month>MON),?(?P<year>D3|D2|D4)|(?P<month2>MON)(?P<day2>DAY),(?P<year2>D3|D2)", _day,
        (("Carthage fell in 146 BC. He was born on 9 June 68, in Rome.", "", "9 June 68 = 0068-06-09"),
         ("It was seized on 10 Nov 23.", "2024-10-24", "10 Nov 23 = 2023-11-10")),
        ("The fort fell in 146 BC. On 9 June 68 men came.", "He was born on 9 June 68."),
    ),
    Rule(
        "ancient-month", "DATE",
        rf"(?:the)?{EARLY}(?:(?P<month>MON)|(?P<season>SEASON)(?:of)?)(?P<year>D3)", _month,
        (("The revolt began in December 755, far away.", "", "December 755 = 0755-12"),
         ("He moved on in the summer of 759.", "", "the summer of 759 = 0759-SU")),
        ("In December 755 men came.", "It fell from a high in January of 114."),
    ),
    Rule(
        "first-of-ancient-span", "DATE", r"(?P<year>D3)(?=(?:-|–)(?P<last>D3|YEAR)\))", _first_of_span,
        (("Under the Tang (618–907) it grew. It fell in 1066, 1120, 1204 and 1260.", "2024-10-24", "618 = 0618"),),
    ),
    Rule(
        "end-of-ancient-span", "DATE", r"(?<=-|–)(?P<year>D3)", _end_of_span,
        (("Under the Tang (618–907) it grew. It fell in 1066, 1120, 1204 and 1260.", "2024-10-24", "907 = 0907"),),
    ),
    Rule(
        "ancient-year", "DATE", r"(?P<year>D3|D2)", _year,
        (("Carthage fell in 146 BC. Nero died in 68, at thirty.", "", "68 = 0068"),),
        ("It fell in 68.",),
    ),
    Rule(
        "named-ancient-year", "DATE", r"the year(?P<year>D2)", _named_year,
        (("Carthage fell in 146 BC. He came in the year 65.", "", "the year 65 = 0065"),),
        ("In the year 65 people came.",),
    ),
)  # fmt: skip
"""Years of few figures."""
