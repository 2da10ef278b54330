"""The author's mistakes as values: one format for every message, with place, line and hint."""

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """Where in the author's files: path relative to the site, line and column from 1 (0 = not known)."""

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """``path:line:column``; unknown parts are 1, so that editors can always jump there.

        A file name may hold a line end or an escape sequence: a message stays one line, a terminal unharmed.
        """
        path = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in self.path)
        return f"{path}:{max(self.line, 1)}:{max(self.column, 1)}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake of the author's: what, where, how grave, and what to do about it.

    ``source`` is the text of the line it stands in (may be empty), ``code`` a stable short name.
    """

    location: Location
    severity: Severity
    code: str
    message: str
    hint: str = ""
    source: str = ""

    def __str__(self) -> str:
        """``path:line:column: severity: message``, then the line with a caret, then the hint."""
        lines = [f"{self.location}: {self.severity}: {self.message}"]
        if self.source:
            shown = self.source.replace("\t", " ")[:200]
            lines.append(f"    {shown}")
            if 0 < self.location.column <= len(shown) + 1:
                lines.append("    " + " " * (self.location.column - 1) + "^")
        if self.hint:
            lines.append(f"    hint: {self.hint}")
        return "\n".join(lines)


def in_order(problems: list[Problem]) -> tuple[Problem, ...]:
    """Each problem once, by path, line, column, then message."""
    return tuple(sorted(set(problems), key=lambda p: (p.location, p.severity, p.message)))


def did_you_mean(word: str, known: frozenset[str] | list[str]) -> str:
    """Return "did you mean `x`?" for the known word nearest to ``word``, or ""."""
    near = get_close_matches(word.lower(), sorted(known), n=1, cutoff=0.7)
    return f"did you mean `{near[0]}`?" if near else ""
