"""What was considered and dropped, each with its reason."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import tag

DCT = date(2024, 10, 24)


def dropped(text: str, lang: str = "en") -> list[tuple[str, str, str]]:
    return [(one.text, one.rule, one.why) for one in tag.considered(text, DCT, lang)]


def test_a_longer_match_wins() -> None:
    assert ("3 March", "day-month", "a longer match won: day-month-year") in dropped(
        "On 3 March 2021 it fell."
    )


def test_a_word_inside_an_expression_is_not_read_again() -> None:
    why = "overlaps the expression before, read by day-month-year"
    assert ("2021", "year", why) in dropped("On 3 March 2021 it fell.")


def test_of_two_rules_for_the_same_words_the_first_in_order_wins() -> None:
    assert ("a week", "per", "an earlier rule in order won: duration") in dropped("It lasted a week.")


def test_a_rule_declines_what_is_no_time_in_its_surroundings() -> None:
    assert ("A quarter", "duration", "its reader declined") in dropped("A quarter of them left.")
    assert ("1500", "year", "its reader declined") in dropped("A crowd of 1500 people came.")


def test_an_impossible_day_names_no_time() -> None:
    why = "its words name no time, and no other rule may take them"
    assert ("31 February 2021", "day-month-year", why) in dropped("On 31 February 2021 it fell.")
    assert tag.read("On 31 February 2021 it fell.", DCT, "en") == ()


def test_a_word_of_time_that_no_rule_fits_is_named() -> None:
    assert ("second", "", "no rule fits the words around it") in dropped("He came second.")
    assert dropped("He came home.") == []


def test_the_words_are_cut_from_the_text() -> None:
    text = "The second man left on 3 March 2021, or in May."
    assert all(one.span.of(text) == one.text for one in tag.considered(text, DCT, "en"))


@pytest.mark.parametrize("lang", ["en", "de", "uk", "fr", "zz"])
@given(st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_no_text_breaks_it_and_it_stands_in_order(lang: str, text: str) -> None:
    starts = [one.span.start for one in tag.considered(text, DCT, lang)]
    assert starts == sorted(starts)
