"""Properties that hold for all intervals, and the roundings that writers do."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.bounds import Bounds
from generator.compare.figures.arithmetic import (
    Reading,
    exclude,
    far_apart,
    grain_of_count,
    grain_of_measure,
    is_bound,
)
from generator.languages.en.quantities import ENGLISH

_ENDS = st.floats(min_value=0, max_value=1e9, allow_nan=False)


@st.composite
def bounds(draw: st.DrawFn) -> Bounds:
    low = draw(_ENDS)
    high = draw(st.one_of(st.just(inf), st.just(low), st.floats(min_value=low, max_value=2e9)))
    return Bounds(low, high, low < high and draw(st.booleans()), low < high and draw(st.booleans()))


READINGS = st.builds(Reading, bounds(), st.floats(min_value=0, max_value=1e6))


@given(READINGS, READINGS)
def test_exclusion_is_symmetric(a: Reading, b: Reading) -> None:
    assert exclude(a, b) == exclude(b, a)


@given(READINGS)
def test_nothing_excludes_itself(a: Reading) -> None:
    assert not exclude(a, a)


@given(READINGS, READINGS, _ENDS, _ENDS)
def test_widening_a_bound_never_creates_a_conflict(a: Reading, b: Reading, down: float, up: float) -> None:
    wider = Reading(Bounds(a.bounds.low - down, a.bounds.high + up), a.grain)
    assert exclude(a, b) or not exclude(wider, b)


@given(READINGS, READINGS, _ENDS)
def test_a_coarser_figure_never_creates_a_conflict(a: Reading, b: Reading, more: float) -> None:
    assert exclude(a, b) or not exclude(Reading(a.bounds, a.grain + more), b)


@given(bounds(), bounds())
def test_being_far_apart_is_symmetric(a: Bounds, b: Bounds) -> None:
    assert far_apart(a, b) == far_apart(b, a)


@given(bounds(), bounds())
def test_only_a_bound_and_a_figure_are_far_apart(a: Bounds, b: Bounds) -> None:
    assert not far_apart(a, b) or is_bound(a) != is_bound(b)


@given(st.sampled_from(sorted(ENGLISH.units)), st.floats(min_value=-1e6, max_value=1e6))
def test_a_unit_there_and_back_is_the_same_figure(form: str, value: float) -> None:
    unit = ENGLISH.units[form]
    there = value * unit.factor + unit.offset
    assert (there - unit.offset) / unit.factor == pytest.approx(value, abs=1e-6)


@given(st.floats(min_value=1, max_value=1e7), st.integers(min_value=0, max_value=3))
def test_a_rounding_moves_a_measure_by_no_more_than_half_its_last_digit(value: float, decimals: int) -> None:
    written = round(value, decimals)
    grain = grain_of_measure(written, written, decimals)
    assert grain > 0
    assert not exclude(
        Reading(Bounds(written, written), 10.0**-decimals * 1.001), Reading(Bounds(value, value))
    )


def exact(value: float, grain: float) -> Reading:
    return Reading(Bounds(value, value), grain)


@pytest.mark.parametrize(
    ("one", "two", "agree"),
    [
        ("12,000", "11,800", True),
        ("12,000", "11,400", False),
        ("10", "12", False),
        ("90", "93", False),
        ("200", "204", True),
        ("200", "249", False),
        ("160,000", "167,000", False),
        ("230,000", "228,100", True),
        ("1,000", "1,040", True),
        ("1,000", "1,100", False),
        ("24", "24", True),
    ],
)
def test_round_counts_agree_with_what_they_round(one: str, two: str, agree: bool) -> None:  # noqa: FBT001
    a, b = (float(t.replace(",", "")) for t in (one, two))
    assert exclude(exact(a, grain_of_count(a, one)), exact(b, grain_of_count(b, two))) != agree


@pytest.mark.parametrize(
    ("one", "two", "agree"),
    [("6.1", "6", True), ("6.1", "6.0", False), ("7.6", "7.7", False), ("1", "1.2", True), ("3", "4", False),
     ("10", "9.7", True), ("12", "1.2", False), ("35", "35.4", True)],
)  # fmt: skip
def test_coarse_measures_agree_with_what_they_round(one: str, two: str, agree: bool) -> None:  # noqa: FBT001
    a, b = (
        exact(float(t), grain_of_measure(float(t), float(t), len(t.partition(".")[2]))) for t in (one, two)
    )
    assert exclude(a, b) != agree


@pytest.mark.parametrize(
    ("bound", "figure", "far"),
    [
        (Bounds(3000, inf, high_open=True), Bounds(12_000, 12_000), True),
        (Bounds(3000, inf, high_open=True), Bounds(8_000, 8_000), False),
        (Bounds(0, 90), Bounds(30, 30), True),
        (Bounds(0, 90), Bounds(50, 50), False),
        (Bounds(3000, 3000), Bounds(12_000, 12_000), False),
    ],
)
def test_three_times_apart_is_far(bound: Bounds, figure: Bounds, far: bool) -> None:  # noqa: FBT001
    assert far_apart(bound, figure) == far
