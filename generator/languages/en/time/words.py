"""English words of time, by class: data only.

A word that is written with a capital here is read only with one ("May", "March", "Sun").
"""

from typing import Final

from generator.languages.en.numbers import FRACTIONS, ORDINALS, ROMAN, SCALES, SIGNS, TENS, UNITS
from generator.languages.time_language import HistoryWords

MONTHS: Final = {
    "january": 1, "february": 2, "March": 3, "april": 4, "May": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
MONTHS_SHORT: Final = {
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9, "Oct": 10,
    "Nov": 11, "Dec": 12,
}  # fmt: skip
WEEKDAYS: Final = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
WEEKDAYS_SHORT: Final = {
    "Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Weds": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4, "Sat": 5, "Sun": 6,
}  # fmt: skip
# "Fri" and "thurs" in small letters can be nothing else; "sat" and "sun" must stand in a post.
WEEKDAYS_PLAIN: Final = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
WEEKDAYS_MANY: Final = {f"{name}s": number for name, number in WEEKDAYS.items()}

# TIMEX3's letters; minutes and months differ by the T before them.
UNITS_OF_TIME: Final = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "fortnight": "2W",
    "weekend": "WE", "month": "M", "quarter": "Q", "year": "Y", "decade": "E", "century": "C",
    "millennium": "L",
}  # fmt: skip
UNITS_SHORT: Final = {
    "sec": "TS", "secs": "TS", "min": "TM", "mins": "TM", "hr": "TH", "hrs": "TH", "yr": "Y", "yrs": "Y",
    "wk": "W", "wks": "W", "mth": "M", "mths": "M", "wkend": "WE", "wknd": "WE",
}  # fmt: skip
UNITS_MANY: Final = {
    **{f"{name}s": letter for name, letter in UNITS_OF_TIME.items() if name not in ("century", "millennium")},
    "centuries": "C",
    "millennia": "L",
}
SEASONS: Final = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SEASONS_MANY: Final = {"springs": "SP", "summers": "SU", "autumns": "FA", "winters": "WI"}
PARTS: Final = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "noon": "12:00", "midday": "12:00",
    "midnight": "24:00", "dawn": "MO", "dusk": "EV", "sunrise": "MO", "sunset": "EV", "lunchtime": "MI",
    "nite": "NI", "overnight": "NI", "arvo": "AF", "daybreak": "MO", "nightfall": "EV",
}  # fmt: skip
PARTS_MANY: Final = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}
DAYS_NEAR: Final = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "tonite": 0, "tmr": 1, "tmrw": 1, "tomo": 1,
    "tmw": 1, "tdy": 0, "tomoro": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1, "tomoz": 1, "tmrow": 1,
    "todays": 0, "tomorrows": 1, "yday": -1, "ystd": -1, "yest": -1,
}  # fmt: skip
DECADES: Final = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip
# How far "last", "next" and the like are from the period that is spoken in.
STEPS: Final = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "this": 0, "current": 0,
    "next": 1, "coming": 1, "following": 1, "upcoming": 1, "nxt": 1,
}  # fmt: skip
MODS: Final = {
    "early": "START", "late": "END", "mid": "MID", "beginning": "START", "start": "START", "opening": "START",
    "end": "END", "close": "END", "middle": "MID", "midst": "MID", "dawn": "START", "onset": "START", "turn": "START",
}  # fmt: skip
FREQUENCIES: Final = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y",
    "annually": "P1Y", "hourly": "PT1H", "nightly": "P1D", "biweekly": "P2W", "fortnightly": "P2W",
    "everyday": "P1D",
}  # fmt: skip
ZONES: Final = frozenset(
    """gmt utc z est edt cst cdt mst mdt pst pdt et pt ct mt akst akdt hst ast adt nst bst ist wet west cet cest eet eest
    msk trt sast cat eat wat pkt npt bdt ict wib sgt hkt pht awst acst acdt aest aedt nzst nzdt jst kst brt art clt""".split()
)
LEADING: Final = frozenset(
    {"in", "on", "by", "at", "from", "since", "after", "before", "during", "until", "the", "of", "end", "late", "early",
     "beginning", "start", "and", "but", "then", "throughout", "around", "about", "between", "meanwhile", "morning",
     "night", "evening", "for", "as", ",", "afternoon", "middle", "towards", "toward", "later", "-", "–"}
)  # fmt: skip
SHORT_LOWER: Final = frozenset(WEEKDAYS_PLAIN)
INFORMAL: Final = frozenset(
    {"i", "my", "me", "im", "u", "ur", "haha", "hahaha", "lol", "omg", "wtf", "gonna", "wanna", "gotta", "pls", "thx", "yay",
     "hehe", "hey", "wow", "yeah", "gg", "abt", "coz", "cos", "cuz", "tmr", "tmrw", "tdy", "bro", "mom", "meh", "lah", "ok", "fml"}
)  # fmt: skip
DEICTIC: Final = frozenset({*WEEKDAYS, *DAYS_NEAR, "ago", "currently"}).union(
    f"{step} {unit}"
    for step in ("last", "this", "next")
    for unit in ("week", "weekend", "month", "quarter", "year", *SEASONS)
)
LIVE: Final = frozenset(
    {"live coverage", "live update", "live blog", "live-blog", "liveblog", "live report", "live text", "live page",
     "live feed", "live ticker", "as it happened", "as it happens", "as they happen", "minute by minute",
     "minute-by-minute", "rolling coverage", "all times"}
)  # fmt: skip
HISTORY: Final = HistoryWords(
    bounds=frozenset({"until", "till", "since", "as of"}),
    background=frozenset({"had", "after", "following", "from", "than", "followed the", "followed a"}),
    articles=frozenset({"the", "a", "an", "his", "her", "its", "their", "this"}),
    within=frozenset({"in"}),
    our_era=frozenset({"ad", "ce"}),
    present=frozenset({"is", "are", "has", "have", "will", "says", "am"}),
    past=frozenset({"was", "were", "had", "did"}),
    told=frozenset({"the", "a", "one", "that", "following", "same", "every", "each"}),
)
# "The Sunday Times" is a newspaper.
GOING_ON: Final = frozenset(
    {"and", "or", "but", "in", "at", "on", "to", "for", "of", "with", "by", "from", "when", "as", "that", "which", "while",
     "was", "were", "is", "has", "had", "will", "he", "she", "they", "it", "we", "i", "after", "before"}
)  # fmt: skip
"""Words that go on with the sentence: what stands before them is no attribute."""
PAPERS: Final = frozenset(
    {"times", "telegraph", "mirror", "mail", "express", "post", "herald", "independent", "star", "sun", "tribune", "world",
     "business", "review", "observer", "mercury", "record", "people", "age"}
)  # fmt: skip
RELATED: Final = frozenset({"following", "ending", "ended", "beginning", "starting"})

