"""An event's entry: which sentences it shows, which notes stand behind them, which badges it wears."""

import pytest

from generator.model import Article, ContradictionClass, ContradictionKind, Event, Timeline
from generator.render.entry import entries
from generator.render.views import Entry
from tests.render.made import library
from tests.samples import COLLAPSE_COAST, STORY, Said, answer, article, contradiction, event


def of_story(event_id: str) -> Entry:
    return entries.entry(library(STORY), next(e for e in STORY.events if e.id == event_id))


def told(*sentences: str, **more: str) -> tuple[tuple[Article, ...], tuple[Said, ...]]:
    """One article and one report for each sentence."""
    articles = tuple(article(f"a{n}", f"Title {n}", [text], **more) for n, text in enumerate(sentences))
    reports = tuple(Said(a, t[:20], "2031-05-03") for a, t in zip(articles, sentences, strict=True))
    return articles, reports


def entry(*sentences: str, headline: str = "", independent: int = 1) -> Entry:
    articles, reports = told(*sentences)
    made = event("e", "2031-05-03", headline or sentences[0][:20], *reports, independent=independent)
    return entries.entry(library(Timeline(articles, (made,), ())), made)


A = "A loading crane collapsed in the old harbour on Saturday morning."
A_AGAIN = "On Saturday morning a loading crane collapsed in the harbour."
B = "Divers searched the water for the operator until dusk fell."
C = "The ministry ordered an inspection of every crane in the country."
D = "Trade unions called for a strike after the funeral of the victims."


def shown(made: Entry) -> list[tuple[str, list[int]]]:
    return [(s.quote.text, [r.number for r in s.refs]) for s in made.said]


def test_a_near_repeat_stands_behind_the_sentence_it_repeats() -> None:
    assert shown(entry(A, B, A_AGAIN)) == [(A, [1, 3]), (B, [2])]


def test_three_sentences_are_shown_and_the_rest_is_listed() -> None:
    made = entry(A, B, C, D)
    assert [quote for quote, _ in shown(made)] == [A, B, C]
    assert [r.number for r in made.also] == [4]


def test_the_same_words_with_another_figure_are_no_repeat() -> None:
    made = entry("The crane collapse killed 12 dockers.", "The crane collapse killed 15 dockers.")
    assert [refs for _, refs in shown(made)] == [[1], [2]]


def test_a_denial_is_no_repeat_of_what_it_denies() -> None:
    one = article("one", "T", ["The crane was overloaded by the crew."])
    two = article("two", "T", ["The crane was overloaded by the crew?"])
    said = (Said(one, "The crane"), Said(two, "The crane", polarity="denied"))
    made = event("e", "2031-05-03", "The crane", *said)
    assert len(entries.entry(library(Timeline((one, two), (made,), ())), made).said) == 2


def test_a_headline_that_is_the_whole_sentence_takes_its_notes_and_is_not_repeated() -> None:
    made = entry(A, B, headline=A[:-1])
    assert [r.number for r in made.headline_refs] == [1]
    assert shown(made) == [(B, [2])]


def test_a_list_shows_six_notes_and_says_how_many_more_there_are() -> None:
    letters = ("alpha", "bravo", "carol", "delta", "eagle", "frost", "gable", "hotel")
    articles, reports = told(*(f"{w} {w}one {w}two {w}three." for w in letters))
    made = event("e", "2031-05-03", "alpha", *reports)
    known = library(Timeline(articles, (made,), ()))
    listed, whole = entries.entry(known, made), entries.entry(known, made, None)
    assert (len(listed.notes), listed.more) == (6, "2 more reports on this event’s own page")
    assert (len(whole.notes), whole.more) == (8, "")
    assert [n.id for n in whole.notes][:6] == [n.id for n in listed.notes]


@pytest.mark.parametrize(
    ("notes", "open_notes", "folded"),
    [(1, 1, ""), (4, 4, ""), (5, 3, "2 more notes"), (6, 3, "3 more notes")],
)
def test_many_notes_of_a_list_fold_after_the_third(notes: int, open_notes: int, folded: str) -> None:
    letters = ("alpha", "bravo", "carol", "delta", "eagle", "frost")[:notes]
    articles, reports = told(*(f"{w} {w}one {w}two {w}three." for w in letters))
    made = event("e", "2031-05-03", "alpha", *reports)
    known = library(Timeline(articles, (made,), ()))
    listed, whole = entries.entry(known, made), entries.entry(known, made, None)
    assert (listed.open_notes, listed.folded) == (open_notes, folded)
    assert (whole.open_notes, whole.folded) == (notes, "")


