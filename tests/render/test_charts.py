"""A figure over time: drawn where time and figures differ, each mark at its place, bounds as bars."""

from dataclasses import replace
from datetime import date
from math import inf

from generator.bounds import Bounds
from generator.model import Answer, Contradiction, Quantity, Timeline
from generator.render.entry import charts
from generator.render.views import Chart
from tests.render.made import library
from tests.render.test_entries import told
from tests.samples import Said, span_of

ONE, TWO, THREE = "At least 12 dockers died.", "Fifteen dockers died.", "The toll is 19."


def drawn(*figures: tuple[str, str, Bounds, str]) -> Chart | None:
    """Chart of figures, each with its sentence, its words, its bounds and its day."""
    articles, answers = [], []
    for number, (text, words, bounds, day) in enumerate(figures):
        (made,), _ = told(text)
        made = replace(made, id=f"a{number}", source=replace(made.source, published=date.fromisoformat(day)))
        place = span_of(made.text, words)
        quantity = Quantity(place, place, bounds, "docker", (), "killed", "", "figure")
        claim = replace(Said(made, text).claim(), quantities=(quantity,))
        articles.append(made)
        answers.append(Answer(words, ((claim, place),)))
    badge = Contradiction("c", ("e",), "number", "revision", "dockers killed", "count", tuple(answers), ())
    return charts.chart(library(Timeline(tuple(articles), (), (badge,))), badge)


def test_later_is_further_right_and_more_is_higher() -> None:
    chart = drawn(
        (ONE, "12", Bounds(12, inf), "2031-05-03"),
        (TWO, "Fifteen", Bounds(15, 15), "2031-05-04"),
        (THREE, "19", Bounds(19, 19), "2031-05-07"),
    )
    assert chart is not None
    first, second, third = chart.marks
    assert first.x < second.x < third.x
    assert round(third.x - second.x) == 3 * round(second.x - first.x)
    heights = [mark.y for mark in chart.marks if mark.y is not None]
    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == 3
    assert (chart.first, chart.last) == ("3 May 2031", "7 May 2031")
    assert [text for text, _ in chart.levels] == ["12", "19"]


def test_a_bound_is_a_bar_that_reaches_beyond_the_field() -> None:
    chart = drawn((ONE, "12", Bounds(12, inf), "2031-05-03"), (TWO, "Fifteen", Bounds(15, 15), "2031-05-04"))
    assert chart is not None
    bound, exact = chart.marks
    assert bound.high < exact.high == exact.low
    assert bound.low == bound.y


def test_reports_of_one_day_stand_side_by_side() -> None:
    chart = drawn(
        (ONE, "12", Bounds(12, inf), "2031-05-03"),
        (TWO, "Fifteen", Bounds(15, 15), "2031-05-03"),
        (THREE, "19", Bounds(19, 19), "2031-05-07"),
    )
    assert chart is not None
    assert len({mark.x for mark in chart.marks}) == 3


def test_a_word_that_names_no_number_is_a_bar_without_a_dot() -> None:
    chart = drawn(
        ("Dozens of dockers died.", "Dozens", Bounds(24, 99), "2031-05-03"),
        (TWO, "Fifteen", Bounds(15, 15), "2031-05-03"),
        (THREE, "19", Bounds(19, 19), "2031-05-07"),
    )
    assert chart is not None
    assert [mark.y is None for mark in chart.marks] == [False, True, False]


def test_one_day_or_one_figure_is_no_chart() -> None:
    exact = Bounds(15, 15)
    assert drawn((ONE, "12", Bounds(12, inf), "2031-05-03"), (TWO, "Fifteen", exact, "2031-05-03")) is None
    assert drawn((TWO, "Fifteen", exact, "2031-05-03"), (TWO, "Fifteen", exact, "2031-05-04")) is None
