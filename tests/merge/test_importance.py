"""How much the sources make of a happening, by articles and claims of our own."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from generator import edtf, extract, load, tag
from generator.edtf import Edtf
from generator.merge.copies import Independence
from generator.merge.importance import Attention, weighed
from generator.model import Article, Claim, Report
from tests.samples import Said, article, event

COLLAPSE = edtf.parse("2031-05-06")
THURSDAY = date(2031, 5, 8)
FALL = "The Pellan bridge fell into the Tarn on 6 May."
CLOSURE = "The ferry of Ostrava ceased to sail on 6 May."


def votes(*articles: Article, when: Edtf = COLLAPSE, about: str = "bridge") -> float:
    """For the event that every claim telling of ``about`` is taken for."""
    ordered, _ = load.together(articles)
    claims = [c for a in ordered for c in extract.claims(a, tag.time_expressions(a))]
    by_id = {a.id: a for a in ordered}
    attention = Attention(by_article(claims, ordered), by_id, Independence(ordered))
    return attention.votes([c for c in claims if tells(c, by_id, about)], when)


def weights(*articles: Article, about: tuple[str, ...] = ("bridge", "ferry")) -> list[float]:
    """Importance of the events of 6 May, one for each word that its claims tell of."""
    ordered, _ = load.together(articles)
    claims = [c for a in ordered for c in extract.claims(a, tag.time_expressions(a))]
    by_id = {a.id: a for a in ordered}
    found = [event(word, "2031-05-06", "News", Said(ordered[0], "News")) for word in about]
    found = [replace(e, reports=tuple(Report(c, "") for c in claims if tells(c, by_id, e.id))) for e in found]
    attention = Attention(by_article(claims, ordered), by_id, Independence(ordered))
    return [e.importance for e in weighed([(e, attention.weight(e)) for e in found])]


def by_article(claims: Iterable[Claim], articles: Iterable[Article]) -> dict[str, list[Claim]]:
    return {a.id: [c for c in claims if c.article == a.id] for a in articles}


def tells(claim: Claim, articles: dict[str, Article], about: str) -> bool:
    return about in claim.sentence.of(articles[claim.article].text)


def told(name: str, *sentences: str, **more: object) -> Article:
    return article(name, str(more.pop("title", f"News of {name}")), sentences or [FALL], **more)


def news(name: str, **more: object) -> Article:
    return told(name, published=THURSDAY, **more)


def test_each_article_adds() -> None:
    first = votes(news("courier"))
    assert 0 < first < votes(news("courier"), news("herald", publisher="Courier"))


def test_a_further_independent_source_adds_more_than_a_further_article_of_one_publisher() -> None:
    same = votes(news("courier"), news("evening", publisher="Courier"))
    assert votes(news("courier"), news("herald")) > same


def test_an_article_that_says_it_twice_counts_less_than_two_articles() -> None:
    again = "On 6 May the bridge fell down with two lorries."
    once, twice = votes(news("courier")), votes(told("courier", FALL, again, published=THURSDAY))
    assert once < twice < votes(news("courier"), news("evening", publisher="Courier"))


def test_an_article_shares_its_vote_among_what_it_tells_of_the_day() -> None:
    assert votes(told("courier", FALL, CLOSURE, published=THURSDAY)) < votes(news("courier"))


def test_what_else_an_article_tells_of_other_days_takes_nothing_away() -> None:
    other = "The ferry of Ostrava ceased to sail on 2 May."
    assert votes(told("courier", FALL, other, published=THURSDAY)) == votes(news("courier"))


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (date(2031, 5, 6), 1.0),
        (date(2031, 5, 13), 1.0),
        (date(2031, 5, 14), 3.0),
        (date(2033, 1, 1), 3.0),
    ],
)
def test_a_day_spoken_of_more_than_a_week_later_lasts(published: date, expected: float) -> None:
    sentence = "The Pellan bridge fell into the Tarn on 6 May 2031."
    assert votes(told("courier", sentence, published=published)) == expected


def test_a_period_is_past_when_its_last_day_is() -> None:
    sentence = "The Pellan bridge fell into the Tarn in May 2031."
    month = edtf.parse("2031-05")
    assert votes(told("courier", sentence, published=date(2031, 6, 3)), when=month) == 1.0
    assert votes(told("courier", sentence, published=date(2031, 6, 9)), when=month) == 3.0


def test_what_has_no_end_is_never_past() -> None:
    sentence = "The Pellan bridge has been shut since 2014."
    assert votes(told("courier", sentence, published=THURSDAY), when=edtf.parse("2014/..")) == 1.0


def test_an_article_without_a_date_of_its_own_has_a_vote() -> None:
    undated = replace(told("courier", "The Pellan bridge fell on 6 May 2031."), dct=None)
    assert votes(undated) == 1.0


def test_a_saying_weighs_less_than_a_happening() -> None:
    saying = 'The mayor said on 6 May: "The bridge is old."'
    assert votes(told("courier", saying, published=THURSDAY)) == 0.75


def test_a_title_that_tells_it_adds() -> None:
    assert votes(news("courier", title="Pellan bridge in ruins")) > votes(news("courier"))


def test_a_report_that_does_not_say_when_adds_nothing() -> None:
    undated = "Two lorries were crossing the bridge."
    assert votes(told("courier", FALL, undated, published=THURSDAY)) == votes(news("courier"))


def test_copies_vote_once() -> None:
    body = [
        FALL,
        "Two lorries with timber from the mill at Orrin were crossing when the middle arch gave way.",
        "Divers from the harbour of Velm searched the cold water under the ruins until nightfall.",
        "Engineers had warned the council for years that frost was eating the mortar of the piers.",
        "The ferry that the bridge replaced half a century ago may sail again before the summer ends.",
    ]
    one = told("courier", *body, published=THURSDAY)
    copies = [told(n, *body, published=THURSDAY, publisher="Courier") for n in ("evening", "weekly")]
    assert votes(one, *copies, about="fell") == votes(one, about="fell")


def test_an_article_about_something_else_changes_nothing() -> None:
    other = told("ferry", CLOSURE, published=THURSDAY)
    assert votes(news("courier"), other) == votes(news("courier"))


def test_no_claim_is_no_vote() -> None:
    assert Attention({}, {}, Independence(())).votes([], COLLAPSE) == 0.0


@pytest.mark.parametrize(
    "other",
    [
        "The Pellan bridge had been shut to lorries since 2014.",
        "The Pellan bridge was shut again on 7 May.",
        "The Pellan bridge was shut in May.",
    ],
)
def test_a_claim_votes_only_for_the_period_it_gives(other: str) -> None:
    assert votes(told("courier", FALL, other, published=THURSDAY)) == votes(news("courier"))


@pytest.mark.parametrize(
    "sentence",
    [
        "The Pellan bridge reportedly fell into the Tarn on 6 May.",
        "The Pellan bridge did not fall on 6 May.",
        "After the 6 May collapse of the Pellan bridge, the valley was stunned.",
    ],
)
def test_what_is_hedged_denied_or_dated_in_passing_counts_half(sentence: str) -> None:
    assert votes(told("courier", sentence, published=THURSDAY)) == 0.5


def test_the_events_of_a_day_share_its_votes() -> None:
    """As many tell of each: half of the day's votes for each."""
    bridge, ferry = weights(news("courier"), told("herald", CLOSURE, published=THURSDAY))
    assert bridge == ferry == 1.0


def test_what_more_articles_tell_of_stands_for_the_day_and_the_day_weighs_no_more() -> None:
    day = (news("courier"), told("herald", CLOSURE, published=THURSDAY))
    bridge, ferry = weights(*day, told("evening", "A lorry was on the bridge.", published=THURSDAY))
    assert bridge > ferry > 0
    assert bridge + ferry == pytest.approx(sum(weights(*day)), abs=0.002)


def test_of_two_that_as_many_tell_of_the_one_of_a_known_kind_stands_for_the_day() -> None:
    remark, sinking = "The bridge was blue on 6 May.", "The ferry sank on 6 May."
    days = (told(n, s, published=THURSDAY) for n, s in (("courier", remark), ("herald", sinking)))
    bridge, ferry = weights(*days)
    assert ferry > bridge > 0
