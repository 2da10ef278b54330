"""Time expressions of a language that has no rules of its own, from the names in dateparser's locale data.

Only the names are taken (months, weekdays, units, "yesterday", "last week", "3 days ago"): the rules are the
few forms that nearly every language shares, so that an article costs no more than an English one.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib import import_module
from typing import Any, Final

from generator import edtf
from generator.languages import anchoring, calendars, period
from generator.languages.anchoring import reading
from generator.languages.figures import RULES as FIGURES
from generator.languages.period import Period, Unit
from generator.languages.rule import NOTHING, Context, Match, Read, Reading, Rule
from generator.languages.time_language import TimeLanguage

_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS: Final[dict[str, Unit]] = {"year": "Y", "month": "M", "week": "W", "day": "D"}
_SHORTEST: Final = 3  # letters; shorter names ("lu", "s") are too often something else
_CJK: Final = r"[\u3400-\u9fff]"
_PARTS: Final = re.compile(rf"{_CJK}|(?:(?!{_CJK})[^\W\d_])+|[^\w\s]")
_APOSTROPHES: Final = ("'", "’")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_RELATIVE: Final = re.compile(r"(in )?(\d+) (year|month|week|day)( ago)?")
_RELATIVE_SUM: Final = re.compile(r"(in )?\\1 (year|month|week|day)( ago)?")
_NUMBER: Final = r"(\d++[.,]?\d*+)"


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _is_long_enough(name: str) -> bool:
    """Two Chinese characters say as much as three letters; less ("lu", "今") is too often another word."""
    return len(name) >= (_SHORTEST - 1 if re.match(_CJK, name) else _SHORTEST)


def _numbers(info: Mapping[str, Any]) -> dict[str, int]:
    """The numbers that the locale writes as words ("deux")."""
    pairs = (pair for entry in info.get("simplifications", ()) for pair in entry.items())
    return {word: int(value) for word, value in pairs if word.isalpha() and value.isdecimal()}


def _names(info: Mapping[str, Any], keys: Iterable[str]) -> dict[str, int]:
    """Each name with the place of its key; a short or an ambiguous one is left out."""
    found: dict[str, int] = {}
    for place, key in enumerate(keys):
        for name in map(_plain, info.get(key, ())):
            if _is_long_enough(name) and _LETTERS.search(name):
                found[name] = place if found.get(name, place) == place else -1
    return {name: place for name, place in found.items() if place >= 0}


def _in_full(names: Mapping[str, int]) -> dict[str, int]:
    """Without abbreviations: names with which a longer name of the same thing begins ("die", "mit")."""
    return {
        name: place
        for name, place in names.items()
        if not any(o != name and o.startswith(name) and p == place for o, p in names.items())
    }


def _alternatives(names: Iterable[str]) -> str:
    """A pattern for any of the names, the longest first; each may consist of several words and marks."""
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return "|".join(" ".join(map(_atom, _split(name))) for name in ordered)


def _atom(part: str) -> str:
    return part if part.isalpha() else "(?:'|’)" if part in _APOSTROPHES else re.escape(part)


def _split(name: str) -> list[str]:
    """The words and marks of a name as the tagger cuts them: each Chinese character is a word."""
    return _PARTS.findall(name)


_OF: Final = ("de", "del", "di")


def _is_early(word: str) -> bool:
    """What may be a year before 1000: such a day is left alone."""
    return len(word) == 3 and word.isdecimal()


def _two_calendars(months: Mapping[str, int]) -> Read:
    def read(m: Match, _ctx: Context) -> Reading | None:
        month, within = (months[_plain(m.text(name))] + 1 for name in ("month", "within"))
        one, other = (month, int(m.text("day"))), (within, int(m.text("other")))
        found = calendars.in_both(int(m.text("year")), one, other)
        return reading(found) if found else NOTHING

    return read


def _day(months: Mapping[str, int]) -> Read:
    def read(m: Match, ctx: Context) -> Reading | None:
        number, dom = months[_plain(m.text("month"))] + 1, int(re.sub(r"\D", "", m.text("day")))
        if m.has("year"):
            found = period.day(int(m.text("year")), number, dom)
            return reading(found) if found else NOTHING
        early = _is_early(m.after()) or (m.after() in _OF and _is_early(m.after(2)))  # "3 mai 850"
        if not 1 <= dom <= edtf.month_length(2000, number) or early:
            return NOTHING
        found = anchoring.near_day(ctx, m, number, dom)
        return reading(found, ctx.anchor) if found else Reading(f"XXXX-{number:02d}-{dom:02d}")

    return read


def _month(months: Mapping[str, int]) -> Read:
    def read(m: Match, ctx: Context) -> Reading | None:
        number = months[_plain(m.text("month"))] + 1
        if m.has("year"):
            return reading(period.month(int(m.text("year")), number))
        found = anchoring.near_month(ctx, m, number)
        return reading(found, ctx.anchor) if found else Reading(f"XXXX-{number:02d}")

    return read


def _weekday(weekdays: Mapping[str, int]) -> Read:
    def read(m: Match, ctx: Context) -> Reading | None:
        number = weekdays[_plain(m.text("weekday"))]
        found = anchoring.near_weekday(ctx, m, number)
        return reading(found, ctx.anchor) if found else anchoring.unknown_weekday(number)

    return read


def _relative(count: int, unit: Unit) -> Read:
    def read(_m: Match, ctx: Context) -> Reading | None:
        return reading(ctx.dct.to(unit).shifted(count), "dct") if ctx.dct else None

    return read


def _counted(sign: int, unit: Unit, numbers: Mapping[str, int]) -> Read:
    def read(m: Match, ctx: Context) -> Reading | None:
        word = m.word("n")
        count = numbers[word] if word in numbers else int(word.replace(",", ""))
        return reading(ctx.dct.to(unit).shifted(sign * count), "dct") if ctx.dct and count < 10_000 else None

    return read


def _year(m: Match, _ctx: Context) -> Reading | None:
    year = int(m.text("year"))
    sound = (
        1700 <= year <= 2050 and m.before() not in (".", "-", "/") and m.after() not in ("%", "€", "km", "kg")
    )
    return reading(Period("Y", year)) if sound else None


def _cjk(m: Match, ctx: Context) -> Reading | None:
    """ "2021年3月4日", "3月4日", "2021年3月", "2021年"."""
    if not m.has("month"):
        return reading(Period("Y", int(m.text("year"))))
    number = int(m.text("month"))
    if not m.has("day"):
        if m.has("year"):
            return reading(period.month(int(m.text("year")), number))
        found = anchoring.near_month(ctx, m, number)
        return reading(found, ctx.anchor) if found else None
    dom = int(m.text("day"))
    found = (
        period.day(int(m.text("year")), number, dom)
        if m.has("year")
        else anchoring.near_day(ctx, m, number, dom)
    )
    return reading(found, ctx.anchor) if found else None


def _month_name(months: Mapping[str, int]) -> str:
    """A month in full, or abbreviated with the full stop that it may have."""
    full = _in_full(months)
    short = months.keys() - full.keys()
    pattern = f"(?P<month>{_alternatives(full)})"
    return rf"(?:{pattern}|(?P<month2>{_alternatives(short)})\.?)" if short else pattern


def _relative_rules(info: Mapping[str, Any]) -> list[Rule]:
    rules = []
    for key, phrases in sorted(info.get("relative-type", {}).items()):
        if (match := _RELATIVE.fullmatch(key)) and (
            names := {p for p in map(_plain, phrases) if _is_long_enough(p)}
        ):
            count = int(match[2]) * (1 if match[1] else -1)
            rules.append(
                Rule(f"relative: {key}", "DATE", _alternatives(names), _relative(count, _UNITS[match[3]]), ())
            )
    numbers = _numbers(info)
    figure = "|".join(("FIGURE", *sorted(numbers)))
    for key, phrases in sorted(info.get("relative-type-regex", {}).items()):
        if match := _RELATIVE_SUM.fullmatch(key):
            sides = {tuple(map(_plain, p.partition(_NUMBER)[::2])) for p in phrases if _NUMBER in p}
            pattern = "|".join(
                f"{_alternatives([a]) if a else ''} (?P<n{i}>{figure}) {_alternatives([b]) if b else ''}"
                for i, (a, b) in enumerate(sorted(sides))
                if len(a + b) >= _SHORTEST
            )
            if pattern:
                read = _counted(1 if match[1] else -1, _UNITS[match[2]], numbers)
                rules.append(Rule(f"counted: {key}", "DATE", pattern, read, ()))
    return rules


def from_locale(info: Mapping[str, Any]) -> TimeLanguage:
    """A language from one locale's names (the shape of dateparser's ``date_translation_data``)."""
    months, weekdays = _names(info, _MONTHS), _in_full(_names(info, _WEEKDAYS))
    rules = [*FIGURES, *_relative_rules(info)]
    if months:
        # The full stop belongs to an abbreviation, not to the sentence's end ("am 9. Juli.").
        name = _month_name(months)
        of = r"(?:de|di|da|of|del|d'|d’|ta|ng)?"
        years = r"(?P<year>YEAR)"
        other = name.replace("<month", "<within")
        rules += [
            Rule(
                "two-calendars",
                "DATE",
                rf"(?P<day>DAY)\.?{of}{name}\((?P<other>DAY)\.?{of}{other}\),?{of}{years}",
                _two_calendars(months),
                (),
            ),
            Rule(
                "day-month",
                "DATE",
                rf"(?P<day>DAY|NTH)(?:\.|er|º|ª)?{of}{name}(?:,?{of}{years})?",
                _day(months),
                (),
            ),
            Rule("month-day", "DATE", rf"{name}(?P<day>DAY)\.?(?:,?{years})?(?!:)", _day(months), ()),
            Rule("month-year", "DATE", rf"{name},?{of}{years}", _month(months), ()),
            Rule("month", "DATE", f"(?P<month>{_alternatives(_in_full(months))})", _month(months), ()),
        ]
    if weekdays:
        rules.append(
            Rule("weekday", "DATE", f"(?P<weekday>{_alternatives(weekdays)})", _weekday(weekdays), ())
        )
    rules += [
        Rule(
            "cjk-date",
            "DATE",
            r"(?:(?P<year>YEAR)年)?(?P<month>MM)月(?:(?P<day>DAY)(?:日|号))?|(?P<year2>YEAR)年",
            _cjk,
            (),
        ),
        Rule("year", "DATE", r"(?P<year>YEAR)", _year, ()),
    ]
    order = str(info.get("date_order", ""))
    return TimeLanguage({}, {}, tuple(rules), lambda _m: "", {"": order.startswith("D")} if order else {})


@lru_cache(maxsize=64)
def rules(lang: str) -> TimeLanguage:
    """The shared forms with the names of ``lang`` (BCP 47); only figures where dateparser lacks it."""
    for name in (lang.replace("_", "-"), lang.replace("_", "-").partition("-")[0].lower()):
        try:
            data = import_module(f"dateparser.data.date_translation_data.{name}")
        except ModuleNotFoundError:
            continue
        return from_locale(data.info)
    return from_locale({})