_CODED_YEARS: Final = (*map(str, range(1985, 2036)), *(f"{year % 100:02d}" for year in range(1985, 2036)))

CLASSES: Final = {
    "MONTH": frozenset(MONTHS),
    # In small letters too beside a figure ("26 nov"); "mar" and "may" are too often other words.
    "MABBR": frozenset(MONTHS_SHORT) | {name.lower() for name in MONTHS_SHORT} - {"mar"},
    "WEEKDAY": frozenset(WEEKDAYS),
    "WABBR": frozenset(WEEKDAYS_SHORT),
    "WPLAIN": frozenset(WEEKDAYS_PLAIN),
    "WEEKDAYS": frozenset(WEEKDAYS_MANY),
    "UNIT": frozenset(UNITS_OF_TIME),
    "UNITS": frozenset(UNITS_MANY),
    "USHORT": frozenset(UNITS_SHORT),
    "QCODE": frozenset({"Q1", "Q2", "Q3", "Q4", "H1", "H2"}),
    "QLETTER": frozenset({"Q", "H"}),
    # The tail of "3Q12" and "2H2010", and "FY10", "FY2010".
    "QYEAR": frozenset(f"{letter}{year}" for letter in "QH" for year in _CODED_YEARS),
    "FYCODE": frozenset(f"FY{year}" for year in _CODED_YEARS),
    "BIGUNIT": frozenset(
        {
            "day",
            "week",
            "month",
            "quarter",
            "year",
            "decade",
            "century",
            "millennium",
            "weekend",
            "yr",
            "wk",
            "mth",
            "wkend",
            "wknd",
        }
    ),
    "SEASON": frozenset(SEASONS),
    "SEASONS": frozenset(SEASONS_MANY) - {"springs"},
    "PART": frozenset(PARTS),
    "PARTS": frozenset(PARTS_MANY),
    "NEARDAY": frozenset(DAYS_NEAR),
    "TENSWORD": frozenset(DECADES),
    "STEP": frozenset(STEPS),
    "MODWORD": frozenset({"early", "late", "mid"}),
    "PARTOF": frozenset({"beginning", "start", "end", "close", "middle", "midst", "onset"}),
    "FREQUENCY": frozenset(FREQUENCIES),
    "HOURWORD": frozenset(w for w, n in UNITS.items() if 1 <= n <= 12),
    "NUMWORD": frozenset(UNITS) | frozenset(TENS),
    "TEENWORD": frozenset(w for w, n in UNITS.items() if 13 <= n <= 19) | {"twenty"},
    "TENWORD": frozenset(TENS),
    "ONEWORD": frozenset(w for w, n in UNITS.items() if 1 <= n <= 9),
    "SCALE": frozenset(SCALES) - {"score"},
    "FRACTION": frozenset(FRACTIONS),
    "SIGN": frozenset(SIGNS),
    "NTHWORD": frozenset(ORDINALS),
    "ROMAN": frozenset(ROMAN),
    "ZONE": ZONES,
    "STREET": frozenset(
        {"street", "road", "avenue", "lane", "drive", "boulevard", "square", "park", "movement"}
    ),
    "RELATED": RELATED,
}
"""Words by class, as patterns name them."""

