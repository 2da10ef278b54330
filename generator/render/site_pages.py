"""All pages of a site: which there are, which template makes each, and what it is given."""

import re
from collections.abc import Iterator
from functools import cached_property

from jinja2 import Environment, Template

from generator.config import Config
from generator.method import Method
from generator.model import Event, Timeline
from generator.problem import Problem, in_order
from generator.render import embeds, failures
from generator.render.addresses import INDEX, Addresses, event_path, source_path, tag_path, tag_slug
from generator.render.entry.entries import entry, is_whole
from generator.render.event_pages import neighbours, report_groups
from generator.render.head import SOCIAL, Heads
from generator.render.language import catalogues
from generator.render.language.reader_locale import direction
from generator.render.layouts import ASSETS, Layouts, environment
from generator.render.library import Library
from generator.render.lists.parts import SEARCH, Parts, listed_briefly
from generator.render.lists.search import search_js
from generator.render.lists.sections import of_events, sections
from generator.render.made.page import made
from generator.render.page_views import PageLink, SiteView
from generator.render.source_pages import SourcePages
from generator.render.views import Entry

DISPUTED, SOURCES, MADE = "disputed/index.html", "sources/index.html", "made/index.html"
MISSING = "404.html"
# Control characters, noncharacters and lone surrogates: articles may hold them, HTML may not.
_NOT_HTML = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
# Bytes of which some stand in each of those, and hardly any page holds one.
_CONTROLS = bytes({*range(32), 127} - {*b"\t\n\r"})
_RARE = re.compile(rb"\xc2[\x80-\x9f]")
_NONCHARACTERS = (b"\xef\xb7", b"\xbf\xbe", b"\xbf\xbf")
Tagged = tuple[str, str, list[str]]  # tag as written first, its page's path, the article ids


