"""Endings of Ukrainian: a word is given by its stem, and every case of it is meant.

No form is marked for its case: "у березні" and "березень" name one month, and what a rule must know it
tells from the words beside it.
"""

from collections.abc import Iterable, Mapping
from typing import Final, TypeVar

T = TypeVar("T")

HARD: Final = ("ий", "а", "е", "і", "ого", "ої", "ому", "ій", "у", "им", "ою", "их", "ими", "ім")
"""Endings of adjectives and ordinals like "перший"."""
SOFT: Final = ("ій", "я", "є", "і", "ього", "ьої", "ьому", "ю", "ім", "ьою", "іх", "іми")
"""Endings of adjectives like "попередній"."""


def forms(stem: str, endings: Iterable[str]) -> list[str]:
    """The stem with each ending."""
    return [stem + ending for ending in endings]


def hard(stems: Mapping[str, T]) -> dict[str, T]:
    """Every form of adjectives like "перший", by their stems."""
    return {form: worth for stem, worth in stems.items() for form in forms(stem, HARD)}


def soft(stems: Mapping[str, T]) -> dict[str, T]:
    """Every form of adjectives like "попередній", by their stems."""
    return {form: worth for stem, worth in stems.items() for form in forms(stem, SOFT)}


def listed(groups: Mapping[T, str]) -> dict[str, T]:
    """Words to what they mean, from meanings to their words with blanks between."""
    return {word: worth for worth, words in groups.items() for word in words.split()}
