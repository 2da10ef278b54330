"""What stands in a page's head for those who link to it: title, description, and the page as linked data.

OpenGraph (https://ogp.me/), and schema.org in JSON-LD (https://www.w3.org/TR/json-ld11/): an Article with an
ItemList of its events. No ClaimReview: that asserts a verdict, and nobody has given one.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Final

from generator import edtf
from generator.model import Article, Event
from generator.render.addresses import INDEX, event_path, safe_url
from generator.render.library import Library
from generator.render.page_views import HeadView, SourceView

SOCIAL: Final = "assets/social.png"  # an author's own picture; the theme has none
MOST: Final = 200  # events and sources that are listed
LONGEST: Final = 200  # characters of a description
_TITLES: Final = {
    "sources.html": ("all_sources", ""),
    "disputed.html": ("disputed", "disputed_deck"),
    "made.html": ("made", "made_deck"),
    "404.html": ("missing_title", ""),
}
"""Keys of a page's title and of its description, by its template; "" for the site's."""
_ESCAPED: Final = str.maketrans({c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"})


class Heads:
    """The heads of a site's pages; ``image`` is the path of the author's picture for them, "" for none."""

    def __init__(self, library: Library, image: str) -> None:
        """Take what the pages tell of."""
        self._library = library
        self._image = library.addresses.canonical(image) if image else ""
        self._events = {event_path(event.id): event for event in library.timeline.events}

    def of(self, path: str, template: str, values: Mapping[str, object]) -> HeadView:
        """Return that of a page: its own title and description, or else the site's."""
        if path == INDEX:
            return self._site()
        if path in self._events:
            return self._event(path, self._events[path])
        source = values.get("source")
        if isinstance(source, SourceView):
            told = (source.label, source.outlet, source.published)
            return self._view(source.title.text, ", ".join(part for part in told if part))
        words, config = self._library.wording, self._library.config
        title, description = _TITLES.get(template, ("", ""))
        named = str(values.get("title") or (words(title) if title else config.title))
        return self._view(named, words(description) if description else config.deck)

    def _view(self, title: str, description: str, data: str = "") -> HeadView:
        locale = self._library.config.lang.replace("-", "_")  # OpenGraph writes en_GB
        return HeadView(title, shortened(description), locale, self._image, data)

    def _site(self) -> HeadView:
        """The timeline as an article that is made of its events."""
        library, config = self._library, self._library.config
        events = library.timeline.events
        items = {
            "@type": "ItemList",
            "numberOfItems": len(events),
            "itemListElement": [_item(library, n, event) for n, event in enumerate(events[:MOST], 1)],
        }
        about = {
            **_article(library, INDEX, config.title, events, library.timeline.articles),
            "description": config.deck,
            "mainEntity": items if events else None,
        }
        return self._view(config.title, config.deck, _linked(about))

    def _event(self, path: str, event: Event) -> HeadView:
        """Its headline, and the sentence that reports it first."""
        library = self._library
        claim = event.reports[0].claim
        sentence = shortened(claim.sentence.of(library.articles[claim.article].text))
        reporting = dict.fromkeys(report.claim.article for report in event.reports)
        title = _headline(library, event)
        about = {
            **_article(library, path, title, (event,), (library.articles[i] for i in reporting)),
            "description": sentence,
            "isPartOf": {
                "@type": "Article",
                "name": library.config.title,
                "url": _address(library, INDEX, path),
            },
        }
        return self._view(title, sentence, _linked(about))


def _headline(library: Library, event: Event) -> str:
    return event.headline.of(library.articles[event.headline_article].text)


def _item(library: Library, place: int, event: Event) -> dict[str, object]:
    url = _address(library, event_path(event.id), INDEX)
    return {"@type": "ListItem", "position": place, "name": _headline(library, event), "url": url}


def shortened(text: str) -> str:
    """Return a text cut at a word, for a description; what is one long word is cut inside it."""
    plain = " ".join(text.split())
    if len(plain) <= LONGEST:
        return plain
    return (plain[:LONGEST].rpartition(" ")[0] or plain[:LONGEST]) + " …"


def latest(articles: Iterable[Article]) -> str:
    """Return the last day or moment on which one was published or updated (ISO 8601); "" if none says."""
    dates = [d.isoformat() for a in articles if (d := a.source.updated or a.source.published)]
    return max(dates, default="")


def _article(
    library: Library, path: str, title: str, events: Iterable[Event], articles: Iterable[Article]
) -> dict[str, object]:
    sources = list(articles)
    return {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": title,
        "inLanguage": library.config.lang,
        "url": library.addresses.canonical(path),
        "dateModified": latest(sources),
        "temporalCoverage": _coverage(list(events)),
        "citation": [_citation(article) for article in sources[:MOST]],
    }


def _coverage(events: list[Event]) -> str:
    """ISO 8601: a day, or the interval from the first to the last; ".." for an open end."""
    if not events:
        return ""
    first = [event.date.earliest for event in events]
    last = [event.date.latest for event in events]
    start = ".." if None in first else edtf.from_ordinal(min(d for d in first if d is not None)).text
    end = ".." if None in last else edtf.from_ordinal(max(d for d in last if d is not None)).text
    return start if start == end != ".." else f"{start}/{end}"


def _citation(article: Article) -> dict[str, object]:
    source = article.source
    named = {
        "@type": "CreativeWork",
        "name": source.title,
        "url": safe_url(source.url),
        "author": _named("Person", source.author),
        "publisher": _named("Organization", source.publisher),
        "datePublished": source.published.isoformat() if source.published else "",
        "inLanguage": article.lang,
    }
    return {key: value for key, value in named.items() if value}


def _named(kind: str, name: str | None) -> dict[str, str] | None:
    return {"@type": kind, "name": name} if name else None


def _address(library: Library, path: str, page: str) -> str:
    """Address of a page: absolute where the site knows its own, else as that other page links to it."""
    addresses = library.addresses
    return addresses.canonical(path) or addresses.root(page) + addresses.url(path)


def _linked(about: dict[str, object]) -> str:
    """JSON that no HTML parser takes for markup, whatever texts stand in it."""
    told = {key: value for key, value in about.items() if value}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPED)
