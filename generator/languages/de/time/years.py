"""Years, eras, decades and centuries."""

from dataclasses import replace

from generator import edtf
from generator.languages import anchoring
from generator.languages.anchoring import reading
from generator.languages.de.time import words
from generator.languages.de.time.pieces import begins_sentence, day_number, is_glued, mod
from generator.languages.period import Period, day, month
from generator.languages.rule import NOTHING, Context, Match, Reading, Rule

_BEFORE_YEARS = frozenset(
    {"jahr", "jahre", "jahres", "seit", "bis", "ab", "um", "vor", "nach", "von", "anfang", "mitte", "ende", "sommer",
     "winter", "herbst", "frühjahr", "frühling", "zwischen", "(", "/", "und", "für", "vom", "dem"}
)  # fmt: skip
_NOT_AFTER_YEARS = frozenset(
    {"%", "prozent", "euro", "€", "$", "dollar", "mark", "franken", "franc", "dm", "schilling", "lire", "kronen", "pfund",
     "menschen", "personen", "leute", "soldaten", "mann", "frauen", "kinder", "einwohner", "einwohnern", "besucher",
     "besuchern", "zuschauer", "zuschauern", "teilnehmer", "teilnehmern", "mitglieder", "mitgliedern", "stunden", "meter",
     "metern", "kilometer", "kilometern", "km", "m", "kg", "kilogramm", "tonnen", "liter", "quadratmeter", "hektar",
     "grad", "watt", "ps", "uhr", "stimmen", "mal", "stück", "seiten", "millionen", "exemplare", "schritte"}
)  # fmt: skip
_COUNTING = frozenset(
    {"rund", "etwa", "fast", "knapp", "über", "als", "mindestens", "insgesamt", "ca", "circa", "gut", "höchstens", "je",
     "bis zu", "nahezu", "ungefähr", "kamen", "alle", "diese", "die", "weitere", "maximal", "nur", "jeweils"}
)  # fmt: skip
_NUMBERED = frozenset(
    {
        "$",
        "€",
        "£",
        "#",
        "+",
        "nr",
        "nummer",
        "zimmer",
        "saal",
        "raum",
        "resolution",
        "artikel",
        "linie",
        "flug",
        "seite",
        "tel",
        "fax",
        "telefon",
        "postleitzahl",
        "din",
        "iso",
    }
)


def _year(m: Match, ctx: Context) -> Reading | None:
    """Four figures are a year where the words beside them do not make them a number or a code."""
    year = int(m.text("year"))
    if not (m.has("noun") or m.has("mod")):
        before = m.before()
        told = (ctx.narrative or begins_sentence(m)) and year % 100 and not m.leads_a_name
        old = told or _is_span(m, year)
        if not (1700 <= year <= 2050 or before in _BEFORE_YEARS or old):
            return None
        if m.after() in _NOT_AFTER_YEARS or _is_numbered(m) or _is_count(m, year):
            return None
        if before in ("-", "–", "/") and m.before(2).isdecimal() and len(m.before(2)) != 4:
            return None
    return reading(Period("Y", year), mod=mod(m))


def _is_numbered(m: Match) -> bool:
    """ "Zimmer 2014", "Nr. 2014"."""
    return m.before() in _NUMBERED or (m.before() == "." and m.before(2) in _NUMBERED)


def _is_span(m: Match, year: int) -> bool:
    """One of the years of a life or a reign: "1170-1230"."""
    onward = m.after() in _TO and m.after(2).isdecimal() and len(m.after(2)) == 4 and int(m.after(2)) > year
    return onward or (m.before() in _TO and m.before(2).isdecimal() and 999 < int(m.before(2)[-5:]) < year)


_TO = frozenset({"-", "–", "bis"})


def _is_count(m: Match, year: int) -> bool:
    """ "1500 Helfer", "rund 2000 Bäume", "2000 bis 3000 Mark": a noun follows, and a word of counting goes before."""
    if m.leads_a_name and (year % 100 == 0 or m.before() in _COUNTING) and m.before() not in _BEFORE_YEARS:
        return True
    if year % 100 == 0 and "auf" in (m.before(), m.after()):
        return True  # "von 2000 auf 1800"
    return m.after() == "bis" and (m.after(3) in _NOT_AFTER_YEARS or len(m.after(2)) != 4)


