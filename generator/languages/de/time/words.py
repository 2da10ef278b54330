"""German words of time, by class: data, and what their inflected and compound forms come from.

A word that is written with a capital here is read only with one ("Mai", "Morgen").
"""

from collections.abc import Iterable
from typing import Final, TypeVar

from generator.languages.de.numbers import ARTICLES, HALVES, PAIRS, SIGNS, TENS, UNITS
from generator.languages.time_language import HistoryWords

_ADJECTIVE: Final = ("", "e", "en", "er", "es", "em")


def _forms(stem: str, endings: Iterable[str] = _ADJECTIVE) -> list[str]:
    return [stem + ending for ending in endings]


_Value = TypeVar("_Value")


def _inflected(stems: dict[str, _Value], endings: Iterable[str]) -> dict[str, _Value]:
    return {form: value for stem, value in stems.items() for form in _forms(stem, endings)}


MONTHS: Final = {
    "Januar": 1, "Jänner": 1, "Februar": 2, "Feber": 2, "März": 3, "April": 4, "Mai": 5, "Juni": 6,
    "Juli": 7, "August": 8, "September": 9, "Oktober": 10, "November": 11, "Dezember": 12,
}  # fmt: skip
MONTHS_SHORT: Final = {
    "Jan": 1, "Jän": 1, "Feb": 2, "Febr": 2, "Mrz": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sept": 9,
    "Sep": 9, "Okt": 10, "Nov": 11, "Dez": 12,
}  # fmt: skip
_OF_MONTHS: Final = {**MONTHS, **MONTHS_SHORT, "Januars": 1, "Aprils": 4, "Augusts": 8}
WEEKDAYS: Final = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5,
    "sonntag": 6,
}  # fmt: skip
WEEKDAYS_SHORT: Final = {"Mo": 0, "Di": 1, "Mi": 2, "Do": 3, "Fr": 4, "Sa": 5, "So": 6}
WEEKDAYS_MANY: Final = {f"{name}s": number for name, number in WEEKDAYS.items()}

