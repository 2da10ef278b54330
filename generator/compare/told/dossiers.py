"""Each event with the articles that report it, and what comparers read there: kept while they stand."""

from collections.abc import Sequence

from generator.compare.keeping import Keeping
from generator.compare.material import Material
from generator.model import Article, Event


class Dossier(Keeping):
    """An event and the articles of its reports, by id: all that a reading of these may look at."""

    __slots__ = ("articles", "event")

    def __init__(self, event: Event, articles: Sequence[Article]) -> None:
        """Put together what belongs together."""
        super().__init__()
        self.event = event
        self.articles = {article.id: article for article in articles}


def dossiers(material: Material) -> Sequence[Dossier]:
    """Every event's, in their order: as in the last run where neither event nor articles have changed.

    Ask for it by ``material.once(dossiers)``.
    """
    return [_dossier(material, event) for event in material.events]


def _dossier(material: Material, event: Event) -> Dossier:
    of = material.memo.of
    names = of("articles", event, lambda: tuple(dict.fromkeys(r.claim.article for r in event.reports)))
    articles = [material.articles[name] for name in names]
    return of("dossier", event, lambda: Dossier(event, articles), *map(id, articles))
