"""What every page knows of the site, and the tags that its articles carry."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Article
from generator.render.addresses import INDEX, tag_path, tag_slug
from generator.render.language.reader_locale import direction
from generator.render.library import Library
from generator.render.page_views import PageLink, SiteView

DISPUTED, SOURCES, MADE = "disputed/index.html", "sources/index.html", "made/index.html"


@dataclass(frozen=True, slots=True)
class Tagged:
    """A tag as it is written first, where its page lies, and the ids of the articles that carry it."""

    name: str
    path: str
    articles: tuple[str, ...]


def tagged(articles: tuple[Article, ...]) -> tuple[Tagged, ...]:
    """Return the tags by name; two that are written alike but for case are one."""
    carried: dict[str, list[str]] = {}
    for article in articles:
        for tag in article.tags:
            carried.setdefault(tag, []).append(article.id)
    by_slug: dict[str, list[str]] = {}
    for tag in carried:
        by_slug.setdefault(tag_slug(tag), []).append(tag)
    found = ((by_slug[slug], tag_path(by_slug[slug][0])) for slug in sorted(by_slug))
    return tuple(Tagged(names[0], path, tuple(a for n in names for a in carried[n])) for names, path in found)


def site_view(library: Library, tags: tuple[Tagged, ...]) -> SiteView:
    """Return what every page knows."""
    url, words, config = library.addresses.url, library.wording, library.config
    is_own = words.lang == config.lang
    return SiteView(
        title=config.title,
        deck=config.deck,
        lang=words.lang,
        dir=words.dir,
        title_lang="" if is_own else config.lang,
        title_dir="" if is_own else direction(config.lang),
        meta=tuple(_meta(library)),
        tags=tuple(PageLink(tag.name, url(tag.path)) for tag in tags),
        index_url=url(INDEX),
        disputed_url=url(DISPUTED),
        sources_url=url(SOURCES),
        made_url=url(MADE),
        is_empty=not library.timeline.articles,
        has_disputed=any(map(library.is_disputed, library.timeline.events)),
    )


def _meta(library: Library) -> Iterator[PageLink]:
    """Parts of the meta line; the last update is the articles', never a clock's."""
    url, words, timeline = library.addresses.url, library.wording, library.timeline
    yield PageLink(words("events", n=len(timeline.events)), "")
    yield PageLink(words("sources", n=len(timeline.articles)), url(SOURCES))
    disputed = sum(map(library.is_disputed, timeline.events))
    if disputed:
        yield PageLink(words("where_disputed", n=disputed), url(DISPUTED))
    dates = [d for a in timeline.articles if (d := a.source.updated or a.source.published)]
    if dates:
        latest = max(dates, key=lambda d: d.isoformat())
        yield PageLink(words("updated", date=library.dates.moment(latest)), "")
    yield PageLink(words("made"), url(MADE))
