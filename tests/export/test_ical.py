from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar, Event, vText

from generator.config import Config
from generator.export.ical import calendar
from generator.model import Timeline
from tests.export.retold import BASE, HOSTILE, OFFLINE, ONLINE, Told, hostile, one, retold
from tests.samples import STORY, Said, article, event


def written(timeline: Timeline = STORY, config: Config = ONLINE) -> bytes:
    return calendar(retold(timeline, config), config, Told(config))


def read(timeline: Timeline = STORY, config: Config = ONLINE) -> Calendar:
    found = Calendar.from_ical(written(timeline, config))
    assert isinstance(found, Calendar)
    assert not found.errors
    return found


def value(event: Event, name: str) -> object:
    """A date or a moment, as `icalendar` reads it."""
    return getattr(event[name], "dt", None)


def test_each_event_of_some_days_is_in_the_calendar_and_the_others_are_counted() -> None:
    found = read()
    uids = [str(e["UID"]).partition("@")[0] for e in found.events]
    left_out = {"1931-crane", "198x-memorial", "2031-05-07-strike"}
    assert uids == [e.id for e in STORY.events if e.id not in left_out]
    assert str(found["X-CHRONOFACT-LEFT-OUT"]) == "3"


@pytest.mark.parametrize(
    ("when", "first", "after"),
    [
        ("2031-05-03", date(2031, 5, 3), date(2031, 5, 4)),
        ("2031-12-31", date(2031, 12, 31), date(2032, 1, 1)),
        ("2031-02", date(2031, 2, 1), date(2031, 3, 1)),
        ("2031-01/2031-12", date(2031, 1, 1), date(2032, 1, 1)),
        ("2031-03-12/2031-03-14", date(2031, 3, 12), date(2031, 3, 15)),
        ("0001-01-01", date(1, 1, 1), date(1, 1, 2)),
        ("9999-12-30", date(9999, 12, 30), date(9999, 12, 31)),
    ],
)
def test_days_are_whole_and_the_end_is_the_day_after(when: str, first: date, after: date) -> None:
    (found,) = read(one(when)).events
    assert (value(found, "DTSTART"), value(found, "DTEND")) == (first, after)
    assert found["DTSTART"].params["VALUE"] == found["DTEND"].params["VALUE"] == "DATE"


@pytest.mark.parametrize(
    "when",
    [
        "2031-05-07/..",
        "../2031-05-07",
        "-0043-03-15",
        "0000",
        "0000-12-31/0001-01-02",
        "9999-12-31",
        "Y12000",
        "2031",
        "2031-21",
        "203X",
        "1934/1966",
        "[2030,2031]",
    ],
)
def test_what_a_calendar_has_no_days_for_is_left_out_and_counted(when: str) -> None:
    found = read(one(when))
    assert (len(found.events), str(found["X-CHRONOFACT-LEFT-OUT"])) == (0, "1")


@pytest.mark.parametrize(
    ("when", "status"),
    [
        ("2031-05-03", "CONFIRMED"),
        ("2031-03-12/2031-03-14", "CONFIRMED"),
        ("2031-03-10/2031-03-16", "TENTATIVE"),  # a Monday to its Sunday: some day of that week
        ("2031-05-03~", "TENTATIVE"),
        ("2031-05-03?", "TENTATIVE"),
        ("2031-05-03~/2031-05-04", "TENTATIVE"),
        ("2031-05", "TENTATIVE"),
        ("2031-05/2031-06", "TENTATIVE"),
        ("[2031-05-03,2031-05-04]", "TENTATIVE"),
    ],
)
def test_an_event_is_no_surer_than_its_date(when: str, status: str) -> None:
    (found,) = read(one(when)).events
    assert str(found["STATUS"]) == status


