"""YAML as its author wrote it: every value is its own words, with the line and column it stands in.

YAML 1.1 reads ``no`` as false, ``12:30:45`` as 45045, ``1.10`` as 1.1 and ``012`` as ten. Nothing of that is
done here: a scalar stays text, and whoever wants a date or a yes reads it from that text. Aliases are refused
(a few lines of them can stand for gigabytes), and so is a key that stands twice.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import yaml

MOST_LEVELS = 12  # of nesting; front matter needs three
_LOADER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NOT_YAML = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEANS = {
    word: value for value, words in ((True, "yes true on"), (False, "no false off")) for word in words.split()
}


class NotYaml(ValueError):  # noqa: N818 said of the text, not of the program
    """The text is no YAML, or more than is read here. ``line`` and ``column`` from 1."""

    def __init__(self, message: str, line: int, column: int, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.line, self.column, self.hint = message, line, column, hint


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value: the words, whether they stood without quotes, and where they begin."""

    text: str
    plain: bool
    line: int
    column: int

    @property
    def is_null(self) -> bool:
        """Nothing was given (``title:`` or ``title: ~``)."""
        return self.plain and self.text in _NULLS

    @property
    def boolean(self) -> bool | None:
        """Yes or no; ``None`` for anything else."""
        return _BOOLEANS.get(self.text.lower())


@dataclass(frozen=True, slots=True)
class Listing:
    """A list."""

    items: tuple["Node", ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their values, in the author's order, each key once."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    line: int
    column: int


Node = Scalar | Listing | Mapping


def document(text: str) -> Node | None:
    """Return the one document in ``text``, ``None`` if it holds none; ``NotYaml`` if it cannot be read."""
    if odd := _NOT_YAML.search(text):
        line = text.count("\n", 0, odd.start())
        column = odd.start() - (text.rfind("\n", 0, odd.start()) + 1)
        raise NotYaml(f"a control character (U+{ord(odd[0]):04X}) stands here", line + 1, column + 1)
    try:
        return _document(text)
    except yaml.MarkedYAMLError as error:
        raise _explained(error, text) from error


def _document(text: str) -> Node | None:
    events = (e for e in yaml.parse(text, Loader=_LOADER) if not isinstance(e, yaml.StreamStartEvent))
    found: list[Node] = []
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            if found:
                raise NotYaml("a second YAML document begins here", *_place(event))
            found.append(_node(next(events), events, 0))
    return found[0] if found else None


def _place(event: Any) -> tuple[int, int]:  # noqa: ANN401 PyYAML's events are untyped
    return event.start_mark.line + 1, event.start_mark.column + 1


def _node(event: Any, events: Iterator[Any], depth: int) -> Node:  # noqa: ANN401 PyYAML's events are untyped
    line, column = _place(event)
    if isinstance(event, yaml.AliasEvent):
        raise NotYaml(
            f"`*{event.anchor}` is a YAML alias, which is not read here",
            line,
            column,
            "write the value out, or put it in quotes if the `*` belongs to the text",
        )
    if depth > MOST_LEVELS:
        raise NotYaml(f"nested more than {MOST_LEVELS} levels deep", line, column)
    if isinstance(event, yaml.ScalarEvent):
        return Scalar(event.value, not event.style, line, column)
    if isinstance(event, yaml.SequenceStartEvent):
        return Listing(tuple(_items(events, depth)), line, column)
    return Mapping(tuple(_entries(events, depth)), line, column)


def _items(events: Iterator[Any], depth: int) -> Iterator[Node]:
    while not isinstance(event := next(events), yaml.SequenceEndEvent):
        yield _node(event, events, depth + 1)


def _entries(events: Iterator[Any], depth: int) -> Iterator[tuple[Scalar, Node]]:
    seen: dict[str, int] = {}
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        key = _node(event, events, depth + 1)
        if not isinstance(key, Scalar):
            raise NotYaml(
                "a key must be a word", key.line, key.column, "put text with `{`, `[` or `?` in quotes"
            )
        if key.text in seen:
            first = seen[key.text]
            raise NotYaml(f"the key `{key.text}` stands twice, first in line {first}", key.line, key.column)
        seen[key.text] = key.line
        yield key, _node(next(events), events, depth + 1)


_HINTS: tuple[tuple[str, str], ...] = (
    ("mapping values are not allowed", "put a value that contains `: ` in quotes"),
    ("cannot start any token", "put a value that begins with this character in quotes"),
    ("scanning an alias", "put a value that begins with `*` in quotes"),
    ("scanning an anchor", "put a value that begins with `&` in quotes"),
    ("quoted scalar", "a quotation mark is not closed"),
    ("could not find expected ':'", "each line is `key: value`; is the colon missing?"),
    ("block mapping", "are the keys indented alike, and quotation marks inside a value doubled?"),
)


def _explained(error: yaml.MarkedYAMLError, text: str) -> NotYaml:
    said = " ".join(str(part) for part in (error.context, error.problem) if part)
    hint = next((hint for words, hint in _HINTS if words in said), "")
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    if any("\t" in shown[: column + 1] for shown in text.split("\n")[line : line + 1]):
        hint = "indent with spaces, not with tabs"
    return NotYaml(error.problem or said, line + 1, column + 1, hint)


def wanted(node: Node) -> str:
    """Return what kind of thing ``node`` is, for a message that wanted another."""
    names: dict[type, Callable[[Any], str]] = {
        Scalar: lambda n: f"`{n.text}`",
        Listing: lambda _: "a list",
        Mapping: lambda _: "a mapping (`key: value`)",
    }
    return names[type(node)](node)
