"""Sources: what is known of each, and as much of its text as its owner lets us show."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby

from generator.model import Article, Claim, Event, Sentence, Span
from generator.render.addresses import fragment, safe_url, tag_path
from generator.render.entry.kept import Entries
from generator.render.library import Library, mark_id, note_id
from generator.render.page_views import Backlink, OutletView, PageLink, Passage, Piece, SourceView
from generator.render.views import Entry, Words

Marks = dict[int, tuple[Backlink, ...]]  # by where the cited sentence starts


@dataclass(slots=True)
class _Cited:
    """What the timeline takes from one article."""

    # by where the sentence starts and which event cites it
    links: dict[int, dict[str, tuple[Entry, str]]] = field(default_factory=dict)
    events: dict[str, Entry] = field(default_factory=dict)

    def add(self, claim: Claim, entry: Entry, url: str) -> None:
        """Note that an event cites a claim of it, at this address."""
        self.events.setdefault(entry.id, entry)
        self.links.setdefault(claim.sentence.start, {}).setdefault(entry.id, (entry, url))


@dataclass(frozen=True)
class SourcePages:
    """Views of all sources, each made when it is asked for."""

    entries: Entries

    @property
    def library(self) -> Library:
        """What everything is looked up in."""
        return self.entries.library

    @cached_property
    def _compared(self) -> dict[str, dict[str, Event]]:
        """By article id: the events at whose comparisons claims of it stand, by their ids."""
        found: dict[str, dict[str, Event]] = {}
        for contradiction in self.library.timeline.contradictions:
            told = dict.fromkeys([c.article for a in contradiction.answers for c, _ in a.claims])
            for article in told:
                for event in contradiction.events:
                    if event in self.library.events:
                        found.setdefault(article, {})[event] = self.library.events[event]
        return found

    def _cited(self, article: Article) -> _Cited:
        """Gather what stands on the pages from an article, in the timeline's order."""
        library, found = self.library, _Cited()
        events = {event.id: event for event, _ in library.reported.get(article.id, ())}
        events |= self._compared.get(article.id, {})
        for event in sorted(events.values(), key=lambda event: library.places[event.id]):
            entry = self.entries.of(event)
            for place, report in enumerate(event.reports, 1):
                if report.claim.article == article.id:
                    found.add(report.claim, entry, entry.url + fragment(note_id(event.id, place)))
            for contradiction in library.disagreements(event):
                for claim in (c for a in contradiction.answers for c, _ in a.claims):
                    if claim.article == article.id and claim.sentence.start not in found.links:
                        found.add(claim, entry, entry.url + fragment(entry.compare_id))
        return found

    def _backlinks(self, links: Iterable[tuple[Entry, str]]) -> tuple[Backlink, ...]:
        """Return a sentence's backlinks, one an event, each with a text of its own."""
        page = self.library.wording
        on_date: Counter[str] = Counter()
        found = []
        for entry, url in links:
            when = entry.date.text
            on_date[when] += 1
            text = f"({on_date[when]})" if on_date[when] > 1 else when
            found.append(Backlink(url, text, entry.headline.text, page.lang, page.dir))
        return tuple(found)

    def view(self, article: Article) -> SourceView:
        """Return a source as its page shows it."""
        source, cited = article.source, self._cited(article)
        marks = {start: self._backlinks(links.values()) for start, links in cited.links.items()}
        is_part = bool(marks) and article.publish != "full"
        return SourceView(
            id=article.id,
            url=self.library.source_url(article.id),
            number=self.library.numbers[article.id],
            label=self.library.wording("source_note", number=self.library.numbers[article.id]),
            title=Words(source.title, *self.library.language(article)),
            outlet=source.publisher or "",
            outlet_href=safe_url(source.publisher_url),
            author=source.author or "",
            published=self.library.dates.moment(source.published),
            modified=self.library.dates.moment(source.updated) if source.updated else "",
            retrieved=self.library.dates.moment(source.retrieved) if source.retrieved else "",
            via=source.via or "",
            original=safe_url(source.url),
            archived=safe_url(source.archived),
            digest=article.digest,
            note=article.notes,
            is_retracted=article.retracted,
            tags=tuple(PageLink(t, self.library.addresses.url(tag_path(t))) for t in article.tags),
            cited_title=self.library.wording(f"cited_{article.publish}" if marks else "none_cited"),
            extent=self.library.wording("extent") if is_part else "",
            passages=tuple(_passages(self.library, article, marks)),
            events=tuple(cited.events.values()),
            count=self.library.wording("events", n=len(cited.events)),
            is_draft=article.draft,
        )

    def outlets(self, views: Iterable[SourceView]) -> tuple[OutletView, ...]:
        """Return the publishers, those of most articles first; () where it would say nothing."""
        articles: dict[str, list[SourceView]] = {}
        for view in views:
            articles.setdefault(view.outlet, []).append(view)
        if not 1 < len(articles) < len(self.library.timeline.articles):
            return ()
        ranked = sorted(articles.items(), key=lambda named: (-len(named[1]), named[0].casefold()))
        return tuple(self._outlet(name, of_it) for name, of_it in ranked)

    def _outlet(self, name: str, articles: list[SourceView]) -> OutletView:
        said = self.library.wording
        events = {entry.id for view in articles for entry in view.events}
        counts = (said("sources", n=len(articles)), said("events", n=len(events)))
        return OutletView(name or said("no_publisher"), *counts)


def _passages(library: Library, article: Article, marks: Marks) -> Iterable[Passage]:
    """Return what may be shown: all, the cited sentences with their neighbours, or those alone."""
    shown = _shown(article, marks)
    last = 0 if _opens_with_title(article) and shown[:1] != [0] else -1  # it stands at the page's head
    for _, group in groupby(shown, key=lambda n: article.sentences[n].paragraph):
        pieces: list[Piece] = []
        numbers = list(group)
        for number in numbers:
            sentence = article.sentences[number]
            if number != last + 1:
                pieces.append(Piece(library.wording("omitted"), is_gap=True))
            elif pieces:
                between = Span(article.sentences[last].span.end, sentence.span.start)
                pieces.append(Piece(between.of(article.text)))
            pieces.append(_piece(library, article, sentence, marks))
            last = number
        yield Passage(article.sentences[numbers[0]].role, tuple(pieces))
    if shown and last != len(article.sentences) - 1:
        yield Passage("text", (Piece(library.wording("omitted"), is_gap=True),))


def _opens_with_title(article: Article) -> bool:
    return bool(article.sentences) and article.sentences[0].role == "title"


def _shown(article: Article, marks: Marks) -> list[int]:
    """Return the places of the sentences that may be shown, in order."""
    every = range(len(article.sentences))
    if article.publish == "full":
        stands_above = _opens_with_title(article) and article.sentences[0].span.start not in marks
        return list(every[1:] if stands_above else every)
    reach = 1 if article.publish == "excerpt" else 0
    cited = [n for n, sentence in enumerate(article.sentences) if sentence.span.start in marks]
    return sorted({n for c in cited for n in range(c - reach, c + reach + 1) if n in every})


def _piece(library: Library, article: Article, sentence: Sentence, marks: Marks) -> Piece:
    text = sentence.span.of(article.text)
    backlinks = marks.get(sentence.span.start)
    if backlinks is None:
        return Piece(text)
    written = library.written([(article.id, sentence.span)])
    return Piece(text, mark_id(sentence.span), backlinks, written=written)
