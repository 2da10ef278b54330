"""What is compared, as a question in English, and as a heading in other languages."""

import pytest

from generator import languages


@pytest.mark.parametrize(
    ("kind", "rule", "what", "asked"),
    [
        ("number", "count", "soldiers", "How many soldiers?"),
        ("number", "count-in-state", "people injured", "How many people were injured?"),
        (
            "number",
            "count-in-state",
            "police officers killed in Velm",
            "How many police officers were killed in Velm?",
        ),
        ("number", "count-in-state", "people infected worldwide", "How many people were infected worldwide?"),
        ("number", "count-in-state", "people gathered", "How many people gathered?"),
        ("number", "count-in-state", "people aboard", "How many people were aboard?"),
        ("number", "count-of-a-person", "bullets that hit Ann Lee", "How many bullets hit Ann Lee?"),
        ("number", "count-of-a-person", "stab wounds of Ann Lee", "How many stab wounds did Ann Lee have?"),
        ("number", "attribute", "height", "What height is reported?"),
        ("number", "attribute", "distance from Velm", "What distance from Velm is reported?"),
        ("number", "attribute", "height of the fall", "What is the height of the fall?"),
        ("number", "age-of-a-person", "age of Ada McRae", "How old is Ada McRae?"),
        ("number", "population", "population of Velm", "How many people live in Velm?"),
        ("number", "figure-of-a-person", "Ada Lind’s weight", "What is Ada Lind’s weight?"),
        ("number", "figure-of-a-person", "number of Ada Lind’s sons", "How many sons does Ada Lind have?"),
        ("number", "figure-of-a-person", "games missed by Lind", "How many games did Lind miss?"),
        ("number", "attribute-of-a-thing", "funding raised by Corvo", "What is the funding raised by Corvo?"),
        ("date", "disjoint-dates", "date of the attack", "When was the attack?"),
        ("date", "disjoint-dates", "date of death", "What is the date of death?"),
        ("date", "disjoint-times", "time of day", "At what time of day was it?"),
        ("polarity", "had-or-not", "whether Lind had a weapon", "Is it true that Lind had a weapon?"),
        ("polarity", "opposite-states", "whether the fire was out", "Was the fire out?"),
        ("polarity", "opposite-states", "whether anyone died", "Did anyone die?"),
        ("polarity", "opposite-states", "when the victim died", "When did the victim die?"),
        ("polarity", "opposite-states", "who the winner was", "Who was the winner?"),
        ("polarity", "affirmed-and-denied", "whether it happened", "Did it happen?"),
        ("name", "slot", "weapon", "Which weapon was it?"),
        ("name", "slot", "where Lind was hit", "Where was Lind hit?"),
        ("name", "group-name", "name of the gang", "What is the name of the gang?"),
        ("place", "slot", "room", "Which room was it?"),
        ("attribution", "stated-cause", "stated cause", "What is the stated cause?"),
        ("attribution", "stated-target", "intended target of Lind", "Who is the intended target of Lind?"),
        ("quotation", "quoted-differently", "words of Brandt", "What were the words of Brandt?"),
    ],
)
def test_what_is_compared_becomes_a_question(kind: str, rule: str, what: str, asked: str) -> None:
    assert languages.question("en-GB")(kind, rule, what) == asked


@pytest.mark.parametrize("what", ["", "date"])
def test_where_only_the_kind_is_known_there_is_no_question_of_its_own(what: str) -> None:
    assert languages.question("en")("date", "disjoint-dates", what) == ""


@pytest.mark.parametrize("lang", ["de", "xx", "ar"])
def test_no_language_asks_in_english(lang: str) -> None:
    assert languages.question(lang)("number", "count", "soldiers") == ""
