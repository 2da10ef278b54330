"""Frames for other people's pages: one event, or the whole timeline in brief; and oEmbed, to ask for them.

A frame is a page without the site's own frame around it. Its ``<base target="_parent">`` opens links in the
page that holds it; links within the frame are told to stay.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from operator import itemgetter

from generator.model import Event
from generator.render.library import Library
from generator.render.page_views import EmbedView
from generator.render.views import Entry

WHOLE, OEMBED = "embed/index.html", "oembed.json"
MOST_EVENTS = 60  # of a larger timeline its frame shows those that the sources make most of
WIDTH = 600  # px, of the frame that is offered
WHOLE_HEIGHT = 640
LEAST_HEIGHT, MOST_HEIGHT = 240, 700
CACHE_SECONDS = 86_400
# What a frame may do: open a link in the page that holds it, once somebody clicks. It has no script.
SANDBOX = "allow-top-navigation-by-user-activation allow-popups"

_LETTERS_A_LINE, _LINE, _NOTE_LINE, _AROUND = 68, 29, 23, 150  # of text at WIDTH, in px


def embed_path(event: str) -> str:
    """Return where an event's frame lies."""
    return f"embed/{event}/index.html"


def oembed_path(frame: str) -> str:
    """Return where the oEmbed answer for the frame at ``frame`` lies."""
    return frame.removesuffix("index.html") + OEMBED


def chosen(events: Sequence[Event]) -> list[Event]:
    """Return the events of the whole timeline's frame, in order: the most important of many."""
    ranked = sorted(enumerate(events), key=lambda numbered: (-numbered[1].importance, numbered[0]))
    return [event for _, event in sorted(ranked[:MOST_EVENTS], key=itemgetter(0))]


def links_stay(page: bytes | None) -> bytes | None:
    """Return a frame whose links to places within it stay in it, whatever its ``<base>`` says.

    In escaped text ``"`` is ``&#34;``: what is found here is markup, an author's own templates' too.
    """
    return page and page.replace(b' href="#', b' target="_self" href="#')


@dataclass(frozen=True, slots=True)
class Embeds:
    """How the frames of a site are asked for; there is no asking without a base URL."""

    library: Library

    def whole(self) -> EmbedView | None:
        """Return how to embed the whole timeline."""
        return self._view(WHOLE, self.library.config.title, WHOLE_HEIGHT)

    def event(self, event: Event, entry: Entry) -> EmbedView | None:
        """Return how to embed one event."""
        title = f"{entry.date.text}: {entry.headline.text}"
        return self._view(embed_path(event.id), title, _height(entry))

    def rest(self, shown: int) -> str:
        """Return the link to all events of a timeline whose frame shows only so many; "" if it shows all."""
        events = len(self.library.timeline.events)
        return self.library.wording("embed_rest", n=events) if events > shown else ""

    def _view(self, path: str, title: str, height: int) -> EmbedView | None:
        address = self.library.addresses.canonical(path)
        if not address:
            return None
        snippet = (
            f'<iframe src="{escape(address)}" title="{escape(title)}" width="{WIDTH}" height="{height}"'
            f' loading="lazy" sandbox="{SANDBOX}" style="border:0;max-width:100%"></iframe>'
        )
        oembed = self.library.addresses.canonical(oembed_path(path))
        return EmbedView(address, title, height, snippet, oembed)

    def answer(self, view: EmbedView) -> bytes:
        """Return an oEmbed answer of type "rich" (https://oembed.com, 1.0)."""
        answer = {
            "version": "1.0",
            "type": "rich",
            "title": view.title,
            "provider_name": self.library.config.title,
            "provider_url": self.library.addresses.canonical("index.html"),
            "cache_age": CACHE_SECONDS,
            "html": view.snippet,
            "width": WIDTH,
            "height": view.height,
        }
        return (json.dumps(answer, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _height(entry: Entry) -> int:
    """Guess how high an event's frame must be, in steps of 20 px; a longer one scrolls."""
    text = sum(len(s.quote.text) for s in entry.said) + len(entry.headline.text) * 1.5
    notes = sum(_lines(len(n.quote.text) + 60) for n in entry.notes)
    height = _AROUND + _LINE * (_lines(text) + len(entry.badges) + bool(entry.tables)) + _NOTE_LINE * notes
    return min(max(round(height / 20) * 20, LEAST_HEIGHT), MOST_HEIGHT)


def _lines(letters: float) -> int:
    return int(letters // _LETTERS_A_LINE) + 1