# TIMEX3's letters; minutes and months differ by the T before them.
_STEMS: Final = {
    "Sekunde": "TS", "Minute": "TM", "Stunde": "TH", "Woche": "W", "Monat": "M", "Quartal": "Q", "Jahr": "Y",
    "Jahrzehnt": "E", "Jahrhundert": "C", "Jahrtausend": "L", "Wochenende": "WE", "Tag": "D", "Nacht": "D",
    "Kalenderjahr": "Y", "Geschäftsjahr": "Y", "Schuljahr": "Y",
}  # fmt: skip
UNITS_OF_TIME: Final = {
    **_STEMS,
    **_inflected({k: v for k, v in _STEMS.items() if k not in ("Sekunde", "Minute", "Stunde", "Woche", "Nacht")}, ("s", "es")),
    "Jahre": "Y",  # "im Jahre 1945"
}  # fmt: skip
UNITS_MANY: Final = {
    **_inflected({"Tag": "D", "Monat": "M", "Quartal": "Q", "Jahr": "Y", "Jahrzehnt": "E", "Jahrhundert": "C",
                  "Jahrtausend": "L", "Arbeitstag": "D"}, ("e", "en")),
    **_inflected({"Sekunde": "TS", "Minute": "TM", "Stunde": "TH", "Woche": "W", "Wochenende": "WE"}, ("n",)),
    "Nächte": "D", "Nächten": "D",
}  # fmt: skip
SEASONS: Final = {
    "Frühling": "SP", "Frühjahr": "SP", "Sommer": "SU", "Herbst": "FA", "Spätherbst": "FA", "Winter": "WI",
    "Spätsommer": "SU", "Hochsommer": "SU", "Frühsommer": "SU", "Frühlings": "SP", "Frühjahrs": "SP",
    "Sommers": "SU", "Herbstes": "FA", "Herbsts": "FA", "Winters": "WI", "Frühlingsmonate": "SP", "Sommermonate": "SU",
    "Sommermonaten": "SU", "Herbstmonate": "FA", "Herbstmonaten": "FA", "Wintermonate": "WI",
    "Wintermonaten": "WI",
}  # fmt: skip
PARTS: Final = {
    "früh": "MO", "morgen": "MO", "Früh": "MO", "Morgen": "MO", "vormittag": "MO", "mittag": "MI",
    "nachmittag": "AF", "abend": "EV", "nacht": "NI",
}  # fmt: skip
PARTS_MANY: Final = {
    "morgens": "MO", "frühmorgens": "MO", "vormittags": "MO", "mittags": "MI", "nachmittags": "AF",
    "abends": "EV", "nachts": "NI", "tagsüber": "DT",
}  # fmt: skip
DAYS_NEAR: Final = {
    "vorvorgestern": -3, "vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2,
}  # fmt: skip
DECADES: Final = {
    "zwanziger": 20, "dreißiger": 30, "dreissiger": 30, "vierziger": 40, "fünfziger": 50, "sechziger": 60,
    "siebziger": 70, "achtziger": 80, "neunziger": 90,
}  # fmt: skip
DECADE_NOUNS: Final = _inflected({f"{name}jahre": start for name, start in DECADES.items()}, ("", "n"))
DECADES_MANY: Final = {**DECADES, **{f"{name}n": start for name, start in DECADES.items()}}
# How far "letzter", "nächster" and the like are from the period that is spoken in.
STEPS: Final = _inflected(
    {"letzt": -1, "vergangen": -1, "vorig": -1, "verflossen": -1, "zurückliegend": -1, "vorherig": -1, "vorangegangen": -1, "abgelaufen": -1,
     "dies": 0, "laufend": 0, "heurig": 0, "nächst": 1, "kommend": 1, "folgend": 1, "darauffolgend": 1},
    _ADJECTIVE[1:],
)  # fmt: skip
FOLLOWING: Final = frozenset(
    _forms("folgend") + _forms("darauffolgend") + _forms("vorherig") + _forms("vorangegangen")
)
MODS: Final = {
    "anfang": "START", "beginn": "START", "mitte": "MID", "ende": "END",
}  # fmt: skip
FREQUENCIES: Final = _inflected(
    {"stündlich": "PT1H", "täglich": "P1D", "tagtäglich": "P1D", "wöchentlich": "P1W", "allwöchentlich": "P1W",
     "monatlich": "P1M", "allmonatlich": "P1M", "jährlich": "P1Y", "alljährlich": "P1Y", "halbjährlich": "P6M",
     "vierteljährlich": "P3M", "zweijährlich": "P2Y", "zweimonatlich": "P2M"},
    _ADJECTIVE,
)  # fmt: skip
# What a stretch is called after its unit: "zweistündig", "wochenlang".
LASTING: Final = {
    "sekündig": "TS", "minütig": "TM", "stündig": "TH", "tägig": "D", "wöchig": "W", "monatig": "M", "jährig": "Y",
}  # fmt: skip
_LONG: Final = {
    "sekundenlang": "TS", "minutenlang": "TM", "stundenlang": "TH", "tagelang": "D", "wochenlang": "W",
    "monatelang": "M", "jahrelang": "Y", "jahrzehntelang": "E", "jahrhundertelang": "C",
}  # fmt: skip
LONG: Final = _inflected(_LONG, _ADJECTIVE)
BEFORE_YEAR: Final = {"Vorjahr": "Y", "Vorjahres": "Y", "Vorjahrs": "Y", "Vormonat": "M", "Vormonats": "M", "Vorwoche": "W",
                      "Vortag": "D", "Vortags": "D", "Vortages": "D", "Vorquartal": "Q", "Vorquartals": "Q"}  # fmt: skip
AFTER_YEAR: Final = {
    "Folgejahr": "Y",
    "Folgejahres": "Y",
    "Folgemonat": "M",
    "Folgewoche": "W",
    "Folgetag": "D",
    "Folgetags": "D",
}

