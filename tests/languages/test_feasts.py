"""Feasts against days that everybody can look up."""

from datetime import date

import pytest

from generator import edtf, tag
from generator.languages import feasts, moving
from generator.languages.en.time.feasts import FEASTS, MOVING
from generator.languages.moving import MovingFeast

DAYS = [
    ("ramadan", 2023, "2023-03-23", "2023-04-20"),
    ("eid al fitr", 2023, "2023-04-21", "2023-04-21"),
    ("eid al adha", 2023, "2023-06-28", "2023-06-28"),
    ("ashura", 2023, "2023-07-28", "2023-07-28"),
    ("mawlid", 2023, "2023-09-27", "2023-09-27"),
    ("passover", 2023, "2023-04-06", "2023-04-13"),
    ("purim", 2024, "2024-03-24", "2024-03-24"),
    ("rosh hashanah", 2024, "2024-10-03", "2024-10-04"),
    ("yom kippur", 1973, "1973-10-06", "1973-10-06"),
    ("hanukkah", 2023, "2023-12-08", "2023-12-15"),
    ("sukkot", 2023, "2023-09-30", "2023-10-06"),
    ("shavuot", 2023, "2023-05-26", "2023-05-27"),
    ("chinese new year", 1976, "1976-01-31", "1976-01-31"),
    ("chinese new year", 2024, "2024-02-10", "2024-02-10"),
    ("Lent", 2023, "2023-02-22", "2023-04-08"),
    ("Advent", 2022, "2022-11-27", "2022-12-24"),
]


@pytest.mark.parametrize(("name", "year", "first", "last"), DAYS)
def test_a_feast_of_days_is_kept_when_it_was(name: str, year: int, first: str, last: str) -> None:
    ((start, end),) = MOVING[name].days(year)
    assert (edtf.iso(start), edtf.iso(end)) == (first, last)


def test_the_islamic_year_is_short_enough_for_a_feast_to_come_twice() -> None:
    assert [edtf.iso(day) for day, _ in MOVING["eid al fitr"].days(2000)] == ["2000-01-08", "2000-12-27"]


@pytest.mark.parametrize("year", [-400, 0, 1, 325, 1000, 1582, 1583, 1900, 2077, 2100, 2500, 9999, 12000])
def test_beyond_the_years_of_a_calendar_nothing_breaks(year: int) -> None:
    assert all(len(feast.days(year)) <= 2 for feast in MOVING.values())
    assert all(edtf.civil(feast(year))[0] == year for feast in FEASTS.values())


@pytest.mark.parametrize(
    ("year", "western", "eastern"),
    [
        (2024, "2024-03-31", "2024-05-05"),
        (1961, "1961-04-02", "1961-04-09"),
        (1204, "1204-04-25", "1204-04-25"),
    ],
)
def test_easter_is_that_of_its_church(year: int, western: str, eastern: str) -> None:
    assert (edtf.iso(feasts.easter(year)), edtf.iso(feasts.orthodox_easter(year))) == (western, eastern)


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en-CA", "They ate turkey on Thanksgiving 2023.", "2023-10-09"),
        ("en-US", "They ate turkey on Thanksgiving 2023.", "2023-11-23"),
        ("en-GB", "She called on Mother's Day 2024.", "2024-03-10"),
        ("en", "She called on Mother's Day 2024.", "2024-05-12"),
    ],
)
def test_a_country_keeps_its_own_day(lang: str, text: str, value: str) -> None:
    assert [time.value for time in tag.read(text, date(2024, 10, 24), lang)] == [value]


def test_a_feast_that_goes_by_the_moon_seen_is_approximate() -> None:
    (read,) = tag.read("Ramadan 2023 was hot.", None, "en")
    assert read.date is not None
    assert (read.value, str(read.date), read.mod) == ("2023", "2023-03-23~/2023-04-20~", "APPROX")
    assert isinstance(moving.hijri(9, 1, 0), MovingFeast)
