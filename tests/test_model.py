"""Spans and bounds: the arithmetic that all comparisons rest on."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.bounds import Bounds
from generator.model import Span

OVERLAPS = [
    (Bounds(12, 12), Bounds(12, 12), True),
    (Bounds(12, 12), Bounds(13, 13), False),
    (Bounds(3000, inf), Bounds(12000, 12000), True),
    (Bounds(3000, inf), Bounds(1000, 2000), False),
    (Bounds(1, 2), Bounds(2, 3), True),
    (Bounds(1, 2), Bounds(2, 3, low_open=True), False),
    (Bounds(1, 2, high_open=True), Bounds(2, 3), False),
    (Bounds(12, inf, low_open=True), Bounds(12, 12), False),
    (Bounds(-inf, 5), Bounds(-inf, 3), True),
]


@pytest.mark.parametrize(("one", "two", "expected"), OVERLAPS)
def test_bounds_overlap_where_some_number_lies_in_both(one: Bounds, two: Bounds, expected: bool) -> None:  # noqa: FBT001
    assert one.overlaps(two) is expected
    assert two.overlaps(one) is expected


NUMBERS = st.integers(min_value=-50, max_value=50)


@given(NUMBERS, NUMBERS, NUMBERS, NUMBERS, st.integers(min_value=0, max_value=9))
def test_widening_a_bound_never_ends_an_overlap(a: int, b: int, c: int, d: int, by: int) -> None:
    one, two = Bounds(min(a, b), max(a, b)), Bounds(min(c, d), max(c, d))
    if one.overlaps(two):
        assert Bounds(one.low - by, one.high + by).overlaps(two)


@pytest.mark.parametrize(
    ("bounds", "figure"),
    [(Bounds(3000, inf), 3000), (Bounds(-inf, 40), 40), (Bounds(10800, 13200), 12000), (Bounds(7, 7), 7)],
)
def test_the_figure_is_the_number_the_wording_turns_on(bounds: Bounds, figure: float) -> None:
    assert bounds.figure == figure


def test_spans_are_half_open() -> None:
    assert Span(0, 4).of("Word here") == "Word"
    assert not Span(0, 4).touches(Span(4, 6))
    assert Span(0, 4).holds(Span(2, 4))
