"""Measured attributes of one event: magnitude, depth, a distance, a sum of money. Rule ``attribute``.

Several figures of one article stay, for they tell how many things there are to measure (``weighing``). What
is measured of a person (how deep somebody fell) is compared with what any sentence tells of that person.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import partial

from generator.compare.badges import Compared, Question, compared, gravest
from generator.compare.figures.bearers import Bearers, everywhere
from generator.compare.figures.figures import NEVER, by_two_voices, clusters, may_differ
from generator.compare.figures.measurands import is_same_attribute, told_apart
from generator.compare.figures.readings import MEASURES, is_attribute, statement
from generator.compare.figures.reported import is_report
from generator.compare.figures.weighing import weighed
from generator.compare.material import Material, together
from generator.compare.told.belonging import Told
from generator.compare.told.setting import Setting
from generator.languages.en.comparison import attribute
from generator.model import Claim, Quantity

_OF_PERSONS = frozenset(("fall",))  # aspects that belong to a person
_RECORDS = frozenset(("time in the service", "length of the marriage"))  # compared in ``records``

_Dimension = tuple[str, str]  # unit and aspect: ("metre", "depth")
_Key = tuple[str, _Dimension]


class _Measures:
    """Every measure of the material: by article and dimension, and those that joined no event."""

    def __init__(self, material: Material) -> None:
        self.bearers = Bearers(material.claims or _reported(material))
        self.by_article: dict[_Key, list[Setting]] = defaultdict(list)
        self.loose: dict[_Dimension, list[Setting]] = defaultdict(list)
        told = {(r.claim.article, r.claim.span) for event in material.events for r in event.reports}
        for setting in everywhere(material, is_attribute):
            dimension = _dimension(setting.quantity)
            self.by_article[setting.article.id, dimension].append(setting)
            if (setting.article.id, setting.claim.span) not in told and dimension[1] in _OF_PERSONS:
                self.loose[dimension].append(setting)

    def beside(self, settings: Iterable[Setting]) -> list[Setting]:
        """Return all that the same articles measure in the same dimension."""
        keys = dict.fromkeys((s.article.id, _dimension(s.quantity)) for s in settings)
        return [other for key in keys for other in self.by_article[key]]


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare what the reports of each event measure."""
    measures = _Measures(material)
    for event in material.events:
        told = Told(event, material.dated)
        for (noun, scope), settings in sorted(_by_dimension(material, told, measures).items()):
            question = Question("number", (event.id,), attribute(noun, scope), "attribute")
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


def _by_dimension(material: Material, told: Told, measures: _Measures) -> dict[_Dimension, list[Setting]]:
    """Figures that may be compared."""
    measured: dict[_Dimension, list[Setting]] = defaultdict(list)
    for setting in together(material, told.event):
        if _is_measured(setting.quantity):
            measured[_dimension(setting.quantity)].append(setting)
    found: dict[_Dimension, list[Setting]] = {}
    for dimension, stated in measured.items():
        loose = measures.loose.get(dimension, ())
        if not may_differ((*stated, *loose)):
            continue
        settings = found[dimension] = [s for s in stated if is_report(s) and told.is_told(s)]
        own = [s for s in loose if is_report(s) and any(measures.bearers.are_one(s, o) for o in settings)]
        settings.extend(own)
    return found


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


def _reported(material: Material) -> Iterator[Claim]:
    return (report.claim for event in material.events for report in event.reports)
