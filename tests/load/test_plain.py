from pathlib import Path

import pytest

from tests.load.reading import HEAD, good, sentences

LONG = "It fell and broke" + " and broke" * 20 + "."


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("It fell.\nIt broke.\nEnd.", ["It fell.", "It broke.", "End."]),
        ("It fell\non Monday.\n\nIt\n  broke.\n\n\n\nEnd.\n", ["It fell on Monday.", "It broke.", "End."]),
        (f"It fell.\n\n{LONG}\nEnd.", ["It fell.", LONG, "End."]),
        ("\n\n  It fell.  \n", ["It fell."]),
    ],
)
def test_blank_lines_divide_paragraphs_or_else_each_line_is_one(
    tmp_path: Path, text: str, paragraphs: list[str]
) -> None:
    assert good(tmp_path, HEAD + text, "a.txt").text.split("\n\n")[1:] == paragraphs


def test_nothing_in_plain_text_is_mark_up(tmp_path: Path) -> None:
    text = "# It *fell* &amp; [broke](x)\n\n- <b>so</b>\n\n    said `Quill`\n\n> 1. two\n---"
    found = good(tmp_path, HEAD + text, "a.txt")
    assert found.text.split("\n\n")[1:] == [
        "# It *fell* &amp; [broke](x)",
        "- <b>so</b>",
        "said `Quill`",
        "> 1. two ---",
    ]
    assert {s.role for s in found.sentences[1:]} == {"text"}


def test_every_word_of_plain_text_has_its_place(tmp_path: Path) -> None:
    text = "Crane falls\n\n  It fell on  Monday\n\tin Velm. It broke.\n"
    lines = text.split("\n")
    found = good(tmp_path, "---\npublished: 2031-05-05\n---\n" + text, "a.txt")
    assert found.text == "Crane falls\n\nIt fell on Monday in Velm. It broke."
    assert sentences(found) == ["Crane falls", "It fell on Monday in Velm.", "It broke."]
    for word in ("Crane", "It fell on", "Monday", "in Velm. It broke."):
        offset = found.text.index(word)
        mark = max((m for m in found.lines if m.offset <= offset), key=lambda m: m.offset)
        column = mark.column + offset - mark.offset
        assert lines[mark.line - 4][column - 1 :].startswith(word)
