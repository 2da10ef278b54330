"""What every builder of views looks things up in: articles by id, their numbers, words and addresses."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.config import Config
from generator.model import Article, Claim, Contradiction, Event, Report, Span, Timeline
from generator.render.addresses import INDEX, Addresses, anchor, fragment, part_path, source_path
from generator.render.language.dates import Dates
from generator.render.language.reader_locale import direction
from generator.render.language.wording import Wording
from generator.render.lists.calendar_pages import Stretch, page_of, stretches
from generator.render.origins import Origins
from generator.render.views import Line, Words


@dataclass(frozen=True)
class Library:
    """A timeline with its indexes; built once for all pages."""

    timeline: Timeline
    config: Config
    addresses: Addresses
    wording: Wording
    dates: Dates
    shows_places: bool = False  # in files: in a preview, never on a page that is published

    def is_set_like(self, other: "Library") -> bool:
        """Tell whether only the timeline can differ from another's: settings and words are the same."""
        return (
            self.config == other.config
            and self.wording is other.wording
            and self.shows_places == other.shows_places
        )

    @cached_property
    def articles(self) -> dict[str, Article]:
        """Articles by id."""
        return {a.id: a for a in self.timeline.articles}

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Footnote numbers by article id."""
        return {a.id: n for n, a in enumerate(self.timeline.articles, 1)}

    @cached_property
    def events(self) -> dict[str, Event]:
        """Events by id."""
        return {e.id: e for e in self.timeline.events}

    @cached_property
    def places(self) -> dict[str, int]:
        """By event id: its place in the timeline, from 0."""
        return {e.id: n for n, e in enumerate(self.timeline.events)}

    @cached_property
    def reported(self) -> dict[str, list[tuple[Event, Report]]]:
        """By article id: its reports with their events; articles in the order in which events name them."""
        found: dict[str, list[tuple[Event, Report]]] = {}
        for event in self.timeline.events:
            for report in event.reports:
                found.setdefault(report.claim.article, []).append((event, report))
        return found

    @cached_property
    def contradictions(self) -> dict[str, tuple[Contradiction, ...]]:
        """Contradictions by event id, conflicts first."""
        found: dict[str, list[Contradiction]] = {}
        for contradiction in self.timeline.contradictions:
            for event in contradiction.events:
                found.setdefault(event, []).append(contradiction)
        gravest = ("conflict", "differs", "revision")
        return {e: tuple(sorted(c, key=lambda x: gravest.index(x.label))) for e, c in found.items()}

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The pages that the timeline lies on; () if the index holds it all."""
        return stretches(e.date for e in self.timeline.events)

    @cached_property
    def _part_paths(self) -> tuple[str, ...]:
        return tuple(part_path(s.when.text) for s in self.stretches)

    def list_path(self, event: Event) -> str:
        """Return the path of the page that holds the event's entry."""
        return self._part_paths[page_of(self.stretches, event.date)] if self.stretches else INDEX

    def list_url(self, event: Event) -> str:
        """Address of the event's entry in the timeline, relative to the site."""
        return self.addresses.url(self.list_path(event)) + fragment(anchor(event.id))

    def source_url(self, article: str) -> str:
        """Address of a source's page, relative to the site."""
        return self.addresses.url(source_path(article))

    @cached_property
    def origins(self) -> Origins:
        """Which independent source a claim counts as."""
        return Origins(self.articles, self.reported)

    def independent(self, event: Event, claims: Iterable[Claim]) -> int:
        """How many independent sources claims come from that are compared at an event."""
        return len(set(self.origins.of(event, claims)))

    def disagreements(self, event: Event) -> tuple[Contradiction, ...]:
        """Return the event's contradictions, the gravest first."""
        return self.contradictions.get(event.id, ())

    @cached_property
    def _disputed(self) -> frozenset[str]:
        told = (c for c in self.timeline.contradictions if c.label == "conflict")
        return frozenset(event for contradiction in told for event in contradiction.events)

    def is_disputed(self, event: Event) -> bool:
        """Some sources exclude each other."""
        return event.id in self._disputed

    def words(self, article: str, span: Span) -> Words:
        """Return words of an article, with their language where it is not the page's."""
        found = self.articles[article]
        return Words(span.of(found.text), *self.language(found))

    def language(self, article: Article) -> tuple[str, str]:
        """``lang`` and ``dir`` for words of an article; empty where they are the page's own."""
        if article.lang == self.wording.lang:
            return "", ""
        return article.lang, direction(article.lang)

    def line(self, key: str, **values: object) -> Line:
        """Return a phrase of the theme; values that are ``Words`` keep their language.

        A phrase that the page's language lacks is English, and marked so.
        """
        given = {id(value) for value in values.values()}
        own = self.english if key in self.wording.borrowed else Words
        found: list[str | Words] = []
        for piece in self.wording.pieces(key, **values):
            is_value = isinstance(piece, Words) or (isinstance(piece, str) and id(piece) in given)
            found.append(piece if isinstance(piece, str | Words) and is_value else own(str(piece)))
        return Line(*found)

    def english(self, text: str) -> Words:
        """Return what the program says of its own rules: English, whatever the page's language."""
        is_english = self.wording.locale.is_english
        return Words(text) if is_english else Words(text, "en", "ltr")

    def what(self, contradiction: Contradiction) -> Line:
        """Return what is in dispute; empty where the badge says it all."""
        said = contradiction.what.strip()
        return self.line("what_date") if said == "date" else Line(*([self.english(said)] if said else []))

    def written(self, places: Iterable[tuple[str, Span]]) -> tuple[str, ...]:
        """Return where words stand in the author's files ("content/x.md:12"), each once, in a preview."""
        return tuple(dict.fromkeys(self._place(*at) for at in places)) if self.shows_places else ()

    def _place(self, article: str, span: Span) -> str:
        found = self.articles[article]
        line, _ = found.place(span.start)
        return f"{found.path}:{line}" if line else found.path

    def outlet(self, article: str) -> str:
        """Return who published it; a source without a name is known by its number."""
        found = self.articles[article].source.publisher
        return found or self.wording("source_note", number=self.numbers[article])

    def context_url(self, claim: Claim) -> str:
        """Address of the sentence on its source's page."""
        return self.source_url(claim.article) + fragment(mark_id(claim.sentence))

    def more(self, number: int) -> str:
        """Return "3 more reports on …"; "" for none."""
        return self.wording("more", n=number) if number > 0 else ""

    def outlets(self, claims: Iterable[Claim]) -> tuple[str, ...]:
        """Return the outlets of claims, each once, in their order."""
        return tuple(dict.fromkeys(self.outlet(c.article) for c in claims))


def mark_id(sentence: Span) -> str:
    """HTML id of a cited sentence on its source's page."""
    return f"s-{sentence.start}"


def note_id(event: str, place: int) -> str:
    """HTML id of an event's ``place``-th citation (from 1)."""
    return f"fn-{anchor(event)}-{place}"


def ref_id(event: str, place: int) -> str:
    """HTML id of the reference to that citation."""
    return f"ref-{anchor(event)}-{place}"
