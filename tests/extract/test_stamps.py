"""Dates of pages, comments and pictures date nothing; the same dates in a sentence do."""

from datetime import date

import pytest

from generator import extract, tag
from tests.samples import article

STAMPS = [
    "A ferry is seen in the harbour of Holm, October 4, 2019.",
    "Workers clean the beach in Velm, Norland October 4, 2019.",
    "A ferry lies on the rocks near Holm in this October 4, 2019 file photo.",
    "At 16:20 4th Oct 2019, ada-lind-7 wrote: The mayor resigned because he had to.",
    "The view is lovely Posted by ada 4 Oct 2019 The roads are made of sand.",
    "4 October 2019 Last updated at 12:42 GMT",
    "Posted October 4, 2019 3:47pm Updated October 5, 2019 6:56am",
    "Fri Oct 4, 2019 3:22 pm EDT The mayor of Holm resigned because he had to.",
    "Velm sues Holm over the ferry 4 October 2019 Last updated at 06:54 GMT The town wants damages.",
]

NEWS = [
    "The ferry sank October 4, 2019.",
    "Eva Holm was killed October 4, 2019.",
    "The mayor was seen in Holm, October 4, 2019.",
    "The port is closed since the ferry sank in Velm on October 4, 2019.",
    "At 4:20 p.m. on October 4, 2019, the mayor of Holm resigned.",
    "Posted on a website on October 4, 2019, the video showed the ferry.",
    "The ferry of October 4, 2019 file photos show was new.",
    "Friday, October 4, 2019: The ferry sank off Holm.",
]


def days(text: str) -> list[str]:
    """EDTF of every dated claim of an article with this one sentence."""
    source = article("a", "Notes", [text], published=date(2019, 10, 9))
    return [c.date.text for c in extract.claims(source, tag.time_expressions(source)) if c.date]


@pytest.mark.parametrize("text", STAMPS)
def test_a_date_of_page_comment_or_picture_dates_nothing(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize("text", NEWS)
def test_the_same_date_in_a_sentence_dates_what_it_tells(text: str) -> None:
    assert [day[:10] for day in days(text)] == ["2019-10-04"]


ENTRIES = ["7.05pm:", "7.05 pm BST:", "19:05:", "19:05 -", "1905 GMT:", "2107:", "2107 –"]


@pytest.mark.parametrize("stamp", ENTRIES)
def test_when_an_entry_was_written_is_not_when_its_bus_crashed(stamp: str) -> None:
    told = "A bus crashed at Holm on Monday, killing two people."
    source = article("a", "Notes", [f"{stamp} {told}", "The road is shut."], published=date(2019, 10, 9))
    claims = extract.claims(source, tag.time_expressions(source))
    assert [c.date.text for c in claims if c.date] == ["2019-10-07"]
    assert [c.hours for c in claims if c.hours] == []


@pytest.mark.parametrize(
    "text", ["At 7.05pm on Monday a bus crashed at Holm.", "7.05pm on Monday: a bus crashed."]
)
def test_an_hour_that_tells_of_the_happening_is_kept(text: str) -> None:
    source = article("a", "Notes", [text], published=date(2019, 10, 9))
    claims = extract.claims(source, tag.time_expressions(source))
    assert [t.value for c in claims for t in c.hours] == ["2019-10-07T19:05"]
