"""What raw paragraphs say about themselves: title, date, agency, each with the words it was taken from."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime

from generator.config import WEB_ADDRESS
from generator.dateline import PATTERN
from generator.languages import sentence_words
from generator.sentences import spans
from generator.written_date import is_stamp, reading, stamped

LONGEST_TITLE = 200  # characters
_LEADING_DATE = re.compile(r"\s*(?:date:?\s+)?(\d{4}-\d\d-\d\d)(?![\w-])[\s:|–—-]*", re.IGNORECASE)
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
    _stamps(found)
    dateline = _dateline(found)
    _title(found, dateline)


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


def without_header(found: Guesses, lines: list[str]) -> list[str]:
    """Take lines such as "Source: Reuters" at the top, and return the others.

    One such line alone may be a headline ("Source: minister to resign").
    """
    start = next((n for n, line in enumerate(lines) if line.strip()), len(lines))
    entries = []
    for line in lines[start:]:
        entry = _header_entry(line.strip(), found.lang)
        if not entry:
            break
        entries.append(entry)
    if len(entries) < 2:
        return lines
    for key, value, origin in entries:
        found.take(key, value, f"the line `{origin}`")
    return lines[start + len(entries) :]


def _header_entry(line: str, lang: str) -> tuple[str, str, str] | None:
    match = _HEADER.fullmatch(line)
    if not match:
        return None
    key, value = _HEADER_KEYS.get(match[1].lower(), match[1].lower()), match[2].strip()
    if key == "published":
        day = reading(value, lang).day
        return (key, _iso(day), line) if day else None
    if key == "url" and not WEB_ADDRESS.fullmatch(value):
        return None
    return key, value, line


def _stamps(found: Guesses) -> None:
    """Date stamps near the top ("PUBLISHED: 3 July 2013, 6:22AM"): they stay in the text."""
    for paragraph in found.paragraphs[:6]:
        day = stamped(paragraph, found.lang) if is_stamp(paragraph, found.lang) else None
        if day:
            key = "updated" if "updated" in paragraph.lower() else "published"
            found.take(key, _iso(day), f"the line `{paragraph}`")


def _title(found: Guesses, dateline: int) -> None:
    """The first line without a full stop is a headline; of a paragraph, the first sentence stands for one."""
    body = [n for n, text in enumerate(found.paragraphs) if not is_stamp(text, found.lang)]
    if "title" in found.values or not body:
        return
    first = found.paragraphs[body[0]]
    is_headline = len(first) <= LONGEST_TITLE and not re.search(r"[.…][\"'”’)]*$", first)
    if is_headline and not dateline and len(body) > 1:
        found.take("title", first, "the first line")
        del found.paragraphs[body[0]]
        return
    start, end = next(spans(first, sentence_words(found.lang), dateline), (0, len(first)))
    sentence = _shortened(_without_stop(first[start:end]))
    found.take("title", sentence, "the first sentence, which stays in the text too")


def _without_stop(sentence: str) -> str:
    is_plain = sentence.endswith(".") and not re.search(r"\.\w+\.$", sentence)
    return sentence.rstrip(".") if is_plain else sentence


def _shortened(text: str) -> str:
    if len(text) <= LONGEST_TITLE:
        return text
    return text[:LONGEST_TITLE].rpartition(" ")[0] + " …"


def _dateline(found: Guesses) -> int:
    """At the head of the text, "KYIV, Oct 24 (Reuters) -": the agency, and the date if it has a year.

    Returns the dateline's length if the very first paragraph has one: no part of a title.
    """
    body = [p for p in found.paragraphs if not is_stamp(p, found.lang)][:2]
    number, match = next(((n, m) for n, p in enumerate(body) if (m := PATTERN.match(p))), (0, None))
    known = sentence_words(found.lang).months
    if not match or (match["month"] and match["month"].lower() not in known):
        return 0
    words = match[0][:-1].strip()
    if match["agency"]:
        found.take("via", match["agency"], f"the dateline `{words}`")
    if match["year"] and (day := reading(match["day"], found.lang).day):
        found.take("published", _iso(day), f"the dateline `{words}`")
    elif match["day"] and "published" not in found.values:
        found.notes.append(f"the dateline `{words}` gives no year: say which with --date")
    return 0 if number else match.end() - 1
