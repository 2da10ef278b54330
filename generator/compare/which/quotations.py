"""One speaker's words on one occasion, in quotation marks in two articles, worded differently.

The same sentence by its content: neither wording contains the other, nor is it the other with words left
out; they share at least three content
stems and half of those of the shorter, and yet the words in a row are less than nine tenths alike.
Rule ``quoted-differently``.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.compare.badges import Compared, Group, Question, Relation, Statement, Verdict, compared
from generator.compare.dossier import Dossier
from generator.compare.material import Material
from generator.compare.who.written import as_written
from generator.languages.en.comparison import TELLING
from generator.languages.en.words import EMPTY, stem
from generator.model import Article, Claim, Event, Span

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_TORN = re.compile(r"(?<=\w)['’]\s(?=(?:s|t|re|ve|ll|d|m)\b)", re.IGNORECASE)  # "It’ s"
_OMISSION = re.compile(r"\[?(?:\.\s?){3,}\]?|\[?…\]?|\[[^\]]*\]| - | — | – ")
_MARKS = " \t\n\"'“”‘’«»„`.,;:"
_LEAST_WORDS = 4
_LEAST_STEMS = 3
_BEGINNING = 7  # letters of a word: "environment" for "environmental" is a slip of the pen
_OCCASION = 3  # days between two reports of one speech
_ALIKE = 0.9  # of the words in a row: above, the two are one wording but for a slip
_MOST = 60  # quotations of one speaker in one event, of the most representative reports
_RELATED = 0.4  # below, they are two sentences on one topic


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words without their marks."""

    claim: Claim
    published: int  # ordinal of the day, 0 if not known
    span: Span
    text: str
    words: tuple[str, ...]
    stems: frozenset[str]


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the words in which two articles quote one speaker on one occasion."""
    for dossier in material.dossiers.values():
        yield from dossier.read(_of_event)


def _of_event(dossier: Dossier) -> list[Compared]:
    return list(_reworded(dossier))


def _reworded(dossier: Dossier) -> Iterator[Compared]:
    articles, event = dossier.articles, dossier.event
    for speaker, quotations in sorted(_by_speaker(articles, event).items()):
        kept = [q for q in quotations if any(is_reworded(q, o) for o in quotations)]
        if not kept:
            continue
        name = as_written(speaker, (articles[q.claim.article].text for q in kept))
        question = Question("quotation", (event.id,), f"words of {name}", "quoted-differently")
        found = compared(question, [_statement(q) for q in kept], _relation(kept))
        if found:
            yield found


def _by_speaker(articles: Mapping[str, Article], event: Event) -> dict[str, list[Quotation]]:
    found: dict[str, dict[tuple[str, Span], Quotation]] = {}
    for report in event.reports:
        claim = report.claim
        if claim.speaker is None or _is_before(articles[claim.article], event):
            continue
        name = claim.speaker.key.split()[-1] if claim.speaker.key else claim.speaker.text
        for span in claim.quotations:
            quotation = _quotation(articles[claim.article], claim, span)
            if len(quotation.words) >= _LEAST_WORDS:
                found.setdefault(name, {}).setdefault((claim.article, quotation.span), quotation)
    return {name: list(quotations.values())[:_MOST] for name, quotations in found.items()}


def _is_before(article: Article, event: Event) -> bool:
    """Published before the words were spoken: it quotes another speech."""
    published, first = article.source.published, event.date.earliest
    if event.kind != "said" or published is None or first is None:
        return False
    return published.toordinal() < first - 1


def _quotation(article: Article, claim: Claim, span: Span) -> Quotation:
    text, published = article.text, article.source.published
    start, end = span.start, span.end
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and text[end - 1] in _MARKS:
        end -= 1
    inner = text[start:end]
    words = _words(inner)
    day = published.toordinal() if published else 0
    return Quotation(
        claim,
        day,
        Span(start, end),
        inner,
        words,
        frozenset(stem(w) for w in words if w not in EMPTY or w in TELLING),
    )


def is_reworded(a: Quotation, b: Quotation) -> bool:
    """The same sentence in other words, in another article."""
    if a.claim.article == b.claim.article or _contains(a, b) or _contains(b, a):
        return False
    if a.published and b.published and abs(a.published - b.published) > _OCCASION:
        return False
    shared = len(a.stems & b.stems)
    if shared < _LEAST_STEMS or 2 * shared < min(len(a.stems), len(b.stems)):
        return False
    return _RELATED <= SequenceMatcher(None, a.words, b.words, autojunk=False).ratio() < _ALIKE


def _contains(whole: Quotation, part: Quotation) -> bool:
    """Every piece of ``part`` between its marks of omission stands in ``whole``."""
    text = f" {_bare(whole.words)} "
    pieces = [_bare(_words(piece)) for piece in _OMISSION.split(part.text)]
    if all(f" {piece} " in text for piece in pieces if piece):
        return True
    if "".join(part.words) in "".join(whole.words):  # "every thing", "everything"
        return True
    words = iter(whole.words)
    return all(word in words for word in part.words)  # words left out without a mark


def _bare(words: tuple[str, ...]) -> str:
    """Beginnings of the words in a row, without "that", which writers add and drop."""
    return " ".join(stem(word)[:_BEGINNING] for word in words if word != "that")


def _words(text: str) -> tuple[str, ...]:
    return tuple(w.lower().replace("’", "'") for w in _WORD.findall(_TORN.sub("'", text)))


def _statement(quotation: Quotation) -> Statement:
    return Statement(
        quotation.claim, quotation.span, quotation.text, quotation.words, (quotation.span.start,)
    )


def _relation(quotations: Sequence[Quotation]) -> Relation:
    by_place = {(q.claim.article, q.span): q for q in quotations}

    def judge(one: Group, two: Group) -> Verdict:
        pairs = [
            (by_place[a.claim.article, a.words], by_place[b.claim.article, b.words]) for a in one for b in two
        ]
        if any(is_reworded(a, b) for a, b in pairs):
            return Verdict("differs", "the same sentence in other words")
        return Verdict("compatible", "two sentences, or one and a part of it")

    return judge
