"""The pages from a web server that forbids all but the site's own files, at an address of any depth."""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests import built
from tests.browser.kinds import KINDS, template_of

if TYPE_CHECKING:
    from tests.browser.conftest import Reader

Shelf = Callable[[str], Path]
POLICY = "default-src 'self'"
CASES = [(built.DEMO, "/"), (built.DEMO, "/a/b/"), (built.STORY_ONLINE, "/a/b/")]


class _Strict(SimpleHTTPRequestHandler):
    """Serves a folder below a path, and forbids what is not from here."""

    def __init__(self, *request: Any, below: str, directory: Path) -> None:  # noqa: ANN401 -- as its server calls it
        self._below = below
        super().__init__(*request, directory=str(directory))

    def translate_path(self, path: str) -> str:
        inside = path.removeprefix(self._below) if path.startswith(self._below) else "nowhere"
        return super().translate_path("/" + inside)

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- its signature
        """Say nothing."""


@pytest.fixture
def served() -> Iterator[Callable[[Path, str], str]]:
    """Serve a folder below a path on a free port of this machine; return the address of its root."""
    servers: list[ThreadingHTTPServer] = []

    def address(directory: Path, below: str) -> str:
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Strict, below=below, directory=directory))
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}{below}"

    yield address
    for server in servers:
        server.shutdown()
        server.server_close()


def of_each_kind(name: str) -> list[str]:
    """The first page of each kind, by path."""
    paths = [path for path, _ in built.html(name)]
    return [found[0] for kind, _, _ in KINDS if (found := [p for p in paths if template_of(p) == kind])]


@pytest.mark.parametrize(("name", "below"), CASES, ids=lambda v: v.replace("/", "-"))
def test_a_strict_policy_has_nothing_to_forbid_at_any_address(
    reader: "Reader", shelf: Shelf, served: Callable[[Path, str], str], name: str, below: str
) -> None:
    root = served(shelf(name), below)
    page = reader.blank()
    for path in of_each_kind(name):
        answer = page.goto(root + (path.removesuffix("index.html") if name == built.STORY_ONLINE else path))
        assert answer
        assert answer.status == 200
        assert answer.headers["content-security-policy"] == POLICY
        assert page.evaluate("getComputedStyle(document.body).maxInlineSize") != "none", "styled"
    assert reader.complaints == []
    assert [url for url in reader.asked if not url.startswith(root)] == []


def test_what_the_policy_forbids_is_noticed(
    reader: "Reader", shelf: Shelf, served: Callable[[Path, str], str]
) -> None:
    page = reader.blank()
    page.goto(served(shelf(built.STORY), "/") + "404.html")
    page.evaluate("document.body.setAttribute('style', 'color: red')")
    page.wait_for_function("true")
    assert any("Content Security Policy" in said for said in reader.complaints)


@pytest.mark.parametrize(("name", "below"), [(built.STORY_ONLINE, "/a/b/"), (built.STORY, "/")])
def test_links_can_be_followed_from_the_index_to_a_source_and_back(
    reader: "Reader", shelf: Shelf, served: Callable[[Path, str], str], name: str, below: str
) -> None:
    root = served(shelf(name), below)
    page = reader.blank()
    page.goto(root)
    page.locator("h3 .permalink, .permalink").last.click()
    page.get_by_text("in context").first.click()
    page.locator(".cited a").first.click()
    page.locator("header nav a").first.click()
    assert page.url.removesuffix("index.html") == root
    assert reader.complaints == []
