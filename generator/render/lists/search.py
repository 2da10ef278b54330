"""``search.js``: all events of a timeline that lies on several pages, for the script to search.

A classic script that hands over one list (docs/layouts.md has its fields), so that it also loads from disk.
What could end a script element or a line, or is no valid text (lone surrogates), is escaped.
"""

import json
import re
from collections.abc import Mapping

from generator.model import Event
from generator.render.entry.kept import Entries
from generator.render.library import Library
from generator.render.views import Entry

_ESCAPED = re.compile("[<\u2028\u2029\ud800-\udfff]")


def search_js(entries: Entries) -> bytes:
    """Return the script, one event a line."""
    library = entries.library
    rows = (_json(_row(library, event, entries.of(event))) for event in library.timeline.events)
    return ("chronofact.search([\n" + ",\n".join(rows) + "\n]);\n").encode()


def _json(row: Mapping[str, object]) -> str:
    text = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _row(library: Library, event: Event, entry: Entry) -> Mapping[str, object]:
    headline = entry.headline
    language = {"lang": headline.lang, "dir": headline.dir} if headline.lang else {}
    return {
        "id": entry.id,
        "url": entry.list_url,
        "date": entry.date.text,
        "headline": headline.text,
        **language,
        "text": _text(library, event, entry),
        "kind": entry.kind,
        "outlets": entry.outlets,
        "tags": entry.tags,
        "independent": entry.independent,
        "disputed": entry.is_disputed,
        "badges": [(badge.kind, badge.icon, badge.text) for badge in entry.badges],
    }


def _text(library: Library, event: Event, entry: Entry) -> str:
    """Return what an entry says besides its date and headline, each sentence once."""
    said = [s.quote.text for s in entry.said] + [note.quote.text for note in entry.notes]
    outlets = library.outlets(r.claim for r in event.reports)
    return " ".join(filter(None, dict.fromkeys([entry.date.note, *said, *outlets])))
