"""Walks over a built site: every link within it must lead to a file, and to a place on it."""

import re
from collections.abc import Mapping
from html import unescape
from urllib.parse import urlsplit

from tests.render.made import target

_LINK = re.compile(r'\s(?:href|src)="([^"]*)"')
_ID = re.compile(r'\sid="([^"]*)"')


def links(html: str) -> list[str]:
    """Addresses as written; our templates quote every value, and escape quotation marks in texts."""
    return [unescape(found) for found in _LINK.findall(html)]


def ids(html: str) -> set[str]:
    return {unescape(found) for found in _ID.findall(html)}


def dead_links(files: Mapping[str, bytes], base: str = "") -> list[tuple[str, str]]:
    """Page and link of each that leads nowhere; ``base`` is the path of the site's base URL."""
    pages = {path: content.decode() for path, content in files.items() if path.endswith(".html")}
    places = {path: ids(html) for path, html in pages.items()}
    return [
        (path, link)
        for path, html in pages.items()
        for link in links(html)
        if not _is_outside(link)
        for to, fragment in [target(path, link, base)]
        if to not in files or (fragment and to in places and fragment not in places[to])
    ]


def _is_outside(link: str) -> bool:
    parts = urlsplit(link)
    return bool(parts.scheme or parts.netloc)
