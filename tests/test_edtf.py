"""EDTF dates: what is read, which days it covers, how it sorts; the calendar is Python's."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import edtf

COVERED = [
    ("2023-03-12", "day", "2023-03-12", "2023-03-12"),
    ("2023-03", "month", "2023-03-01", "2023-03-31"),
    ("2024-02", "month", "2024-02-01", "2024-02-29"),
    ("2023-21", "season", "2023-03-01", "2023-05-31"),
    ("2023-24", "season", "2023-12-01", "2024-02-29"),
    ("1984", "year", "1984-01-01", "1984-12-31"),
    ("198X", "decade", "1980-01-01", "1989-12-31"),
    ("19XX", "century", "1900-01-01", "1999-12-31"),
    ("2023-03-13/2023-03-19", "interval", "2023-03-13", "2023-03-19"),
    ("2023-03/2023-05", "interval", "2023-03-01", "2023-05-31"),
    ("2014/..", "interval", "2014-01-01", None),
    ("../2014", "interval", None, "2014-12-31"),
    ("[2021-03-04,2021-04-03]", "set", "2021-03-04", "2021-04-03"),
    ("-0043-03-15", "day", "-0043-03-15", "-0043-03-15"),
    ("Y12345", "year", "+12345-01-01", "+12345-12-31"),
]


@pytest.mark.parametrize(("text", "precision", "earliest", "latest"), COVERED)
def test_a_date_covers(text: str, precision: str, earliest: str | None, latest: str | None) -> None:
    when = edtf.parse(text)
    assert when.text == text
    assert when.precision == precision
    assert (edtf.iso(when.earliest) if when.earliest is not None else None) == earliest
    assert (edtf.iso(when.latest) if when.latest is not None else None) == latest


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [("1984~", True, False), ("1984?", False, True), ("1984%", True, True), ("2024-03-20~", True, False)],
)
def test_qualifiers_are_kept(text: str, approximate: bool, uncertain: bool) -> None:  # noqa: FBT001
    when = edtf.parse(text)
    assert (when.approximate, when.uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(
    "text",
    [
        "2021-02-30",
        "2021-13",
        "21",
        "",
        "../..",
        "2023/2022",
        "tomorrow",
        "2023-03-12T10:00",
        "2021-00-01",
        "P3D",
    ],
)
def test_no_such_date_is_an_error(text: str) -> None:
    with pytest.raises(edtf.EdtfError):
        edtf.parse(text)


@given(st.dates())
def test_the_calendar_is_pythons(day: date) -> None:
    number = day.toordinal()
    assert edtf.ordinal(day.year, day.month, day.day) == number
    assert edtf.civil(number) == (day.year, day.month, day.day)
    assert edtf.iso(number) == day.isoformat()
    assert edtf.weekday(number) == day.weekday()


@given(st.integers(min_value=-5_000_000, max_value=5_000_000))
def test_a_day_of_any_era_comes_back(number: int) -> None:
    assert edtf.ordinal(*edtf.civil(number)) == number
    year, month, day = edtf.civil(number)
    assert edtf.date(year, month, day).earliest == number


@given(st.integers(min_value=-3_000_000, max_value=3_500_000), st.integers(min_value=0, max_value=5_000))
def test_an_interval_of_days_reads_back(first: int, length: int) -> None:
    when = edtf.days(first, first + length)
    assert edtf.parse(when.text) == when


def test_the_timeline_is_by_day_and_a_period_closes_its_days() -> None:
    expected = [
        "1984",
        "2023-03-12",
        "2023-03-13/2023-03-19",
        "2023-03-13/..",
        "2023-03-31",
        "2023-03",
        "2023-21",
        "2023-12-31",
        "2023",
        "202X",
    ]
    shuffled = sorted(expected)
    assert sorted(shuffled, key=lambda t: edtf.timeline_order(edtf.parse(t))) == expected


@given(st.sampled_from([row[0] for row in COVERED]), st.sampled_from([row[0] for row in COVERED]))
def test_overlap_is_symmetric(one: str, two: str) -> None:
    a, b = edtf.parse(one), edtf.parse(two)
    assert a.overlaps(b) == b.overlaps(a)


def test_a_month_does_not_exclude_its_day_but_the_next_month_does() -> None:
    march, twelfth, april = edtf.parse("2023-03"), edtf.parse("2023-03-12"), edtf.parse("2023-04")
    assert march.overlaps(twelfth)
    assert not twelfth.overlaps(april)


def test_a_decade_or_century_of_five_digits_is_the_interval_of_its_years() -> None:
    decade, century = edtf.period(10_000, 10), edtf.period(-12_000, 100)
    assert (decade.text, century.text) == ("Y10000/Y10009", "Y-12000/Y-11901")
    assert (edtf.parse(decade.text), edtf.parse(century.text)) == (decade, century)