def test_a_plan_and_a_disputed_date_are_tentative() -> None:
    assert str(read(one("2031-05-03", kind="scheduled")).events[0]["STATUS"]) == "TENTATIVE"
    disputed = {str(e["UID"]).partition("@")[0]: str(e["STATUS"]) for e in read().events}
    assert disputed["2031-05-03-collapse"] == "TENTATIVE"


def test_lines_end_in_crlf_and_are_folded_at_75_octets_within_no_letter() -> None:
    raw = written(hostile("Ї🏗" * 500))
    lines = raw.split(b"\r\n")
    assert lines.pop() == b""
    assert max(map(len, lines)) == 75
    assert b"\n" not in b"".join(lines)
    assert not [line for line in lines if line.removeprefix(b" ").decode("utf-8") == ""]


@pytest.mark.parametrize(("text", "comes_back"), HOSTILE.values(), ids=HOSTILE)
def test_any_text_comes_back_from_a_calendar(text: str, comes_back: str) -> None:
    found = read(hostile(text), replace(ONLINE, title=text, deck=text))
    (told,) = found.events
    shown = " ".join(comes_back.split())
    assert str(told["SUMMARY"]) == shown
    assert f"“{comes_back} .”" in str(told["DESCRIPTION"])
    assert str(found["DESCRIPTION"]) == shown
    assert str(found["NAME"]) == vText(shown).to_ical().decode()  # `icalendar` does not know it for a text
    assert [str(c) for c in told.categories] == [shown]
    assert "javascript" not in str(told["DESCRIPTION"])


def test_a_line_break_stays_within_its_property() -> None:
    home = article("a", "The crane", ["A crane\r\nfell\rthere."])
    told = Timeline((home,), (event("e", "2031-05-03", "A crane", Said(home, "A crane", "2031-05-03")),), ())
    (found,) = read(told).events
    assert "“A crane\nfell\nthere.”" in str(found["DESCRIPTION"])


def test_an_identity_stays_and_names_the_site() -> None:
    assert [str(e["UID"]) for e in read(one("2031-05-03")).events] == ["e@velm.example/harbour"]
    assert [str(e["UID"]) for e in read(one("2031-06-03"), OFFLINE).events] == ["e@chronofact"]


def test_the_stamp_is_editorial_time_in_utc() -> None:
    (found,) = read(one("2031-05-03"), replace(ONLINE, timezone="Europe/Kyiv")).events
    assert value(found, "DTSTAMP") == datetime(2031, 5, 4, 21, tzinfo=UTC)


def test_without_any_date_of_publication_there_is_still_a_stamp() -> None:
    home = article("a", "The crane", ["A crane fell."], published=None)
    told = Timeline((home,), (event("e", "2031-05-03", "A crane", Said(home, "A crane", "2031-05-03")),), ())
    (found,) = read(told).events
    assert value(found, "DTSTAMP") == datetime(1970, 1, 1, tzinfo=UTC)


def test_the_description_gives_the_date_in_words_the_badges_and_each_source() -> None:
    found = next(e for e in read().events if str(e["UID"]).startswith("2031-05-03"))
    words = str(found["DESCRIPTION"])
    assert words.startswith(
        "[2031-05-03] · 3 of them\n\n“A loading crane collapsed in Velm harbour on Saturday"
    )
    assert "\n— Harbour Post, [2031-05-05], https://harbour.example/2031/crane?id=1\n" in words
    assert str(found["URL"]) == f"{BASE}events/2031-05-03-collapse/"


def test_a_long_description_says_that_there_is_more() -> None:
    home = article("a", "The crane", [f"Report {n} of it." for n in range(9)])
    said = [Said(home, f"Report {n}", "2031-05-03") for n in range(9)]
    told = Timeline((home,), (event("e", "2031-05-03", "Report 0", *said),), ())
    words = str(read(told).events[0]["DESCRIPTION"])
    assert "Report 4" in words
    assert "Report 5" not in words
    assert words.endswith("[…]")


def test_a_timeline_without_events_is_a_calendar() -> None:
    assert read(Timeline((), (), ())).events == []
