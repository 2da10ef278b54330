import pytest

from generator.paragraphs import LONGEST_WRAPPED, is_headline, paragraphs


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([], []),
        (["", " "], []),
        (["a", "b"], [[0], [1]]),
        (["", "a", "b", ""], [[1], [2]]),
        (["a", "b", "", "", "c"], [[0, 1], [4]]),
        (["Crane falls", "The crane fell on Thursday", "in Velm.", "", "c"], [[0], [1, 2], [4]]),
        (["a", "b" * (LONGEST_WRAPPED + 1), "", "c"], [[0], [1], [3]]),
    ],
)
def test_blank_lines_divide_or_else_each_line_stands_alone(lines: list[str], found: list[list[int]]) -> None:
    assert paragraphs(lines) == found


@pytest.mark.parametrize(
    ("line", "following", "headline"),
    [
        ("Crane falls in Velm", "A loading crane fell into the harbour of Velm", True),
        ("Crane falls in Velm", "“We heard it fall,” said the harbour master", True),
        ("A loading crane fell into the harbour of", "Velm on Thursday, the port said in the", False),
        ("A loading crane fell on", "the quay on Thursday, the port said", False),
        ("It fell, the port of", "Velm.", False),
        ("It fell,", "Ada Quill of the port of Velm said so", False),
    ],
)
def test_a_headline_is_short_and_the_line_below_begins_anew(
    line: str,
    following: str,
    headline: bool,  # noqa: FBT001
) -> None:
    assert is_headline(line, following) == headline
