# ruff: noqa: E501 -- a sentence and what is read of it are easier to read in one row
"""The part that counted people and things play: invented sentences, one role however it is worded."""

import pytest

from tests.extract.test_quantities import read

ROLES = {
    ("70", "person", "gathered"): [
        "A crowd of 70 sang.",
        "Police put the crowd at 70.",
        "Some watched the 70-strong crowd.",
        "The 70-person crowd sang.",
        "Part of the 70 person crowd sang.",
        "A group of 70 people marched to the court.",
        "The vigil drew 70 people.",
        "The rally was attended by 70 mourners.",
        "Some 70 people took to the streets.",
        "In all 70 demonstrators turned out.",
        "In all 70 people joined the vigil.",
        "In all 70 people attended her funeral.",
    ],
    ("11", "bullet", "hit"): [
        "He was shot 11 times.",
        "The shots hit him 11 times.",
        "He was hit by 11 bullets.",
        "He suffered 11 gunshot wounds.",
        "In all 11 bullets entered his body.",
        "In all 11 rounds struck the driver.",
    ],
    ("11", "shot", "fired"): [
        "Officers fired 11 shots.",
        "Both officers fired a total of 11 rounds.",
        "In all 11 shots were fired.",
        "Three of the 11 bullets fired by the guards missed.",
        "The guard discharged 11 bullets.",
    ],
    ("17", "wound", "stabbed"): ["She was stabbed 17 times.", "She had 17 stab wounds."],
    ("6", "engine", "sent"): [
        "Then 6 fire engines attended.",
        "The chief sent 6 engines.",
        "They called in 6 appliances.",
        "In all 6 engines were dispatched to the mill.",
        "In all 6 fire engines tackled the blaze.",
    ],
    ("500", "job", "cut"): [
        "The bank will cut 500 jobs.",
        "The bank laid off 500 workers.",
        "The bank sacked 500 people.",
        "In all 500 posts were axed.",
        "The merger led to 500 job losses.",
        "In all 500 employees were made redundant.",
    ],
    ("9,000", "employee", "employed"): ["The bank employs 9,000 people.", "It has a workforce of 9,000 staff."],
    ("40", "shop", "closed"): ["The chain shut 40 shops.", "In all 40 shops were closed.", "It led to the closure of 40 shops."],
}  # fmt: skip
CASES = [(sentence, *role) for role, sentences in ROLES.items() for sentence in sentences]


@pytest.mark.parametrize(("sentence", "number", "noun", "scope"), CASES)
def test_a_part_is_one_role_however_it_is_worded(sentence: str, number: str, noun: str, scope: str) -> None:
    assert (number, noun, scope) in [(q.number.of(sentence), q.noun, q.scope) for q in read(sentence)]


LISTS = [
    ("The quake damaged nine inns, 30 old barns including stables and sheds, six mills and two schools.", "damaged"),
    ("Some 40 houses were damaged by the wind, as well as seven bridges.", "damaged"),
    ("The storm flattened 30 houses, a school and two bridges.", "destroyed"),
    ("Police seized 14 rifles along with 31 magazines.", "seized"),
    ("Six engines and 40 firefighters tackled the blaze.", "sent"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "scope"), LISTS)
def test_the_state_of_a_list_holds_for_each_of_its_members(sentence: str, scope: str) -> None:
    assert {q.scope for q in read(sentence)} == {scope}


OTHERS = [
    ("What people are arrested with is seized.", "The navy nabbed 26 pirates with six rifles and 12 magazines.", ["arrested", "seized", "seized"]),
    ("Some residents were no houses.", "The storm flattened 30 houses, a spokesman and two residents.", ["destroyed", ""]),
    ("The army fires at people.", "Gunmen fired at 12 people.", [""]),
    ("Officers fire, they are not fired.", "Two officers fired.", [""]),
    ("No one gathers cars.", "The yard drew 40 cars.", [""]),
    ("People lose much else.", "Some 500 people lost everything.", [""]),
    ("Another clause begins.", "The fire destroyed 40 homes and two men said little.", ["destroyed", ""]),
    ("One attends, the others were killed.", "Some 40 officers attended and 12 people were killed.", ["sent", "killed"]),
]  # fmt: skip


@pytest.mark.parametrize(("why", "sentence", "scopes"), OTHERS)
def test_a_role_is_given_only_to_what_can_play_it(why: str, sentence: str, scopes: list[str]) -> None:
    assert [q.scope for q in read(sentence)] == scopes, why
