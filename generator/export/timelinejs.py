"""TimelineJS JSON (Knight Lab's TimelineJS 3): https://timeline.knightlab.com/docs/json-format.html."""

import json
from html import escape
from typing import Any

from generator import edtf
from generator.config import Config
from generator.edtf import Edtf
from generator.export.entries import Entry
from generator.export.plain_text import one_line
from generator.export.quotes_html import quotes_html
from generator.export.telling import Telling

MOST_QUOTES = 5  # a slide has room for a few


def timelinejs(entries: tuple[Entry, ...], config: Config, telling: Telling) -> bytes:
    """Return title and slides; every date is shown in the site's words, so that none is made preciser.

    Headline and text are HTML there: what the articles say is escaped. An event without a known start stands
    at its end, one without a known end at its start, and its words say so.
    """
    document = {
        "title": {
            "unique_id": "chronofact-title",
            "text": {"headline": escape(one_line(config.title)), "text": escape(one_line(config.deck))},
        },
        "events": [_slide(entry, telling) for entry in entries],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _slide(entry: Entry, telling: Telling) -> dict[str, Any]:
    start, end = _dates(entry.event.date)
    return {
        "unique_id": one_line(entry.event.id),
        "start_date": start,
        **({"end_date": end} if end else {}),
        "display_date": entry.date_words,
        **({"group": entry.tags[0]} if entry.tags else {}),
        "text": {"headline": escape(entry.headline), "text": quotes_html(entry, telling, MOST_QUOTES)},
        "autolink": False,
    }


def _dates(when: Edtf) -> tuple[dict[str, int], dict[str, int] | None]:
    """Return where it begins and, unless that is one day, month or year, where it ends."""
    first = when.earliest if when.earliest is not None else when.latest
    last = when.latest if when.latest is not None else when.earliest
    if first is None or last is None:  # no date has neither
        raise ValueError(when.text)
    parts = _DEPTH.get(when.precision, 3)
    if first == last or parts < 3:
        return _date(first, parts), None
    return _date(first, 3), _date(last, 3)


_DEPTH = {"year": 1, "month": 2}


def _date(day: int, parts: int) -> dict[str, int]:
    """Return ``{"year", "month", "day"}`` or its first parts; TimelineJS has no year 0, 1 BC is -1."""
    year, month, dom = edtf.civil(day)
    named = (("year", year if year > 0 else year - 1), ("month", month), ("day", dom))
    return dict(named[:parts])
