"""What a file holds, whatever it is: its text, and how its bytes had to be read."""

import re
from dataclasses import dataclass
from pathlib import Path

from generator.problem import Location, Problem

_UNSEEN = re.compile(r"[\x01-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")
LARGEST = 20_000_000  # bytes; saved pages carry much besides their text


@dataclass(frozen=True, slots=True)
class RawFile:
    """``encoding`` says how the bytes were read where that was not UTF-8, else ""."""

    path: Path
    text: str
    encoding: str = ""

    @property
    def kind(self) -> str:
        """Html, markdown or text: by the name's ending, or by what the text begins with."""
        ending = self.path.suffix.lower()
        if ending in (".html", ".htm", ".xhtml") or self.text.lstrip()[:9].lower() in ("<!doctype", "<html>"):
            return "html"
        return "markdown" if ending in (".md", ".markdown") else "text"

    def problem(self, code: str, message: str, hint: str = "") -> Problem:
        """Return why this file cannot become an article."""
        return _refused(self.path, code, message, hint)


def raw_file(file: Path) -> tuple[RawFile | None, Problem | None]:
    """Read ``file``; what is not UTF-8 is taken for Windows' western encoding, and said to be."""
    try:
        size = file.stat().st_size
        data = file.read_bytes() if size <= LARGEST else b""
    except OSError as error:
        return None, _refused(file, "unreadable", f"cannot be read: {error.strerror or error}")
    if size > LARGEST:
        return None, _refused(file, "too-large", f"{size / 1e6:.0f} MB is more than a saved page can be")
    text, encoding = _decoded(data)
    if "\0" in text:
        return None, _refused(file, "not-text", "not a text file: it holds a zero byte")
    text = _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if not text.strip():
        return None, _refused(file, "empty-article", "the file is empty")
    return RawFile(file, text, encoding), None


def _decoded(data: bytes) -> tuple[str, str]:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace"), "UTF-16"
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "Windows-1252"


def _refused(file: Path, code: str, message: str, hint: str = "") -> Problem:
    return Problem(Location(file.as_posix()), "error", code, message, hint)
