"""docs/layouts.md names every template, block, macro, custom property and value, and nothing else."""

import re
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from generator.render import layouts, page_views, views

TEXT = (Path(__file__).parent.parent.parent / "docs" / "layouts.md").read_text(encoding="utf-8")
TEMPLATES = {p.name: p.read_text(encoding="utf-8") for p in layouts.default_folder().glob("*.html")}
ALL = {**vars(views), **vars(page_views)}
VIEWS = [v for v in ALL.values() if isinstance(v, type) and is_dataclass(v)]


def ticked(text: str) -> set[str]:
    return set(re.findall(r"`([^`]+)`", text))


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_a_template_its_blocks_and_its_macros_are_documented(name: str) -> None:
    row = next(line for line in TEXT.splitlines() if line.startswith(f"| `{name}` |"))
    named = set(re.findall(r"{% macro (\w+)", TEMPLATES[name]))
    if "{% extends" not in TEMPLATES[name]:  # the others fill blocks, these offer them
        named |= set(re.findall(r"{% block (\w+)", TEMPLATES[name]))
    assert named <= ticked(row)


def test_no_template_is_documented_that_is_not_there() -> None:
    assert set(re.findall(r"^\| `(\w+\.html)` \|", TEXT, re.MULTILINE)) == set(TEMPLATES)


@pytest.mark.parametrize("view", VIEWS, ids=lambda v: v.__name__)
def test_every_value_of_a_view_is_documented(view: type) -> None:
    parts = TEXT.split(f"\n### {view.__name__}\n")
    assert len(parts) == 2, view
    section = parts[1].split("\n### ")[0]
    assert {f.name for f in fields(view)} <= ticked(section)


def test_no_view_is_documented_that_is_not_there() -> None:
    assert set(re.findall(r"^### (\w+)$", TEXT, re.MULTILINE)) == {v.__name__ for v in VIEWS}


def test_every_custom_property_is_documented() -> None:
    style = (layouts.default_folder() / "assets" / "style.css").read_text(encoding="utf-8")
    properties = {p for p in re.findall(r"(--[a-z0-9-]+):", style) if not p.endswith("-bg")}
    assert properties <= ticked(TEXT)
