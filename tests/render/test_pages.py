"""The pages as a whole: every link leads somewhere, every word is a source's."""

import gzip
import os
import re
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest

from generator import export
from generator.model import Timeline
from tests.render.made import CONFIG, DATA, HOME, Page, everything, pages, story_pages, target, words
from tests.samples import BLOG, COAST, GAZETTE, HARBOUR, STORY, Said, article, event

HTML = sorted(path for path in story_pages() if path.endswith(".html"))
BASES = ["", f"{HOME}/", f"{HOME}/sub/timeline/"]


def test_there_is_a_page_for_each_event_source_and_tag() -> None:
    assert set(HTML) == {
        "404.html",
        "disputed/index.html",
        "index.html",
        "made/index.html",
        "sources/index.html",
        "tags/accidents/index.html",
        "tags/harbour/index.html",
        *(f"events/{e.id}/index.html" for e in STORY.events),
        "embed/index.html",
        *(f"embed/{e.id}/index.html" for e in STORY.events),
        *(f"sources/{a.id}/index.html" for a in STORY.articles),
    }


@pytest.mark.parametrize("path", HTML)
def test_the_markup_is_well_formed_and_ids_are_unique(path: str) -> None:
    page = Page(story_pages()[path])
    assert page.faults == []
    assert sorted(page.ids) == sorted(set(page.ids))
    assert not [i for i in page.ids if not i or re.search(r"\s", i)]


@pytest.mark.parametrize("base", BASES)
def test_every_link_leads_to_a_page_and_a_place_on_it(base: str) -> None:
    made = story_pages(base)
    ids = {path: set(Page(html).ids) for path, html in made.items() if path.endswith(".html")}
    root = base.removeprefix(HOME)
    dead = [
        (path, link)
        for path in ids
        for link in Page(made[path]).links
        if "//" not in link
        for to, fragment in [target(path, link, root)]
        if to not in DATA and (to not in made or (fragment and fragment not in ids[to]))
    ]
    assert dead == []


def test_without_a_base_url_links_are_relative_and_end_in_a_file() -> None:
    for path in HTML:
        for link in Page(story_pages()[path]).links:
            if "//" in link or link.startswith("#"):
                continue
            assert not link.startswith("/")
            assert re.search(r"\.(html|css|js|svg|json|csv|ics)(#.*)?$", link), link


def test_with_a_base_url_links_are_pretty_and_canonical_links_absolute() -> None:
    made = story_pages(f"{HOME}/sub/")
    page = Page(made["events/2031-05-03-collapse/index.html"])
    assert [e.attrs["href"] for e in page.all("link", rel="canonical")] == [
        f"{HOME}/sub/events/2031-05-03-collapse/"
    ]
    local = [link for link in page.links if "//" not in link and not link.startswith("#")]
    assert all(link.startswith("/sub/") for link in local)
    assert not [link for link in local if "index.html" in link]
    assert not Page(story_pages()["index.html"]).all("link", rel="canonical")


def test_nothing_is_asked_of_anybody_else_and_no_style_or_script_is_inline() -> None:
    for path in HTML:
        page = Page(story_pages()[path])
        run = [s for s in page.all("script") if s.attrs.get("type") != "application/ld+json"]
        scripts = [(e.text, e.attrs["src"].rpartition("assets/")[2]) for e in run]
        assert scripts == ([] if path.startswith("embed/") else [("", "chronofact.js")])
        assert not page.all("style")
        assert not [
            e for e in page.elements if "style" in e.attrs or any(a.startswith("on") for a in e.attrs)
        ]
        loaded = [e.attrs["href"] for e in page.all("link") if e.attrs["rel"] != "canonical"]
        loaded += [e.attrs["src"] for e in run]
        assert not [link for link in loaded if ":" in link]


