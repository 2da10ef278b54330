"""A timeline of 1,000 events in a real browser: quick to see, to walk through and to search."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import pytest

from generator import render, write
from tests.browser.conftest import NARROW, WIDE, Reader
from tests.browser.test_accessibility import look
from tests.browser.test_outline import LANDMARKS, outline
from tests.large import spread, timeline
from tests.render.made import CONFIG

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

EVENTS = timeline(spread(1000, years=4))
LONG, SMALL = "years/2030/index.html", "years/201X/index.html"
ENTRY = [e.id for e in EVENTS.events if e.date.text.startswith("2030-11")][9]  # its heading has scrolled off
KEYSTROKES = """async text => {
  const form = document.querySelector("form.filters"), took = [];
  for (const letter of text) {
    const start = performance.now();
    form.q.value += letter;
    form.q.dispatchEvent(new Event("input", {bubbles: true}));
    do await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    while (!form.querySelector("[role=status]").textContent);
    took.push(performance.now() - start);
  }
  return took;
}"""
FIRST_PAINT = "performance.getEntriesByType('paint').find(p => p.name === 'first-contentful-paint').startTime"


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the timeline's own pages lie; those of events and sources are not written."""
    made, problems = render.pages(EVENTS, CONFIG)
    assert problems == ()
    out = tmp_path_factory.mktemp("large") / "site"
    wanted = {path: file for path, file in made.items() if not path.startswith(("events/", "sources/"))}
    assert not write.site(wanted, out).problems
    return out


def closed_afterwards(browser: "Browser", site: Path) -> Iterator[Reader]:
    yield Reader(browser, site)
    for page in (page for context in browser.contexts for page in context.pages):
        page.close()


@pytest.fixture
def long_reader(browser: "Browser", large: Path) -> Iterator[Reader]:
    yield from closed_afterwards(browser, large)


@pytest.fixture
def whole_reader(browser: "Browser", tmp_path: Path) -> Iterator[Reader]:
    """A reader of a timeline that just fits on one page."""
    made, _ = render.pages(timeline(spread(300)), CONFIG)
    wanted = {path: file for path, file in made.items() if path == "index.html" or path.startswith("assets/")}
    assert not write.site(wanted, tmp_path / "site").problems
    yield from closed_afterwards(browser, tmp_path / "site")


def first_paint(reader: Reader, path: str) -> float:
    """Milliseconds from the click to the first text on the screen."""
    page = reader.page(path)
    page.wait_for_function("performance.getEntriesByType('paint').length > 1")
    found: float = page.evaluate(FIRST_PAINT)
    page.close()
    return found


@pytest.mark.parametrize("path", ["index.html", LONG, "disputed/index.html"])
def test_the_first_words_are_painted_within_a_second(long_reader: Reader, path: str) -> None:
    assert median(first_paint(long_reader, path) for _ in range(3)) < 1000


def test_a_page_of_the_timeline_holds_about_three_hundred_events(long_reader: Reader) -> None:
    shown = long_reader.page(LONG).locator("li.event:not(.ghost)").count()
    assert 200 < shown <= 300


def test_years_are_walked_through_by_links_from_disk_and_without_script(long_reader: Reader) -> None:
    page = long_reader.page("index.html", script=False)
    page.get_by_role("link", name="2029", exact=True).click()
    assert page.locator("h1").inner_text() == "2029"
    page.locator("header").get_by_role("link", name="Later: 2020s").click()
    assert page.locator("h1").inner_text() == "2020s"
    page.locator("main").get_by_role("link", name="Earlier: 2029").click()
    assert page.locator("h1").inner_text() == "2029"
    assert long_reader.complaints == []


def test_an_event_of_the_overview_leads_to_its_entry_on_its_page(long_reader: Reader) -> None:
    page = long_reader.page("index.html", script=False)
    link = page.locator(".brief h3 a").nth(7)
    headline = link.inner_text()
    link.click()
    assert headline in page.locator("li:target h3").inner_text()


