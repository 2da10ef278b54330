"""Periods of the calendar: values, EDTF and sums over them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.languages import period
from generator.languages.period import Period

THURSDAY = period.day(2024, 10, 24)
assert THURSDAY is not None
FORMS = [
    ("D", "2024-10-24", "2024-10-24"),
    ("W", "2024-W43", "2024-10-21/2024-10-27"),
    ("WE", "2024-W43-WE", "2024-10-26/2024-10-27"),
    ("M", "2024-10", "2024-10"),
    ("Q", "2024-Q4", "2024-10/2024-12"),
    ("H", "2024-H2", "2024-07/2024-12"),
    ("S", "2024-FA", "2024-23"),
    ("Y", "2024", "2024"),
    ("E", "202", "202X"),
    ("C", "20", "20XX"),
    ("L", "2", "2000/2999"),
]


@pytest.mark.parametrize(("unit", "value", "edtf"), FORMS)
def test_each_unit_has_its_timex3_value_and_its_edtf(unit: period.Unit, value: str, edtf: str) -> None:
    assert THURSDAY is not None
    found = THURSDAY.to(unit)
    assert (found.value, str(found.date)) == (value, edtf)


UNITS = st.sampled_from([unit for unit, _, _ in FORMS if unit != "WE"])


@given(UNITS, st.integers(-1_000_000, 1_000_000))
def test_the_next_period_begins_the_day_after_this_one_ends(unit: period.Unit, ordinal: int) -> None:
    here = period.containing(unit, ordinal)
    assert here.first <= ordinal <= here.last
    assert here.shifted(1).first == here.last + 1


def test_years_before_christ_are_written_as_timex3_wants_them() -> None:
    assert Period("Y", -479).value == "BC0480"
    assert Period("C", -4).value == "BC03"


def test_a_day_that_the_calendar_has_not_is_none() -> None:
    assert period.day(2021, 2, 29) is None
    assert period.day(2020, 13, 1) is None


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        (period.month(2024, 8), ["2024-08-01/2024-08-10", "2024-08-11/2024-08-20", "2024-08-21/2024-08-31"]),
        (Period("Y", 2022), ["2022-01/2022-04", "2022-05/2022-08", "2022-09/2022-12"]),
        (Period("E", 198), ["1980/1983", "1984/1986", "1987/1989"]),
    ],
)
def test_early_middle_and_late_are_thirds(whole: Period, parts: list[str]) -> None:
    assert [str(period.thirds(whole, part)) for part in range(3)] == parts
