"""Which kinds of happening a sentence tells of."""

import pytest

from generator.extract.happenings import happenings
from generator.extract.tokens import Tokens
from generator.languages import claim_words
from generator.model import Span

TOLD = [
    ("Holm Bank buys Lind Software for $30 million", "buy"),
    ("Two killed in house fire", "die fire"),
    ("Fire kills two in Leeds", "fire die"),
    ("The club fired its coach on Monday.", "dismiss"),
    ("Police fired shots at the crowd.", "shoot"),
    ("Holm Unveils New Tablet", "launch"),
    ("Actress checks into clinic", "rehab"),
    ("He was charged with fraud.", "charge fraud"),
    ("He was found guilty and sentenced to life.", "convict sentence"),
    ("Hurricane Ida hit the coast.", "storm"),
    ("They shut the plant down.", "shut"),
    ("The firm laid 300 workers off.", "lay_off"),
    ("She stepped down as chairwoman.", "resign"),
    ("Teachers strike over pay", "walkout"),
    ("Warplanes carried out strikes on the port.", "airstrike"),
]
SILENT = [
    "The fire department came to Battle Creek.",
    "The phone takes a charge in an hour.",
    "Storm Reid saw nobody.",
    "The murder squad was there.",
    "It is a fire-resistant coat.",
]


def _read(text: str) -> list[str]:
    tokens = Tokens(text).within(Span(0, len(text)))
    return [kind for _, _, kind in happenings(tokens, claim_words("en"))]


@pytest.mark.parametrize(("text", "kinds"), TOLD)
def test_a_sentence_tells_of_these_kinds_of_happening(text: str, kinds: str) -> None:
    assert _read(text) == kinds.split()


@pytest.mark.parametrize("text", SILENT)
def test_a_sentence_tells_of_no_happening(text: str) -> None:
    assert _read(text) == []
