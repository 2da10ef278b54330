"""What the script does besides the filters: theme, links that open what they lead to, copied addresses."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import Reader

COLLAPSE = "2031-05-03-collapse"
LIGHT, DARK = "rgb(251, 250, 247)", "rgb(21, 20, 17)"


def paper(page: "Page") -> str:
    return str(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))


@pytest.mark.parametrize(
    ("scheme", "theme", "expected"),
    [("light", "dark", DARK), ("dark", "light", LIGHT), ("dark", "dark", DARK), ("light", "light", LIGHT)],
)
def test_a_theme_on_the_page_overrules_the_system(
    reader: "Reader", scheme: str, theme: str, expected: str
) -> None:
    page = reader.page("404.html", scheme=scheme)
    page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme)
    assert paper(page) == expected


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_is_light_whatever_the_theme(reader: "Reader", scheme: str) -> None:
    page = reader.page("404.html", scheme=scheme)
    page.evaluate("document.documentElement.dataset.theme = 'dark'")
    page.emulate_media(media="print")
    assert paper(page) == "rgb(255, 255, 255)"


def choose_theme(page: "Page", name: str) -> None:
    page.get_by_label("Colours").select_option(name)


@pytest.mark.parametrize("path", ["index.html", "404.html", f"events/{COLLAPSE}/index.html"])
def test_every_page_has_the_choice_of_colours_with_script_only(reader: "Reader", path: str) -> None:
    assert reader.page(path).get_by_label("Colours").is_visible()
    assert not reader.page(path, script=False).get_by_label("Colours").is_visible()


def test_a_chosen_theme_holds_at_once_and_on_the_next_page(reader: "Reader") -> None:
    page = reader.page("index.html")
    choose_theme(page, "Dark")
    assert paper(page) == DARK
    page.locator("a[href^='sources/']").first.click()
    assert paper(page) == DARK
    assert page.get_by_label("Colours").input_value() == "dark"
    choose_theme(page, "Automatic")
    assert paper(page) == LIGHT
    page.emulate_media(color_scheme="dark")
    assert paper(page) == DARK
    page.go_back()
    assert page.get_by_label("Colours").input_value() == ""


def test_a_theme_is_chosen_even_where_nothing_can_be_remembered(reader: "Reader") -> None:
    page = reader.page("404.html")
    page.evaluate("Object.defineProperty(window, 'localStorage', {get() { throw new Error('forbidden') }})")
    choose_theme(page, "Dark")
    assert paper(page) == DARK
    assert reader.complaints == []


def details(page: "Page") -> "Locator":
    return page.locator(f"details:has(#compare-{COLLAPSE})")


@pytest.mark.parametrize("part", [f"compare-{COLLAPSE}", f"{COLLAPSE}-c-toll"])
def test_an_address_of_something_closed_opens_it(reader: "Reader", part: str) -> None:
    page = reader.page(f"index.html#{part}")
    assert details(page).get_attribute("open") is not None
    assert in_view(page, part)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = false)")
    page.evaluate("location.hash = ''")
    page.evaluate(f"location.hash = '{part}'")
    page.wait_for_function("document.querySelector('details:has(:target)').open")


def in_view(page: "Page", identifier: str) -> bool:
    box = "document.getElementById(id).getBoundingClientRect()"
    page.wait_for_function(f"id => {box}.top >= 0 && {box}.top < innerHeight", arg=identifier, timeout=3000)
    return True


def test_a_badge_opens_its_table_a_second_time_too(reader: "Reader") -> None:
    page = reader.page("index.html")
    badge = page.locator(f"[id='{COLLAPSE}'] .badge.disagree")
    for _ in range(2):
        badge.click()
        assert details(page).get_attribute("open") is not None
        details(page).evaluate("d => { d.open = false }")


def test_an_address_of_an_entry_that_filters_hide_clears_them(reader: "Reader") -> None:
    page = reader.page(f"index.html?kind=scheduled&from=letter#fn-{COLLAPSE}-1")
    assert page.locator(f"[id='{COLLAPSE}']").is_visible()
    assert page.evaluate("location.search + location.hash") == f"?from=letter#fn-{COLLAPSE}-1"
    assert in_view(page, f"fn-{COLLAPSE}-1")


def test_an_address_of_an_entry_that_filters_show_leaves_them(reader: "Reader") -> None:
    page = reader.page(f"index.html?disputed=1#{COLLAPSE}")
    assert page.evaluate("location.search") == "?disputed=1"
    assert page.locator("ol.events > .event:not(.ghost):visible").count() == 2
    assert in_view(page, COLLAPSE)


def test_a_bar_of_the_strip_leads_to_an_entry_that_was_filtered_out(reader: "Reader") -> None:
    page = reader.page("index.html?kind=scheduled")
    page.locator(".strip.wide a").first.click()
    page.wait_for_function("location.search === ''")
    assert page.evaluate("document.querySelector(':target').checkVisibility()")
    page.go_back()
    page.wait_for_function("location.search === '?kind=scheduled'")
    assert page.locator("ol.events > .event:not(.ghost):visible").count() == 1


@pytest.mark.parametrize("part", ["nowhere", "%", "%E0%A4%A"])
def test_an_address_of_nothing_does_no_harm(reader: "Reader", part: str) -> None:
    page = reader.page(f"index.html#{part}")
    assert page.locator("h3").first.is_visible()
    assert reader.complaints == []


def copy_first(page: "Page") -> str:
    """Copy the first entry's address, and return what a reader would then paste."""
    page.get_by_role("button", name="Copy link").first.click()
    page.get_by_role("status").filter(has_text="Link copied").wait_for()
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<textarea id=pasted></textarea>')")
    page.locator("#pasted").press("Control+V")
    return page.locator("#pasted").input_value()


