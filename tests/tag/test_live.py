"""Four figures that open paragraphs: a live report's times of day, or a chronology's years."""

from datetime import date

import pytest

from generator import tag

DCT = date(2010, 6, 15)


def values(*paragraphs: str, dct: date | None = DCT, lang: str = "en") -> list[tuple[str, str]]:
    return [(t.text, t.value) for t in tag.read("\n\n".join(paragraphs), dct, lang)]


REPORTS = {
    "it calls itself live ahead": (
        "Follow our live coverage of the launch.", "1905: The boats leave.", "1912: The boats are back.",
    ),
    "it calls itself live where it begins": ("1905: Welcome to our live coverage.", "1912: The boats leave."),
    "it calls itself live where it ends": ("1912: The boats are back.", "1905: Our live blog ends here."),
    "one could be no year to be told of": ("1905: They queue.", "1912: They wait.", "2107: They are in."),
    "one begins with nought": ("0915: They queue.", "1012: They are in.", "1043: They leave."),
    "a zone stands behind one": ("1905 GMT: They queue.", "1912: They wait.", "1931: They are in."),
    "the word for hours stands behind one": ("1905 hrs: They queue.", "1912 hrs: They are in."),
    "dashes stand behind them": ("Live updates from the quay:", "1905 - They queue.", "1912 – They are in."),
    "its entries speak of today": (
        "1905: The hall is full tonight.", "1912: The mayor spoke earlier today.", "1931: She leaves.",
    ),
    "the run passes the hour": (
        "1941: A.", "1945: B.", "1952: C.", "1955: D.", "2001: E.", "2004: F.", "2008: G.", "2010: H.",
    ),
    "the run passes the hour backwards, into years to come": (
        "2031: E.", "2014: D.", "2003: C.", "1957: B.", "1952: A.",
    ),
    "its times have a full stop": ("Live blog: the launch", "10.15: They queue.", "10.31: They are in."),
}  # fmt: skip

CHRONOLOGIES = {
    "nothing tells": ("1905: A theory.", "1915: He goes on.", "1919: The eclipse.", "1955: He dies."),
    "one year is no time of day": ("Live updates below.", "1905: A line opens.", "1968: It closes."),
    "a single year": ("Our live coverage goes on.", "1918: A flu spreads round the world."),
    "years to come": ("2005: A plan.", "2007: A.", "2009: B.", "2011: C.", "2014: D.", "2018: An end."),
    "far years to come": ("2030: Half the coal is gone.", "2050: All of it is.", "2100: The sea has risen."),
    "one entry tells of live television": ("1936: A start.", "1953: Live coverage.", "2004: An end."),
    "spans of years": ("Our live blog has the background.", "1914 - 1918: A war.", "1939 - 45: Another war."),
    "a single entry speaks of today": ("1905: A start.", "1952: An end.", "2010: It opens again today."),
    "the report has stamps of another form": (
        "9.15am: Our live coverage begins.", "9.40am: It was:", "1914: War.", "1939: Another.", "9.50am: On.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("paragraphs", REPORTS.values(), ids=REPORTS.keys())
def test_what_opens_the_entries_of_a_live_report_is_a_time_of_its_day(paragraphs: tuple[str, ...]) -> None:
    times = [t for t in tag.read("\n\n".join(paragraphs), DCT, "en") if t.text[0].isdecimal()]
    entries = [one for one in paragraphs if one[0].isdecimal()]
    assert [t.type for t in times] == ["TIME"] * len(entries)
    for time, entry in zip(times, entries, strict=True):
        figures = entry[:5].replace(".", "")[:4]
        assert (time.value, str(time.date)) == (f"2010-06-15T{figures[:2]}:{figures[2:]}", "2010-06-15")


@pytest.mark.parametrize("paragraphs", CHRONOLOGIES.values(), ids=CHRONOLOGIES.keys())
def test_years_that_open_paragraphs_stay_years(paragraphs: tuple[str, ...]) -> None:
    years = {entry[:4] for entry in paragraphs if entry[:4].isdecimal() and entry[:4] <= "2011"}
    read = {value for text, value in values(*paragraphs) if text == value}
    assert years <= read
    assert not [value for text, value in values(*paragraphs) if len(text) == 4 and "T" in value]


def test_years_that_the_entries_of_a_live_report_name_stay_years() -> None:
    read = values(
        "0915: The mine, shut in 1932, is open.", "0931: It paid well from 2003 to 2005: never more."
    )
    assert [value for _, value in read] == ["2010-06-15T09:15", "1932", "2010-06-15T09:31", "2003", "2005"]


def test_a_stamp_that_lost_its_line_is_read_between_its_neighbours() -> None:
    entries = (
        "2107: They are in. More from the quay 1957: They queue.",
        "1942: They came in 1951: four of them.",
    )
    read = values("2115: They sit.", *entries)
    assert [value[-5:] for _, value in read] == ["21:15", "21:07", "19:57", "19:42", "1951"]


def test_times_that_pass_midnight_are_of_no_day_for_sure() -> None:
    read = tag.read("2350: Counting.\n\n2358: Still counting.\n\n0012: A winner.", DCT, "en")
    assert [(t.value, t.date) for t in read] == [
        ("XXXX-XX-XXT23:50", None), ("XXXX-XX-XXT23:58", None), ("XXXX-XX-XXT00:12", None),
    ]  # fmt: skip


def test_without_a_day_of_writing_they_are_times_of_no_day() -> None:
    assert values("0915: They queue.", dct=None) == [("0915", "XXXX-XX-XXT09:15")]


def test_numbers_of_a_list_are_no_times() -> None:
    assert values("0001: Red.", "0002: Blue.") == []
    assert values("10.15: Dogs.", "10.31: Cats.") == []


@pytest.mark.parametrize("stamp", ["19:05:", "19:05 GMT:", "1905 GMT:", "7.05pm:", "7.05 p.m.:", "19:05 -"])
def test_a_stamp_that_can_only_be_a_time_needs_no_run(stamp: str) -> None:
    assert [value for _, value in values(f"{stamp} They queue.", "They wait.")] == ["2010-06-15T19:05"]


def test_stamps_do_not_make_a_history_of_a_report() -> None:
    entries = [f"19{minute:02d}: The hall was full and the crowd was loud." for minute in range(5, 59, 6)]
    read = values("Our live coverage.", *entries, "They came on Tuesday.", dct=date(2010, 6, 17))
    assert read[-1] == ("Tuesday", "2010-06-15")


@pytest.mark.parametrize(
    ("lang", "head"), [("de", "Der Liveticker zum Start:"), ("uk", "Онлайн-трансляція запуску:")]
)
def test_reports_in_other_languages_are_read_as_well(lang: str, head: str) -> None:
    assert values(head, "1905: A.", "1912: B.", lang=lang) == [
        ("1905", "2010-06-15T19:05"),
        ("1912", "2010-06-15T19:12"),
    ]


def test_figures_at_the_head_of_many_paragraphs_cost_no_more_than_their_length() -> None:
    read = values(*(f"2107: On and on 2107: none of {n} left." for n in range(100, 999)))
    assert {value for _, value in read} == {"2010-06-15T21:07"}
