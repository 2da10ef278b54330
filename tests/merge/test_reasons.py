"""Invented articles read by the real stages: what brought reports to an event, and what kept others out."""

from datetime import date

import pytest

from generator import extract, load, merge, tag
from generator.model import Article
from generator.reasons import Grounds, KeptOut, Reasons
from tests.samples import article

THURSDAY, FRIDAY = date(2031, 5, 8), date(2031, 5, 9)
GOBLET = "Tom Quill was arrested in Pellan on Tuesday over the silver goblet."
# They make one story of two articles.
PELLAN = "Letter from Pellan on the Tarn: Quill, Rait, Lind and Marek"
PEOPLE = "Pellan knows Tom Quill, Ada Rait, Ada Lind and Ivo Marek as neighbours."
OTHER_GOBLET = "Ada Rait was arrested in Pellan on 2 May over the silver goblet."


def told(*articles: Article) -> dict[str, Reasons]:
    """Reasons of each event, by the sentence that founded it."""
    ordered, _ = load.together(articles)
    claims = tuple(c for a in ordered for c in extract.claims(a, tag.time_expressions(a)))
    texts = {a.id: a.text for a in ordered}
    return {
        g.claim.sentence.of(texts[g.claim.article]): reasons
        for reasons in merge.reasons(ordered, claims, merge.events(ordered, claims))
        for g in reasons.grounds
        if "founds" in g.because
    }


def sentence(one: Grounds | KeptOut, articles: tuple[Article, ...]) -> str:
    return next(one.claim.sentence.of(a.text) for a in articles if a.id == one.claim.article)


def why_in(founder: str, report: str, *articles: Article) -> Grounds:
    return next(g for g in told(*articles)[founder].grounds if sentence(g, articles) == report)


def why_out(founder: str, other: str, *articles: Article) -> str:
    return next(k.because for k in told(*articles)[founder].kept_out if sentence(k, articles) == other)


def two(one: str, other: str) -> tuple[Article, Article]:
    return (
        article("one", PELLAN, [one], [PEOPLE], published=THURSDAY),
        article("two", PELLAN, [other], [PEOPLE], published=THURSDAY),
    )


@pytest.mark.parametrize(
    ("founder", "other", "because"),
    [
        pytest.param(
            "The Pellan bridge fell into the river Tarn on Tuesday.",
            "Mayor Ada Lind opened a market in Pellan on Tuesday.",
            " is demanded of two reports of two kinds of happening with a common date",
            id="another happening of the same day",
        ),
        pytest.param(
            "Police in Pellan arrested a baker on Tuesday.",
            "Police in Pellan arrested a baker on 4 March.",
            "dates more than ten days apart are of two events (2031-03-04, not 2031-05-06)",
            id="a date that excludes the event's",
        ),
        pytest.param(
            GOBLET,
            "On Tuesday Ada Rait was arrested at the harbour aboard a ferry full of copper lamps.",
            "happenings of one kind told of different people are two events (Ada Rait, not Tom Quill)",
            id="other people",
        ),
        pytest.param(
            "Governor Ivo Marek said on Tuesday that the Pellan bridge would be rebuilt.",
            "Mayor Ada Lind said on Tuesday that the Pellan bridge would be rebuilt.",
            "two speakers' statements are two events (Mayor Ada Lind, not Governor Ivo Marek)",
            id="another speaker",
        ),
        pytest.param(
            "The Pellan bridge fell into the river Tarn on Tuesday.",
            "Mayor Ada Lind said on Wednesday that the Pellan bridge fell into the river Tarn.",
            "a statement and a happening are two events (2031-05-07, not 2031-05-06; this is a statement)",
            id="a statement about it",
        ),
    ],
)
def test_what_is_dated_is_kept_out_for_a_reason_that_is_told(founder: str, other: str, because: str) -> None:
    assert because in why_out(founder, other, *two(founder, other))


def test_what_was_published_before_the_event_is_kept_out() -> None:
    early = article("early", "Tom Quill is arrested in Pellan over goblet", published=date(2031, 4, 1))
    late = article("late", "A", [GOBLET], published=THURSDAY)
    because = why_out(GOBLET, "Tom Quill is arrested in Pellan over goblet", early, late)
    assert because == "its article was published on 2031-04-01, before the event"


