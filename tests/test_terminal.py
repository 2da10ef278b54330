import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.problem import Location, Problem
from generator.terminal import say, tell

ROOT = Path(__file__).parent.parent
EVIL = "[red]\x1b[2Jbell\x07 \u202eback\r [/] :smile: https://a.example/x"
HARMLESS = "[red]\ufffd[2Jbell\ufffd \ufffdback\ufffd [/] :smile: https://a.example/x"


def test_words_are_told_as_they_are_but_do_not_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    say(EVIL, (" and more", "bold red"))
    assert capsys.readouterr().err == f"{HARMLESS} and more\n"


def test_a_problem_is_told_as_it_says_itself(capsys: pytest.CaptureFixture[str]) -> None:
    problem = Problem(Location("a: error: b.md", 2, 3), "error", "x", "wrong", "mend it", "a\tb")
    tell([problem])
    assert capsys.readouterr().err == f"{problem}\n"


CODE = f"""
from generator.problem import Location, Problem
from generator.terminal import progress, say, tell
with progress() as count:
    count(1, 20)
say({EVIL!r} + "x" * 300, ("coloured", "red"))
tell([Problem(Location("[b].md"), "error", "x", "wrong", "mend it", "the [b] line")])
"""


@pytest.mark.skipif(os.name != "posix", reason="a terminal is made as POSIX has it")
@pytest.mark.parametrize(
    ("environment", "is_coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
    ids=str,
)
def test_on_a_terminal_there_is_colour_unless_it_is_unwanted(
    environment: dict[str, str],
    is_coloured: bool,  # noqa: FBT001 (a column of the table)
) -> None:
    seen = on_a_terminal(CODE, environment)
    assert HARMLESS + "x" * 300 in seen.replace("\x1b[0m", "").partition("coloured")[0]
    assert ("\x1b[31mcoloured" in seen) is is_coloured
    assert "[b].md:1:1" in seen
    assert "the [b] line" in seen
    assert seen.count("\x1b[?25l") == seen.count("\x1b[?25h")  # the cursor is there again


def on_a_terminal(code: str, environment: dict[str, str]) -> str:
    """What a program says to standard error, where that is a terminal."""
    seen, terminal = os.openpty()
    surroundings = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "COLORTERM")}
    subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**surroundings, "TERM": "xterm", **environment},
        stderr=terminal,
        check=True,
        timeout=60,
    )
    os.close(terminal)
    said = b""
    while True:
        try:
            part = os.read(seen, 65_536)
        except OSError:  # Linux's way to say that the other end is closed
            part = b""
        if not part:
            os.close(seen)
            return said.decode().replace("\r\n", "\n")
        said += part


@pytest.mark.parametrize("command", ["check", "build", "serve"])
def test_where_nobody_watches_what_draws_on_a_terminal_is_not_loaded(command: str) -> None:
    code = (
        "import sys; from generator.cli import commands\n"
        f"try: commands(['{command}', '--help'])\n"
        "except SystemExit: pass\n"
        "from generator.terminal import progress, say\n"
        "with progress() as count: count(1, 20)\n"
        "say(('x', 'red')); print('rich' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.endswith("False\n")
