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


_CROOKED = "are the keys indented alike? Around a value with quotation marks in it, put the other kind"
# What the parser says (PyYAML's two parsers in different words), what it means, what to do.
_EXPLAINED: tuple[tuple[str, str, str], ...] = (
    ("mapping values are not allowed", "unexpected `: `", "put a value that contains `: ` in quotes"),
    (
        "sequence entries are not allowed",
        "unexpected `- `",
        "write a list on lines of its own, or use quotes",
    ),
    (
        "cannot start any token",
        "no value can begin with this character",
        "put a value that begins with this character in quotes",
    ),
    ("escape character", "an unknown escape in double quotes", "write `\\\\` for a backslash"),
    ("scanning an alias", "no value can begin with `*`", "put a value that begins with `*` in quotes"),
    ("scanning an anchor", "no value can begin with `&`", "put a value that begins with `&` in quotes"),
    (
        "quoted scalar",
        "this quotation mark is never closed",
        "close it, or put the other kind around the value",
    ),
    (
        "could not find expected ':'",
        "this is no `key: value`",
        "is the colon missing, or the blank after it?",
    ),
    ("expected ',' or", "this bracket is never closed", "close it, or put the value in quotes"),
    ("did not find expected", "unexpected words", _CROOKED),
    ("expected <block end>", "unexpected words", _CROOKED),
)
_AT_START = frozenset(
    {
        "this quotation mark is never closed",
        "this is no `key: value`",
        "this bracket is never closed",
        "an unknown escape in double quotes",
    }
)


def _explained(error: yaml.MarkedYAMLError, text: str) -> NotYaml:
    said = " ".join(str(part) for part in (error.problem, error.context) if part)
    found = ((message, hint) for words, message, hint in _EXPLAINED if words in said)
    message, hint = next(found, (error.problem or said, ""))
    marks = [m for m in (error.problem_mark, error.context_mark) if m]
    mark = marks[-1 if message in _AT_START else 0] if marks else None
    line, column = (mark.line, mark.column) if mark else (0, 0)
    if message == "unexpected `: `" and (above := _without_colon(text.split("\n")[:line], column)):
        return NotYaml("this is no `key: value`", above, 1, "is the colon missing, or the blank after it?")
    if any("\t" in shown[: column + 1] for shown in text.split("\n")[line : line + 1]):
        message, hint = "a tab stands where only spaces may", "indent with spaces, not with tabs"
    return NotYaml(message, line + 1, column + 1, hint)


def _without_colon(above: list[str], column: int) -> int:
    """Return the number of the line above that is taken for the beginning of this one's key, or 0.

    A line `title A crane` goes on in the next, `published: 2024-10-24`, whose colon then comes unexpected.
    """
    words = above[-1] if above else ""
    is_plain = re.match(r"[\w-]", words) and ": " not in words and not words.endswith(":")
    return len(above) if is_plain and column else 0


def wanted(node: Node) -> str:
    """Return what kind of thing ``node`` is, for a message that wanted another."""
    names: dict[type, Callable[[Any], str]] = {
        Scalar: lambda n: f"`{n.text}`",
        Listing: lambda _: "a list",
        Mapping: lambda _: "a mapping (`key: value`)",
    }
    return names[type(node)](node)