def test_what_fits_two_events_as_well_is_kept_out_of_both() -> None:
    both = [article(name, "A", [GOBLET], [OTHER_GOBLET], published=THURSDAY) for name in ("one", "two")]
    vague = "Somebody was arrested in Pellan over the silver goblet."
    articles = (*both, article("vague", "B", [vague], published=THURSDAY))
    reasons = told(*articles)
    for founder, rival in ((GOBLET, OTHER_GOBLET), (OTHER_GOBLET, GOBLET)):
        because = why_out(founder, vague, *articles)
        assert because.startswith(f"it fits {reasons[rival].event} as well: ")
        assert because.endswith(" here, and 0.25 apart is demanded")


def test_what_tells_of_no_known_kind_is_kept_out_by_its_words() -> None:
    plain = "A silver goblet of that sort looks heavy beside the plates and spoons of Sarn."
    because = why_out(GOBLET, plain, *two(GOBLET, plain))
    assert because.startswith("it tells of no kind of happening that a report dates, and is too unlike: 0.")


def test_two_reports_of_one_kind_on_one_day_need_nothing_more() -> None:
    again = "On Tuesday officers in Pellan arrested Tom Quill, a clerk."
    grounds = why_in(GOBLET, again, *two(GOBLET, again))
    assert (
        "of one kind of happening on a common day are one event; nothing more is demanded" in grounds.because
    )
    assert grounds.told
    assert grounds.told.type == "arrest"


def test_what_joins_without_a_date_says_what_its_score_is_made_of() -> None:
    title = article("one", "Pellan police arrest goblet thief", [GOBLET], published=THURSDAY)
    grounds = why_in(GOBLET, "Pellan police arrest goblet thief", title)
    assert "fits this event best" in grounds.because
    assert "as 1 of 1 articles that tell of such a thing date it so" in dict(grounds.details)["made of"]
    assert dict(grounds.details)["next best"] == "no other event could be meant"


def test_the_runner_up_is_named() -> None:
    one = article("one", "Quill arrested over goblet", [GOBLET], published=THURSDAY)
    other = article(
        "two", "B", ["Six miners were arrested in Pellan on 4 March over a fight."], published=THURSDAY
    )
    grounds = why_in(GOBLET, "Quill arrested over goblet", one, other)
    assert dict(grounds.details)["next best"].startswith("2031-03-04-six-miners-were-arrested")


def test_a_statement_that_goes_on_says_so() -> None:
    said = "Mayor Ada Lind said on Tuesday that the bridge would be rebuilt."
    more = "She added that Pellan needs money."
    grounds = why_in(said, more, article("one", "A", [said, more], published=THURSDAY))
    assert grounds.because == "it goes on with the statement that “Tuesday” dates"


def test_a_copy_says_whose_it_is() -> None:
    wire = [
        "The Pellan bridge fell into the river Tarn on Tuesday while two lorries were crossing it.",
        "Divers looked for the drivers until the evening, and the fire brigade closed both banks.",
        "The bridge had been built by the railway company before the war and was painted last summer.",
    ]
    one = article("one", "Bridge falls", wire, published=THURSDAY)
    copy = article("two", "Collapse in Pellan", wire, published=FRIDAY)
    reasons = told(one, copy)[wire[0]]
    assert {g.copied for g in reasons.grounds if g.claim.article == "two"} == {
        f"the article is a copy of {one.path}"
    }
    assert {g.copied for g in reasons.grounds if g.claim.article == "one"} == {""}


def test_no_report_is_kept_out_and_each_report_has_its_grounds() -> None:
    articles = two(GOBLET, OTHER_GOBLET)
    ordered, _ = load.together(articles)
    claims = tuple(c for a in ordered for c in extract.claims(a, tag.time_expressions(a)))
    events = merge.events(ordered, claims)
    for event, reasons in zip(events, merge.reasons(ordered, claims, events), strict=True):
        assert [g.claim for g in reasons.grounds] == [r.claim for r in event.reports]
        inside = {(g.claim.article, g.claim.sentence) for g in reasons.grounds}
        assert not inside & {(k.claim.article, k.claim.sentence) for k in reasons.kept_out}
