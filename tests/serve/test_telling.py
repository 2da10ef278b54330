from pathlib import Path

import pytest

from generator import config
from generator.problem import Location, Problem, Severity
from generator.serve import telling
from generator.serve.ports import Bound
from generator.terminal import Piece
from tests.samples import STORY

ROOT = Path("/site")
CONFIG = config.default(ROOT)
ADDRESS = "http://localhost:8000/"


def text(pieces: list[Piece]) -> str:
    return "".join(piece if isinstance(piece, str) else piece[0] for piece in pieces)


def problem(name: str, severity: Severity = "warning") -> Problem:
    return Problem(Location(f"content/{name}.md"), severity, "code", "something is wrong")


@pytest.mark.parametrize(
    ("paths", "named"),
    [
        (["content/new\x1b[31m [bold]\n.md"], "content/new\\x1b[31m [bold]\\n.md (gone)"),
        (["layouts/_entry.html"], "layouts/_entry.html (gone)"),
        (["content/a.md", "content/2024/b.md"], "2 articles"),
        (["layouts/_entry.html", "layouts/index.html", "content/a.md"], "1 article, 2 layouts"),
        (["chronofact.yaml", "content/a.md"], "chronofact.yaml, 1 article"),
        (["notes/a", "notes/b"], "2 files"),
    ],
)
def test_what_has_changed_is_named_or_counted(paths: list[str], named: str) -> None:
    assert telling.changes([ROOT / path for path in paths], CONFIG) == named


def test_a_file_that_is_there_is_not_called_gone(tmp_path: Path) -> None:
    file = tmp_path / "content" / "a.md"
    file.parent.mkdir()
    file.touch()
    assert telling.changes([file], config.default(tmp_path)) == "content/a.md"


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.1.1", "::1", "localhost"])
def test_this_machine_alone_is_no_word_worth(host: str) -> None:
    assert telling.notes(Bound(host, 8000, ())) == []


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "press-room.example"])  # noqa: S104 not listened at
def test_an_address_that_others_reach_is_warned_of(host: str) -> None:
    (note,) = telling.notes(Bound(host, 8000, ()))
    assert note.startswith("warning: ")
    assert "drafts" in note


def test_another_port_is_said_with_the_reason() -> None:
    (note,) = telling.notes(Bound("127.0.0.1", 8001, (), "port 8000 is taken by `python3` (process 12)"))
    assert note == "port 8000 is taken by `python3` (process 12), so it is port 8001"


def test_at_the_start_stands_what_it_is_where_it_is_and_how_to_end_it() -> None:
    lines = [text(line) for line in telling.started("The\n bridge ", [], STORY, ADDRESS)]
    assert lines[0] == "The bridge"
    assert lines[1].startswith(f"  {len(STORY.events)} events from {len(STORY.articles)} articles, ")
    assert ADDRESS in lines[2]
    assert "Ctrl-C" in lines[2]


def test_a_site_that_cannot_be_built_yet_has_an_address_all_the_same() -> None:
    why = telling.kept_back([problem("a", "error"), problem("b")], is_first=True)
    lines = [text(line) for line in telling.started("The bridge", why, None, ADDRESS)]
    assert lines[1] == "  1 error, no site yet"
    assert ADDRESS in lines[2]


@pytest.mark.parametrize(
    ("milliseconds", "took"), [(0.4, "0 ms"), (143.2, "143 ms"), (1943, "1,943 ms"), (12_345, "12 s")]
)
def test_a_rebuild_is_one_line_with_its_time(milliseconds: float, took: str) -> None:
    told = telling.outcome(3, 1923, 1, is_mended=True)
    line = text(telling.rebuilt("14:03:22", "content/a.md", told, milliseconds))
    assert line == f"14:03:22  content/a.md: mended, 3 of 1,923 events changed, 1 page, {took}"


def test_no_more_events_change_than_there_are() -> None:
    assert text(telling.outcome(17, 5, 24, is_mended=False)) == "17 events changed or gone, 5 left, 24 pages"


def test_errors_are_told_first_and_each_time_and_warnings_once() -> None:
    known, new, wrong = problem("known"), problem("new"), problem("wrong", "error")
    shown, rest = telling.fresh([known, new, wrong], [known, wrong])
    assert shown == (wrong, new)
    assert rest == "1 warning as before"


def test_hundreds_of_problems_do_not_bury_the_first() -> None:
    many = [problem(str(n)) for n in range(400)]
    shown, rest = telling.fresh([*many, problem("wrong", "error")], [])
    assert shown[0].severity == "error"
    assert len(shown) < 30
    assert rest == f"{401 - len(shown)} warnings more: `chronofact check` tells all"
