"""Invented articles read by the real stages, and the events they become."""

from datetime import date
from itertools import permutations

import pytest

from generator import extract, load, merge, tag
from generator.model import Article, Event
from tests.samples import article

THURSDAY, FRIDAY = date(2031, 5, 8), date(2031, 5, 9)


def events(*articles: Article) -> tuple[Event, ...]:
    ordered, _ = load.together(articles)
    claims = [c for a in ordered for c in extract.claims(a, tag.time_expressions(a))]
    return merge.events(ordered, tuple(claims))


def headline(event: Event, *articles: Article) -> str:
    return next(event.headline.of(a.text) for a in articles if a.id == event.headline_article)


def on(found: tuple[Event, ...], when: str) -> list[Event]:
    return [e for e in found if e.date.text == when]


COURIER = article(
    "courier",
    "Pellan bridge falls into the Tarn",
    [
        "The Pellan bridge fell into the river Tarn on Tuesday.",
        "Two lorries were crossing the Pellan bridge.",
    ],
    [
        "Mayor Ada Lind said on Wednesday that the bridge would be rebuilt.",
        "She added that Pellan needs money.",
    ],
    ["In March, the council of Pellan closed the bridge to buses."],
    published=THURSDAY,
)
HERALD = article(
    "herald",
    "Lorries in the Tarn after Pellan bridge collapse",
    ["The old Pellan bridge over the Tarn fell down on Tuesday with two lorries on it."],
    ["The mayor, Ada Lind, said on Wednesday that Pellan would rebuild the bridge."],
    published=FRIDAY,
)
UNRELATED = article(
    "unrelated",
    "Orchestra of Mirov wins prize",
    [
        "The Mirov orchestra won a prize in Sarn on Tuesday.",
        "Conductor Ivo Marek said on Wednesday he was glad.",
    ],
    published=THURSDAY,
)


def test_two_reports_of_one_happening_are_one_event() -> None:
    (fall,) = on(events(COURIER, HERALD), "2031-05-06")
    assert {r.claim.article for r in fall.reports} == {"courier", "herald"}
    assert fall.independent_sources == 2


def test_a_statement_and_the_happening_it_speaks_of_stay_apart() -> None:
    kinds = {e.date.text: e.kind for e in events(COURIER, HERALD)}
    assert kinds == {"2031-03": "happened", "2031-05-06": "happened", "2031-05-07": "said"}


def test_a_sentence_without_a_date_joins_and_founds_nothing() -> None:
    (fall,) = on(events(COURIER, HERALD), "2031-05-06")
    quotes = [r.claim.sentence.of(COURIER.text) for r in fall.reports if r.claim.article == "courier"]
    assert "Two lorries were crossing the Pellan bridge." in quotes
    assert all(any(r.claim.date for r in e.reports) for e in events(COURIER, HERALD))


def test_different_events_of_one_day_stay_apart() -> None:
    found = on(events(COURIER, UNRELATED), "2031-05-06")
    assert sorted({r.claim.article for r in e.reports}.pop() for e in found) == ["courier", "unrelated"]


def test_two_speakers_are_two_statements() -> None:
    found = on(events(COURIER, HERALD, UNRELATED), "2031-05-07")
    assert sorted(e.reports[0].claim.speaker.key for e in found if e.reports[0].claim.speaker) == [
        "lind",
        "marek",
    ]


def test_each_sentence_is_one_report_of_an_event() -> None:
    for event in events(COURIER, HERALD, UNRELATED):
        places = [(r.claim.article, r.claim.sentence) for r in event.reports]
        assert len(places) == len(set(places))


def test_a_clause_that_says_its_day_twice_founds_one_event() -> None:
    twice = article(
        "twice",
        "Verdict in Pellan",
        ['"The ruling today made us happy, but it is a false happiness," Perlo said after court Thursday.'],
        published=THURSDAY,
    )
    found = events(twice)
    assert len({e.id for e in found}) == len(found) == 1


@pytest.mark.parametrize("long", ["Brückenbauverwaltung" * 30, "桥" * 400])
def test_a_word_without_end_makes_no_id_that_a_folder_cannot_have(long: str) -> None:
    endless = article("endless", "News", [f"{long} closed the Pellan bridge on Tuesday."], published=THURSDAY)
    (event,) = events(endless)
    assert len(event.id.encode()) < 160
    assert event.id[-6:].isalnum()


def test_the_order_of_articles_changes_nothing() -> None:
    expected = events(COURIER, HERALD, UNRELATED)
    for order in permutations((COURIER, HERALD, UNRELATED)):
        assert events(*order) == expected


def test_an_unrelated_article_changes_no_other_event() -> None:
    alone = events(COURIER, HERALD)
    together = [e for e in events(COURIER, HERALD, UNRELATED) if e.reports[0].claim.article != "unrelated"]
    assert together == list(alone)


def test_events_stand_in_timeline_order_and_a_month_closes_its_month() -> None:
    assert [e.date.text for e in events(COURIER, HERALD)] == ["2031-03", "2031-05-06", "2031-05-07"]


