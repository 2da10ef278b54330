"""Frames for other people's pages, and how they are asked for."""

import gzip
import json
from dataclasses import replace

import pytest

from generator.model import Timeline
from tests.render.made import CONFIG, HOME, Page, pages, story_pages, target, words
from tests.samples import HARBOUR, STORY, Said, article, event

COLLAPSE = "2031-05-03-collapse"
ONLINE = f"{HOME}/sub/"
FRAMES = ["embed/index.html", *(f"embed/{e.id}/index.html" for e in STORY.events)]
HOSTILE = ['"><script>alert(1)</script>', "a 'b' & <c> &quot;", "lone \ud800 surrogate", 'back\\slash "q"\n']


def many(number: int) -> Timeline:
    one = article("one", "A title", [f"Crane number {n} fell." for n in range(number)])
    told = [
        event(f"e-{n}", f"{2000 + n}", f"Crane number {n} fell", Said(one, f"Crane number {n} fell"),
              importance=float(n % 50))
        for n in range(number)
    ]  # fmt: skip
    return Timeline((one,), tuple(told), ())


@pytest.mark.parametrize("base", ["", ONLINE])
@pytest.mark.parametrize("path", FRAMES)
def test_links_open_in_the_page_around_the_frame_unless_they_stay_in_it(path: str, base: str) -> None:
    page = Page(story_pages(base)[path])
    assert [e.attrs["target"] for e in page.all("base")] == ["_parent"]
    assert not page.all("base")[0].attrs.get("href"), "links are still relative to the frame's own address"
    links = page.all("a")
    assert links
    stay = [e.attrs["href"].startswith("#") for e in links]
    assert [e.attrs.get("target") == "_self" for e in links] == stay
    found = {target(path, e.attrs["href"], "/sub/")[0] for e in links if "//" not in e.attrs["href"]}
    assert found <= set(story_pages(base))


@pytest.mark.parametrize("path", FRAMES)
def test_a_frame_has_no_script_no_header_and_no_footer_and_is_not_for_search_engines(path: str) -> None:
    page = Page(story_pages()[path])
    assert not [e for e in page.elements if e.tag in ("script", "header", "footer", "nav", "style")]
    assert [e.attrs["content"] for e in page.all("meta", name="robots")] == ["noindex"]
    assert len(page.all("main")) == 1


def test_the_canonical_address_of_a_frame_is_that_of_the_page_it_stands_for() -> None:
    made = story_pages(ONLINE)
    for path, canonical in (("embed/", ""), (f"embed/{COLLAPSE}/", f"events/{COLLAPSE}/")):
        page = Page(made[f"{path}index.html"])
        assert [e.attrs["href"] for e in page.all("link", rel="canonical")] == [ONLINE + canonical]


def test_the_frame_of_an_event_has_its_sentences_badges_comparison_and_notes() -> None:
    page = Page(story_pages()[f"embed/{COLLAPSE}/index.html"])
    listed = Page(story_pages()["index.html"])
    note = next(e for e in listed.all("aside") if e.attrs["id"] == f"fn-{COLLAPSE}-1")
    assert words(note.text) in words(page.all("main")[0].text)
    assert page.all("a", class_="disagree")
    assert len(page.all("table")) == 3
    assert next(e.tag for e in page.elements if e.tag in ("details", "table")) == "details"
    assert "Velm harbour" in page.all("p", class_="from")[0].text


def test_the_whole_timeline_in_a_frame_is_dates_headlines_and_badges() -> None:
    page = Page(story_pages()["embed/index.html"])
    assert len(page.all("h3")) == len(STORY.events)
    assert not page.all("aside")
    assert not page.all("table")
    badge = page.all("a", class_="disagree")[0]
    assert badge.attrs["href"].startswith("../events/")


def test_the_frame_of_a_large_timeline_has_its_most_important_events_in_order_and_says_so() -> None:
    page = Page(pages(many(150))["embed/index.html"])
    shown = [int(h.text.split()[2]) for h in page.all("h3")]
    assert len(shown) == 60
    assert shown == sorted(shown)
    assert min(n % 50 for n in shown) == 30
    assert "The whole timeline: 150 events" in page.all("main")[0].text
    assert "The whole timeline" not in pages(many(60))["embed/index.html"]


