"""Properties of every comparison of intervals: it does not matter which source is asked first, what is told
more vaguely disagrees with no more, and a figure in other units is the same figure."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.bounds import Bounds
from generator.compare import contradictions
from generator.compare.figures.arithmetic import exclude
from generator.compare.when.clock import DAY as MINUTES
from generator.compare.when.clock import Clock, are_one, moved, overlap
from generator.compare.when.days import may_overlap, relation, statement
from generator.compare.who.ages import are_apart, births
from generator.compare.who.stated import Value, stated
from generator.extract.quantities import quantities
from generator.languages.en.quantities import ENGLISH
from generator.model import Claim, Span
from tests.compare.builders import Said, article, claim, labels, story

_YEARS = st.integers(min_value=0, max_value=100)
_PUBLISHED = st.integers(min_value=730_000, max_value=740_000)


@st.composite
def ages(draw: st.DrawFn) -> Bounds:
    low = draw(_YEARS)
    return Bounds(low, low + draw(st.sampled_from((0, 0, 9))))


DAYS_OF_AGE = st.lists(_PUBLISHED, min_size=1, max_size=3, unique=True)


@given(ages(), DAYS_OF_AGE, ages(), DAYS_OF_AGE)
def test_two_ages_stand_to_each_other_the_same_either_way(
    a: Bounds, on: list[int], b: Bounds, then: list[int]
) -> None:
    assert are_apart(births(a, on), births(b, then)) == are_apart(births(b, then), births(a, on))


@given(ages(), ages(), DAYS_OF_AGE, st.integers(min_value=0, max_value=9))
def test_a_vaguer_age_never_creates_a_conflict(a: Bounds, b: Bounds, on: list[int], more: int) -> None:
    wider = Bounds(a.low - more, a.high + more)
    assert are_apart(births(a, on), births(b, on)) or not are_apart(births(wider, on), births(b, on))


@given(ages(), ages(), DAYS_OF_AGE, _PUBLISHED)
def test_another_day_for_an_age_never_creates_a_conflict(
    a: Bounds, b: Bounds, on: list[int], day: int
) -> None:
    assert are_apart(births(a, on), births(b, on)) or not are_apart(births(a, [*on, day]), births(b, on))


@given(_YEARS, _PUBLISHED, st.integers(min_value=0, max_value=200))
def test_who_grew_a_year_older_between_two_reports_has_one_age(age: int, day: int, later: int) -> None:
    one, two = births(Bounds(age, age), [day]), births(Bounds(age + 1, age + 1), [day + 32 + later])
    assert not are_apart(one, two)


@st.composite
def clocks(draw: st.DrawFn) -> Clock:
    face = draw(st.integers(min_value=0, max_value=MINUTES - 1))
    before, behind = draw(st.integers(0, 360)), draw(st.integers(0, 360))
    offsets = draw(st.frozensets(st.sampled_from((-480, -300, 0, 60, 330, 540)), max_size=2))
    return Clock(Span(0, 0), face - before, face + behind, face, offsets)


_AHEAD = st.lists(st.sampled_from((-300, 0, 60, 540)), max_size=2)


@given(clocks(), clocks(), _AHEAD)
def test_two_clock_times_stand_to_each_other_the_same_either_way(
    a: Clock, b: Clock, ahead: list[int]
) -> None:
    assert are_one(a, b, ahead) == are_one(b, a, ahead)


@given(clocks(), clocks(), st.integers(0, 300), st.integers(0, 300))
def test_a_vaguer_clock_time_never_creates_a_conflict(a: Clock, b: Clock, down: int, up: int) -> None:
    wider = Clock(a.words, a.low - down, a.high + up, a.face, a.offsets)
    assert are_one(wider, b) or not are_one(a, b)


@given(clocks(), clocks(), st.integers(-720, 720))
def test_two_clock_times_moved_to_another_zone_are_as_far_apart_as_before(
    a: Clock, b: Clock, by: int
) -> None:
    assert overlap(moved(a, by), moved(b, by)) == overlap(moved(a, 0), moved(b, 0))
    there = Clock(a.words, *moved(a, by), a.face, a.offsets)
    assert moved(there, -by) == (a.low, a.high)


_FIRST = date(2021, 1, 1)
DATES = st.builds(
    lambda days, length: (_FIRST + timedelta(days)).isoformat()[:length],
    st.integers(min_value=0, max_value=1200),
    st.sampled_from((10, 10, 7, 4)),
)


def dated(day: str, name: str) -> Claim:
    return claim(Said(f"The bridge fell on day {day}.", when=(f"day {day}", day), head="fall"), name)


def judged(one: str, two: str) -> str:
    a, b = dated(one, "a"), dated(two, "b")
    articles = {
        name: article(Said(f"The bridge fell on day {day}."), name)
        for name, day in zip("ab", (one, two), strict=True)
    }
    judge = relation(articles, lambda _one, _two: True)
    return judge([statement(a)], [statement(b)]).label


@given(DATES, DATES)
def test_two_days_stand_to_each_other_the_same_either_way(one: str, two: str) -> None:
    assert judged(one, two) == judged(two, one)


@given(DATES, DATES, st.sampled_from((7, 4)))
def test_a_vaguer_date_never_creates_a_conflict(one: str, two: str, length: int) -> None:
    assert judged(one, two) == "conflict" or judged(one[:length], two) != "conflict"


@given(DATES, st.sampled_from((7, 4)))
def test_a_day_lies_in_its_month_and_in_its_year(day: str, length: int) -> None:
    articles = {"a": article(Said(f"The bridge fell on day {day}."), "a")}
    assert may_overlap(articles, [dated(day, "a")], [dated(day[:length], "a")])


FIGURES = st.integers(min_value=2, max_value=40)
FRAMES = (
    "The siege lasted {} hours.",
    "He was jailed for {} years.",
    "A storm killed {} people on the coast.",
    "The quake struck at a depth of {} kilometres.",
    "Police arrested {} men on the coast.",
)
HEDGES = ("", "about ", "nearly ", "at least ", "more than ", "up to ")


def shown(one: str, two: str) -> list[str]:
    return labels(contradictions(*story(Said(one), Said(two))), "number")


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(FRAMES), FIGURES, FIGURES, st.sampled_from(HEDGES), st.sampled_from(HEDGES))
def test_two_figures_stand_to_each_other_the_same_either_way(
    frame: str, a: int, b: int, hedge: str, other: str
) -> None:
    one, two = frame.format(f"{hedge}{a}"), frame.format(f"{other}{b}")
    assert shown(one, two) == shown(two, one)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(FRAMES), FIGURES, FIGURES, st.sampled_from(HEDGES[1:]))
def test_a_hedge_never_creates_a_conflict(frame: str, a: int, b: int, hedge: str) -> None:
    bare, other = frame.format(a), frame.format(b)
    assert shown(bare, other) == ["conflict"] or shown(frame.format(f"{hedge}{a}"), other) != ["conflict"]


BODIES = (
    ("weight", "weighs {} pounds", "weighs {} kg", 0.45359237),
    ("height", "is {} cm tall", "is {} m tall", 0.01),
)


def figure_of(words: str) -> Value:
    return next(stated(f"Lindahl {words}.", 2021))


@pytest.mark.parametrize(("attribute", "one", "two", "factor"), BODIES)
@given(value=st.integers(min_value=135, max_value=220))
def test_a_person_is_as_tall_and_heavy_in_other_units(
    attribute: str, one: str, two: str, factor: float, value: int
) -> None:
    a, b = (
        figure_of(one.format(value)),
        figure_of(two.format(f"{value * factor:.2f}".rstrip("0").rstrip("."))),
    )
    assert a.attribute == b.attribute == attribute
    assert not exclude(a.reading, b.reading)
    assert exclude(a.reading, b.reading) == exclude(b.reading, a.reading)


@given(st.integers(min_value=4, max_value=7), st.integers(min_value=0, max_value=11))
def test_feet_and_inches_are_the_centimetres_that_they_are(feet: int, inches: int) -> None:
    metres = feet * 0.3048 + inches * 0.0254
    a, b = figure_of(f"is {feet} feet {inches} inches tall"), figure_of(f"is {metres:.2f} metres tall")
    assert not exclude(a.reading, b.reading)


def quantity_of(sentence: str) -> Bounds:
    return quantities(sentence, Span(0, len(sentence)), (), "en")[0].bounds


PAIRS = (("miles", "kilometres"), ("feet", "metres"), ("inches", "centimetres"), ("acres", "hectares"))


@given(st.sampled_from(PAIRS), st.integers(min_value=2, max_value=900))
def test_a_measure_read_in_either_unit_is_the_same_length(pair: tuple[str, str], value: int) -> None:
    one, two = (ENGLISH.units[unit] for unit in pair)
    there = value * one.factor / two.factor
    a, b = quantity_of(f"It is {value} {pair[0]} long."), quantity_of(f"It is {there:.6f} {pair[1]} long.")
    assert (a.low, a.high) == pytest.approx((b.low, b.high), rel=1e-3)
