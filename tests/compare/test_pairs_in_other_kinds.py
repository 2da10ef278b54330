# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Pairs of invented sentences: dates of one happening, denials, one speaker's words in two wordings."""

from dataclasses import replace

import pytest

from generator.compare import contradictions
from generator.languages.en.words import stem
from generator.model import Comparison, Span
from tests.compare.builders import Said, article, claim, event, labels, span, story

DATES = [
    ("conflict", ("on Tuesday", "2021-05-11"), ("on Monday", "2021-05-10"), "two weekdays"),
    ("conflict", ("on 3 May", "2021-05-03"), ("on 13 May", "2021-05-13"), "two days"),
    ("conflict", ("in April", "2021-04"), ("in May", "2021-05"), "two months"),
    ("conflict", ("in 2019", "2019"), ("in 2020", "2020"), "two years"),
    (
        "conflict",
        ("last week", "2021-05-03/2021-05-09"),
        ("on Tuesday", "2021-05-11"),
        "a week and a day outside it",
    ),
    ("compatible", ("in May", "2021-05"), ("on Tuesday", "2021-05-11"), "a month holds its days"),
    ("compatible", ("this year", "2021"), ("in May", "2021-05"), "a year holds its months"),
    ("compatible", ("on Tuesday", "2021-05-11"), ("on 11 May", "2021-05-11"), "a weekday and its date"),
    (
        "compatible",
        ("this week", "2021-05-10/2021-05-16"),
        ("on Tuesday", "2021-05-11"),
        "a week holds its days",
    ),
    ("compatible", ("since May", "2021-05/.."), ("in June", "2021-06"), "an open end"),
    ("compatible", ("about 1980", "1980~"), ("in 1982", "1982"), "an approximate date excludes nothing"),
]


@pytest.mark.parametrize(("label", "one", "two", "why"), DATES)
def test_two_dates_of_one_happening(label: str, one: tuple[str, str], two: tuple[str, str], why: str) -> None:
    said = (
        Said(f"The mayor opened the harbour bridge in Ostrava {one[0]}.", when=one, head="open"),
        Said(f"The mayor opened the harbour bridge in Ostrava {two[0]}.", when=two, head="open"),
    )
    badges = contradictions(*story(*said))
    assert labels(badges, "date") == [label], why
    assert all(b.answers[0].claims[0][1].of(said[0].text + said[1].text) for b in badges)


def test_a_plan_that_was_postponed_is_a_revision() -> None:
    said = (
        Said(
            "The mayor opens the harbour bridge in Ostrava on Monday.",
            when=("on Monday", "2021-05-10"),
            head="open",
            kind="scheduled",
        ),
        Said(
            "The mayor postponed the opening of the harbour bridge in Ostrava to Friday.",
            when=("Friday", "2021-05-14"),
            head="open",
            kind="scheduled",
        ),
    )
    assert labels(contradictions(*story(*said)), "date") == ["revision"]


def test_a_plan_and_what_came_of_it_agree() -> None:
    said = (
        Said(
            "The mayor opens the harbour bridge in Ostrava on Monday.",
            when=("on Monday", "2021-05-10"),
            head="open",
            kind="scheduled",
        ),
        Said(
            "The mayor opened the harbour bridge in Ostrava on Tuesday.",
            when=("on Tuesday", "2021-05-11"),
            head="open",
        ),
    )
    assert labels(contradictions(*story(*said)), "date") == ["compatible"]


def test_the_answers_are_the_words_that_date_it() -> None:
    said = (
        Said(
            "The mayor opened the harbour bridge in Ostrava on Monday.",
            when=("Monday", "2021-05-10"),
            head="open",
        ),
        Said(
            "The mayor opened the harbour bridge in Ostrava on Tuesday.",
            when=("Tuesday", "2021-05-11"),
            head="open",
        ),
    )
    (badge,) = contradictions(*story(*said))
    assert [a.value for a in badge.answers] == ["2021-05-10", "2021-05-11"]
    assert [a.claims[0][1].of(s.text) for a, s in zip(badge.answers, said, strict=True)] == [
        "Monday",
        "Tuesday",
    ]


def test_a_claim_without_a_date_takes_no_side() -> None:
    said = (
        Said(
            "The mayor opened the harbour bridge in Ostrava on Monday.",
            when=("Monday", "2021-05-10"),
            head="open",
        ),
        Said("The mayor opened the harbour bridge in Ostrava."),
    )
    assert labels(contradictions(*story(*said)), "date") == ["compatible"]


