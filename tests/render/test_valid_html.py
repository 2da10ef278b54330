"""The Nu HTML checker (validator.github.io/validator) has nothing to say of any page or style sheet."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import built
from tests.conftest import missing

CHECKER = Path(sys.prefix, "vnu", "node_modules", "vnu-jar", "build", "dist", "vnu.jar")  # see Makefile

# Safari takes `list-style: none` for "no list", unless it is said that it is one.
# The checker does not know the CSS by which a frame keeps its colours (assets/embed.css).
SAID_ON_PURPOSE = (
    "The “list” role is unnecessary for element",
    "CSS: Unrecognized at-rule “@property”",
    "CSS: Unrecognized at-rule “@container”",
    "CSS: “transition”: “--fixed” is not",
)


def said_of(folder: Path) -> list[str]:
    """Return what the checker says of all pages and style sheets below a folder: "/path:line: message"."""
    java = shutil.which("java")
    if not java or not CHECKER.exists():
        missing("the Nu HTML checker (`make checker` fetches it; it wants Java)")
    options = ["--no-langdetect", "--also-check-css", "--skip-non-html", "--format", "json"]
    run = subprocess.run(
        [java, "-jar", str(CHECKER), *options, str(folder)], capture_output=True, text=True, check=False
    )
    return [
        f"{m['url'].partition(folder.name)[2]}:{m.get('lastLine', 0)}: {m['message']} {m.get('extract', '')}"
        for m in json.loads(run.stderr)["messages"]
        if not m["message"].startswith(SAID_ON_PURPOSE)
    ]


@pytest.fixture(scope="session")
def said(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What it says of all sites: one run, for starting it takes a second."""
    folder = tmp_path_factory.mktemp("all-built-sites")
    for name in built.NAMES:
        for path, content in built.pages(name).items():
            many = name == built.SPLIT and path.startswith(("events/", "sources/", "embed/"))  # as elsewhere
            if path.endswith((".html", ".css")) and not many:
                (folder / name / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / name / path).write_bytes(content)
    return said_of(folder)


@pytest.mark.parametrize("name", built.NAMES)
def test_the_nu_checker_has_nothing_to_say(said: list[str], name: str) -> None:
    assert [message for message in said if message.startswith(f"/{name}/")] == []


def test_the_nu_checker_finds_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text('<!doctype html><html lang="en"><title>A</title></b>', "utf-8")
    (tmp_path / "style.css").write_text("a { colour: red }", "utf-8")
    said = "\n".join(said_of(tmp_path))
    assert "Stray end tag “b”" in said
    assert "“colour”" in said
