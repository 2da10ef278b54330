"""Which happening of a sentence a date dates: by kind, in an article of Wednesday 24 April 2013."""

from datetime import date

import pytest

from generator import pipeline

CASES = [
    ("A clerk was convicted Tuesday of killing the keeper.", "2013-04-23", "convict"),
    ("A film of a man shot dead in a yard was shown on Monday.", "2013-04-22", "~shown"),
    ("Anger over the death of a diver fuelled a riot on Monday.", "2013-04-22", "riot"),
    ("The murder trial of the clerk began on Monday.", "2013-04-22", "try"),
    ("Berg was found guilty of slaying Holm and wounding two in October 2011.", "2011-10", "injure"),
    ("On Friday, 36-year-old Jan Berg died after slipping on the ice.", "2013-04-19", "die"),
    ("A 6.1 quake rocked Orlova on Tuesday, killing 22.", "2013-04-23", "quake"),
    ("He was jailed for the murder of two men in 2009.", "2009", "die"),
    ("He was jailed for the murder of two men on Monday.", "2013-04-22", "sentence"),
    ("The shooting on Saturday sparked protests.", "2013-04-20", "shoot"),
]


@pytest.mark.parametrize(("text", "when", "kind"), CASES)
def test_a_date_dates_the_happening_it_stands_with(text: str, when: str, kind: str) -> None:
    claims = pipeline.explained(text, date(2013, 4, 24), "en").claims
    assert [(c.date.text, c.type) for c in claims if c.date] == [(when, kind)]


def test_what_the_clause_tells_besides_is_known_too() -> None:
    (claim,) = pipeline.explained(CASES[0][0], date(2013, 4, 24), "en").claims
    assert [h.type for h in claim.happenings] == ["convict", "die"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Each promised the other help in case of an attack.", []),
        ("The wall could collapse, the mayor fears a flood.", ["collapse"]),
        ("The town mourned the two divers killed in the storm.", ["mourn", "die", "storm"]),
    ],
)
def test_what_is_only_thought_of_is_told_by_no_clause_in_passing(text: str, kinds: list[str]) -> None:
    claims = pipeline.explained(text, date(2013, 4, 24), "en").claims
    assert [h.type for c in claims for h in c.happenings] == kinds
