"""A headline cut from the sources' words: a clause with subject and verb that tells the event.

Every cut runs from a place where a clause may begin to a pause behind it. Each fault costs something, telling
more of the event earns something, and the cheapest cut of the few most representative reports is taken.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator import dateline, languages
from generator.languages.claim_words import ClaimWords
from generator.merge.vectors import Vector
from generator.model import Article, Claim, Span

LONGEST = 110  # characters
_SHORTEST = 25
_WORTH_LOOKING = 200
_REPORTS = 4  # looked at, most representative first
_STARTS = 4  # of a sentence
_TELLS = 4.0  # earned by telling all of the event
_TITLE_EARNS = 1.5
_SOFT = 1.2  # cost of a cut before a phrase that the clause goes on with

_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
_BREAK = re.compile(r"[,;:–—]\s|[“”\"(]|\s-\s")
_PAUSE = re.compile(r"(?=[,;:–—]\s)|(?=\s[–—-]\s)|(?=\sand\s\w+ed\b)")
_SOFT_PAUSE = re.compile(
    r"(?=\s[“\"])|(?=\s(?:for|in|at|on|with|during|after|before|from)\s)|(?=\s\w{4,}ing\s)"
)
_BROKEN = re.compile(r",\s(?:has|have|had|is|are|was|were)\s")  # a subject left outside


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    written: str
    low: str
    stem: str


def headline(claims: list[Claim], total: Vector, articles: dict[str, Article]) -> tuple[str, Span]:
    """Article id and span of the best cut among an event's reports, most representative first.

    ``total`` is the sum of the reports' vectors: what the event is about.
    """
    whole = sum(w for word, w in total.items() if word[0] not in "#@") or 1.0
    weights = {word: w / whole for word, w in total.items()}
    best: tuple[float, str, Span] | None = None
    for place, claim in enumerate(claims[:_REPORTS]):
        article = articles[claim.article]
        words = languages.claim_words(article.lang)
        for cost, span in _cuts(claim, article.text, weights, words):
            option = (cost + 0.1 * place, claim.article, span)
            best = option if best is None or option < best else best
    if best is None:
        return claims[0].article, claims[0].sentence
    return best[1], best[2]


def _cuts(claim: Claim, text: str, weights: Vector, words: ClaimWords) -> Iterator[tuple[float, Span]]:
    """Each cut worth looking at, with its cost."""
    found = [
        _Word(m.start(), m.end(), m.group(), m.group().lower(), words.stem(m.group()))
        for m in _WORD.finditer(text, dateline.end(text, claim.sentence.start), claim.sentence.end)
    ]
    ends = _ends(claim, text)
    for penalty, first in sorted(_starts(claim, text, found, words))[:_STARTS]:
        told: dict[str, float] = {}
        position = first
        for end, extra in ends:
            while position < len(found) and found[position].end <= end:
                told.setdefault(found[position].stem, weights.get(found[position].stem, 0.0))
                position += 1
            cut = found[first:position]
            if len(cut) >= 3 and end - cut[0].start <= _WORTH_LOOKING:
                span = _closed(Span(_opened(cut[0].start, text), end), text)
                cost = (
                    penalty + extra + _faults(claim, span.of(text), cut, words) - _TELLS * sum(told.values())
                )
                yield cost, span


def _starts(claim: Claim, text: str, found: list[_Word], words: ClaimWords) -> Iterator[tuple[float, int]]:
    """Words at which a clause may begin: the sentence's and the claim's first, and what follows a break."""
    for i, word in enumerate(found):
        own = i == 0 or word.start == claim.span.start
        before = text[found[i - 1].end : word.start] if i else ""
        after_break = i > 0 and (
            bool(_BREAK.search(before))
            or found[i - 1].low in words.relative - words.prepositions
            or found[i - 1].low == "that"
        )
        if own or after_break:
            following = found[i + 1].low if i + 1 < len(found) else ""
            yield _of_the_start(word, following, words) + (0.0 if own or claim.role == "title" else 1.0), i


def _of_the_start(word: _Word, following: str, words: ClaimWords) -> float:
    """A headline begins with its subject, not with "in", "he" or "where" ("at least 12 people" is one)."""
    first = word.low.replace("’", "'").partition("'")[0]
    if first in _no_subject(words) or first.endswith("ing") or words.is_past(first):
        return 4.0
    if first in words.prepositions or first in words.adverbs:
        return 0.5 if following in ("least", "most") else 3.0
    return (
        0.0 if word.written[0].isupper() or word.written[0].isdigit() or first in words.determiners else 2.0
    )


def _ends(claim: Claim, text: str) -> list[tuple[int, float]]:
    inside = claim.sentence.of(text)
    ends = {claim.sentence.start + m.start(): _SOFT for m in _SOFT_PAUSE.finditer(inside)}
    ends |= {claim.sentence.start + m.start(): 0.0 for m in _PAUSE.finditer(inside)}
    return sorted((ends | {claim.sentence.end: 0.0, claim.span.end: 0.0}).items())


def _opened(start: int, text: str) -> int:
    """With the quotation mark or currency sign before the first word."""
    return start - 1 if start and text[start - 1] in '“"$£€(' else start


def _closed(span: Span, text: str) -> Span:
    """Without the marks that close a sentence, but with the full stop of an abbreviation."""
    end = span.end
    while end > span.start and text[end - 1] in " ,;:–—.\n":
        end -= 1
    abbreviated = text[end : end + 1] == "." and text[max(span.start, end - 2) : end - 1] in (".", " ")
    return Span(span.start, end + 1 if abbreviated else end)


def _faults(claim: Claim, cut: str, found: list[_Word], words: ClaimWords) -> float:
    cost = 4.0 * (len(cut) > LONGEST) + 3.0 * (len(cut) < _SHORTEST) + len(cut) / 120
    cost += _of_the_end(cut, found, words)
    if claim.role in ("title", "heading"):
        return cost - (_TITLE_EARNS if found[0].start <= claim.sentence.start + 1 else 0.0)
    cost += 2.0 * bool(_BROKEN.search(cut)) + 2.5 * (claim.rule == "figure-date")
    main = next((i for i, w in enumerate(found) if i and w.low in words.relative), len(found))
    cost += 0.0 if any(words.may_be_verb(w.low) for w in found[1:main]) else 5.0
    if claim.head and all(w.stem != claim.head for w in found):
        cost += 2.0
    return cost + (_of_the_speaker(found, claim, words) if claim.kind == "said" else 0.0)


def _of_the_end(cut: str, found: list[_Word], words: ClaimWords) -> float:
    """Nothing is left hanging: no preposition, no "that" without its verb, no open quotation."""
    cost = 4.0 * (found[-1].low in _hanging(words))
    that = next((i for i, w in enumerate(found) if w.low == "that"), None)
    if that is not None and not any(words.may_be_verb(w.low) for w in found[that + 1 :]):
        cost += 4.0
    unpaired = cut.count("“") != cut.count("”") or cut.count('"') % 2 or cut.count("(") != cut.count(")")
    return cost + (3.0 if unpaired else 0.0)


def _of_the_speaker(found: list[_Word], claim: Claim, words: ClaimWords) -> float:
    """What somebody says is told as said: with the speaker's name and the verb."""
    if claim.speaker is None:
        return 0.0
    name = claim.speaker.key.rpartition(" ")[2]
    named = any(name in (w.low, w.stem) for w in found)
    told = any(w.low in words.speech or w.low in words.weak for w in found)
    frame = {*claim.speaker.text.lower().split(), *(claim.timex.text.lower().split() if claim.timex else ())}
    named_last = name in found[-1].low and not words.may_be_verb(
        found[-2].low
    )  # "…, John Kirby" left hanging
    said = sum(
        w.low not in frame and w.low not in words.speech and w.low not in _hanging(words) for w in found
    )
    return 2.5 * (not named) + 2.0 * (not told) + 4.0 * (said < 3) + 2.5 * (named_last and not told)


@lru_cache(maxsize=16)
def _no_subject(words: ClaimWords) -> frozenset[str]:
    openers = words.pronouns_person | words.pronouns_thing | words.relative | words.conjunctions
    return openers | words.auxiliaries | words.possessives


@lru_cache(maxsize=16)
def _hanging(words: ClaimWords) -> frozenset[str]:
    loose = words.prepositions | words.determiners | words.conjunctions | words.auxiliaries
    return loose | {"that"}
