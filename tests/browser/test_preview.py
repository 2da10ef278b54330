"""The live preview in a browser: what the page does when the server tells it of a new version."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from generator.problem import Location, Problem
from generator.serve import ports
from generator.serve.server import Server
from generator.serve.shown import Shown
from tests import built
from tests.browser.test_accessibility import look
from tests.serve.fake import Site, version

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

    from tests.browser.conftest import Reader

EVENT = "/events/2031-05-03-collapse/"
ERROR = Problem(
    Location("content/<b>a</b>.md", 3, 5), "error", "x", "no such <date>", "write it so", "one two"
)
SECOND = Problem(Location("layouts/event.html", 9, 1), "error", "y", "no such value")
WARNING = Problem(Location("content/b.md", 1, 1), "warning", "z", "no published date")
PANEL, BAR, GONE = "chronofact-preview #panel", "chronofact-preview .bar", "chronofact-preview .gone"
FORBIDDEN = "default-src 'self'"


def same(_path: str, page: bytes) -> bytes:
    return page


def story(number: int, changed: Callable[[str, bytes], bytes] = same) -> Shown:
    """The sample story's site, each file as changed."""
    return Shown(number, Site({path: changed(path, page) for path, page in built.pages(built.STORY).items()}))


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(ports.bound(port=0), story(1)) as running:
        yield running


def opened(reader: "Reader", server: Server, path: str = "/", *, policy: str = "") -> "Page":
    """A page that follows the server, with a mark that a reload takes away."""
    page = reader.blank()
    if policy:
        page.route("**", lambda route: strict(route, policy))
    page.goto(server.url.removesuffix("/") + path)
    mark(page, server)
    return page


def mark(page: "Page", server: Server) -> None:
    held = len(server.streams)
    page.evaluate("window.mark = 1")
    for _ in range(200):
        if held or len(server.streams):
            return
        page.wait_for_timeout(10)


def strict(route: "Route", policy: str) -> None:
    if "/events" in route.request.url:
        route.continue_()
        return
    answer = route.fetch()
    route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": policy})


def reloaded(page: "Page") -> None:
    page.wait_for_function("window.mark === undefined && document.readyState === 'complete'")
    page.evaluate("new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame))")


def is_as_it_was(page: "Page") -> bool:
    return bool(page.evaluate("window.mark === 1"))


def test_the_overlay_lists_every_problem_over_the_last_good_page_and_goes_when_they_are_mended(
    reader: "Reader", server: Server
) -> None:
    page = opened(reader, server, policy=FORBIDDEN)
    server.publish(server.shown.with_problems(2, (WARNING, ERROR, SECOND)))
    panel = page.locator(PANEL)
    panel.wait_for()
    assert panel.get_attribute("role") == "dialog"
    assert panel.locator("h2").inner_text() == "2 errors, 1 warning"
    items = [text.split("\n") for text in panel.locator("li").all_inner_texts()]
    assert [line for line in items[0] if line] == [
        "content/<b>a</b>.md:3:5",
        "error: no such <date>",
        "one two",
        "    ^",
        "hint: write it so",
    ]
    assert [item[0] for item in items[1:]] == ["layouts/event.html:9:1", "content/b.md:1:1"]
    assert page.locator("main h3").first.is_visible()
    server.publish(server.shown.with_problems(3, ()))
    panel.wait_for(state="hidden")
    assert page.locator(BAR).is_hidden()
    assert is_as_it_was(page)
    assert reader.complaints == []