TELLING: Final = frozenset().union(
    *(
        CLASSES[name]
        for name in (
            "MONTH",
            "WEEKDAY",
            "WEEKDAYS",
            "UNIT",
            "UNITS",
            "SEASON",
            "PART",
            "PARTS",
            "NEARDAY",
            "FREQUENCY",
        )
    )
)
"""Words that speak of time even alone."""

MACROS: Final = {
    "MON": r"(?:MONTH|MABBR\.?)",
    "OCLOCK": r"(?:o(?:'|’|‘)clock|oclock)",
    "WD": r"(?:WEEKDAY|WABBR\.?)",
    "NUM": (
        r"(?:(?:FIGURE|DECIMAL)(?:-?SLASHED|SIGN)?(?:-?SCALE){0,2}|SLASHED|SIGN"
        r"|half-?(?:a|an)-?SCALE|a SCALE(?:-?SCALE){0,2}"
        r"|NUMWORD(?:-?NUMWORD)?(?:-?SCALE(?:and? NUMWORD(?:-?NUMWORD)?)?){0,4}"
        r"(?:-?and-?(?:a|one|two|three)-? FRACTION)?|a? couple(?:of)?)"
    ),
    "ORD": r"(?:NTH|NTHWORD|TENWORD -? NTHWORD)",
    "CENTURYNTH": r"(?:NTH|NTHWORD|TENWORD -? NTHWORD|ROMAN)",
    "MOD": r"(?:MODWORD -?(?:in|on)?)",
    "TO": r"(?:-|–|to|and|or|through|until|till)",
    "BC": r"(?:bc|bce|b\.?c\.?(?:e\.?)?)",
    "AD": r"(?:ad|ce|a\.?d\.?)",
    "YEARWORDS": (
        r"(?:TEENWORD (?:hundred(?:and)?)? (?:TENWORD(?:-?ONEWORD)?|TEENWORD|ten|eleven|twelve|(?:o|oh)-?ONEWORD)"
        r"|two thousand(?:and)?(?:TENWORD(?:-?ONEWORD)?|NUMWORD)?)"
    ),
    "HEDGE": (
        r"(?:nearly|almost|(?:no)? (?:more|less|fewer) than|at (?:least|most)|up to"
        r"|(?<=last|lasts|lasted|lasting|just|little|well|for|took|takes)over)"
    ),
    "FEW": (
        r"(?:(?:a|the)(?:few|good many)|few|recent|several|some|many|(?:a|the)? number of"
        r"|(?:many)?(?:tens|dozens|scores|hundreds|thousands|millions|billions) of (?:(?:thousands|millions) of)?"
        r"|a matter of)"
    ),
}
"""Parts of patterns by name; a later one may use an earlier one."""


def month_number(word: str) -> int:
    """1 to 12 for a month's name or its short form, in any case."""
    name = word.title()
    return MONTHS.get(word.lower()) or MONTHS.get(name) or MONTHS_SHORT[name]


def weekday_number(word: str) -> int:
    """0 (Monday) to 6 for a weekday's name or its short form, in any case."""
    lower = word.lower()
    return WEEKDAYS[lower] if lower in WEEKDAYS else WEEKDAYS_PLAIN[lower]


def unit_letter(word: str) -> str:
    """TIMEX3's letter for a unit, singular, plural or short; "T" before it below a day."""
    lower = word.lower()
    return UNITS_OF_TIME.get(lower) or UNITS_MANY.get(lower) or UNITS_SHORT[lower]
