"""A piece of text under construction, each run of it with the place in the file it came from."""

import re
from dataclasses import dataclass

from generator.model import LineMark, Role

# What a reader does not see (soft hyphens, zero-width characters), and white space that is not one blank.
_ODD = re.compile(r"[\xad\u200b-\u200f\u2060\ufeff\x00-\x08\x0e-\x1f\x7f]+|[^\S\n ][^\S\n]*|  [^\S\n]*")
_NEEDS_CARE = re.compile(r"[^\S\n ]|  |[\xad\u200b-\u200f\u2060\ufeff\x00-\x08\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand together in the file, at ``line`` and ``column`` (from 1)."""

    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph as its reader reads it.

    ``marks`` count from the block's own start; ``prose`` are the ranges that hold sentences (none in code).
    ``level`` is a heading's.
    """

    role: Role
    text: str
    marks: tuple[LineMark, ...]
    prose: tuple[tuple[int, int], ...]
    level: int = 0


class Passage:
    """Joins runs to a text with marks: white space becomes one blank, invisible characters go."""

    def __init__(self) -> None:
        self.text = ""
        self.marks: list[LineMark] = []

    def add(self, run: Run) -> None:
        """Append a run; one of white space only is a gap."""
        if run.text in ("\n", " "):
            self.gap(run.text, run.line, run.column)
            return
        if not _NEEDS_CARE.search(run.text):
            self._append(run.text, run.line, run.column)
            return
        at = 0
        for odd in _ODD.finditer(run.text):
            self._append(run.text[at : odd.start()], run.line, run.column + at)
            if odd[0].strip() == "":
                self.gap(" ", run.line, run.column + odd.start())
            at = odd.end()
        self._append(run.text[at:], run.line, run.column + at)

    def _append(self, text: str, line: int, column: int) -> None:
        if self.text[-1:] in ("", " ", "\n") and text[:1] == " ":
            text, column = text[1:], column + 1
        if text:
            self.marks.append(LineMark(len(self.text), line, column))
            self.text += text

    def gap(self, white: str, line: int, column: int) -> None:
        """Append a blank or a line break, unless white space stands there already."""
        if self.text and not self.text[-1].isspace():
            self.marks.append(LineMark(len(self.text), line, column))
            self.text += white
        elif white == "\n" and self.text.endswith(" "):
            self.text = self.text[:-1] + white

    def block(self, role: Role, *, prose: bool = True, level: int = 0) -> Block | None:
        """Return the finished block, ``None`` if it has no text."""
        text = self.text.rstrip()
        if not text:
            return None
        marks = tuple(m for m in self.marks if m.offset < len(text))
        return Block(role, text, marks, ((0, len(text)),) if prose else (), level)
