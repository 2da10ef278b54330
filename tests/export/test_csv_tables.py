import csv
from dataclasses import replace
from io import StringIO

import pytest

from generator.export.csv_tables import CLAIM_COLUMNS, EVENT_COLUMNS, claims_csv, events_csv
from generator.model import Timeline
from tests.export.retold import ALONE, HOSTILE, OFFLINE, TELLING, hostile, one, retold
from tests.samples import BLOG, DENIAL, HARBOUR, STORY, TALKS, Said, answer, article, contradiction, event


def rows(table: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(table.decode("utf-8-sig"), newline=""), strict=True))


def events(timeline: Timeline = STORY) -> list[dict[str, str]]:
    return rows(events_csv(retold(timeline)))


def claims(timeline: Timeline = STORY) -> list[dict[str, str]]:
    return rows(claims_csv(timeline, TELLING))


def test_each_event_has_a_row_in_timeline_order() -> None:
    assert [row["id"] for row in events()] == [e.id for e in STORY.events]
    assert set(events()[0]) == set(EVENT_COLUMNS)


def test_a_row_says_what_the_timeline_says() -> None:
    row = next(row for row in events() if row["id"] == "2031-05-03-collapse")
    assert row == {
        "id": "2031-05-03-collapse",
        "date": "2031-05-03",
        "earliest": "2031-05-03",
        "latest": "2031-05-03",
        "date_words": "[2031-05-03]",
        "kind": "happened",
        "headline": "A loading crane collapsed in Velm harbour",
        "independent_sources": "3",
        "articles": "3",
        "reports": "6",
        "disputed": "true",
        "badges": "3 of them",
        "outlets": "Harbour Post; Velm Gazette; Coast Radio",
        "tags": "harbour; accidents",
        "importance": "7.5",
        "date_rule": "two independent sources of three give it",
        "url": "https://velm.example/harbour/events/2031-05-03-collapse/",
    }


def test_an_open_end_is_an_empty_cell_and_so_is_the_address_of_a_site_without_one() -> None:
    row = rows(events_csv(retold(one("2031-05-07/.."), OFFLINE)))[0]
    assert (row["earliest"], row["latest"], row["url"], row["disputed"]) == ("2031-05-07", "", "", "false")


def test_each_report_has_a_row_with_its_source_and_its_words() -> None:
    found = claims()
    assert len(found) == sum(len(e.reports) for e in STORY.events)
    assert set(found[0]) == set(CLAIM_COLUMNS)
    texts = {a.id: a.text for a in STORY.articles}
    for row in found:
        assert row["quote"] == texts[row["article"]][int(row["start"]) : int(row["end"])]
    (denied,) = [row for row in found if row["polarity"] == "denied" and row["article"] == "coast-radio"]
    assert denied["quote"] == DENIAL.article.text[int(denied["start"]) : int(denied["end"])]
    assert (denied["event"], denied["speaker"], denied["date"]) == ("2031-05-03-collapse", "The owner", "")
    talks = next(row for row in found if row["event"].startswith("2031-04-28"))
    assert (talks["date"], talks["timex"]) == (TALKS.when, "last week")


def test_a_claim_says_what_it_answers_where_sources_disagree() -> None:
    found = next(row for row in claims() if row["quote"].startswith("A loading crane"))
    assert found["answers"] == "date: 2031-05-03; dockers killed: at least 12; dockers: at least 12"


def test_a_claim_that_is_only_compared_has_a_row_of_its_own() -> None:
    told, other = Said(HARBOUR, "A loading crane", "2031-05-03"), Said(BLOG, "The crane was never")
    badge = contradiction(
        "c", ("e",), "number", "differs", "cranes", answer("1", (told, "A")), answer("2", (other, "crane"))
    )
    timeline = Timeline((HARBOUR, BLOG), (event("e", "2031-05-03", "A loading crane", told),), (badge,))
    first, second = claims(timeline)
    assert (first["event"], first["answers"]) == ("e", "cranes: 1")
    assert (second["event"], second["answers"], second["outlet"]) == ("", "cranes: 2", "What I saw")


@pytest.mark.parametrize(("text", "comes_back"), HOSTILE.values(), ids=HOSTILE)
def test_any_text_comes_back_from_a_table(text: str, comes_back: str) -> None:
    (row,) = events(hostile(text))
    (claim,) = claims(hostile(text))
    shown = " ".join(comes_back.split())
    for cell in (row["headline"], row["outlets"], row["tags"], claim["title"], claim["author"]):
        assert cell.removeprefix("'") == shown
    assert claim["quote"].removeprefix("'") == f"{comes_back} ."
    assert claim["url"] == ""


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(1)", "'@SUM(1)"),
        (" =1+1", "' =1+1"),
        ("＝1+1", "'＝1+1"),
        ("\t=1", "'\t=1"),
        ("1=1", "1=1"),
        ("12 dockers", "12 dockers"),
    ],
)
def test_no_cell_is_a_formula(text: str, cell: str) -> None:
    home = replace(article("a", "The crane", [text]), lang="en")
    told = event("e", "2031-05-03", text.strip(), Said(home, text, "2031-05-03"))
    assert claims(Timeline((home,), (told,), ()))[0]["quote"] == cell


def test_a_number_is_never_guarded_and_a_year_bc_is() -> None:
    (row,) = events(one("-0043-03-15"))
    assert (row["date"], row["importance"]) == ("'-0043-03-15", "1.0")


def test_a_line_break_stays_in_its_cell() -> None:
    home = article("a", "The crane", ['A crane\nfell, "there".'])
    told = event("e", "2031-05-03", "A crane", Said(home, "A crane", "2031-05-03"))
    assert claims(Timeline((home,), (told,), ()))[0]["quote"] == 'A crane\nfell, "there".'


def test_a_table_is_utf_8_with_a_mark_and_lines_that_end_in_crlf() -> None:
    table = claims_csv(STORY, ALONE)
    assert table.startswith(b"\xef\xbb\xbfevent,event_date,")
    assert table.endswith(b"\r\n")
    assert table.count(b"\n") == table.count(b"\r\n")


def test_an_empty_timeline_is_a_table_of_names_alone() -> None:
    assert (events(Timeline((), (), ())), claims(Timeline((), (), ()))) == ([], [])
