"""One thing in many wordings is one quantity: same bounds, noun and scope. Sentences of our own."""

from math import inf

import pytest

from generator.bounds import Bounds
from tests.extract.test_quantities import read

ONE_THING: dict[tuple[float, str, str], list[str]] = {
    (30, "person", "killed"): [
        "30 people were killed.",
        "Thirty people died.",
        "The blast killed 30 people.",
        "The blast killed 30.",
        "A blast, killing 30, shook the port.",
        "It left 30 dead.",
        "It left 30 people dead.",
        "There were 30 deaths.",
        "The storm claimed 30 lives.",
        "It claimed the lives of 30 people.",
        "30 people lost their lives.",
        "30 people were found dead.",
        "30 people were burned to death.",
        "30 people were shot and killed.",
        "30 dead in port blast",
        "30 die in port blast",
        "Floods kill 30",
        "A death toll of 30 was given.",
        "The death toll stood at 30.",
        "Death toll rises to 30",
        "Quake toll hits 30",
        "Toll: 30",
        "The number of dead rose to 30.",
        "The number of people killed has reached 30.",
        "He was tried for the murders of 30 people.",
        "30 people, two of them nurses, were killed.",
        "30 people, a coach party from the north, were killed.",
        "30 people, of whom two were nurses, died.",
        "30 people, including two nurses, died.",
        "30 were pronounced dead.",
        "Rescuers counted 30 fatalities.",
    ],
    (12, "person", "injured"): [
        "12 people were injured.",
        "Twelve were hurt.",
        "A dozen people were wounded.",
        "It wounded 12.",
        "Bus crash injures 12",
        "There were 12 injuries.",
        "The number of injured climbed to 12.",
        "12 people suffered injuries.",
        "12 injured in bus crash",
    ],
    (12, "person", "missing"): [
        "Twelve remain missing.",
        "12 people are unaccounted for.",
        "12 are missing.",
    ],
    (40, "person", "arrested"): [
        "Police arrested 40 people.",
        "40 were arrested.",
        "There were 40 arrests.",
        "40 people were taken into custody.",
        "Police detain 40 people",
        "The arrests of 40 people followed.",
    ],
    (50, "person", "hospitalised"): [
        "50 people were hospitalised.",
        "50 were hospitalized.",
        "50 people were taken to hospital.",
        "50 people were rushed to hospital.",
        "50 are in hospital.",
    ],
    (3000, "person", "displaced"): [
        "3,000 people were displaced.",
        "3,000 people were left homeless.",
        "3,000 people lost their homes.",
        "3,000 people were forced from their homes.",
        "3,000 people were forced to flee their homes.",
    ],
    (200, "person", "rescued"): [
        "200 people were rescued.",
        "200 were pulled from the rubble.",
        "Crews save 200",
    ],
    (40, "house", "destroyed"): [
        "40 houses were destroyed.",
        "Fire destroys 40 homes",
        "40 homes were reduced to rubble.",
        "40 dwellings were burned to the ground.",
        "The destruction of 40 homes followed.",
    ],
    (4000, "house", "without power"): [
        "4,000 homes were without power.",
        "4,000 homes lost power.",
        "The storm knocked out power to 4,000 homes.",
        "4,000 homes were left without electricity.",
    ],
    (5, "student", "kidnapped"): ["Five students were abducted.", "Gunmen kidnap five students"],
    (6, "person", "infected"): ["Six people were infected.", "Six infections were confirmed."],
    (11, "employee", "missing"): ["11 workers are missing.", "The 11 missing workers came by boat."],
    (6.1, "magnitude", ""): [
        "A magnitude 6.1 quake struck.",
        "A magnitude-6.1 quake struck.",
        "A 6.1-magnitude quake struck.",
        "A 6.1 quake struck.",
        "The quake measured 6.1 on the Richter scale.",
        "A quake registering 6.1 struck.",
        "The magnitude of the quake was 6.1.",
        "The survey put the magnitude of the quake at 6.1.",
        "The magnitude was revised to 6.1.",
    ],
}

