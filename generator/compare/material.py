"""All that comparers look at: articles, events with their reports, and the claims that joined no event."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, groupby
from operator import attrgetter

from generator.compare.dossier import Dossier, Part, View
from generator.compare.keeping import Keeping
from generator.compare.products.attributes import specs_of
from generator.compare.told import told_figures
from generator.compare.told.discourse import beside
from generator.compare.told.setting import Setting
from generator.compare.told.texts import Text
from generator.compare.told.told_as_one import parts_of
from generator.compare.told.told_figures import Figures
from generator.memo import Memo
from generator.model import Article, Claim, Event, Span

_ARTICLE = attrgetter("article")

Dated = Mapping[tuple[str, Span], Sequence[Claim]]


@dataclass(frozen=True, eq=False)
class Material(Keeping):
    """Articles by id, events in timeline order, and every claim, be it a report or not.

    It is of one run, and so is what it keeps; what lasts from run to run is in its ``memo``, which
    ``comparisons`` has begun. A claim object is of one article object: whoever reads an article anew makes
    its claims anew.
    """

    articles: Mapping[str, Article]
    events: Sequence[Event]
    claims: Sequence[Claim] = ()
    memo: Memo = field(default_factory=Memo)
    _kept: dict[Hashable, object] = field(default_factory=dict, init=False)

    @cached_property
    def texts(self) -> Mapping[str, Text]:
        """Articles with their claims, by id; the articles that events report, too, if they have no claim."""
        told: dict[str, list[Claim]] = {}
        for name, own in groupby(self.claims or self._reported, _ARTICLE):
            if name in told:
                told[name].extend(own)
            else:
                told[name] = list(own)
        for dossier in self.dossiers.values():
            for name in dossier.articles:
                if name not in told:
                    told[name] = []
        return {name: self._text(self.articles[name], claims) for name, claims in told.items()}

    def _text(self, article: Article, claims: Sequence[Claim]) -> Text:
        return self.memo.made_of("text", article, claims, lambda: Text(article, claims))

    @cached_property
    def dossiers(self) -> Mapping[str, Dossier]:
        """Events with their articles, by id, in timeline order."""
        known: dict[str, Dossier] = self.memo.lasting(dict, "dossiers")
        found = {event.id: self._dossier(event, known.get(event.id)) for event in self.events}
        known.clear()
        known.update(found)
        return found

    def _dossier(self, event: Event, known: Dossier | None) -> Dossier:
        if known and known.is_of(event, self.articles):
            return known
        return Dossier(known.known_in(event, self.articles) if known else event, self.articles)

    @cached_property
    def views(self) -> Mapping[str, View]:
        """What each text reports of all events, by its article's id."""
        told: dict[str, list[tuple[str, Part, str]]] = {name: [] for name in self.texts}
        for dossier in self.dossiers.values():
            for entry in dossier.parts:
                told[entry[0]].append(entry)
        return {name: self._view(text, told[name]) for name, text in self.texts.items()}

    def _view(self, text: Text, told: Sequence[tuple[str, Part, str]]) -> View:
        keys = [key for _, _, key in told]
        return self.memo.of("view", text, lambda: View(text, [part for _, part, _ in told]), *keys)

    @cached_property
    def place(self) -> Mapping[str, int]:
        """Place of each event in the timeline, by its id."""
        return {event: at for at, event in enumerate(self.dossiers)}

    def dated(self, places: Iterable[tuple[str, Span]]) -> Dated:
        """Reports that date something, by article and sentence, for these sentences."""
        found = ((place, self.views[place[0]].read(told_figures.dated).get(place[1])) for place in places)
        return {place: claims for place, claims in found if claims}

    @cached_property
    def figures(self) -> Mapping[str, Figures]:
        """Figures that the reports of an event state and that are told with it, by its id."""
        told_with = beside(self.views.values(), self.dossiers) if self.claims else {}
        background: dict[str, list[Claim]] = {}
        for view in self.views.values():
            for event, claim in view.read(told_figures.background):
                background.setdefault(event, []).append(claim)
        stating = self._stating(told_with)
        return {
            event: self._figures(
                dossier, told_with.get(event, ()), background.get(event, ()), stating.get(event, ())
            )
            for event, dossier in self.dossiers.items()
        }

    def _figures(
        self,
        dossier: Dossier,
        beside: Sequence[Claim],
        background: Sequence[Claim],
        stating: Sequence[Text],
    ) -> Figures:
        if not (beside or background or stating):
            return dossier.read(told_figures.of_reports)
        made_of = (*beside, None, *background, None, *stating) if background or stating else beside
        return self.memo.made_of(
            "figures",
            dossier,
            made_of,
            lambda: told_figures.told(dossier, self.articles, beside, background, stating),
        )

    def _stating(self, beside: Mapping[str, Sequence[Claim]]) -> Mapping[str, Sequence[Text]]:
        """Texts that state attributes of named things, by the id of the events that they tell of."""
        texts = {name: text for name, text in self.texts.items() if text.read(specs_of)}
        found: dict[str, dict[str, Text]] = defaultdict(dict)
        for name, text in texts.items():
            for part in self.views[name].parts:
                found[part.gist.id][name] = text
        for event, claims in beside.items() if texts else ():
            found[event] |= {c.article: texts[c.article] for c in claims if c.article in texts}
        return {event: tuple(own.values()) for event, own in found.items()}

    @cached_property
    def parts(self) -> Mapping[str, Sequence[str]]:
        """Ids of events that are told as one with a larger one, by its id."""
        return parts_of(self.dossiers, self.views.values())

    @cached_property
    def is_part(self) -> frozenset[str]:
        """Ids of events that are told as one with a larger one."""
        return frozenset(chain.from_iterable(self.parts.values()))

    @cached_property
    def together(self) -> Mapping[str, Figures]:
        """Figures of an event and of those that are told as one with it, by its id; none for one of those."""
        is_part, parts = self.is_part, self.parts
        return {
            event: self._joined(event, parts[event]) if event in parts else figures
            for event, figures in self.figures.items()
            if event not in is_part
        }

    def _joined(self, event: str, parts: Sequence[str]) -> Figures:
        made_of = [self.figures[one] for one in (event, *parts)]
        dossier = self.dossiers[event]
        return self.memo.made_of("together", dossier, made_of, lambda: told_figures.as_one(made_of))

    @property
    def _reported(self) -> Iterable[Claim]:
        return (report.claim for event in self.events for report in event.reports)


def settings_of(material: Material, event: Event) -> Sequence[Setting]:
    """Every figure that the reports of an event state, and that is told with it, each place once."""
    return material.figures[event.id].settings
