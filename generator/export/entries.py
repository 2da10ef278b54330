"""Events as the exports tell them: headline, quotes, sources, editorial time. Cut and cleaned once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from generator.config import Config
from generator.export.editorial_time import first_told, last_told
from generator.export.plain_text import clean, one_line
from generator.export.telling import Telling
from generator.model import Article, Contradiction, Event, Timeline


@dataclass(frozen=True, slots=True)
class Quote:
    """A cited sentence and who published it; ``url`` may be linked, "" where there is none."""

    words: str
    lang: str
    outlet: str
    published: date | datetime | None
    url: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An event with all that a format may want to say of it.

    ``quotes`` are its cited sentences, each once, most representative first; ``address`` is its own
    page's, "" without a base URL; ``published`` and ``updated`` are editorial times, ``None`` if no
    article has a date.
    """

    event: Event
    headline: str
    lang: str
    date_words: str
    badges: tuple[str, ...]
    quotes: tuple[Quote, ...]
    articles: tuple[Article, ...]
    contradictions: tuple[Contradiction, ...]
    address: str
    published: datetime | None
    updated: datetime | None

    @property
    def is_disputed(self) -> bool:
        """Some sources exclude each other."""
        return any(c.label == "conflict" for c in self.contradictions)

    @property
    def outlets(self) -> tuple[str, ...]:
        """Return who published it, each once, most representative first."""
        return tuple(dict.fromkeys(outlet(a) for a in self.articles))

    @property
    def tags(self) -> tuple[str, ...]:
        """Return the tags of its articles, each once."""
        return tuple(dict.fromkeys(one_line(tag) for a in self.articles for tag in a.tags))


def entries(timeline: Timeline, config: Config, telling: Telling) -> tuple[Entry, ...]:
    """Return the timeline's events, in its order."""
    known = {a.id: a for a in timeline.articles}
    disputes: dict[str, list[Contradiction]] = {}
    for contradiction in timeline.contradictions:
        for event in contradiction.events:
            disputes.setdefault(event, []).append(contradiction)
    return tuple(
        _entry(event, known, tuple(disputes.get(event.id, ())), config, telling) for event in timeline.events
    )


def outlet(article: Article) -> str:
    """Return who published an article, or its title where that is not known."""
    return one_line(article.source.publisher or article.source.title)


def _entry(
    event: Event, known: dict[str, Article], disputes: tuple[Contradiction, ...], config: Config, by: Telling
) -> Entry:
    home = known[event.headline_article]
    articles = tuple(known[a] for a in dict.fromkeys(r.claim.article for r in event.reports))
    return Entry(
        event=event,
        headline=one_line(event.headline.of(home.text)),
        lang=home.lang,
        date_words=by.date(event.date),
        badges=tuple(one_line(badge) for badge in by.badges(event)),
        quotes=tuple(_quotes(event, known, by)),
        articles=articles,
        contradictions=disputes,
        address=by.address(f"events/{event.id}/index.html"),
        published=first_told(articles, config.timezone),
        updated=last_told(articles, config.timezone),
    )


def _quotes(event: Event, known: dict[str, Article], by: Telling) -> Iterator[Quote]:
    """Yield each cited sentence once, however many claims it makes."""
    for article, sentence in dict.fromkeys((r.claim.article, r.claim.sentence) for r in event.reports):
        home = known[article]
        words = clean(sentence.of(home.text))
        yield Quote(words, home.lang, outlet(home), home.source.published, by.link(home.source.url))
