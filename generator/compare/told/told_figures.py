"""The figures that belong to an event: those of its reports, and those that its articles tell with it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.compare.dossier import Dossier, View
from generator.compare.keeping import Keeping
from generator.compare.products.attributes import specs_of
from generator.compare.told.discourse import carried_on, is_news
from generator.compare.told.setting import Setting
from generator.compare.told.texts import Text
from generator.model import Article, Claim, Event, Span


class Figures(Keeping):
    """Figures of one event, each place once."""

    __slots__ = ("event", "settings")

    def __init__(self, event: Event, settings: Sequence[Setting]) -> None:
        super().__init__()
        self.event, self.settings = event, settings


def of_reports(dossier: Dossier) -> Figures:
    """All that the reports state."""
    return told(dossier, dossier.articles, (), (), ())


def told(
    dossier: Dossier,
    articles: Mapping[str, Article],
    beside: Sequence[Claim],
    background: Sequence[Claim],
    stating: Sequence[Text],
) -> Figures:
    """All that the reports state but for ``background``, and the claims ``beside``.

    What the texts ``stating`` give as attributes of named things is left out: it is compared as such.
    """
    specs = {text.article.id: text.read(specs_of) for text in stating}
    found: dict[tuple[object, ...], Setting] = {}
    for claim, is_beside in _claims(dossier.event, beside, background):
        article = articles[claim.article]
        for quantity in claim.quantities:
            if quantity.number not in specs.get(claim.article, ()):
                setting = Setting(article, dossier.event, claim, quantity, is_beside)
                found.setdefault(_place(setting), setting)
    return Figures(dossier.event, list(found.values()))


def _claims(
    event: Event, beside: Sequence[Claim], background: Sequence[Claim]
) -> Iterator[tuple[Claim, bool]]:
    left_out = set(map(id, background))
    for report in event.reports:
        if report.claim.quantities and id(report.claim) not in left_out:
            yield report.claim, False
    yield from ((claim, True) for claim in beside)


def _place(setting: Setting) -> tuple[object, ...]:
    return setting.claim.article, setting.quantity.number, setting.quantity.rule


def as_one(figures: Sequence[Figures]) -> Figures:
    """Figures of several events, told as one, at the first of them."""
    event = figures[0].event
    found: dict[tuple[object, ...], Setting] = {}
    for own in figures:
        for setting in own.settings:
            found.setdefault(_place(setting), setting if own is figures[0] else replace(setting, event=event))
    return Figures(event, list(found.values()))


def background(view: View) -> Sequence[tuple[str, Claim]]:
    """Undated news with figures that carries on what is told of another year, with the id of its event."""
    behind = view.read(carried_on)
    if not behind:
        return ()
    return [
        (event.id, claim)
        for event, claim in view.told
        if claim.quantities and claim.date is None and claim.sentence in behind
        if is_news(view.text.article, event)
    ]


def dated(view: View) -> Mapping[Span, Sequence[Claim]]:
    """Reports that date something, by sentence."""
    found: dict[Span, list[Claim]] = {}
    for _, claim in view.told:
        if claim.date is not None:
            found.setdefault(claim.sentence, []).append(claim)
    return found
