import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator import edtf, export
from generator.config import default
from generator.model import Timeline
from tests.samples import GAZETTE, HARBOUR, STORY, Said, article, event

CONFIG = replace(default(Path("/nonexistent-site")), title="Velm", deck="Four sources")
SCHEMA = json.loads((Path(export.__file__).parent / "timeline.schema.json").read_text(encoding="utf-8"))
TEXTS = {a.id: a.text for a in STORY.articles}


def data(timeline: Timeline = STORY, *, with_text: bool = False) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(export.timeline_json(timeline, CONFIG, with_text=with_text))
    return read


def faults(document: dict[str, Any]) -> list[str]:
    return [e.message for e in Draft202012Validator(SCHEMA).iter_errors(document)]


def test_the_schema_is_a_valid_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("with_text", [True, False])
def test_what_is_exported_fits_the_schema(with_text: bool) -> None:  # noqa: FBT001
    assert faults(data(with_text=with_text)) == []
    assert faults(data(Timeline((), (), ()))) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "chronofact/2"),
        (("extra",), 1),
        (("events", 0, "date"), "around 1931"),
        (("events", 0, "earliest"), "1931"),
        (("events", 0, "kind"), "perhaps"),
        (("events", 0, "reports"), []),
        (("events", 0, "importance"), -1),
        (("articles", 0, "number"), 0),
        (("articles", 0, "published"), "last week"),
        (("contradictions", 0, "class"), "compatible"),
        (("contradictions", 0, "answers"), []),
        (("contradictions", 0, "pairs", 0, "class"), "equal"),
    ],
)
def test_the_schema_refuses_what_the_contract_does_not_allow(
    path: tuple[str | int, ...], value: object
) -> None:
    document = data()
    place: Any = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert faults(document)


@pytest.mark.parametrize("place", ["articles", "events", "contradictions"])
def test_the_schema_asks_for_every_key(place: str) -> None:
    for key in data()[place][0]:
        document = data()
        del document[place][0][key]
        assert faults(document), key


def test_every_quote_is_its_article_s_text_at_its_offsets() -> None:
    document = data()
    for event_ in document["events"]:
        home = event_["headline_from"]
        assert event_["headline"] == TEXTS[home["article"]][home["start"] : home["end"]]
        for report in event_["reports"]:
            text = TEXTS[report["article"]]
            assert report["quote"] == text[report["start"] : report["end"]]
            timex = report["timex"]
            assert timex is None or timex["text"] == text[timex["start"] : timex["end"]]
    for contradiction in document["contradictions"]:
        for claim in (c for a in contradiction["answers"] for c in a["claims"]):
            text = TEXTS[claim["article"]]
            assert claim["quote"] == text[claim["start"] : claim["end"]]
            assert claim["value_text"] == text[claim["value_start"] : claim["value_end"]]


def test_footnotes_are_the_articles_places() -> None:
    document = data()
    numbers = {a["id"]: a["number"] for a in document["articles"]}
    assert list(numbers.values()) == [1, 2, 3, 4]
    assert all(r["footnote"] == numbers[r["article"]] for e in document["events"] for r in e["reports"])


def test_events_and_contradictions_name_each_other() -> None:
    document = data()
    by_id = {e["id"]: e for e in document["events"]}
    assert by_id["2031-05-03-collapse"]["contradictions"] == ["c-date", "c-toll", "c-dockers"]
    for contradiction in document["contradictions"]:
        assert all(contradiction["id"] in by_id[e]["contradictions"] for e in contradiction["events"])


@pytest.mark.parametrize(
    ("when", "earliest", "latest"),
    [
        ("2031-03", "2031-03-01", "2031-03-31"),
        ("2031-05-07/..", "2031-05-07", None),
        ("../2031-05-07", None, "2031-05-07"),
        ("-0043-03-15", "-0043-03-15", "-0043-03-15"),
        ("0000", "0000-01-01", "0000-12-31"),
        ("Y12000", "+12000-01-01", "+12000-12-31"),
        ("198X", "1980-01-01", "1989-12-31"),
        ("[2031-05-03,2031-05-04]", "2031-05-03", "2031-05-04"),
        ("1931~", "1931-01-01", "1931-12-31"),
    ],
)
def test_days_are_signed_and_open_ends_null(when: str, earliest: str | None, latest: str | None) -> None:
    told = event("e", when, "A loading crane", Said(HARBOUR, "A loading crane", when))
    document = data(Timeline((HARBOUR,), (told,), ()))
    assert (document["events"][0]["earliest"], document["events"][0]["latest"]) == (earliest, latest)
    assert document["events"][0]["date"] == edtf.parse(when).text
    assert faults(document) == []


def test_the_text_goes_along_only_when_asked_for_whatever_its_publish() -> None:
    assert "text" not in data()["articles"][0]
    assert [a["text"] for a in data(with_text=True)["articles"]] == list(TEXTS.values())


def test_offsets_count_characters_not_bytes_nor_utf_16() -> None:
    wide = article("wide", "𝔘 crane 🏗️ in Łódź", ["Она упала 2 января."])
    document = data(Timeline((wide,), (event("e", "2031-01-02", "упала", Said(wide, "упала")),), ()))
    assert document["events"][0]["headline"] == "упала"
    assert document["events"][0]["reports"][0]["start"] == len("𝔘 crane 🏗️ in Łódź\n\n")


def test_each_record_has_a_line_of_its_own_and_the_file_ends_in_one() -> None:
    text = export.timeline_json(STORY, CONFIG).decode()
    assert text.endswith("}\n")
    lines = [line.strip().rstrip(",") for line in text.splitlines()]
    records = [json.loads(line) for line in lines if line.startswith('{"')]
    assert len(records) == len(STORY.articles) + len(STORY.events) + len(STORY.contradictions)


def test_letters_are_written_as_they_are_and_a_lone_surrogate_does_no_harm() -> None:
    odd = article("odd", "Крейн \ud800 упал", ["A crane."])
    exported = export.timeline_json(Timeline((odd,), (), ()), CONFIG)
    assert "Крейн ? упал" in exported.decode("utf-8")


def test_an_article_without_publisher_or_date_has_nulls() -> None:
    blog = data()["articles"][3]
    assert (blog["source"], blog["published"], blog["url"]) == (None, None, None)
    assert data()["articles"][2]["published"] == "2031-05-08"
    assert GAZETTE.id == data()["articles"][2]["id"]