def _era_year(m: Match, _ctx: Context) -> Reading | None:
    text = m.text("year").replace(".", "")
    if not text.isdecimal() or not 0 < int(text) < 10000:
        return None
    year = 1 - int(text) if m.has("bc") else int(text)
    if m.has("day"):
        found = day(year, words.month_number(m.word("month")), day_number(m.text("day")))
        return reading(found) if found else NOTHING
    if m.has("month"):
        return reading(month(year, words.month_number(m.word("month"))), mod=mod(m))
    return reading(Period("Y", year), mod=mod(m))


def _early_year(m: Match, _ctx: Context) -> Reading | None:
    """ "Im Jahr 800": three figures are a year after that word."""
    return None if m.after() in _NOT_AFTER_YEARS else reading(Period("Y", int(m.text("year"))))


def _first_era_year(m: Match, _ctx: Context) -> Reading | None:
    return reading(Period("Y", 1 - int(m.text("year"))), mod=mod(m))


def _double_year(m: Match, _ctx: Context) -> Reading | None:
    """ "Die Saison 2014/15", "im Winter 2013/14", "1914/1918": named after the first year."""
    first, second = m.text("pair").split("/")
    if len(first) != 4 or len(second) not in (2, 4) or not 1500 <= int(first) <= 2100:
        return None
    last = int(second) if len(second) == 4 else int(first) // 100 * 100 + int(second)
    if not int(first) < last <= int(first) + 100:
        return None
    date = edtf.interval(edtf.date(int(first)), edtf.date(last))
    if m.has("season"):
        winter = anchoring.reading(Period("S", 4 * int(first) + 3))
        return winter if m.word("season") == "winter" else None
    return Reading(first, date, focus=Period("Y", int(first)))


def _decade(m: Match, ctx: Context) -> Reading | None:
    if m.has("noun"):
        if not m.text("noun")[0].isupper() or not (m.has("mod") or m.has("the")):
            return None
        start = words.DECADES_MANY[m.word("noun")]
    elif m.has("er"):
        if not is_glued(m, "figures", "er"):
            return None
        start = int(m.text("figures"))
    else:
        word = m.word("word")
        start = words.DECADES[word] if word in words.DECADES else words.DECADE_NOUNS[word]
    if start % 10:
        return None  # "ein 68er"
    return reading(anchoring.decade(start, ctx), mod=mod(m))


def _century(m: Match, _ctx: Context) -> Reading | None:
    place = day_number(m.text("nth"))
    if not 1 <= place <= 30:
        return None
    unit = words.unit_letter(m.word("unit")) if m.has("unit") else "C"
    if unit not in ("C", "L"):
        return None
    period = Period("C" if unit == "C" else "L", -place if m.has("bc") else place - 1)
    return reading(period, mod=_HALVES.get(m.word("half")[:3], mod(m)))


_HALVES = {"ers": "START", "zwe": "END"}


def _short_year(m: Match, ctx: Context) -> Reading | None:
    if m.before() not in _BEFORE_YEARS | {"im", "den", "der"}:
        return None
    return reading(Period("Y", anchoring.full_year(int(m.text("year")[1:]), ctx)), mod=mod(m))


def _years(m: Match, _ctx: Context) -> Reading | None:
    """ "In den Jahren 1920 bis 1925": the first of them; the noun belongs to it."""
    return replace(reading(Period("Y", int(m.text("year")))), mod=mod(m))


_CENTURY = r"(?P<unit>UNIT|UNITS)"

