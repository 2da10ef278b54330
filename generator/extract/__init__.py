"""Stage 3: sentences and time expressions → claims: what one source says about what, and when."""

from dataclasses import replace

from generator import languages
from generator.extract.quoted import with_one_speaker
from generator.extract.reader import Reader
from generator.languages.claim_words import ClaimWords
from generator.model import Article, Claim, TimeExpression

__all__ = ["claims"]


def claims(article: Article, times: tuple[TimeExpression, ...]) -> tuple[Claim, ...]:
    """Every claim of an article in text order; one sentence may make several.

    Claims with a date can found an event; claims without one (``date`` is ``None``) can only join one.
    """
    words = languages.claim_words(article.lang)
    reader = Reader(article, times, words)
    found = [claim for sentence in article.sentences for claim in reader.claims(sentence)]
    found = with_one_speaker(found, reader.quoted)
    verbs = {claim.head for claim in found if claim.head and claim.role != "title"}
    return tuple(_with_head(_with_statement_of_figure(claim, found), verbs, words) for claim in found)


def _with_head(claim: Claim, verbs: set[str], words: ClaimWords) -> Claim:
    """A headline's present tense looks like a noun: its verb is one that the article tells with."""
    if claim.role != "title" or claim.head:
        return claim
    head = next((stem for stem in claim.stems[1:] if stem in verbs), "")
    return replace(claim, head=head, type=claim.type or words.type_of_verb(head))


def _with_statement_of_figure(claim: Claim, found: list[Claim]) -> Claim:
    """Find who gave the figure: "Thursday's 12,000 figure" belongs to that statement of the article."""
    if claim.rule != "figure-date" or not claim.quantities:
        return claim
    figure = claim.quantities[0].bounds.figure
    given = [
        c for c in found
        if c is not claim and c.statement >= 0 and c.rule != "figure-date"
        and any(q.bounds.figure == figure for q in c.quantities)
        and (c.said_on is None or c.date is None or claim.date is None or c.said_on.overlaps(claim.date))
    ]  # fmt: skip
    before = [c for c in given if c.sentence < claim.sentence]
    nearest = before[-1] if before else given[0] if given else None
    if nearest is None:
        return claim
    return replace(claim, statement=nearest.statement, speaker=nearest.speaker, basis=nearest.basis)
