"""Measured attributes of one event: magnitude, depth, a distance, a sum of money. Rule ``attribute``.

Several figures of one article stay, for they tell how many things there are to measure (``verdicts``).
"""

from collections import defaultdict
from collections.abc import Callable, Iterator

from generator.compare.badges import Compared, Question, compared, gravest
from generator.compare.belonging import Told
from generator.compare.figures import NEVER, by_two_voices, clusters
from generator.compare.material import Material, settings_of
from generator.compare.measurands import is_same_attribute, told_apart
from generator.compare.readings import MEASURES, is_attribute, statement
from generator.compare.setting import Setting, is_report
from generator.compare.verdicts import verdicts
from generator.languages.en.comparison import attribute
from generator.model import Quantity

_Everywhere = dict[tuple[str, str, str], list[Setting]]


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare what the reports of each event measure."""
    everywhere = _everywhere(material)
    for event in material.events:
        told = Told(event, material.dated)
        for (noun, scope), settings in sorted(_by_dimension(material, told).items()):
            question = Question("number", (event.id,), attribute(noun, scope), "attribute")
            apart = told_apart(settings)
            kept = clusters(settings, is_same_attribute)
            found = gravest(_compared(question, one, everywhere, apart) for one in kept)
            if found:
                yield found


def _compared(
    question: Question,
    settings: list[Setting],
    everywhere: _Everywhere,
    apart: Callable[[Setting, Setting], bool],
) -> Compared | None:
    if not by_two_voices(settings):
        return None
    keys = dict.fromkeys(_key(s) for s in settings)
    others = [o for key in keys for o in everywhere.get(key, ())]
    return compared(question, [statement(s) for s in settings], verdicts(settings, others, apart))


def _key(setting: Setting) -> tuple[str, str, str]:
    return setting.article.id, setting.quantity.noun, setting.quantity.scope


def _everywhere(material: Material) -> _Everywhere:
    """Every measure of each article, whatever event it belongs to."""
    found: _Everywhere = defaultdict(list)
    seen = set()
    for event in material.events:
        for setting in settings_of(material, event):
            place = (setting.article.id, setting.quantity.number)
            if place not in seen and is_attribute(setting.quantity):
                seen.add(place)
                found[_key(setting)].append(setting)
    return found


def _by_dimension(material: Material, told: Told) -> dict[tuple[str, str], list[Setting]]:
    """Figures that may be compared, by unit and aspect."""
    found: dict[tuple[str, str], list[Setting]] = defaultdict(list)
    for setting in settings_of(material, told.event):
        quantity = setting.quantity
        if _is_measured(quantity) and is_report(setting) and told.is_told(setting):
            found[quantity.noun, quantity.scope].append(setting)
    return found


def _is_measured(quantity: Quantity) -> bool:
    if quantity.rule in NEVER or quantity.noun == "age" or not is_attribute(quantity):
        return False
    if quantity.noun == "magnitude" and not quantity.bounds.is_exact and not quantity.hedge:
        return False  # "quakes of 1.0 to 1.9"
    return bool(quantity.scope) or quantity.noun not in MEASURES
