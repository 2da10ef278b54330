"""The keyboard alone reaches everything, and the reader always sees where it is."""

from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.conftest import NARROW, WIDE
from tests.browser.kinds import samples

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Reader

# Every element that a mouse can work, in the order in which the page is written.
INTERACTIVE = "a[href], button, input, select, textarea, summary, [tabindex='0']"
SHOWN = f"""[...document.querySelectorAll("{INTERACTIVE}")]
  .filter(e => e.checkVisibility({{visibilityProperty: true, contentVisibilityAuto: true}}) && !e.disabled)"""

# Of the element with the focus: its place among them, how it shows the focus, and what covers it.
STOP = f"""(() => {{
  const e = document.activeElement, style = getComputedStyle(e), box = e.getClientRects()[0];
  const x = box.left + box.width / 2, y = box.top + box.height / 2;
  const top = document.elementFromPoint(Math.min(Math.max(x, 1), innerWidth - 1), y);
  return {{
    place: {SHOWN}.indexOf(e),
    html: e.outerHTML.slice(0, 160),
    outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
    coloured: style.outlineColor !== "rgba(0, 0, 0, 0)",
    inside: y >= 0 && y <= innerHeight && box.width > 1 && box.height > 1,
    covered: !(top && (e === top || e.contains(top) || top.contains(e))),
  }};
}})()"""


def walked(page: "Page", key: str) -> list[dict[str, Any]]:
    """Press a key from the start (or end) of the page until the focus leaves it; return each stop."""
    stops = []
    for _ in range(2 + int(page.evaluate(SHOWN + ".length"))):
        page.keyboard.press(key)
        if page.evaluate("document.activeElement === document.body"):
            break
        stops.append(page.evaluate(STOP))
    return stops


@pytest.mark.parametrize("path", samples())
def test_tab_reaches_everything_in_the_order_of_the_page_and_leaves_it(reader: "Reader", path: str) -> None:
    page = reader.page(path)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    stops = walked(page, "Tab")
    assert [stop["place"] for stop in stops] == list(range(page.evaluate(SHOWN + ".length")))


@pytest.mark.parametrize(
    ("width", "key"), [(WIDE, "Tab"), (WIDE, "Shift+Tab"), (NARROW, "Tab"), (NARROW, "Shift+Tab")]
)
@pytest.mark.parametrize("path", ["index.html", "sources/gazette/index.html"])
def test_the_focus_is_always_seen_and_nothing_covers_it(
    reader: "Reader", path: str, width: int, key: str
) -> None:
    page = reader.page(path, width)
    page.set_viewport_size({"width": width, "height": 400})
    page.emulate_media(reduced_motion="reduce")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    stops = walked(page, key)
    assert len(stops) > 15
    assert [
        s for s in stops if s["outline"] < 2 or not s["coloured"] or not s["inside"] or s["covered"]
    ] == []


@pytest.mark.parametrize("path", [path for path in samples() if not path.startswith("embed/")])
def test_the_first_stop_skips_to_the_content(reader: "Reader", path: str) -> None:
    page = reader.page(path)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    box = page.locator(":focus").bounding_box()
    assert box
    assert box["x"] >= 0 <= box["y"]
    assert box["width"] > 50
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate(
        "document.querySelector('main').contains(document.activeElement)"
    ) or not page.evaluate(f"{SHOWN}.some(e => document.querySelector('main').contains(e))")
