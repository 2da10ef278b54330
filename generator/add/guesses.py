"""What raw paragraphs say about themselves: title, date, agency, each with the words it was taken from."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime

from generator.languages import sentence_words
from generator.sentences import spans
from generator.written_date import is_stamp, reading, stamped

LONGEST_TITLE = 200  # characters
_LEADING_DATE = re.compile(r"\s*(?:date:?\s+)?(\d{4}-\d\d-\d\d)(?=\s|$)[\s:|–—-]*", re.IGNORECASE)
_HEADER = re.compile(
    r"(title|headline|date|published|source|publisher|author|byline|url|link)\s*:\s+(\S.*)", re.IGNORECASE
)
_HEADER_KEYS = {
    "headline": "title",
    "date": "published",
    "publisher": "source",
    "byline": "author",
    "link": "url",
}
_DATELINE = re.compile(
    r"(?P<place>[A-Z][A-Z.’'-]+(?:[ ,/]+[A-Z][\w.’'-]*){0,6}?)"
    r"(?:,?\s+(?P<day>(?P<month>[A-Z][a-z]+)\.?\s+\d{1,2}(?:,?\s+(?P<year>\d{4}))?))?"
    r"(?:,?\s*\((?P<agency>[A-Z][\w. &]+)\))?\s*(?:--?|–|—|_)\s+\S"
)


@dataclass(slots=True)
class Guesses:
    """Front matter found so far (ISO dates as text), the body's paragraphs, and a note on each guess."""

    lang: str
    paragraphs: list[str]
    values: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def take(self, key: str, value: str, origin: str) -> None:
        """Keep a value unless there is one already; note where it comes from."""
        if key in self.values:
            if self.values[key] not in (value, ""):
                self.notes.append(f"{key} {value} ({origin}) is passed over for {self.values[key]}")
            return
        self.values[key] = value
        self.notes.append(f"{key} {value}: from {origin}")


def guess(found: Guesses) -> None:
    """Fill ``found`` from its own paragraphs."""
    _leading_date(found)
    _header(found)
    _stamps(found)
    _title(found)
    _dateline(found)


def _iso(day: date | datetime) -> str:
    return day.isoformat()


def _leading_date(found: Guesses) -> None:
    if not found.paragraphs or not (match := _LEADING_DATE.match(found.paragraphs[0])):
        return
    day = reading(match[1], found.lang).day
    rest = found.paragraphs[0][match.end() :]
    if day and not is_stamp(found.paragraphs[0], found.lang):
        found.take("published", _iso(day), f"the leading words `{match[0].rstrip()}`")
        found.paragraphs[:1] = [rest] if rest else []


def _header(found: Guesses) -> None:
    """Lines such as "Source: Reuters" at the top."""
    while found.paragraphs and (match := _HEADER.fullmatch(found.paragraphs[0])):
        key, value = match[1].lower(), match[2].strip()
        key = _HEADER_KEYS.get(key, key)
        if key == "published":
            day = reading(value, found.lang).day
            if day is None:
                return
            value = _iso(day)
        if key == "url" and not re.match(r"https?://\S+$", value):
            return
        found.take(key, value, f"the line `{found.paragraphs.pop(0)}`")


def _stamps(found: Guesses) -> None:
    """Date stamps near the top ("PUBLISHED: 3 July 2013, 6:22AM"): they stay in the text."""
    for paragraph in found.paragraphs[:6]:
        day = stamped(paragraph, found.lang) if is_stamp(paragraph, found.lang) else None
        if day:
            key = "updated" if "updated" in paragraph.lower() else "published"
            found.take(key, _iso(day), f"the line `{paragraph}`")


def _title(found: Guesses) -> None:
    """The first line without a full stop is a headline; of a paragraph, the first sentence stands for one."""
    body = [n for n, text in enumerate(found.paragraphs) if not is_stamp(text, found.lang)]
    if "title" in found.values or not body:
        return
    first = found.paragraphs[body[0]]
    is_headline = len(first) <= LONGEST_TITLE and not re.search(r"[.…][\"'”’)]*$", first)
    if is_headline and len(body) > 1:
        found.take("title", first, "the first line")
        del found.paragraphs[body[0]]
        return
    start, end = next(spans(first, sentence_words(found.lang)), (0, len(first)))
    sentence = _shortened(first[start:end].rstrip("."))
    found.take("title", sentence, "the first sentence, which stays in the text too")


def _shortened(text: str) -> str:
    if len(text) <= LONGEST_TITLE:
        return text
    return text[:LONGEST_TITLE].rpartition(" ")[0] + " …"


def _dateline(found: Guesses) -> None:
    """At the head of the text, "KYIV, Oct 24 (Reuters) -": the agency, and the date if it has a year."""
    first = next((p for p in found.paragraphs if not is_stamp(p, found.lang)), "")
    match = _DATELINE.match(first)
    known = sentence_words(found.lang).months
    if not match or (match["month"] and match["month"].lower() not in known):
        return
    words = first[: match.end() - 1].strip()
    if match["agency"]:
        found.take("via", match["agency"], f"the dateline `{words}`")
    if match["year"] and (day := reading(match["day"], found.lang).day):
        found.take("published", _iso(day), f"the dateline `{words}`")
    elif match["day"] and "published" not in found.values:
        found.notes.append(f"the dateline `{words}` gives no year: say which with --date")