def test_escape_folds_the_overlay_and_a_button_brings_it_back(reader: "Reader", server: Server) -> None:
    page = opened(reader, server)
    page.get_by_role("searchbox").focus()
    server.publish(server.shown.with_problems(2, (ERROR,)))
    panel, bar = page.locator(PANEL), page.locator(BAR)
    panel.wait_for()
    assert page.evaluate("document.activeElement.name") == "q", "typing goes on"
    page.keyboard.press("Escape")
    assert panel.is_visible(), "in a field the key is the field's"
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("Escape")
    assert panel.is_hidden()
    assert (bar.inner_text(), bar.get_attribute("aria-expanded")) == ("1 error", "false")
    server.publish(story(3, lambda _path, made: made.replace(b"</h1>", b"!</h1>")).with_problems(4, (ERROR,)))
    reloaded(page)
    bar.wait_for()
    assert panel.is_hidden(), "it stays folded over a reload"
    bar.press("Enter")
    assert panel.is_visible()
    page.keyboard.press("Escape")
    assert panel.is_hidden()
    assert page.evaluate("document.activeElement.shadowRoot.activeElement.className") == "bar errors"
    server.publish(server.shown.with_problems(5, ()))
    bar.wait_for(state="hidden")
    server.publish(server.shown.with_problems(6, (ERROR,)))
    panel.wait_for()


def test_warnings_alone_are_a_small_count_that_opens(reader: "Reader", server: Server) -> None:
    page = opened(reader, server)
    server.publish(server.shown.with_problems(2, (WARNING, WARNING)))
    bar = page.locator(BAR)
    bar.wait_for()
    assert bar.inner_text() == "1 warning"
    assert page.locator(PANEL).is_hidden()
    bar.click()
    assert "no published date" in page.locator(PANEL).inner_text()
    page.keyboard.press("Escape")
    assert page.locator(PANEL).is_hidden()
    server.publish(server.shown.with_problems(3, (ERROR, WARNING)))
    page.locator(PANEL).wait_for()  # warnings folded are no errors folded


def test_the_end_of_the_page_can_be_scrolled_above_the_overlay(reader: "Reader", server: Server) -> None:
    page = opened(reader, server)
    server.publish(server.shown.with_problems(2, (ERROR, SECOND, WARNING) * 3))
    page.locator(PANEL).wait_for()
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    foot, panel = page.locator("footer").last.bounding_box(), page.locator(PANEL).bounding_box()
    assert foot is not None
    assert panel is not None
    assert foot["y"] + foot["height"] <= panel["y"]


def test_before_the_first_good_version_messages_are_wrapped_and_errors_stand_first(reader: "Reader") -> None:
    long = Problem(Location("content/c.md", 3, 5), "error", "x", "mistake " * 30, "mend " * 30, "word " * 30)
    with Server(ports.bound(port=0), Shown(1, None, (WARNING, long))) as server:
        page = reader.blank()
        page.set_viewport_size({"width": 320, "height": 600})
        page.goto(server.url)
        wide = "[...document.querySelectorAll('html, pre')].filter(e => e.scrollWidth > e.clientWidth).length"
        assert page.evaluate(wide) == 0
        assert page.locator("pre").first.inner_text().startswith("content/c.md:3:5: error:")


