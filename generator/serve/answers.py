"""What is answered to a request: decided from values alone, sent by ``handler``."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from http import HTTPStatus
from pathlib import Path

from generator.serve.media_types import media_type
from generator.serve.requests import (
    Elsewhere,
    Found,
    decoded,
    is_from_elsewhere,
    is_known,
    is_ours,
    place,
    span,
)
from generator.serve.shown import MISSING, OURS, Served, Shown

_OWN = Path(__file__).parent / "assets"
_FILES = {name: (_OWN / name).read_bytes() for name in ("preview.js", "preview.css")}
_PLAIN = "text/plain; charset=utf-8"
EVENTS = "events"
POLICY = "default-src 'self'"
# Nothing here is for other sites' pages: they may neither guess types nor use our files as theirs.
_ALWAYS = (
    ("Cache-Control", "no-cache"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Referrer-Policy", "same-origin"),
)


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers beside ``Content-Length``, and body."""

    status: HTTPStatus
    body: bytes
    headers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: ``hosts`` is each ``Host`` header there is."""

    method: str
    target: str
    hosts: tuple[str, ...]
    headers: Mapping[str, str]


def plain(status: HTTPStatus, sentence: str, *headers: tuple[str, str]) -> Answer:
    """Return a sentence for whoever reads it."""
    return _answer(status, f"{sentence}\n".encode(), _PLAIN, *headers)


def refused(asked: Asked, bound: str, base: str) -> Answer | None:
    """Return why a request is not answered at all, if it is not."""
    if len(asked.hosts) != 1:
        return plain(HTTPStatus.BAD_REQUEST, "A request has one Host header.")
    if not is_ours(asked.hosts[0], bound):
        said = "This preview answers only to the name of the machine that it runs on, such as localhost."
        return plain(HTTPStatus.FORBIDDEN, said)
    if asked.method not in ("GET", "HEAD"):
        said = "A preview can only be read."
        return plain(HTTPStatus.METHOD_NOT_ALLOWED, said, ("Allow", "GET, HEAD"))
    if is_from_elsewhere(asked.headers, listening=own_name(asked.target, base) == EVENTS):
        return plain(HTTPStatus.FORBIDDEN, "This preview is not for the pages of other sites.")
    return None


def own_name(target: str, base: str = "/") -> str | None:
    """Return which of the preview's own files a target names: below the site's path or the root."""
    name = decoded(target.partition("?")[0]) or ""
    for below in (decoded(base) or "/", "/"):
        if name.startswith(below + OURS):
            return name.removeprefix(below + OURS)
    return None


def own(name: str, about: Mapping[str, object]) -> Answer:
    """Return one of the preview's own files, or at their folder's address who we are."""
    if name == "":
        return _answer(HTTPStatus.OK, json.dumps(about).encode(), "application/json")
    if name not in _FILES:
        return plain(HTTPStatus.NOT_FOUND, "The preview has no such file.")
    return _answer(HTTPStatus.OK, _FILES[name], media_type(name))


def page(asked: Asked, shown: Shown) -> Answer:
    """Return a file of the site, or what stands in for it."""
    if not shown.is_built:
        return _answer_served(asked, _problems(shown), HTTPStatus.SERVICE_UNAVAILABLE)
    where = place(asked.target, shown.base, shown.paths)
    if isinstance(where, Elsewhere):
        said = f"It is at {where.location}"
        return plain(HTTPStatus.PERMANENT_REDIRECT, said, ("Location", where.location))
    status, served = _looked_up(where, shown)
    return _answer_served(asked, served, status)


def token(address: str, shown: Shown) -> str:
    """Return the state of the page at an address's path: of the 404 page, where there is none."""
    if not shown.is_built:
        return _problems(shown).token
    where = place(address, shown.base, shown.paths)
    return _looked_up(where if isinstance(where, Found) else None, shown)[1].token


def _looked_up(where: Found | None, shown: Shown) -> tuple[HTTPStatus, Served]:
    if where is not None:
        found = shown.file(where.path)
        return (HTTPStatus.OK, found) if found else (HTTPStatus.INTERNAL_SERVER_ERROR, _problems(shown))
    missing = shown.file(MISSING)
    return HTTPStatus.NOT_FOUND, missing or shown.page(_document("There is no such page", ""))


def _problems(shown: Shown) -> Served:
    """Return a plain page in place of one that cannot be made: every problem, as a terminal shows them."""
    ranked = sorted(shown.problems, key=lambda problem: problem.severity != "error")
    told = "".join(f"<pre>{escape(str(problem))}</pre>\n" for problem in ranked)
    said = "<p>This page appears as soon as they are mended.</p>\n" if told else "<p>One moment.</p>\n"
    title = "The site has mistakes" if told else "The site is being built"
    return shown.page(_document(title, said + told, shown.base))


def _document(title: str, body: str, base: str = "/") -> bytes:
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<link rel="stylesheet" href="{escape(base + OURS)}preview.css">\n'
        f'</head>\n<body>\n<main>\n<h1 class="cannot">{title}</h1>\n{body}</main>\n</body>\n</html>\n'
    ).encode("utf-8", errors="replace")


def _answer_served(asked: Asked, served: Served, status: HTTPStatus) -> Answer:
    tagged = ("ETag", f'"{served.tag}"')
    policy = ("Content-Security-Policy-Report-Only", POLICY)
    if status != HTTPStatus.OK:
        return _answer(status, served.body, served.media_type, policy)
    if is_known(served.tag, asked.headers.get("If-None-Match")):
        return Answer(HTTPStatus.NOT_MODIFIED, b"", (tagged, *_ALWAYS))
    common = (tagged, policy, ("Accept-Ranges", "bytes"))
    wanted = span(_range_asked(asked, served.tag), len(served.body))
    if wanted is None:
        return _answer(status, served.body, served.media_type, *common)
    total = len(served.body)
    if not wanted:
        said = f"It has {total} bytes."
        return plain(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, said, ("Content-Range", f"bytes */{total}"))
    place_of = ("Content-Range", f"bytes {wanted.start}-{wanted.stop - 1}/{total}")
    part = served.body[wanted.start : wanted.stop]
    return _answer(HTTPStatus.PARTIAL_CONTENT, part, served.media_type, *common, place_of)


def _range_asked(asked: Asked, tag: str) -> str | None:
    """Return the range, unless it is of another version."""
    if asked.headers.get("If-Range", f'"{tag}"') != f'"{tag}"':
        return None
    return asked.headers.get("Range")


def _answer(status: HTTPStatus, body: bytes, kind: str, *headers: tuple[str, str]) -> Answer:
    return Answer(status, body, (("Content-Type", kind), *headers, *_ALWAYS))
