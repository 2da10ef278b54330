"""Figures that count nothing: names, years, scores, codes, ordinals, times. Sentences of our own."""

import pytest

from tests.extract.test_quantities import read, rows

NO_COUNT = [
    # ordinals
    "The fifth victim was named.",
    "It was the second time.",
    "She came 12th.",
    "The 3rd floor burnt.",
    # years and dates
    "The 1906 quake was worse.",
    "It began in 1998.",
    # clock times and durations
    "They met at 14:30.",
    "At 6. 30am it rained.",
    "At 8. 40pm it rained.",
    "He waited two hours.",
    "A 90-day stay began.",
    "He was jailed for 12 years.",
    "A quarter of a century passed.",
    "The second half of the season began.",
    # scores and votes
    "The home side won 3-2.",
    "The visitors lost 101-98.",
    "They stand at 15-17.",
    "The vote was 52-48.",
    # telephone numbers
    "Call 555-1234.",
    "Call 0800 555 1111.",
    "Call (020) 7946 0000.",
    # products, roads, laws, rooms
    "He drove a Model 3.",
    "The iPhone 5 was sold.",
    "A Boeing 747 landed.",
    "He took Route 66.",
    "Section 8 applies.",
    "The firm filed for Chapter 11.",
    "Room 12 was empty.",
    "Windows 10 is out.",
    "Apollo 11 landed.",
    "Channel 4 reported it.",
    "The CN-235 landed.",
    "The CN - 235 landed.",
    "It has 500GB.",
    "It has 4G.",
    "A 4x4 was found.",
    "See # 25.",
    # addresses
    "They live at 14 Mill Street.",
    "Police sealed the 2500 block of Elm.",
    "The office is at 10 Downing Street.",
    # names that hold a number
    "It is a Fortune 500 firm.",
    "The Group of 20 met.",
    "The Big Three met.",
    "The index S&P 500 closed.",
    "No. 10 said so.",
    "The 711 Brigade left.",
    "He is number 10.",
    # compounds that describe
    "It was a one-sided match.",
    "They own three-bedroom houses.",
    "He stays in five-star hotels.",
    "The two-time champion lost.",
    # words that count nobody
    "No one was hurt.",
    "Nobody was hurt.",
    "Twice as many came.",
    "One of the men spoke.",
    "He faces one count of theft.",
    "Both were hurt.",
    "A few left.",
    "Several of note left early.",
]

NOT_A_COUNT_OF_PEOPLE = [
    ("In Boston, 20 was the limit.", "age"),
    ("In Kursk, 36 died.", "age"),
    ("The total, 36, was a surprise.", "age"),
    ("One in four people came.", "person"),
    ("The past six games were dull.", "above"),
]


@pytest.mark.parametrize("sentence", NO_COUNT)
def test_a_name_a_time_or_a_score_is_no_quantity(sentence: str) -> None:
    assert rows(sentence) == []


@pytest.mark.parametrize(("sentence", "noun"), NOT_A_COUNT_OF_PEOPLE)
def test_a_figure_is_not_taken_for_another_thing(sentence: str, noun: str) -> None:
    assert noun not in {q.noun for q in read(sentence)}
    assert not any(q.hedge == "past" for q in read(sentence))
