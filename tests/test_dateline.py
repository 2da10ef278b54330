"""Datelines of news reports."""

import pytest

from generator import dateline

DATELINES = [
    ("KYIV, Oct 24 (Reuters) - Troops moved.", "Troops moved."),
    ("HOLM — The dam broke.", "The dam broke."),
    ("NEW YORK (AP) -- Shares fell.", "Shares fell."),
    ("NAIROBI, Kenya (AP) _ A bomb went off.", "A bomb went off."),
]


@pytest.mark.parametrize(("text", "rest"), DATELINES)
def test_a_dateline_ends_before_the_first_word_of_the_report(text: str, rest: str) -> None:
    assert text[dateline.end(text) :] == rest


@pytest.mark.parametrize(
    "text", ["The dam broke.", "NATO said it would help.", "U.S. officials said so - twice."]
)
def test_other_openings_are_no_dateline(text: str) -> None:
    assert dateline.end(text) == 0
