"""What a product's data sheet says: weight, thickness, screen, camera, battery, memory, processor."""

import re
from typing import Final

from generator.compare.products.named import Marks, Thing
from generator.compare.products.phrases import Figure, Stated, is_settled, subject_of
from generator.compare.products.prices import version_behind
from generator.languages.en import data_sheets as words

_PARTS: Final = {
    "battery hour": "battery life",
    "memory": "memory",
    "storage": "storage",
    "gigahertz": "clock rate of the processor",
    "core": "number of processor cores",
    "milliampere hour": "battery capacity",
}
"""Attribute that a value of that noun states, of whatever has it."""


def weight(figure: Figure) -> Stated | None:
    """As in "the 13-inch model weighs 1.35 kg"."""
    is_weight = figure.quantity.noun == "kilogram"
    return _measured(figure, "weight", words.WEIGHS) if is_weight else None


def thickness(figure: Figure) -> Stated | None:
    """As in "it is 7.9 mm thick"."""
    is_thick = figure.quantity.noun == "metre" and words.THICK.search(figure.behind)
    return _measured(figure, "thickness", words.IS_THICK) if is_thick else None


def _measured(figure: Figure, attribute: str, verbs: re.Pattern[str]) -> Stated | None:
    verb = verbs.search(figure.clause)
    if not verb or not is_settled(figure):
        return None
    left = figure.sentence[: figure.at - len(figure.clause) + verb.start()]
    thing = version_behind(figure) or _subject(figure, left)
    return Stated(attribute, thing) if thing else None


def _subject(figure: Figure, left: str) -> Thing | None:
    """Return whose part or measure it is: the subject's, also of a second verb, or that of its battery."""
    second = words.SECOND_VERB.search(left)
    phrase = second["first"] if second else left
    part = words.ITS_PART.search(phrase)
    return subject_of(figure, f"{phrase[: part.start()]}it" if part else phrase)


def screen(figure: Figure) -> Stated | None:
    """As in "has a 3.1-inch screen"."""
    is_screen = figure.quantity.noun == "metre" and words.SCREEN.search(figure.behind)
    return _part(figure, "screen size") if is_screen else None


def camera(figure: Figure) -> Stated | None:
    """As in "sports an 8-megapixel rear camera"."""
    found = words.CAMERA.search(figure.behind) if figure.quantity.noun == "megapixel" else None
    if not found:
        return None
    where = frozenset(words.PLACES[w] for w in found[0].lower().split() if w in words.PLACES)
    return _part(figure, "camera resolution", where)


def part(figure: Figure) -> Stated | None:
    """As in "has a battery life of 7 hours", "comes with 6GB of RAM"."""
    attribute = _PARTS.get(figure.quantity.noun)
    return _part(figure, attribute) if attribute else None


def _part(figure: Figure, attribute: str, terms: Marks = frozenset()) -> Stated | None:
    left = figure.sentence[: figure.at]
    verb = next(iter(words.HAS.finditer(left)), None)
    if verb is None or words.BOUND.search(left) or not is_settled(figure):
        return None
    thing = _subject(figure, left[: verb.start()])
    return Stated(attribute, thing, terms) if thing else None
