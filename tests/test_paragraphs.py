import pytest

from generator.paragraphs import LONGEST_WRAPPED, paragraphs


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([], []),
        (["", " "], []),
        (["a", "b"], [[0], [1]]),
        (["", "a", "b", ""], [[1], [2]]),
        (["a", "b", "", "", "c"], [[0, 1], [4]]),
        (["a", "b" * (LONGEST_WRAPPED + 1), "", "c"], [[0], [1], [3]]),
    ],
)
def test_blank_lines_divide_or_else_each_line_stands_alone(lines: list[str], found: list[list[int]]) -> None:
    assert paragraphs(lines) == found
