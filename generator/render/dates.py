"""Dates in a reader's words, never more precise than the EDTF they come from (English)."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from generator import edtf
from generator.edtf import Edtf
from generator.render.words import MONTHS, SEASONS, WORDS

Glyph = Literal["disc", "pill", "wide", "bracket", "open", "dashed"]
Parts = tuple[int, int | None, int | None]  # year, month, day

_GLYPHS: dict[str, Glyph] = {"day": "disc", "interval": "bracket", "decade": "wide", "century": "wide"}
_UNKNOWN = {
    "month": "day_unknown",
    "season": "day_unknown",
    "year": "month_unknown",
    "decade": "year_unknown",
    "century": "year_unknown",
}


@dataclass(frozen=True, slots=True)
class DateView:
    """A date as it is shown.

    ``text``: "12 March 2023"; ``note``: what the sources leave open ("day not reported", may be empty);
    ``glyph``: disc, pill, wide, bracket, open or dashed, ``mark`` what stands inside it ("?" or nothing);
    ``machine``: value of ``<time datetime>``, empty where HTML has none; ``edtf``: the date itself.
    """

    text: str
    note: str
    glyph: Glyph
    mark: str
    machine: str
    edtf: str


@lru_cache(maxsize=8192)
def shown(when: Edtf) -> DateView:
    """Return how a date is shown; see the table in PAGE: precision, qualifiers and open ends all show."""
    text = _text(when)
    week = is_week(when)
    notes = [WORDS["approximate"]] * when.approximate + [WORDS["uncertain"]] * when.uncertain
    if when.precision in _UNKNOWN and not notes:
        notes.append(WORDS[_UNKNOWN[when.precision]])
    if when.latest is None:
        notes.append(WORDS["end_unknown"])
    return DateView(
        text=text,
        note=", ".join(notes),
        glyph="pill" if week else _glyph(when),
        mark="?" if when.uncertain else "",
        machine=_machine(when, week=week),
        edtf=when.text,
    )


def words(when: Edtf) -> str:
    """Return the date in words, without what is left open."""
    return shown(when).text


def moment(when: date | None) -> str:
    """Return the day of a publication ("12 March 2023"), or "undated"."""
    return WORDS["undated"] if when is None else f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def year_words(year: int) -> str:
    """Return an astronomical year as it is read: 0 is 1 BC."""
    return str(year) if year > 0 else WORDS["bc"].format(1 - year)


def month_words(year: int, month: int) -> str:
    """Return "March 2023"."""
    return f"{MONTHS[month - 1]} {year_words(year)}"


def is_week(when: Edtf) -> bool:
    """The interval runs from a Monday to its Sunday."""
    if when.precision != "interval" or when.earliest is None or when.length != 7:
        return False
    return edtf.weekday(when.earliest) == 0 and not when.approximate and not when.uncertain


def _glyph(when: Edtf) -> Glyph:
    if when.approximate or when.uncertain or when.precision == "set":
        return "dashed"
    if when.earliest is None or when.latest is None:
        return "open"
    return _GLYPHS.get(when.precision, "pill")


def _machine(when: Edtf, *, week: bool) -> str:
    """Return a valid ``datetime``: HTML knows no qualifiers, no intervals, no year before 1 or after 9999."""
    if when.earliest is None or when.latest is None:
        return ""
    year, month, day = edtf.civil(when.earliest)
    if not 1 <= year <= 9999:
        return ""
    if week:
        return "{:04d}-W{:02d}".format(*date(year, month, day).isocalendar()[:2])
    forms = {"day": f"{year:04d}-{month:02d}-{day:02d}", "month": f"{year:04d}-{month:02d}"}
    return {**forms, "year": f"{year:04d}"}.get(when.precision, "")


def _text(when: Edtf) -> str:
    if when.precision == "interval":
        return _interval(when)
    if when.precision == "set":
        return _set(when)
    plain = _period(when)
    return WORDS["about"].format(plain) if when.approximate else plain


def _period(when: Edtf) -> str:
    year, month, day = edtf.civil(when.earliest or 1)
    match when.precision:
        case "day":
            return f"{day} {month_words(year, month)}"
        case "month":
            return month_words(year, month)
        case "season":
            return _season(when, year)
        case "decade":
            return (
                WORDS["decade"].format(year) if year > 0 else f"{year_words(year)} – {year_words(year + 9)}"
            )
        case "century":
            return _century(year)
        case _:
            return year_words(year)


def _season(when: Edtf, year: int) -> str:
    code = when.text.rstrip("~?%")[-2:]
    # A winter lies in two years; with one it would be taken for the other.
    years = f"{year}–{(year + 1) % 100:02d}" if code == "24" and year > 0 else year_words(year)
    return f"{SEASONS[code]} {years}"


def _century(year: int) -> str:
    number = year // 100 + 1
    if year < 0:
        return f"{year_words(year)} – {year_words(year + 99)}"
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number % 100 not in {11, 12, 13} else 0, "th")
    return WORDS["century"].format(f"{number}{ending}")


def _interval(when: Edtf) -> str:
    first, _, last = when.text.partition("/")
    if when.latest is None:
        return WORDS["from"].format(_text(edtf.parse(first)))
    if when.earliest is None:
        return WORDS["until"].format(_text(edtf.parse(last)))
    start, end = edtf.parse(first), edtf.parse(last)
    if is_week(when):
        return WORDS["week_of"].format(_text(start))
    return _joined(start, end, " – ")


def _set(when: Edtf) -> str:
    members = [edtf.parse(part.strip()) for part in when.text[1:-1].split(",")]
    if len(members) == 2 and not any(m.approximate for m in members):
        return _joined(members[0], members[1], WORDS["or"])
    return WORDS["or"].join(_text(m) for m in members)


def _joined(start: Edtf, end: Edtf, between: str) -> str:
    """Return both dates, what they share said once: "14 – 20 October 2024"."""
    one, other = _text(start), _text(end)
    if {start.precision, end.precision} - {"day", "month"} or start.precision != end.precision:
        return f"{one}{between}{other}"
    first, last = one.split(" "), other.split(" ")
    while len(first) > 1 and first[-1] == last[-1] and not start.approximate:
        del first[-1], last[-1]
    return f"{' '.join(first)}{between}{other}"
