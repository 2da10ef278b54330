"""The live preview from file to browser: a person saves, and the page shows it, without a hand on it."""

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pytest
from playwright.sync_api import expect

from generator.serve.opening import Wishes, listening
from generator.serve.session import Session
from tests.serve.previewed import LOCK, small_site

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import Reader

PATIENCE = 30_000  # milliseconds
DAYS = "".join(
    f"On {day} {month} 2021 the ferry to Velm ran aground near pier {day} and {day + 20} passengers"
    " waited.\n\n"
    for month in ("March", "June", "October")
    for day in range(1, 25)
)
LOG = f"---\ntitle: A year of the ferry\npublished: 2021-12-30\nsource: Harbour Courier\n---\n\n{DAYS}"


class Live:
    """A site under preview, in a thread of this process."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.url = ""
        self._started, self._ended = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._started.wait(PATIENCE / 1000)
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join(PATIENCE / 1000)
        assert not self._thread.is_alive()
        gc.unfreeze()

    def _run(self) -> None:
        with ExitStack() as held:
            server = held.enter_context(listening(self.root, Wishes(port=0)))
            session = Session(self.root, server, held)
            session.start()
            self.url = server.url
            self._started.set()
            while not self._ended.is_set():
                session.turn()

    def save(self, name: str, old: str, new: str) -> None:
        """Replace words in a file, as an author does."""
        file = self.root / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def live(tmp_path: Path) -> Iterator[Live]:
    root = small_site(tmp_path)
    (root / "content" / "log.md").write_text(LOG, encoding="utf-8")
    (root / "layouts" / "assets").mkdir(parents=True)
    with Live(root) as running:
        yield running


def opened(reader: "Reader", live: Live, path: str = "") -> "Page":
    """A page of the preview, with a mark that a reload takes away."""
    page = reader.blank()
    page.set_default_timeout(PATIENCE)
    page.goto(live.url + path)
    page.evaluate("window.mark = 1")
    return page


def is_marked(page: "Page") -> bool:
    return bool(page.evaluate("window.mark === 1"))


def test_what_is_typed_into_a_file_shows_and_the_reader_stays_in_place(reader: "Reader", live: Live) -> None:
    page = opened(reader, live)
    entry = page.get_by_text("near pier 20 and 40 passengers").nth(1)
    entry.scroll_into_view_if_needed()
    assert page.evaluate("scrollY") > 500
    before = top(entry)
    live.save("content/log.md", "20 June 2021 the ferry", "20 June 2021 the old ferry")
    expect(page.get_by_text("the old ferry to Velm").first).to_be_attached(timeout=PATIENCE)
    assert not is_marked(page)
    until(page, lambda: abs(top(entry) - before) < 50)


def top(entry: "Locator") -> float:
    """How far below the window's upper edge it stands."""
    return float(entry.evaluate("element => element.getBoundingClientRect().top"))


def until(page: "Page", holds: Callable[[], bool]) -> None:
    for _ in range(PATIENCE // 50):
        if holds():
            return
        page.wait_for_timeout(50)
    pytest.fail("it never came to that")


def test_the_overlay_comes_with_a_mistake_and_goes_when_it_is_mended(reader: "Reader", live: Live) -> None:
    page = opened(reader, live)
    panel = page.locator("chronofact-preview #panel")
    live.save("content/lock.md", "2023-06-07", "2023-02-30")
    expect(panel).to_contain_text("content/lock.md:3:", timeout=PATIENCE)
    expect(panel).to_contain_text("published: 2023-02-30")
    assert "14 months" in page.content(), "the last good site stays"
    live.save("content/lock.md", "2023-02-30", "2023-06-07")
    expect(panel).to_be_hidden(timeout=PATIENCE)
    assert is_marked(page), "the page itself has not changed"


def test_a_failing_layout_is_told_on_the_page_and_mended_without_a_hand(reader: "Reader", live: Live) -> None:
    page = opened(reader, live)
    layout = live.root / "layouts" / "index.html"
    layout.write_text("{% extends 'base.html' %}\n{% block main %}{{ no.such }}{% endblock %}\n", "utf-8")
    panel = page.locator("chronofact-preview #panel")
    expect(panel).to_contain_text("layouts/index.html:2:", timeout=PATIENCE)
    layout.write_text("{% extends 'base.html' %}\n{% block main %}Own words{% endblock %}\n", "utf-8")
    expect(page.get_by_text("Own words")).to_be_visible(timeout=PATIENCE)
    expect(page.locator("chronofact-preview #panel")).to_be_hidden()


def test_a_style_sheet_is_taken_over_without_a_reload(reader: "Reader", live: Live) -> None:
    page = opened(reader, live)
    sheet = (Path(__file__).parent.parent.parent / "layouts" / "assets" / "style.css").read_text("utf-8")
    own = live.root / "layouts" / "assets" / "style.css"
    own.write_text(sheet + "\nbody { background: rgb(1, 2, 3) }\n", encoding="utf-8")
    expect(page.locator("body")).to_have_css("background-color", "rgb(1, 2, 3)", timeout=PATIENCE)
    assert is_marked(page)


def test_a_page_that_a_save_does_not_change_is_left_alone(reader: "Reader", live: Live) -> None:
    page = opened(reader, live, "sources/duty/index.html")
    other = opened(reader, live)
    live.save("content/lock.md", "14 months", "15 months")
    expect(other.get_by_text("15 months").first).to_be_attached(timeout=PATIENCE)
    assert not is_marked(other)
    assert is_marked(page)
    live.save("content/duty.md", "put off", "raised")
    expect(page.get_by_text("raised").first).to_be_attached(timeout=PATIENCE)


def test_a_site_that_begins_with_a_mistake_appears_when_it_is_mended(
    reader: "Reader", tmp_path: Path
) -> None:
    root = small_site(tmp_path)
    (root / "content" / "lock.md").write_text(LOCK.replace("2023-06-07", "2023-02-30"), encoding="utf-8")
    with Live(root) as live:
        page = reader.blank()
        page.goto(live.url)
        expect(page.get_by_text("content/lock.md:3:").first).to_be_visible(timeout=PATIENCE)
        live.save("content/lock.md", "2023-02-30", "2023-06-07")
        expect(page.get_by_text("14 months").first).to_be_attached(timeout=PATIENCE)
