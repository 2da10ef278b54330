"""The built page in a real browser, opened from disk."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import NARROW, WIDE
from tests.browser.kinds import samples

if TYPE_CHECKING:
    from playwright.sync_api import Route

    from tests.browser.conftest import Reader

COLLAPSE = "2031-05-03-collapse"


@pytest.mark.parametrize("path", samples())
def test_a_page_opens_from_disk_asks_nobody_and_complains_of_nothing(
    reader: "Reader", site: Path, path: str
) -> None:
    page = reader.page(path)
    assert page.locator("h1").count() == 1
    assert page.evaluate("getComputedStyle(document.body).maxInlineSize") != "none", (
        "the style sheet is loaded"
    )
    assert reader.complaints == []
    assert [url for url in reader.asked if not url.startswith(site.as_uri())] == []


@pytest.mark.parametrize("path", samples())
def test_nothing_must_be_scrolled_sideways(reader: "Reader", path: str) -> None:
    page = reader.page(path)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    for width in (NARROW, 768, 1000, WIDE):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, width


def test_a_reference_leads_to_its_note_and_back(reader: "Reader") -> None:
    page = reader.page("index.html")
    page.locator(f"#ref-{COLLAPSE}-3").click()
    assert page.evaluate("document.querySelector(':target').id") == f"fn-{COLLAPSE}-3"
    assert page.locator(f"#fn-{COLLAPSE}-3").is_visible()
    page.locator(f"#fn-{COLLAPSE}-3 [role=doc-backlink]").click()
    assert page.evaluate("document.querySelector(':target').id") == f"ref-{COLLAPSE}-3"


def test_two_clicks_lead_from_a_statement_to_its_sentence_in_the_source(reader: "Reader") -> None:
    page = reader.page("index.html")
    page.locator(f"#ref-{COLLAPSE}-2").click()
    page.locator(f"#fn-{COLLAPSE}-2").get_by_text("in context").click()
    marked = page.locator("mark:target")
    assert marked.inner_text() == "The toll of Saturday's collapse rose to 19, hospitals said on Thursday."
    page.locator(".cited a").first.click()
    assert page.evaluate("document.querySelector(':target').id").startswith("fn-")


def test_the_badge_opens_the_comparison_it_speaks_of(reader: "Reader") -> None:
    page = reader.page("index.html", script=False)
    details = page.locator(f"details:has(#compare-{COLLAPSE})")
    assert not details.locator("table").first.is_visible()
    page.locator(f"#{COLLAPSE.replace('2031', chr(92) + '32 031', 1)} .badges .disagree").click()
    assert details.locator("table").first.is_visible()


def test_the_comparison_opens_by_keyboard(reader: "Reader") -> None:
    page = reader.page("index.html")
    summary = page.locator(".compare summary").last
    summary.focus()
    page.keyboard.press("Enter")
    assert page.locator("details[open] table").first.is_visible()


@pytest.mark.parametrize(
    ("scheme", "paper", "ink"),
    [("light", "rgb(251, 250, 247)", "rgb(27, 26, 23)"), ("dark", "rgb(21, 20, 17)", "rgb(237, 234, 226)")],
)
def test_colours_follow_the_readers_wish(reader: "Reader", scheme: str, paper: str, ink: str) -> None:
    page = reader.page("index.html", scheme=scheme)
    style = page.evaluate("(s => [s.backgroundColor, s.color])(getComputedStyle(document.documentElement))")
    assert style == [paper, ink]


def test_badges_differ_in_outline_and_not_in_colour_alone(reader: "Reader") -> None:
    page = reader.page("index.html")
    kinds = ("agree", "single", "disagree", "differs", "planned", "approximate", "revision", "retracted")
    outlines = {}
    for kind in kinds:
        found = page.locator(f".badge.{kind}")
        if found.count():
            outlines[kind] = found.first.evaluate(
                "(e => { const s = getComputedStyle(e); return [s.borderTopStyle, s.borderTopWidth,"
                " s.borderInlineStartWidth, s.borderInlineEndWidth, s.borderTopLeftRadius].join(' ') })"
            )
    assert len(outlines) >= 7
    assert len(set(outlines.values())) == len(outlines), outlines


def test_closed_comparisons_are_printed(reader: "Reader") -> None:
    page = reader.page("index.html")
    page.emulate_media(media="print")
    assert page.locator("details table").first.is_visible()
    assert not page.locator(".strip").first.is_visible()


@pytest.mark.parametrize("script", [True, False])
def test_on_a_narrow_screen_rows_become_labelled_blocks_and_stay_a_table(
    reader: "Reader", *, script: bool
) -> None:
    page = reader.page(f"events/{COLLAPSE}/index.html", NARROW, script=script)
    if script:
        cell = page.locator("td").first
        assert cell.evaluate("e => getComputedStyle(e).display") == "block"
        assert cell.evaluate("e => getComputedStyle(e, '::before').content") == '"Who says so: "'
        assert cell.get_attribute("role") == "cell"
        heads = page.locator("th").evaluate_all("all => all.map(e => `${e.scope} ${e.role}`)")
        assert set(heads) == {"col columnheader", "rowgroup rowheader"}
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    roles = Counter(node["role"]["value"] for node in tree if not node["ignored"])
    rows = page.locator(".answers tr").count()
    assert roles["table"] == page.locator(".answers").count() > 1
    assert (roles["row"], roles["cell"] > 3 * rows / 2, roles["rowheader"] > 3) == (rows, True, True)


def test_strip_bars_are_wide_enough_for_a_finger(reader: "Reader") -> None:
    page = reader.page("index.html", NARROW)
    bars = page.locator(".strip a:visible")
    assert bars.count()
    sizes = [bars.nth(n).bounding_box() for n in range(bars.count())]
    assert all(box and box["width"] >= 24 and box["height"] >= 24 for box in sizes)


def test_a_strict_content_security_policy_has_nothing_to_forbid(reader: "Reader", site: Path) -> None:
    page = reader.page("404.html")
    reader.complaints.clear()

    def served(route: "Route") -> None:
        file = site / route.request.url.removeprefix("http://velm.example/")
        kind = {".css": "text/css", ".svg": "image/svg+xml"}.get(file.suffix, "text/html")
        headers = {"content-security-policy": "default-src 'self'", "content-type": kind}
        route.fulfill(body=file.read_bytes(), headers=headers)

    page.route("http://velm.example/**", served)
    for path in samples():
        page.goto(f"http://velm.example/{path}")
    assert page.evaluate("getComputedStyle(document.body).maxInlineSize") != "none"
    assert reader.complaints == []


def test_right_to_left_mirrors_the_columns(reader: "Reader") -> None:
    page = reader.page("index.html")
    page.evaluate("document.documentElement.dir = 'rtl'")
    left = "e => e.getBoundingClientRect().left"
    entry = page.locator(".event").first
    assert entry.locator(".when").evaluate(left) > entry.locator(".what").evaluate(left)
    assert page.evaluate("document.documentElement.scrollWidth") <= WIDE