def test_an_empty_timeline_says_so_in_its_frame() -> None:
    assert "There are no articles here yet" in pages(Timeline((), (), ()))["embed/index.html"]


def test_without_a_base_url_nothing_is_offered_that_needs_one() -> None:
    made = story_pages()
    assert not [path for path in made if path.endswith("oembed.json")]
    assert not Page(made["index.html"]).all("textarea")
    assert not Page(made["index.html"]).all("link", rel="alternate", type="application/json+oembed")


@pytest.mark.parametrize(
    ("path", "frame"), [("index.html", "embed/"), (f"events/{COLLAPSE}/index.html", f"embed/{COLLAPSE}/")]
)
def test_a_page_offers_its_frame_to_people_and_to_programs(path: str, frame: str) -> None:
    made = story_pages(ONLINE)
    page = Page(made[path])
    snippet = page.all("textarea")[0].text
    asked = page.all("link", type="application/json+oembed")[0].attrs["href"]
    answer = json.loads(made[asked.removeprefix(ONLINE)])
    assert asked == f"{ONLINE}{frame}oembed.json"
    assert answer["html"] == snippet
    iframe = Page(snippet).elements[0]
    assert iframe.attrs["src"] == ONLINE + frame
    assert iframe.attrs["title"] == answer["title"]
    assert iframe.attrs["loading"] == "lazy"
    assert f"{frame}index.html" in made


def test_an_oembed_answer_has_what_the_specification_wants() -> None:
    answer = json.loads(story_pages(ONLINE)[f"embed/{COLLAPSE}/oembed.json"])
    assert answer["version"] == "1.0"
    assert answer["type"] == "rich"
    assert answer["title"] == "3 May 2031: A loading crane collapsed in Velm harbour"
    assert (answer["provider_name"], answer["provider_url"]) == ("Velm harbour", ONLINE)
    assert answer["cache_age"] > 0
    assert 200 < answer["height"] <= 700
    assert answer["width"] == 600


def test_a_frame_is_offered_as_high_as_there_is_to_read() -> None:
    made = story_pages(ONLINE)
    heights = [json.loads(made[f"embed/{e}/oembed.json"])["height"] for e in (COLLAPSE, "198x-memorial")]
    assert heights[0] > heights[1]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_escaped_in_attribute_and_in_json(text: str) -> None:
    bad = article("bad", f"Crane {text} falls", ["It fell."])
    told = Timeline((bad,), (event("e", "2031-01-02", f"Crane {text} falls", Said(bad, "Crane")),), ())
    made = pages(told, replace(CONFIG, title=text, base_url=ONLINE))
    for path, title in (("embed/e/", f"2 January 2031: Crane {text} falls"), ("embed/", text)):
        answer = json.loads(made[f"{path}oembed.json"])
        shown = title.replace("\ud800", "?")
        assert answer["title"] == shown
        iframe = Page(answer["html"])
        assert [e.tag for e in iframe.elements] == ["iframe"]
        assert iframe.elements[0].attrs["title"] == shown
    area = Page(made["index.html"]).all("textarea")[0].text
    assert Page(area).elements[0].attrs["src"] == f"{ONLINE}embed/"


def test_words_that_look_like_a_link_are_not_taken_for_one() -> None:
    trap = 'A crane with <a href="#fn"> fell on 2 January.'
    bad = article("bad", "A title", [trap])
    told = Timeline((bad,), (event("e", "2031-01-02", "A crane with", Said(bad, "A crane")),), ())
    shown = Page(pages(told)["embed/e/index.html"]).all("main")[0].text
    assert trap in words(shown)


def test_both_style_sheets_together_fit_the_budget() -> None:
    made = story_pages()
    assert (
        sum(len(gzip.compress(made[f"assets/{n}.css"].encode(), 9)) for n in ("style", "embed")) <= 6 * 1024
    )


def test_only_what_may_be_published_stands_in_a_frame() -> None:
    cited = {r.claim.sentence for e in STORY.events for r in e.reports if r.claim.article == HARBOUR.id}
    kept = [s.span.of(HARBOUR.text) for s in HARBOUR.sentences[1:] if s.span not in cited]
    assert kept
    assert not [s for s in kept for path in FRAMES if s in story_pages()[path]]
