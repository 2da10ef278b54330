"""Which events the words of a sentence tell of: those it reports, or else those of the sentences before.

Most sentences of a news story join no event of their own ("No injuries were reported."). They carry on what
the sentence before tells, or tell of what their article is about, if that was news when it came out.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from generator.compare.material import Material
from generator.compare.told.belonging import IN_PASSING
from generator.model import Article, Claim, Event, Span

_LEAD = (5, 4, 3)  # how many other sentences the title and the first two of the lead count for
_STORY = 3  # happenings that an article's title and lead go back to
_CARRIED_ON = 2  # sentences back that a sentence may carry on
_NEWS = 31  # days for which what happened is told without its date

Place = tuple[str, Span]


@dataclass(frozen=True, eq=False)
class About:
    """The events of every sentence."""

    articles: Mapping[str, Article]
    reported: Sequence[Event]
    claims: Sequence[Claim]

    @cached_property
    def sentences(self) -> Mapping[Place, list[Claim]]:
        """Claims by article and sentence, in the order in which they were read."""
        found: dict[Place, list[Claim]] = defaultdict(list)
        for claim in self.claims or self._reported:
            found[claim.article, claim.sentence].append(claim)
        return found

    @property
    def _reported(self) -> list[Claim]:
        return [report.claim for event in self.reported for report in event.reports]

    @cached_property
    def _reports(self) -> Mapping[Place, list[tuple[Event, Claim]]]:
        """Events that a sentence reports, each with the claim that does; what is told in passing is not."""
        found: dict[Place, list[tuple[Event, Claim]]] = defaultdict(list)
        for event in self.reported:
            for report in event.reports:
                if report.claim.rule != IN_PASSING:
                    found[report.claim.article, report.claim.sentence].append((event, report.claim))
        return found

    @cached_property
    def _spans(self) -> Mapping[str, list[Span]]:
        """Sentences of each article, in order."""
        return {a.id: sorted(s.span for s in a.sentences) for a in self.articles.values()}

    @cached_property
    def _told(self) -> Mapping[str, list[Event]]:
        """What each article tells of, the most told first, its lead above all."""
        counted: dict[str, Counter[str]] = defaultdict(Counter)
        by_id = {event.id: event for event in self.reported}
        for (article, sentence), reports in self._reports.items():
            weight = _weight(self._spans[article], sentence)
            for event in {event.id: event for event, _ in reports}.values():
                counted[article][event.id] += weight
        return {article: [by_id[e] for e in _most(counts)] for article, counts in counted.items()}

    @cached_property
    def told_in(self) -> Mapping[str, frozenset[str]]:
        """Ids of all events that each article tells of: those of any of its sentences are among them."""
        return {article: frozenset(event.id for event in events) for article, events in self._told.items()}

    @cached_property
    def main(self) -> Mapping[str, Event]:
        """What each article tells most of that was news when it came out."""
        found = {a: [e for e in events if self._is_news(a, e)] for a, events in self._told.items()}
        return {article: events[0] for article, events in found.items() if events}

    @cached_property
    def _stories(self) -> Mapping[str, tuple[Event, ...]]:
        """The news, and what else the lead goes back to: of what is captured, tried or named today."""
        return {article: tuple(events[:_STORY]) for article, events in self._told.items()}

    def _is_news(self, article: str, event: Event) -> bool:
        day = published(self.articles[article])
        if event.kind != "happened" or event.date.earliest is None or event.date.latest is None:
            return False
        return not day or event.date.earliest <= day <= event.date.latest + _NEWS

    def events(self, claim: Claim, words: Span) -> tuple[Event, ...]:
        """Return the events that words of a claim's sentence tell of, none if that is not plain."""
        place = claim.article, claim.sentence
        reports = self._reports.get(place, [])
        if reports:
            own = [event for event, report in reports if report.span.holds(words)]
            return tuple({event.id: event for event in own}.values())
        if any(c.date is not None for c in self.sentences.get(place, ())):
            return ()
        return self._carried_on(place)

    def loosely(self, claim: Claim) -> tuple[str, ...]:
        """Return ids of the events that a claim's sentence reports, and of what its article is about."""
        reports = self._reports.get((claim.article, claim.sentence), [])
        found = [event.id for event, _ in reports] + [event.id for event in self.story(claim)]
        return tuple(dict.fromkeys(found))

    def story(self, claim: Claim) -> tuple[Event, ...]:
        """Return what the whole article is about: for what comes of a happening, days later."""
        return self._stories.get(claim.article, ())

    def _carried_on(self, place: Place) -> tuple[Event, ...]:
        """Those of the nearest sentence before that has any, or else of the article."""
        spans = self._spans[place[0]]
        at = bisect_left(spans, place[1])
        for span in reversed(spans[max(0, at - _CARRIED_ON) : at]):
            events = {event.id: event for event, _ in self._reports.get((place[0], span), [])}
            if events:
                return (
                    tuple(events.values())
                    if _is_one(self._is_news(place[0], e) for e in events.values())
                    else ()
                )
        main = self.main.get(place[0])
        return (main,) if main else ()


def _weight(spans: list[Span], sentence: Span) -> int:
    at = bisect_left(spans, sentence)
    return _LEAD[at] if at < len(_LEAD) else 1


def _is_one(are_news: Iterable[bool]) -> bool:
    """There is one event only, and it was news."""
    return list(are_news) == [True]


def about_of(material: Material) -> About:
    """Return the events of every sentence of the material, found once for all comparers."""
    return material.once(_about)


def _about(material: Material) -> About:
    return About(material.articles, material.events, material.claims)


def _most(counts: Counter[str]) -> list[str]:
    return sorted(counts, key=lambda event: (-counts[event], event))


def published(article: Article) -> int:
    """Ordinal of the day of publication, 0 where it is not known."""
    when = article.source.published or article.dct
    if when is None:
        return 0
    return (when.date() if isinstance(when, datetime) else date(when.year, when.month, when.day)).toordinal()
