# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Pairs of invented sentences about one event: how two figures stand to each other, and why."""

from dataclasses import replace

import pytest

from generator.compare import contradictions
from tests.compare.builders import Said, article, claim, event, labels, story

SAME_DAY = [
    # conflict: both bare, no bound, no rounding
    ("conflict", "The blast killed 12 people.", "The blast killed 15 people.", "two bare tolls"),
    ("conflict", "Twelve people died in the blast.", "The blast killed 15 people.", "words and figures"),
    ("conflict", "The blast left 12 dead.", "Fifteen people were killed.", "other wordings of one state"),
    ("conflict", "The death toll was 12.", "Fifteen people were killed.", "a toll and a count"),
    ("conflict", "Fires injured 40 people.", "Fires wounded 47 people.", "injured and wounded are one"),
    ("conflict", "Only one person died.", "The blast killed four people.", "an emphatic exact count"),
    ("conflict", "Only one person died.", "The blast killed at least five people.", "excluded by a lower bound"),
    ("conflict", "Nearly 100 people were arrested.", "About 130 people were arrested.", "bounds are disjoint"),
    ("conflict", "Fewer than 20 people were hurt.", "Twenty-five people were hurt.", "an upper bound excludes"),
    ("conflict", "Up to 20 people were hurt.", "Twenty-five people were hurt.", "an upper bound excludes"),
    ("conflict", "A magnitude 6.1 quake hit.", "A magnitude 6.4 quake hit.", "two magnitudes"),
    ("conflict", "A 7.6-magnitude quake hit.", "The quake had a magnitude of 7.7.", "a tenth apart at one precision"),
    ("conflict", "The quake struck at a depth of 12 miles.", "The quake struck at a depth of 1.2 miles.", "a slip of the point"),
    ("conflict", "It was 20 miles north of Ostrava.", "It was 26 miles north of Ostrava.", "one place, two distances"),
    ("conflict", "Ann Lee, 32, slipped.", "The 31-year-old Ann Lee slipped.", "one person, two ages"),
    ("compatible", "Mrs Lee, 32, slipped.", "The 31-year-old Ann Lee slipped.", "a surname alone may be another's"),
    ("conflict", "She fell 150 metres.", "She fell about 200 metres.", "two falls of one"),
    ("conflict", "She fell about 200 feet.", "She fell 150 metres.", "apart even after conversion"),
    ("conflict", "The city of 160,000 people shook.", "The city of 172,000 people shook.", "two populations"),
    ("conflict", "He fired a .38 caliber pistol.", "He fired a .357 caliber pistol.", "two calibres"),
    ("conflict", "He was shot seven times.", "He was shot 11 times.", "two counts of shots"),
    ("conflict", "The mother of 12 was shot.", "The mother of 13 children was shot.", "children of one mother"),
    (
        "conflict",
        "The navy seized six rifles and 12 magazines after a boarding search.",
        "The navy seized 14 rifles and 31 magazines after a boarding search.",
        "the same haul",
    ),
    ("conflict", "The fire destroyed 40 homes.", "The fire destroyed 52 houses.", "homes are houses"),
    ("conflict", "Floods damaged seven bridges.", "Floods damaged nine bridges.", "the same state"),
    ("conflict", "Police detained 30 people.", "Police arrested 42 people.", "detained and arrested are one"),
    ("conflict", "Divers rescued 26 sailors.", "Divers rescued 29 sailors.", "the same rescue"),
    ("conflict", "Three men and two women were killed.", "The blast killed seven people.", "a sum"),
    # revision: wording on equal dates
    ("revision", "So far 12 people have died.", "The blast killed 15 people.", "so far"),
    ("revision", "The blast killed 12 people.", "The death toll rose to 15.", "rose to"),
    ("revision", "Earlier reports said 12 people died.", "The blast killed 15 people.", "earlier reports"),
    ("revision", "The blast killed 12 people.", "The toll has now reached 15 deaths.", "now"),
    ("revision", "At least five people were hurt.", "At least 50 people were hurt.", "a rising lower bound"),
    ("revision", "At least 40 people were injured.", "The quake injured 250 people.", "a lower bound left behind"),
    ("revision", "It had a preliminary magnitude of 4.4.", "A magnitude 4.2 quake hit.", "a preliminary measure"),
    ("revision", "It had a magnitude of 4.4.", "It was revised to a magnitude of 4.2.", "a revised measure"),
    ("revision", "The blast killed four people.", "The blast killed at least five people.", "a higher lower bound"),
    ("revision", "The blast killed 15 people.", "A corrected count put 12 people dead.", "a corrected lower count"),
    # compatible: rounding, units, bounds
    ("compatible", "About 12,000 people were displaced.", "The flood displaced 11,400 people.", "about"),
    ("compatible", "The flood displaced 12,000 people.", "The flood displaced 11,800 people.", "a rounding"),
    ("compatible", "At least 12 people were killed.", "The blast killed 15 people.", "a lower bound holds it"),
    ("compatible", "More than 200 people were injured.", "Some 249 people were injured.", "a lower bound holds it"),
    ("compatible", "Up to 20 people were hurt.", "Fifteen people were hurt.", "an upper bound holds it"),
    ("compatible", "Between 10 and 20 people died.", "Fifteen people died.", "a range holds it"),
    ("compatible", "Dozens of people were injured.", "The fire injured 80 people.", "dozens of 80"),
    ("compatible", "Hundreds of homes were damaged.", "Over 1,600 homes were damaged.", "hundreds of 1,600"),
    ("compatible", "Nearly 100 people were arrested.", "Police arrested 96 people.", "nearly"),
    ("compatible", "At least 20 people were hurt.", "Thirty-five people were hurt.", "not twice the bound"),
    ("compatible", "About 14,000 people fled.", "Over 14,000 people fled.", "about and over"),
    ("compatible", "A magnitude 6 quake hit.", "A magnitude 6.1 quake hit.", "another precision"),
    ("compatible", "The quake struck at a depth of 10 km.", "The quake struck at a depth of six miles.", "units"),
    ("compatible", "The quake struck at a depth of one mile.", "The quake struck at a depth of 1.2 miles.", "a rounded mile"),
    ("compatible", "It was 55 km west of Ostrava.", "It was 34 miles west of Ostrava.", "units"),
    ("compatible", "She fell 2,000 feet.", "She fell about 600 metres.", "units"),
    ("compatible", "The price was $1.5 million.", "The price was $1,500,000.", "the same sum"),
    ("compatible", "Twelve people were killed.", "The blast killed 12 people.", "words and figures"),
    ("compatible", "Twelve soldiers were killed.", "The blast killed 12 troops.", "synonyms"),
    ("compatible", "He spoke of two brigades of 6,000 people each.", "He spoke of around 12,000 people.", "a product"),
    ("compatible", "He was shot seven times.", "Gunmen shot him 7 times.", "the same shots"),
    # compatible: another thing
    ("compatible", "The blast killed 12 people.", "The blast injured 15 people.", "killed and injured"),
    ("compatible", "The blast killed 12 people.", "The blast killed three children.", "people and children"),
    ("compatible", "Seventy people were injured.", "Eight people were seriously injured.", "a grave part"),
    ("compatible", "In Ostrava 12 people were killed.", "The quake killed 24 people.", "one place and the whole"),
    ("compatible", "Ten houses in Ostrava were damaged.", "Forty houses in Opava were damaged.", "two places"),
    ("compatible", "Another four people died.", "The blast killed 12 people.", "an addition"),
    ("compatible", "Twenty-five of the injured left.", "The blast injured 140 people.", "a part"),
    ("compatible", "Ann Lee, 32, slipped.", "Bob Fox, 45, slipped.", "two persons"),
    ("compatible", "It was 20 miles north of Ostrava.", "It was 35 miles north of Opava.", "two places"),
    ("compatible", "The quake struck at a depth of 10 km.", "It struck 35 km from Ostrava.", "depth and distance"),
    ("compatible", "A magnitude 6.1 quake hit.", "An aftershock of magnitude 4.2 hit.", "quake and aftershock"),
    ("compatible", "Two men ran away.", "Three men ran away.", "small bare counts"),
    ("compatible", "Two North Korean soldiers died.", "Nine Russian soldiers died.", "two nations"),
    ("compatible", "Some 500 officers came.", "Three generals came.", "two ranks"),
    ("compatible", "The blast killed 12 people.", "The 2004 blast killed 90 people.", "another year"),
    ("compatible", "The blast killed 12 people.", "A blast killed 90 people four years ago.", "another time"),
    ("compatible", "The blast killed 12 people.", "Officials feared 40 people were killed.", "a fear"),
    ("compatible", "The blast killed 12 people.", "Experts warned it could kill 40 people.", "a forecast"),
    ("compatible", "One of the quakes had a magnitude of 7.3.", "A magnitude 7.7 quake hit.", "one of several"),
    ("compatible", "The firm paid $5 million.", "The firm lost £5 million.", "two currencies"),
    ("compatible", "Six boats were burnt.", "Six rifles were burnt.", "two nouns"),
    ("compatible", "Taxes rose 5%.", "Nine people were killed.", "a share and a count"),
    ("compatible", "The 12 officers ran.", "Fifty officers marched past the old mill.", "bare counts of other doings"),
    ("compatible", "Canada has 12 deaths from the flu.", "Mexico has 45 deaths from the flu.", "two countries"),
    ("compatible", "Mexico has 45 deaths from the flu.", "The flu has caused 90 deaths worldwide.", "a country and the world"),
    ("compatible", "The flu killed 90 people.", "Seasonal flu kills 9,000 people every year.", "what happens every year"),
    ("compatible", "The flu killed 90 people.", "The flu is deadly in four of every 200 people killed.", "a rate"),
    ("compatible", "The flu killed 90 people.", "Only two deaths have been recorded outside that country.", "elsewhere"),
    ("compatible", "The blast killed 12 people.", "I read that 90 people were killed.", "a letter"),
    ("compatible", "The blast killed 12 people.", "It is unclear whether 20 people were killed.", "no one is sure"),
    ("compatible", "Shares of the firm rose 3.5%.", "Shares of the firm rose 4.2%.", "prices move"),
    ("compatible", "Shares of the firm closed at 404 pence.", "Shares of the firm closed at 430 pence.", "prices move"),
    ("compatible", "The slick is seven miles from Ostrava.", "The slick is nine miles from Ostrava.", "a slick drifts"),
    ("compatible", "The firm paid $105 million to fishermen.", "The clean-up cost the firm $2 billion.", "two sums"),
    ("compatible", "The chamber is 40 feet tall.", "The tower of the old town is 1,250 feet tall.", "two heights"),
    ("compatible", "The well is 5,000 feet deep.", "The relief well is 12,000 feet deep.", "two wells"),
    ("compatible", "On Sunday a quake of magnitude 7.6 hit.", "On Wednesday a magnitude 6.1 quake hit.", "two days"),
    ("compatible", "A magnitude 7.6 quake hit at 4:43 a.m. local time.", "A magnitude 6.1 quake hit at 7:48 a.m. local time.", "two times of day"),
    ("conflict", "A magnitude 7.6 quake hit at 4:43 a.m. local time.", "A magnitude 7.1 quake hit at 9:43 GMT on the coast.", "one time in two zones"),
    ("compatible", "The climber, Ann Lee, 36, fell 60 metres.", "A 32-year-old fell 600 metres.", "ages tell persons apart"),
    ("compatible", "The official toll of dead birds is 1,200.", "The oil killed 90 people.", "birds and people"),
    ("compatible", "The town counted 30 cases including two deaths.", "The town counted 30 cases and nine injuries.", "a part of the cases"),
    ("compatible", "Six year-seven pupils fell ill.", "Six pupils fell ill.", "a form is no count"),
    ("compatible", "The new cases include 10 children.", "The new cases include 13 children.", "a part of what is new"),
    ("compatible", "The quake killed two people.", "The quake killed 90 people.", "forty times apart on one day"),
    ("compatible", "Ten houses in the village were damaged.", "Forty houses were damaged.", "a village and the whole"),
    ("compatible", "Sixty of the 249 injured went home.", "The quake injured 249 people.", "a part of a known whole"),
    ("compatible", "The city of 160,000 people shook.", "The quake killed 16 people.", "inhabitants and dead"),
    ("conflict", "The number of miners killed was seven.", "The collapse killed nine miners.", "a number of"),
    ("revision", "The collapse killed four miners.", "The number of miners killed has risen to seven.", "has risen to"),
    ("revision", "Officials confirmed 27 deaths, and the toll is rising.", "The flood killed 41 people.", "a rising toll"),
    ("compatible", "Officials put the loss at about $40 million.", "Officials put the loss at $41 million.", "about"),
    ("compatible", "The plane carried 152 passengers.", "The plane carried more than 150 passengers.", "a bound holds it"),
    ("compatible", "Flight 93 crashed.", "Flight 94 crashed.", "names, not counts"),
    ("compatible", "The side won 3-2.", "The side won 4-2.", "a score is no count"),
    ("compatible", "He lives at 14 Mill Street.", "He lives at 16 Mill Street.", "a house number is no count"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "one", "two", "why"), SAME_DAY)
