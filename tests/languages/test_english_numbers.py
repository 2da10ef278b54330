"""English numerals: what the pattern finds in a text, and what the reader makes of it."""

import re

import pytest

from generator.languages.en.numbers import NUMERAL, number, ordinal

NUMBERS = [
    ("12,000", 12_000), ("1,234,567.5", 1_234_567.5), ("3.5", 3.5), ("two", 2), ("Twenty-five", 25),
    ("one hundred twenty-five", 125), ("two hundred and fifty", 250), ("a dozen", 12), ("two dozen", 24),
    ("half a dozen", 6), ("half a million", 500_000), ("1.2 million", 1_200_000), ("3bn", 3_000_000_000),
    ("three hundred thousand", 300_000), ("three million two hundred thousand", 3_200_000),
    ("a hundred and one", 101), ("two and a half", 2.5), ("two and three quarters", 2.75), ("5 1/2", 5.5),
    ("5½", 5.5), ("½", 0.5), ("1/2", 0.5),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_a_numeral_is_found_whole_and_read(text: str, value: float) -> None:
    assert [m.group() for m in re.finditer(NUMERAL, f"It was {text} then.")] == [text]
    assert number(text) == value


@pytest.mark.parametrize("text", ["a", "may", "and", "1.2.3", "", "two and", "handful"])
def test_other_words_are_no_numerals(text: str) -> None:
    assert number(text) is None


def test_two_numbers_joined_by_and_stay_two() -> None:
    assert [m.group() for m in re.finditer(NUMERAL, "between five and ten men")] == ["five", "ten"]


@pytest.mark.parametrize(
    ("text", "place"), [("21st", 21), ("third", 3), ("twenty-first", 21), ("Twelfth", 12)]
)
def test_an_ordinal_tells_its_place(text: str, place: int) -> None:
    assert ordinal(text) == place


@pytest.mark.parametrize("text", ["three", "twenty-twelfth", "th", "first aid"])
def test_other_words_are_no_ordinals(text: str) -> None:
    assert ordinal(text) is None
