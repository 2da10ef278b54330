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


GOVERNING = frozenset({"on", "at"})

STAMPED = [
    ("Ferry sinks VELM | Fri Oct 4, 2019 3:22 pm EDT VELM (Newswire) - A ferry sank.", "A ferry sank."),
    ("HOLM, Norland | Fri Oct 4, 2019 12:36 am BST HOLM, Norland (AP) - A ferry sank.", "A ferry sank."),
    ("Oct 4, 2019 16:00 UTC A ferry sank.", "A ferry sank."),
    ("4 October 2019 Last updated at 17:03 GMT A ferry sank.", "A ferry sank."),
    ("09:27 UK time, Friday, 4 October 2019 A ferry sank.", "A ferry sank."),
    ("Mayor blames crew Friday 4 October 2019 19.29 BST A ferry sank.", "A ferry sank."),
    ("* Fares to rise * Unions object HOLM/VELM, Oct 4 (Newswire) - A ferry sank.", "A ferry sank."),
]


@pytest.mark.parametrize(("text", "rest"), STAMPED)
def test_a_stamp_of_the_page_stands_before_the_report(text: str, rest: str) -> None:
    assert text[dateline.end(text, governing=GOVERNING) :] == rest


@pytest.mark.parametrize(
    "text",
    [
        "On Friday 4 October 2019 at 8:39am Ada Lind saw the ferry sink.",
        "A ferry sank Friday, October 4, 2019 at 3:22 p.m. Norland time.",
        "A ferry sank Friday, October 4, 2019, at 3:22 p.m. off Holm.",
        "The score was 3.22 in 2019.",
        "The board (Velm) - seven people - met.",
    ],
)
def test_a_day_and_hour_that_the_sentence_tells_of_are_no_stamp(text: str) -> None:
    assert dateline.end(text, governing=GOVERNING) == 0


def test_a_stamp_outside_the_sentence_is_not_its_own() -> None:
    text = "A ferry sank. Oct 4, 2019 16:00 UTC The mayor resigned."
    assert dateline.end(text, 0, 13) == 0


@pytest.mark.parametrize(
    "stamp", ["1905:", "1905 GMT:", "19:05:", "19.05 Uhr:", "7.05 pm:", "7pm ET:", "7 p.m.:"]
)
def test_the_figures_that_open_an_entry_end_before_its_first_word(stamp: str) -> None:
    text = f"{stamp} The dam broke."
    assert text[dateline.behind_entry(text, 0, len(text)) :] == "The dam broke."


@pytest.mark.parametrize(
    "text", ["10: the dam broke.", "The dam: it broke.", "1905 dams broke.", "3:2 at the dam."]
)
def test_other_figures_open_no_entry(text: str) -> None:
    assert dateline.behind_entry(text, 0, len(text)) == 0
