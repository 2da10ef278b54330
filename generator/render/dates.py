"""Dates in a reader's words, never more precise than the EDTF they come from (English)."""

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from generator import edtf
from generator.edtf import Edtf
from generator.render.wording import Wording

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SEASONS: Final = {"21": "Spring", "22": "Summer", "23": "Autumn", "24": "Winter"}

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


class Dates:
    """Dates in the words of one language; each is made once."""

    def __init__(self, wording: Wording) -> None:
        """Take the theme's words of that language."""
        self._wording = wording
        self._shown: dict[Edtf, DateView] = {}

    def shown(self, when: Edtf) -> DateView:
        """Return how a date is shown; see the table in PAGE: precision, qualifiers and open ends all show."""
        if when not in self._shown:
            self._shown[when] = self._view(when)
        return self._shown[when]

    def _view(self, when: Edtf) -> DateView:
        week = is_week(when)
        notes = [self._wording("approximate")] * when.approximate + [
            self._wording("uncertain")
        ] * when.uncertain
        if when.precision in _UNKNOWN and not notes:
            notes.append(self._wording(_UNKNOWN[when.precision]))
        if when.latest is None:
            notes.append(self._wording("end_unknown"))
        return DateView(
            text=self._text(when),
            note=", ".join(notes),
            glyph="pill" if week else _glyph(when),
            mark="?" if when.uncertain else "",
            machine=_machine(when, week=week),
            edtf=when.text,
        )

    def words(self, when: Edtf) -> str:
        """Return the date in words, without what is left open."""
        return self.shown(when).text

    def moment(self, when: date | None) -> str:
        """Return the day of a publication ("12 March 2023"), or "undated"."""
        return (
            self._wording("undated") if when is None else f"{when.day} {MONTHS[when.month - 1]} {when.year}"
        )

    def year_words(self, year: int) -> str:
        """Return an astronomical year as it is read: 0 is 1 BC."""
        return str(year) if year > 0 else self._wording("bc", year=1 - year)

    def month_words(self, year: int, month: int) -> str:
        """Return "March 2023"."""
        return f"{MONTHS[month - 1]} {self.year_words(year)}"

    def _text(self, when: Edtf) -> str:
        if when.precision == "interval":
            return self._interval(when)
        if when.precision == "set":
            return self._set(when)
        plain = self._period(when)
        return self._wording("about", date=plain) if when.approximate else plain

    def _period(self, when: Edtf) -> str:
        year, month, day = edtf.civil(when.earliest or 1)
        match when.precision:
            case "day":
                return f"{day} {self.month_words(year, month)}"
            case "month":
                return self.month_words(year, month)
            case "season":
                return self._season(when, year)
            case "decade":
                return (
                    self._wording("decade", year=year)
                    if year > 0
                    else f"{self.year_words(year)} – {self.year_words(year + 9)}"
                )
            case "century":
                return self._century(year)
            case _:
                return self.year_words(year)

    def _season(self, when: Edtf, year: int) -> str:
        code = when.text.rstrip("~?%")[-2:]
        # A winter lies in two years; with one it would be taken for the other.
        years = f"{year}–{(year + 1) % 100:02d}" if code == "24" and year > 0 else self.year_words(year)
        return f"{SEASONS[code]} {years}"

    def _century(self, year: int) -> str:
        number = year // 100 + 1
        if year < 0:
            return f"{self.year_words(year)} – {self.year_words(year + 99)}"
        ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number % 100 not in {11, 12, 13} else 0, "th")
        return self._wording("century", number=f"{number}{ending}")

    def _interval(self, when: Edtf) -> str:
        first, _, last = when.text.partition("/")
        if when.latest is None:
            return self._wording("from", date=self._text(edtf.parse(first)))
        if when.earliest is None:
            return self._wording("until", date=self._text(edtf.parse(last)))
        start, end = edtf.parse(first), edtf.parse(last)
        if is_week(when):
            return self._wording("week_of", date=self._text(start))
        return self._joined(start, end, " – ")

    def _set(self, when: Edtf) -> str:
        members = [edtf.parse(part.strip()) for part in when.text[1:-1].split(",")]
        if len(members) == 2 and not any(m.approximate for m in members):
            return self._joined(members[0], members[1], self._wording("or"))
        return self._wording("or").join(self._text(m) for m in members)

    def _joined(self, start: Edtf, end: Edtf, between: str) -> str:
        """Return both dates, what they share said once: "14 – 20 October 2024"."""
        one, other = self._text(start), self._text(end)
        if {start.precision, end.precision} - {"day", "month"} or start.precision != end.precision:
            return f"{one}{between}{other}"
        first, last = one.split(" "), other.split(" ")
        while len(first) > 1 and first[-1] == last[-1] and not start.approximate:
            del first[-1], last[-1]
        return f"{' '.join(first)}{between}{other}"


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
