"""A page as a tree: elements that know what holds them and what they hold."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from tests.render.made import VOID, words


@dataclass(eq=False)
class Node:
    tag: str
    attrs: dict[str, str]
    parent: "Node | None" = None
    inner: "list[Node | str]" = field(default_factory=list)

    @property
    def classes(self) -> set[str]:
        return set(self.attrs.get("class", "").split())

    @property
    def text(self) -> str:
        """All its words, white space as one space."""
        return words("".join(self._texts()))

    def _texts(self) -> Iterator[str]:
        for part in self.inner:
            yield from [part] if isinstance(part, str) else part._texts()  # noqa: SLF001 -- its own kind

    def all(self, tag: str = "", **attrs: str) -> "Iterator[Node]":
        """Elements below it, in the order of the page: by tag, class or other attributes."""
        for part in self.inner:
            if isinstance(part, Node):
                if tag in ("", part.tag) and all(part.has(name, value) for name, value in attrs.items()):
                    yield part
                yield from part.all(tag, **attrs)

    def has(self, name: str, value: str) -> bool:
        return value in self.attrs.get(name.rstrip("_"), "").split()

    def above(self) -> "Iterator[Node]":
        """What holds it, from the inside out, itself first."""
        yield self
        if self.parent:
            yield from self.parent.above()

    def strings(self) -> "Iterator[tuple[Node, str]]":
        """Each run of words with the element that holds it."""
        for part in self.inner:
            if isinstance(part, Node):
                yield from part.strings()
            elif words(part):
                yield self, words(part)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self.at = Node("", {})

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs}, self.at)
        self.at.inner.append(node)
        if tag not in VOID:
            self.at = node

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.at.inner.append(Node(tag, {name: value or "" for name, value in attrs}, self.at))

    def handle_endtag(self, tag: str) -> None:
        node = next((n for n in self.at.above() if n.tag == tag), None)
        if node and node.parent:
            self.at = node.parent

    def handle_data(self, data: str) -> None:
        self.at.inner.append(data)


def tree(html: str) -> Node:
    """Return a page's tree; the root has no tag."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.root
