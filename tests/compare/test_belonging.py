# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Figures told of an event and figures told in its company only: no badge for the latter."""

from dataclasses import replace

import pytest

from generator.compare import contradictions
from generator.model import Article, Claim, Happening
from tests.compare.builders import Said, article, claim, event, labels, span, story

ON_TUESDAY = ("on Tuesday", "2021-05-11")
DATED = Said("The flood killed 12 people in the valley on Tuesday.", when=ON_TUESDAY, head="kill")


def with_types(made: Claim, text: str, *told: tuple[str, str]) -> Claim:
    """The claim with what it tells: words and type, the first of them the claim's own."""
    happenings = tuple(Happening(span(text, words), kind, words) for words, kind in told)
    return replace(made, happenings=happenings, type=told[0][1])


def beside(other: Said, *told: tuple[str, str], **changes: object) -> list[str]:
    """Labels of the numbers that an event shows that one article dates and another joins."""
    first, second = claim(DATED, "a"), claim(other, "b")
    second = replace(with_types(second, other.text, *told) if told else second, **changes)  # type: ignore[arg-type]
    articles = article(DATED, "a"), article(other, "b")
    return labels(contradictions(articles, (event((first, ""), (second, ""), when="2021-05-11"),)), "number")


UNDATED = [
    ("conflict", "The flood killed 15 people.", "2021-05-12", "published while it was news, order says nothing"),
    ("compatible", "The flood killed 15 people.", "2021-05-10", "published before it happened"),
    ("compatible", "The flood killed 15 people.", "2023-05-12", "published two years later, and undated"),
    ("conflict", "The flood of 2021 killed 11 people.", "2022-01-12", "it names the year"),
    ("compatible", "Another flood killed 15 people.", "2021-05-12", "another flood"),
    ("compatible", "Police named the dam where 15 people were killed.", "2021-05-12", "a place beside it"),
    ("compatible", "The flood killed 15 people over four nights.", "2021-05-12", "four nights together"),
    ("compatible", "The flood killed 15 people in Mill Hollow county.", "2021-05-12", "a county that no other report names"),
    ("compatible", "Officials suspect the flood has killed 15 people.", "2021-05-12", "a suspicion"),
    ("compatible", "The flood killed an estimated 15 people.", "2021-05-12", "an estimate"),
    ("compatible", "It is not certain at this stage that 15 people were killed.", "2021-05-12", "nobody vouches for it"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "text", "published", "why"), UNDATED)
def test_an_undated_figure_counts_if_it_is_told_of_the_event(
    label: str, text: str, published: str, why: str
) -> None:
    found = beside(Said(text, published=published))
    assert (found != ["compatible"]) == (label != "compatible"), why


IN_PASSING = [
    ("revision", "The guard fled from the flood that killed 15 people.", ("killed", "die"), ("fled", "flee"), "next to what it joined by"),
    ("compatible", "The flood came when 15 people were killed by a bomb.", ("flood", "flood"), ("killed", "die"), "next to another happening"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "text", "own", "other", "why"), IN_PASSING)
def test_a_sentence_in_passing_brings_the_figures_next_to_its_happening(
    label: str, text: str, own: tuple[str, str], other: tuple[str, str], why: str
) -> None:
    assert beside(Said(text, published="2021-05-13"), own, other, rule="told-besides") == [label], why


def test_a_sentence_in_passing_that_dates_itself_to_the_same_day_brings_all_its_figures() -> None:
    text = "On Tuesday the flood broke the dam and 15 people were killed by a bomb."
    told = Said(text, published="2021-05-13", when=("On Tuesday", "2021-05-11"), head="break")
    passing = replace(
        with_types(claim(told, "b"), text, ("flood", "flood"), ("killed", "die")),
        date=None, timex=None, dated_by="", rule="told-besides",
    )  # fmt: skip
    articles = article(DATED, "a"), article(told, "b")
    events = (
        event((claim(DATED, "a"), ""), (passing, ""), when="2021-05-11"),
        event((claim(told, "b"), ""), name="e-2", when="2021-05-11"),
    )
    assert labels(contradictions(articles, events), "number") == ["revision"]