def test_a_copy_counts_once() -> None:
    wire = [
        "The Pellan bridge fell into the river Tarn on Tuesday while two lorries were crossing it.",
        "Divers looked for the drivers until the evening, and the fire brigade closed both banks.",
        "The bridge had been built by the railway company before the war and was painted last summer.",
        "A spokesman for the county called the collapse the worst accident the valley has ever seen.",
    ]
    one = article("one", "Bridge falls", wire, published=THURSDAY)
    two = article("two", "Collapse in Pellan", wire, published=THURSDAY)
    fall = max(events(one, two), key=lambda e: len(e.reports))
    assert {r.claim.article for r in fall.reports} == {"one", "two"}
    assert fall.independent_sources == 1


def test_one_publisher_is_one_source() -> None:
    again = article(
        "courier-2",
        "Bridge",
        ["The Pellan bridge fell into the river Tarn on Tuesday."],
        publisher="Courier",
        published=FRIDAY,
    )
    (fall,) = on(events(COURIER, again), "2031-05-06")
    assert {r.claim.article for r in fall.reports} == {"courier", "courier-2"}
    assert fall.independent_sources == 1


def test_a_date_in_dispute_is_listed_where_more_independent_sources_put_it() -> None:
    same = "The Pellan bridge over the river Tarn collapsed under two lorries on {}."
    one = article("one", "A", [same.format("Tuesday")], published=THURSDAY)
    two = article("two", "B", [same.format("Monday")], published=THURSDAY)
    own = "On Monday the Pellan bridge over the river Tarn collapsed when two lorries crossed it."
    three = article("three", "C", [own], published=FRIDAY)
    (fall,) = events(one, two, three)
    assert fall.date.text == "2031-05-05"
    assert fall.date_rule == "more independent sources give this date"


def test_what_was_published_as_done_did_not_happen_on_a_later_day() -> None:
    talks = "The Pellan railway and its drivers held talks on Tuesday."
    week = article("week", "A", [talks], published=date(2031, 5, 1))
    next_week = article("next", "B", [talks], published=THURSDAY)
    assert [e.date.text for e in events(week, next_week)] == ["2031-04-29", "2031-05-06"]


def test_on_a_tie_the_date_published_first_is_listed() -> None:
    same = "The Pellan bridge over the river Tarn collapsed under two lorries on {}."
    one = article("one", "A", [same.format("Tuesday")], published=FRIDAY)
    two = article("two", "B", [same.format("Monday")], published=THURSDAY)
    (fall,) = events(one, two)
    assert fall.date.text == "2031-05-05"
    assert "published first" in fall.date_rule


def test_the_most_precise_date_that_the_claims_bear_out_is_listed() -> None:
    one = article("one", "A", ["The Pellan bridge over the river Tarn collapsed in May."], published=FRIDAY)
    two = article(
        "two", "B", ["The Pellan bridge over the river Tarn collapsed on Tuesday."], published=FRIDAY
    )
    (fall,) = events(one, two)
    assert fall.date.text == "2031-05-06"
    assert fall.date_rule == "the most precise date reported"


def test_a_plan_and_its_fulfilment_are_one_event_that_happened() -> None:
    plan = article(
        "plan", "A", ["Divers will raise the sunken ferry Morava from the Tarn on 9 May."], published=THURSDAY
    )
    done = article(
        "done",
        "B",
        ["Divers raised the sunken ferry Morava from the Tarn on 9 May."],
        published=date(2031, 5, 10),
    )
    (raised,) = events(plan, done)
    assert raised.kind == "happened"
    assert [e.kind for e in events(plan)] == ["scheduled"]


def test_a_headline_is_cut_from_a_source_and_has_a_subject() -> None:
    texts = {headline(e, COURIER, HERALD) for e in events(COURIER, HERALD)}
    assert "the council of Pellan closed the bridge to buses" in texts
    for text in texts:
        assert any(text in a.text for a in (COURIER, HERALD))
        assert len(text) <= 110


def test_ids_tell_date_and_headline() -> None:
    for event in events(COURIER, HERALD):
        assert event.id.startswith(event.date.text + "-")
        assert event.id == event.id.lower()


def test_no_article_is_no_event() -> None:
    assert merge.events((), ()) == ()


def test_a_title_without_a_date_tells_of_nothing_that_is_old() -> None:
    def herald(month: str) -> tuple[Event, ...]:
        told = (
            "Pellan's army said on Thursday that Mirov herders had been seen in Sarn, the border area where "
            f"Pellan shepherds have held ground since they launched an incursion in {month}."
        )
        title = "Mirov herders have reached the Pellan border region, Brod says"
        return events(article("herald", title, [told], published=date(2031, 10, 24)))

    lately, long_ago = on(herald("October"), "2031-10"), on(herald("August"), "2031-08")
    assert [len(e.reports) for e in (*lately, *long_ago)] == [2, 1]
