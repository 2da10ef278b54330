"""The documentation says everything there is, and nothing that is not there."""

import ast
import doctest
import json
import re
import tomllib
from dataclasses import fields
from pathlib import Path

import click
import pytest
import yaml
from click.testing import CliRunner

from generator import config, load
from generator.cli import commands

ROOT = Path(__file__).parent.parent
REFERENCE = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / "docs").rglob("*.md")),
]
BROKEN = sorted(path for path in (ROOT / "tests" / "sites_broken").iterdir() if path.is_dir())
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


TELLERS = {"Problem", "problem", "_problem", "_tell", "_refused"}


def codes() -> set[str]:
    """Code of each problem that the program can report, as given where it is made."""
    files = sorted((ROOT / "generator").rglob("*.py"))
    nodes = (n for path in files for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    made = (n for n in nodes if isinstance(n, ast.Call) and _name(n.func) in TELLERS)
    return {code for call in made if (code := _code(call))}


def _name(function: ast.expr) -> str:
    return str(getattr(function, "id", getattr(function, "attr", "")))


def _code(call: ast.Call) -> str:
    words = [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    slugs = [w for w in words if re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", w) and w not in ("error", "warning")]
    return slugs[0] if slugs else ""


@pytest.mark.parametrize("name", sorted(commands.commands))
def test_each_command_and_its_options_are_documented_and_no_others(name: str) -> None:
    text = section(f"`chronofact {name}", level=3)
    documented = {re.split(r"[ =]", cell)[0] for cell in first_cells(text) if cell.startswith("--")}
    assert documented == options(commands.commands[name])


def test_each_setting_is_documented_and_no_other() -> None:
    assert first_cells(section("Settings")) == {f.name for f in fields(config.Config)} - {"root"}


def test_each_front_matter_key_is_documented_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "a.md").write_text(
        "---\nxyzzy: 1\n---\n\nOn Monday it rained.\n", encoding="utf-8"
    )
    said = {p.code: p.hint for p in load.article(config.default(tmp_path), tmp_path / "content" / "a.md")[1]}
    known = set(said["unknown-key"].removeprefix("known keys: ").split(", "))
    assert first_cells(section("Front matter")) == known
    assert "`date`" in section("Front matter")


def test_each_problem_is_documented_and_no_other() -> None:
    assert first_cells(section("Problems")) == codes()


@pytest.mark.parametrize("site", BROKEN, ids=lambda path: path.name)
def test_what_goes_wrong_in_a_broken_site_is_documented(site: Path) -> None:
    result = CliRunner().invoke(commands, ["check", str(site), "--format", "json"], standalone_mode=False)
    assert {problem["code"] for problem in json.loads(result.stdout)["problems"]} <= codes()


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


def test_the_python_on_the_page_of_the_date_reader_is_true() -> None:
    page = ROOT / "docs" / "tagger.md"
    read = doctest.testfile(str(page), module_relative=False, encoding="utf-8")
    assert (read.failed, read.attempted > 20) == (0, True)


def test_the_json_on_the_page_of_the_date_reader_is_true() -> None:
    page = (ROOT / "docs" / "tagger.md").read_text(encoding="utf-8")
    asked = re.search(r"^echo '(.*)' \| chronofact tag$", page, re.MULTILINE)
    told = re.search(r"^    (\{\"id\": 1, .*)$", page, re.MULTILINE)
    assert asked
    assert told
    result = CliRunner().invoke(commands, ["tag"], input=asked[1] + "\n", standalone_mode=False)
    assert json.loads(result.stdout) == json.loads(told[1])


def test_what_the_guide_shows_of_an_explanation_is_true(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
    asked = re.search(r"^    chronofact (explain \S+) --site bridge$", page, re.MULTILINE)
    blocks = re.findall(r"^<!-- explain -->\n((?:    .*\n)+)", page, re.MULTILINE)
    assert asked
    assert len(blocks) == 2
    run = CliRunner()
    run.invoke(commands, ["new", str(tmp_path / "bridge")], standalone_mode=False)
    arguments = [*asked[1].split(), "--site", str(tmp_path / "bridge")]
    told = run.invoke(commands, arguments, standalone_mode=False).stdout.splitlines()
    shown = [_without_scores(line) for line in told]
    for block in blocks:
        at = 0
        for line in block.splitlines():
            assert _without_scores(line) in shown[at:]
            at = shown.index(_without_scores(line), at) + 1


def _without_scores(line: str) -> str:
    return re.sub(r"\d\.\d\d", "0.00", line.strip())


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


def test_the_workflow_publishes_only_what_has_no_warnings_at_its_own_address() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "pages.yml").read_text(encoding="utf-8"))
    commands_run = [step.get("run", "") for step in workflow["jobs"]["build"]["steps"]]
    (build,) = [command for command in commands_run if "chronofact build" in command]
    assert "--strict" in build
    assert "--base-url" in build
    assert "pages.outputs.base_url" in build
