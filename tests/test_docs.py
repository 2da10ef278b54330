"""The documentation says everything there is, and nothing that is not there."""

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import click
import pytest

from generator import config
from generator.cli import commands

ROOT = Path(__file__).parent.parent
REFERENCE = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / "docs").rglob("*.md")),
]
_LINK = re.compile(r"\]\(([^)\s]+)\)")


def section(title: str, level: int = 2) -> str:
    """The part of the reference under a heading, to the next heading of that level or above."""
    match = re.search(
        rf"^#{{{level}}} {re.escape(title)}\b.*?(?=^#{{1,{level}}} |\Z)", REFERENCE, re.MULTILINE | re.DOTALL
    )
    assert match, f"docs/reference.md has no section {title!r}"
    return match.group()


def first_cells(text: str) -> set[str]:
    """What stands in backticks in the first column of the tables."""
    cells = re.findall(r"^\| (`[^|]*`[^|]*) \|", text, re.MULTILINE)
    return {word for cell in cells for word in re.findall(r"`([^`]+)`", cell)}


def options(command: click.Command) -> set[str]:
    return {
        name
        for p in command.params
        if isinstance(p, click.Option)
        for name in p.opts
        if name.startswith("--")
    }


def problems() -> Iterator[tuple[str, str]]:
    """(code, where) of each problem that the program can report: the constants given as its `code`."""
    for path in sorted((ROOT / "generator").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                for given in _codes(node):
                    yield given, path.relative_to(ROOT).as_posix()


def _codes(call: ast.Call) -> Iterator[str]:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    named = [k.value for k in call.keywords if k.arg == "code"]
    third = call.args[2:3] if name == "Problem" else []
    for value in [*named, *third]:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value.value


@pytest.mark.parametrize("name", sorted(commands.commands))
def test_each_command_and_its_options_are_documented_and_no_others(name: str) -> None:
    text = section(f"`chronofact {name}", level=3)
    documented = {re.split(r"[ =]", cell)[0] for cell in first_cells(text) if cell.startswith("--")}
    assert documented == options(commands.commands[name])


def test_each_setting_is_documented_and_no_other() -> None:
    assert first_cells(section("Settings")) == {f.name for f in fields(config.Config)} - {"root"}


def test_each_front_matter_key_is_documented_and_no_other() -> None:
    from generator.load.front_matter import KEYS  # noqa: PLC0415 (private to the stage, but public to authors)

    assert first_cells(section("Front matter")) == KEYS - {"date"}
    assert "`date`" in section("Front matter")


def test_each_problem_is_documented_and_no_other() -> None:
    assert first_cells(section("Problems")) == {code for code, _ in problems()}


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for link in _LINK.findall(page.read_text(encoding="utf-8")):
        target, _, anchor = link.partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        file = (page.parent / target).resolve() if target else page
        assert file.exists(), link
        if anchor:
            headings = re.findall(r"^#+ (.*)$", file.read_text(encoding="utf-8"), re.MULTILINE)
            assert anchor in {re.sub(r"[^\w -]", "", h).lower().replace(" ", "-") for h in headings}, link


def test_the_readme_begins_with_two_commands_that_make_knows() -> None:
    block = re.search(
        r"^```\w*\n(.*?)^```", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    assert block
    lines = block.group(1).splitlines()
    assert len(lines) == 2
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert all(line.split()[0] == "make" and set(line.split()[1:]) <= targets for line in lines)


def test_each_dependency_has_its_reason() -> None:
    written = (ROOT / "docs" / "decisions" / "0002-dependencies.md").read_text(encoding="utf-8").lower()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = [
        *project["project"]["dependencies"],
        *project["dependency-groups"]["dev"],
        *(name for extra in project["project"]["optional-dependencies"].values() for name in extra),
    ]
    names = [re.split(r"[>=<~ ]", name)[0] for name in needed]
    assert "click" in names
    assert not [name for name in names if name.lower() not in written]


def test_the_version_stands_in_the_change_log() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## .*\b{re.escape(project['project']['version'])}\b", changes, re.MULTILINE)
