"""Text that every format can hold: no control characters, no halves of letters."""

import re

# What XML 1.0 has no way to write (control characters, lone surrogates, non-characters), and the C1 controls.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LINE_END = re.compile("\r\n?|[\u2028\u2029]")


def clean(text: str) -> str:
    """Return ``text`` with U+FFFD for each character that cannot be written, one kind of line end."""
    return _UNWRITABLE.sub("\ufffd", _LINE_END.sub("\n", text))


def one_line(text: str) -> str:
    """Return ``text``, cleaned, on one line, runs of white space as one space."""
    return " ".join(clean(text).split())