def test_each_citation_of_one_article_has_an_anchor_of_its_own() -> None:
    notes = of_story("2031-05-03-collapse").notes
    assert [n.id for n in notes] == [f"fn-2031-05-03-collapse-{n}" for n in range(1, 7)]
    assert [n.number for n in notes] == [1, 3, 2, 2, 2, 3]


@pytest.mark.parametrize(
    ("event_id", "badges"),
    [
        ("1931-crane", ["single: Single source", "approximate: Date approximate"]),
        ("2031-05-07-strike", ["single: Single source"]),
        ("2031-06-01-reopening", ["single: Single source", "planned: Planned"]),
        (
            "2031-03-inspected",
            ["disagree: Sources disagree: whether it was inspected", "retracted: Source retracted"],
        ),
        (
            "2031-05-03-collapse",
            [
                "disagree: Sources disagree: date",
                "differs: Figures differ: dockers",
                "revision: Figure changed over time: dockers killed",
            ],
        ),
    ],
)
def test_an_entry_wears_the_badges_it_needs(event_id: str, badges: list[str]) -> None:
    assert [f"{b.kind}: {b.text}" for b in of_story(event_id).badges] == badges


@pytest.mark.parametrize(
    ("independent", "badge"),
    [(1, "Single source: 2 outlets, 1 report"), (2, "2 independent sources agree")],
)
def test_copies_of_one_report_are_not_taken_for_agreement(independent: int, badge: str) -> None:
    assert [b.text for b in entry(A, A_AGAIN, independent=independent).badges] == [badge]


def test_where_nothing_is_compared_nobody_is_said_to_agree() -> None:
    sources = [article(n, "T", ["Der Kran fiel am Samstag."], lang="de") for n in ("eins", "zwei")]
    made = event(
        "e", "2031-05-03", "Der Kran", *(Said(a, "Der Kran", "2031-05-03") for a in sources), independent=2
    )
    badges = entries.entry(library(Timeline(tuple(sources), (made,), ())), made).badges
    assert [f"{b.icon} {b.text}" for b in badges] == ["+ 2 independent sources"]


def _disagreeing(kind: ContradictionKind, label: ContradictionClass) -> tuple[Event, Timeline]:
    articles, (one, two) = told(A, B)
    made = event("e", "2031-05-03", "A loading crane", one, two, independent=2)
    found = contradiction(
        "c", ("e",), kind, label, "what",
        answer("a", (one, "crane")), answer("b", (two, "water")),
    )  # fmt: skip
    return made, Timeline(articles, (made,), (found,))


@pytest.mark.parametrize(
    ("kind", "label", "badges"),
    [
        ("number", "conflict", ["≠ Sources disagree: what"]),
        ("number", "differs", ["± Figures differ: what"]),
        ("quotation", "differs", ["❝ Quoted differently: what"]),
        ("name", "differs", ["± Accounts differ: what"]),
        ("number", "revision", ["↻ Figure changed over time: what", "✓ 2 independent sources agree"]),
    ],
)
def test_sources_that_do_not_say_the_same_are_not_said_to_agree(
    kind: ContradictionKind, label: ContradictionClass, badges: list[str]
) -> None:
    made, timeline = _disagreeing(kind, label)
    found = entries.entry(library(timeline), made)
    assert [f"{b.icon} {b.text}" for b in found.badges] == badges
    assert found.is_disputed == (label == "conflict")


def test_a_comparison_asks_a_question_and_names_every_party() -> None:
    made = of_story("2031-05-03-collapse")
    date, *_ = made.tables
    assert date.caption == "When was it? 2 answers from 3 independent sources"
    assert date.lead == "Two answers: 3 May 2031 (2 reports); 4 May 2031 (1 report)."
    assert [(a.label, a.is_listed) for a in date.answers] == [("3 May 2031", True), ("4 May 2031", False)]
    row = date.answers[1].rows[0]
    assert (row.who, row.outlet, row.basis, row.published) == (
        "two dockers who stood beside it",
        "Coast Radio",
        "named witness",
        "6 May 2031",
    )
    claim = COLLAPSE_COAST.claim()
    assert row.before + row.value + row.after == claim.sentence.of(COLLAPSE_COAST.article.text)
    assert row.value == "Sunday"
    assert made.closing == "Listed at 3 May 2031 because two independent sources of three give it."


