"""What a request asks for, worked out from its text alone: which file, which bytes, on whose behalf."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from unicodedata import normalize
from urllib.parse import quote, unquote, unquote_to_bytes, urlsplit

_INDEX = "index.html"
_SAFE = "/-._~!$'()*,;=:@+"
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
_HOST = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9_.-]+)(?::\d{1,5})?")
_ANYWHERE = ("0.0.0.0", "::", "")  # noqa: S104 it is recognised here, never chosen
_OWN_PAGES = ("same-origin", "none")


@dataclass(frozen=True, slots=True)
class Found:
    """A file of the site."""

    path: str


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The address is to be asked for in another form."""

    location: str


Place = Found | Elsewhere | None


def place(target: str, base: str, paths: Collection[str]) -> Place:
    """Return what a request's target names; ``None`` for everything that is no file of the site.

    Only what is in ``paths`` is ever found: a target is a name to look up, not a way to go.
    """
    address, mark, query = target.partition("?")
    name = decoded(address)
    below = unquote(base)
    if name is None:
        return None
    if name == "/" != below or f"{name}/" == below:
        return Elsewhere(base + mark + query)
    if not name.startswith(below):
        return None
    inside = normalize("NFC", name.removeprefix(below))
    path = inside + _INDEX if not inside or inside.endswith("/") else inside
    if path in paths:
        return Found(path)
    if f"{path}/{_INDEX}" in paths:
        return Elsewhere(base + quote(path, safe=_SAFE) + "/" + mark + query)
    return None


def decoded(address: str) -> str | None:
    """Return a path without its percent signs; ``None`` if what they stand for is not UTF-8, or no path."""
    try:
        name = unquote_to_bytes(address.encode("latin-1")).decode()  # as http.server has read it
    except UnicodeError:
        return None
    return name if name.startswith("/") and not name.startswith("//") else None


def is_ours(host: str, bound: str) -> bool:
    """Tell whether a ``Host`` names this machine as it was asked to listen (any port: they get forwarded).

    A foreign name that leads here is an attack: a web page whose name was made to mean this machine. An
    address in figures cannot be one, so that a server told to listen anywhere answers to all of them.
    """
    found = _HOST.fullmatch(host)
    if not found:
        return False
    name = found[1].strip("[]").lower().removesuffix(".")
    if name == "localhost" or name.endswith(".localhost") or name == bound.lower():
        return True
    try:
        address = ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or bound in _ANYWHERE


def is_from_elsewhere(headers: Mapping[str, str], *, listening: bool) -> bool:
    """Tell whether another site's page asks, as browsers say: it may link here, but not read or run what is.

    ``listening`` is asking for the event stream, which no navigation does.
    """
    site = headers.get("Sec-Fetch-Site", "none")
    is_link = not listening and headers.get("Sec-Fetch-Mode") == "navigate"
    if site not in _OWN_PAGES and not is_link:
        return True
    origin = headers.get("Origin")
    if origin is None:
        return False
    try:
        return urlsplit(origin).netloc != headers.get("Host")
    except ValueError:
        return True


def is_known(tag: str, asked: str | None) -> bool:
    """Tell whether ``If-None-Match`` names this version."""
    known = [one.strip().removeprefix("W/") for one in (asked or "").split(",")]
    return f'"{tag}"' in known or known == ["*"]


def span(asked: str | None, length: int) -> range | None:
    """Return the bytes that a ``Range`` wants: an empty range if there are none such, ``None`` for all.

    Several ranges, and what is no range, are answered with all, as RFC 9110 allows.
    """
    found = _RANGE.fullmatch((asked or "").replace(" ", ""))
    if not found or not (found[1] or found[2]):
        return None
    if not found[1]:
        return range(max(length - int(found[2]), 0), length)
    first, last = int(found[1]), int(found[2] or length - 1)
    if found[2] and last < first:
        return None
    return range(first, min(last + 1, length))
