"""sitemap.xml (https://www.sitemaps.org/protocol.html) and robots.txt, for a site with a base URL."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from generator.config import Config
from generator.export.editorial_time import last_told, rfc3339
from generator.export.entries import Entry
from generator.export.telling import Telling
from generator.model import Timeline

FILE = "sitemap.xml"
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
MOST = 50_000  # addresses in one file, says the protocol


def names(pages: Iterable[str], most: int = MOST) -> tuple[str, ...]:
    """Return what they are called: ``sitemap.xml``, and past ``most`` pages the parts beside it."""
    parts = -(-sum(map(_is_listed, pages)) // most)
    return (FILE, *(f"sitemap-{number}.xml" for number in range(1, parts + 1) if parts > 1))


def sitemaps(
    pages: Collection[str], changed: Mapping[str, datetime], telling: Telling, most: int = MOST
) -> dict[str, bytes]:
    """Return ``sitemap.xml``; past ``most`` pages an index of that name and the parts beside it."""
    listed = sorted(page for page in pages if _is_listed(page))
    parts = [listed[start : start + most] for start in range(0, len(listed), most)] or [[]]
    made = [
        _document("urlset", "url", [(telling.address(p), changed.get(p)) for p in part]) for part in parts
    ]
    if len(made) == 1:
        return {FILE: made[0]}
    index, *named = names(pages, most)
    document = _document("sitemapindex", "sitemap", [(telling.address(name), None) for name in named])
    return {index: document, **dict(zip(named, made, strict=True))}


def changes(timeline: Timeline, entries: tuple[Entry, ...], config: Config) -> dict[str, datetime]:
    """Return when pages changed last, as far as articles tell: the index, events and sources, by path."""
    zone = config.timezone
    found = {"index.html": last_told(timeline.articles, zone)}
    found |= {f"sources/{a.id}/index.html": last_told([a], zone) for a in timeline.articles}
    found |= {f"events/{e.event.id}/index.html": e.updated for e in entries}
    return {path: when for path, when in found.items() if when}


def robots(config: Config, telling: Telling) -> dict[str, bytes]:
    """Return ``robots.txt`` for a site at its origin's root: below it nobody would read the file."""
    if urlsplit(config.base_url).path.strip("/"):
        return {}
    return {"robots.txt": f"User-agent: *\nAllow: /\n\nSitemap: {telling.address(FILE)}\n".encode()}


def _is_listed(page: str) -> bool:
    """It is a page to be found by: neither the one for missing pages nor a part made for other pages."""
    return page.endswith(".html") and page != "404.html" and not page.startswith("embed/")


def _document(root: str, item: str, addresses: Iterable[tuple[str, datetime | None]]) -> bytes:
    ET.register_namespace("", NAMESPACE)
    document = ET.Element(f"{{{NAMESPACE}}}{root}")
    for address, changed in addresses:
        element = ET.SubElement(document, f"{{{NAMESPACE}}}{item}")
        ET.SubElement(element, f"{{{NAMESPACE}}}loc").text = address
        if changed:
            ET.SubElement(element, f"{{{NAMESPACE}}}lastmod").text = rfc3339(changed)
    ET.indent(document, space=" ")
    return bytes(ET.tostring(document, encoding="utf-8", xml_declaration=True)) + b"\n"
