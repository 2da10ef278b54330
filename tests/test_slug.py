import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.slug import slug


@pytest.mark.parametrize(
    ("text", "slugged"),
    [
        ("Crane falls: 12 dead!", "crane-falls-12-dead"),
        ("Київ — сьогодні", "київ-сьогодні"),
        ("Cafe\u0301", "café"),
        ("नमस्ते", "नमस्ते"),
        ("a/b\\c..d", "a-b-c-d"),
        ("1_10ecb", "1_10ecb"),
        ("  --x--  ", "x"),
    ],
)
def test_letters_of_any_script_stay_and_all_else_is_a_hyphen(text: str, slugged: str) -> None:
    assert slug(text) == slugged


def test_where_nothing_is_left_a_hash_stands_for_it() -> None:
    assert slug("!!!") != slug("???")
    assert slug("!!!").startswith("a-")
    assert len(slug("!!!")) == 10


@given(st.text())
def test_a_slug_is_never_empty_nor_leads_elsewhere_and_is_its_own_slug(text: str) -> None:
    made = slug(text)
    assert made
    assert not set(made) & set("/\\.?#%: \n\0")
    assert slug(made) == made


def test_a_file_name_that_is_no_text_has_a_slug_too() -> None:
    assert slug("\udcff").startswith("a-")
    assert slug("\udcff") != slug("\udcfe")
