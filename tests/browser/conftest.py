"""The sample story's site, written to disk and opened as a reader without a server would."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator import export, render, write
from tests import built
from tests.render.made import CONFIG
from tests.samples import METHOD, STORY

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

WIDE, NARROW = 1280, 320
_WINDOWS: dict[bool, "BrowserContext"] = {}


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the built site lies."""
    out = tmp_path_factory.mktemp("built") / "site"
    made, problems = render.pages(STORY, CONFIG, METHOD)
    assert problems == ()
    data = export.files(STORY, CONFIG, render.telling(STORY, CONFIG), made)
    assert not write.site({**made, **data}, out).problems
    return out


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Where any of the sites in `tests/built.py` lies, written to disk when it is first asked for."""

    @cache
    def written(name: str) -> Path:
        out = tmp_path_factory.mktemp(name) / "site"
        assert not write.site(built.pages(name), out).problems
        return out

    return written


class Reader:
    """Opens pages, and notes what they asked for and complained of."""

    def __init__(self, browser: "Browser", site: Path) -> None:
        self._browser = browser
        self._site = site
        self.asked: list[str] = []
        self.complaints: list[str] = []

    def _window(self, *, script: bool) -> "BrowserContext":
        """One window for all pages with script and one for those without: opening one takes a second."""
        if script not in _WINDOWS:
            _WINDOWS[script] = self._browser.new_context(java_script_enabled=script)
        return _WINDOWS[script]

    def blank(self, *, script: bool = True) -> "Page":
        """Open an empty page."""
        page = self._window(script=script).new_page()
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        return page

    def page(self, path: str, width: int = WIDE, scheme: str = "light", *, script: bool = True) -> "Page":
        """Open a page of the sample story, as "path" or "path#fragment"."""
        return self.page_of(self._site, path, width, scheme, script=script)

    def page_of(
        self, site: Path, path: str, width: int = WIDE, scheme: str = "light", *, script: bool = True
    ) -> "Page":
        """Open a page of another site."""
        page = self.blank(script=script)
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        name = re.split("[?#]", path, maxsplit=1)[0]
        page.goto((site / name).as_uri() + path.removeprefix(name))
        return page


@pytest.fixture
def reader(browser: "Browser", site: Path) -> Iterator[Reader]:
    """A reader with a clean record; the pages are closed afterwards."""
    yield Reader(browser, site)
    for page in (page for context in browser.contexts for page in context.pages):
        page.close()
