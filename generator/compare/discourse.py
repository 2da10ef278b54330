"""Which event a sentence is told with that dates nothing and joined none, as its reader takes it.

"The navy seized 14 rifles" follows a sentence that tells of Thursday's raid: the reader takes it to be about
that raid. Of the events that an article tells as news she thinks of the one last spoken of that is of the
same kind of happening, else of the one last spoken of, else of the one that title and lead tell of. Behind a
sentence of another year she does not know, so nothing is told with any.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import pairwise
from typing import Final

from generator.model import Article, Claim, Event, Span

NEWS = 31
"""Days for which what happened is told without its date."""

_LAST_SPOKEN_OF = 3  # sentences back in which an event is still what the text is about
_SAME_KIND = 8  # the same, if the sentence tells of the same kind of happening
_TITLE, _LEAD = 3, 2  # what a sentence there counts for, of which event is an article's main one

Place = tuple[str, Span]


def published(article: Article) -> date | None:
    """Day of publication."""
    when = article.source.published or article.dct
    return when.date() if isinstance(when, datetime) else when


def is_news(article: Article, event: Event) -> bool:
    """The article came out when the event had happened, or was planned, and was still news."""
    day, when = published(article), event.date
    if day is None or when.earliest is None or when.latest is None:
        return True
    if day.toordinal() < when.earliest:
        return event.kind == "scheduled"
    return day.toordinal() <= when.latest + NEWS


@dataclass(frozen=True, slots=True)
class Spoken:
    """One sentence: events that it tells as news, each with its claim, and whether it dates anything."""

    news: tuple[tuple[Event, Claim], ...] = ()
    is_dated: bool = False

    @property
    def is_past(self) -> bool:
        """It dates what it tells, and none of it is news."""
        return self.is_dated and not self.news


_NOTHING: Final = Spoken()


@dataclass(eq=False)
class Discourse:
    """One article, sentence by sentence."""

    article: Article
    spoken: dict[Span, Spoken]
    order: list[Span] = field(init=False)
    main: Event | None = field(init=False)

    def __post_init__(self) -> None:
        """Find the event that the article is about."""
        self.order = [s.span for s in self.article.sentences]
        self.main = self._main()

    def _main(self) -> Event | None:
        weights: Counter[str] = Counter()
        found = {}
        for place, span in enumerate(self._told_at()):
            for event in {e.id: e for e, _ in self.spoken[span].news if e.kind != "said"}.values():
                found[event.id] = event
                weights[event.id] += (_TITLE, _LEAD)[place] if place < 2 else 1
        return found[min(weights, key=lambda e: (-weights[e], e))] if weights else None

    def _told_at(self) -> Iterator[Span]:
        return (span for span in self.order if span in self.spoken)

    def event_of(self, claim: Claim) -> Event | None:
        """Return the event that the claim is told with, if a reader knows."""
        at = self.order.index(claim.sentence)
        before = [self.spoken.get(span, _NOTHING) for span in self.order[max(0, at - _SAME_KIND) : at + 1]]
        before.reverse()
        if any(spoken.is_past for spoken in before[:2]):
            return None
        kinds = _kinds(claim)
        for spoken in before:
            alike = [(e, c) for e, c in spoken.news if kinds & _kinds(c)]
            if alike:
                return self._nearest(alike)
        for spoken in before[: _LAST_SPOKEN_OF + 1]:
            if spoken.news:
                return self._nearest(spoken.news)
        return self.main

    def _nearest(self, told: Sequence[tuple[Event, Claim]]) -> Event:
        """Of several events of one sentence the one that the article is about."""
        return min(
            (event for event, _ in told),
            key=lambda e: (e is not self.main, e.kind == "said", -len(e.reports), e.id),
        )


def _kinds(claim: Claim) -> set[str]:
    return {h.type for h in claim.happenings} or ({claim.type} if claim.type else set())


def beside(
    articles: Mapping[str, Article], events: Sequence[Event], claims: Iterable[Claim]
) -> Mapping[str, Sequence[Claim]]:
    """Claims by the id of the event that they are told with, though they joined none, or one of long ago."""
    reports = _reports(events)
    told = _sentences(articles, reports)
    found: dict[str, list[Claim]] = defaultdict(list)
    texts: dict[str, Discourse] = {}
    for claim in claims:
        article = articles[claim.article]
        if claim.date is not None or _is_placed(article, reports.get((claim.article, claim.span), ())):
            continue
        if article.id not in texts:
            texts[article.id] = Discourse(article, told.get(article.id, {}))
        event = texts[article.id].event_of(claim)
        if event is not None:
            found[event.id].append(claim)
    return found


def _reports(events: Sequence[Event]) -> dict[Place, list[tuple[Event, Claim]]]:
    found: dict[Place, list[tuple[Event, Claim]]] = defaultdict(list)
    for event in events:
        for report in event.reports:
            found[report.claim.article, report.claim.span].append((event, report.claim))
    return found


def carried_on(articles: Mapping[str, Article], events: Sequence[Event]) -> frozenset[Place]:
    """Sentences that date nothing behind one of another year: they may carry on what that one tells.

    "In April 2012 a quake struck off the coast. Five people died."
    """
    told = _sentences(articles, _reports(events))
    return frozenset(
        (name, after.span)
        for name, spoken in told.items()
        for before, after in pairwise(articles[name].sentences)
        if spoken.get(before.span, _NOTHING).is_past and not spoken.get(after.span, _NOTHING).is_dated
    )


def _is_placed(article: Article, reports: Sequence[tuple[Event, Claim]]) -> bool:
    """Some event holds the claim, and not only, undated, one of long ago."""
    return any(c.date is not None or is_news(article, e) or names_year(article, c, e) for e, c in reports)


def names_year(article: Article, claim: Claim, event: Event) -> bool:
    """The sentence names the event's year."""
    latest = event.date.latest
    year = date.fromordinal(latest).year if latest is not None and latest > 0 else 0
    return bool(year) and str(year) in claim.sentence.of(article.text)


def _sentences(
    articles: Mapping[str, Article], reports: Mapping[Place, Sequence[tuple[Event, Claim]]]
) -> dict[str, dict[Span, Spoken]]:
    """What each sentence of each article tells."""
    told: dict[str, dict[Span, list[tuple[Event, Claim]]]] = defaultdict(lambda: defaultdict(list))
    for (article, _), pairs in reports.items():
        for event, claim in pairs:
            told[article][claim.sentence].append((event, claim))
    return {
        name: {span: _spoken(articles[name], pairs) for span, pairs in sentences.items()}
        for name, sentences in told.items()
    }


def _spoken(article: Article, told: Sequence[tuple[Event, Claim]]) -> Spoken:
    news = tuple((e, c) for e, c in told if is_news(article, e))
    return Spoken(news, any(c.date is not None for _, c in told))
