"""What a page's head says of it to those who link to it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator import edtf, render
from generator.model import Timeline
from generator.render.head import LONGEST, MOST, shortened
from tests.render.made import CONFIG, HOME, Page, pages, story_pages
from tests.samples import BLOG, STORY, Said, article, event

COLLAPSE = "events/2031-05-03-collapse/index.html"


def metas(html: str) -> dict[str, str]:
    found = Page(html).all("meta")
    return {
        name: e.attrs["content"]
        for e in found
        if (name := e.attrs.get("property") or e.attrs.get("name", ""))
    }


def linked(html: str) -> dict[str, Any]:
    [script] = Page(html).all("script", type="application/ld+json")
    data: dict[str, Any] = json.loads(script.text)
    return data


@pytest.mark.parametrize(
    ("path", "title", "description"),
    [
        ("index.html", "Velm harbour", "What four sources say"),
        (
            COLLAPSE,
            "A loading crane collapsed in Velm harbour",
            "A loading crane collapsed in Velm harbour on Saturday, killing at least 12 dockers.",
        ),
        (
            "sources/coast-radio/index.html",
            "Twelve dead after harbour accident",
            "Source 2, Coast Radio, 6 May 2031",
        ),
        (
            "disputed/index.html",
            "Where sources disagree",
            "Events whose sources give answers that exclude each other.",
        ),
        ("sources/index.html", "All sources", "What four sources say"),
        ("tags/accidents/index.html", "Tagged: accidents", "What four sources say"),
    ],
)
def test_a_page_has_a_title_and_a_description_of_its_own(path: str, title: str, description: str) -> None:
    found = metas(story_pages()[path])
    assert (found["og:title"], found["og:description"], found["description"]) == (
        title,
        description,
        description,
    )


def test_every_page_says_what_it_is_part_of_and_its_language() -> None:
    for path, html in story_pages().items():
        if path.endswith(".html") and not path.startswith("embed/"):
            found = metas(html)
            assert found["og:site_name"] == "Velm harbour"
            assert (found["og:locale"], found["og:type"], found["twitter:card"]) == (
                "en",
                "article",
                "summary",
            )
            assert "og:url" not in found
            assert "og:image" not in found


def test_with_a_base_url_a_page_says_its_address() -> None:
    html = story_pages(f"{HOME}/a/")[COLLAPSE]
    assert metas(html)["og:url"] == f"{HOME}/a/events/2031-05-03-collapse/"
    assert linked(html)["url"] == f"{HOME}/a/events/2031-05-03-collapse/"
    assert linked(html)["isPartOf"]["url"] == f"{HOME}/a/"


def test_a_site_without_a_deck_has_no_description() -> None:
    assert "description" not in metas(pages(STORY, replace(CONFIG, deck=""))["index.html"])


def test_the_region_of_a_language_is_written_as_open_graph_has_it() -> None:
    assert metas(pages(STORY, replace(CONFIG, lang="en-GB"))["index.html"])["og:locale"] == "en_GB"


def test_the_index_is_an_article_with_a_list_of_its_events() -> None:
    found = linked(story_pages()["index.html"])
    assert (found["@context"], found["@type"]) == ("https://schema.org", "Article")
    assert (found["headline"], found["inLanguage"]) == ("Velm harbour", "en")
    assert found["temporalCoverage"] == "1931-01-01/.."
    assert found["dateModified"] == "2031-05-08"
    items = found["mainEntity"]
    assert items["numberOfItems"] == len(items["itemListElement"]) == len(STORY.events)
    assert items["itemListElement"][0]["position"] == 1
    assert [i["url"] for i in items["itemListElement"]][-1] == "events/2031-06-01-reopening/index.html"


def test_an_event_is_an_article_that_cites_its_reports_and_claims_no_review() -> None:
    html = story_pages()[COLLAPSE]
    found = linked(html)
    assert (found["@type"], found["temporalCoverage"]) == ("Article", "2031-05-03")
    assert [c["name"] for c in found["citation"]][:1] == ["Crane collapses in Velm harbour"]
    assert found["citation"][0]["publisher"] == {"@type": "Organization", "name": "Harbour Post"}
    assert found["isPartOf"]["url"] == "../../index.html"
    assert "ClaimReview" not in html


def test_what_a_source_does_not_say_is_left_out() -> None:
    [cited] = linked(pages(Timeline((BLOG,), (), ()))["index.html"])["citation"]
    assert cited == {"@type": "CreativeWork", "name": "What I saw", "inLanguage": "en"}


@pytest.mark.parametrize(
    "text", ["</script><script>alert(1)</script>", "<!-- <script>", "a & b \u2028 c", '"}]']
)
def test_no_text_ends_the_data_or_becomes_markup(text: str) -> None:
    home = article("bad", text, [f"A crane {text} fell."])
    said = Said(home, "A crane", "2031-05-03")
    html = pages(
        Timeline((home,), (event("e", "2031-05-03", "A crane", said),), ()),
        replace(CONFIG, title=text, deck=text),
    )["index.html"]
    [script] = Page(html).all("script", type="application/ld+json")
    assert not set(script.text) & set("<>&\u2028")
    assert (linked(html)["headline"], linked(html)["citation"][0]["name"]) == (text, text)


def test_a_large_site_lists_no_more_than_its_first() -> None:
    home = article("one", "A crane fell", ["A crane fell."])
    said = Said(home, "A crane fell.", "2031-05-03")
    many = tuple(event(f"e{n}", "2031-05-03", "A crane", said) for n in range(MOST + 5))
    items = linked(pages(Timeline((home,), many, ()))["index.html"])["mainEntity"]
    assert (items["numberOfItems"], len(items["itemListElement"])) == (MOST + 5, MOST)


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Short  and\nplain.", "Short and plain."),
        ("word " * 60, ("word " * 60)[: LONGEST - 1] + " …"),
        ("x" * 900, "x" * LONGEST + " …"),
    ],
)
def test_a_description_is_cut_at_a_word(text: str, cut: str) -> None:
    assert shortened(text) == cut


def test_a_picture_is_only_named_if_the_author_has_one(tmp_path: Path) -> None:
    picture = tmp_path / "layouts" / "assets" / "social.png"
    picture.parent.mkdir(parents=True)
    picture.write_bytes(b"\x89PNG")
    settings = replace(CONFIG, root=tmp_path, layouts=tmp_path / "layouts", base_url=HOME)
    made, _ = render.pages(STORY, settings)
    assert metas(made["index.html"].decode())["og:image"] == f"{HOME}/assets/social.png"


def test_days_before_our_era_are_written_as_iso_8601_has_them() -> None:
    home = article("one", "A bridge was built", ["A bridge was built."])
    built = event("e", edtf.parse("-0043-03").text, "A bridge", Said(home, "A bridge was built.", "-0043-03"))
    html = pages(Timeline((home,), (built,), ()))["index.html"]
    assert linked(html)["temporalCoverage"] == "-0043-03-01/-0043-03-31"
