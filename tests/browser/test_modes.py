"""However a reader sets the browser up (zoom, spacing, contrast, calm), nothing is lost."""

import re
from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import NARROW, WIDE
from tests.browser.kinds import samples

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Reader

OPEN = "document.querySelectorAll('details').forEach(d => d.open = true)"

# WCAG 1.4.12: a reader may set these, and nothing may be cut off or overlap.
SPACING = """* { line-height: 1.5 !important; }
* { letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-block-end: 2em !important; }"""

# What is cut off: boxes that hide what overflows them, and hold more than they show.
CUT_OFF = """[...document.querySelectorAll("body *")].filter(e => {
  const style = getComputedStyle(e);
  if (style.clipPath !== "none" || !e.checkVisibility()) return false;
  const hides = /hidden|clip/.test(style.overflowX + style.overflowY);
  return hides && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
}).map(e => e.outerHTML.slice(0, 120))"""

# What lies outside the page, to the left or right of it.
OUTSIDE = """[...document.querySelectorAll("body *")].filter(e => {
  const box = e.getBoundingClientRect(), style = getComputedStyle(e);
  if (!e.checkVisibility() || style.clipPath !== "none" || style.position === "absolute") return false;
  return box.width > 1 && !e.closest(".hidden") && (box.left < -1 || box.right > innerWidth + 1);
}).map(e => e.outerHTML.slice(0, 120))"""

# Targets smaller than 24 × 24 px whose neighbours are too near (WCAG 2.5.8). Links within a sentence are
# excepted there: footnotes, quotations, cells and links with words beside them are such.
SMALL = """(() => {
  const all = [...document.querySelectorAll("a[href], button, input, select, summary")]
    .filter(e => e.checkVisibility() && getComputedStyle(e).clipPath === "none")
    .map(e => ({e, box: e.getBoundingClientRect()})).filter(({box}) => box.width > 1);
  const isWord = n => n.nodeType === 3 ? n.data.trim().length > 1 : n.nodeType === 1 && !n.matches("a, sup");
  const inSentence = e => e.closest("sup, aside, td") ||
    getComputedStyle(e).display === "inline" && [...e.parentElement.childNodes].some(isWord);
  const apart = (box, x, y) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  return all.filter(({e, box}) => {
    if (box.width >= 24 && box.height >= 24 || inSentence(e)) return false;
    const x = box.left + box.width / 2, y = box.top + box.height / 2;
    return all.some(other => other.e !== e && apart(other.box, x, y) < 12);
  }).map(({e, box}) => `${Math.round(box.width)}x${Math.round(box.height)} ${e.outerHTML.slice(0, 120)}`);
})()"""


def texts(page: "Page") -> str:
    """All that can be read of a page, details open."""
    page.evaluate(OPEN)
    return re.sub(r"\s+", " ", str(page.evaluate("document.body.innerText")))


@pytest.mark.parametrize("path", samples())
def test_at_four_hundred_percent_nothing_is_lost(reader: "Reader", path: str) -> None:
    wide, narrow = reader.page(path, WIDE), reader.page(path, NARROW)
    letters = [re.findall(r"\w", texts(page).casefold()) for page in (wide, narrow)]
    lost = set(letters[0]) - set(letters[1])
    assert not lost
    assert narrow.evaluate(OUTSIDE) == []
    assert narrow.evaluate(CUT_OFF) == []
    assert narrow.evaluate("document.documentElement.scrollWidth") <= NARROW


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_wider_spacing_cuts_nothing_off(reader: "Reader", width: int) -> None:
    for path in samples():
        page = reader.page(path, width)
        page.evaluate(OPEN)
        page.add_style_tag(content=SPACING)
        assert page.evaluate(CUT_OFF) == [], path
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        page.close()


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("path", samples())
def test_targets_are_large_or_far_enough_from_each_other(reader: "Reader", path: str, width: int) -> None:
    page = reader.page(path, width)
    page.evaluate(OPEN)
    assert page.evaluate(SMALL) == []


def test_who_wants_no_motion_gets_none(reader: "Reader") -> None:
    for path in samples():
        page = reader.page(path)
        page.emulate_media(reduced_motion="reduce")
        assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
        moving = """[...document.querySelectorAll("*")].filter(e => {
            const s = getComputedStyle(e);
            return parseFloat(s.animationDuration) > 0 || parseFloat(s.transitionDuration) > 0;
        }).length"""
        assert page.evaluate(moving) == 0
        page.close()


def test_with_forced_colours_badges_keep_outline_and_word_and_bars_are_seen(reader: "Reader") -> None:
    page = reader.page("index.html")
    page.emulate_media(forced_colors="active")
    badges = page.locator(".badge:visible").all()
    assert len(badges) > 5
    for badge in badges:
        assert badge.inner_text().strip()
        assert badge.evaluate("e => getComputedStyle(e).borderTopStyle") != "none"
    canvas = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    fills = page.locator(".strip:visible .bar").evaluate_all("all => all.map(e => getComputedStyle(e).fill)")
    assert fills
    assert canvas not in fills
    glyphs = page.locator(".glyph").evaluate_all("all => all.map(e => getComputedStyle(e).borderTopColor)")
    assert canvas not in glyphs


def test_with_forced_colours_the_target_and_the_focus_are_seen(reader: "Reader") -> None:
    page = reader.page("index.html#2031-05-03-collapse")
    page.emulate_media(forced_colors="active")
    assert page.locator(":target").evaluate("e => getComputedStyle(e).outlineStyle") != "none"
    page.keyboard.press("Tab")
    assert page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)") >= 2
