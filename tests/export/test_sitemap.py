from dataclasses import replace
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

from generator.export.sitemap import NAMESPACE, changes, robots, sitemaps
from tests.export.retold import BASE, ONLINE, TELLING, Told, retold
from tests.samples import STORY

PAGES = (
    "index.html",
    "404.html",
    "embed/index.html",
    "embed/e/index.html",
    "assets/style.css",
    "tags/x/index.html",
)


def addresses(document: bytes) -> dict[str, str]:
    found = {}
    for element in ET.fromstring(document):  # noqa: S314 (our own)
        found[element.findtext(f"{{{NAMESPACE}}}loc") or ""] = (
            element.findtext(f"{{{NAMESPACE}}}lastmod") or ""
        )
    return found


def test_each_page_is_named_but_the_one_for_missing_pages_and_embeds() -> None:
    made = sitemaps(PAGES, {"index.html": datetime(2031, 5, 8, tzinfo=UTC)}, TELLING)
    assert list(made) == ["sitemap.xml"]
    assert addresses(made["sitemap.xml"]) == {BASE: "2031-05-08T00:00:00Z", f"{BASE}tags/x/": ""}


def test_a_page_changed_when_its_articles_did() -> None:
    found = changes(STORY, retold(), ONLINE)
    assert found["index.html"] == datetime(2031, 5, 8, tzinfo=UTC)
    assert found["sources/coast-radio/index.html"] == datetime(2031, 5, 6, tzinfo=UTC)
    assert found["events/2031-06-01-reopening/index.html"] == datetime(2031, 5, 5, tzinfo=UTC)
    assert "sources/quay-blog/index.html" not in found


def test_too_many_pages_for_one_file_are_split_with_an_index() -> None:
    pages = [f"events/e{n}/index.html" for n in range(5)]
    made = sitemaps(pages, {}, TELLING, most=2)
    parts = [f"{BASE}sitemap-{n}.xml" for n in (1, 2, 3)]
    assert b"<sitemapindex " in made["sitemap.xml"]
    assert list(addresses(made["sitemap.xml"])) == parts
    named = [address for n in (1, 2, 3) for address in addresses(made[f"sitemap-{n}.xml"])]
    assert named == [f"{BASE}events/e{n}/" for n in range(5)]


def test_robots_are_told_only_at_the_root_of_an_origin() -> None:
    assert robots(ONLINE, TELLING) == {}
    root = replace(ONLINE, base_url="https://velm.example/")
    assert robots(root, Told(root)) == {
        "robots.txt": b"User-agent: *\nAllow: /\n\nSitemap: https://velm.example/sitemap.xml\n"
    }
