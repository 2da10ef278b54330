"""What a save has changed of a timeline, as a reader would say."""

from collections import defaultdict
from dataclasses import dataclass

from generator.model import Contradiction, Event, Span, Timeline

_NOTHING = Timeline((), (), ())


@dataclass(frozen=True, slots=True)
class Difference:
    """Events (by id) and articles that are new or told otherwise, and how many events have changed in all.

    An event whose words change may get another id: it is gone as one and new as another, and counts once.
    What only stands at another place in its article is no other event.
    """

    events: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    count: int = 0


def difference(before: Timeline | None, after: Timeline) -> Difference:
    """Compare two versions of a timeline; before the first there was nothing."""
    old, new = _Faces(before or _NOTHING), _Faces(after)
    changed = frozenset(e for e in new.events if e not in old.events or not _is_same(old, new, e))
    same = len(new.events) - len(changed)
    articles = frozenset(
        name for name, article in new.articles.items() if old.articles.get(name) is not article
    )
    return Difference(changed, articles, max(len(old.events), len(new.events)) - same)


class _Faces:
    """What a reader sees of each event."""

    def __init__(self, timeline: Timeline) -> None:
        self.articles = {article.id: article for article in timeline.articles}
        self.events = {event.id: event for event in timeline.events}
        self._badges: defaultdict[str, list[Contradiction]] = defaultdict(list)
        for badge in timeline.contradictions:
            for event in badge.events:
                self._badges[event].append(badge)

    def values(self, event: str) -> tuple[Event, tuple[int, ...]]:
        """Return the event and its badges by identity: what is unchanged is the same object run after run."""
        return self.events[event], tuple(id(badge) for badge in self._badges.get(event, ()))

    def face(self, name: str) -> tuple[object, ...]:
        event = self.events[name]
        reports = [(r.claim.article, self._words(r.claim.article, r.claim.sentence)) for r in event.reports]
        badges = [
            (badge.label, badge.what, tuple(answer.value for answer in badge.answers))
            for badge in self._badges.get(name, ())
        ]
        headline = self._words(event.headline_article, event.headline)
        return (event.date, event.kind, event.independent_sources, headline, reports, badges)

    def _words(self, article: str, span: Span) -> str:
        return self.articles[article].text[span.start : span.end]


def _is_same(old: _Faces, new: _Faces, event: str) -> bool:
    (was, badges), (now, others) = old.values(event), new.values(event)
    return (was is now and badges == others) or old.face(event) == new.face(event)
