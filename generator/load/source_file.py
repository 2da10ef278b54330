"""A file's bytes as lines of text, or what is wrong with them."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from generator.problem import Location, Problem, Severity

LARGEST = 1_000_000  # bytes, some 160,000 words: no article is longer, and a timeline of it would not end


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A text file: ``path`` relative to the site, its lines without their ends, SHA-256 of its bytes."""

    path: str
    lines: list[str]
    digest: str

    def problem(  # noqa: PLR0913 one place that knows how a Problem is filled
        self,
        code: str,
        message: str,
        hint: str = "",
        *,
        severity: Severity = "error",
        line: int = 0,
        column: int = 0,
    ) -> Problem:
        """Return a mistake in this file, with the line it stands in."""
        shown = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        return Problem(Location(self.path, line, column), severity, code, message, hint, shown)


def source_file(file: Path, path: str) -> SourceFile | Problem:
    """Read ``file``; a BOM goes, and line ends of any kind are the same."""
    try:
        size = file.stat().st_size
        data = file.read_bytes() if size <= LARGEST else b""
    except OSError as error:
        return _refused(path, "unreadable", f"cannot be read: {error.strerror or error}")
    if size > LARGEST:
        message = f"{size / 1e6:.1f} MB is more than one article can be (at most {LARGEST / 1e6:.0f} MB)"
        return _refused(
            path, "too-large", message, "is this an article? If it is many, give each its own file"
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _not_utf_8(path, data, error.start + (3 if data.startswith(b"\xef\xbb\xbf") else 0))
    if "\0" in text:
        at = text.index("\0")
        line, column = text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1
        return _refused(path, "not-text", "not a text file: it holds a zero byte", line=line, column=column)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return SourceFile(path, lines, sha256(data).hexdigest())


def digest(file: Path) -> str | None:
    """SHA-256 of a file's bytes; ``None`` where it cannot be read, or is too large to be."""
    try:
        return sha256(file.read_bytes()).hexdigest() if file.stat().st_size <= LARGEST else None
    except OSError:
        return None


def _refused(  # noqa: PLR0913 see SourceFile.problem
    path: str, code: str, message: str, hint: str = "", *, line: int = 0, column: int = 0
) -> Problem:
    return Problem(Location(path, line, column), "error", code, message, hint)


def _not_utf_8(path: str, data: bytes, at: int) -> Problem:
    line_start = data.rfind(b"\n", 0, at) + 1
    column = len(data[line_start:at].decode("utf-8", "replace")) + 1
    message = f"not UTF-8: byte {at} is 0x{data[at]:02x}"
    is_utf_16 = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    hint = "it looks like UTF-16; save it as UTF-8" if is_utf_16 else "save the file as UTF-8"
    return _refused(path, "not-utf-8", message, hint, line=data.count(b"\n", 0, at) + 1, column=column)