@pytest.mark.parametrize(
    "clipboard", ["", "undefined", "{ writeText: () => Promise.reject(new Error('no')) }"]
)
def test_an_entrys_address_is_copied(reader: "Reader", site: "Path", clipboard: str) -> None:
    page = reader.page("index.html")
    if clipboard:
        page.evaluate(f"Object.defineProperty(navigator, 'clipboard', {{ value: {clipboard} }})")
    assert copy_first(page) == (site / "events/1931-crane/index.html").as_uri()
    assert page.evaluate("document.querySelector('.copy').matches('.done')")


def test_each_copy_button_tells_whose_address_it_copies(reader: "Reader") -> None:
    page = reader.page("index.html")
    button = page.locator(f"[id='{COLLAPSE}'] .copy")
    described = button.get_attribute("aria-describedby")
    assert "A loading crane collapsed" in str(page.locator(f"[id='{described}']").get_attribute("aria-label"))
    box = button.bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= 24


def test_without_script_there_is_nothing_to_copy_with(reader: "Reader") -> None:
    assert reader.page("index.html", script=False).get_by_role("button").count() == 0


def test_printing_opens_what_is_closed_and_closes_it_again(reader: "Reader") -> None:
    page = reader.page("index.html")
    page.locator(".event summary").last.click()
    before = page.locator("details[open]").count()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("details[open]").count() == before == 2  # that one, and the filters


def test_paper_has_no_controls(reader: "Reader") -> None:
    page = reader.page("index.html?disputed=1")
    page.emulate_media(media="print")
    assert page.locator("button:visible, input:visible, select:visible").count() == 0


def test_the_script_leaves_one_name_in_the_page(reader: "Reader") -> None:
    page = reader.page("index.html")
    own = page.evaluate(
        "(() => { const fresh = document.body.appendChild(document.createElement('iframe')).contentWindow;"
        " return Object.getOwnPropertyNames(window).filter(name => !(name in fresh) && name !== '0') })()"
    )
    assert own == ["chronofact"]
