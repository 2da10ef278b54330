"""Markwhen text (https://docs.markwhen.com): one line an event, its sources as a list below it.

Markwhen has no escape character. What it would read as its own (a tag, an event's id, a percentage, a link, a
comment, a check box) is told apart by a word joiner (U+2060) inside, which shows as nothing.
"""

import json
import re
from collections.abc import Iterator

from generator import edtf
from generator.config import Config
from generator.edtf import Edtf
from generator.export.entries import Entry, Quote
from generator.export.plain_text import one_line
from generator.export.telling import Telling, day_words

_JOINER = "\u2060"
_SYNTAX = re.compile(
    r"(?<!\S)\#(?=\w)"  # #tag
    r"|(?<!\w)[!.](?=\w)"  # !id, .start
    r"|(?<!\S)\d{1,3}(?=%(?!\S))"  # 50%
    r"|\](?=\()"  # [text](address)
    r"|^/(?=/)"  # a comment
    r"|^\[(?=[xX ]?\])",  # [x]
)
_NOT_IN_TAGS = re.compile(r"[^0-9A-Za-z_]+")  # Markwhen's tags are ASCII


def markwhen(entries: tuple[Entry, ...], config: Config, telling: Telling) -> bytes:
    """Return a header with the title, then the events; those after the year 9999 are left out.

    What Markwhen's dates cannot say (about, a season, an open end) stands in words below the event, and as
    EDTF among its properties.
    """
    placed = [(entry, when) for entry in entries if (when := _range(entry.event.date))]
    lines = [f"title: {_value(config.title)}"]
    lines += [f"description: {_value(config.deck)}"] if config.deck else []
    lines += [f"chronofact-left-out: {len(entries) - len(placed)}", ""]
    for entry, when in placed:
        lines += [*_event(entry, when, telling), ""]
    return ("\n".join(lines)).encode()


def _event(entry: Entry, when: str, telling: Telling) -> Iterator[str]:
    yield " ".join([f"{when}: {_escaped(entry.headline)}", *_tags(entry)])
    yield f"  id: {_value(entry.event.id)}"
    yield f"  edtf: {_value(entry.event.date.text)}"
    yield f"  independent_sources: {entry.event.independent_sources}"
    if entry.address:
        yield f"  page: {_value(entry.address)}"
    if when != entry.event.date.text or "/" in when:
        yield f"  - {_escaped(entry.date_words)}"
    yield from (f"  - {_escaped(badge)}" for badge in entry.badges)
    yield from (f"  - {_source(quote, telling)}" for quote in entry.quotes)


def _source(quote: Quote, telling: Telling) -> str:
    said = [f"“{_escaped(quote.words)}” — {_escaped(quote.outlet)}", day_words(telling, quote.published)]
    return ", ".join(filter(None, [*said, quote.url]))


def _tags(entry: Entry) -> list[str]:
    named = [_NOT_IN_TAGS.sub("_", tag).strip("_") for tag in entry.tags]
    named += [entry.event.kind] if entry.event.kind != "happened" else []
    return [f"#{tag}" for tag in dict.fromkeys([*named, *["disputed"] * entry.is_disputed]) if tag]


def _range(when: Edtf) -> str:
    """Return the date as Markwhen reads it: year, month, day, or from day to day; years alone BC."""
    days = [day for day in (when.earliest, when.latest) if day is not None]
    first, last = edtf.civil(days[0]), edtf.civil(days[-1])
    if last[0] > 9999:
        return ""
    if first[0] < 1:
        years = [_year(first[0]), _year(last[0])]
        return " - ".join(dict.fromkeys(years))
    if when.precision in ("year", "month"):
        return edtf.iso(days[0])[: 4 if when.precision == "year" else 7]
    return "/".join(dict.fromkeys([edtf.iso(days[0]), edtf.iso(days[-1])]))


def _year(year: int) -> str:
    return f"{year} CE" if year > 0 else f"{1 - year} BCE"


def _escaped(text: str) -> str:
    return _SYNTAX.sub(lambda found: found[0] + _JOINER, one_line(text))


def _value(text: str) -> str:
    """Return a YAML value: JSON's quoted text is one. A "#" would be taken for a colour."""
    return json.dumps(one_line(text).replace("#", f"#{_JOINER}"), ensure_ascii=False)
