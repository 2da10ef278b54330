"""What a product's data sheet says: weight, screen, camera, battery life."""

from generator.compare.named import Marks
from generator.compare.phrases import Figure, Stated, is_settled, subject_of
from generator.compare.prices import version_behind
from generator.languages.en import data_sheets as words


def weight(figure: Figure) -> Stated | None:
    """As in "the 13-inch model weighs 1.35 kg"."""
    verb = words.WEIGHS.search(figure.clause) if figure.quantity.noun == "kilogram" else None
    if not verb or not is_settled(figure):
        return None
    thing = version_behind(figure) or subject_of(figure, figure.clause[: verb.start()])
    return Stated("weight", thing) if thing else None


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


def battery(figure: Figure) -> Stated | None:
    """As in "has a battery life of 7 hours"."""
    return _part(figure, "battery life") if figure.quantity.noun == "battery hour" else None


def _part(figure: Figure, attribute: str, terms: Marks = frozenset()) -> Stated | None:
    left = figure.sentence[: figure.at]
    verb = next(iter(words.HAS.finditer(left)), None)
    if verb is None or words.BOUND.search(left) or not is_settled(figure):
        return None
    thing = subject_of(figure, left[: verb.start()])
    return Stated(attribute, thing, terms) if thing else None
