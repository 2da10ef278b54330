"""Words to Markdown that reads as these very words, and values to front matter."""

import json
import re

from generator.yaml_source import Listing, Mapping, Node, Scalar

_BLOCK_START = re.compile(r"(#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|[-=_*~]{3,}|`{3,}|\||:?-+:?\s*\|)")
_NUMBER_START = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_INLINE = re.compile(
    r"\\(?=[!-/:-@\[-`{-~]|$)"  # a backslash before punctuation
    r"|[`*]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # an underscore at a word's edge
    r"|\[(?=[^\]]*\][(\[:])|\[\^"  # what looks like a link or a footnote
    r"|\^(?=\[)|<(?=[A-Za-z/!?])"
    r"|&(?=#?\w+;)"
)


def escaped(paragraph: str) -> str:
    """``paragraph`` (one line) with a backslash where Markdown would take a character for mark-up."""
    text = _INLINE.sub(lambda match: "\\" + match[0], " ".join(paragraph.split()))
    text = re.sub(r"^\[", r"\\[", text)
    text = _NUMBER_START.sub(r"\1\\\2", text, count=1) if _NUMBER_START.match(text) else text
    return "\\" + text if _BLOCK_START.match(text) else text


def quoted(text: str) -> str:
    """A YAML value that is just this text (JSON's quoting is YAML's too)."""
    return json.dumps(" ".join(text.split()), ensure_ascii=False)


def yaml_value(node: Node) -> str:
    """Return a value read from front matter, written again on one line."""
    if isinstance(node, Scalar):
        one_line = node.plain and "\n" not in node.text
        return node.text if one_line else json.dumps(node.text, ensure_ascii=False)
    if isinstance(node, Listing):
        return "[" + ", ".join(_inner(item) for item in node.items) + "]"
    return _mapping(node)


def _inner(node: Node) -> str:
    return json.dumps(node.text, ensure_ascii=False) if isinstance(node, Scalar) else yaml_value(node)


def _mapping(node: Mapping) -> str:
    entries = (f"{_inner(key)}: {_inner(value)}" for key, value in node.entries)
    return "{" + ", ".join(entries) + "}"
