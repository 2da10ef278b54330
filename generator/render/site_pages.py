"""All pages of a site: which there are, which template makes each, and what it is given."""

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from typing import Final

from generator.config import Config
from generator.method import Method
from generator.model import Timeline
from generator.problem import Problem
from generator.render import embeds
from generator.render.addresses import INDEX, Addresses, event_path, source_path
from generator.render.as_told import Telling
from generator.render.entry.kept import Entries
from generator.render.event_pages import neighbours, report_groups
from generator.render.head import SOCIAL, Heads
from generator.render.library import Library
from generator.render.lists.parts import SEARCH, Parts, listed
from generator.render.lists.search import search_js
from generator.render.lists.sections import of_events
from generator.render.made.page import made
from generator.render.page_views import EmbedView, SiteView, SourceView
from generator.render.press import Press
from generator.render.site_view import DISPUTED, MADE, SOURCES, Tagged, site_view, tagged
from generator.render.source_pages import SourcePages
from generator.render.theme import Theme

MISSING = "404.html"
Page = Callable[[], bytes | None]


class SitePages:
    """One site on its way to bytes: a page, and what only it needs, is made when it is asked for."""

    def __init__(
        self,
        timeline: Timeline,
        config: Config,
        method: Method,
        before: "SitePages | None" = None,
        *,
        preview: bool = False,
    ) -> None:
        """Take what is shown, and what an earlier run has left; the layouts are read now."""
        theme = Theme.of(config, before.theme if before else None)
        self.theme: Final[Theme] = theme
        self._timeline: Final = timeline
        self._method: Final = method
        self._addresses: Final = Addresses.of(config.base_url)
        self.library: Final[Library] = Library(
            timeline, config, self._addresses, theme.wording, theme.dates, preview
        )
        left = before.entries if before and before.library.is_set_like(self.library) else None
        self.entries: Final[Entries] = Entries(self.library, left)
        self._press: Final = Press(theme)
        self._parts: Final = Parts(self.entries)
        self._sources: Final = SourcePages(self.entries)
        self._embeds: Final = embeds.Embeds(self.library)
        self._heads: Final = Heads(self.library, SOCIAL if SOCIAL in theme.layouts.files else "")
        self._views: Final[dict[str, SourceView]] = {}

    def paths(self) -> tuple[str, ...]:
        """Return the paths of all pages and assets, by name."""
        return tuple(sorted({*self.theme.assets, *self._in_turn()}))

    def pages(self) -> dict[str, bytes]:
        """Return pages and assets by path, in the order of their paths."""
        found = {path: page for path in self._in_turn() if (page := self.page(path)) is not None}
        return dict(sorted({**self.theme.assets, **found}.items()))

    def page(self, path: str) -> bytes | None:
        """Return the page or asset at a path; ``None`` if there is none, or its layout fails."""
        if path in self.theme.assets:
            return self.theme.assets[path]
        if path in self._single:
            return self._single[path]()
        folder, _, rest = path.partition("/")
        name, _, file = rest.rpartition("/")
        makers = {"events": self._event_page, "embed": self._frame, "sources": self._source_page}
        if file == INDEX and folder in makers:
            return makers[folder](name, path)
        return self._oembed(name) if (folder, file) == ("embed", embeds.OEMBED) else None

    def problems(self) -> tuple[Problem, ...]:
        """Return what has gone wrong in layouts so far, each once."""
        return self._press.problems()

    @cached_property
    def telling(self) -> Telling:
        """What other stages may repeat of the pages."""
        return Telling(self.library)

    def _in_turn(self) -> Iterator[str]:
        """Yield the paths of pages in the order in which all are made: it tells which one fails first."""
        events, articles = self._timeline.events, self._timeline.articles
        yield from (INDEX, *self._parts.numbers)
        yield from ([SEARCH] if self._parts else [])
        yield from (MISSING, MADE)
        yield from (event_path(event.id) for event in events)
        yield from (source_path(article.id) for article in articles)
        frames = [embeds.WHOLE, *(embeds.embed_path(event.id) for event in events)]
        yield from (SOURCES, *frames)
        if self._embeds.whole():
            yield from map(embeds.oembed_path, frames)
        yield from (DISPUTED, *(tag.path for tag in self._tags))

    @cached_property
    def _tags(self) -> tuple[Tagged, ...]:
        return tagged(self._timeline.articles)

    @cached_property
    def _site(self) -> SiteView:
        return site_view(self.library, self._tags)

    @cached_property
    def _single(self) -> dict[str, Page]:
        """Pages that there is one of, and those of years and tags."""
        parts = {path: partial(self._part, path, number) for path, number in self._parts.numbers.items()}
        search: dict[str, Page] = {SEARCH: partial(search_js, self.entries)} if self._parts else {}
        return {
            INDEX: self._index,
            **parts,
            **search,
            MISSING: partial(self._page, MISSING, "404.html"),
            MADE: self._how_made,
            SOURCES: self._source_list,
            embeds.WHOLE: self._whole_frame,
            embeds.oembed_path(embeds.WHOLE): lambda: self._answer(self._embeds.whole()),
            DISPUTED: self._disputed,
            **{tag.path: partial(self._tag_page, tag) for tag in self._tags},
        }

    def _index(self) -> bytes | None:
        values = self._parts.index(self._addresses.root(INDEX))
        return self._page(INDEX, "index.html", embed=self._embeds.whole(), **values)

    def _part(self, path: str, number: int) -> bytes | None:
        """Return a page of a timeline that is too long for one."""
        return self._page(path, "years.html", **self._parts.page(number, self._addresses.root(path)))

    def _event_page(self, name: str, path: str) -> bytes | None:
        event = self.library.events.get(name)
        if event is None:
            return None
        whole = self.entries.whole(event)
        before, after = neighbours(self.library, event)
        return self._page(
            path,
            "event.html",
            event=whole,
            groups=report_groups(self.library, event, whole.notes),
            before=before and self.entries.of(before),
            after=after and self.entries.of(after),
            embed=self._embeds.event(event, self.entries.of(event)),
        )

    def _source_page(self, name: str, path: str) -> bytes | None:
        if name not in self.library.articles:
            return None
        return self._page(path, "source.html", source=self._source(name))

    def _source_list(self) -> bytes | None:
        views = [self._source(article.id) for article in self._timeline.articles]
        return self._page(SOURCES, "sources.html", sources=views, outlets=self._sources.outlets(views))

    def _source(self, article: str) -> SourceView:
        if article not in self._views:
            self._views[article] = self._sources.view(self.library.articles[article])
        return self._views[article]

    def _whole_frame(self) -> bytes | None:
        """Return the whole timeline for other people's pages."""
        chosen = embeds.chosen(self._timeline.events)
        whole = self._page(
            embeds.WHOLE,
            "embed_timeline.html",
            sections=of_events(self.entries, chosen),
            canonical=self._addresses.canonical(INDEX),
            rest=self._embeds.rest(len(chosen)),
        )
        return embeds.links_stay(whole)

    def _frame(self, name: str, path: str) -> bytes | None:
        """Return an event for other people's pages; its canonical address is that of its own page."""
        event = self.library.events.get(name)
        if event is None:
            return None
        canonical = self._addresses.canonical(event_path(event.id))
        return embeds.links_stay(
            self._page(path, "embed.html", event=self.entries.of(event), canonical=canonical)
        )

    def _oembed(self, name: str) -> bytes | None:
        """Return the oEmbed answer for an event's frame, on a site with an address."""
        event = self.library.events.get(name)
        return self._answer(self._embeds.event(event, self.entries.of(event))) if event else None

    def _answer(self, view: EmbedView | None) -> bytes | None:
        return self._embeds.answer(view) if view else None

    def _how_made(self) -> bytes | None:
        return self._page(MADE, "made.html", made=made(self.entries, self._method))

    def _disputed(self) -> bytes | None:
        disputed = [event for event in self._timeline.events if self.library.is_disputed(event)]
        return self._page(DISPUTED, "disputed.html", sections=of_events(self.entries, disputed))

    def _tag_page(self, tag: Tagged) -> bytes | None:
        articles = set(tag.articles)
        chosen = [
            e for e in self._timeline.events if any(r.claim.article in articles for r in e.reports)
        ]  # in order, each once
        words = self.library.wording
        return self._page(
            tag.path,
            "tag.html",
            sections=listed(self.entries, chosen, self._addresses.root(tag.path)),
            title=words("tag", tag=tag.name),
            counts=(words("events", n=len(chosen)), words("sources", n=len(articles))),
        )

    def _page(self, path: str, template: str, **values: object) -> bytes | None:
        """Return one page of this site, or ``None`` where its layout fails."""
        given = {
            "site": self._site,
            "root": self._addresses.root(path),
            "canonical": self._addresses.canonical(path),
            "current": self._current(path),
            "head": self._heads.of(path, template, values),
            **values,
        }
        return self._press.page(template, given)

    def _current(self, path: str) -> dict[str, str]:
        """Return where one is, as ``aria-current`` says it: this page, and the list that it belongs to."""
        url, folder = self._addresses.url, path.partition("/")[0]
        of_folder = {"sources": SOURCES, "events": INDEX, "tags": INDEX}.get(folder, path)
        return {url(of_folder): "true", url(path): "page"}
