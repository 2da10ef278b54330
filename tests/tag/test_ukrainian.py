"""What Ukrainian alone has: apostrophes within words, numbers that decline, Cyrillic Roman numerals."""

from datetime import date

import pytest

from generator import tag
from generator.languages.uk.numbers import ROMAN, number, ordinal

DCT = date(2024, 10, 24)


def values(text: str, dct: date | None = DCT) -> list[tuple[str, str]]:
    return [(t.text, t.value) for t in tag.read(text, dct, "uk")]


def test_a_word_has_any_of_three_apostrophes() -> None:
    for mark in "'’ʼ":
        word = f"п{mark}ятницю"
        assert values(f"Він пішов у {word}.") == [(word, "2024-10-18")]
        assert values(f"Це тривало дев{mark}ять днів.") == [(f"дев{mark}ять днів", "P9D")]


def test_a_history_hangs_on_its_own_dates() -> None:
    history = (
        "Війна була довга й почалася у травні 1861 року. 1862 року військо було за рікою. "
        "У червні 1862 року була битва. Облога 1863 року була довга. Того ж року місто впало. "
        "У 1864 році мир був близько. 4 березня бої поновилися. Наступного дня вони скінчилися."
    )
    assert values(history)[-2:] == [("4 березня", "1864-03-04"), ("Наступного дня", "1864-03-05")]
    assert values("Бої поновилися 4 березня.") == [("4 березня", "2024-03-04")]


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("двадцять п'ять", 25),
        ("двадцятьма п’ятьма", 25),
        ("трьохсот", 300),
        ("дві тисячі", 2000),
        ("півтора", 1.5),
        ("2,5", 2.5),
        ("3-х", 3),
        ("п'ять з половиною", 5.5),
        ("сто сорок один", 141),
        ("хтось", None),
        ("", None),
    ],
)
def test_numbers_in_words(text: str, worth: float | None) -> None:
    assert number(text) == worth


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("перше", 1),
        ("третього", 3),
        ("24-го", 24),
        ("двадцять четвертого", 24),
        ("тридцятій", 30),
        ("хтось", None),
    ],
)
def test_ordinals(text: str, place: int | None) -> None:
    assert ordinal(text) == place


def test_roman_numerals_are_typed_with_latin_or_cyrillic_letters() -> None:
    assert {ROMAN["XIX"], ROMAN["ХІХ"], ROMAN["XІX"]} == {19}
    assert ROMAN["ХVІІІ"] == 18