def test_a_noun_that_dates_an_old_happening_brings_no_figures_of_the_news() -> None:
    text = "A storm killed 90 people in a valley that the flood of 2021 had laid waste."
    told = Said(text, published="2024-06-01", when=("2021", "2021"))
    made = with_types(claim(told, "b"), text, ("flood", "flood"), ("killed", "die"))
    first = Said(
        "The flood of 2021 killed 12 people.", published="2024-06-01", when=("2021", "2021"), head="kill"
    )
    articles = article(first, "a"), article(told, "b")
    reports = (claim(first, "a"), ""), (replace(made, dated_by="noun"), "")
    assert labels(contradictions(articles, (event(*reports, when="2021"),)), "number") == ["compatible"]


def test_figures_of_a_person_of_another_age_are_another_persons() -> None:
    dated = Said("Ann Lee, 32, fell 600 metres on Tuesday.", when=ON_TUESDAY, head="fall")
    same = Said("The climber fell 150 metres.")
    other = Said("It came after a climber, 47, fell 150 metres.")
    for said, shown in ((same, ["conflict"]), (other, ["compatible"])):
        articles = article(dated, "a"), article(said, "b")
        reports = (claim(dated, "a"), ""), (claim(said, "b"), "")
        assert labels(contradictions(articles, (event(*reports, when="2021-05-11"),)), "number") == shown


SAME_DAY = [
    ("compatible", "The bank lent 110 billion pounds ($143 billion).", "The bank lent 110 billion pounds ($158 billion).", "two rates of exchange"),
    ("conflict", "The bank lent the town $143 million.", "The bank lent the town $158 million.", "no conversion"),
    ("compatible", "Lee scored 14 points for the side on the night.", "Fox scored 11 points for the side on the night.", "each player has his own"),
    ("compatible", "Lee missed 10 of the side's 16 games with a torn ankle muscle.", "Lee missed six games with a torn ankle muscle.", "games in all"),
    ("compatible", "A magnitude 4.4 quake is large for the valley.", "A magnitude 4.6 quake hit the valley.", "of quakes in general"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "one", "two", "why"), SAME_DAY)
def test_figures_that_look_alike(label: str, one: str, two: str, why: str) -> None:
    assert labels(contradictions(*story(Said(one), Said(two))), "number") == [label], why


def test_a_report_with_a_clock_time_tells_two_happenings_apart_for_all_who_give_its_figure() -> None:
    said = (
        Said("The quake struck at 8:51 a.m. local time, 75 km from Ostrava."),
        Said("The first quake struck at 3:16 a.m. local time, 135 km from Ostrava."),
        Said("A quake struck on the coast 135 km from Ostrava."),
    )
    assert labels(contradictions(*story(*said)), "number") == ["compatible"]


def test_the_largest_figure_that_an_article_gives_is_its_count_wherever_it_gives_it() -> None:
    part, whole = Said("Five people were killed."), Said("In all 24 people were killed.")
    other = Said("The flood killed 24 people on Tuesday.", when=ON_TUESDAY)
    articles: tuple[Article, ...] = (article(other, "a"), article(part, "b"))
    first = event((claim(other, "a"), ""), (claim(part, "b"), ""), when="2021-05-11")
    assert labels(contradictions(articles, (first,)), "number") == ["conflict"]
    text = f"{part.text} {whole.text}"
    both = Said(text)
    made = claim(both, "b")
    five, total = (replace(made, quantities=(q,)) for q in made.quantities)
    articles = (article(other, "a"), article(both, "b"))
    first = event((claim(other, "a"), ""), (five, ""), when="2021-05-11")
    second = event((total, ""), name="e-2", when="2021-05-11")
    assert labels(contradictions(articles, (first, second)), "number") == ["compatible"]


def test_thousands_of_reports_of_one_event_show_their_best_known_figures() -> None:
    known = [Said(f"The blast killed {12 + n % 2} people.") for n in range(40)]
    odd = [Said(f"The blast killed {1_000 + 7 * n} people.") for n in range(400)]
    (badge,) = contradictions(*story(*known, *odd))
    assert len(badge.answers) == 40
    assert [len(a.claims) for a in badge.answers if a.value in ("12", "13")] == [20, 20]
