"""Dates in a reader's words, never more precise than the EDTF they come from."""

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from generator import edtf
from generator.edtf import Edtf
from generator.render.language.date_patterns import Civil, DatePatterns
from generator.render.language.wording import Wording

Glyph = Literal["disc", "pill", "wide", "bracket", "open", "dashed"]

_GLYPHS: dict[str, Glyph] = {"day": "disc", "interval": "bracket", "decade": "wide", "century": "wide"}
_UNKNOWN = {
    "month": "day_unknown",
    "season": "day_unknown",
    "year": "month_unknown",
    "decade": "year_unknown",
    "century": "year_unknown",
}
_SEASONS: Final = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_FIELDS: Final = {"year": 1, "month": 2, "day": 3}  # how many fields of a civil date are known
_ROMAN: Final = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


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


class Dates:
    """Dates in the words of one language; each is made once."""

    def __init__(self, wording: Wording) -> None:
        """Take the theme's words of that language."""
        self._wording = wording
        self._patterns = DatePatterns(wording.locale)
        self._shown: dict[Edtf, DateView] = {}

    def shown(self, when: Edtf) -> DateView:
        """Return how a date is shown; see the table in PAGE: precision, qualifiers and open ends all show."""
        if when not in self._shown:
            self._shown[when] = self._view(when)
        return self._shown[when]

    def words(self, when: Edtf) -> str:
        """Return the date in words, without what is left open."""
        return self.shown(when).text

    def moment(self, when: date | None) -> str:
        """Return the day of a publication ("12 March 2023"), or "undated"."""
        if when is None:
            return self._wording("undated")
        return self.words(edtf.date(when.year, when.month, when.day))

    def year_words(self, year: int) -> str:
        """Return an astronomical year as it is read: 0 is 1 BC."""
        return self._patterns.single((year,))

    def month_words(self, year: int, month: int) -> str:
        """Return "March 2023"."""
        return self._patterns.single((year, month))

    def span_words(self, first: Civil, last: Civil) -> str:
        """Return years or months from the first to the last: "2021 – 2025"."""
        return self._patterns.span(first, last)

    def _view(self, when: Edtf) -> DateView:
        week = is_week(when)
        notes = ["approximate"] * when.approximate + ["uncertain"] * when.uncertain
        if when.precision in _UNKNOWN and not notes:
            notes.append(_UNKNOWN[when.precision])
        if when.latest is None:
            notes.append("end_unknown")
        return DateView(
            text=self._text(when),
            note=self._wording("comma").join(self._wording(n) for n in notes),
            glyph="pill" if week else _glyph(when),
            mark="?" if when.uncertain else "",
            machine=_machine(when, week=week),
            edtf=when.text,
        )

    def _text(self, when: Edtf) -> str:
        if when.precision == "interval":
            return self._interval(when)
        if when.precision == "set":
            return self._set(when)
        return self._about(when) if when.approximate else self._period(when)

    def _about(self, when: Edtf) -> str:
        return self._wording("about", date=self._period(when, inside=True))

    def _period(self, when: Edtf, *, inside: bool = False) -> str:
        """Return a date that is no interval; ``inside`` a phrase a month may take another form."""
        year = edtf.civil(when.earliest or 1)[0]
        match when.precision:
            case "season":
                return self._season(when, year)
            case "decade":
                is_named = year > 0
                return (
                    self._wording("decade", year=self.year_words(year)) if is_named else self._years(year, 10)
                )
            case "century":
                return self._century(year)
            case _:
                return self._patterns.single(_civil(when), inside=inside)

    def _season(self, when: Edtf, year: int) -> str:
        season = _SEASONS[when.text.rstrip("~?%")[-2:]]
        years = self.year_words(year)
        if season == "winter":  # it lies in two years; with one it would be taken for the other
            last = self._wording.locale.digits(f"{year + 1:02d}"[-2:] if (year + 1) % 100 else f"{year + 1}")
            is_named = year > 0
            years = self._wording("two_years", first=years, last=last) if is_named else self._years(year, 2)
        return self._wording(season, year=years)

    def _century(self, year: int) -> str:
        number = year // 100 + 1
        return (
            self._years(year, 100)
            if year < 0
            else self._wording.ordinal("century", number, roman=roman(number))
        )

    def _years(self, first: int, years: int) -> str:
        return self.span_words((first,), (first + years - 1,))

    def _interval(self, when: Edtf) -> str:
        first, _, last = when.text.partition("/")
        if when.latest is None:
            return self._wording("from", date=self._open(edtf.parse(first)))
        if when.earliest is None:
            return self._wording("until", date=self._open(edtf.parse(last)))
        start, end = edtf.parse(first), edtf.parse(last)
        if is_week(when):
            return self._wording("week_of", date=self._text(start))
        if _is_civil(start, end):
            return self._patterns.span(_civil(start), _civil(end))
        return self._patterns.joined(self._text(start), self._text(end))

    def _open(self, end: Edtf) -> str:
        return self._about(end) if end.approximate else self._period(end, inside=True)

    def _set(self, when: Edtf) -> str:
        members = [edtf.parse(part.strip()) for part in when.text[1:-1].split(",")]
        if _is_civil(*members):
            return self._patterns.choice([_civil(m) for m in members])
        return self._wording.locale.listed([self._text(m) for m in members], "or")


def is_week(when: Edtf) -> bool:
    """The interval runs from a Monday to its Sunday."""
    if when.precision != "interval" or when.earliest is None or when.length != 7:
        return False
    return edtf.weekday(when.earliest) == 0 and not when.approximate and not when.uncertain


def roman(number: int) -> str:
    """Return a number in Roman numerals, as some languages count centuries ("XX століття")."""
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text


def _civil(when: Edtf) -> Civil:
    return edtf.civil(when.earliest or 1)[: _FIELDS[when.precision]]


def _is_civil(*dates: Edtf) -> bool:
    """Tell whether all are plain days, months or years, which can share words."""
    return all(d.precision in _FIELDS and not d.approximate for d in dates)


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