@pytest.mark.parametrize("name", [built.STORY, built.STORY_ARABIC])
def test_axe_has_nothing_to_say_of_the_overlay(reader: "Reader", name: str) -> None:
    with Server(ports.bound(port=0), Shown(1, Site(dict(built.pages(name))), (ERROR, WARNING))) as server:
        page = opened(reader, server, "/sources/")
        page.locator(PANEL).wait_for()
        assert look(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "at 320 px"
        page.keyboard.press("Escape")
        assert look(page) == []


def taller(path: str, page: bytes) -> bytes:
    """The same page with much more above its entries."""
    return (
        page.replace(b'<main id="main"', b"<p class=more>more</p>" * 60 + b'<main id="main"')
        if "index" in path
        else page
    )


def test_a_reload_keeps_the_place_the_open_details_and_the_focus(reader: "Reader", server: Server) -> None:
    page = opened(reader, server)
    page.set_viewport_size({"width": 800, "height": 500})
    details = page.locator(".event details").last
    details.locator("summary").first.click()
    entry = page.locator("ol.events > .event").last
    entry.evaluate("e => scrollTo(0, scrollY + e.getBoundingClientRect().top - 40)")
    entry.locator("a").first.evaluate("a => a.focus({preventScroll: true})")
    where = "e => e.getBoundingClientRect().top"
    before, address = entry.evaluate(where), page.evaluate("document.activeElement.href")
    server.publish(story(2, taller))
    reloaded(page)
    assert page.locator(".more").count() == 60
    assert abs(entry.evaluate(where) - before) < 2
    assert details.evaluate("d => d.open")
    assert page.evaluate("document.activeElement.href") == address
    assert page.evaluate("history.scrollRestoration") == "auto"


def test_a_reload_keeps_the_place_though_the_entry_there_has_gone(reader: "Reader", server: Server) -> None:
    page = opened(reader, server)
    page.set_viewport_size({"width": 800, "height": 500})
    entries = page.locator("ol.events > .event:not(.ghost)")
    entries.nth(3).evaluate("e => scrollTo(0, scrollY + e.getBoundingClientRect().top)")
    gone = entries.nth(3).get_attribute("id") or "?"
    kept = entries.nth(4).get_attribute("id") or "?"
    before = page.evaluate("id => document.getElementById(id).getBoundingClientRect().top", kept)
    server.publish(story(2, lambda path, made: taller(path, made.replace(gone.encode(), b"renamed"))))
    reloaded(page)
    after = page.evaluate("id => document.getElementById(id).getBoundingClientRect().top", kept)
    assert abs(after - before) < 2


def test_a_reload_keeps_what_is_being_typed_into_the_filters(reader: "Reader", server: Server) -> None:
    page = opened(reader, server)
    search = page.get_by_role("searchbox")
    search.press_sequentially("cran")
    server.publish(story(2, taller))
    reloaded(page)
    assert search.input_value() == "cran"
    page.keyboard.type("e")
    assert search.input_value() == "crane"
    assert page.evaluate("document.activeElement.name") == "q"


def blue(path: str, page: bytes) -> bytes:
    return page + b"\nbody { background: rgb(1, 2, 3) }" if path == "assets/style.css" else page


def test_a_style_sheet_is_swapped_without_a_reload(reader: "Reader", server: Server) -> None:
    page = opened(reader, server, EVENT)
    page.evaluate("scrollTo(0, 300)")
    place = page.evaluate("scrollY")
    for number, changed, colour in (
        (2, blue, "rgb(1, 2, 3)"),
        (3, same, "rgba(0, 0, 0, 0)"),
    ):
        server.publish(story(number, changed))
        page.wait_for_function("c => getComputedStyle(document.body).backgroundColor === c", arg=colour)
        page.wait_for_function("document.querySelectorAll('link[rel=stylesheet]').length === 1")
    assert is_as_it_was(page)
    assert page.evaluate("scrollY") == place
    assert reader.complaints == []


def test_a_style_sheet_that_another_imports_is_swapped_too(reader: "Reader") -> None:
    def styled(number: int, colour: str) -> Shown:
        page = b'<!doctype html><title>A</title><link rel="stylesheet" href="assets/a.css"><body>A</body>'
        imported = f"body {{ background: {colour} }}".encode()
        files = {"index.html": page, "assets/a.css": b'@import "b.css";', "assets/b.css": imported}
        return Shown(number, Site({**files}))

    with Server(ports.bound(port=0), styled(1, "rgb(1, 2, 3)")) as server:
        page = opened(reader, server)
        for number, colour in ((2, "rgb(4, 5, 6)"), (3, "rgb(7, 8, 9)")):
            server.publish(styled(number, colour))
            page.wait_for_function("c => getComputedStyle(document.body).backgroundColor === c", arg=colour)
        assert is_as_it_was(page)


def test_without_shared_workers_a_page_listens_for_itself(reader: "Reader", server: Server) -> None:
    page = reader.blank()
    page.add_init_script("delete window.SharedWorker")
    page.goto(server.url)
    mark(page, server)
    server.publish(story(2, taller))
    reloaded(page)
    mark(page, server)
    server.publish(server.shown.with_problems(3, (ERROR,)))
    page.locator(PANEL).wait_for()
    assert is_as_it_was(page)


def test_a_page_that_is_no_other_after_a_reload_is_not_reloaded_again(reader: "Reader") -> None:
    with Server(ports.bound(port=0), version()) as server:
        page = reader.blank()
        stale = b'<title>Stale</title><script src="/_chronofact/preview.js" defer data-token="old"></script>'
        asked: list[str] = []

        def answer(route: "Route") -> None:
            asked.append(route.request.url)
            route.fulfill(body=stale, content_type="text/html")

        page.route(server.url, answer)
        page.goto(server.url)
        server.publish(server.shown.with_problems(2, (ERROR,)))
        page.locator(PANEL).wait_for()
        assert len(asked) == 2


def test_only_the_page_that_changed_is_reloaded(reader: "Reader", server: Server) -> None:
    index, event = opened(reader, server), opened(reader, server, EVENT)
    server.publish(story(2, lambda path, made: made + b"<p>new</p>" if path == "index.html" else made))
    reloaded(index)
    server.publish(server.shown.with_problems(3, (ERROR,)))
    event.locator(PANEL).wait_for()
    assert is_as_it_was(event)


def test_more_tabs_than_a_browser_opens_connections_are_all_told(reader: "Reader") -> None:
    with Server(ports.bound(port=0), version()) as server:
        pages = [opened(reader, server) for _ in range(8)]
        assert len(server.streams) == 1
        server.publish(version(2, index=b"<title>New</title><p>New"))
        for page in pages:
            reloaded(page)
            page.close()
        for _ in range(200):
            if not len(server.streams):
                return
            reader.blank().wait_for_timeout(10)
        pytest.fail("the stream of a browser without tabs is still open")


def test_before_the_first_good_version_the_problems_are_the_page(reader: "Reader") -> None:
    with Server(ports.bound(port=0), Shown(1, None, (ERROR,))) as server:
        page = opened(reader, server, EVENT)
        assert page.locator("h1").inner_text() == "The site has mistakes"
        assert "no such <date>" in page.locator("pre").inner_text()
        assert look(page) == []
        assert page.locator(PANEL).is_hidden()
        server.publish(server.shown.with_problems(2, (SECOND,)))
        page.get_by_text("no such value").wait_for()
        server.publish(story(3))
        page.locator("main .event").wait_for()


def test_an_ended_preview_is_told_and_one_that_is_back_reloads_what_changed_meanwhile(
    reader: "Reader",
) -> None:
    with Server(ports.bound(port=0), version()) as server:
        index, event = opened(reader, server), opened(reader, server, "/events/2031-05-03-x/")
    for page in (index, event):
        page.locator(GONE).wait_for()
        assert page.locator(GONE).evaluate("e => getComputedStyle(e).position") == "fixed", "it has its style"
    with Server(ports.bound(port=server.port), version(1, index=b"<title>New</title><p>New")):
        reloaded(index)
        event.locator(GONE).wait_for(state="hidden")
        assert is_as_it_was(event)


def test_a_page_of_another_origin_can_neither_listen_nor_read(reader: "Reader", server: Server) -> None:
    page = reader.blank()
    page.goto(server.url.replace("localhost", "127.0.0.1"))
    asked = """url => Promise.all([
      fetch(url, {mode: "no-cors"}).then(() => "answered", () => "refused"),
      new Promise(done => Object.assign(new EventSource(url + "_chronofact/events"),
        {onopen: () => done("heard"), onerror: () => done("refused")})),
      new Promise(done => document.head.append(Object.assign(document.createElement("script"),
        {src: url + "assets/chronofact.js", onload: () => done("run"), onerror: () => done("refused")}))),
    ])"""
    assert page.evaluate(asked, server.url) == ["refused"] * 3
