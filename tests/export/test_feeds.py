import json
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from generator.config import Config
from generator.export.feeds import ATOM, MOST_ENTRIES, OWN, atom, json_feed
from generator.model import Timeline
from tests.export.reader import Html
from tests.export.retold import BASE, HOSTILE, ONLINE, TELLING, hostile, retold
from tests.samples import STORY, Said, article, event

KYIV = replace(ONLINE, timezone="Europe/Kyiv")


def feed(timeline: Timeline = STORY, config: Config = ONLINE) -> ET.Element:
    return ET.fromstring(  # noqa: S314 (our own)
        atom(retold(timeline, config), config, TELLING)
    )


def items(timeline: Timeline = STORY, config: Config = ONLINE) -> list[dict[str, Any]]:
    return list(read(timeline, config)["items"])


def read(timeline: Timeline = STORY, config: Config = ONLINE) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json_feed(retold(timeline, config), config, TELLING))
    return found


def text(element: ET.Element, name: str, space: str = ATOM) -> str:
    return element.findtext(f"{{{space}}}{name}") or ""


def told(*published: date | None, updated: date | None = None) -> Timeline:
    """One event, reported once by each of as many articles as dates of publication are given."""
    homes = [
        article(
            f"a{n}",
            f"Title {n}",
            ["A crane fell."],
            published=when,
            **({"updated": updated} if updated and not n else {}),
        )
        for n, when in enumerate(published)
    ]
    reports = [Said(home, "A crane fell", "1931-05-03") for home in homes]
    return Timeline(tuple(homes), (event("e", "1931-05-03", "A crane fell", *reports),), ())


def test_a_feed_has_what_its_format_demands() -> None:
    found = feed()
    assert (text(found, "id"), text(found, "title"), text(found, "subtitle")) == (
        BASE,
        ONLINE.title,
        ONLINE.deck,
    )
    assert text(found, "updated") == "2031-05-08T00:00:00Z"
    assert found.findtext(f"{{{ATOM}}}author/{{{ATOM}}}name")
    links = {link.get("rel"): link.get("href") for link in found.findall(f"{{{ATOM}}}link")}
    assert links == {"self": f"{BASE}feed.atom", "alternate": BASE}
    for entry in found.findall(f"{{{ATOM}}}entry"):
        assert all(text(entry, name) for name in ("id", "title", "published", "updated", "content"))
    other = read()
    assert other["version"] == "https://jsonfeed.org/version/1.1"
    assert (other["home_page_url"], other["feed_url"], other["language"]) == (BASE, f"{BASE}feed.json", "en")


def test_both_feeds_say_the_same() -> None:
    entries = feed().findall(f"{{{ATOM}}}entry")
    for entry, item in zip(entries, items(), strict=True):
        assert text(entry, "id") == item["id"] == item["url"]
        assert text(entry, "title") == item["title"]
        assert text(entry, "content") == item["content_html"]
        assert (text(entry, "published"), text(entry, "updated")) == (
            item["date_published"],
            item["date_modified"],
        )
        assert text(entry, "date", OWN) == item["_chronofact"]["date"]
        assert [c.get("term") for c in entry.findall(f"{{{ATOM}}}category")] == item.get("tags", [])


def test_times_are_editorial_and_the_event_s_own_date_stands_in_title_and_field() -> None:
    (item,) = items(told(date(2031, 5, 8), date(2031, 5, 6), None, updated=date(2031, 6, 1)))
    assert (item["date_published"], item["date_modified"]) == ("2031-05-06T00:00:00Z", "2031-06-01T00:00:00Z")
    assert item["title"] == "[1931-05-03]: A crane fell"
    assert item["_chronofact"] == {
        "date": "1931-05-03",
        "earliest": "1931-05-03",
        "latest": "1931-05-03",
        "kind": "happened",
        "independent_sources": 1,
        "disputed": False,
    }


@pytest.mark.parametrize(
    ("when", "written"),
    [
        (date(2031, 5, 8), "2031-05-08T00:00:00+03:00"),
        (datetime(2031, 5, 8, 17, 30), "2031-05-08T17:30:00+03:00"),  # noqa: DTZ001 (as an author writes it)
        (datetime.fromisoformat("2031-05-08T17:30:00.5-05:00"), "2031-05-08T17:30:00-05:00"),
        (datetime.fromisoformat("2031-05-08T17:30:00Z"), "2031-05-08T17:30:00Z"),
        (
            date(1890, 5, 8),
            "1890-05-07T21:57:56Z",
        ),  # Kyiv's own time then, two hours, two minutes, four seconds
        (date(1, 1, 1), "0001-01-01T00:00:00Z"),
    ],
)
def test_a_time_without_a_zone_is_in_the_site_s(when: date, written: str) -> None:
    (item,) = items(told(when), KYIV)
    assert item["date_published"] == written


def test_what_changed_last_stands_first_and_what_is_made_most_of_before_the_rest_of_its_day() -> None:
    found = [item["id"].rsplit("/", 2)[1] for item in items()]
    assert found[0] == "2031-05-03-collapse"
    assert [i["date_modified"] for i in items()] == sorted(
        (i["date_modified"] for i in items()), reverse=True
    )


def test_an_event_of_undated_articles_alone_is_no_news() -> None:
    assert items(told(None)) == []
    assert text(feed(told(None)), "updated") == "1970-01-01T00:00:00Z"


def test_a_feed_holds_the_newest_entries_only() -> None:
    homes = [article(f"a{n}", "T", ["A crane fell."], published=date(2031, 1, 1 + n % 28)) for n in range(80)]
    events = [event(f"e{n}", "2031", "A crane", Said(home, "A crane")) for n, home in enumerate(homes)]
    found = items(Timeline(tuple(homes), tuple(events), ()))
    assert len(found) == MOST_ENTRIES
    assert found[0]["date_modified"] == "2031-01-28T00:00:00Z"


def test_an_entry_quotes_each_sentence_once_with_its_source() -> None:
    content = next(i["content_html"] for i in items() if "collapse" in i["id"])
    shown = Html(content)
    assert shown.text.count("A loading crane collapsed in Velm harbour on Saturday") == 1
    assert "— Harbour Post, [2031-05-05]" in shown.text
    assert "https://harbour.example/2031/crane?id=1" in shown.links


def test_what_an_entry_was_updated_with_stands_first() -> None:
    content = next(i["content_html"] for i in items() if "collapse" in i["id"])
    words = [content.index(day) for day in ("[2031-05-08]", "[2031-05-06]", "[2031-05-05]")]
    assert words == sorted(words)


@pytest.mark.parametrize(("words", "comes_back"), HOSTILE.values(), ids=HOSTILE)
def test_any_text_comes_back_from_a_feed_as_text(words: str, comes_back: str) -> None:
    config = replace(ONLINE, title=words, deck=words)
    found = feed(hostile(words), config)
    shown = " ".join(comes_back.split())
    assert text(found, "title") == text(found, "subtitle") == shown
    (entry,) = found.findall(f"{{{ATOM}}}entry")
    (item,) = items(hostile(words), config)
    assert text(entry, "title") == item["title"] == f"[2031-05-03]: {shown}"
    assert item["tags"] == [shown]
    for content in (Html(text(entry, "content")), Html(item["content_html"])):
        assert f"{comes_back} ." in content.text
        assert content.tags <= {"p", "blockquote", "bdi"}
        assert content.links == []
