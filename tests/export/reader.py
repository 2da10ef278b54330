"""A reader of the HTML inside feeds and slides."""

from html.parser import HTMLParser


class Html(HTMLParser):
    """The text of a piece of HTML, its tags and its links."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "cite", "src")]

    def handle_data(self, data: str) -> None:
        self.text += data