def hidden_by_a_heading(page: "Page", selector: str) -> float:
    """Pixels by which the stuck heading covers what was led to."""
    page.wait_for_timeout(100)  # scrolling has no event that is sure to come
    top = page.locator(selector).evaluate("e => e.getBoundingClientRect().top")
    covered = page.evaluate(
        "Math.max(...[...document.querySelectorAll('.period')].map(h => h.getBoundingClientRect())"
        ".filter(r => Math.abs(r.top) < 1).map(r => r.bottom), 0)"
    )
    assert -1 < top < 800, "it is on the screen"
    return float(covered - top)


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_a_link_into_a_long_page_ends_below_the_heading_that_sticks(long_reader: Reader, width: int) -> None:
    page = long_reader.page(f"{LONG}#{ENTRY}", width)
    assert hidden_by_a_heading(page, "li:target") <= 0
    page.locator(f"li[id='{ENTRY}'] sup a").first.click()
    assert hidden_by_a_heading(page, "aside:target") <= 0


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_a_heading_sticks_and_is_one_line_high(long_reader: Reader, width: int) -> None:
    page = long_reader.page(f"{LONG}#{ENTRY}", width)
    page.wait_for_timeout(100)
    stuck = page.get_by_role("heading", name="November 2030")
    box = stuck.bounding_box()
    assert box
    assert abs(box["y"]) < 1
    assert box["height"] < 60


@pytest.mark.parametrize("path", ["index.html", LONG])
def test_nothing_must_be_scrolled_sideways_on_a_narrow_screen(long_reader: Reader, path: str) -> None:
    page = long_reader.page(path, NARROW)
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW


def test_words_out_of_sight_are_found_and_printed(long_reader: Reader) -> None:
    page = long_reader.page(LONG)
    last = page.locator("li.event:not(.ghost)").last
    text = last.locator("h3 bdi").text_content()
    assert page.evaluate("text => window.find(text)", text)
    page.emulate_media(media="print")
    assert last.evaluate("e => getComputedStyle(e).contentVisibility") == "visible"


@pytest.mark.parametrize("path", ["index.html", SMALL])
def test_the_outline_of_an_overview_and_of_a_year_makes_sense(long_reader: Reader, path: str) -> None:
    lines = [line.strip() for line in outline(long_reader.page(path)).splitlines()]
    landmarks = [line for line in lines if line.split(" ")[0] in LANDMARKS]
    assert sorted(landmarks) == sorted(set(landmarks)), "two of one kind need names"
    assert [line for line in lines if line.startswith("h1")] == [
        lines[1] if path == "index.html" else "h1 2010s"
    ]


@pytest.mark.parametrize("path", ["index.html", SMALL])
def test_axe_has_nothing_to_say_of_an_overview_and_of_a_year(long_reader: Reader, path: str) -> None:
    assert look(long_reader.page(path)) == []


def test_a_screen_reader_is_told_of_entries_out_of_sight(
    browser: "Browser", chromium: str, large: Path
) -> None:
    listening = browser.browser_type.launch(
        executable_path=chromium, args=["--no-sandbox", "--force-renderer-accessibility"]
    )
    page = listening.new_page()
    page.goto((large / LONG).as_uri())
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    told = sum(node["role"]["value"] == "heading" and not node["ignored"] for node in nodes)
    written = page.locator("h1, h2, h3").count()
    listening.close()
    assert told == written > 200


def keystroke(page: "Page") -> float:
    """Milliseconds from a key to the frame with its answer; the first, which loads search.js, is left out."""
    page.locator("form.filters").wait_for()
    found: list[float] = page.evaluate(KEYSTROKES, "the ferry no. 3")
    return median(found[1:])


@pytest.mark.parametrize("path", ["index.html", LONG])
def test_a_key_is_answered_within_50_milliseconds(long_reader: Reader, path: str) -> None:
    assert keystroke(long_reader.page(path)) < 50


def test_a_key_is_answered_as_fast_on_one_page_of_300_events(whole_reader: Reader) -> None:
    assert keystroke(whole_reader.page("index.html")) < 50


@pytest.mark.parametrize("path", ["index.html", LONG])
def test_filters_search_the_whole_timeline_from_any_page(long_reader: Reader, path: str) -> None:
    page = long_reader.page(path)
    page.locator("form.filters [name=q]").fill("no. 777 ")
    shown = page.locator(".results li:has(a):visible")
    shown.first.wait_for()
    assert shown.count() == 1
    assert "1,000" in page.locator("form.filters [role=status]").inner_text()
    assert not page.locator("ol.events").first.is_visible()
    shown.locator("a").click()
    page.wait_for_url("**/years/2031/**")
    assert "no. 777" in (page.locator("li:target h3").text_content() or "")
    assert long_reader.complaints == []


def test_an_old_address_of_an_event_on_the_index_leads_to_its_page(long_reader: Reader) -> None:
    event = EVENTS.events[-5].id
    page = long_reader.page(f"index.html#{event}")
    page.wait_for_url(f"**/years/**#{event}")
    assert page.locator("li:target").get_attribute("id") == event
