"""Quoted sentences with their sources as plain HTML, for readers that bring their own style. All escaped."""

from html import escape

from generator.export.entries import Entry, Quote
from generator.export.telling import Telling, day_words


def quotes_html(entry: Entry, telling: Telling, most: int) -> str:
    """Return an event's badges and its first ``most`` quoted sentences, each with its source."""
    parts = [f"<p>{escape(' · '.join(entry.badges))}</p>"] if entry.badges else []
    parts += [_quote(quote, telling) for quote in entry.quotes[:most]]
    if len(entry.quotes) > most:
        parts.append(f"<p>{_link(entry.address, '[…]')}</p>")
    return "\n".join(parts)


def _quote(quote: Quote, telling: Telling) -> str:
    cite = f' cite="{escape(quote.url)}"' if quote.url else ""
    words = f'<p lang="{escape(quote.lang)}" dir="auto">{escape(quote.words)}</p>'
    source = f"<bdi>{_link(quote.url, quote.outlet)}</bdi>"
    published = day_words(telling, quote.published)
    line = f"<p>— {', '.join(filter(None, [source, escape(published)]))}</p>"
    return f"<blockquote{cite}>{words}</blockquote>\n{line}"


def _link(url: str, text: str) -> str:
    return f'<a href="{escape(url)}">{escape(text)}</a>' if url else escape(text)
