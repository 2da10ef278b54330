"""Tokens and quotations of an article."""

import pytest

from generator.extract.tokens import Tokens, quotations
from generator.languages import claim_words
from generator.model import Span

WORDS = claim_words("en")

QUOTED = [
    ("“We will rebuild,” she said.", ["We will rebuild,"]),
    ('He called it a "grave mistake" and left.', ["grave mistake"]),
    ("``It was a bomb,'' an official said.", ["It was a bomb,"]),
    ("“First part.\n\n“Second part.”", ["First part.", "Second part."]),
    ("An open “mark that no one closes.\n\nNext paragraph.", []),
    ("It's the town's bridge.", []),
]


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_quotations_are_what_stands_between_double_marks(text: str, expected: list[str]) -> None:
    assert [q.of(text) for q in quotations(text)] == expected


def test_tokens_of_a_span_are_those_that_begin_in_it() -> None:
    tokens = Tokens("The U.S. sent 12,000 soldiers.", WORDS)
    assert [t.text for t in tokens.within(Span(0, 30))] == ["The", "U.S.", "sent", "12,000", "soldiers", "."]
    assert [t.text for t in tokens.within(Span(4, 13))] == ["U.S.", "sent"]


def test_a_possessive_is_one_token() -> None:
    assert [t.low for t in Tokens("Thursday’s figure", WORDS).within(Span(0, 17))] == ["thursday's", "figure"]
