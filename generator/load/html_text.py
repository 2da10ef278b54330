"""The words of raw HTML in an article: tags, comments, scripts and styles out, paragraphs kept apart."""

import re
from collections.abc import Callable, Iterator
from html import unescape

from generator.load.passage import Block, Passage, Run
from generator.model import Role

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)[^<>]*>|<[!?/][^<>]*>")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_SILENT = ("script", "style", "template", "noscript")
_ROLES: dict[str, Role] = {"li": "item", "blockquote": "quote", "td": "cell", "th": "cell"}
_PARAGRAPHS = frozenset(
    """address article aside blockquote caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6
    header hr li main nav ol p pre section summary details table tbody td tfoot th thead tr ul""".split()
)

Place = Callable[[int], tuple[int, int]]


def html_blocks(html: str, place: Place, role: Role) -> Iterator[Block]:
    """Paragraphs of ``html``, whose character n stands at line and column ``place(n)``."""
    passage, current = Passage(), role
    for kind, at, text in _parts(html):
        if kind == "text":
            for run in _runs(text, at, place):
                passage.add(run)
        elif kind == "break":
            passage.gap("\n", *place(at))
        else:
            if block := passage.block(current, level=_level(current, kind)):
                yield block
            passage, current = Passage(), _role(text, role)
    if block := passage.block(current):
        yield block


def _level(role: Role, tag: str) -> int:
    return int(tag[1]) if role == "heading" and re.fullmatch("h[1-6]", tag) else 0


def _role(tag: str, default: Role) -> Role:
    if default == "note":
        return default
    return "heading" if re.fullmatch("h[1-6]", tag) else _ROLES.get(tag, default)


def _parts(html: str) -> Iterator[tuple[str, int, str]]:
    """Yield ("text", place, words), ("break", place, "") or (tag, place, the same if it opens)."""
    at = 0
    while at < len(html):
        start = html.find("<", at)
        if start < 0:
            yield "text", at, html[at:]
            return
        if start > at:
            yield "text", at, html[at:start]
        if html.startswith("<!--", start):
            end = html.find("-->", start + 4)
            at = len(html) if end < 0 else end + 3
            continue
        tag = _TAG.match(html, start)
        if not tag:
            yield "text", start, "<"
            at = start + 1
            continue
        at = tag.end()
        name = (tag[2] or "").lower()
        if name in _SILENT and not tag[1]:
            closing = re.compile(rf"</{name}\b[^>]*>", re.IGNORECASE).search(html, at)
            at = closing.end() if closing else len(html)
        elif name == "br":
            yield "break", start, ""
        elif name in _PARAGRAPHS:
            yield name, start, "" if tag[1] else name


def _runs(text: str, at: int, place: Place) -> Iterator[Run]:
    """Words between tags, line by line, entities decoded."""
    for number, line in enumerate(text.split("\n")):
        if number:
            yield Run(" ", *place(at - 1))
        done = 0
        for entity in _ENTITY.finditer(line):
            yield Run(line[done : entity.start()], *place(at + done))
            yield Run(unescape(entity[0]), *place(at + entity.start()))
            done = entity.end()
        yield Run(line[done:], *place(at + done))
        at += len(line) + 1
