"""What an author sees beside the words: where they stand in the files (in a preview), and what is a draft."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator import config, pipeline, render
from generator.model import Article, LineMark, Source, Timeline
from tests.built import NAMES, SPLIT, STORY_ARABIC, STORY_ONLINE, pages, settings, told
from tests.built import STORY as STORY_TOLD
from tests.render.made import CONFIG, Page
from tests.samples import STORY

# A place as a template prints it, with the space around it.
MARK = re.compile(rb'<p class="written" dir="ltr">.*</p>\n\n| <span class="written" dir="ltr">.*?</span>')
FIRST = """---
title: Crane falls
published: 2031-05-05
source: Harbour Post
---

The harbour was quiet.

A crane collapsed in Velm on Saturday.
The mayor visited
the quay on Sunday.
"""
SECOND = """---
title: Velm mourns
published: 2031-05-06
source: Coast Radio
draft: true
---

A crane collapsed in Velm on 3 May 2031.
"""


@pytest.fixture
def site(tmp_path: Path) -> config.Config:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "first.md").write_text(FIRST, encoding="utf-8")
    (tmp_path / "content" / "second.md").write_text(SECOND, encoding="utf-8")
    return config.default(tmp_path)


def shown(of: config.Config, path: str, *, drafts: bool = True) -> Page:
    found = pipeline.gathered(of, drafts=drafts, jobs=1)
    content = pipeline.Preview(of, found.timeline, found.method).file(path)
    return Page((content or b"").decode())


@pytest.mark.parametrize(
    ("offset", "place"), [(0, (2, 8)), (9, (2, 17)), (10, (6, 1)), (25, (6, 16)), (26, (8, 3)), (99, (8, 76))]
)
def test_a_place_in_the_text_is_a_place_in_the_file(offset: int, place: tuple[int, int]) -> None:
    marks = (LineMark(0, 2, 8), LineMark(10, 6, 1), LineMark(26, 8, 3))
    assert Article("a", "a.md", Source("A"), None, "en", "", (), marks).place(offset) == place


def test_a_text_without_a_map_has_no_places() -> None:
    assert Article("a", "a.md", Source("A"), None, "en", "", ()).place(5) == (0, 0)


def test_a_preview_says_where_the_words_of_an_entry_stand_each_place_once(site: config.Config) -> None:
    found = {p.text for p in shown(site, "index.html").all("p", class_="written")}
    assert found == {"content/first.md:9 content/second.md:8", "content/first.md:10"}


def test_the_place_of_the_headline_stands_first(site: config.Config) -> None:
    for place in shown(site, "index.html", drafts=False).all("p", class_="written"):
        assert re.fullmatch(r"content/first\.md:(9|10)", place.text)


def test_a_place_moves_with_its_line(site: config.Config) -> None:
    kept, before = pipeline.Kept(), None
    for lines in ("", "\n\n"):
        file = site.root / "content" / "first.md"
        file.write_text(FIRST.replace("A crane", f"{lines}A crane"), encoding="utf-8")
        made = pipeline.gathered(site, jobs=1, kept=kept)
        before = pipeline.Preview(site, made.timeline, made.method, before)
        assert f"content/first.md:{9 + len(lines)}".encode() in (before.file("index.html") or b"")


def test_an_event_s_own_page_and_a_cited_sentence_say_it_too(site: config.Config) -> None:
    event = next(p for p in shown(site, "index.html").all("a", class_="permalink")).attrs["href"]
    assert shown(site, event).all("p", class_="written")
    places = [p.text for p in shown(site, "sources/first/index.html").all("span", class_="written")]
    assert places == ["content/first.md:9", "content/first.md:10"]


def test_frames_for_other_pages_say_it_not(site: config.Config) -> None:
    made = pipeline.gathered(site, drafts=True, jobs=1)
    preview = pipeline.Preview(site, made.timeline, made.method)
    assert not [
        p for p in preview.paths() if p.startswith("embed/") and b"written" in (preview.file(p) or b"")
    ]


@pytest.mark.parametrize("name", NAMES)
def test_no_page_that_is_built_says_it(name: str) -> None:
    assert not [path for path, page in pages(name).items() if MARK.search(page)]


@pytest.mark.parametrize("name", [STORY_TOLD, STORY_ONLINE, STORY_ARABIC, SPLIT])
def test_without_the_places_a_preview_is_what_is_built(name: str) -> None:
    preview = render.Pages(told(name), settings(name), preview=True)
    built = render.Pages(told(name), settings(name))
    assert b"written" in (preview.page(f"events/{told(name).events[0].id}/index.html") or b"")
    for path in built.paths():
        assert MARK.sub(b"", preview.page(path) or b"") == built.page(path)


def draft(*of: str) -> Timeline:
    return replace(STORY, articles=tuple(replace(a, draft=a.source.publisher in of) for a in STORY.articles))


def test_what_comes_from_a_draft_is_marked_wherever_it_stands() -> None:
    made, _ = render.pages(draft("Coast Radio"), CONFIG)
    marked = {path: Page(page.decode()).all("span", class_="draft") for path, page in made.items()
              if path.endswith(".html")}  # fmt: skip
    source = "sources/coast-radio/index.html"
    assert {mark.text for marks in marked.values() for mark in marks} == {"Draft"}
    for path in ("index.html", "disputed/index.html", "sources/index.html", source, "embed/index.html"):
        assert marked[path], path
    assert len(marked[source]) == len(marked["sources/index.html"]) == 1
    of_events = [path for path in marked if path.startswith(("events/", "embed/2"))]
    told_by = {f"{e.id}/index.html" for e in STORY.events
               if any(r.claim.article == "coast-radio" for r in e.reports)}  # fmt: skip
    assert {path.partition("/")[2] for path in of_events if marked[path]} == told_by


def test_without_drafts_nothing_is_marked() -> None:
    assert not [path for path, page in render.pages(STORY, CONFIG)[0].items() if b'class="draft"' in page]


@pytest.mark.parametrize(
    ("lang", "word"), [("en", "Draft"), ("de", "Entwurf"), ("uk", "Чернетка"), ("ar", "مسودة")]
)
def test_a_draft_is_called_so_in_every_language(lang: str, word: str) -> None:
    made, _ = render.pages(draft("Coast Radio"), replace(CONFIG, lang=lang))
    assert f'<span class="draft">{word}</span>' in made["index.html"].decode()
