"""All that comparers look at: articles, events with their reports, and the claims that joined no event."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeVar

from generator.compare.products.attributes import Specs, specs_of
from generator.compare.told.discourse import Tellings, is_news
from generator.compare.told.setting import Setting
from generator.compare.told.told_as_one import parts_of
from generator.memo import Memo
from generator.model import Article, Claim, Event, Span

View = TypeVar("View")
Dated = Mapping[tuple[str, Span], Sequence[Claim]]


@dataclass(frozen=True, eq=False)
class Material:
    """Articles by id, events in timeline order, and every claim, be it a report or not.

    ``memo`` holds what an earlier run read of articles and events; ``comparisons`` has begun it.
    """

    articles: Mapping[str, Article]
    events: Sequence[Event]
    claims: Sequence[Claim] = ()
    memo: Memo = field(default_factory=Memo)
    _views: dict[object, object] = field(default_factory=dict, init=False)

    def once(self, view: Callable[["Material"], View]) -> View:
        """Return ``view(material)``, made when it is first asked for, and as long-lived as the material.

        What it gives may hold parts of the material, but not the material itself: Python's collector, which a
        preview stops, would have to find such a circle.
        """
        if view not in self._views:
            self._views[view] = view(self)
        return self._views[view]  # type: ignore[return-value] # by its view it is what `view` gives

    @cached_property
    def dated(self) -> Dated:
        """Reports that date something, by article and sentence."""
        found: dict[tuple[str, Span], list[Claim]] = defaultdict(list)
        for claim in self._reported:
            if claim.date is not None:
                found[claim.article, claim.sentence].append(claim)
        return found

    @cached_property
    def beside(self) -> Mapping[str, Sequence[Claim]]:
        """Claims of no event that give figures, by the id of the event that their article tells them with."""
        return self._tellings.beside(claim for claim in self.claims if claim.quantities)

    @cached_property
    def carried_on(self) -> frozenset[tuple[str, Span]]:
        """Sentences that may carry on what the one before tells of another year."""
        return self._tellings.carried_on()

    @cached_property
    def _tellings(self) -> Tellings:
        return Tellings(self.articles, self.events)

    @cached_property
    def parts(self) -> Mapping[str, Sequence[Event]]:
        """Events that are told as one with a larger one, by its id."""
        return parts_of(self.events)

    @cached_property
    def is_part(self) -> frozenset[str]:
        """Ids of events that are told as one with a larger one."""
        return frozenset(part.id for parts in self.parts.values() for part in parts)

    @cached_property
    def specs(self) -> Specs:
        """Figures that state an attribute of a named thing: they are compared as such, and nowhere else."""
        return specs_of(self.articles, self.claims or tuple(self._reported))

    @cached_property
    def settings(self) -> Mapping[str, Sequence[Setting]]:
        """Figures that the reports of an event state and that are told with it, by its id."""
        return {event.id: _settings(self, event) for event in self.events}

    @cached_property
    def together(self) -> Mapping[str, Sequence[Setting]]:
        """Figures of an event and of those that are told as one with it, by its id; none for one of those."""
        return {event.id: _together(self, event) for event in self.events if event.id not in self.is_part}

    @property
    def _reported(self) -> Iterable[Claim]:
        return (report.claim for event in self.events for report in event.reports)


def settings_of(material: Material, event: Event) -> Sequence[Setting]:
    """Every figure that the reports of an event state, and that is told with it, each place once."""
    return material.settings[event.id]


def together(material: Material, event: Event) -> Sequence[Setting]:
    """Figures of an event and of those that are told as one with it; none for one of those."""
    return material.together.get(event.id, ())


def _settings(material: Material, event: Event) -> Sequence[Setting]:
    found: dict[tuple[object, ...], Setting] = {}
    for claim, is_beside in _told(material, event):
        article = material.articles[claim.article]
        for quantity in claim.quantities:
            place = (claim.article, quantity.number, quantity.rule)
            if place[:2] not in material.specs:
                found.setdefault(place, Setting(article, event, claim, quantity, is_beside))
    return list(found.values())


def _together(material: Material, event: Event) -> Sequence[Setting]:
    if event.id not in material.parts:
        return settings_of(material, event)
    found: dict[tuple[object, ...], Setting] = {}
    for part in (event, *material.parts[event.id]):
        for setting in settings_of(material, part):
            place = (setting.article.id, setting.quantity.number, setting.quantity.rule)
            found.setdefault(place, setting if part is event else replace(setting, event=event))
    return list(found.values())


def _told(material: Material, event: Event) -> Iterator[tuple[Claim, bool]]:
    for claim in (r.claim for r in event.reports if r.claim.quantities):
        if not _is_background(material, claim) or not is_news(material.articles[claim.article], event):
            yield claim, False
    yield from ((claim, True) for claim in material.beside.get(event.id, ()))


def _is_background(material: Material, claim: Claim) -> bool:
    return claim.date is None and (claim.article, claim.sentence) in material.carried_on
