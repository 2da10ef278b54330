"""The architecture's laws (docs/architecture.md), read off the source itself."""

import ast
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path

import pytest

from generator import edtf, method, model, problem, reasons

ROOT = Path(__file__).parent.parent
GENERATOR = ROOT / "generator"
STAGES = ("load", "tag", "extract", "merge", "compare", "render", "export", "write")
SHARED = ("model", "edtf", "bounds", "problem", "config", "languages")
MODULES = sorted(path for path in GENERATOR.rglob("*.py"))

# `chronofact tag` is the tagger alone and must start fast, so it does not come by way of the pipeline.
IMPORTS_A_STAGE = {"pipeline": set(STAGES), "tag_lines": {"tag"}}
WRITES_TO_DISK = ("write", "cache", "add", "new")
WRITING_CALLS = {
    "write_text", "write_bytes", "mkdir", "unlink", "rmdir", "rename", "touch", "symlink_to", "hardlink_to",
    "makedirs", "remove", "rmtree", "copyfile", "copytree", "removedirs", "renames",
}  # fmt: skip
CLOCK_CALLS = {
    "now",
    "utcnow",
    "today",
    "time",
    "time_ns",
    "monotonic",
    "perf_counter",
    "localtime",
    "gmtime",
}
STOPWATCHES = {"monotonic", "perf_counter"}  # they know no date, only how much time has gone by
CLOCK_OWNERS = {"datetime", "date", "time", "dt"}


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def top(path: Path) -> str:
    """The part of the generator a file belongs to: `load`, `cli`, …"""
    return path.relative_to(GENERATOR).parts[0].removesuffix(".py")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path: Path) -> Iterator[str]:
    """Full names of the generator's own modules that a file imports, wherever in the file it does."""
    package = ["generator", *path.relative_to(GENERATOR).parts[:-1]]
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "generator")
        elif isinstance(node, ast.ImportFrom):
            up = package[: len(package) - node.level + 1] if node.level else []
            source = ".".join([*up, *(node.module or "").split(".")]).strip(".")
            if source == "generator":
                yield from (f"generator.{alias.name}" for alias in node.names)
            elif source.startswith("generator."):
                yield source


def parts_imported(path: Path) -> set[str]:
    return {name.split(".")[1] for name in imported(path) if "." in name}


def calls(path: Path) -> Iterator[tuple[str, str, ast.Call]]:
    """(owner, function, call) of each call: ("datetime", "now", …); the owner of a plain call is ""."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            name = (
                owner.id
                if isinstance(owner, ast.Name)
                else owner.attr
                if isinstance(owner, ast.Attribute)
                else ""
            )
            yield name, node.func.attr, node
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield "", node.func.id, node


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_only_the_pipeline_imports_stages_and_a_stage_only_itself(path: Path) -> None:
    allowed = IMPORTS_A_STAGE.get(top(path), set()) | {top(path)}
    assert parts_imported(path) & set(STAGES) <= allowed


@pytest.mark.parametrize("path", [p for p in MODULES if top(p) in STAGES], ids=named)
def test_a_stage_knows_the_pipeline_and_the_command_line_not_at_all(path: Path) -> None:
    assert not parts_imported(path) & {"pipeline", "cli", "__main__", "explain", "review", "summary"}


def test_the_model_imports_only_dates_and_bounds() -> None:
    assert parts_imported(GENERATOR / "model.py") == {"edtf", "bounds"}
    assert parts_imported(GENERATOR / "edtf.py") == set()


@pytest.mark.parametrize("path", [p for p in MODULES if top(p) in SHARED], ids=named)
def test_what_all_stages_share_imports_no_stage(path: Path) -> None:
    assert parts_imported(path) <= {*SHARED, "yaml_source", "written_date"}


@pytest.mark.parametrize(
    "value",
    [
        v
        for v in {**vars(model), **vars(edtf), **vars(problem), **vars(reasons), **vars(method)}.values()
        if is_dataclass(v) and isinstance(v, type)
    ],
    ids=lambda v: v.__name__,
)
def test_values_between_stages_are_frozen_and_slotted_and_hold_no_list_dict_or_set(value: type) -> None:
    parameters = vars(value)["__dataclass_params__"]
    assert parameters.frozen
    assert "__slots__" in vars(value)
    assert not [f.name for f in fields(value) if re.search(r"\b(list|dict|set)\[", str(f.type))]


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_nothing_reads_a_clock_but_how_long_the_preview_waits(path: Path) -> None:
    allowed = STOPWATCHES if top(path) == "serve" else set()
    forbidden = CLOCK_CALLS - allowed
    assert not [
        f"{owner}.{name}()" for owner, name, _ in calls(path) if owner in CLOCK_OWNERS and name in forbidden
    ]


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_nothing_is_left_to_chance(path: Path) -> None:
    random = {"random", "secrets", "uuid"}
    names = {a.name.split(".")[0] for n in ast.walk(tree(path)) if isinstance(n, ast.Import) for a in n.names}
    sources = {(n.module or "").split(".")[0] for n in ast.walk(tree(path)) if isinstance(n, ast.ImportFrom)}
    assert not (names | sources) & random
    assert not [c.lineno for owner, name, c in calls(path) if (owner, name) == ("", "hash")]


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_has_at_most_300_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


def test_functions_are_short() -> None:
    functions = [n for p in MODULES for n in ast.walk(tree(p)) if isinstance(n, ast.FunctionDef)]
    lengths = sorted((f.end_lineno or 0) - f.body[0].lineno + 1 - _docstring_lines(f) for f in functions)
    assert lengths[len(lengths) // 2] <= 8
    assert lengths[len(lengths) * 95 // 100] <= 30


def _docstring_lines(function: ast.FunctionDef) -> int:
    first = function.body[0]
    has = ast.get_docstring(function) is not None
    return (first.end_lineno or 0) - first.lineno + 1 if has else 0


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_no_exception_is_caught_that_is_not_named(path: Path) -> None:
    broad = {"Exception", "BaseException"}
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ExceptHandler):
            if isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None:
                continue  # it clears up and passes the exception on
            assert node.type is not None
            kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            assert not [k for k in kinds if isinstance(k, ast.Name) and k.id in broad]


@pytest.mark.parametrize("path", [p for p in MODULES if top(p) not in WRITES_TO_DISK], ids=named)
def test_only_the_last_stage_and_the_makers_of_source_files_write_to_disk(path: Path) -> None:
    for owner, name, call in calls(path):
        assert name not in WRITING_CALLS, f"{owner}.{name}() in line {call.lineno}"
        if name == "open":
            modes = [
                a.value
                for a in [*call.args, *(k.value for k in call.keywords)]
                if isinstance(a, ast.Constant)
            ]
            assert not [
                m for m in modes if isinstance(m, str) and set(m) & set("wax+") and set(m) <= set("rwxabt+")
            ]


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_says_which_it_is_and_what_it_gives(stage: str) -> None:
    home = GENERATOR / stage / "__init__.py"
    assert ast.get_docstring(tree(home if home.exists() else GENERATOR / f"{stage}.py"))


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_no_module_is_named_for_nothing_in_particular(path: Path) -> None:
    assert path.stem not in {"utils", "util", "helpers", "common", "base", "manager", "misc"}
