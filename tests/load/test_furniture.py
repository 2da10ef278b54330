from pathlib import Path

import pytest

from generator.load.furniture import is_furniture
from tests.load.reading import HEAD, good, sentences


@pytest.mark.parametrize(
    "line",
    [
        "PUBLISHED: 3 July 2013, 6:22AM",
        "Updated: 24 October 2024 at 18:05 GMT",
        "May 03, 2013",
        "Thursday, May 2, 2013, 1:32 PM",
        "May 2, 2013 | 5: 03pm",
        "Posted 2024-10-24 06:22 EDT",
        "First published on Fri 5 May 2031 10.23 BST",
        "For more Velm news and newsletters create an account at velm.example",
        "For more, visit our page.",
        "Read more: Crane falls again",
        "READ MORE",
        "Sign up to our evening newsletter",
        "Follow us on any network",
        "Follow the Harbour Post on Twitter",
        "Click here to see the crane.",
        "© 2031 Harbour Post",
        "(c) 2031",
        "©2031",
        "© Harbour Post",
        "Copyright 2031 Newswire. All rights reserved.",
        "Image copyright Newswire",
        "Image caption The crane in May",
        "Advertisement",
        "This material may not be published, broadcast, rewritten or redistributed.",
    ],
)
@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_stamps_and_page_furniture_are_text_but_no_sentence(tmp_path: Path, line: str, name: str) -> None:
    found = good(tmp_path, f"{HEAD}\nIt fell.\n\n{line}\n\nIt broke.\n", name)
    assert line[:4] in found.text
    assert sentences(found)[1:] == ["It fell.", "It broke."]


@pytest.mark.parametrize(
    "sentence",
    [
        "For more than a decade they waited.",
        "For more money the crew would work on Sunday, Quill said.",
        "The police followed the clues and read more letters.",
        "On May 3, 2013, three people died.",
        "Three died on 3 May 2013.",
        "May 2013 was cold.",
        "He told them to click here and there.",
        "Subsidies rose in July 2013.",
        "Videos of the crane were shared on Thursday.",
        "Followers of Quill met on Friday.",
        "Copyright law was changed in 2031.",
        "Subscribers to the paper were told on Thursday.",
        "Advertisements were taken down in May.",
        "Photo: The crane as it fell on 5 May 2031.",
        "It may not be repaired before June under the terms and conditions of the insurance.",
    ],
)
def test_sentences_that_only_sound_so_stay(tmp_path: Path, sentence: str) -> None:
    assert sentences(good(tmp_path, f"{HEAD}\nIt fell.\n\n{sentence}\n"))[1:] == ["It fell.", sentence]


def test_furniture_at_the_end_of_a_paragraph_goes_alone(tmp_path: Path) -> None:
    found = good(tmp_path, f"{HEAD}\nIt fell on 3 May 2031. Click here for more. It broke.\n")
    assert sentences(found)[1:] == ["It fell on 3 May 2031.", "It broke."]


def test_a_date_in_a_table_stays_a_cell(tmp_path: Path) -> None:
    found = good(tmp_path, f"{HEAD}\n| 3 May 2031 | It fell |\n|---|---|\n| 4 May 2031 | It broke |\n")
    assert sentences(found)[1:] == ["3 May 2031", "It fell", "4 May 2031", "It broke"]


def test_without_words_of_the_language_nothing_is_furniture() -> None:
    assert not is_furniture("Click here.", "xx")
