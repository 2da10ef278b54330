"""search.js: every event of a timeline on several pages, handed over to the script."""

import json
from dataclasses import replace
from typing import Any

from generator import render
from generator.model import Timeline
from generator.render.entry.kept import Entries
from generator.render.lists.search import search_js
from tests.large import spread, timeline
from tests.render.made import CONFIG, library
from tests.samples import STORY, Said, article, event

HOSTILE = "</script><!-- \u2028 \u2029 \ud800 \" ' \\ \x07 & \U0001f600 \u202e é"


def script(of: Timeline) -> str:
    return search_js(Entries(library(of))).decode()


def rows(text: str) -> list[dict[str, Any]]:
    head, _, rest = text.partition("[")
    assert head == "chronofact.search("
    listed, _, tail = rest.rpartition("]")
    assert tail == ");\n"
    found: list[dict[str, Any]] = json.loads(f"[{listed}]")
    return found


def test_only_a_timeline_on_several_pages_has_one() -> None:
    assert "search.js" not in render.pages(timeline(spread(300)), CONFIG)[0]
    assert "search.js" in render.pages(timeline(spread(301)), CONFIG)[0]


def test_it_has_a_row_for_each_event_and_says_where_its_entry_stands() -> None:
    of = timeline(spread(320, years=2))
    made, _ = render.pages(of, replace(CONFIG, base_url="https://velm.example/sub/"))
    found = rows(made["search.js"].decode())
    assert [row["id"] for row in found] == [e.id for e in of.events]
    assert found[100]["url"] == f"years/2030/#{of.events[100].id}"


def test_a_row_has_what_the_filters_ask_and_what_a_result_shows() -> None:
    found = rows(script(STORY))
    row = next(r for r in found if r["id"] == "2031-05-03-collapse")
    assert {k: v for k, v in row.items() if k not in ("text", "badges")} == {
        "id": "2031-05-03-collapse",
        "url": "index.html#2031-05-03-collapse",
        "date": "3 May 2031",
        "headline": "A loading crane collapsed in Velm harbour",
        "kind": "happened",
        "outlets": ["harbour-post", "velm-gazette", "coast-radio"],
        "tags": ["harbour", "accidents"],
        "independent": 3,
        "disputed": True,
    }
    assert ["disagree", "≠", "Sources disagree: date"] in row["badges"]
    assert "The crane fell on Sunday" in row["text"]
    assert "Coast Radio" in row["text"]
    assert row["text"].count("killing at least 12 dockers") == 1


def hostile() -> Timeline:
    one = article("one", "A title", [f"A crane fell {HOSTILE} today."], publisher=HOSTILE, lang="de")
    return Timeline((one,), (event("e", "2031-01-02", f"fell {HOSTILE}", Said(one, "A crane")),), ())


def test_hostile_text_stays_text() -> None:
    text = script(hostile())
    assert not set("<\u2028\u2029") & set(text)
    (row,) = rows(text)
    assert row["headline"] == f"fell {HOSTILE}"
    assert (row["lang"], row["dir"]) == ("de", "ltr")