def test_two_figures_published_on_one_day(label: str, one: str, two: str, why: str) -> None:
    assert labels(contradictions(*story(Said(one), Said(two))), "number") == [label], why


@pytest.mark.parametrize(("label", "one", "two", "why"), SAME_DAY)
def test_the_order_of_the_reports_does_not_matter(label: str, one: str, two: str, why: str) -> None:
    assert labels(contradictions(*story(Said(two), Said(one))), "number") == [label], why


LATER = [
    ("revision", "The blast killed 12 people.", "The blast killed 15 people.", "a toll that grows"),
    ("revision", "The blast injured 40 people.", "The blast injured 90 people.", "a count that grows"),
    ("revision", "At least three people died.", "The blast killed 24 people.", "from a lower bound"),
    ("revision", "The quake damaged 135 homes.", "The quake damaged over 1,600 homes.", "more buildings reported"),
    ("revision", "Police arrested one person.", "Police arrested 46 people.", "more arrests"),
    ("conflict", "The blast killed 15 people.", "The blast killed 12 people.", "a later lower count"),
    ("conflict", "The blast injured 90 people.", "The blast injured 40 people.", "a later lower count"),
    ("revision", "The blast killed 15 people.", "The toll was corrected to 12 deaths.", "unless it was corrected"),
    ("conflict", "A magnitude 6.1 quake hit.", "A magnitude 6.4 quake hit.", "a magnitude does not grow"),
    ("conflict", "He was shot seven times.", "He was shot 11 times.", "shots do not grow"),
    ("conflict", "Ann Lee, 32, slipped.", "Ann Lee, 31, slipped.", "an age does not shrink"),
    ("compatible", "The blast killed 12 people.", "At least 12 people were killed.", "the same bound"),
    ("compatible", "Dozens of people were injured.", "The fire injured 80 people.", "dozens of 80"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "one", "two", "why"), LATER)