# Ages: "Kinder ab 16 Jahren", "unter 20 Jahren", "mit 18 Jahren", "eine Altersgrenze von 18 Jahren".
BEFORE_AGES: Final = frozenset({"bis", "von", "über", "zwischen"})
IS: Final = frozenset({"ist", "war", "sind", "waren", "wird", "wurde"})
PEOPLE: Final = frozenset(
    {"kinder", "kindern", "jugendliche", "jugendlichen", "jugendlicher", "jungen", "mädchen", "buben", "schüler", "schülern",
     "personen", "frauen", "männer", "menschen", "erwachsene", "senioren", "bürger", "besucher"}
)  # fmt: skip
AGED: Final = frozenset([*_forms("alt"), *_forms("älter"), *_forms("jünger"), "lebensalter", "lebensjahre"])

LEADING: Final = frozenset(
    {"im", "am", "in", "bis", "ab", "an", "von", "vom", "seit", "nach", "vor", "während", "der", "die", "das", "den", "dem",
     "des", "ende", "anfang", "mitte", "und", "aber", "doch", "dann", "schon", "erst", "noch", "bereits", "zum", "zur",
     "um", "gegen", "zwischen", "morgen", "nacht", "abend", "nachmittag", "für", "auch", ",", "-", "–", "jahr", "jahre"}
)  # fmt: skip
DEICTIC: Final = frozenset({*WEEKDAYS, *DAYS_NEAR, "derzeit", "heuer"}) - {"morgen"}


HISTORY: Final = HistoryWords(
    bounds=frozenset({"bis", "seit", "ab"}),
    within=frozenset({"im", "in"}),
    present=frozenset(
        "ist sind hat haben gibt kann können will wollen muss müssen sagt wird werden soll sollen geht".split()
    ),
    past=frozenset(
        "war waren wurde wurden hatte hatten kam kamen gab ging begann konnte sollte musste wollte".split()
    ),
    told=frozenset({"folgenden", "nächsten", "selben", "diesem"}),
)


def _from(*groups: Iterable[str]) -> frozenset[str]:
    return frozenset(word for group in groups for word in group)


CLASSES: Final = {
    "MONTH": _from(_OF_MONTHS),
    "MABBR": _from(MONTHS_SHORT),
    "WEEKDAY": frozenset(name.title() for name in WEEKDAYS),
    "WABBR": _from(WEEKDAYS_SHORT),
    "WEEKDAYS": frozenset(WEEKDAYS_MANY),
    "DAYPART": frozenset({"Montagabend"}),
    "DAYPARTS": frozenset({"montagabends"}),
    "QCODE": frozenset({"Q1", "Q2", "Q3", "Q4"}),
    "UNIT": _from(UNITS_OF_TIME),
    "UNITS": _from(UNITS_MANY),
    "BIGUNIT": frozenset(name for name, letter in UNITS_OF_TIME.items() if not letter.startswith("T") and name != "Nacht"),
    "YEARNOUN": frozenset({"Jahr", "Jahre", "Jahres", "Jahrs", "Gesamtjahr", "Gesamtjahres", "Kalenderjahr", "Geschäftsjahr",
                           "Geschäftsjahres", "Kriegsjahr", "Krisenjahr", "Wahljahr", "Bergjahr"}),
    "YEARSNOUN": frozenset({"Jahre", "Jahren"}),
    "SEASON": _from(SEASONS),
    "PART": frozenset({"Morgen", "Früh", "Vormittag", "Mittag", "Nachmittag", "Abend", "Nacht", "Spätnachmittag", "Vorabend",
                       "Morgenstunden", "Mittagsstunden", "Nachmittagsstunden", "Abendstunden", "Nachtstunden"}),
    "SMALLPART": frozenset({"früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht"}),
    "PARTS": _from(PARTS_MANY),
    "NEARDAY": _from(DAYS_NEAR),
    "TENSWORD": _from(DECADES),
    "TENSNOUN": _from(DECADES_MANY),
    "DECADENOUN": frozenset(name.title() for name in DECADE_NOUNS),
    "STEP": _from(STEPS),
    "MODWORD": frozenset({"Anfang", "Mitte", "Ende", "Beginn"}),
    "FREQUENCY": _from(FREQUENCIES),
    "ONE": ARTICLES,
    "NUMWORD": (_from(UNITS, TENS, HALVES, PAIRS) | {"hundert", "tausend"}) - {"null", "ein"},
    "SCALE": frozenset({"Millionen", "Million", "Milliarden", "Dutzend"}),
    "SIGN": _from(SIGNS),
    "NTHWORD": _from(["zweite"], _forms("erst"), _forms("letzt")) - {"erst", "letzt"},
    "TIMES": frozenset({"einmal", "zweimal", "dreimal", "viermal", "fünfmal", "sechsmal", "mehrmals", "zehnmal"}),
    "LASTING": frozenset({"zweitägig"}),
    "LASTINGEND": frozenset({"tägig"}),
    "LONG": _from(LONG),
    "LAST": _from(BEFORE_YEAR),
    "NEXT": _from(AFTER_YEAR),
    "ART": frozenset({"der", "die", "das", "des", "dem", "den"}),
    "THIS": _from(_forms("dies", _ADJECTIVE[1:])),
    "SAME": _from(*(_forms(f"{stem}", _ADJECTIVE[1:]) for stem in ("gleich", "selb", "jen")), ("demselben", "derselben", "desselben")),
    "EACH": frozenset({"jeder", "jede", "jedes", "jeden", "jedem", "jeweils"}) - {"jeweils"},
    "FEW": _from(*(_forms(stem) for stem in ("einig", "mehrer", "wenig", "viel", "lang", "etlich", "zahlreich", "unzählig", "ganz")))
    - {"lang", "wenig", "viel", "mehrer", "ganz"},
    "HALF": _from(_forms("halb", ("e", "en", "er", "es"))),
    "TODAYS": _from(_forms("heutig"), _forms("gestrig"), _forms("morgig")),
}  # fmt: skip
"""Words by class, as patterns name them."""

