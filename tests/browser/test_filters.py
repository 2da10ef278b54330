"""The filters of the index page: what they hide, what they tell, and the address they leave."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import NARROW, WIDE

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Reader

MANY = 1000
COLLAPSE, CRANE, MEMORIAL = "2031-05-03-collapse", "1931-crane", "198x-memorial"
INSPECTED, TALKS, STRIKE = "2031-03-inspected", "2031-04-28-talks", "2031-05-07-strike"
REOPENING = "2031-06-01-reopening"
ALL = [CRANE, MEMORIAL, INSPECTED, TALKS, COLLAPSE, STRIKE, REOPENING]


def shown(page: "Page") -> list[str]:
    """Entries that the list shows, by their ids."""
    entries = page.locator("ol.events > .event:not(.ghost):visible")
    return [str(i) for i in entries.evaluate_all("all => all.map(e => e.id)")]


def status(page: "Page") -> str:
    return page.locator(".filters [role=status]").inner_text()


def query(page: "Page") -> str:
    return str(page.evaluate("location.search"))


def typed(page: "Page", words: str) -> None:
    """Type into the search field, and wait until the list and the address have heard of it."""
    page.get_by_role("searchbox").fill(words)
    page.get_by_role("searchbox").dispatch_event("change")
    page.evaluate("new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame))")


def toggle(page: "Page", name: str) -> None:
    page.get_by_role("button", name=name).click()


def test_without_script_there_is_no_form_and_everything_is_listed(reader: "Reader") -> None:
    page = reader.page("index.html?kind=said", script=False)
    assert not page.locator("form").is_visible()
    assert shown(page) == ALL


def test_with_script_the_form_is_there_and_everything_is_listed(reader: "Reader") -> None:
    page = reader.page("index.html")
    assert page.get_by_role("search").is_visible()
    assert shown(page) == ALL
    assert status(page) == ""
    assert not page.get_by_role("button", name="Clear filters").is_visible()


@pytest.mark.parametrize(
    ("width", "asked", "is_open"),
    [
        (NARROW, "", False),
        (NARROW, "?q=crane", False),
        (NARROW, "?source=coast-radio", True),
        (NARROW, "?disputed=1", True),
        (WIDE, "", True),
        (WIDE, "?q=crane", True),
    ],
)
def test_on_a_narrow_screen_filters_not_in_use_are_folded(
    reader: "Reader", width: int, asked: str, *, is_open: bool
) -> None:
    page = reader.page(f"index.html{asked}", width)
    assert page.get_by_label("Kind").is_visible() == is_open
    assert page.get_by_text("More filters").is_visible() == (width == NARROW)
    page.set_viewport_size({"width": WIDE, "height": 800})
    page.get_by_label("Kind").wait_for()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("?q=crane", [CRANE, INSPECTED, COLLAPSE]),
        ("?q=CRÂNE", [CRANE, INSPECTED, COLLAPSE]),
        ("?q=harbour+saturday", [COLLAPSE]),
        ("?q=gazette", [CRANE, TALKS, COLLAPSE, STRIKE]),
        ("?q=june", [REOPENING]),
        ("?q=not+reported", [MEMORIAL, INSPECTED, STRIKE]),
        ("?q=nordkran", [COLLAPSE]),
        ("?q=archived", []),
        ("?source=coast-radio", [COLLAPSE]),
        ("?source=source-4", [INSPECTED]),
        ("?tag=accidents", [CRANE, TALKS, COLLAPSE, STRIKE]),
        ("?kind=scheduled", [REOPENING]),
        ("?disputed=1", [INSPECTED, COLLAPSE]),
        ("?independent=1&source=source-4", [INSPECTED]),
        ("?source=nobody&kind=&disputed=no", ALL),
    ],
)
def test_an_address_opens_filtered(reader: "Reader", asked: str, found: list[str]) -> None:
    page = reader.page(f"index.html{asked}")
    assert shown(page) == found
    assert status(page) == ("" if found == ALL else f"Shown: {len(found)} of 7")


def test_typing_filters_tells_how_many_and_replaces_the_address(reader: "Reader") -> None:
    page = reader.page("index.html")
    steps = page.evaluate("history.length")
    page.get_by_role("searchbox").press_sequentially("quay")
    page.wait_for_function("location.search === '?q=quay'")
    assert shown(page) == [CRANE]
    assert status(page) == "Shown: 1 of 7"
    assert page.evaluate("history.length") == steps


def test_a_choice_is_a_step_that_the_back_button_takes_back(reader: "Reader") -> None:
    page = reader.page("index.html")
    page.get_by_role("search").get_by_label("Source").select_option("Velm Gazette")
    toggle(page, "Only disagreements")
    assert query(page) == "?source=velm-gazette&disputed=1"
    assert shown(page) == [COLLAPSE]
    page.go_back()
    assert shown(page) == [CRANE, TALKS, COLLAPSE, STRIKE]
    assert page.get_by_role("button", name="Only disagreements").get_attribute("aria-pressed") == "false"
    page.go_back()
    assert shown(page) == ALL
    assert page.get_by_role("search").get_by_label("Source").input_value() == ""
    page.go_forward()
    page.go_forward()
    assert query(page) == "?source=velm-gazette&disputed=1"
    assert shown(page) == [COLLAPSE]


def test_typed_words_are_kept_when_a_choice_follows(reader: "Reader") -> None:
    page = reader.page("index.html")
    typed(page, "crane")
    page.get_by_role("search").get_by_label("Tag").select_option("harbour")
    assert query(page) == "?q=crane&tag=harbour"
    page.go_back()
    assert page.get_by_role("searchbox").input_value() == "crane"
    assert shown(page) == [CRANE, INSPECTED, COLLAPSE]


def test_clearing_shows_everything_again(reader: "Reader") -> None:
    page = reader.page("index.html?q=crane&disputed=1&from=letter")
    toggle(page, "Clear filters")
    assert shown(page) == ALL
    assert query(page) == "?from=letter"
    assert status(page) == ""
    assert page.evaluate("document.activeElement.name") == "q"


def test_a_pressed_toggle_says_so_and_shows_a_check_mark(reader: "Reader") -> None:
    page = reader.page("index.html")
    button = page.get_by_role("button", name="At least 2 independent sources")
    mark = "e => getComputedStyle(e, '::before').content"
    assert "✓" not in button.evaluate(mark)
    button.click()
    assert button.get_attribute("aria-pressed") == "true"
    assert "✓" in button.evaluate(mark)
    assert shown(page) == [INSPECTED, COLLAPSE]


def test_headings_and_labels_hide_with_all_that_stands_under_them(reader: "Reader") -> None:
    page = reader.page("index.html")
    label = page.get_by_text("During March 2031, day not reported")
    assert label.is_visible()
    typed(page, "strike")
    assert page.locator("h2:visible").all_inner_texts() == ["2031"]
    assert not label.is_visible()
    typed(page, "inspected")
    assert label.is_visible()


@pytest.mark.parametrize(("words", "visible"), [("toll", True), ("", True), ("strike", False)])
def test_a_ghost_is_shown_with_its_entry(reader: "Reader", words: str, visible: bool) -> None:  # noqa: FBT001 -- a case
    page = reader.page("index.html")
    typed(page, words)
    assert page.locator(".ghost").is_visible() == visible


def test_where_nothing_matches_the_page_says_what_to_do(reader: "Reader") -> None:
    page = reader.page("index.html")
    typed(page, "xyzzy")
    assert status(page) == "Shown: 0 of 7"
    assert page.locator("main").get_by_text("No event matches").is_visible()
    assert page.locator("h2:visible").count() == 0


def test_the_keyboard_alone_reaches_and_works_every_filter(reader: "Reader") -> None:
    page = reader.page("index.html")
    page.get_by_role("searchbox").focus()
    reached = []
    for _ in range(6):
        reached.append(page.evaluate("document.activeElement.name"))
        page.keyboard.press("Tab")
    assert reached == ["q", "source", "tag", "kind", "disputed", "independent"]
    page.get_by_role("button", name="Only disagreements").focus()
    page.keyboard.press("Space")
    assert shown(page) == [INSPECTED, COLLAPSE]


def test_enter_in_the_search_field_leads_nowhere(reader: "Reader") -> None:
    page = reader.page("index.html")
    page.get_by_role("searchbox").fill("crane")
    page.keyboard.press("Enter")
    assert query(page) == "?q=crane"
    assert page.get_by_role("searchbox").input_value() == "crane"


def test_every_control_is_named_and_large_enough_for_a_finger(reader: "Reader") -> None:
    page = reader.page("index.html?q=crane", NARROW)
    page.get_by_text("More filters").click()
    controls = page.locator(".filters :is(input, summary, select, button)")
    assert controls.count() == 8
    for control in controls.all():
        box = control.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24
        assert control.evaluate("e => (e.labels?.[0] || e).textContent.trim()")


def test_the_form_moves_nothing_when_it_appears(reader: "Reader") -> None:
    page = reader.page("index.html")
    found = page.evaluate(
        "new Promise(done => { let sum = 0;"
        " const seen = new PerformanceObserver(list => list.getEntries().forEach(e => { sum += e.value; }));"
        " seen.observe({type: 'layout-shift', buffered: true});"
        " setTimeout(() => done(sum), 300) })"
    )
    assert found < 0.02
    page.evaluate("document.querySelector('form').hidden = true")
    assert page.locator("form").bounding_box(), "its room is kept"


@pytest.fixture
def split(site: Path) -> str:
    """A page of a timeline that goes on over several: half of the list, and the whole in search.js."""
    html = (site / "index.html").read_text(encoding="utf-8")
    form = html[html.index('<form class="filters"') :].replace("<form", '<form data-search="search.js"', 1)
    results = '<section class="results" aria-label="Events that match" hidden><ol role="list"></ol></section>'
    half = form.replace("show more.</p>", "show more.</p>" + results).replace(f'id="{STRIKE}"', 'id="moved"')
    (site / "split.html").write_text(html[: html.index('<form class="filters"')] + half, encoding="utf-8")
    records = [record(n) for n in range(MANY)]
    strike = {
        "id": STRIKE,
        "url": f"index.html#{STRIKE}",
        "headline": "The strike <b>has gone on</b>",
        "kind": "said",
    }
    records.append(record(0) | strike | {"disputed": True})
    (site / "search.js").write_text(f"chronofact.search({json.dumps(records)});", encoding="utf-8")
    return "split.html"


def record(number: int) -> dict[str, object]:
    return {
        "id": f"2031-e{number}",
        "url": f"years/2031/index.html#2031-e{number}",
        "date": f"{number % 28 + 1} May 2031",
        "headline": f"Épisode {number} of the strike" if number % 2 else f"Talks {number}",
        "text": f"The {number}th meeting was held at the harbour. Velm Gazette. " * 8,
        "kind": "happened",
        "outlets": ["velm-gazette"],
        "tags": ["harbour"],
        "independent": number % 3,
        "disputed": False,
        "badges": [["single", "1", "Single source"]],
    }


def results(page: "Page") -> list[str]:
    return page.locator(".results li:visible a").all_inner_texts()


def asked_for_search(reader: "Reader") -> bool:
    return any(url.endswith("/search.js") for url in reader.asked)


def test_the_whole_of_a_split_timeline_is_asked_for_once_a_filter_is_used(
    reader: "Reader", split: str
) -> None:
    page = reader.page(split)
    assert not asked_for_search(reader)
    assert len(shown(page)) == 7
    toggle(page, "Only disagreements")
    page.locator(".results li:visible").first.wait_for()
    assert asked_for_search(reader)
    assert results(page) == ["The strike <b>has gone on</b>"]
    assert shown(page) == []
    assert status(page) == "Shown: 1 of 1,001"
    toggle(page, "Clear filters")
    assert len(shown(page)) == 7
    assert results(page) == []


def test_a_result_has_date_headline_and_badges_and_leads_to_its_page(
    reader: "Reader", site: Path, split: str
) -> None:
    page = reader.page(split + "?q=episode+999")
    found = page.locator(".results > ol > li:visible")
    found.first.wait_for()
    assert found.all_inner_texts() == ["20 May 2031 Épisode 999 of the strike\n1 Single source"]
    assert (
        found.locator("a").evaluate("a => a.href") == (site / "years/2031/index.html").as_uri() + "#2031-e999"
    )


def test_a_split_timeline_filters_as_one_that_is_not(reader: "Reader", split: str) -> None:
    page = reader.page(split + "?q=talks&source=velm-gazette&tag=harbour&kind=happened&independent=1")
    page.locator(".results li:visible").first.wait_for()
    assert status(page) == "Shown: 167 of 1,001"
    typed(page, "nowhere")
    assert page.get_by_text("No event matches").is_visible()
    assert results(page) == []


def test_many_results_are_laid_out_as_the_reader_comes_to_them(reader: "Reader", split: str) -> None:
    page = reader.page(split + "?q=talks&independent=1")
    page.locator(".results li:visible").first.wait_for()
    assert len(results(page)) < 167
    for _ in range(9):
        page.locator(".results > ol > li").last.scroll_into_view_if_needed()
        page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))")
    assert results(page) == [f"Talks {n}" for n in range(0, MANY, 2) if n % 3 > 1]


def test_all_results_are_printed(reader: "Reader", split: str) -> None:
    page = reader.page(split + "?q=talks")
    page.locator(".results li:visible").first.wait_for()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert len(results(page)) == MANY // 2


def test_an_event_of_another_page_is_found_there(reader: "Reader", split: str) -> None:
    page = reader.page(f"{split}#fn-{STRIKE}-1")
    page.evaluate("document.getElementById('fn-2031-05-07-strike-1')?.remove()")
    page.evaluate(f"location.hash = '{STRIKE}'")
    page.wait_for_url(f"**/site/index.html#{STRIKE}")


def test_a_list_that_cannot_be_loaded_says_so(reader: "Reader", site: Path, split: str) -> None:
    (site / "search.js").unlink()
    page = reader.page(split + "?q=crane")
    page.get_by_text("could not be loaded").wait_for()
    assert len(shown(page)) == 7


def test_a_keystroke_among_1000_events_takes_less_than_50_ms(reader: "Reader", split: str) -> None:
    page = reader.page(split + "?q=e")
    page.locator(".results li:visible").first.wait_for()
    spent = page.evaluate(
        "(async () => { const q = document.querySelector('[name=q]'); const spent = [];"
        " const frame = () => new Promise(requestAnimationFrame);"
        " for (const words of ['t', 'ta', 'talk', 'talks', 'talks 9', 'talks', 'har', 'x', '', 'meet']) {"
        "  await frame(); q.value = words; const start = performance.now();"
        "  q.dispatchEvent(new InputEvent('input', {bubbles: true}));"
        "  await frame(); document.body.offsetHeight;"
        "  spent.push(performance.now() - start); }"
        " return spent.sort((a, b) => a - b) })()"
    )
    assert spent[len(spent) // 2] < 50, spent
