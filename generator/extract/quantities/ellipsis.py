"""Figures that leave out what they count, because a figure before them has just told it.

"Police said 20,000 people marched; organisers put the number at 50,000": 50,000 people, who marched. Speakers
who disagree are told in this way, within a sentence or in the next.
"""

from dataclasses import replace

from generator.languages import room
from generator.languages.en.ellipsis import STANDING_FOR
from generator.model import Quantity, Span

_FRAMES = {"en": STANDING_FOR}
_NEW = "new"  # "nine new cases were found; the total is at 27" adds, and nothing is put at another number
_APART = 20  # times: a figure so much larger counts something else
_COUNTS = ("figure", "words", "collective", "range", "number of", "toll", "compound")


def completed(
    text: str, sentence: Span, before: tuple[Quantity, ...], found: tuple[Quantity, ...], lang: str
) -> tuple[Quantity, ...]:
    """``found`` of the sentence, with what ``before`` of the last sentence counts where it is left out."""
    frame = _FRAMES.get(room(lang))
    made: list[Quantity] = []
    for quantity in found:
        counted = next((q for q in reversed([*before, *made]) if q.rule in _COUNTS and q.noun), None)
        left = text[sentence.start : quantity.span.start]
        fits = frame and counted and _may_count(counted, quantity) and frame.search(left)
        made.append(_like(quantity, counted) if fits and counted else quantity)
    return tuple(made)


def _like(quantity: Quantity, counted: Quantity) -> Quantity:
    return replace(
        quantity, noun=counted.noun, modifiers=counted.modifiers, scope=counted.scope, rule="again"
    )


def _may_count(counted: Quantity, quantity: Quantity) -> bool:
    """What is told before has a state, and is a count of the same order."""
    if quantity.rule != "bare" or quantity.scope or not counted.scope or _NEW in counted.modifiers:
        return False
    one, two = counted.bounds.figure, quantity.bounds.figure
    return 0 < one <= two * _APART and two <= one * _APART