SPANS: list[tuple[str, str, Bounds]] = [
    ("The quake was of magnitude 5.9 to 6.1.", "magnitude", Bounds(5.9, 6.1)),
    ("It had a magnitude of between 5.9 and 6.1.", "magnitude", Bounds(5.9, 6.1)),
    ("At the very least 30 people came.", "person", Bounds(30, inf, high_open=True)),
    ("As few as 30 people came.", "person", Bounds(30, inf, high_open=True)),
    ("The death toll topped 30.", "person", Bounds(30, inf, low_open=True, high_open=True)),
    ("Well above 30 people came.", "person", Bounds(30, inf, low_open=True, high_open=True)),
    ("Just shy of 100 people came.", "person", Bounds(90, 100, high_open=True)),
    ("A little over 100 people came.", "person", Bounds(100, 110, low_open=True)),
    ("A couple of people came.", "person", Bounds(2, 4)),
    ("A handful of people came.", "person", Bounds(2, 15)),
    ("Several people came.", "person", Bounds(2, 40)),
    ("A few people came.", "person", Bounds(2, 20)),
    ("Fewer than half of the members came.", "percent", Bounds(0, 50, high_open=True)),
    ("A third of the members came.", "percent", Bounds(30, 110 / 3)),
    ("Two-thirds of the members came.", "percent", Bounds(60, 220 / 3)),
    ("One in four people came.", "percent", Bounds(25, 25)),
    ("One in every 20 homes burnt.", "percent", Bounds(5, 5)),
    ("It lost 3 percentage points.", "percentage point", Bounds(3, 3)),
    ("Two and a half million people came.", "person", Bounds(2.5e6, 2.5e6)),
    ("Some 3m people came.", "person", Bounds(2.7e6, 3.3e6)),
    ("Rs 50 crore was paid.", "INR", Bounds(5e8, 5e8)),
    ("A 10-million-euro deal was struck.", "EUR", Bounds(1e7, 1e7)),
    ("It ranges from 20 to 45 people.", "person", Bounds(20, 45)),
    ("Between 20 tonnes and 30 tonnes leaked.", "kilogram", Bounds(20_000, 30_000)),
    ("Some 7-10,000 tonnes leaked.", "kilogram", Bounds(6.3e6, 1.1e7)),
    ("A 220-pound man left.", "kilogram", Bounds(220 * 0.45359237, 220 * 0.45359237)),
    ("Ten pounds of nails lay there.", "kilogram", Bounds(4.5359237, 4.5359237)),
    ("He paid 220 pounds.", "GBP", Bounds(220, 220)),
    ("It was minus 5 degrees Celsius.", "degree celsius", Bounds(-5, -5)),
    ("It fell to -5C.", "degree celsius", Bounds(-5, -5)),
    ("He is 5 feet 10 inches tall.", "metre", Bounds(1.778, 1.778)),
    ("He fell 2, 000ft.", "metre", Bounds(609.6, 609.6)),
    ("They were within 80m of the hut.", "metre", Bounds(80, 80)),
    ("It sank in 10,000 ft (3,000 m) of sea.", "metre", Bounds(3048, 3048)),
    ("A man in his 30s left.", "age", Bounds(30, 40, high_open=True)),
    ("A woman in her early 30s left.", "age", Bounds(30, 34, high_open=True)),
    ("An 18-month-old baby slept.", "age", Bounds(1.5, 1.5)),
    ("A man aged 25 left.", "age", Bounds(25, 25)),
    ("The singer, 26, left.", "age", Bounds(26, 26)),
    ("Ann Lee (26) was there.", "age", Bounds(26, 26)),
    ("Ann Lee, 26 was there.", "age", Bounds(26, 26)),
    ("Six AK - 47 rifles lay there.", "rifle", Bounds(6, 6)),
    ("They played 10 total games.", "game", Bounds(10, 10)),
    ("Twelve 9-mm casings lay there.", "casing", Bounds(12, 12)),
]

RULES: list[tuple[str, list[tuple[float, str, str]]]] = [
    ("It leaks 1,000 barrels of oil a day.", [(1000, "", "each")]),
    ("He earns $20 an hour.", [(20, "", "each")]),
    ("The $20-a-share offer failed.", [(20, "", "each")]),
    ("They found ten cases per 100,000 people.", [(10, "", "each"), (100_000, "", "each")]),
    ("It killed 30 people a day after the vote.", [(30, "killed", "figure")]),
    ("Some of the 300 passengers were hurt.", [(300, "", "figure")]),
    ("Of the 30 hurt, 12 were nurses.", [(30, "injured", "figure"), (12, "", "part")]),
    ("Two of them fled.", [(2, "", "part")]),
    ("Five people, two of them boys, sang.", [(5, "", "words"), (2, "", "part")]),
    ("The dead included 12 nurses.", [(12, "killed", "figure")]),
    ("Thirty rebels killed two soldiers.", [(30, "", "words"), (2, "killed", "words")]),
    ("It killed 11 men and spilt 90 barrels.", [(11, "killed", "figure"), (90, "", "measure")]),
    ("The yard is 20 metres by 20 metres.", [(20, "", "measure"), (20, "", "measure")]),
    ("More than 100 miles of beaches in Devon shut.", [(160_934.4, "", "measure")]),
    ("It lies 40 miles south of Ostrava.", [(64_373.76, "from ostrava", "measure")]),
]

CASES = [(sentence, *thing) for thing, sentences in ONE_THING.items() for sentence in sentences]