MACROS: Final = {
    "MON": r"(?:MONTH|MABBR\.?)",
    "WD": r"(?:WEEKDAY|WABBR\.?)",
    "NUM": r"(?:FIGURE,FIGURE|DECIMAL|D2 D3|FIGURE(?:SIGN)?|SIGN|NUMWORD|ONE(?= SCALE))(?:SCALE)?",
    "ORD": r"(?:DAY\.|NTHWORD)",
    "NTHPLACE": r"(?:D2\.|NTHWORD)",
    "BC": r"(?:v\.?Chr\.?|v\.u\.z\.|vor Christus|vor Christi Geburt)",
    "AD": r"(?:n\.?Chr\.?|nach Christus)",
    "HEDGE": (
        r"(?:gut|rund|etwa|ungefähr|circa|ca\.|zirka|knapp|fast(?:genau)?|beinahe|nahezu|annähernd|genau"
        r"|(?:(?<=seit)|(?<=vor)|(?<=nach)|(?<=mit))über|mehr als|weniger als|mindestens|wenigstens|höchstens|maximal|bis zu)"
    ),
    "TO": r"(?:-|–|/|bis(?:zum)?|und|oder|,|sowie)",
    "BIS": r"(?:-|–|/|bis|und|oder)",
}
"""Parts of patterns by name; a later one may use an earlier one."""

TELLING: Final = _from(
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
            "NEARDAY",
            "FREQUENCY",
        )
    )
)
"""Words that speak of time even alone."""


def month_number(word: str) -> int:
    """1 to 12 for a month's name or its short form, in any case."""
    return _OF_MONTHS[word.title()]


def weekday_number(word: str) -> int:
    """0 (Monday) to 6 for a weekday's name or its short form, in any case."""
    lower = word.lower()
    return (
        WEEKDAYS_SHORT[word.title()]
        if word.title() in WEEKDAYS_SHORT
        else WEEKDAYS.get(lower, WEEKDAYS.get(lower.removesuffix("s"), 0))
    )


def unit_letter(word: str) -> str:
    """TIMEX3's letter for a unit, singular or plural; "T" before it below a day."""
    name = word.title()
    return UNITS_OF_TIME.get(name) or UNITS_MANY[name]
