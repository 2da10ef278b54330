"""The inside of a paragraph: emphasis, links, entities, escapes, each run with its place in the file.

markdown-it keeps no places within a paragraph, so the state of its inline parser is extended to note where
each token begins. Paragraphs without any mark-up, most of a newspaper, never reach that parser.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from generator.load.passage import Run

LONGEST_MARKED_UP = 50_000  # characters; a longer paragraph is read as plain text (some mark-up costs n²)
_MARKUP = re.compile(r"[\\`*_\[<&]|\^\[")
_HIDDEN = re.compile(r"<(/?)(script|style)\b", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


class PlacedState(StateInline):
    """Inline parser state whose tokens carry ``meta["at"]``: where in the paragraph they begin."""

    def push(self, ttype: str, tag: str, nesting: Any) -> Token:  # noqa: ANN401 the parent's Literal[-1, 0, 1]
        """Note the place of a token; pending text before it is flushed by the parent."""
        token = super().push(ttype, tag, nesting)
        token.meta["at"] = self.pos
        return token

    def pushPending(self) -> Token:  # noqa: N802 the parent's name
        """Note the place of the text that has gathered: it stands right before the position, or nearly."""
        text, end = self.pending, self.pos
        while end > len(text) and self.src[end - len(text) : end] != text:
            end -= 1
        token = super().pushPending()
        token.meta["at"] = end - len(text)
        return token


class PlacedInline(ParserInline):
    """markdown-it's inline parser with ``PlacedState``."""

    def parse(self, src: str, md: MarkdownIt, env: Any, tokens: list[Token]) -> list[Token]:  # noqa: ANN401
        """Return the tokens of one paragraph."""
        state = PlacedState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


class Places:
    """Where a paragraph's characters stand in the file.

    ``content`` is the paragraph as markdown-it gives it, its lines being those of ``lines`` from ``first``
    on, less what stands before them (``> ``) or after; ``column`` is where in the line to look, from 0.
    """

    def __init__(self, content: str, lines: list[str], first: int, column: int = -1) -> None:
        self.starts: list[int] = []
        self._places: list[tuple[int, int]] = []
        at = 0
        for number, line in enumerate(content.split("\n"), first):
            shown = line.strip()
            source = lines[number] if number < len(lines) else ""
            found = source.find(shown, column) if column >= 0 else source.rfind(shown)
            if found < 0:  # a table's cell, where a bar is escaped
                found = max(source.find(shown.replace("|", "\\|"), max(column, 0)), column, 0)
            self.starts.append(at)
            self._places.append((number + 1, found + 1 - (len(line) - len(line.lstrip()))))
            at += len(line) + 1

    def place(self, at: int) -> tuple[int, int]:
        """Line and column, from 1, of the content's character ``at``."""
        row = max(bisect_right(self.starts, at) - 1, 0)
        line, column = self._places[row]
        return line, max(column + at - self.starts[row], 1)

    def runs(self, text: str, at: int) -> Iterator[Run]:
        """Words that stand verbatim at ``at`` of the content; a line's end among them becomes a blank."""
        for number, part in enumerate(text.split("\n")):
            if number:
                yield Run(" ", *self.place(at - 1))
            yield Run(part, *self.place(at))
            at += len(part) + 1


def plain_runs(content: str, places: Places) -> Iterator[Run]:
    """Runs of a paragraph without mark-up; two blanks or a backslash at a line's end break the line."""
    at = 0
    rows = content.split("\n")
    for number, row in enumerate(rows, 1):
        text = row.strip()
        yield Run(text, *places.place(at + len(row) - len(row.lstrip())))
        at += len(row) + 1
        if number < len(rows):
            yield Run("\n" if row.endswith("  ") else " ", *places.place(at - 1))


@dataclass(slots=True)
class Reader:
    """Reads the paragraphs of one document: ``env`` holds its link and footnote definitions.

    ``notes`` gathers the footnotes written within the text (``^[such]``).
    """

    md: MarkdownIt
    env: dict[str, Any]
    notes: list[list[Run]]

    def runs(self, content: str, places: Places) -> Iterator[Run]:
        """The words of a paragraph, in order; a run of one line feed is a break the author made."""
        if len(content) > LONGEST_MARKED_UP or not _MARKUP.search(content):
            return plain_runs(content, places)
        tokens = self.md.inline.parse(content, self.md, self.env, [])
        return self._shown(tokens, content, places, 0)

    def _shown(self, tokens: list[Token], content: str, places: Places, base: int) -> Iterator[Run]:
        """Runs of the tokens that a reader sees; ``base``: where their source begins in ``content``."""
        hidden, end = False, base
        for token in tokens:
            at = base + int(token.meta.get("at", 0))
            if token.type == "html_inline" and (match := _HIDDEN.match(token.content)):
                hidden = not match[1]
            if hidden:
                continue
            if token.type in ("text", "text_special", "code_inline"):
                at, text = _verbatim(token, content, max(at, end))
                end = at + len(text)
                yield from (
                    places.runs(text, at) if token.type != "text_special" else [Run(text, *places.place(at))]
                )
            elif token.type == "footnote_ref":
                self._note(token, content, places, at)
            elif white := _white(token):
                yield Run(white, *places.place(at))

    def _note(self, token: Token, content: str, places: Places, at: int) -> None:
        note = self.env.get("footnotes", {}).get("list", {}).get(token.meta["id"], {})
        if "tokens" in note:
            self.notes.append(list(self._shown(note["tokens"], content, places, at + 2)))


def _white(token: Token) -> str:
    if token.type == "softbreak":
        return " "
    is_break = token.type == "hardbreak" or (token.type == "html_inline" and _BREAK.match(token.content))
    return "\n" if is_break else ""


def _verbatim(token: Token, content: str, at: int) -> tuple[int, str]:
    """Where the token's words stand, and the words; mark-up before them is stepped over."""
    text = token.content
    if token.type == "text_special":
        return at + (1 if token.markup.startswith("\\") and token.markup != text else 0), text
    if token.type == "code_inline":
        at += len(token.markup)
        at += content[at : at + len(text)].replace("\n", " ") != text
        return at, content[at : at + len(text)]
    if not content.startswith(text, at):
        at = max(content.find(text, at), at)
    return at, text
