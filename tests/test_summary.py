from pathlib import Path

import pytest

from generator import summary
from generator.model import Timeline
from generator.problem import Location, Problem, Severity
from generator.write import Written

EMPTY = Timeline((), (), ())


def problem(severity: Severity) -> Problem:
    return Problem(Location("content/a.md", 3), severity, "some-code", "something is wrong", "mend it")


@pytest.mark.parametrize(
    ("severities", "strict", "blocks"),
    [
        ([], False, False),
        ([], True, False),
        (["warning"], False, False),
        (["warning"], True, True),
        (["error"], False, True),
        (["warning", "error"], False, True),
    ],
)
def test_errors_block_a_build_and_warnings_only_a_strict_one(
    severities: list[Severity],
    strict: bool,  # noqa: FBT001 (a column of the table)
    blocks: bool,  # noqa: FBT001
) -> None:
    assert summary.blocks([problem(s) for s in severities], strict=strict) is blocks


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (Written(("index.html",)), "1 file written."),
        (Written(("index.html", "404.html"), unchanged=3), "2 files written, 3 unchanged."),
        (Written((), ("old.html",), 4), "0 files written, 4 unchanged, 1 removed."),
    ],
)
def test_a_build_says_what_was_written_and_what_to_open(written: Written, said: str) -> None:
    line = summary.of_build(EMPTY, written, Path.cwd() / "site")
    assert line == f"0 events from 0 articles, 0 where sources disagree: {said} Open site/index.html"


def test_a_path_outside_this_folder_is_shown_whole(tmp_path: Path) -> None:
    assert summary.of_build(EMPTY, Written(), tmp_path).endswith(f"Open {tmp_path}/index.html")


def test_what_blocked_a_build_is_counted_by_severity() -> None:
    problems = (problem("error"), problem("error"), problem("warning"))
    assert summary.of_blocked(problems, strict=False).startswith("2 errors, 1 warning: nothing written")
    assert "--strict" in summary.of_blocked(problems[2:], strict=True)


def test_a_place_that_is_not_known_is_the_first() -> None:
    assert '"line": 3' in summary.problems_json((problem("error"),))
    assert '"column": 1' in summary.problems_json((problem("error"),))
