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
        ("2031-05-03", (2031, 5, 3), None),
        ("2031-05", (2031, 5, 1), (2031, 5, 31)),
        ("1931~", (1931, 1, 1), (1931, 12, 31)),
        ("2031-21", (2031, 3, 1), (2031, 5, 31)),
        ("2031-03-12/2031-03-14", (2031, 3, 12), (2031, 3, 14)),
        ("2031-05-07/..", (2031, 5, 7), None),
        ("../2031-05-07", (2031, 5, 7), None),
        ("-0043-03-15", (-44, 3, 15), None),
        ("0000", (-1, 1, 1), (-1, 12, 31)),
        ("Y12000", (12000, 1, 1), (12000, 12, 31)),
    ],
)
def test_what_is_vague_covers_all_its_days_and_is_shown_in_words(
    when: str, start: tuple[int, ...], end: tuple[int, ...] | None
) -> None:
    (slide,) = data(one(when))["events"]
    parts = ("year", "month", "day")
    assert slide["start_date"] == dict(zip(parts, start, strict=True))
    assert slide.get("end_date") == (dict(zip(parts, end, strict=True)) if end else None)
    assert slide["display_date"] == f"[{when}]"


def test_a_slide_quotes_its_sources_and_links_them() -> None:
    text = data()["events"][4]["text"]["text"]
    assert '<p dir="auto">3 of them</p>' in text
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