class SitePages:
    """One site on its way to bytes."""

    def __init__(self, timeline: Timeline, config: Config, method: Method, layouts: Layouts) -> None:
        """Take what is shown and how it is laid out."""
        self._timeline = timeline
        self._config = config
        self._method = method
        self._layouts = layouts
        self._wording, mistakes = catalogues.read(layouts, config.lang)
        self._environment: Environment = environment(layouts, self._wording)
        self._addresses = Addresses.of(config.base_url)
        self._library = Library(timeline, config, self._addresses, self._wording)
        self._embeds = embeds.Embeds(self._library)
        self._heads = Heads(self._library, SOCIAL if SOCIAL in layouts.files else "")
        self._problems: list[Problem] = [*mistakes]
        self._templates: dict[str, Template | None] = {}

    def pages(self) -> dict[str, bytes]:
        """Return pages and assets by path, in the order of their paths."""
        assets = {n: f.content for n, f in self._layouts.files.items() if n.startswith(ASSETS)}
        made = {path: content for path, content in self._made() if content is not None}
        return dict(sorted({**assets, **made}.items()))

    def problems(self) -> tuple[Problem, ...]:
        """Return what went wrong in layouts, each once."""
        return in_order(self._problems)

    @cached_property
    def _entries(self) -> list[tuple[Event, Entry]]:
        return [(event, entry(self._library, event)) for event in self._timeline.events]

    @cached_property
    def _tags(self) -> list[Tagged]:
        """Tags by name; two that are written alike but for case are one."""
        found: dict[str, Tagged] = {}
        for article in self._timeline.articles:
            for tag in article.tags:
                tagged = found.setdefault(tag_slug(tag), (tag, tag_path(tag), []))
                tagged[2].append(article.id)
        return [found[slug] for slug in sorted(found)]

    @cached_property
    def site(self) -> SiteView:
        """What every page knows."""
        url = self._addresses.url
        is_own = self._wording.lang == self._config.lang
        return SiteView(
            title=self._config.title,
            deck=self._config.deck,
            lang=self._wording.lang,
            dir=self._wording.dir,
            title_lang="" if is_own else self._config.lang,
            title_dir="" if is_own else direction(self._config.lang),
            meta=tuple(self._meta()),
            tags=tuple(PageLink(name, url(path)) for name, path, _ in self._tags),
            index_url=url(INDEX),
            disputed_url=url(DISPUTED),
            sources_url=url(SOURCES),
            made_url=url(MADE),
            is_empty=not self._timeline.articles,
            has_disputed=any(self._library.is_disputed(e) for e in self._timeline.events),
        )

    def _meta(self) -> Iterator[PageLink]:
        """Parts of the meta line; the last update is the articles', never a clock's."""
        url = self._addresses.url
        yield PageLink(self._wording("events", n=len(self._timeline.events)), "")
        yield PageLink(self._wording("sources", n=len(self._timeline.articles)), url(SOURCES))
        disputed = sum(self._library.is_disputed(e) for e in self._timeline.events)
        if disputed:
            yield PageLink(self._wording("where_disputed", n=disputed), url(DISPUTED))
        dates = [d for a in self._timeline.articles if (d := a.source.updated or a.source.published)]
        if dates:
            latest = max(dates, key=lambda d: d.isoformat())
            yield PageLink(self._wording("updated", date=self._library.dates.moment(latest)), "")
        yield PageLink(self._wording("made"), url(MADE))

    def _made(self) -> Iterator[tuple[str, bytes | None]]:
        yield from self._timeline_pages()
        yield MISSING, self._page(MISSING, "404.html")
        how = made(self._library, self._method, self._entries)
        yield MADE, self._page(MADE, "made.html", made=how)
        yield from self._event_pages()
        yield from self._source_pages()
        yield from self._frames()
        disputed = [(event, e) for event, e in self._entries if e.is_disputed]
        listed = of_events(self._library, disputed)
        yield DISPUTED, self._page(DISPUTED, "disputed.html", sections=listed)
        for name, path, ids in self._tags:
            tagged = set(ids)
            chosen = [
                (ev, e) for ev, e in self._entries if any(r.claim.article in tagged for r in ev.reports)
            ]
            title = self._wording("tag", tag=name)
            counts = (self._wording("events", n=len(chosen)), self._wording("sources", n=len(tagged)))
            yield path, self._list_page(path, "tag.html", chosen, title=title, counts=counts)

    def _timeline_pages(self) -> Iterator[tuple[str, bytes | None]]:
        """Yield the index, and the pages that the timeline lies on where it is too long for one."""
        parts = Parts(self._library, self._entries)
        values = parts.index(self._addresses.root(INDEX))
        yield INDEX, self._page(INDEX, "index.html", embed=self._embeds.whole(), **values)
        for path, of_part in parts.pages():
            yield path, self._page(path, "years.html", **of_part)
        if parts:
            yield SEARCH, search_js(self._library, self._entries)

    def _event_pages(self) -> Iterator[tuple[str, bytes | None]]:
        beside = neighbours(self._entries)
        for (event, listed), (before, after) in zip(self._entries, beside, strict=True):
            whole = listed if is_whole(listed) else entry(self._library, event, None)
            path = event_path(event.id)
            found = {
                "event": whole,
                "groups": report_groups(self._library, event, whole.notes),
                "before": before,
                "after": after,
                "embed": self._embeds.event(event, listed),
            }
            yield path, self._page(path, "event.html", **found)

    def _frames(self) -> Iterator[tuple[str, bytes | None]]:
        """Pages for other people's frames; the canonical address is that of the page they stand for."""
        chosen = embeds.chosen(self._entries)
        whole = self._page(
            embeds.WHOLE,
            "embed_timeline.html",
            sections=of_events(self._library, chosen),
            canonical=self._addresses.canonical(INDEX),
            rest=self._embeds.rest(len(chosen)),
        )
        yield embeds.WHOLE, embeds.links_stay(whole)
        for event, listed in self._entries:
            path = embeds.embed_path(event.id)
            canonical = self._addresses.canonical(event_path(event.id))
            frame = self._page(path, "embed.html", event=listed, canonical=canonical)
            yield path, embeds.links_stay(frame)
        yield from self._embeds.answers(self._entries)

    def _source_pages(self) -> Iterator[tuple[str, bytes | None]]:
        sources = SourcePages(self._library, self._entries)
        views = [sources.view(article) for article in self._timeline.articles]
        for article, view in zip(self._timeline.articles, views, strict=True):
            path = source_path(article.id)
            yield path, self._page(path, "source.html", source=view)
        outlets = sources.outlets(views)
        yield SOURCES, self._page(SOURCES, "sources.html", sources=views, outlets=outlets)

    def _list_page(
        self, path: str, template: str, entries: list[tuple[Event, Entry]], **values: object
    ) -> bytes | None:
        brief = listed_briefly(self._library, entries, self._addresses.root(path))
        return self._page(path, template, sections=brief or sections(self._library, entries), **values)

    def _page(self, path: str, template: str, **values: object) -> bytes | None:
        """Return one page, or ``None`` where its layout fails (and the reason is among the problems)."""
        found = self._template(template)
        if found is None:
            return None
        try:
            given = {
                "canonical": self._addresses.canonical(path),
                "current": self._current(path),
                "head": self._heads.of(path, template, values),
                **values,
            }
            text = found.render(site=self.site, root=self._addresses.root(path), **given)
        except failures.MISTAKES as error:
            self._fail(error, template)
            return None
        return _bytes_of(text)

    def _current(self, path: str) -> dict[str, str]:
        """Return where one is, as ``aria-current`` says it: this page, and the list that it belongs to."""
        url, folder = self._addresses.url, path.partition("/")[0]
        of_folder = {"sources": SOURCES, "events": INDEX, "tags": INDEX}.get(folder, path)
        return {url(of_folder): "true", url(path): "page"}

    def _template(self, name: str) -> Template | None:
        """Return a template, compiled once; ``None`` once it has failed: one message is enough."""
        if name not in self._templates:
            try:
                self._templates[name] = self._environment.get_template(name)
            except failures.MISTAKES as error:
                self._fail(error, name)
        return self._templates[name]

    def _fail(self, error: BaseException, template: str) -> None:
        found = failures.problem(error, self._layouts, template)
        if found is None:
            raise error  # our own mistake, not the author's
        self._problems.append(found)
        self._templates[template] = None


def _bytes_of(text: str) -> bytes:
    """Return a page in UTF-8, U+FFFD in place of what HTML may not hold.

    Nearly every page is clean, and a look at its bytes tells so in a tenth of the time.
    """
    try:
        made = text.encode("utf-8")
    except UnicodeEncodeError:  # a lone surrogate
        return _NOT_HTML.sub("\ufffd", text).encode("utf-8")
    has_controls = len(made.translate(None, _CONTROLS)) < len(made)
    if has_controls or _RARE.search(made) or any(mark in made for mark in _NONCHARACTERS):
        return _NOT_HTML.sub("\ufffd", text).encode("utf-8")
    return made
