"""Sentences of our own and the claims they make, read in an article of Thursday 24 October 2024."""

from datetime import date
from typing import NamedTuple

import pytest

from generator import pipeline
from generator.model import Claim

THURSDAY = date(2024, 10, 24)


class Expected(NamedTuple):
    """What a sentence must give: date of the happening or saying, kind, speaker's key, words it tells."""

    when: str
    kind: str
    speaker: str
    told: str


def claims(text: str, dct: date | None = THURSDAY) -> tuple[Claim, ...]:
    return pipeline.explained(text, dct, "en").claims


def dated(text: str) -> list[Expected]:
    return [
        Expected(c.date.text, c.kind, c.speaker.key if c.speaker else "", c.span.of(text))
        for c in claims(text)
        if c.date is not None
    ]


HAPPENINGS = [
    ("The bridge at Orlova collapsed on Tuesday.", "2024-10-22", "The bridge at Orlova collapsed on Tuesday"),
    ("In June, the two towns signed a water treaty.", "2024-06", "two towns signed a water treaty"),
    ("Last week, Canal 5 filmed the trucks at the depot.", "2024-10-14/2024-10-20", "filmed the trucks"),
    ("On 3 March 2021 the mine at Holm flooded.", "2021-03-03", "the mine at Holm flooded"),
    (
        "The valley, where the army has kept a post since opening a road in August, is quiet.",
        "2024-08",
        "opening a road in August",
    ),
    ("They have held the pass since their August advance on the fort.", "2024-08", "August advance"),
    ("The region was ruined by the earthquake of 1999.", "1999", "earthquake of 1999"),
]


@pytest.mark.parametrize(("text", "when", "told"), HAPPENINGS)
def test_a_date_with_a_verb_or_an_event_noun_dates_the_happening(text: str, when: str, told: str) -> None:
    found = [c for c in dated(text) if c.kind == "happened"]
    assert [c.when for c in found] == [when]
    assert told in found[0].told


SAYINGS = [
    ("The ministry announced Thursday that the dam is safe.", "2024-10-24", "ministry"),
    ("The dam is safe, the water ministry announced Thursday.", "2024-10-24", "ministry"),
    ("On Wednesday, council spokesman Jon Berg told reporters the dam was safe.", "2024-10-23", "berg"),
    ("Mayor Ada Lind said on Tuesday that the town would rebuild.", "2024-10-22", "lind"),
    ("Ada Lind, the mayor of Holm, remarked on Tuesday that the town would rebuild.", "2024-10-22", "lind"),
    (
        "But on Tuesday at the summit, President Ivo Marek did not deny that aid had stopped.",
        "2024-10-22",
        "marek",
    ),
    ("President Ivo Marek did not dismiss the reports when asked on Tuesday.", "2024-10-22", "marek"),
    ("Minister Eva Sand called it a “grave mistake” during a Tuesday interview.", "2024-10-22", "sand"),
    ("“We will rebuild,” Mayor Ada Lind said on Tuesday.", "2024-10-22", "lind"),
    ("Officials said Monday the road was open.", "2024-10-21", "officials"),
]


@pytest.mark.parametrize(("text", "when", "speaker"), SAYINGS)
def test_a_date_at_the_reporting_verb_dates_the_saying(text: str, when: str, speaker: str) -> None:
    said = [c for c in dated(text) if c.kind == "said"]
    assert [(c.when, c.speaker.rpartition(" ")[2]) for c in said] == [(when, speaker)]
    assert not [c for c in dated(text) if c.kind == "happened"]


def test_the_date_of_the_event_and_the_date_of_saying_it_are_kept_apart() -> None:
    text = "Police spokesman Jon Berg announced Thursday that the convoy had been seen on Wednesday."
    by_kind = {c.kind: c for c in claims(text) if c.date}
    assert by_kind["happened"].date is not None
    assert by_kind["happened"].date.text == "2024-10-23"
    assert by_kind["happened"].said_on is not None
    assert by_kind["happened"].said_on.text == "2024-10-24"
    assert by_kind["said"].date == by_kind["happened"].said_on


def test_without_that_a_date_at_the_end_is_the_happenings() -> None:
    (claim,) = [
        c for c in claims("The service said the convoy had been seen in Holm on Wednesday.") if c.date
    ]
    assert claim.kind == "happened"
    assert claim.said_on is None
    assert claim.speaker is not None
    assert claim.speaker.text == "The service"


def test_reported_with_a_noun_for_the_happening_dates_the_happening() -> None:
    (claim,) = [
        c for c in claims("The army reported the sighting of the convoy in Holm on Wednesday.") if c.date
    ]
    assert (claim.kind, claim.date and claim.date.text) == ("happened", "2024-10-23")


def test_a_plan_is_scheduled() -> None:
    (claim,) = [c for c in claims("The two mayors will meet in Holm on 30 October.") if c.date]
    assert claim.kind == "scheduled"


def test_it_added_goes_on_with_the_statement() -> None:
    text = (
        "The border service said on Tuesday that trucks had crossed. "
        "It added that 40 drivers had been questioned."
    )
    first, second = claims(text)
    assert first.statement == second.statement >= 0
    assert second.date is None
    assert second.said_on is not None
    assert second.said_on.text == "2024-10-22"


def test_a_new_date_begins_a_new_statement() -> None:
    text = (
        "Mayor Ada Lind said on Monday the dam leaked. A party was held. Lind said on Tuesday that it held."
    )
    first, *_, last = claims(text)
    assert first.statement != last.statement


def test_a_quotation_in_a_sentence_of_its_own_is_the_last_speakers() -> None:
    text = "“We will rebuild,” Mayor Ada Lind told a press conference. “But it will take years.”"
    first, second = claims(text)
    assert second.speaker is not None
    assert second.speaker.key == "lind"
    assert first.statement == second.statement


