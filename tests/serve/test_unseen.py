from generator.serve.difference import Difference
from generator.serve.unseen import Unseen, samples
from tests.serve.fake import Site

PATHS = (
    "404.html", "assets/style.css", "disputed/index.html", "embed/a/index.html", "embed/index.html",
    "events/a/index.html", "events/b/index.html", "index.html", "sources/2024/x/index.html",
    "sources/index.html", "sources/y/index.html", "timeline.json",
)  # fmt: skip


def site_of(paths: tuple[str, ...] = PATHS) -> Site:
    return Site(dict.fromkeys(paths, b""))


def made(unseen: Unseen, site: Site, steps: int = 100) -> list[str]:
    for _, _step in zip(range(steps), unseen.making(site), strict=False):
        pass
    return site.asked


def test_a_sample_is_a_page_of_each_kind() -> None:
    assert samples(PATHS) == [
        "404.html", "disputed/index.html", "embed/a/index.html", "embed/index.html", "events/a/index.html",
        "index.html", "sources/2024/x/index.html", "sources/index.html",
    ]  # fmt: skip


def test_with_new_layouts_each_page_is_made_once_the_small_ones_first() -> None:
    unseen, site = Unseen(), site_of()
    unseen.add(site, None)
    pages = made(unseen, site)
    assert sorted(pages) == [path for path in PATHS if path.endswith(".html")]
    assert pages[-1] == "index.html"
    assert made(unseen, site_of()) == []


def test_with_the_old_ones_only_pages_of_what_has_changed_and_those_that_tell_of_all() -> None:
    unseen, site = Unseen(), site_of()
    unseen.add(site, Difference(frozenset({"a"}), frozenset({"2024/x"}), 1))
    assert set(made(unseen, site)) == {
        "404.html", "disputed/index.html", "embed/a/index.html", "embed/index.html", "events/a/index.html",
        "index.html", "sources/2024/x/index.html", "sources/index.html",
    }  # fmt: skip


def test_what_a_change_interrupts_is_made_after_it() -> None:
    unseen, site = Unseen(), site_of()
    unseen.add(site, None)
    begun = made(unseen, site, steps=3)
    later = site_of(PATHS[:-2])
    unseen.add(later, Difference())
    rest = made(unseen, later)
    assert set(begun) | set(rest) == {path for path in PATHS[:-2] if path.endswith(".html")}
    assert "sources/y/index.html" not in rest
