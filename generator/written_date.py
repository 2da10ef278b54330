"""Dates as people write them at the head of an article: ISO, in figures, in words.

Nothing is shifted: a date-time keeps the clock and the zone it was written with. There is no "now", so
"yesterday" is not a date here.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from generator.languages import sentence_words

_CLOCK = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?"
    r"\s*(?P<half>[AaPp]\.?[Mm]\.?)?\s*(?P<zone>[Zz]|UTC|GMT|[+-]\d\d(?::?\d\d)?)?"
)
_ISO = re.compile(rf"(?P<y>\d{{4}})([-/.]?)(?P<m>\d\d?)\2(?P<d>\d\d?)(?:(?:[Tt]|\s+){_CLOCK})?")
_FIGURES = re.compile(rf"(?P<a>\d\d?)(?P<by>[./-])(?P<b>\d\d?)(?P=by)(?P<y>\d{{4}})(?:,?\s+{_CLOCK})?")
_SHORT_YEAR = re.compile(r"\d\d?([./-])\d\d?\1\d\d")
_MONTH_ONLY = re.compile(r"\d{4}(?:[-/.]\d\d?)?")
_DATE_IN_FIGURES = re.compile(r"(?<!\d)(?:\d{4}-\d\d?-\d\d?(?:[Tt]\d\d:\S+)?|\d\d?([./-])\d\d?\1\d{4})(?!\d)")
_CLOCK_ONLY = re.compile(_CLOCK.replace(":", r":\s?", 1))
_WORD = re.compile(r"[^\W\d_]+")
_FIGURE = re.compile(r"(?<![\d.,:])(?:\d{4}|\d\d?)(?=(?:st|nd|rd|th)?(?![\w:]))")
_DIGIT = re.compile(r"\d")
_NOT_IN_STAMPS = re.compile(r"[^\w\s,.:;|/()\[\]•·–—-]")
LONGEST_STAMP = 120  # characters


@dataclass(frozen=True, slots=True)
class Reading:
    """What some words say as a date.

    ``day`` is ``None`` where they say none; ``error`` then tells why, in words for the author.
    ``other`` is the second way in which the figures can be read, if there are two.
    """

    day: date | datetime | None
    error: str = ""
    other: date | datetime | None = None


@lru_cache(maxsize=4096)
def reading(text: str, lang: str) -> Reading:
    """Read ``text``, which is a date and nothing else, as somebody who writes ``lang`` means it."""
    words = " ".join(text.split())
    if match := _ISO.fullmatch(words):
        return _dated(words, match, int(match["y"]), int(match["m"]), int(match["d"]))
    if match := _FIGURES.fullmatch(words):
        return _in_figures(words, match, lang)
    if _SHORT_YEAR.fullmatch(words):
        return Reading(None, f"`{words}` is not clear: write the year with four figures")
    if _MONTH_ONLY.fullmatch(words):
        return Reading(None, f"`{words}` names no day")
    if found := _in_words(words, lang):
        return found
    return _by_dateparser(words, lang)


def _dated(words: str, match: re.Match[str] | None, year: int, month: int, day: int) -> Reading:
    try:
        return Reading(_clocked(match, date(year, month, day)))
    except ValueError:
        return Reading(None, f"there is no such date as `{words}`")


def _clocked(match: re.Match[str] | None, day: date) -> date | datetime:
    groups = match.groupdict() if match else {}
    if groups.get("hour") is None:
        return day
    hour = int(groups["hour"])
    if half := (groups["half"] or "").lower():
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    zone = (groups["zone"] or "").upper().replace("UTC", "Z").replace("GMT", "Z").replace("Z", "+00:00")
    return datetime.fromisoformat(f"{day}T{hour:02d}:{groups['minute']}:{groups['second'] or '00'}{zone}")


def _in_figures(words: str, match: re.Match[str], lang: str) -> Reading:
    """``3/4/2021``: month first where the language does so, the other way if only that is a date."""
    a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
    region = lang.lower().replace("_", "-")
    month_first = match["by"] != "." and region in sentence_words(lang).month_first
    orders = [(a, b), (b, a)] if month_first else [(b, a), (a, b)]
    readings = [r for r in (_dated(words, match, year, month, day) for month, day in orders) if r.day]
    if not readings:
        return Reading(None, f"there is no such date as `{words}`")
    two_ways = len(readings) == 2 and a != b and match["by"] != "."
    return Reading(readings[0].day, other=readings[1].day if two_ways else None)


def _in_words(words: str, lang: str) -> Reading | None:
    """Month's name, day and year, each once: "3 July 2013", "Thursday, May 2nd, 2013, 1:32 PM"."""
    clock = _CLOCK_ONLY.search(words)
    rest = words[: clock.start()] + " " + words[clock.end() :] if clock else words
    known = sentence_words(lang)
    months = [known.months[w.lower()] for w in _WORD.findall(rest) if w.lower() in known.months]
    figures = [int(f) for f in _FIGURE.findall(rest)]
    days, years = [f for f in figures if f < 100], [f for f in figures if f >= 1000]
    if (len(months), len(days), len(years)) != (1, 1, 1) or not _only_date_words(rest, lang):
        return None
    return _dated(words, clock, years[0], months[0], days[0])


def _only_date_words(text: str, lang: str) -> bool:
    known = sentence_words(lang)
    return all(
        w in known.stamp_words or w in known.weekdays or w in known.months
        for w in (word.lower() for word in _WORD.findall(text))
    )


def _by_dateparser(words: str, lang: str) -> Reading:
    """Other languages: dateparser, asked for whole dates only (it is slow to load, hence here)."""
    import dateparser  # noqa: PLC0415 118 ms that only such dates should cost

    settings = {"PARSERS": ["absolute-time"], "REQUIRE_PARTS": ["day", "month", "year"]}
    for languages in ([lang.partition("-")[0].lower()], None):
        try:
            found = dateparser.parse(words, languages=languages, settings=settings)
        except ValueError:  # a language it does not know
            continue
        if found:
            has_clock = _CLOCK_ONLY.search(words)
            return Reading(found.replace(tzinfo=None) if has_clock else found.date())
    return Reading(None, f"`{words}` is not a date that can be read")


def is_stamp(paragraph: str, lang: str) -> bool:
    """``paragraph`` is nothing but a date stamp ("PUBLISHED: 3 July 2013, 6:22AM"): metadata, not news."""
    if len(paragraph) > LONGEST_STAMP or not _DIGIT.search(paragraph):
        return False
    rest = _DATE_IN_FIGURES.sub(" 2000 ", _CLOCK_ONLY.sub(" ", paragraph))
    words = [w.lower() for w in _WORD.findall(rest)]
    known = sentence_words(lang)
    dated = any(w in known.months for w in words) or re.search(r"\b[12]\d{3}\b", rest)
    return bool(dated) and _only_date_words(rest, lang) and not _NOT_IN_STAMPS.search(rest)


def stamped(paragraph: str, lang: str) -> date | datetime | None:
    """Return the date that a date stamp gives, if it gives a whole one."""
    if match := _DATE_IN_FIGURES.search(paragraph):
        return reading(match[0], lang).day
    found = _in_words(paragraph, lang)
    return found.day if found else None
