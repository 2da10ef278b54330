"""axe-core finds nothing on any kind of page: light and dark, wide and narrow, with all details open."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import built
from tests.browser.conftest import NARROW, WIDE
from tests.browser.kinds import samples, template_of
from tests.conftest import missing

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Reader

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """async tags => {
  const {passes, violations} = await axe.run({runOnly: {type: "tag", values: tags}});
  return [passes.length, violations.map(v => [v.id, v.help, ...v.nodes.map(n => n.html)].join("\\n  "))];
}"""


@cache
def axe_core() -> str:
    """axe's script, as a Python package brings it: one loud line where it is missing, a failure under CI."""
    try:
        package = import_module("axe_playwright_python")
    except ImportError:
        missing("axe-playwright-python")
    return (Path(str(package.__file__)).parent / "axe.min.js").read_text(encoding="utf-8")


def look(page: "Page") -> list[str]:
    """Return what axe says of a page as it stands, and in the other width and colours."""
    page.evaluate(axe_core())
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    said = []
    for width, dark in product((WIDE, NARROW), (False, True)):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme="dark" if dark else "light")
        passes, violations = page.evaluate(RUN, RULES)
        assert passes > 10, "axe has run"
        said += [f"{width} px, dark: {dark}: {violation}" for violation in violations]
    return said


@pytest.mark.parametrize("path", samples())
def test_axe_has_nothing_to_say(reader: "Reader", path: str) -> None:
    assert look(reader.page(path)) == []


def test_axe_has_nothing_to_say_of_a_timeline_that_lies_on_several_pages(
    reader: "Reader", shelf: Callable[[str], Path]
) -> None:
    paths = [path for path, _ in built.html(built.SPLIT) if template_of(path) == "years.html"]
    assert len(paths) > 1
    for path in ("index.html", min(paths, key=lambda p: len(built.pages(built.SPLIT)[p]))):
        assert look(reader.page_of(shelf(built.SPLIT), path)) == []


@pytest.mark.parametrize("path", ["index.html", "events/2031-05-03-collapse/index.html"])
def test_axe_has_nothing_to_say_of_pages_that_run_from_right_to_left(
    reader: "Reader", shelf: Callable[[str], Path], path: str
) -> None:
    page = reader.page_of(shelf(built.STORY_ARABIC), path)
    assert page.evaluate("document.dir") == "rtl"
    assert look(page) == []


def test_axe_finds_what_is_wrong(reader: "Reader") -> None:
    page = reader.page("404.html")
    page.evaluate("document.querySelector('h1').outerHTML = '<h4 style=\"color: #eee\">Not found</h4>'")
    found = " ".join(look(page))
    assert "dark: False: color-contrast" in found
    assert "dark: True: page-has-heading-one" in found
