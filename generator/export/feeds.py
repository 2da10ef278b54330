"""Feeds: Atom (RFC 4287) and JSON Feed 1.1. They carry changes in editorial time.

An entry is an event; it was published with the first article that reports it and updated with the last, whose
words stand first. When the event itself was stands in the title and, for programs, in an element or field of
our own.
"""

import json
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from xml.etree import ElementTree as ET

from generator import edtf
from generator.config import Config
from generator.export.editorial_time import NEVER, instant, rfc3339
from generator.export.entries import Entry, Quote
from generator.export.plain_text import one_line
from generator.export.quotes_html import quotes_html
from generator.export.telling import Telling

ATOM_FILE, JSON_FILE = "feed.atom", "feed.json"
MOST_ENTRIES, MOST_QUOTES = 50, 20
ATOM = "http://www.w3.org/2005/Atom"
OWN = "urn:x-chronofact:1"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def atom(entries: tuple[Entry, ...], config: Config, telling: Telling) -> bytes:
    """Return the Atom feed of a site with a base URL."""
    newest = _newest(entries)
    ET.register_namespace("", ATOM)
    ET.register_namespace("chronofact", OWN)
    feed = ET.Element(f"{{{ATOM}}}feed", {_LANG: config.lang})
    _add(feed, "id", config.base_url)
    _add(feed, "title", one_line(config.title))
    if config.deck:
        _add(feed, "subtitle", one_line(config.deck))
    _add(feed, "updated", rfc3339(newest[0].updated or NEVER if newest else NEVER))
    _add(_add(feed, "author"), "name", one_line(config.title))
    _add(feed, "generator", "chronofact")
    _add(feed, "link", rel="self", type="application/atom+xml", href=telling.address(ATOM_FILE))
    _add(feed, "link", rel="alternate", type="text/html", href=telling.address("index.html"))
    for entry in newest:
        _atom_entry(_add(feed, "entry"), entry, config, telling)
    ET.indent(feed, space=" ")
    return bytes(ET.tostring(feed, encoding="utf-8", xml_declaration=True)) + b"\n"


def _atom_entry(element: ET.Element, entry: Entry, config: Config, telling: Telling) -> None:
    _add(element, "id", entry.address)
    _add(element, "title", _title(entry))
    _add(element, "link", rel="alternate", type="text/html", href=entry.address)
    if entry.published and entry.updated:
        _add(element, "published", rfc3339(entry.published))
        _add(element, "updated", rfc3339(entry.updated))
    for tag in entry.tags:
        _add(element, "category", term=tag)
    _add(element, "content", _content(entry, config, telling), type="html")
    for name, value in _own(entry).items():
        words = str(value).lower() if isinstance(value, bool) else str(value)
        ET.SubElement(element, f"{{{OWN}}}{name}").text = words


def _add(parent: ET.Element, name: str, text: str | None = None, **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, f"{{{ATOM}}}{name}", attributes)
    element.text = text
    return element


def json_feed(entries: tuple[Entry, ...], config: Config, telling: Telling) -> bytes:
    """Return the JSON Feed of a site with a base URL."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": one_line(config.title),
        "home_page_url": telling.address("index.html"),
        "feed_url": telling.address(JSON_FILE),
        **({"description": one_line(config.deck)} if config.deck else {}),
        "language": config.lang,
        "authors": [{"name": one_line(config.title)}],
        "items": [_json_item(entry, config, telling) for entry in _newest(entries)],
    }
    return (json.dumps(feed, ensure_ascii=False, indent=1) + "\n").encode()


def _json_item(entry: Entry, config: Config, telling: Telling) -> dict[str, Any]:
    return {
        "id": entry.address,
        "url": entry.address,
        "title": _title(entry),
        "content_html": _content(entry, config, telling),
        "date_published": rfc3339(entry.published or NEVER),
        "date_modified": rfc3339(entry.updated or NEVER),
        **({"tags": list(entry.tags)} if entry.tags else {}),
        "_chronofact": _own(entry),
    }


def _newest(entries: tuple[Entry, ...]) -> list[Entry]:
    """Return what changed last, of one day what the sources make most of first; undated has no place here."""
    dated = [(entry.updated, entry) for entry in entries if entry.updated and entry.published]
    dated.sort(key=lambda pair: (pair[0], pair[1].event.importance), reverse=True)
    return [entry for _, entry in dated[:MOST_ENTRIES]]


def _content(entry: Entry, config: Config, telling: Telling) -> str:
    """Return the badges and the quoted sentences, what is new first."""

    def when(quote: Quote) -> datetime:
        return instant(quote.published or date.min, config.timezone)

    newest = tuple(sorted(entry.quotes, key=when, reverse=True))
    return quotes_html(replace(entry, quotes=newest), telling, MOST_QUOTES)


def _title(entry: Entry) -> str:
    return f"{entry.date_words}: {entry.headline}"


def _own(entry: Entry) -> dict[str, Any]:
    """Return when the event was, and how well it is borne out: what the formats have no names for."""
    when = entry.event.date
    days = {"earliest": when.earliest, "latest": when.latest}
    return {
        "date": when.text,
        **{name: edtf.iso(day) for name, day in days.items() if day is not None},
        "kind": entry.event.kind,
        "independent_sources": entry.event.independent_sources,
        "disputed": entry.is_disputed,
    }
