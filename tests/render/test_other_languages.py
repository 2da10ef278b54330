"""The sample story, whose articles are English, on pages in other languages."""

import re
from dataclasses import dataclass, field, replace
from functools import cache
from html.parser import HTMLParser

import pytest

from generator import render
from tests.render.made import CONFIG, VOID, Page, pages
from tests.samples import STORY

COLLAPSE = "events/2031-05-03-collapse/index.html"
# Names of outlets and speakers, what is written for machines, and addresses are in no language of the page.
NAMES = frozenset({"cite", "bdi", "code", "textarea", "title", "style", "script"})
_LATIN = re.compile(r"[A-Za-z]{3,}")
# What an author gives is shown as it is; what is written for machines has no language.
_GIVEN = {
    "chronofact",
    "JSON",
    "SHA",
    "HTML",
    "CSV",
    "Atom",
    "iCal",
    "Feed",
    "TimelineJS",
    "Markwhen",
    "dark",
    "light",
}.union(
    *(_LATIN.findall(f"{a.source.publisher} {a.source.title} {' '.join(a.tags)}") for a in STORY.articles)
)


@cache
def made(lang: str) -> dict[str, str]:
    found = pages(STORY, replace(CONFIG, lang=lang, title="1931", deck=""))
    return {path: text for path, text in found.items() if path.endswith(".html")}


@dataclass
class Own(HTMLParser):
    """The words of a page that claim to be in its own language."""

    html: str
    stack: list[tuple[str, bool]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            is_foreign = tag in NAMES or (tag != "html" and any(name == "lang" for name, _ in attrs))
            self.stack.append((tag, is_foreign))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Parts of a drawing hold no words."""

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if not any(is_foreign for _, is_foreign in self.stack):
            self.said.append(data)


@pytest.mark.parametrize("lang", ["uk", "ar"])
def test_no_english_stands_unmarked_on_a_page_in_another_script(lang: str) -> None:
    for path, html in made(lang).items():
        own = re.sub(r"https?://\S+", "", " ".join(Own(html).said))
        assert set(_LATIN.findall(own)) - _GIVEN == set(), path


@pytest.mark.parametrize(("lang", "dir_"), [("de", "ltr"), ("uk", "ltr"), ("ar", "rtl"), ("ar-EG", "rtl")])
def test_a_page_says_its_language_and_its_direction(lang: str, dir_: str) -> None:
    for html in made(lang).values():
        root = Page(html).all("html")[0]
        assert (root.attrs["lang"], root.attrs["dir"]) == (lang, dir_)


def test_what_the_program_says_of_its_rules_is_marked_as_english() -> None:
    html = made("de")[COLLAPSE]
    marked = [e.text for e in Page(html).all("span", lang="en", dir="ltr")]
    told = {c.what for c in STORY.contradictions if COLLAPSE.split("/")[1] in c.events} - {"", "date"}
    assert told
    assert told <= set(marked)
    assert any("Quellen widersprechen sich: " in e.text for e in Page(html).all("span", class_="word"))


def test_on_an_english_page_nothing_needs_a_mark() -> None:
    assert not any(e.attrs.get("lang") for html in made("en").values() for e in Page(html).all("span"))


def test_figures_are_written_as_the_language_writes_them() -> None:
    html = made("ar-EG")[COLLAPSE]
    assert "[١]" in [e.text for e in Page(html).all("a", role="doc-noteref")]
    assert "٣ مايو ٢٠٣١" in html


def test_the_author_s_own_title_is_marked_where_the_page_is_english_for_want_of_words() -> None:
    config = replace(CONFIG, lang="he", title="נמל", deck="מה שאומרים")
    found, problems = render.pages(STORY, config)
    page = Page(found["index.html"].decode())
    assert [p.code for p in problems] == ["no-words"]
    assert page.all("html")[0].attrs["lang"] == "en"
    assert (page.all("h1")[0].attrs["lang"], page.all("h1")[0].attrs["dir"]) == ("he", "rtl")
