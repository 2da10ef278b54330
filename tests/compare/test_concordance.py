"""The concordance spares work and hides nothing."""

from collections.abc import Iterable

import pytest

from generator import compare
from generator.compare.told.concordance import Concordance
from tests.compare.pairs import merged
from tests.compare.test_cases import CASES

TEXTS = (
    "The ferry sank; its captain didn’t call.",
    "Lee's brother-in-law is the 2nd mate.",
    "A North-Easterly wind, 5km off FERRYBURY.",
)


@pytest.mark.parametrize(
    ("words", "places"),
    [
        (["ferry"], [0]),
        (["Ferry", "mate"], [0, 1]),
        (["ferr", "brother-in-mate"], [1]),
        (["brother-in-law"], [1]),
        (["t", "lee", "easterly"], [0, 1, 2]),
        (["2nd"], [1]),
        (["nowhere"], []),
        ([], []),
    ],
)
def test_texts_are_found_by_whole_words(words: list[str], places: list[int]) -> None:
    assert Concordance(TEXTS).holding(words) == places


@pytest.mark.parametrize(
    ("parts", "places"),
    [
        (["ferry"], [0, 2]),
        (["north", "km"], [2]),
        (["a"], [0, 1, 2]),
        (["law is"], [1]),
        (["zz"], []),
    ],
)
def test_texts_are_found_by_parts_of_words(parts: list[str], places: list[int]) -> None:
    assert Concordance(TEXTS).with_parts(parts) == places


def test_no_comparer_finds_more_in_all_sentences_than_in_those_that_hold_its_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever widens a pattern must widen the words by which its sentences are found."""
    stories = [merged(case) for case in CASES]
    found = [compare.comparisons(*story) for story in stories]
    for name in ("holding", "with_parts"):
        monkeypatch.setattr(Concordance, name, _everywhere)
    assert [compare.comparisons(*story) for story in stories] == found


def _everywhere(concordance: Concordance, _words: Iterable[str]) -> Iterable[int]:
    return concordance.everywhere
