"""Sentences of our own and every quantity in them, as (figure, low, high, noun, scope, rule)."""

from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.bounds import Bounds
from generator.extract.quantities import quantities
from generator.model import Quantity, Span, TimeExpression

Row = tuple[str, float, float, str, str, str]


def read(sentence: str, *times: str) -> tuple[Quantity, ...]:
    found = tuple(
        TimeExpression(Span(sentence.index(t), sentence.index(t) + len(t)), t, "DATE", "", None, "", "")
        for t in times
    )
    return quantities(sentence, Span(0, len(sentence)), found, "en")


def rows(sentence: str, *times: str) -> list[Row]:
    return [
        (q.number.of(sentence), q.bounds.low, q.bounds.high, q.noun, q.scope, q.rule)
        for q in read(sentence, *times)
    ]


COUNTS: list[tuple[str, list[Row]]] = [
    ("The ferry carried 240 passengers.", [("240", 240, 240, "passenger", "aboard", "figure")]),
    ("Some 12,000 troops crossed.", [("12,000", 10_800, 13_200, "soldier", "", "figure")]),
    ("Twenty-five people waited.", [("Twenty-five", 25, 25, "person", "", "words")]),
    ("Three hundred homes stood empty.", [("Three hundred", 300, 300, "house", "", "words")]),
    ("They sent 40 military personnel.", [("40", 40, 40, "soldier", "sent", "figure")]),
    ("Six AK 47 rifles lay there.", [("Six", 6, 6, "rifle", "", "words")]),
    (
        "Hundreds of government and private buildings burnt.",
        [("Hundreds", 150, 10_000, "building", "", "collective")],
    ),
    ("Dozens of villagers fled.", [("Dozens", 20, 400, "villager", "", "collective")]),
    ("A dozen or so people came.", [("A dozen", 10.8, 13.2, "person", "", "words")]),
    ("Two dozen marchers sang.", [("Two dozen", 24, 24, "marcher", "", "words")]),
    ("A five-boat raid failed.", [("five", 5, 5, "boat", "", "compound")]),
    ("A 200-person crowd sang.", [("200", 200, 200, "person", "gathered", "compound")]),
    (
        "The city of 160,000 people slept.",
        [("160,000", 160_000, 160_000, "person", "living there", "figure")],
    ),
    ("The valley is home to 7,000 people.", [("7,000", 7_000, 7_000, "person", "living there", "figure")]),
    ("The mother of 12 children spoke.", [("12", 12, 12, "child", "of a parent", "figure")]),
    ("A father-of-two spoke.", [("two", 2, 2, "child", "of a parent", "words")]),
    ("He was shot seven times.", [("seven", 7, 7, "bullet", "hit", "times")]),
    ("Monday's 900 figure is higher.", [("900", 900, 900, "", "", "figure noun")]),
    ("Monday's 900 troop count is higher.", [("900", 900, 900, "soldier", "", "figure")]),
]

BOUNDS: list[tuple[str, Bounds]] = [
    ("At least 30 people came.", Bounds(30, inf, high_open=True)),
    ("No fewer than 30 people came.", Bounds(30, inf, high_open=True)),
    ("More than 30 people came.", Bounds(30, inf, low_open=True, high_open=True)),
    ("Over 30 people came.", Bounds(30, inf, low_open=True, high_open=True)),
    ("30 or more people came.", Bounds(30, inf, high_open=True)),
    ("30+ people came.", Bounds(30, inf, high_open=True)),
    ("Up to 30 people came.", Bounds(0, 30)),
    ("As many as 30 people came.", Bounds(0, 30)),
    ("Fewer than 30 people came.", Bounds(0, 30, high_open=True)),
    ("Nearly 100 people came.", Bounds(90, 100, high_open=True)),
    ("Just over 100 people came.", Bounds(100, 110, low_open=True)),
    ("About 200 people came.", Bounds(180, 220)),
    ("About 135 people came.", Bounds(128.25, 141.75)),
    ("An estimated 200 people came.", Bounds(180, 220)),
    ("Roughly 200 people came.", Bounds(180, 220)),
    ("Between 5 and 7 people came.", Bounds(5, 7)),
    ("40 or 50 people came.", Bounds(40, 50)),
    ("Five to seven people came.", Bounds(5, 7)),
    ("10-15 people came.", Bounds(10, 15)),
    ("2 to 3 million people came.", Bounds(2e6, 3e6)),
    ("Only 30 people came.", Bounds(30, 30)),
    ("A total of 30 people came.", Bounds(30, 30)),
    ("Tens of thousands of people came.", Bounds(15_000, 500_000)),
    ("Several hundred people came.", Bounds(250, 999)),
]

