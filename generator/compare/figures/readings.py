"""A reported figure as an interval with a grain, and as an answer a reader sees."""

from generator.compare.badges import Statement
from generator.compare.figures.arithmetic import Reading, grain_of_count, grain_of_measure, is_bound
from generator.compare.told.setting import Setting
from generator.languages.en.quantities import ENGLISH
from generator.model import Quantity

MEASURES = frozenset(unit.noun for unit in ENGLISH.units.values())
_ATTRIBUTES = frozenset(("magnitude", "age", "percent", "percentage point", "calibre", "duration"))
_EXACT = frozenset(("age", "calibre"))


def is_attribute(quantity: Quantity) -> bool:
    """It measures something; it does not count."""
    return quantity.noun in MEASURES or quantity.noun in _ATTRIBUTES or is_money(quantity)


def is_money(quantity: Quantity) -> bool:
    """The noun is a currency."""
    return quantity.noun.isupper()


def reading(setting: Setting) -> Reading:
    """The figure's interval and grain, in its canonical unit."""
    quantity, bounds = setting.quantity, setting.quantity.bounds
    is_open = is_bound(bounds) and (bounds.low_open or bounds.high_open)
    if quantity.noun in _EXACT or is_open:  # "over 170,000" leaves out what 170,000 may be a rounding of
        return Reading(bounds)
    written = setting.number.lstrip("$£€¥₹USAC ").split(" to ")[0]
    value = bounds.figure if is_bound(bounds) else bounds.low
    if not is_attribute(quantity) or is_money(quantity):
        return Reading(bounds, grain_of_count(value, written))
    plain = 1.0 if written.lower() in ("a", "an") else ENGLISH.number(written)
    decimals = len(written.partition(".")[2]) if written.replace(".", "").isdigit() else 0
    return Reading(bounds, grain_of_measure(value, plain or value, decimals))


def _unit(setting: Setting) -> str:
    """Words of the unit: of "a 90-day stay" it is "days"."""
    unit, noun = setting.unit, setting.quantity.noun
    if not unit or not (noun in MEASURES or noun == "duration"):
        return ""
    is_one = setting.number.lower() in ("1", "a", "an", "one")
    return f" {unit}s" if noun == "duration" and not is_one and not unit.endswith("s") else f" {unit}"


def statement(setting: Setting) -> Statement:
    """Return the figure as an answer: what is shown is the hedge, the figure and its unit."""
    quantity, bounds = setting.quantity, setting.quantity.bounds
    unit = _unit(setting)
    leading = setting.article.text[quantity.span.start : quantity.number.start].lower()
    written = setting.number
    figure = f"{written.lower() if written.isalpha() else written}{unit}"
    behind = quantity.hedge.replace("- ", "-") if quantity.hedge.startswith("-") else f" {quantity.hedge}"
    hedged = f"{quantity.hedge} {figure}" if quantity.hedge in leading else f"{figure}{behind}"
    key = (bounds.figure, bounds.is_bounded)  # "about 12,000" and "12,000" are one answer
    return Statement(setting.claim, quantity.number, hedged.strip(), key, (bounds.low, bounds.high))
