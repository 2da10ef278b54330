"""Markdown (CommonMark, tables, footnotes) to the paragraphs a reader reads, in order, footnotes last."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from generator.load.html_text import html_blocks
from generator.load.inline import PlacedInline, Places, Reader
from generator.load.passage import Block, Passage, Run
from generator.model import Role

_CONTAINERS: dict[str, Role] = {
    "blockquote": "quote",
    "list_item": "item",
    "footnote_reference": "note",
}
_BLOCK_MARKUP = re.compile(r"^[ \t]*(?:[#>*+=_~`|<\[:-]|\d{1,9}[.)])|^(?: {4}| {0,3}\t)", re.MULTILINE)
_TRIMMED = " \t\n\v\f\r"


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    """One parser for all articles; what is inside paragraphs is read by ``Reader``, only where needed."""
    md = MarkdownIt("commonmark").enable("table")
    md.inline = PlacedInline()
    md.inline.ruler.disable(["strikethrough", "linkify"], ignoreInvalid=True)
    footnote_plugin(md)
    return md.disable(["inline", "text_join", "footnote_tail", "fragments_join"], ignoreInvalid=True)


def blocks(lines: list[str], first: int) -> list[Block]:
    """Paragraphs of a Markdown text: the file's ``lines`` from number ``first`` (from 0) on."""
    env: dict[str, Any] = {}
    md, text = _parser(), "\n".join(lines[first:])
    # Half of the time goes into finding blocks; most articles have none but paragraphs.
    tokens = md.parse(text, env) if _BLOCK_MARKUP.search(text) else paragraph_tokens(text)
    walk = _Walk(lines, first, Reader(md, env, []))
    for token in tokens:
        walk.token(token)
    return walk.finished()


def paragraph_tokens(text: str) -> Iterator[Token]:
    """Return what markdown-it finds in a text of paragraphs only: what stands between blank lines."""
    rows = [*text.split("\n"), ""]
    start = 0
    for number, row in enumerate(rows):
        if row.strip(" \t"):
            continue
        if number > start:
            content = "\n".join(rows[start:number]).strip(_TRIMMED)
            yield Token("inline", "", 0, content=content, map=[start, number])
        start = number + 1


class _Walk:
    """Goes through the block tokens once, keeping what surrounds them."""

    def __init__(self, lines: list[str], first: int, reader: Reader) -> None:
        self._lines, self._first, self._reader = lines, first, reader
        self._around: list[Role] = []
        self._found: list[Block] = []
        self._notes: list[Block] = []
        self._heading = 0
        self._table: _Table | None = None

    def token(self, token: Token) -> None:
        """Take the next token."""
        if handler := _HANDLERS.get(token.type):
            handler(self, token)
        elif (role := _CONTAINERS.get(token.type.rpartition("_")[0])) and token.nesting:
            if token.nesting > 0:
                self._around.append(role)
            else:
                self._around.pop()

    def finished(self) -> list[Block]:
        """Return all blocks, the footnotes last."""
        for runs in self._reader.notes:
            self._keep(_passage(runs).block("note"))
        return self._found + self._notes

    def _keep(self, block: Block | None) -> None:
        if block:
            (self._notes if block.role == "note" else self._found).append(block)

    def _role(self) -> Role:
        if "note" in self._around:
            return "note"
        if self._heading:
            return "heading"
        return self._around[-1] if self._around else "text"

    def _line(self, token: Token) -> int:
        return (token.map[0] if token.map else 0) + self._first

    def inline(self, token: Token) -> None:
        """A paragraph's or cell's words."""
        line = self._line(token)
        if self._table:
            self._table.cell(token.content, self._lines, line, self._reader)
            return
        runs = self._reader.runs(token.content, Places(token.content, self._lines, line))
        self._keep(_passage(list(runs)).block(self._role(), level=self._heading))

    def heading_open(self, token: Token) -> None:
        """A heading begins."""
        self._heading = int(token.tag[1:])

    def heading_close(self, _: Token) -> None:
        """A heading ends."""
        self._heading = 0

    def table_open(self, _: Token) -> None:
        """A table begins."""
        self._table = _Table()

    def row_close(self, _: Token) -> None:
        """A row of a table ends."""
        if self._table:
            self._table.row_end()

    def table_close(self, _: Token) -> None:
        """A table ends."""
        if self._table:
            self._keep(self._table.block("note" if "note" in self._around else "cell"))
        self._table = None

    def code(self, token: Token) -> None:
        """Code: in the text, but no sentences."""
        line = self._line(token) + (1 if token.type == "fence" else 0)
        passage = Passage()
        for number, text in enumerate(token.content.split("\n")):
            if text.strip():
                at = Places(text, self._lines, line + number).place(len(text) - len(text.lstrip()))
                passage.add(Run("\n", *at))
                passage.add(Run(text.strip(), *at))
        self._keep(passage.block("note" if "note" in self._around else "text", prose=False))

    def html(self, token: Token) -> None:
        """Raw HTML."""
        role = self._role()
        places = Places(token.content, self._lines, self._line(token))
        for block in html_blocks(token.content, places.place, role):
            self._keep(block)


_HANDLERS = {
    "inline": _Walk.inline,
    "heading_open": _Walk.heading_open,
    "heading_close": _Walk.heading_close,
    "table_open": _Walk.table_open,
    "tr_close": _Walk.row_close,
    "table_close": _Walk.table_close,
    "fence": _Walk.code,
    "code_block": _Walk.code,
    "html_block": _Walk.html,
}


class _Table:
    """A table as one paragraph: a line for each row, ``|`` between cells, each cell prose of its own."""

    def __init__(self) -> None:
        self._passage = Passage()
        self._cells: list[tuple[int, int]] = []
        self._line, self._column = -1, 0

    def cell(self, content: str, lines: list[str], line: int, reader: Reader) -> None:
        """Append a cell that stands in ``line``, right of the one before."""
        if line != self._line:
            self._line, self._column = line, 0
        places = Places(content, lines, line, self._column)
        column = places.place(0)[1]
        if content:
            self._column = column - 1 + len(content)
            if self._passage.text and not self._passage.text.endswith("\n"):
                self._passage.add(Run(" | ", line + 1, column))
            start = len(self._passage.text)
            for run in reader.runs(content, places):
                self._passage.add(run)
            self._cells.append((start, len(self._passage.text.rstrip())))

    def row_end(self) -> None:
        """Begin a new row."""
        self._passage.gap("\n", self._line + 1, self._column + 1)

    def block(self, role: Role) -> Block | None:
        """Return the whole table."""
        block = self._passage.block(role)
        prose = tuple(cell for cell in self._cells if cell[0] < cell[1])
        return block and Block(block.role, block.text, block.marks, prose)


def _passage(runs: list[Run]) -> Passage:
    passage = Passage()
    for run in runs:
        passage.add(run)
    return passage
