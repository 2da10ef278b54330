"""Lines for a terminal: named fields under what they belong to, wrapped where they are long."""

from collections.abc import Iterable, Iterator
from textwrap import wrap

_WIDTH = 96  # columns
_NAME = 10  # columns of a field's name


def joined(parts: Iterable[str]) -> str:
    """Lines as one text."""
    return "".join(f"{part}\n" for part in parts)


def fields(*pairs: tuple[str, object], indent: str = "    ") -> Iterator[str]:
    """Yield a line for each pair whose value is not empty."""
    for name, value in pairs:
        if value not in (None, "", ()):
            yield f"{indent}{name:<{_NAME}} {value}"


def wrapped(lines: Iterable[str], hanging: int) -> Iterator[str]:
    """Yield the lines, what is too long for one broken between words and indented by ``hanging`` more."""
    for line in lines:
        indent = len(line) - len(line.lstrip())
        yield from wrap(
            line.lstrip(),
            _WIDTH,
            initial_indent=" " * indent,
            subsequent_indent=" " * (indent + hanging),
            break_long_words=False,
            break_on_hyphens=False,
        )


def wrapped_fields(*pairs: tuple[str, object], indent: str = "    ") -> Iterator[str]:
    """Yield the fields, each wrapped under its value."""
    return wrapped(fields(*pairs, indent=indent), _NAME + 1)
