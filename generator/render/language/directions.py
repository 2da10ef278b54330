"""Controls of writing direction in articles' words: they may turn their own text and nothing beside it.

See https://www.unicode.org/reports/tr9/: embeddings and overrides end with the isolate they stand in.
"""

import re
from typing import Final

from markupsafe import Markup

FIRST_STRONG, POP_ISOLATE = "\u2068", "\u2069"
_OPENERS: Final = frozenset("\u2066\u2067\u2068")
_CONTROL: Final = re.compile("([\u202a-\u202e\u2066-\u2069])")


def isolated(text: str) -> str:
    """Return the text with its isolates closed, in one of its own if it embeds or overrides."""
    if text.isascii() or not _CONTROL.search(text):  # the first takes no time, and most texts end there
        return text
    kept: list[str] = []
    depth, turns = 0, False
    for number, piece in enumerate(_CONTROL.split(text)):
        if piece == POP_ISOLATE:
            if not depth:
                continue  # it would close an isolate of ours
            depth -= 1
        elif piece in _OPENERS:
            depth += 1
        elif number % 2 and not depth:
            turns = True
        kept.append(piece)
    closed = "".join(kept) + POP_ISOLATE * depth
    return f"{FIRST_STRONG}{closed}{POP_ISOLATE}" if turns else closed


def printed(value: object) -> object:
    """Return a value as a template prints it: text isolated, markup (what a macro made) as it is."""
    return isolated(value) if isinstance(value, str) and not isinstance(value, Markup) else value
