"""On paper everything stands open, addresses are written out, and nothing is cut off."""

import re
from typing import TYPE_CHECKING

import pytest

from tests.browser.kinds import samples
from tests.browser.test_modes import CUT_OFF, OUTSIDE

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Reader

PAPER = 680  # CSS pixels between the margins of a sheet of A4 or Letter
AFTER = "all => all.map(e => [e.getAttribute('data-url') || e.href, getComputedStyle(e, '::after').content])"
EVENT = "events/2031-05-03-collapse/index.html"


def printed(reader: "Reader", path: str) -> "Page":
    page = reader.page(path, PAPER, "dark")
    page.emulate_media(media="print")
    return page


@pytest.mark.parametrize("path", samples())
def test_nothing_is_cut_off_on_paper(reader: "Reader", path: str) -> None:
    page = printed(reader, path)
    assert page.evaluate(OUTSIDE) == []
    assert page.evaluate(CUT_OFF) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= PAPER


def test_comparisons_are_printed_open_and_what_only_works_on_a_screen_is_left_out(reader: "Reader") -> None:
    page = printed(reader, "index.html")
    tables = page.locator("details table")
    assert tables.count() > 2
    assert all(table.is_visible() for table in tables.all())
    page.evaluate(
        "document.querySelector('main').insertAdjacentHTML('afterbegin', '<p class=written>a.md:1')"
    )
    for screen in (".strip", ".skip", ".permalink", ".written", "form", "button"):
        assert not [e for e in page.locator(screen).all() if e.is_visible()], screen


@pytest.mark.parametrize("path", ["index.html", EVENT])
def test_addresses_of_originals_and_archives_are_written_out(reader: "Reader", path: str) -> None:
    found = printed(reader, path).locator("aside a[href^=http]").evaluate_all(AFTER)
    assert len(found) > 3
    assert [content for address, content in found if f"<{address}>" not in content.replace("\\", "")] == []


@pytest.mark.parametrize("path", ["index.html", EVENT])
def test_notes_and_cells_stay_whole_and_headings_stay_with_what_they_head(
    reader: "Reader", path: str
) -> None:
    page = printed(reader, path)
    style = "all => [...new Set(all.map(e => getComputedStyle(e).{}))]"
    assert page.locator(".note:visible, td:visible, .badge:visible").evaluate_all(
        style.format("breakInside")
    ) == ["avoid"]
    assert page.locator("h1:visible, h2:visible, h3:visible, caption:visible").evaluate_all(
        style.format("breakAfter")
    ) == ["avoid"]


def test_ink_is_dark_on_white_whatever_the_screen_is_set_to(reader: "Reader") -> None:
    page = printed(reader, "index.html")
    style = "(s => [s.color, s.backgroundColor])(getComputedStyle(document.documentElement))"
    assert page.evaluate(style) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]


def test_the_sample_story_takes_a_few_sheets(reader: "Reader") -> None:
    sheets = len(re.findall(rb"/Type\s*/Page\b", reader.page("index.html").pdf(format="A4")))
    assert 2 <= sheets <= 7
