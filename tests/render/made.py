"""Pages of the sample story, and a reader of their HTML."""

from dataclasses import dataclass, field, replace
from functools import cache
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from generator import export, render
from generator.config import Config, default
from generator.method import Method
from generator.model import Timeline
from generator.render import layouts
from generator.render.addresses import Addresses
from generator.render.language import catalogues, wording
from generator.render.language.dates import Dates
from generator.render.library import Library
from tests.samples import METHOD, STORY

NOWHERE = Path("/nonexistent-site")
CONFIG = replace(default(NOWHERE), title="Velm harbour", deck="What four sources say")
# What `export` puts beside the pages.
DATA = {"timeline.json", "timeline.csv", "claims.csv", "timeline.ics", "feed.atom", "feed.json"}
HOME = "https://velm.example"
VOID = {"base", "meta", "link", "img", "input", "br", "hr", "rect", "path", "circle"}


def wording_of(config: Config = CONFIG) -> wording.Wording:
    found, problems = layouts.read(config)
    made, mistakes = catalogues.read(found, config.lang)
    assert (*problems, *mistakes) == ()
    return made


def library(timeline: Timeline = STORY, config: Config = CONFIG) -> Library:
    words = wording_of(config)
    return Library(timeline, config, Addresses.of(config.base_url), words, Dates(words))


def pages(timeline: Timeline = STORY, config: Config = CONFIG) -> dict[str, str]:
    made, problems = render.pages(timeline, config, METHOD if timeline is STORY else Method())
    assert problems == ()
    return {path: content.decode() for path, content in made.items()}


@cache
def story_pages(base_url: str = "") -> dict[str, str]:
    return pages(STORY, replace(CONFIG, base_url=base_url))


def everything() -> list[tuple[str, bytes]]:
    """Every page and every data file of the story, on a site with an address."""
    config = replace(CONFIG, base_url=f"{HOME}/")
    made, _ = render.pages(STORY, config)
    return [*made.items(), *export.files(STORY, config, render.telling(STORY, config), made).items()]


@dataclass
class Element:
    tag: str
    attrs: dict[str, str]
    text: str = ""


@dataclass
class Page(HTMLParser):
    """Elements with their text, ids, links, and what is not well-formed."""

    html: str
    elements: list[Element] = field(default_factory=list)
    stack: list[Element] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.feed(self.html)
        self.close()
        self.faults += [f"<{e.tag}> is never closed" for e in self.stack]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        if len(attrs) != len(element.attrs):
            self.faults.append(f"<{tag}> has an attribute twice")
        self.elements.append(element)
        if tag not in VOID:
            self.stack.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if not self.stack or self.stack[-1].tag != tag:
            self.faults.append(f"</{tag}> closes <{self.stack[-1].tag if self.stack else ''}>")
        else:
            self.stack.pop()

    def handle_data(self, data: str) -> None:
        for element in self.stack:
            element.text += data

    def all(self, tag: str, **attrs: str) -> list[Element]:
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attrs.items()}
        return [
            e
            for e in self.elements
            if e.tag == tag and all(value in e.attrs.get(name, "").split() for name, value in wanted.items())
        ]

    @property
    def ids(self) -> list[str]:
        return [e.attrs["id"] for e in self.elements if "id" in e.attrs]

    @property
    def links(self) -> list[str]:
        return [e.attrs[name] for e in self.elements for name in ("href", "src") if name in e.attrs]


def words(text: str) -> str:
    return " ".join(text.split())


def target(page: str, link: str, base: str = "") -> tuple[str, str]:
    """Path and fragment of the page that a link on ``page`` leads to."""
    parts = urlsplit(link)
    path = unquote(parts.path)
    if base and path.startswith(base):
        found = path.removeprefix(base)
        found += "index.html" if not found or found.endswith("/") else ""
    elif path:
        joined: list[str] = []
        for part in (PurePosixPath(page).parent / path).parts:
            joined = joined[:-1] if part == ".." and joined else [*joined, part]
        found = "/".join(joined)
    else:
        found = page
    return found, unquote(parts.fragment)
