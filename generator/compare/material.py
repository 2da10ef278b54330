"""All that comparers look at: articles, events with their reports, and the claims that joined no event."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.compare.setting import Setting
from generator.model import Article, Claim, Event, Span

Dated = Mapping[tuple[str, Span], Sequence[Claim]]


@dataclass(frozen=True, eq=False)
class Material:
    """Articles by id, events in timeline order, and every claim, be it a report or not."""

    articles: Mapping[str, Article]
    events: Sequence[Event]
    claims: Sequence[Claim] = ()

    @cached_property
    def dated(self) -> Dated:
        """Reports that date something, by article and sentence."""
        found: dict[tuple[str, Span], list[Claim]] = defaultdict(list)
        for claim in self._reported:
            if claim.date is not None:
                found[claim.article, claim.sentence].append(claim)
        return found

    @property
    def _reported(self) -> Iterable[Claim]:
        return (report.claim for event in self.events for report in event.reports)


def settings_of(material: Material, event: Event) -> list[Setting]:
    """Every figure that the reports of an event state, each place in an article once."""
    found: dict[tuple[object, ...], Setting] = {}
    for report in event.reports:
        for quantity in report.claim.quantities:
            place = (report.claim.article, quantity.number, quantity.rule)
            article = material.articles[report.claim.article]
            found.setdefault(place, Setting(article, event, report.claim, quantity))
    return list(found.values())
