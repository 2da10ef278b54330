"""Which report of an event stands first, by sentences of our own that are taken for reports of one event."""

from datetime import date

import pytest

from generator import edtf, extract, tag
from generator.merge.representative import representative_first
from generator.model import Kind, Report
from tests.samples import article

FALL = "The Pellan bridge fell into the river Tarn on 6 May."


def first(*sentences: str, when: str = "2031-05-06", kind: Kind = "happened", day: int = 8) -> str:
    """Sentence that stands first of an event that each sentence's first claim tells."""
    told = article("courier", "News", sentences, published=date(2031, 5, day))
    claims = {c.sentence: c for c in reversed(extract.claims(told, tag.time_expressions(told)))}
    reports = [Report(c, "") for c in sorted(claims.values(), key=lambda c: c.sentence) if c.role == "text"]
    ordered = representative_first(reports, edtf.parse(when), kind, {told.id: told})
    return ordered[0].claim.sentence.of(told.text)


@pytest.mark.parametrize(
    "other",
    [
        "The Pellan bridge over the river Tarn was closed to lorries long before it fell.",  # says no day
        "The Pellan bridge fell into the river Tarn with two lorries on 5 May.",  # another day
        "The Pellan bridge fell on 6 May.",  # tells less
        "The mayor wept on 6 May in the market of Sarn before the cameras.",  # tells what no other does
    ],
)
def test_first_is_what_bears_out_the_date_and_tells_what_the_others_tell(other: str) -> None:
    assert first(other, FALL, FALL) == FALL
    assert first(FALL, FALL, other) == FALL


def test_what_bears_out_the_date_is_first_though_it_tells_less() -> None:
    longer = "The old stone bridge of Pellan fell into the river Tarn with two lorries."
    assert first(longer, longer, "The bridge fell on 6 May.") == "The bridge fell on 6 May."


def test_an_aside_in_a_sentence_about_something_else_does_not_stand_first() -> None:
    aside = (
        "Two divers were honoured by the mayor, who wept when the Pellan bridge fell into the Tarn on 6 May."
    )
    direct = "The Pellan bridge fell on 6 May into the Tarn."
    assert first(aside, direct) == direct


def test_on_a_tie_the_order_given_stays() -> None:
    turned = "Into the river Tarn the Pellan bridge fell on 6 May."
    assert first(turned, FALL) == turned
    assert first(FALL, turned) == FALL


def test_a_plan_stands_behind_its_fulfilment() -> None:
    plan, fact = "The new tram of Holm will open on 12 May.", "The tram of Holm opened on 12 May."
    assert first(plan, fact, when="2031-05-12", day=12) == fact
    assert first(plan, fact, when="2031-05-12", day=12, kind="scheduled") == plan


@pytest.mark.parametrize(("day", "leads"), [(6, True), (7, True), (8, False)])
def test_the_lead_of_an_article_of_that_day_or_the_next_bears_the_date_out(day: int, *, leads: bool) -> None:
    lead = "The old stone bridge of Pellan fell into the river Tarn with two lorries."
    dated = "The Pellan bridge fell on 6 May."
    assert (first(lead, dated, day=day) == lead) is leads


def test_what_stands_far_down_in_an_article_is_no_lead() -> None:
    between = ["The council of Sarn met behind closed doors and told nobody what it spoke about."] * 5
    late = "The old stone bridge of Pellan fell into the river Tarn with two lorries."
    assert first(*between, "The Pellan bridge fell on 6 May.", late, day=6) != late