@pytest.mark.parametrize(("sentence", "value", "noun", "scope"), CASES)
def test_one_thing_is_one_quantity_however_it_is_worded(
    sentence: str, value: float, noun: str, scope: str
) -> None:
    first = read(sentence)[0]
    assert (first.bounds, first.noun, first.scope) == (Bounds(value, value), noun, scope)


@pytest.mark.parametrize(("sentence", "noun", "expected"), SPANS)
def test_a_wording_sets_bounds_and_unit(sentence: str, noun: str, expected: Bounds) -> None:
    first = read(sentence)[0]
    assert first.noun == noun
    assert (first.bounds.low, first.bounds.high) == pytest.approx((expected.low, expected.high))
    assert (first.bounds.low_open, first.bounds.high_open) == (expected.low_open, expected.high_open)


@pytest.mark.parametrize(("sentence", "expected"), RULES)
def test_rates_parts_and_wholes_are_told_from_counts(
    sentence: str, expected: list[tuple[float, str, str]]
) -> None:
    found = read(sentence)
    assert [(q.scope, q.rule) for q in found] == [row[1:] for row in expected]
    assert [q.bounds.low for q in found] == pytest.approx([row[0] for row in expected])


def test_a_height_and_a_weight_that_were_torn_apart_are_no_sum_of_money() -> None:
    assert not [
        q for q in read("He is 5-foot - 8,135 pounds, with a tattoo.") if q.noun in ("GBP", "kilogram")
    ]


def test_a_share_is_shown_as_it_is_written() -> None:
    sentence = "Two-thirds of the members came."
    assert read(sentence)[0].number.of(sentence) == "Two-thirds"
    sentence = "One in four people came."
    assert read(sentence)[0].number.of(sentence) == "One in four"


PLACES: list[tuple[str, list[tuple[str, str, str]]]] = [
    (
        "30 people were killed, 12 in Kursk and 18 in Belgorod.",
        [
            ("person", "killed", "figure"),
            ("person", "killed in kursk", "part"),
            ("person", "killed in belgorod", "part"),
        ],
    ),
    (
        "Eleven people are ill - seven people in Ohio.",
        [("person", "", "words"), ("person", "in ohio", "words")],
    ),
    ("Three killed in Ostrava fire", [("person", "killed in ostrava", "words")]),
    ("Three Killed In Ostrava Mill Fire", [("person", "killed", "words")]),
    ("The navy captured three boats.", [("boat", "seized", "words")]),
    ("The navy captured three men.", [("man", "arrested", "words")]),
    ("They threatened to kill five hostages.", [("hostage", "", "words")]),
    ("They killed five hostages.", [("hostage", "killed", "words")]),
    ("They hope to evacuate 14 children still trapped.", [("child", "trapped", "figure")]),
    ("They are missing two players.", [("player", "", "words")]),
    ("He was arrested five doors away.", [("door", "", "words")]),
    ("Two police officers were killed.", [("policeman", "killed", "words")]),
    ("Two policemen were killed.", [("policeman", "killed", "words")]),
    ("A crowd of 5,000 gathered.", [("person", "gathered", "number of")]),
    ("Police put the crowd at more than 5,000.", [("person", "gathered", "number of")]),
    ("The town of population 7,000 slept.", [("person", "living there", "figure")]),
    ("Ann Lee and Bo Lee, both 51, left.", [("age", "", "age")]),
    ("His brothers, 17 and 22, were arrested.", [("age", "", "age"), ("age", "", "age")]),
    ("Ann Lee, 20 and Bo Roe, 24, left.", [("age", "of ann lee", "age"), ("age", "of bo roe", "age")]),
    ("Unemployed Bo Roe, 24, left.", [("age", "of bo roe", "age")]),
    ("Some 6. 1m people watched.", [("person", "", "figure")]),
    (
        "Nine more cases were found, taking the total to 27.",
        [("case", "", "further"), ("case", "", "number of")],
    ),
    ("The fire brought to 30 the number of dead.", [("person", "killed", "number of")]),
    ("The number of cases of the H1N1 virus reached 28.", [("case", "", "number of")]),
    ("Four out of 1,000 people came.", [("", "", "bare"), ("person", "", "each")]),
    ("He paid 1,000 Egyptian pounds.", [("EGP", "", "money")]),
    ("He paid 1,000 Canadian dollars.", [("CAD", "", "money")]),
    ("He paid 1,000 US dollars.", [("USD", "", "money")]),
    ("He paid 1,000 pounds.", [("GBP", "", "money")]),
]


@pytest.mark.parametrize(("sentence", "expected"), PLACES)
def test_a_scope_is_read_for_the_counted_ones_alone(
    sentence: str, expected: list[tuple[str, str, str]]
) -> None:
    assert [(q.noun, q.scope, q.rule) for q in read(sentence)] == expected