def test_footnotes_lead_both_ways_and_carry_the_articles_number() -> None:
    page = Page(story_pages()["index.html"])
    refs = {e.attrs["id"]: e for e in page.all("a", role="doc-noteref")}
    notes = {e.attrs["id"]: e for e in page.all("aside", role="doc-footnote")}
    backs = [e.attrs["href"] for e in page.all("a", role="doc-backlink")]
    assert {"#" + i for i in notes} == {e.attrs["href"] for e in refs.values()}
    assert {"#" + i for i in refs} == set(backs)
    assert sum(len(e.reports) for e in STORY.events) == len(notes)
    assert words(refs["ref-2031-05-03-collapse-3"].text) == "[2]"
    assert "The crane fell on Sunday" in notes["fn-2031-05-03-collapse-3"].text


@pytest.mark.parametrize("path", HTML)
def test_headings_go_down_one_step_at_a_time_and_begin_with_one_h1(path: str) -> None:
    levels = [int(e.tag[1]) for e in Page(story_pages()[path]).elements if re.fullmatch("h[1-6]", e.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_quoted_sentence_stands_in_an_article() -> None:
    texts = [words(a.text) for a in STORY.articles]
    for path in HTML:
        page = Page(story_pages()[path])
        for quoted in [*page.all("q"), *page.all("mark")]:
            assert any(words(quoted.text) in text for text in texts), quoted.text


def test_headlines_and_sentences_are_cut_from_articles() -> None:
    texts = [words(a.text) for a in STORY.articles]
    page = Page(story_pages()["index.html"])
    headlines = [words(re.sub(r"\[\d+\]|#", "", h.text)) for h in page.all("h3")]
    assert headlines
    assert all(any(h in text for text in texts) for h in headlines)


@pytest.mark.parametrize("base", BASES[:2])
def test_no_sentence_leaks_that_its_publish_does_not_allow(base: str) -> None:
    cited = {
        c.sentence for e in STORY.events for c in (r.claim for r in e.reports) if c.article == HARBOUR.id
    }
    uncited = [s.span.of(HARBOUR.text) for s in HARBOUR.sentences[1:] if s.span not in cited]
    assert uncited
    everything = "".join(story_pages(base).values()) + export.timeline_json(STORY, CONFIG).decode()
    assert not [s for s in uncited if s in everything]


def test_an_excerpt_shows_the_neighbours_of_cited_sentences_and_no_more() -> None:
    sentences = [f"Sentence number {n} tells nothing." for n in range(8)]
    one = article("one", "A title", sentences, publish="excerpt")
    timeline = Timeline((one,), (event("e", "2031-01-02", "number 4", Said(one, "number 4")),), ())
    shown = pages(timeline)["sources/one/index.html"]
    assert [n for n in range(8) if f"number {n} " in shown] == [3, 4, 5]
    assert shown.count("[…]") == 2


def test_full_shows_the_whole_text_and_marks_what_is_cited() -> None:
    page = Page(story_pages()["sources/gazette/index.html"])
    shown = words(" ".join(e.text for e in page.all("div", class_="passages")))
    for sentence in GAZETTE.sentences[1:]:  # its title is the heading of the page
        assert sentence.span.of(GAZETTE.text) in shown
    assert len(page.all("mark")) == 5


def test_a_source_without_an_address_has_no_link_to_the_original() -> None:
    note = next(e for e in Page(story_pages()["index.html"]).all("aside") if "toll of Saturday" in e.text)
    assert "original" not in note.text


def test_the_original_is_linked_at_the_cited_words() -> None:
    links = Page(story_pages()["index.html"]).links
    assert (
        "https://coast.example/crane#top:~:text=Officials%20put%20the%20number%20of%20dead%20at%2015."
        in links
    )
    assert any(":~:text=A%20loading%20crane%20collapsed,at%20least%2012%20dockers." in link for link in links)


def test_the_meta_line_counts_and_takes_the_last_update_from_the_articles() -> None:
    meta = words(Page(story_pages()["index.html"]).all("p", class_="meta")[0].text)
    assert meta.startswith("7 events · 4 sources · 2 where sources disagree · last updated 8 May 2031")


def test_one_of_each_is_in_the_singular() -> None:
    one = article("one", "A title", ["A crane fell on 2 January."])
    timeline = Timeline((one,), (event("e", "2031-01-02", "A crane fell", Said(one, "A crane")),), ())
    meta = words(Page(pages(timeline)["index.html"]).all("p", class_="meta")[0].text)
    assert meta.startswith("1 event · 1 source · last updated")


@pytest.mark.parametrize(
    ("timeline", "said"),
    [
        (Timeline((), (), ()), "There are no articles here yet"),
        (Timeline((BLOG, COAST), (), ()), "yield no dated event"),
    ],
)
def test_an_empty_site_says_so(timeline: Timeline, said: str) -> None:
    made = pages(timeline)
    assert said in made["index.html"]
    assert "No event on this timeline" in made["disputed/index.html"]


def test_disputed_lists_conflicts_and_nothing_softer() -> None:
    ids = Page(story_pages()["disputed/index.html"]).ids
    assert "2031-03-inspected" in ids
    assert "2031-05-03-collapse" in ids
    assert "2031-06-01-reopening" not in ids


def test_a_tag_lists_the_events_its_articles_report() -> None:
    ids = Page(story_pages()["tags/accidents/index.html"]).ids
    assert "2031-05-07-strike" in ids
    assert "2031-06-01-reopening" not in ids


def test_style_sheets_and_script_fit_their_budgets() -> None:
    sizes = {path: len(gzip.compress(text.encode(), 9)) for path, text in story_pages().items()}
    assert sum(size for path, size in sizes.items() if path.endswith(".css")) <= 6 * 1024
    assert sum(size for path, size in sizes.items() if path.endswith(".js")) <= 8 * 1024


@pytest.mark.parametrize(("length", "has_class"), [(80, False), (81, True)])
def test_a_long_headline_is_set_in_smaller_type_on_its_own_page(length: int, *, has_class: bool) -> None:
    headline = "The crane fell".ljust(length, "l")
    one = article("one", headline + ".")
    timeline = Timeline((one,), (event("e", "2031-01-02", headline, Said(one, headline)),), ())
    assert ('<h1 class="long">' in pages(timeline)["events/e/index.html"]) == has_class


def test_words_in_another_language_say_so_and_run_their_own_way() -> None:
    arabic = article("a", "سقطت رافعة", ["سقطت رافعة يوم السبت."])
    arabic = replace(arabic, lang="ar")
    timeline = Timeline(
        (arabic,), (event("e", "2031-01-02", "سقطت رافعة", Said(arabic, "سقطت رافعة يوم")),), ()
    )
    html = pages(timeline)["index.html"]
    assert '<span lang="ar" dir="rtl" id="e-h">سقطت رافعة</span>' in html
    assert '<q lang="ar" dir="rtl">سقطت رافعة يوم السبت.</q>' in html
    assert '<html lang="ar" dir="rtl">' in pages(timeline, replace(CONFIG, lang="ar"))["index.html"]


def test_unicode_ids_stay_in_file_names_and_are_encoded_in_links() -> None:
    one = article("2031/гавань", "A title", ["A crane fell on 2 January."])
    timeline = Timeline(
        (one,), (event("2031-01-02-кран", "2031-01-02", "A crane", Said(one, "A crane")),), ()
    )
    made = pages(timeline)
    assert "sources/2031/гавань/index.html" in made
    assert "events/2031-01-02-кран/index.html" in made
    assert (
        "sources/2031/%D0%B3%D0%B0%D0%B2%D0%B0%D0%BD%D1%8C/index.html#s-9" in Page(made["index.html"]).links
    )


@pytest.mark.parametrize("seed", ["1", "77"])
def test_the_same_timeline_gives_the_same_bytes(seed: str) -> None:
    code = (
        "import hashlib; from tests.render.made import everything;"
        "print(hashlib.sha256(repr(everything()).encode()).hexdigest())"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo"},
        capture_output=True,
        check=True,
        text=True,
        cwd=Path(__file__).parent.parent.parent,
    )
    assert run.stdout.strip() == sha256(repr(everything()).encode()).hexdigest()
