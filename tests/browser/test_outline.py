"""What a screen reader's user hears of a page first: its landmarks and headings, as Chromium hands them out.

`outlines.txt` is what is expected; `make golden` rewrites it: read the difference aloud before you commit it.
"""

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.kinds import samples

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Reader

EXPECTED = Path(__file__).parent / "outlines.txt"
LANDMARKS = {"banner", "navigation", "main", "contentinfo", "complementary", "region", "form", "search"}


def outline(page: "Page") -> str:
    """Return landmarks and headings of a page, one a line, indented by what holds them."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}
    return "\n".join(_lines(by_id, nodes[0], 0))


def _lines(nodes: dict[str, Any], node: dict[str, Any], depth: int) -> list[str]:
    role = "" if node["ignored"] else node["role"]["value"]
    is_told = role == "heading" or role in LANDMARKS
    name = node.get("name", {}).get("value", "")
    level = [p["value"]["value"] for p in node.get("properties", []) if p["name"] == "level"]
    said = " ".join([f"h{level[0]}" if role == "heading" else role, name]).strip()
    inner = [
        line
        for child in node["childIds"]
        if child in nodes
        for line in _lines(nodes, nodes[child], depth + is_told)
    ]
    return ["  " * depth + said, *inner] if is_told else inner


def of_all(reader: "Reader") -> dict[str, str]:
    """Return the outline of each sample page; those that are alike but for the words are few enough."""
    return {path: outline(reader.page(path)) for path in samples()}


def test_the_outline_of_each_kind_of_page_makes_sense_read_aloud(reader: "Reader", *, rewrite: bool) -> None:
    heard = "".join(f"== {path}\n{text}\n\n" for path, text in of_all(reader).items())
    if rewrite:
        EXPECTED.write_text(heard, encoding="utf-8")
    assert heard == EXPECTED.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", samples())
def test_landmarks_are_told_apart_and_headings_go_down_one_step_at_a_time(
    reader: "Reader", path: str
) -> None:
    lines = [line.strip() for line in outline(reader.page(path)).splitlines()]
    landmarks = [line for line in lines if line.split(" ")[0] in LANDMARKS]
    levels = [int(line[1]) for line in lines if line not in landmarks]
    assert landmarks.count("main") == 1
    assert sorted(landmarks) == sorted(set(landmarks)), "two of one kind need names"
    assert not {"region", "form", "search", "complementary"} & set(landmarks), "these need a name"
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert not [line for line in lines if line in ("h1", "h2", "h3", "h4")], "a heading without words"
