import json
from dataclasses import replace
from typing import Any

import pytest

from generator.export.timelinejs import timelinejs
from generator.model import Timeline
from tests.export.reader import Html
from tests.export.retold import HOSTILE, ONLINE, TELLING, hostile, one, retold
from tests.samples import STORY


def data(timeline: Timeline = STORY, title: str = "Velm") -> dict[str, Any]:
    config = replace(ONLINE, title=title, deck=title)
    read: dict[str, Any] = json.loads(timelinejs(retold(timeline, config), config, TELLING))
    return read


def test_each_event_is_a_slide_with_an_identity_of_its_own() -> None:
    assert [slide["unique_id"] for slide in data()["events"]] == [e.id for e in STORY.events]
    assert data()["title"]["text"] == {"headline": "Velm", "text": "Velm"}


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        ("2031-05-03", {"year": 2031, "month": 5, "day": 3}, None),
        ("2031-05", {"year": 2031, "month": 5}, None),
        ("2031", {"year": 2031}, None),
        ("1931~", {"year": 1931}, None),
        ("2031-21", {"year": 2031, "month": 3, "day": 1}, {"year": 2031, "month": 5, "day": 31}),
        ("198X", {"year": 1980, "month": 1, "day": 1}, {"year": 1989, "month": 12, "day": 31}),
        (
            "2031-03-12/2031-03-14",
            {"year": 2031, "month": 3, "day": 12},
            {"year": 2031, "month": 3, "day": 14},
        ),
        ("2031-05-07/..", {"year": 2031, "month": 5, "day": 7}, None),
        ("../2031-05-07", {"year": 2031, "month": 5, "day": 7}, None),
        ("-0043-03-15", {"year": -44, "month": 3, "day": 15}, None),
        ("0000", {"year": -1}, None),
        ("Y12000", {"year": 12000}, None),
    ],
)
def test_a_date_is_as_precise_as_its_source_and_shown_in_words(
    when: str, start: dict[str, int], end: dict[str, int] | None
) -> None:
    (slide,) = data(one(when))["events"]
    assert (slide["start_date"], slide.get("end_date")) == (start, end)
    assert slide["display_date"] == f"[{when}]"


def test_a_slide_quotes_its_sources_and_links_them() -> None:
    text = data()["events"][4]["text"]["text"]
    assert "<p>3 of them</p>" in text
    assert '<a href="https://harbour.example/2031/crane?id=1">Harbour Post</a>' in text
    assert "A loading crane collapsed in Velm harbour on Saturday" in text


@pytest.mark.parametrize(("text", "comes_back"), HOSTILE.values(), ids=HOSTILE)
def test_any_text_comes_back_from_a_slide_as_text(text: str, comes_back: str) -> None:
    read = data(hostile(text), text)
    (slide,) = read["events"]
    shown = " ".join(comes_back.split())
    assert Html(slide["text"]["headline"]).text == Html(read["title"]["text"]["text"]).text == shown
    body = Html(slide["text"]["text"])
    assert f"{comes_back} ." in body.text
    assert body.tags <= {"p", "blockquote", "bdi"}
    assert slide["group"] == shown
    assert slide["autolink"] is False