def test_a_list_shows_four_rows_for_an_answer_and_the_events_own_page_all() -> None:
    articles, said = told(*(f"A crane fell on the {n}th dock." for n in range(6)))
    made = event("e", "2031-05-03", "A crane", *said, independent=6)
    parts = [(s, "crane") for s in said]
    found = contradiction(
        "c", ("e",), "number", "conflict", "docks", answer("a", *parts[:5]), answer("b", parts[5])
    )
    known = library(Timeline(articles, (made,), (found,)))
    listed, whole = (entries.entry(known, made, most).tables[0].answers for most in (6, None))
    assert [(len(a.rows), a.more, a.span) for a in listed] == [
        (4, "1 more report on this event’s own page", 5),
        (1, "", 1),
    ]
    assert [len(a.rows) for a in whole] == [5, 1]


def test_hedges_and_denials_stand_beside_the_basis() -> None:
    toll = next(t for t in of_story("2031-05-03-collapse").tables if "killed" in t.caption)
    assert [a.rows[0].basis for a in toll.answers] == [
        "no attribution",
        "named official, hedged",
        "no attribution",
    ]
    inspected = of_story("2031-03-inspected").tables[0]
    assert [(a.label, a.rows[0].basis) for a in inspected.answers] == [
        ("Yes", "named official"),
        ("No", "named witness, denied"),
    ]


def test_two_reports_of_one_agency_are_one_independent_source() -> None:
    one = article("one", "T", ["The crane fell on Saturday."], via="Wire")
    two = article("two", "T", ["The crane fell on Saturday, too."], via="Wire")
    three = article("three", "T", ["The crane fell on Sunday."])
    said = [
        Said(a, "The crane", when)
        for a, when in ((one, "2031-05-03"), (two, "2031-05-03"), (three, "2031-05-04"))
    ]
    made = event("e", "2031-05-03", "The crane fell", *said, independent=2)
    found = contradiction(
        "c", ("e",), "date", "conflict", "date",
        answer("2031-05-03", (said[0], "Saturday"), (said[1], "Saturday")),
        answer("2031-05-04", (said[2], "Sunday")),
    )  # fmt: skip
    table = entries.entry(library(Timeline((one, two, three), (made,), (found,))), made).tables[0]
    assert table.lead == "Two answers: 3 May 2031 (2 reports, 1 independent); 4 May 2031 (1 report)."


def test_copies_that_report_another_event_are_one_independent_source_there_too() -> None:
    one = article("one", "T", ["The crane fell in May."], via="Wire")
    two = article("two", "T", ["The crane fell in May, too."], via="Wire")
    three = article("three", "T", ["The crane fell in June.", "It was old."])
    in_may = [Said(a, "The crane", "2031-05") for a in (one, two)]
    in_june = Said(three, "The crane", "2031-06")
    may = event("may", "2031-05", "The crane fell", *in_may)
    june = event("june", "2031-06", "The crane fell", in_june)
    found = contradiction(
        "c", ("may", "june"), "date", "conflict", "date",
        answer("2031-05", *((s, "May") for s in in_may)),
        answer("2031-06", (in_june, "June"), (Said(three, "It was"), "old")),
    )  # fmt: skip
    known = library(Timeline((one, two, three), (may, june), (found,)))
    assert {(t.caption, t.lead) for e in (may, june) for t in entries.entry(known, e).tables} == {
        (
            "When was it? 2 answers from 2 independent sources",
            "Two answers: May 2031 (2 reports, 1 independent); June 2031 (2 reports, 1 independent).",
        )
    }
    assert [entries.entry(known, e).closing for e in (may, june)] == [
        f"Listed at {when}. Reports that give another date stand as an event of their own."
        for when in ("May 2031", "June 2031")
    ]


def test_where_times_of_day_differ_nothing_is_said_of_the_day() -> None:
    said = Said(COLLAPSE_COAST.article, "The crane", "2031-05-04")
    made = event("e", "2031-05-04", "The crane", said)
    found = contradiction(
        "c", ("e",), "date", "conflict", "time of the fall",
        answer("T07:00", (said, "Sunday")), answer("T19:00", (said, "crane")),
    )  # fmt: skip
    known = library(Timeline((said.article,), (made,), (found,)))
    assert entries.entry(known, made).closing == "The timeline does not choose between the answers."
