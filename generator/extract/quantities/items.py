"""A figure together with what it counts."""

from collections.abc import Callable
from typing import NamedTuple

from generator.extract.quantities.figures import Figure
from generator.extract.quantities.tokens import Tokens
from generator.languages.quantity_words import QuantityWords

SELF_CONTAINED = ("age", "money", "percent", "magnitude", "calibre", "times")
"""Rules of figures that have a unit or a noun of their own and take no state from others."""


class Counted(NamedTuple):
    """A figure and what it counts; ``start`` and ``end`` are the tokens of the whole phrase (exclusive)."""

    figure: Figure
    noun: str
    start: int
    end: int
    rule: str
    modifiers: tuple[int, ...] = ()
    scope: str = ""


Reader = Callable[[Tokens, Figure, QuantityWords], Counted | None]
