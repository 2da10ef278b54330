"""Which independent source a claim counts as, wherever it is shown."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby
from typing import Final

from generator.model import Article, Claim, Event, Report

Sentence = tuple[str, int]  # an article and where a sentence of it starts
Reported = Mapping[str, Sequence[tuple[Event, Report]]]  # by article id, in the timeline's order


class Origins:
    """The sources of all reports, as they were counted when the reports became events.

    An article is looked into when it is asked for: most are not, on the way to one page.
    """

    def __init__(self, articles: Mapping[str, Article], reported: Reported) -> None:
        """Take articles by id, and what each reports."""
        self._articles: Final = articles
        self._reported: Final = reported
        self._events: Final[dict[str, dict[Sentence, str]]] = {}
        self._sentences: Final[dict[str, dict[Sentence, str]]] = {}
        self._most: Final[dict[str, str]] = {}

    def of(self, event: Event, claims: Iterable[Claim]) -> Iterator[str]:
        """Yield the independent source that each claim counts as, of those compared at an event.

        A claim that is no report of this event counts as it does at its own: copies once. One that is no
        report at all counts as its article does, else as its publisher does.
        """
        own = self._events.get(event.id)
        if own is None:
            own = self._events[event.id] = _sources(event.reports)
        for claim in claims:
            yield own.get(_sentence(claim)) or self._elsewhere(claim)

    def _elsewhere(self, claim: Claim) -> str:
        publisher = self._publisher(claim.article)
        return (
            self._by_sentence(claim.article).get(_sentence(claim))
            or self._by_article(claim.article)
            or self._by_publisher.get(publisher)
            or f"publisher {publisher}"
        )

    def _publisher(self, article: str) -> str:
        return self._articles[article].source.publisher or article

    def _by_sentence(self, article: str) -> dict[Sentence, str]:
        """What each sentence of an article counts as at the first event that it reports."""
        if article not in self._sentences:
            found = self._sentences[article] = {}
            for _, pairs in groupby(self._reported.get(article, ()), key=lambda pair: pair[0].id):
                for sentence, source in _sources(report for _, report in pairs).items():
                    found.setdefault(sentence, source)
        return self._sentences[article]

    def _by_article(self, article: str) -> str:
        """Return what its sentences count as most often, of equals the first; "" if none is a report."""
        if article not in self._most:
            self._most[article] = _most_often(self._by_sentence(article).values())
        return self._most[article]

    @cached_property
    def _by_publisher(self) -> dict[str, str]:
        found: dict[str, list[str]] = {}
        for article in self._reported:
            found.setdefault(self._publisher(article), []).append(self._by_article(article))
        return {publisher: _most_often(sources) for publisher, sources in found.items()}


def _sentence(claim: Claim) -> Sentence:
    return claim.article, claim.sentence.start


def _sources(reports: Iterable[Report]) -> dict[Sentence, str]:
    return {_sentence(report.claim): report.source for report in reports}


def _most_often(sources: Iterable[str]) -> str:
    return next((source for source, _ in Counter(sources).most_common(1)), "")
