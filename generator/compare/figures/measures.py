"""Measured attributes of one event: magnitude, depth, a distance, a sum of money. Rule ``attribute``.

Several figures of one article stay, for they tell how many things there are to measure (``weighing``). What
is measured of a person (how deep somebody fell) is compared with what any sentence tells of that person.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain

from generator.compare.badges import Compared, Question, compared, gravest
from generator.compare.dossier import View
from generator.compare.figures.bearers import Bearers, main_event
from generator.compare.figures.figures import NEVER, by_two_voices, clusters, may_differ
from generator.compare.figures.measurands import is_same_attribute, told_apart
from generator.compare.figures.readings import MEASURES, is_attribute, statement
from generator.compare.figures.reported import is_report
from generator.compare.figures.weighing import weighed
from generator.compare.material import Material
from generator.compare.told.belonging import Told, asks_beside
from generator.compare.told.setting import Setting
from generator.compare.told.told_figures import Figures
from generator.languages.en.comparison import attribute
from generator.model import Claim, Quantity, Span

_OF_PERSONS = frozenset(("fall",))  # aspects that belong to a person
_RECORDS = frozenset(("time in the service", "length of the marriage"))  # compared in ``records``

_Dimension = tuple[str, str]  # unit and aspect: ("metre", "depth")


class _Measures:
    """What is measured beside an event: in the articles of its figures, and by claims that joined none."""

    def __init__(self, material: Material) -> None:
        self.bearers = Bearers(material.texts)
        self.views = material.views
        self.loose: dict[_Dimension, list[Setting]] = defaultdict(list)
        for view in material.views.values() if material.claims else ():
            main = view.read(main_event) if view.read(_loose) else ""
            for claim, quantity in view.read(_loose) if main else ():
                setting = Setting(view.text.article, material.dossiers[main].event, claim, quantity)
                self.loose[_dimension(quantity)].append(setting)

    def beside(self, settings: Sequence[Setting]) -> list[Setting]:
        """Return all that the same articles measure in the same dimension."""
        keys = dict.fromkeys((s.article.id, _dimension(s.quantity)) for s in settings)
        return [
            Setting(self.views[article].text.article, settings[0].event, claim, quantity)
            for article, dimension in keys
            for claim, quantity in self.views[article].read(_by_dimension).get(dimension, ())
        ]

    def made_of(self, things: Mapping[_Dimension, Sequence[Setting]]) -> Iterator[object]:
        """Return all that figures of an event are set beside: who is told of where, and what is measured."""
        for dimension, settings in things.items():
            yield from (s for loose in self.loose.get(dimension, ()) for s in (loose.claim, loose.event))
            for article in dict.fromkeys(s.article.id for s in (*settings, *self.loose.get(dimension, ()))):
                view = self.views[article]
                yield view.text
                yield from chain(*view.read(_by_dimension).get(dimension, ()))


def _measured(view: View) -> Mapping[Span, tuple[Claim, Quantity]]:
    """Every measure of the article, each place once: as a report gives it, or else as any claim does."""
    found: dict[Span, tuple[Claim, Quantity]] = {}
    for claim in (*(claim for _, claim in view.told), *view.text.claims):
        for quantity in claim.quantities:
            if is_attribute(quantity):
                found.setdefault(quantity.number, (claim, quantity))
    return found


def _by_dimension(view: View) -> Mapping[_Dimension, Sequence[tuple[Claim, Quantity]]]:
    found: dict[_Dimension, list[tuple[Claim, Quantity]]] = defaultdict(list)
    for claim, quantity in view.read(_measured).values():
        found[_dimension(quantity)].append((claim, quantity))
    return found


def _loose(view: View) -> Sequence[tuple[Claim, Quantity]]:
    """Measures of persons that joined no event."""
    if not any(q.scope in _OF_PERSONS for claim in view.text.claims for q in claim.quantities):
        return ()
    told = {claim.span for _, claim in view.told}
    found = view.read(_measured).values()
    return [(claim, q) for claim, q in found if q.scope in _OF_PERSONS and claim.span not in told]


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare what the reports of each event measure."""
    measures = _Measures(material)
    for figures in material.together.values():
        things = figures.read(_things)
        if things and (may := _that_may_differ(things, measures)):
            yield from _of_event(material, figures, may, measures)


def _of_event(
    material: Material, figures: Figures, things: Mapping[_Dimension, Sequence[Setting]], measures: _Measures
) -> Sequence[Compared]:
    """What is compared at one event; anew if the event is another, or what is told beside its figures."""
    claims = (setting.claim for settings in things.values() for setting in settings)
    dated = material.dated(dict.fromkeys((c.article, c.sentence) for c in claims if asks_beside(c)))
    told = Told(figures.event, dated)
    made_of = [*chain(*dated.values()), None, *measures.made_of(things)]
    return material.memo.made_of(
        "measures", figures, made_of, lambda: list(_comparisons(told, things, measures))
    )


def _comparisons(
    told: Told, things: Mapping[_Dimension, Sequence[Setting]], measures: _Measures
) -> Iterator[Compared]:
    reported = {dimension: _reported(told, stated, measures) for dimension, stated in things.items()}
    for (noun, scope), settings in sorted(reported.items()):
        question = Question("number", (told.event.id,), attribute(noun, scope), "attribute")
        alike = _alike(settings, measures)
        found = gravest(_compared(question, one, settings, measures) for one in alike)
        if found:
            yield found


def _alike(settings: list[Setting], measures: _Measures) -> Iterator[list[Setting]]:
    return clusters(settings, partial(is_same_attribute, bearers=measures.bearers))


def _compared(
    question: Question, settings: list[Setting], all_of_it: list[Setting], measures: _Measures
) -> Compared | None:
    if not by_two_voices(settings):
        return None
    bearers = measures.bearers
    judge = weighed(settings, measures.beside(settings), bearers, told_apart(all_of_it, bearers))
    return compared(question, [statement(s) for s in settings], judge)


def _things(figures: Figures) -> Mapping[_Dimension, Sequence[Setting]]:
    """Measures of an event by dimension; only where some may differ."""
    measured: dict[_Dimension, list[Setting]] = defaultdict(list)
    for setting in figures.settings:
        if _is_measured(setting.quantity):
            measured[_dimension(setting.quantity)].append(setting)
    return {d: stated for d, stated in measured.items() if may_differ(stated) or d[1] in _OF_PERSONS}


def _that_may_differ(
    things: Mapping[_Dimension, Sequence[Setting]], measures: _Measures
) -> Mapping[_Dimension, Sequence[Setting]]:
    return {d: stated for d, stated in things.items() if may_differ((*stated, *measures.loose.get(d, ())))}


def _reported(told: Told, stated: Sequence[Setting], measures: _Measures) -> list[Setting]:
    """Figures that may be compared."""
    settings = [s for s in stated if is_report(s) and told.is_told(s)]
    loose = measures.loose.get(_dimension(stated[0].quantity), ())
    own = [s for s in loose if is_report(s) and any(measures.bearers.are_one(s, o) for o in settings)]
    return [*settings, *own]


def _dimension(quantity: Quantity) -> _Dimension:
    return quantity.noun, quantity.scope


def _is_measured(quantity: Quantity) -> bool:
    if quantity.rule in NEVER or quantity.noun == "age" or not is_attribute(quantity):
        return False
    if quantity.noun == "duration" and quantity.scope in _RECORDS:
        return False
    if quantity.noun == "magnitude" and not quantity.bounds.is_exact and not quantity.hedge:
        return False  # "quakes of 1.0 to 1.9"
    return bool(quantity.scope) or quantity.noun not in MEASURES