STATES: list[tuple[str, list[Row]]] = [
    (
        "The storm killed four people, hurting dozens and destroying hundreds of barns.",
        [
            ("four", 4, 4, "person", "killed", "words"),
            ("dozens", 20, 400, "person", "injured", "collective"),
            ("hundreds", 150, 10_000, "barn", "destroyed", "collective"),
        ],
    ),
    ("Two people were found dead.", [("Two", 2, 2, "person", "killed", "words")]),
    ("Eleven deaths were confirmed.", [("Eleven", 11, 11, "person", "killed", "words")]),
    ("The flood claimed the lives of 30 people.", [("30", 30, 30, "person", "killed", "figure")]),
    ("The death toll from the fire rose to 24.", [("24", 24, 24, "person", "killed", "toll")]),
    ("It left 24 dead.", [("24", 24, 24, "person", "killed", "figure")]),
    (
        "Five people died and seven were injured.",
        [("Five", 5, 5, "person", "killed", "words"), ("seven", 7, 7, "person", "injured", "words")],
    ),
    (
        "Twelve people, including three children, were killed.",
        [("Twelve", 12, 12, "person", "killed", "words"), ("three", 3, 3, "child", "killed", "words")],
    ),
    ("Eight people suffered serious injuries.", [("Eight", 8, 8, "person", "seriously injured", "words")]),
    ("Eight people were slightly injured.", [("Eight", 8, 8, "person", "slightly injured", "words")]),
    ("In Ostrava, 10 people were killed.", [("10", 10, 10, "person", "killed in ostrava", "figure")]),
    ("About 40 houses in Ostrava were damaged.", [("40", 36, 44, "house", "damaged in ostrava", "figure")]),
    ("About 1,500 houses and barns were damaged.", [("1,500", 1350, 1650, "house", "damaged", "figure")]),
    (
        "Four people died and 70 others were injured.",
        [("Four", 4, 4, "person", "killed", "words"), ("70", 70, 70, "person", "injured", "figure")],
    ),
    ("Three others were killed.", [("Three", 3, 3, "person", "killed", "further")]),
    ("Dozens of others were hurt.", [("Dozens", 20, 400, "person", "injured", "collective")]),
    ("Police arrested 46 people.", [("46", 46, 46, "person", "arrested", "figure")]),
    ("Over 50 arrests were made.", [("50", 50, inf, "person", "arrested", "figure")]),
    ("The navy seized 12 rifles.", [("12", 12, 12, "rifle", "seized", "figure")]),
    ("Two people are missing.", [("Two", 2, 2, "person", "missing", "words")]),
    (
        "Five men killed two women.",
        [("Five", 5, 5, "man", "", "words"), ("two", 2, 2, "woman", "killed", "words")],
    ),
]

