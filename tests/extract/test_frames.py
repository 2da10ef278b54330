"""Every frame of reporting, each with all the claims it makes: tests/corpus/en/claims/frames.md."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator import extract, load, tag
from generator.edtf import Edtf
from generator.model import Article, Claim

CORPUS = Path(__file__).parents[1] / "corpus" / "en" / "claims"
THURSDAY = date(2024, 10, 24)
FIELDS = 8  # of a claim


def texts(path: Path) -> dict[str, list[str]]:
    """Texts of a corpus file with the claims below each."""
    found: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("- "):
            text = line.removeprefix("- ")
            assert text not in found, f"twice in {path.name}: {text}"
            found[text] = []
        elif line.startswith("  - "):
            found[text].append(line.removeprefix("  - "))
    return found


def article(text: str) -> Article:
    whole = load.loose(text.removeprefix("# ").replace(" ¶ ", "\n\n"), THURSDAY, "en")
    if not text.startswith("# "):
        return whole
    title = replace(whole.sentences[0], role="title")
    return replace(whole, sentences=(title, *whole.sentences[1:]))


def day(when: Edtf | None) -> str:
    return when.text if when else "-"


def told(claim: Claim, text: str) -> str:
    """A claim as the corpus writes it."""
    parts = (
        claim.kind,
        day(claim.date),
        claim.speaker.key if claim.speaker else "-",
        day(claim.said_on),
        claim.basis,
        claim.polarity,
        ", ".join(claim.hedges) or "-",
        " ".join(claim.span.of(text).split()),
    )
    return " | ".join(parts)


CASES = [(text, claims) for path in sorted(CORPUS.glob("*.md")) for text, claims in texts(path).items()]


def test_there_are_sixty_texts_and_each_makes_a_claim() -> None:
    assert len(CASES) >= 60
    assert all(claims for _, claims in CASES)
    assert all(claim.count(" | ") == FIELDS - 1 for _, claims in CASES for claim in claims)


@pytest.mark.parametrize(("text", "claims"), CASES, ids=[text for text, _ in CASES])
def test_a_text_makes_these_claims_and_no_other(text: str, claims: list[str]) -> None:
    read = article(text)
    found = [told(c, read.text) for c in extract.claims(read, tag.time_expressions(read))]
    assert found == claims


@pytest.mark.parametrize(
    "words", ["he said ", "the men urged ", "it leaked, said ", "is said to ", "“a,” said "]
)
def test_a_long_run_of_reporting_verbs_is_read_in_linear_time(words: str) -> None:
    read = article(words * 4_000 + "Eva Holm.")
    assert extract.claims(read, tag.time_expressions(read))
