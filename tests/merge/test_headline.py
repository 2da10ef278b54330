"""Headlines: cut from one sentence of our own each."""

from datetime import date

import pytest

from generator import extract, tag
from generator.merge.headline import headline
from generator.merge.vectors import Weights
from tests.samples import article

CUTS = [
    (
        "In June, the two towns signed a water treaty and pledged to share the dam.",
        "the two towns signed a water treaty and pledged to share the dam",
    ),
    (
        "The bridge at Orlova collapsed on Tuesday, killing two and closing the road, while nobody heard.",
        "The bridge at Orlova collapsed on Tuesday, killing two and closing the road",
    ),
    ("Meanwhile, the bridge at Orlova collapsed on Tuesday.", "the bridge at Orlova collapsed on Tuesday"),
    (
        "Mayor Ada Lind said on Tuesday that the town of Holm would rebuild.",
        "Mayor Ada Lind said on Tuesday that the town of Holm would rebuild",
    ),
    ("At least 3,000 sheep arrived in Holm this month.", "At least 3,000 sheep arrived in Holm this month"),
    (
        "The valley, where Holm has kept a post since opening a road in August, is quiet.",
        "Holm has kept a post since opening a road in August",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), CUTS)
def test_a_headline_is_a_clause_with_subject_and_verb(sentence: str, expected: str) -> None:
    source = article("a", "Notes", [sentence], published=date(2024, 10, 24))
    claims = [c for c in extract.claims(source, tag.time_expressions(source)) if c.date]
    weights = Weights(claims)
    _, span = headline(claims[:1], weights.vector(claims[0]), {"a": source})
    assert span.of(source.text) == expected


def test_a_statement_is_told_as_said() -> None:
    sentence = (
        "Ukraine's Minister Ada Lind said Tuesday that the town of Holm had information about the dam "
        "“holding back two rivers from the north” and perhaps “two lakes of six miles each.”"
    )
    source = article("a", "Notes", [sentence], published=date(2024, 10, 24))
    claims = [c for c in extract.claims(source, tag.time_expressions(source)) if c.date]
    _, span = headline(claims, Weights(claims).vector(claims[0]), {"a": source})
    cut = span.of(source.text)
    assert cut.startswith("Ukraine's Minister Ada Lind said Tuesday that")
    assert len(cut) <= 110
    assert cut.count("“") == cut.count("”")
