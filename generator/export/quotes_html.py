"""Quoted sentences with their sources as plain HTML, for readers that bring their own style. All escaped."""

from html import escape

from generator.export.entries import Entry, Quote
from generator.export.telling import Telling, day_words


def quotes_html(entry: Entry, telling: Telling, most: int) -> str:
    """Return an event's badges and its first ``most`` quoted sentences, each with its source."""
    parts = [_paragraph(escape(" · ".join(entry.badges)))] if entry.badges else []
    parts += [_quote(quote, telling) for quote in entry.quotes[:most]]
    if len(entry.quotes) > most:
        parts.append(_paragraph(_link(entry.address, "[…]")))
    return "\n".join(parts)


def _quote(quote: Quote, telling: Telling) -> str:
    cite = f' cite="{escape(quote.url)}"' if quote.url else ""
    words = f'<p lang="{escape(quote.lang)}" dir="auto">{escape(quote.words)}</p>'
    source = f"<bdi>{_link(quote.url, quote.outlet)}</bdi>"
    published = escape(day_words(telling, quote.published))
    line = _paragraph(f"— {', '.join(filter(None, [source, published]))}")
    return f"<blockquote{cite}>{words}</blockquote>\n{line}"


def _paragraph(html: str) -> str:
    """Return a paragraph in the direction of its own words: readers know nothing of the site's language."""
    return f'<p dir="auto">{html}</p>'


def _link(url: str, text: str) -> str:
    return f'<a href="{escape(url)}">{escape(text)}</a>' if url else escape(text)
