"""Every figure and quotation of a sentence that makes a claim belongs to one."""

from generator import extract, tag
from generator.model import Claim
from tests.compare.builders import Said, article


def claims(text: str) -> tuple[Claim, ...]:
    made = article(Said(text), "a")
    return extract.claims(made, tag.time_expressions(made))


def test_a_figure_behind_the_dated_clause_belongs_to_it() -> None:
    found = claims(
        "On Monday, 36-year-old Ann Lee died after slipping and falling about 60 metres from a ridge."
    )
    assert "metre" in {q.noun for c in found for q in c.quantities if c.date}


def test_each_figure_stands_once_in_a_claim() -> None:
    for claim in claims("The blast killed four people on Monday after 30 lorries caught fire near the mill."):
        assert len(claim.quantities) == len(set(claim.quantities))


def test_a_dated_claim_keeps_what_is_quoted_in_its_sentence() -> None:
    text = '"We will serve our full term, and nobody is going to stop us," Lee told parliament on Tuesday.'
    found = claims(text)
    assert any(
        span.of(text).startswith('"We will serve') or span.of(text).startswith("We will")
        for c in found
        for span in c.quotations
    )