def test_an_office_stands_for_its_holder() -> None:
    text = "Russian President Vladimir Putin said little on Monday. Russia’s president denied it."
    assert claims(text)[-1].speaker is not None
    assert claims(text)[-1].speaker.key == "putin"  # type: ignore[union-attr]


def test_a_dated_figure_belongs_to_the_statement_that_gave_it() -> None:
    text = (
        "The border service claimed that 900 trucks had crossed. "
        "Wednesday's 900 truck count surpasses previous warnings issued by EU officials."
    )
    given, figure = claims(text)
    assert figure.rule == "figure-date"
    assert figure.statement == given.statement
    assert figure.comparison is not None
    assert "offici" in figure.comparison.other


def test_a_denial_is_denied_and_a_denial_denied_is_not() -> None:
    denied = claims("The ministry denied on Monday that the dam leaked.")
    not_denied = claims("The ministry did not deny on Monday that the dam leaked.")
    assert [c.polarity for c in denied] == ["denied"]
    assert [c.polarity for c in not_denied] == ["affirmed"]


def test_hedges_are_kept() -> None:
    (claim,) = claims("The trucks perhaps crossed on Monday.")
    assert claim.hedges == ("perhaps",)


BASES = [
    ("Water minister Eva Sand said it leaked.", "named official"),
    ("The interior ministry said it leaked.", "named official"),
    ("Officials said it leaked.", "unnamed source"),
    ("Reuters reported that it leaked.", "another outlet"),
    ("Local resident Ida Moe said it leaked.", "named witness"),
    ("According to the indictment, the dam leaked.", "document or first-hand"),
    ("The dam leaked.", "no attribution"),
]


@pytest.mark.parametrize(("text", "expected"), BASES)
def test_the_basis_is_told_in_fixed_words(text: str, expected: str) -> None:
    assert claims(text)[0].basis == expected


NOT_DATED = [
    "The work must be done by Friday.",
    "The road was quiet after Monday.",
    "It may rain in the valley and a dam may break.",
    "INDONESIA, July 2, 2013",
    "It took place at 7:37 AM local time.",
    "Trucks have now moved west.",
    "Monday's newspapers were sold out.",
]


@pytest.mark.parametrize("text", NOT_DATED)
def test_no_claim_is_dated_from(text: str) -> None:
    assert dated(text) == []


def test_two_dates_share_out_a_clause() -> None:
    found = dated("A man was arrested on Monday and charged on Wednesday.")
    assert [(c.when, c.told) for c in found] == [
        ("2024-10-21", "A man was arrested on Monday"),
        ("2024-10-23", "charged on Wednesday."),
    ]


def test_spans_cut_the_articles_own_words() -> None:
    text = "Mayor Ada Lind said on Tuesday that 40 homes in Holm had burned on Monday."
    for claim in claims(text):
        assert claim.sentence.of(text) == text
        assert claim.span.of(text) in text
        for quantity in claim.quantities:
            assert quantity.number.of(text) == "40"


def test_an_article_without_a_date_dates_only_what_is_absolute() -> None:
    found = claims("The bridge fell on Tuesday. The mine flooded on 3 March 2021.", None)
    assert [c.date.text for c in found if c.date] == ["2021-03-03"]


def test_a_dateline_dates_nothing_and_is_no_part_of_a_claim() -> None:
    text = "HOLM, Oct 21 (Reuters) - The bridge at Orlova collapsed on Tuesday."
    assert [(c.when, c.told) for c in dated(text)] == [
        ("2024-10-22", "The bridge at Orlova collapsed on Tuesday.")
    ]


def test_who_the_relative_clause_tells_of_speaks_for_nobody() -> None:
    (claim,) = [c for c in claims("Two men who claim the land fought in Holm on Tuesday.") if c.date]
    assert claim.kind == "happened"
    assert claim.speaker is None


def test_a_date_in_another_phrase_before_the_speaker_dates_no_saying() -> None:
    text = "Following the fall of the bridge on Saturday, police officials said he had run away."
    assert [c.kind for c in claims(text) if c.date] == []


SPEAKERS = [
    ("The harbour master, Eva Holm, said on Wednesday that the wind was to blame.", "Holm"),
    ("The shop owner, Eva Holm, said that the wind was strong on Wednesday.", "Holm"),
    ("Tarn Water, which runs the dam, said on Wednesday it has closed the gates.", "Tarn Water"),
    ("On Wednesday, Eva Holm was asked about it and did not deny that it leaked.", "Holm"),
    ("Many roads were closed and police said on Wednesday that nobody was hurt.", "police"),
    ("“The wind was to blame,” the shop owner, Eva Holm, said on Wednesday.", "Holm"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_a_speaker_is_a_noun_phrase_beside_the_verb(text: str, speaker: str) -> None:
    spoken = [c.speaker.text for c in claims(text) if c.speaker]
    assert spoken
    for name in spoken:
        assert name.endswith(speaker)
        assert not name.startswith("that ")


def test_no_longer_denies_nothing() -> None:
    (claim,) = claims("“It is no longer a matter of one valley,” Eva Holm said.")
    assert claim.polarity == "affirmed"


def test_a_choice_of_days_is_one_claim() -> None:
    found = dated("The divers worked on Monday or Tuesday.")
    assert [c.when for c in found] == ["[2024-10-21,2024-10-22]"]


def test_a_quotation_over_two_sentences_is_cut_to_each() -> None:
    text = "Ada Lind told reporters: “We will rebuild. It will take years.”"
    for claim in claims(text):
        for quotation in claim.quotations:
            assert claim.sentence.holds(quotation)
