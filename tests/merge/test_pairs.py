# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Pairs of sentences from two invented articles: is it one event, and why.

Each pair goes through the real stages, as two articles of different papers that tell of one place and its
people. Two sentences are of one event where some event has reports of both.
"""

from datetime import date

import pytest

from generator import extract, load, merge, tag
from tests.samples import article

THURSDAY, FRIDAY = date(2031, 5, 8), date(2031, 5, 9)

ONE_EVENT = [
    ("The Pellan bridge collapsed on Tuesday.", "On Tuesday the bridge of Pellan fell down.", "collapse and fall"),
    ("Norvik bought the Pellan brewery on Monday.", "Norvik acquired the Pellan brewery on Monday.", "buy and acquire"),
    ("Norvik bought the Pellan brewery on Monday.", "Monday's takeover of the Pellan brewery by Norvik cost 80 million crowns.", "a verb and a dated noun"),
    ("Norvik bought the Pellan brewery on Monday.", "The Pellan brewery was sold to Norvik on Monday.", "bought and sold: two sides of one sale"),
    ("Ada Lind was elected mayor of Pellan on Sunday.", "Voters in Pellan elected Ada Lind mayor on Sunday.", "passive and active"),
    ("Ada Lind won the mayoral election in Pellan on Sunday.", "Ada Lind was elected mayor of Pellan on Sunday.", "to win the vote is to be elected"),
    ("Police arrested Ivo Marek in Pellan on Monday.", "Ivo Marek was detained by police in Pellan on Monday.", "arrested and detained"),
    ("Police arrested Ivo Marek in Pellan on Monday.", "Marek was taken into custody in Pellan on Monday.", "a short name, a longer phrase"),
    ("The painter Ivo Marek died in Pellan on Sunday.", "Ivo Marek, the painter, passed away in Pellan on 4 May.", "a weekday and a date, died and passed away"),
    ("A jury in Pellan convicted Ivo Marek of fraud on Wednesday.", "Ivo Marek was found guilty of fraud in Pellan on Wednesday.", "convicted and found guilty"),
    ("Ivo Marek was sentenced in Pellan on Wednesday to four years in prison.", "A judge in Pellan sent Ivo Marek to prison on Wednesday for four years.", "sentenced and sent to prison"),
    ("The director of the Pellan museum, Ada Lind, resigned on Monday.", "Ada Lind stepped down as director of the Pellan museum on Monday.", "resigned and stepped down"),
    ("The Pellan museum named Ada Lind its director on Monday.", "Ada Lind was appointed director of the Pellan museum on Monday.", "named and appointed"),
    ("Dockers in Pellan went on strike on Monday.", "The dockers' strike in Pellan began on Monday.", "a strike as verb and as noun"),
    ("A fire destroyed the Pellan mill on Monday.", "The Pellan mill burned down on Monday.", "destroyed by fire and burned down"),
    ("An explosion shook the Pellan quarry on Monday.", "A blast rocked the quarry in Pellan on Monday.", "explosion and blast"),
    ("An earthquake shook Pellan on Monday.", "A quake of magnitude 5 struck Pellan on Monday.", "quake and earthquake"),
    ("Thieves stole three clocks from the Pellan museum on Monday.", "Three clocks were stolen from the museum in Pellan on Monday.", "passive and active"),
    ("The ferry Morwen sank off Pellan on Monday.", "The ferry Morwen went down off Pellan on Monday with two lorries.", "sank and went down"),
    ("The Pellan school closed in May.", "The Pellan school was closed on 6 May.", "a month holds its days"),
    ("The Pellan school was closed last week.", "The Pellan school was closed on 1 May.", "a week holds its days"),
    ("Ada Lind said on Wednesday that Pellan would rebuild the bridge.", "Pellan would rebuild the bridge, Ada Lind said on Wednesday.", "one speaker's words of one day"),
    ("Mayor Ada Lind said on Wednesday that the Pellan bridge had been unsafe.", "The Pellan bridge was unsafe, Lind said on Wednesday.", "a short name is its bearer"),
    ("Ivo Marek met the mayor of Pellan on Monday.", "Ivo Marek did not meet the mayor of Pellan on Monday, his lawyer said.", "what one affirms another denies"),
    ("The Pellan bridge collapsed on Tuesday under two lorries.", "Two lorries fell into the Tarn when the Pellan bridge collapsed on Wednesday.", "one happening with its day in dispute"),
    ("Divers will raise the ferry Morwen off Pellan on 9 May.", "Divers raised the ferry Morwen off Pellan on 9 May.", "a plan and its fulfilment"),
    ("The Pellan bridge collapsed on Tuesday.", "Two lorries were on the Pellan bridge when it collapsed.", "a sentence without a date joins"),
]  # fmt: skip

APART = [
    ("The Pellan bridge collapsed on Tuesday.", "The Pellan council raised bus fares on Tuesday.", "the same day alone is nothing"),
    ("The Pellan bridge collapsed on Tuesday.", "Mayor Ada Lind said on Wednesday that the Pellan bridge had collapsed.", "a happening and a statement about it"),
    ("The Pellan bridge collapsed on Tuesday.", "The Pellan bridge was opened in 1931.", "one bridge, a century apart"),
    ("The climber Ivo Marek fell to his death near Pellan on Sunday.", "The climber Ada Lind fell to her death near Pellan on Sunday.", "two people's falls on one day"),
    ("Police arrested Ivo Marek in Pellan on Monday.", "Police arrested Ada Lind in Pellan on Monday.", "two people arrested on one day"),
    ("Ivo Marek was arrested in Pellan on Monday.", "Ivo Marek was sentenced in Pellan on Wednesday.", "an arrest is no sentence"),
    ("Ada Lind resigned as mayor of Pellan on Monday.", "The Pellan council elected Hugo Faber mayor on Wednesday.", "one leaves, another comes"),
    ("The Pellan orchestra played in Sarn on 3 March.", "The Pellan orchestra played in Sarn on 7 May.", "two concerts"),
    ("The Pellan lake run was held on 6 May 2030.", "The Pellan lake run was held on 5 May 2031.", "a yearly race"),
    ("Ada Lind said on Tuesday that the Pellan bridge was unsafe.", "Ada Lind said on Wednesday that the Pellan bridge was unsafe.", "one speaker on two days"),
    ("Ada Lind said on Wednesday that the Pellan bridge was unsafe.", "Hugo Faber said on Wednesday that the Pellan bridge was unsafe.", "two speakers on one day"),
    ("Norvik bought the Pellan brewery on Monday.", "Norvik dismissed the director of its Sarn mill on Monday.", "two doings of one firm"),
    ("Dockers in Pellan went on strike on Monday.", "The painter Hugo Faber died in Pellan on Monday.", "two happenings at one place"),
    ("An earthquake shook Pellan on Monday.", "An earthquake shook Pellan in 1931.", "today's quake and one long past"),
    ("The ferry Morwen sank off Pellan on Monday.", "The search for the ferry Morwen off Pellan was stopped on Wednesday.", "the sinking and the search"),
    ("Ivo Marek robbed the Pellan savings bank on Monday.", "Ivo Marek was arrested in Pellan on Wednesday.", "the crime and the arrest"),
    ("Hugo Faber was born in Pellan in 1950.", "Hugo Faber died in Pellan on Monday.", "birth and death"),
    ("The Pellan mill burned down on Monday.", "The Pellan mill will be rebuilt in 2033.", "a fire and a plan"),
    ("The Pellan railway and its drivers held talks on 22 April.", "The Pellan railway and its drivers held talks on 6 May.", "talks every other week"),
    ("The Pellan school opened in 1988.", "The Pellan school was closed on 6 May.", "opening and closing"),
]  # fmt: skip


def is_one_event(one: str, two: str) -> bool:
    """Whether some event has reports of both sentences."""
    articles, _ = load.together(
        (
            article("one", "Pellan", [one], published=THURSDAY),
            article("two", "The week in Pellan", [two], published=FRIDAY),
        )
    )
    claims = [c for a in articles for c in extract.claims(a, tag.time_expressions(a))]
    titles = {a.sentences[0].span for a in articles}
    events = merge.events(articles, tuple(claims))
    told = [{r.claim.article for r in e.reports if r.claim.sentence not in titles} for e in events]
    return {"one", "two"} in told


@pytest.mark.parametrize(("one", "two", "why"), ONE_EVENT, ids=[why for *_, why in ONE_EVENT])
def test_two_tellings_of_one_happening_are_one_event(one: str, two: str, why: str) -> None:
    assert is_one_event(one, two), why


@pytest.mark.parametrize(("one", "two", "why"), APART, ids=[why for *_, why in APART])
def test_two_happenings_stay_apart(one: str, two: str, why: str) -> None:
    assert not is_one_event(one, two), why