RULES = (
    Rule(
        "short-end-of-years", "DATE", r"(?:-|–)(?P<year>D2)(?!\.)", anchoring.end_of_years,
        (("Der Krieg von 1914-18 war lang.", "2024-10-24", "18 = 1918"),),
    ),
    Rule(
        "double-year", "DATE", r"(?:ART?(?:Saison|Spielzeit|Studienjahr|Amtsperiode|Wintersemester|YEARNOUN|(?P<season>SEASON)))?(?P<pair>SLASHED)", _double_year,
        (("In der Saison 2014/15 stiegen sie auf.", "2024-10-24", "der Saison 2014/15 = 2014"),
         ("Im Winter 2013/14 fehlte der Schnee.", "2024-10-24", "Winter 2013/14 = 2013-WI")),
        ("Er las 3/4 davon.",),
    ),
    Rule(
        "first-era-year", "DATE", r"(?P<year>D2|D3|YEAR)(?=(?:-|–|bis|und|oder)(?:D2|D3|YEAR)BC)", _first_era_year,
        (("Der Krieg (264 bis 241 v. Chr.) war lang.", "2024-10-24", "264 = BC0264"),),
    ),
    Rule(
        "year", "DATE", r"(?:(?P<mod>MODWORD)(?:des Jahres|der|des)?|ART?(?P<noun>YEARNOUN))?(?P<year>YEAR)", _year,
        (("Er führt sie seit 1979.", "2024-10-24", "1979 = 1979"),
         ("Im Jahr 2001 kam er.", "2024-10-24", "Jahr 2001 = 2001"),
         ("Ende 2001 ging er.", "2024-10-24", "Ende 2001 = 2001")),
        ("Es kamen rund 1500 Helfer.", "Sie zahlten 1850 Mark.", "Es hat 2000 bis 3000 Grad."),
    ),
    Rule(
        "first-of-years", "DATE", r"ART?YEARSNOUN(?P<year>YEAR)(?=(?:bis|und|-|–|/)YEAR)", _years,
        (("In den Jahren 1920 bis 1925 blühte sie.", "2024-10-24", "den Jahren 1920 = 1920"),),
    ),
    Rule(
        "era-year", "DATE",
        r"(?:(?P<mod>MODWORD)|ART?YEARNOUN|(?P<day>DAY\.)?(?P<month>MONTH))?(?P<year>D2|D3|YEAR|DECIMAL)(?P<bc>BC)|(?:ART?YEARNOUN)?(?P<year2>D2|D3|YEAR)AD", _era_year,
        (("Athen fiel im Jahr 404 v. Chr. endlich.", "2024-10-24", "Jahr 404 v. Chr. = BC0404"),),
    ),
    Rule(
        "early-year", "DATE", r"ART?(?:Jahr|Jahre|Jahres)(?P<year>D3)", _early_year,
        (("Im Jahr 800 wurde er gekrönt.", "2024-10-24", "Jahr 800 = 0800"),),
    ),
    Rule(
        "decade", "DATE",
        r"(?:(?P<mod>MODWORD)(?:der|des)?|ART)?(?:(?P<figures>YEAR|D2)(?P<er>er)-?(?:YEARSNOUN)|(?P<figures2>YEAR|D2)(?P<er2>ern)|(?P<figures3>YEAR|D2)(?P<er3>er)(?=-?(?:und|bis|oder)(?:YEAR|D2)er)|(?P<figures4>YEAR)(?P<er4>er)(?!-|OTHER)|(?P<word>TENSWORD)YEARSNOUN|(?P<word2>DECADENOUN))|(?:(?P<mod2>MODWORD)der|(?P<the>die|den))(?P<noun>TENSNOUN)(?!YEARSNOUN|-)", _decade,
        (("Die Preise fielen in den 1990er-Jahren.", "2024-10-24", "den 1990er-Jahren = 199"),
         ("Anfang der Achtzigerjahre kam er.", "2024-10-24", "Anfang der Achtzigerjahre = 198"),
         ("Das war in den 60er Jahren.", "2024-10-24", "den 60er Jahren = 196")),
        ("Ein 68er sprach.",),
    ),
    Rule(
        "century", "DATE", rf"(?:(?P<mod>MODWORD)(?:des)?|ART?(?P<half>NTHWORD)(?:Hälfte|Drittel|Viertel)(?:des)?|ART)?(?P<nth>NTHPLACE){_CENTURY}(?P<bc>BC)?", _century,
        (("Eine Kirche des 19. Jahrhunderts.", "2024-10-24", "des 19. Jahrhunderts = 18"),
         ("In der ersten Hälfte des 15. Jahrhunderts war Krieg.", "2024-10-24", "der ersten Hälfte des 15. Jahrhunderts = 14")),
        ("Der 3. Tag kam.",),
    ),
    Rule(
        "first-century", "DATE", r"(?:(?P<mod>MODWORD)(?:des)?|ART)?(?P<nth>NTHPLACE)(?=(?:und|oder|bis|-|–|/)(?:im|zum|des)?NTHPLACE(?:Jahrhundert|Jahrhunderts)(?P<bc>BC)?)", _century,
        (("Im 16. und 17. Jahrhundert blühte die Stadt.", "2024-10-24", "16. = 15"),),
    ),
    Rule(
        "short-year", "DATE", r"(?:(?P<mod>MODWORD))?(?P<year>SHORTYEAR)", _short_year,
        (("Die Wahl von '89 war frei.", "2024-10-24", "'89 = 1989"),),
    ),
)  # fmt: skip
"""Years of German."""