MEASURES: list[tuple[str, list[Row]]] = [
    ("It cost $13.9 billion.", [("$13.9 billion", 13.9e9, 13.9e9, "USD", "", "money")]),
    ("It cost £5m.", [("£5m", 5e6, 5e6, "GBP", "", "money")]),
    ("It cost 20 million euros.", [("20 million", 20e6, 20e6, "EUR", "", "money")]),
    ("It cost A$300.", [("A$300", 300, 300, "AUD", "", "money")]),
    ("It rose 45%.", [("45", 45, 45, "percent", "", "percent")]),
    ("It rose by 4.5 per cent.", [("4.5", 4.5, 4.5, "percent", "", "percent")]),
    ("A magnitude 6.1 quake hit.", [("6.1", 6.1, 6.1, "magnitude", "", "magnitude")]),
    ("A 6.1-magnitude quake hit.", [("6.1", 6.1, 6.1, "magnitude", "", "magnitude")]),
    ("It had a magnitude of 6.1.", [("6.1", 6.1, 6.1, "magnitude", "", "magnitude")]),
    ("A 9.1 quake hit.", [("9.1", 9.1, 9.1, "magnitude", "", "magnitude")]),
    (
        "Quakes of magnitude 7.6 and 7.5 hit.",
        [("7.6", 7.6, 7.6, "magnitude", "", "magnitude"), ("7.5", 7.5, 7.5, "magnitude", "", "magnitude")],
    ),
    (
        "An aftershock of magnitude 3.4 hit.",
        [("3.4", 3.4, 3.4, "magnitude", "of an aftershock", "magnitude")],
    ),
    ("It struck at a depth of 10 km.", [("10", 10_000, 10_000, "metre", "depth", "measure")]),
    ("It struck 30 km south of Ostrava.", [("30", 30_000, 30_000, "metre", "from ostrava", "measure")]),
    ("He fell 200 metres.", [("200", 200, 200, "metre", "fall", "measure")]),
    ("It is 50 metres tall.", [("50", 50, 50, "metre", "height", "measure")]),
    ("Gusts of 120 km/h hit.", [("120", 120 / 3.6, 120 / 3.6, "metre per second", "", "measure")]),
    ("It was 40 degrees Celsius.", [("40", 40, 40, "degree celsius", "", "measure")]),
    ("It was 10 kilometres (6.2 miles) off.", [("10", 10_000, 10_000, "metre", "", "measure")]),
    ("A .38 caliber revolver lay there.", [(".38", 0.38, 0.38, "calibre", "", "calibre")]),
    ("Ann Lee, 36, spoke.", [("36", 36, 36, "age", "of ann lee", "age")]),
    ("The 36-year-old Ann Lee spoke.", [("36", 36, 36, "age", "of ann lee", "age")]),
    ("Ann Lee, aged 36, spoke.", [("36", 36, 36, "age", "of ann lee", "age")]),
    ("Mrs Lee, 36, spoke.", [("36", 36, 36, "age", "of lee", "age")]),
    ("A 36-year-old climber fell.", [("36", 36, 36, "age", "", "age")]),
]

NOTHING = [
    "The law of 1998 stands.",
    "The 2004 floods were worse.",
    "In the 1990s it was quieter.",
    "They met at 10:30 and again at 5 pm.",
    "She came 3rd in the race.",
    "The home side won 3-2.",
    "Call 0845 555 0100 now.",
    "Flight 93 was late.",
    "Article 5 was invoked.",
    "A Boeing 737 landed.",
    "One of the men spoke.",
    "No one spoke.",
    "One must ask why.",
    "Version 2.0 is out.",
    "It happened at 14 Mill Street.",
    "Police sealed the 2500 block of Elm.",
    "The AK-47 lay there.",
    "The G20 met.",
    "Two weeks passed.",
    "He waited 40 minutes.",
    "The road was closed.",
]

PARTS: list[tuple[str, str]] = [
    ("Twenty-five of the injured left.", "part"),
    ("Two of them spoke.", "part"),
    ("Another four people died.", "further"),
    ("Six more houses burnt.", "further"),
]


@pytest.mark.parametrize(("sentence", "expected"), COUNTS)
def test_a_count_has_its_noun(sentence: str, expected: list[Row]) -> None:
    assert rows(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), BOUNDS)
def test_a_hedge_sets_the_bounds(sentence: str, expected: Bounds) -> None:
    (quantity,) = read(sentence)
    bounds = quantity.bounds
    assert (bounds.low, bounds.high) == pytest.approx((expected.low, expected.high))
    assert (bounds.low_open, bounds.high_open) == (expected.low_open, expected.high_open)


