"""What the lists of a language say of each word of an article, as bits."""

import pytest

from generator.extract import traits
from generator.extract.tokens import Tokens
from generator.languages import claim_words

HELD = [
    ("The dam burst.", "burst", traits.PAST | traits.VERB),
    ("The dam was closed.", "was", traits.AUXILIARY | traits.VERB),
    ("The town didn't flood.", "didn't", traits.NOT),
    ("The evacuation began.", "evacuation", traits.EVENT_NOUN | traits.TELLING | traits.SMALL),
    ("An iPhone rang.", "iPhone", traits.CAPITAL),
    ("Police reported a fire; nobody was hurt.", ";", traits.CUT),
    ("Police reported a fire; nobody was hurt.", "fire", traits.TRIGGER),
]
MISSING = [
    ("The dam burst.", "dam", traits.PAST | traits.VERB | traits.AUXILIARY),
    ("The Evacuation is a film.", "Evacuation", traits.EVENT_NOUN | traits.SMALL),
    ("An apartment burned.", "apartment", traits.EVENT_NOUN),
    ("The dam burst.", "The", traits.TELLING | traits.SMALL),
]


def of(text: str, word: str, lang: str = "en") -> int:
    """Bits of a word where it stands."""
    return next(t.traits for t in Tokens(text, claim_words(lang)).all if t.text == word)


@pytest.mark.parametrize(("text", "word", "bits"), HELD)
def test_a_word_has_the_bits_of_every_list_and_ending_that_it_has(text: str, word: str, bits: int) -> None:
    assert of(text, word) & bits == bits


@pytest.mark.parametrize(("text", "word", "bits"), MISSING)
def test_a_word_has_no_bit_of_a_list_that_it_is_not_on(text: str, word: str, bits: int) -> None:
    assert not of(text, word) & bits


def test_a_form_met_in_one_language_says_nothing_about_another() -> None:
    assert of("The dam burst.", "burst") & traits.PAST
    assert not of("The dam burst.", "burst", "de") & traits.PAST


def test_places_count_in_the_text_though_words_are_remembered_from_text_to_text() -> None:
    for text in ("“Go,” he said.", "He said: “Go,” and “Go,” again."):
        assert all(text[t.start : t.end] == t.text for t in Tokens(text, claim_words("en")).all)