DENIALS = [
    ("conflict", Said("The army shelled the port town.", "", head="shell"),
     Said("Lee denied that the army shelled the port town.", "Lee", polarity="denied", head="shell"), "the press and a speaker"),
    ("conflict", Said("The army shelled the port town on 4 May.", head="shell"),
     Said("Lee denied that the army shelled the port town on 4 May.", "Lee", polarity="denied", head="shell"), "May is no doubt"),
    ("conflict", Said("Fox said the army shelled the port town.", "Fox", head="shell"),
     Said("Lee denied that the army shelled the port town.", "Lee", polarity="denied", head="shell"), "two speakers"),
    ("compatible", Said("Lee said the army shelled the port town.", "Lee", head="shell"),
     Said("Lee denied that the army shelled the port town.", "Lee", polarity="denied", head="shell"), "one speaker"),
    ("compatible", Said("The army left the port town.", "", head="leave"),
     Said("Lee denied that the army shelled the port town.", "Lee", polarity="denied", head="shell"), "another happening"),
    ("compatible", Said("The navy shelled a far island.", "", head="shell"),
     Said("Lee denied that the army shelled the port town.", "Lee", polarity="denied", head="shell"), "another target"),
    ("compatible", Said("Fox said the army shelled the port town.", "Fox", head="shell"),
     Said("Lee said the army had never before shelled the port town.", "Lee", polarity="denied", head="shell"), "never before is no denial"),
    ("compatible", Said("Fox said the army shelled the port town.", "Fox", head="shell"),
     Said("Lee said the army no longer shells the port town.", "Lee", polarity="denied", head="shell"), "no longer is no denial"),
    ("compatible", Said("Fox said the army may have shelled the port town.", "Fox", head="shell"),
     Said("Lee denied that the army shelled the port town.", "Lee", polarity="denied", head="shell"), "a guess is not an affirmation"),
    ("compatible", Said("Fox denied that the army shelled the port town.", "Fox", polarity="denied", head="shell"),
     Said("Lee denied that the army shelled the port town.", "Lee", polarity="denied", head="shell"), "two denials"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "one", "two", "why"), DENIALS)
def test_affirmed_by_one_and_denied_by_another(label: str, one: Said, two: Said, why: str) -> None:
    assert labels(contradictions(*story(one, two)), "polarity") == [label], why


WORDINGS = [
    ("differs", "We never doubted that our partners honour the treaty", "We are sure that our partners keep the treaty with honour", "one sentence in two wordings"),
    ("differs", "The harbour bridge will open again before winter", "Before winter the harbour bridge opens", "another order"),
    ("compatible", "The harbour bridge will open before winter", "The harbour bridge will open before winter", "the same words"),
    ("compatible", "The harbour bridge will open before winter", "bridge will open before winter", "a part of the words"),
    ("compatible", "The harbour bridge will open before winter.", "“The harbour bridge will open before winter,”", "other marks"),
    ("compatible", "The harbour bridge will open before winter", "Nobody was hurt in the fire on the quay", "another part of the speech"),
    ("compatible", "The harbour bridge will open before winter", "The harbour bridge", "too short"),
    ("compatible", "We lost every thing in the harbour fire", "We lost everything in the harbour fire", "one word or two"),
    ("compatible", "It is not up to us now", "It is now up to them", "no content in common"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "one", "two", "why"), WORDINGS)
def test_one_speaker_quoted_twice(label: str, one: str, two: str, why: str) -> None:
    said = [Said(f'"{q}", said Lee.', "Lee", quoted=q) for q in (one, two)]
    assert labels(contradictions(*story(*said)), "quotation") == [label], why


def test_two_speakers_may_use_different_words() -> None:
    one, two = "The harbour bridge will open again before winter", "Before winter the harbour bridge opens"
    said = Said(f'"{one}", said Lee.', "Lee", quoted=one), Said(f'"{two}", said Fox.', "Fox", quoted=two)
    assert labels(contradictions(*story(*said)), "quotation") == ["compatible"]


def test_one_article_may_quote_a_speaker_twice() -> None:
    one, two = "The harbour bridge will open again before winter", "Before winter the harbour bridge opens"
    said = [Said(f'"{q}", said Lee.', "Lee", quoted=q, article="a") for q in (one, two)]
    assert labels(contradictions(*story(*said)), "quotation") == ["compatible"]


def comparing(figure: str, given: str) -> list[str]:
    """Labels for an article whose second sentence compares its figure with one in the first."""
    first, second = (
        f"Officials saw {given} soldiers at the camp.",
        f"Monday's {figure} figure is larger than officials gave.",
    )
    text = f"{first} {second}"
    whole = Said(text)
    made = article(whole, "a")
    places = Span(0, len(first)), Span(len(first) + 1, len(text))
    sentences = tuple(replace(made.sentences[0], span=place) for place in places)
    made = replace(made, sentences=sentences)
    both = claim(whole, "a")
    quantities = both.quantities
    theirs = replace(both, sentence=places[0], span=places[0], quantities=quantities[:1])
    words = Comparison(quantities[1], (stem("officials"),), span(text, "larger than"))
    ours = replace(both, sentence=places[1], span=places[1], quantities=quantities[1:], comparison=words)
    other = Said(f"The ministry counted {figure} soldiers.")
    counted = claim(other, "b")
    events = (event((ours, ""), (counted, ""), name="e-1"), event((theirs, ""), name="e-2"))
    badges = contradictions((made, article(other, "b")), events)
    assert all(set(b.events) == {"e-1", "e-2"} and b.what == "soldiers" for b in badges)
    return labels(badges, "number")


def test_a_figure_that_a_source_compares_with_a_bound_differs() -> None:
    assert comparing("12,000", "at least 3,000") == ["differs"]


def test_a_figure_that_a_source_compares_with_another_conflicts() -> None:
    assert comparing("12,000", "3,000") == ["conflict"]


def test_a_figure_near_the_bound_it_is_compared_with_agrees() -> None:
    assert comparing("4,000", "at least 3,000") == ["compatible"]


def test_figures_of_two_events_are_not_compared_unless_a_source_does() -> None:
    one, two = (
        Said("Lee counted 900 soldiers at the old harbour.", article="a"),
        Said("Fox counted 300 soldiers.", article="b"),
    )
    (first,), (second,) = story(one)[1], story(two)[1]
    articles = (*story(one)[0], *story(two)[0])
    assert contradictions(articles, (first, replace(second, id="e-2"))) == ()