def test_the_second_figure_is_published_a_day_later(label: str, one: str, two: str, why: str) -> None:
    said = Said(one), Said(two, published="2021-05-13")
    assert labels(contradictions(*story(*said)), "number") == [label], why


def test_a_birthday_may_lie_between_two_ages() -> None:
    said = Said("Ann Lee, 32, slipped."), Said("Ann Lee, 33, slipped.", published="2021-09-12")
    assert labels(contradictions(*story(*said)), "number") == ["compatible"]


def test_an_age_is_compared_across_events_and_stands_at_each() -> None:
    one, two = Said("Ann Lee, 32, slipped.", article="a"), Said("Ann Lee, 35, was in court.", article="b")
    (first,), (second,) = story(one)[1], story(two)[1]
    articles = (*story(one)[0], *story(two)[0])
    (badge,) = contradictions(articles, (first, replace(second, id="e-2")))
    assert (badge.events, badge.what, badge.rule) == (("e-1", "e-2"), "age of Ann Lee", "age-of-a-person")


TWO_SPEAKERS = [
    ("differs", "Lee saw 12,000 troops cross the border river.", "Fox saw at least 3,000 troops cross the border river.", ""),
    ("differs", "Lee saw 900 troops cross the border river.", "Fox saw up to 9,000 troops cross the border river.", ""),
    ("compatible", "Lee saw 5,000 troops cross the border river.", "Fox saw at least 3,000 troops cross the border river.", ""),
    ("conflict", "Lee saw 900 troops cross the border river.", "Fox saw 3,000 troops cross the border river.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("label", "one", "two", "why"), TWO_SPEAKERS)
def test_two_speakers_and_a_bound_three_times_apart(label: str, one: str, two: str, why: str) -> None:
    said = Said(one, speaker="Lee"), Said(two, speaker="Fox")
    assert labels(contradictions(*story(*said)), "number") == [label], why


def test_two_speakers_of_one_article_may_disagree() -> None:
    text = "Lee said the blast killed 12 people, Fox that the blast killed 15 people."
    one, two = Said(text, speaker="Lee"), Said(text, speaker="Fox")
    first, second = claim(one, "a"), claim(two, "a")
    first = replace(first, quantities=first.quantities[:1])
    second = replace(second, quantities=second.quantities[1:])
    badges = contradictions((article(one, "a"),), (event((first, ""), (second, "")),))
    assert labels(badges, "number") == ["conflict"]


def test_two_figures_of_one_voice_are_figures_of_two_things() -> None:
    text = "Gunmen in masks burnt 40 lorries, and gunmen in masks burnt 60 lorries."
    assert labels(
        contradictions(*story(Said(text), Said("Gunmen in masks burnt 50 lorries."))), "number"
    ) == ["compatible"]


def test_a_source_that_gives_both_measures_tells_of_two_things() -> None:
    both = Said("Lee fell 60 metres a day before Fox fell 600 metres.")
    assert labels(
        contradictions(*story(both, Said("Lee fell 60 metres."), Said("Fox fell 600 metres."))), "number"
    ) == ["compatible"]


def test_two_lists_that_differ_in_one_figure_disagree_about_it() -> None:
    said = Said("Quakes of magnitude 7.6 and 7.4 hit."), Said("The 7.6 and 7.5 magnitude quakes hit.")
    (badge,) = contradictions(*story(*said))
    assert [
        (badge.answers[p.a].value, badge.answers[p.b].value) for p in badge.pairs if p.label == "conflict"
    ] == [("7.4", "7.5")]


def test_the_badge_says_what_is_compared_and_holds_every_claim() -> None:
    said = Said("The blast killed 12 people."), Said("Twelve people died."), Said("The blast left 15 dead.")
    (badge,) = contradictions(*story(*said))
    assert (badge.kind, badge.what, badge.rule) == ("number", "people killed", "count-in-state")
    assert [len(a.claims) for a in badge.answers] == [2, 1]
    assert [(p.a, p.b, p.label) for p in badge.pairs] == [(0, 1, "conflict")]


def test_an_id_depends_on_its_event_alone() -> None:
    articles, events = story(Said("The blast killed 12 people."), Said("The blast killed 15 people."))
    other_articles, other_events = story(
        Said("Ann Lee, 32, slid.", article="x"), Said("Ann Lee, 35, slid.", article="y")
    )
    others = (replace(other_events[0], id="e-2"),)
    alone = contradictions(articles, events)
    together = contradictions((*articles, *other_articles), (*others, *events))
    assert alone[0].id in {b.id for b in together}
    assert len({b.id for b in together}) == 2
