import threading

import pytest

from generator.problem import Location, Problem
from generator.serve import shown as shown_module
from generator.serve.shown import Shown, base_path
from tests import built
from tests.serve.fake import PAGES, Site, version

MISTAKE = Problem(Location("content/a.md", 3, 1), "error", "x", "wrong")
LATER = Problem(Location("layouts/event.html", 2), "error", "x", "no such value")


def body(shown: Shown, path: str) -> bytes:
    found = shown.file(path)
    assert found
    return found.body


def token(shown: Shown, path: str = "index.html") -> str:
    found = shown.file(path)
    assert found
    return found.token


def test_a_page_is_made_once_when_first_asked_for() -> None:
    site = Site(dict(PAGES))
    shown = Shown(1, site)
    assert "index.html" not in site.asked
    assert body(shown, "index.html") is body(shown, "index.html")
    assert site.asked.count("index.html") == 1
    assert "timeline.json" not in site.asked


def test_what_there_is_no_room_for_is_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shown_module, "_ROOM", 1000)
    site = Site({f"{n}.html": b"x" * 300 for n in range(4)})
    shown = Shown(1, site)
    first = body(shown, "0.html")
    for path in ("1.html", "0.html", "2.html", "0.html", "3.html", "0.html", "1.html"):
        assert body(shown, path) == first
    assert (site.asked.count("0.html"), site.asked.count("1.html")) == (1, 2)
    assert shown.made == 5


def test_many_threads_that_want_a_page_have_it_made_once() -> None:
    site = Site(dict(PAGES))
    shown = Shown(1, site)
    gate = threading.Barrier(8)

    def want() -> None:
        gate.wait()
        shown.file("index.html")

    threads = [threading.Thread(target=want) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert site.asked.count("index.html") == 1


@pytest.mark.parametrize("path", ["", "../x", "index.html/", "/index.html", "assets", "nothing.html"])
def test_what_is_no_file_of_the_site_is_not_even_asked_for(path: str) -> None:
    site = Site(dict(PAGES))
    assert Shown(1, site).file(path) is None
    assert path not in site.asked


@pytest.mark.parametrize(
    ("page", "before"),
    [
        (b"<body>x</body></html>", b"<body>x"),
        (b"<BODY>x</BODY>", b"<BODY>x"),
        (b"<body><pre>&lt;/body></pre><!--</body>-->x</body>", b"<body><pre>&lt;/body></pre><!--</body>-->x"),
        (b"<p>no body at all", b"<p>no body at all"),
        (b"", b""),
    ],
)
def test_the_previews_script_stands_before_the_end_of_each_page(page: bytes, before: bytes) -> None:
    made = body(version(index=page), "index.html")
    assert made.startswith(before + b'<script src="/_chronofact/preview.js" defer data-token="')
    assert made.endswith(b"</script>" + page.removeprefix(before))


def test_only_pages_have_the_script() -> None:
    for path in PAGES:
        assert (b"_chronofact" in body(version(), path)) == path.endswith(".html")


def test_no_built_site_has_anything_of_the_preview() -> None:
    assert b"_chronofact/preview" in body(version(), "index.html")
    for path, made in built.pages(built.STORY_ONLINE).items():
        assert b"_chronofact/" not in made
        assert "preview" not in path


def test_the_script_lies_below_the_sites_path() -> None:
    assert b'src="/a&amp;b/_chronofact/preview.js"' in body(version(base="/a&b/"), "index.html")


def test_a_pages_token_is_that_of_its_bytes_and_of_the_scripts_it_may_use() -> None:
    first = version()
    assert token(first) == token(version(2))
    assert token(first) != token(version(index=b"other"))
    scripts = Shown(1, Site({**PAGES, "assets/chronofact.js": b"other"}))
    assert token(first) != token(scripts)
    styles = Shown(1, Site({**PAGES, "assets/style.css": b"other"}))
    assert token(first) == token(styles)
    assert first.styles != styles.styles
    assert first.styles == scripts.styles


def test_other_problems_leave_the_same_files() -> None:
    site = Site(dict(PAGES))
    first = Shown(1, site)
    made = body(first, "index.html")
    second = first.with_problems(2, (MISTAKE,))
    assert (second.number, second.problems) == (2, (MISTAKE,))
    assert (first.number, first.problems) == (1, ())
    assert body(second, "index.html") is made


def test_what_comes_up_while_pages_are_made_is_among_the_problems() -> None:
    site = Site(dict(PAGES))
    shown = Shown(1, site, (MISTAKE,))
    site.found = (LATER, MISTAKE)
    assert shown.problems == (MISTAKE, LATER)


@pytest.mark.parametrize(
    ("base_url", "expected"),
    [
        ("", "/"),
        ("https://example.org/", "/"),
        ("https://example.org/timeline/", "/timeline/"),
        ("https://example.org/a/b/", "/a/b/"),
        ("https://example.org/zeit strahl/", "/zeit%20strahl/"),
        ("https://example.org/zeit%20strahl/", "/zeit%20strahl/"),
        ("https://example.org/київ/", "/%D0%BA%D0%B8%D1%97%D0%B2/"),
        ("https://example.org//x//", "/x/"),
    ],
)
def test_a_site_lies_below_the_path_of_its_base_url(base_url: str, expected: str) -> None:
    assert base_path(base_url) == expected
