"""The pages beside the timeline, read as somebody who doubts: sources, disputes, an event's own page, 404."""

from dataclasses import replace

import pytest

from generator.model import Timeline
from tests.render.made import HOME, Page, pages, story_pages, words
from tests.samples import STORY, Said, article, event

COLLAPSE = "2031-05-03-collapse"
ONE = ["A crane fell on 2 January.", "Nobody was hurt.", "The quay was closed, too."]


def told_of(*sources: tuple[str, str | None]) -> Timeline:
    """One event, reported by articles of these ids and outlets."""
    articles = [article(id_, f"Title {id_}", ONE, publisher=outlet) for id_, outlet in sources]
    said = [Said(a, "A crane fell") for a in articles]
    return Timeline(tuple(articles), (event("e", "2031-01-02", "A crane fell", *said),), ())


def test_disputes_are_open_and_stand_without_ghosts() -> None:
    page = Page(story_pages()["disputed/index.html"])
    assert len(page.all("h3")) == 2
    assert len(page.all("table")) == 4
    assert not page.all("details")
    assert not page.all("li", class_="ghost")
    assert "Listed at 3 May 2031" in page.all("main")[0].text


def test_every_report_stands_with_those_that_count_as_the_same_source() -> None:
    page = Page(pages(told_of(("a", "Post"), ("b", "Gazette"), ("c", "Post")))["events/e/index.html"])
    heads = [words(h.text) for h in page.all("h3")]
    assert heads == ["Post (2 reports)", "Gazette (1 report)"]
    notes = [words(n.text).split(",")[0] for n in page.all("aside")]
    assert [n.split()[-1] for n in notes] == ["Post", "Post", "Gazette"]


def test_copies_say_that_they_count_as_one_report() -> None:
    made = told_of(("a", "Post"), ("b", "Gazette"), ("c", "Radio"))
    (one,) = made.events
    wired = tuple(replace(r, source="wire") for r in one.reports[:2])
    copied = replace(one, reports=(*wired, one.reports[2]))
    page = Page(pages(replace(made, events=(copied,)))["events/e/index.html"])
    assert words(page.all("h3")[0].text) == "Counted as one report: Post and Gazette (2 reports)"


@pytest.mark.parametrize("sources", [[("a", "Post")], [("a", "Post"), ("b", "Gazette")]])
def test_reports_of_one_source_or_each_of_its_own_need_no_headings(
    sources: list[tuple[str, str | None]],
) -> None:
    assert not Page(pages(told_of(*sources))["events/e/index.html"]).all("h3")


def test_an_event_leads_to_the_one_before_and_the_one_after() -> None:
    made = story_pages()
    order = [e.id for e in STORY.events]
    for n, id_ in enumerate(order):
        page = Page(made[f"events/{id_}/index.html"])
        found = [e.attrs["href"].split("/")[-2] for rel in ("prev", "next") for e in page.all("a", rel=rel)]
        assert found == order[max(n - 1, 0) : n] + order[n + 1 : n + 2]


def test_each_event_that_cites_a_sentence_is_linked_once_and_links_on_one_day_are_told_apart() -> None:
    one = article("one", "A title", ONE, publish="full")
    said = Said(one, "A crane fell")
    told = [
        event("e-1", "2031-01-02", "A crane fell", said, said),
        event("e-2", "2031-01-02", "crane fell", said),
        event("e-3", "2031-01-03", "fell", said),
    ]
    page = Page(pages(Timeline((one,), tuple(told), ()))["sources/one/index.html"])
    cited = page.all("span", class_="cited")
    assert [words(e.text) for e in cited] == [
        "↩ 2 January 2031: A crane fell (2): crane fell 3 January 2031: fell"
    ]


def test_the_title_of_a_whole_text_is_not_said_twice_and_nothing_seems_left_out() -> None:
    html = pages(Timeline((article("one", "A title", ONE, publish="full"),), (), ()))[
        "sources/one/index.html"
    ]
    assert Page(html).all("main")[0].text.count("A title") == 1
    assert "[…]" not in html


def test_a_source_shown_in_part_says_so() -> None:
    made = story_pages()
    assert Page(made["sources/2031/harbour-post/index.html"]).all("p", class_="extent")
    assert not Page(made["sources/gazette/index.html"]).all("p", class_="extent")


def test_the_list_of_sources_says_whose_they_are_and_how_many_events_each_reports() -> None:
    sources = (("a", "Post"), ("b", "Gazette"), ("c", "Post"), ("d", None))
    page = Page(pages(told_of(*sources))["sources/index.html"])
    assert [words(r.text) for r in page.all("tr")] == [
        "Post2 sources1 event",
        "no publisher named1 source1 event",
        "Gazette1 source1 event",
    ]
    assert all("1 event" in li.text for li in page.all("li"))
    assert not Page(story_pages()["sources/index.html"]).all("table"), "each its own: nothing to sum up"


def test_a_tag_says_how_much_it_holds_and_leads_back() -> None:
    meta = Page(story_pages()["tags/accidents/index.html"]).all("p", class_="meta")[0]
    assert words(meta.text).endswith("events · 1 source · Go to the timeline")


@pytest.mark.parametrize(
    ("path", "current"),
    [
        ("disputed/index.html", {"Where sources disagree": "page"}),
        ("sources/index.html", {"All sources": "page"}),
        ("sources/gazette/index.html", {"All sources": "true"}),
        (f"events/{COLLAPSE}/index.html", {"Velm harbour": "true"}),
        ("tags/harbour/index.html", {"Velm harbour": "true"}),
    ],
)
@pytest.mark.parametrize("base", ["", f"{HOME}/sub/"])
def test_the_navigation_says_where_one_is(path: str, current: dict[str, str], base: str) -> None:
    links = Page(story_pages(base)[path]).all("a")
    assert {words(e.text): e.attrs["aria-current"] for e in links if "aria-current" in e.attrs} == current


def test_a_missing_page_promises_no_link_that_may_lead_nowhere() -> None:
    offline, online = (Page(story_pages(base)["404.html"]) for base in ("", f"{HOME}/sub/"))
    assert [e.attrs["href"] for e in offline.all("a") if not e.attrs["href"].startswith("#")] == [
        "index.html"
    ]
    assert "shorten the address" in offline.all("main")[0].text
    assert len(online.all("a")) > 4
    assert all(e.attrs["href"].startswith(("/sub/", "#")) for e in online.all("a"))
    assert "shorten the address" not in online.all("main")[0].text
