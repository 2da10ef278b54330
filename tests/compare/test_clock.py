"""Clock times and parts of a day as minutes."""

from datetime import date

import pytest

from generator import load, tag
from generator.compare.when.clock import Clock, are_one, clock, overlap


def read(words: str) -> Clock | None:
    """What a sentence says of the time of day, read on a Wednesday."""
    article = load.loose(f"The bridge fell {words}.", date(2021, 5, 12), "en")
    found = [c for t in tag.time_expressions(article) if (c := clock(article.text, t))]
    return found[0] if found else None


INTERVALS = [
    ("at 9.35am on Tuesday", 570, 580, "minutes are exact to five"),
    ("at 9.30am on Tuesday", 560, 580, "half hours are rounder"),
    ("at 9am on Tuesday", 525, 555, "hours are rounder still"),
    ("at around 9am on Tuesday", 510, 570, "around"),
    ("at 21:05 on Tuesday", 1260, 1270, "twenty-four hours"),
    ("shortly before 9pm on Tuesday", 1230, 1265, "the half-hour before"),
    ("nearly 9pm on Tuesday", 1230, 1265, "the half-hour before"),
    ("just after 9pm on Tuesday", 1255, 1290, "the half-hour after"),
    ("by 9pm on Tuesday", 900, 1265, "some time before"),
    ("after 2 p.m. on Tuesday", 835, 1200, "some time after"),
    ("on Tuesday morning", 0, 750, "the morning begins at midnight"),
    ("on Tuesday afternoon", 690, 1110, "afternoon"),
    ("on Tuesday night", 1020, 1830, "a night ends in the morning"),
    ("before dawn on Tuesday", -360, 750, "the night before"),
    ("early Tuesday", 0, 660, "early"),
    ("late Tuesday", 840, 1560, "late"),
]


@pytest.mark.parametrize(("words", "low", "high", "why"), INTERVALS)
def test_a_time_of_day_is_as_wide_as_writers_use_it(words: str, low: int, high: int, why: str) -> None:
    found = read(words)
    assert found is not None
    assert (found.low, found.high) == (low, high), why


@pytest.mark.parametrize("words", ["on Tuesday", "until 9pm on Tuesday", "from 9am on Tuesday", "in May"])
def test_what_lasts_or_has_no_hour_is_no_time_of_day(words: str) -> None:
    assert read(words) is None


ZONES = [
    ("at 0737 GMT on Tuesday", {0}, False, "universal time"),
    ("at 7:37 AM local time", set(), True, "local time"),
    ("at 9:30 a.m. EDT", {-240}, False, "summer time"),
    ("at 2.30 pm Eastern time", {-300, -240}, False, "winter or summer"),
    ("at 3 p.m. in Oslo", set(), False, "a place is no zone"),
]


@pytest.mark.parametrize(("words", "offsets", "is_local", "why"), ZONES)
def test_a_time_zone_stands_behind_the_time(words: str, offsets: set[int], is_local: bool, why: str) -> None:  # noqa: FBT001
    found = read(words)
    assert found is not None
    assert (set(found.offsets), found.is_local) == (offsets, is_local), why


def test_a_second_time_in_brackets_tells_how_far_ahead_the_place_is() -> None:
    found = read("at 2:37 p.m. (0737 GMT) on Tuesday")
    assert found is not None
    assert (found.face, found.is_local, found.ahead) == (877, True, 420)


def test_times_overlap_across_midnight() -> None:
    assert overlap((1020, 1830), (0, 20))
    assert overlap((0, 20), (1020, 1830))
    assert not overlap((1020, 1830), (720, 750))
    assert not overlap((720, 750), (1020, 1830))


def test_two_zones_may_show_one_moment() -> None:
    utc, est = read("at 0737 GMT on Tuesday"), read("at 3:37 a.m. EDT on Tuesday")
    assert utc is not None
    assert est is not None
    assert are_one(utc, est)
    assert are_one(est, utc)


def test_local_time_is_compared_once_its_distance_is_known() -> None:
    utc, local = read("at 0737 GMT on Tuesday"), read("at 2:37 p.m. local time on Tuesday")
    assert utc is not None
    assert local is not None
    assert are_one(utc, local, (420,))
    assert not are_one(utc, local, (60,))
