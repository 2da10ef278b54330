"""Which independent source a claim counts as, wherever it is shown."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from generator.model import Claim, Event, Timeline

Sentence = tuple[str, int]  # an article and where a sentence of it starts


class Origins:
    """The sources of all reports, as they were counted when the reports became events."""

    def __init__(self, timeline: Timeline) -> None:
        """Take over what the events say of their reports."""
        self._by_event: Final = {
            e.id: {(r.claim.article, r.claim.sentence.start): r.source for r in e.reports}
            for e in timeline.events
        }
        self._by_sentence: Final[dict[Sentence, str]] = {}
        for told in self._by_event.values():
            for sentence, source in told.items():
                self._by_sentence.setdefault(sentence, source)
        self._by_article: Final = _most_often(
            (article, source) for (article, _), source in self._by_sentence.items()
        )
        publishers = {a.id: a.source.publisher or a.id for a in timeline.articles}
        self._publishers: Final = publishers
        self._by_publisher: Final = _most_often(
            (publishers[article], source) for article, source in self._by_article.items()
        )

    def count(self, event: Event, claims: Iterable[Claim]) -> int:
        """How many independent sources claims come from that are compared at an event.

        A claim that is no report of this event counts as it does at its own: copies once. One that is no
        report at all counts as its article does, else as its publisher does.
        """
        return len({self._of(event, claim) for claim in claims})

    def _of(self, event: Event, claim: Claim) -> str:
        sentence = (claim.article, claim.sentence.start)
        publisher = self._publishers[claim.article]
        return (
            self._by_event.get(event.id, {}).get(sentence)
            or self._by_sentence.get(sentence)
            or self._by_article.get(claim.article)
            or self._by_publisher.get(publisher)
            or f"publisher {publisher}"
        )


def _most_often(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return for each key the value that it comes with most often, of equals the first."""
    counts: dict[str, Counter[str]] = {}
    for key, value in pairs:
        counts.setdefault(key, Counter())[value] += 1
    return {key: found.most_common(1)[0][0] for key, found in counts.items()}