@pytest.mark.parametrize(("sentence", "expected"), STATES)
def test_what_the_counted_ones_are_or_did_is_their_scope(sentence: str, expected: list[Row]) -> None:
    assert rows(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), MEASURES)
def test_a_measure_stands_in_its_canonical_unit(sentence: str, expected: list[Row]) -> None:
    found = rows(sentence)
    assert [(r[0], *r[3:]) for r in found] == [(r[0], *r[3:]) for r in expected]
    assert [r[1:3] for r in found] == [pytest.approx(r[1:3]) for r in expected]


@pytest.mark.parametrize("sentence", NOTHING)
def test_a_figure_that_counts_nothing_is_no_quantity(sentence: str) -> None:
    assert rows(sentence) == []


@pytest.mark.parametrize(("sentence", "rule"), PARTS)
def test_a_part_or_an_addition_is_marked_as_such(sentence: str, rule: str) -> None:
    assert [q.rule for q in read(sentence)] == [rule]


def test_groups_of_so_many_each_are_also_their_product() -> None:
    sentence = "The minister spoke of two brigades of 6,000 people each."
    found = {q.rule: q for q in read(sentence)}
    assert found["product"].bounds.low == 12_000
    assert found["product"].noun == "person"
    assert found["product"].number.of(sentence) == "two brigades of 6,000"
    assert found["each"].bounds.low == 6_000


def test_a_total_in_so_many_groups_is_no_product() -> None:
    found = read("He spoke of around 12,000 individuals in two brigades.")
    assert [(q.noun, q.rule) for q in found] == [("person", "figure"), ("brigade", "words")]


def test_men_and_women_killed_add_up() -> None:
    total = next(q for q in read("Three men and two women were killed.") if q.rule == "sum")
    assert (total.bounds.low, total.noun, total.scope) == (5, "person", "killed")


def test_spans_run_from_the_hedge_to_the_counted_noun() -> None:
    sentence = "Officials saw at least 3,000 North Korean soldiers there."
    (quantity,) = read(sentence)
    assert quantity.span.of(sentence) == "at least 3,000 North Korean soldiers"
    assert quantity.number.of(sentence) == "3,000"
    assert quantity.hedge == "at least"
    assert quantity.modifiers == ("north", "korea")


def test_offsets_count_from_the_start_of_the_whole_text() -> None:
    text = "Nothing here. Then 30 people came."
    (quantity,) = quantities(text, Span(14, len(text)), (), "en")
    assert quantity.number.of(text) == "30"


def test_english_of_any_country_has_the_same_figures() -> None:
    sentence = "Some 12,000 troops crossed."
    found = [
        quantities(sentence, Span(0, len(sentence)), (), lang) for lang in ("en", "en-GB", "en_US", "xx")
    ]
    assert [len(each) for each in found] == [1, 1, 1, 0]


def test_a_figure_inside_a_time_expression_is_no_quantity() -> None:
    assert rows("On 12 May 2021 it rained.", "12 May 2021") == []


def test_an_age_inside_a_time_expression_is_an_age() -> None:
    assert [r[3] for r in rows("A 36-year-old climber fell.", "36-year")] == ["age"]


def test_a_language_without_words_has_no_quantities() -> None:
    sentence = "Es kamen 30 Leute."
    assert quantities(sentence, Span(0, len(sentence)), (), "xx") == ()


@given(st.text(alphabet=st.sampled_from(list("0123456789 .,-–$£%()'’abdeinoprstux&½:/")), max_size=60))
@settings(max_examples=300, deadline=None)
def test_no_text_breaks_the_reader_and_every_span_lies_in_it(text: str) -> None:
    for quantity in quantities(text, Span(0, len(text)), (), "en"):
        assert Span(0, len(text)).holds(quantity.span)
        assert quantity.span.holds(quantity.number)
        assert quantity.bounds.low <= quantity.bounds.high
