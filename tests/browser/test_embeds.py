"""Frames on somebody else's page, from disk and from a server with a strict Content-Security-Policy."""

from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING
from zlib import crc32

import pytest

from generator.render.embeds import SANDBOX

if TYPE_CHECKING:
    from playwright.sync_api import Frame, Page

    from tests.browser.conftest import Reader

COLLAPSE = "2031-05-03-collapse"
EVENT, WHOLE = f"embed/{COLLAPSE}/index.html", "embed/index.html"
LIGHT, DARK = "rgb(251, 250, 247)", "rgb(21, 20, 17)"
PAPER = "getComputedStyle(document.body).backgroundColor"
Host = Callable[..., "Page"]


class _Strict(SimpleHTTPRequestHandler):
    """Files under the policy that the theme promises to live with."""

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", "default-src 'self'")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server(site: Path) -> Iterator[str]:
    """The site, and pages of others beside it, from a server."""
    running = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Strict, directory=str(site.parent)))
    Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}/"
    running.shutdown()
    running.server_close()


def written(site: Path, *frames: str, sandbox: str = "") -> Path:
    """Write a page of somebody else's that holds frames of these addresses."""
    attributes = f'title="A frame" width="600" height="400"{sandbox}'
    tags = "".join(f'<iframe src="site/{frame}" {attributes}></iframe>' for frame in frames)
    head = '<link rel="icon" href="site/assets/icon.svg"><title>Outer</title>'
    # a name for each content: of one written anew within a second the browser keeps the old text
    outer = site.parent / f"outer-{crc32(tags.encode())}.html"
    outer.write_text(f'<!doctype html><html lang="en">{head}{tags}', "utf-8")
    return outer


@pytest.fixture(params=["file", "server"])
def host(request: pytest.FixtureRequest, reader: "Reader", site: Path) -> Host:
    """Opens such a page."""

    def opened(*frames: str, scheme: str = "light") -> "Page":
        outer = written(site, *frames)
        page = reader.page("404.html", scheme=scheme)
        reader.asked.clear()
        online = request.param == "server"
        page.goto(request.getfixturevalue("server") + outer.name if online else outer.as_uri())
        return page

    return opened


def frames(page: "Page") -> "list[Frame]":
    found = [f for f in page.frames if f.parent_frame]
    for frame in found:
        frame.wait_for_load_state()
    return found


@pytest.mark.parametrize("path", [EVENT, WHOLE])
def test_a_frame_asks_nobody_else_and_complains_of_nothing(
    host: Host, reader: "Reader", site: Path, path: str
) -> None:
    page = host(path)
    assert frames(page)[0].locator("h1").is_visible()
    assert frames(page)[0].evaluate(PAPER) == LIGHT
    assert reader.complaints == []
    ours = (site.parent.as_uri(), "http://127.0.0.1:")
    assert [url for url in reader.asked if not url.startswith(ours)] == []


def test_a_frame_is_by_day_or_by_night_as_the_reader_or_its_address_says(host: Host) -> None:
    for scheme, paper in (("light", LIGHT), ("dark", DARK)):
        page = host(EVENT, f"{EVENT}#light", f"{EVENT}#dark", f"{WHOLE}#dark", scheme=scheme)
        assert [f.evaluate(PAPER) for f in frames(page)] == [paper, LIGHT, DARK, DARK]


def test_a_note_is_shown_within_the_frame_and_the_frame_keeps_its_colours(host: Host) -> None:
    page = host(f"{EVENT}#dark")
    address = page.url
    (frame,) = frames(page)
    frame.locator(f"#ref-{COLLAPSE}-6").click()
    assert frame.evaluate("document.querySelector(':target').id") == f"fn-{COLLAPSE}-6"
    frame.wait_for_function("scrollY > 0")
    assert page.url == address
    assert frame.evaluate(PAPER) == DARK
    frame.locator(f"#fn-{COLLAPSE}-6 [role=doc-backlink]").click()
    assert frame.evaluate("document.querySelector(':target').id") == f"ref-{COLLAPSE}-6"


def test_a_badge_opens_the_comparison_within_the_frame(host: Host) -> None:
    page = host(EVENT)
    address = page.url
    (frame,) = frames(page)
    assert not frame.locator("table").first.is_visible()
    frame.locator(".badge.disagree").click()
    assert frame.locator("table").first.is_visible()
    assert page.url == address


def test_a_frame_of_the_whole_timeline_opens_at_an_event(host: Host) -> None:
    (frame,) = frames(host(f"{WHOLE}#2031-06-01-reopening"))
    frame.wait_for_function("scrollY > 0")


@pytest.mark.parametrize(
    ("path", "link", "lands"),
    [
        (EVENT, "h1 a", f"site/events/{COLLAPSE}/index.html"),
        (EVENT, ".from a", f"site/index.html#{COLLAPSE}"),
        (WHOLE, f"[id='{COLLAPSE}'] h3 a", f"site/events/{COLLAPSE}/index.html"),
        (WHOLE, f"[id='{COLLAPSE}'] .badge.disagree", f"site/events/{COLLAPSE}/index.html#{COLLAPSE}-c-date"),
    ],
)
def test_links_open_in_the_page_around_the_frame(host: Host, path: str, link: str, lands: str) -> None:
    page = host(path)
    frames(page)[0].locator(link).click()
    page.wait_for_url(f"**/{lands}")
    assert len(page.frames) == 1


def test_a_link_out_of_a_sandboxed_frame_opens_in_the_page_around_it(
    server: str, reader: "Reader", site: Path
) -> None:
    looked_into = f"{SANDBOX} allow-scripts"  # the test's own scripts; the page has none
    outer = written(site, EVENT, sandbox=f' sandbox="{looked_into}"')
    page = reader.page("404.html")
    page.goto(server + outer.name)
    frame = page.frame_locator("iframe")  # it is another process's: found anew at each step
    paper = frame.locator("body").evaluate("e => getComputedStyle(e).backgroundColor")
    assert paper == LIGHT, "the style sheet is loaded"
    frame.locator(f"#ref-{COLLAPSE}-3").click()
    assert frame.locator(f"#fn-{COLLAPSE}-3").evaluate("e => e.matches(':target')")
    frame.locator("h1 a").click()
    page.wait_for_url(f"**/site/events/{COLLAPSE}/index.html")
    assert reader.complaints == []


def test_a_narrow_frame_is_not_scrolled_sideways(reader: "Reader") -> None:
    for path in (EVENT, WHOLE):
        page = reader.page(path, 320)
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        for width in (280, 320, 700):
            page.set_viewport_size({"width": width, "height": 400})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (path, width)
