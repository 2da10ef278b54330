from pathlib import Path

import pytest

from generator.load.source_file import LARGEST, source_file
from generator.problem import Problem
from tests.load.reading import HEAD, article, good


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (b"a\nb\n", ["a", "b", ""]),
        (b"a\r\nb\r\n", ["a", "b", ""]),
        (b"a\rb", ["a", "b"]),
        (b"\xef\xbb\xbfa", ["a"]),
        (b"", [""]),
        ("a\u2028b\x0cc\x85d".encode(), ["a\u2028b\x0cc\x85d"]),
    ],
)
def test_lines_end_where_an_editor_ends_them(tmp_path: Path, data: bytes, lines: list[str]) -> None:
    (tmp_path / "a.md").write_bytes(data)
    read = source_file(tmp_path / "a.md", "a.md")
    assert not isinstance(read, Problem)
    assert read.lines == lines


@pytest.mark.parametrize(
    ("data", "place", "message"),
    [
        (b"a\nb\xc3\xa9\xff", "a.md:2:3", "not UTF-8: byte 5 is 0xff"),
        (b"caf\xe9\n", "a.md:1:4", "not UTF-8: byte 3 is 0xe9"),
        (b"\xef\xbb\xbfa\xff", "a.md:1:3", "not UTF-8: byte 4 is 0xff"),
        ("a\nb".encode("utf-16"), "a.md:1:1", "not UTF-8: byte 0 is 0xff"),
        (b"a\nbc\0d", "a.md:2:3", "not a text file: it holds a zero byte"),
        (b"a" * (LARGEST + 1), "a.md:1:1", "1.0 MB is more than one article can be (at most 1 MB)"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(
    tmp_path: Path, data: bytes, place: str, message: str
) -> None:
    (tmp_path / "a.md").write_bytes(data)
    problem = source_file(tmp_path / "a.md", "a.md")
    assert isinstance(problem, Problem)
    assert (str(problem.location), problem.severity, problem.message) == (place, "error", message)


def test_utf_16_is_recognised(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes("It fell".encode("utf-16"))
    problem = source_file(tmp_path / "a.md", "a.md")
    assert isinstance(problem, Problem)
    assert problem.hint == "it looks like UTF-16; save it as UTF-8"


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    problem = source_file(tmp_path / "a.md", "a.md")
    assert isinstance(problem, Problem)
    assert problem.message == "cannot be read: No such file or directory"


def test_an_article_of_five_megabytes_is_refused_at_once(tmp_path: Path) -> None:
    found, problems = article(tmp_path, HEAD + "It fell. " * 560_000)
    assert found is None
    assert [p.message for p in problems] == ["5.0 MB is more than one article can be (at most 1 MB)"]


@pytest.mark.parametrize(
    "piece",
    [
        "[",
        "[a](",
        "*a ",
        "_a",
        "`",
        "> ",
        "- ",
        "<!--",
        "<a ",
        "<div>\n",
        "&a",
        "^[a ",
        "[^1]: a\n",
        "#",
        "![",
        "\\",
    ],
)
@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_mark_up_without_end_takes_no_time_without_end(tmp_path: Path, piece: str, name: str) -> None:
    # 30 kB each; would take minutes where reading is quadratic.
    found, _ = article(tmp_path, HEAD + piece * (30_000 // len(piece)), name)
    assert found is not None


def test_line_ends_of_any_kind_give_the_same_places(tmp_path: Path) -> None:
    text = HEAD + "It *fell*\non Monday.\n"
    unix, windows = good(tmp_path, text), good(tmp_path, text.replace("\n", "\r\n"))
    assert (unix.text, unix.lines) == (windows.text, windows.lines)
