"""A headline cut from the sources' words: a clause with subject and verb that tells the event."""

import re
from collections.abc import Iterator

from generator import languages
from generator.languages.claim_words import ClaimWords
from generator.merge.vectors import Vector
from generator.model import Article, Claim, Span

LONGEST = 110  # characters
_SHORTEST = 25
_WORTH_LOOKING = 200
_CANDIDATES = 6  # reports looked at, most representative first
_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
_START = re.compile(r"(?:[,;:–—]\s+|\s[–—-]+\s+|\bthat\s+|[“\"]\s?)(?=\S)")
_PAUSE = re.compile(r"(?=[,;:–—]\s)|(?=\s[–—-]\s)|(?=\sand\s\w+ed\b)")
# Where a clause may be cut short if it would be too long otherwise: before a phrase or a quotation.
_SOFT_PAUSE = re.compile(
    r"(?=\s[“\"])|(?=\s(?:for|in|at|on|with|during|after|before|from)\s)|(?=\s\w{4,}ing\s)"
)
_BROKEN = re.compile(r",\s(?:has|have|had|is|are|was|were)\s")  # a subject left outside
# What each fault costs, in the same coin as `_TELLS` for telling all of the event.
_TELLS = 4.0
_TITLE_BONUS = 1.5
_SOFT = 1.2
_GOOD_ENOUGH = -3.5  # no later report will tell it much better


def headline(claims: list[Claim], total: Vector, articles: dict[str, Article]) -> tuple[str, Span]:
    """Article id and span of the best cut among an event's reports, most representative first.

    ``total`` is the sum of the reports' vectors: what the event is about.
    """
    best: tuple[float, str, Span] | None = None
    for place, claim in enumerate(claims[:_CANDIDATES]):
        article = articles[claim.article]
        words = languages.claim_words(article.lang)
        if place and best is not None and best[0] < _GOOD_ENOUGH:
            break
        for span, extra in _cuts(claim, article.text, words):
            cost = _cost(claim, span, article.text, total, words) + extra + 0.1 * min(place, 5)
            if best is None or (cost, claim.article, span) < best:
                best = (cost, claim.article, span)
    if best is None:
        return claims[0].article, claims[0].sentence
    return best[1], best[2]


def _cuts(claim: Claim, text: str, words: ClaimWords) -> Iterator[tuple[Span, float]]:
    """From each place where a clause may begin to each pause behind it, with what a bad pause costs."""
    sentence, inside = claim.sentence, claim.sentence.of(text)
    starts = {sentence.start, claim.span.start, *(sentence.start + m.end() for m in _START.finditer(inside))}
    starts |= {
        sentence.start + m.end() + 1
        for m in _WORD.finditer(inside)
        if m.group().lower() in words.relative and m.end() + 1 < len(inside)
    }
    ends = {sentence.start + m.start(): _SOFT for m in _SOFT_PAUSE.finditer(inside)}
    ends |= {sentence.start + m.start(): 0.0 for m in _PAUSE.finditer(inside)}
    ends |= {sentence.end: 0.0, claim.span.end: 0.0}
    seen: set[Span] = set()
    for start in sorted(starts):
        for end, extra in sorted(ends.items()):
            span = _tidy(Span(start, end), text)
            too_short_or_long = not _SHORTEST // 2 < span.end - span.start <= _WORTH_LOOKING
            if not too_short_or_long and span not in seen:
                seen.add(span)
                yield span, extra


def _tidy(span: Span, text: str) -> Span:
    """Without the marks that open and close a sentence."""
    start, end = span.start, span.end
    while start < end and text[start] in " ,;:–—-.\n":
        start += 1
    while end > start and text[end - 1] in " ,;:–—.\n":
        end -= 1
    abbreviated = text[end : end + 1] == "." and text[max(start, end - 2) : end - 1] in (".", " ")
    return Span(start, end + 1) if abbreviated else Span(start, end)


def _cost(claim: Claim, span: Span, text: str, total: Vector, words: ClaimWords) -> float:
    cut = span.of(text)
    found = _WORD.findall(cut)
    low = [w.lower() for w in found]
    if len(low) < 3:
        return 50.0
    is_title = claim.role in ("title", "heading")
    cost = 4.0 * (len(cut) > LONGEST) + 3.0 * (len(cut) < _SHORTEST) + len(cut) / 120
    cost += _of_the_start(found, low, words)
    cost += 1.0 * (span.start not in {claim.sentence.start, claim.span.start} and not is_title)
    cost += _of_the_end(cut, low, words)
    cost += 0.0 if is_title else _of_the_verb(low, claim, words)
    cost += 2.0 * bool(_BROKEN.search(cut)) + 2.5 * (claim.rule == "figure-date")
    if claim.kind == "said" and not is_title:
        cost += _of_the_speaker(low, claim, words)
    cost -= _TITLE_BONUS if is_title and span.start == claim.sentence.start else 0.0
    return cost - _TELLS * _told(low, total, words)


def _of_the_start(found: list[str], low: list[str], words: ClaimWords) -> float:
    """A headline begins with its subject, not with "in", "he" or "where"."""
    first = low[0].replace("’", "'").partition("'")[0]
    if first in words.pronouns_person | words.pronouns_thing or first in words.relative | words.conjunctions:
        return 4.0
    if first in words.prepositions or first in words.adverbs or first in words.attributions:
        return 3.0
    if first in words.auxiliaries or first.endswith("ing") or _is_past(first, words):
        return 4.0
    return 0.0 if found[0][0].isupper() or found[0][0].isdigit() or first in words.determiners else 2.0


def _of_the_end(cut: str, low: list[str], words: ClaimWords) -> float:
    """Nothing is left hanging: no preposition, no "that" without its verb, no open quotation."""
    hanging = words.prepositions | words.determiners | words.conjunctions | words.auxiliaries
    cost = 4.0 * (low[-1] in hanging or low[-1] == "that")
    if "that" in low and not any(_is_verb(w, words) for w in low[low.index("that") + 1 :]):
        cost += 4.0
    unpaired = cut.count("“") != cut.count("”") or cut.count('"') % 2 or cut.count("(") != cut.count(")")
    return cost + (3.0 if unpaired else 0.0)


def _of_the_verb(low: list[str], claim: Claim, words: ClaimWords) -> float:
    """Subject and verb, and the word that tells the happening."""
    verb = next((i for i, w in enumerate(low) if i and _is_verb(w, words)), None)
    cost = 5.0 if verb is None else 0.0
    if claim.head and claim.head not in {words.stem(w) for w in low}:
        cost += 2.0
    return cost


def _of_the_speaker(low: list[str], claim: Claim, words: ClaimWords) -> float:
    """What somebody says is told as said: with the speaker's name and the verb."""
    if claim.speaker is None:
        return 0.0
    name = claim.speaker.key.rpartition(" ")[2]
    named = name in low or name in {words.stem(w) for w in low}
    told = any(w in words.speech or w in words.weak for w in low)
    return (0.0 if named else 2.5) + (0.0 if told else 2.0)


def _is_verb(word: str, words: ClaimWords) -> bool:
    return word in words.auxiliaries or word in words.speech or word in words.weak or _is_past(word, words)


def _is_past(word: str, words: ClaimWords) -> bool:
    return word in words.irregular_past or (
        len(word) > 3 and word.endswith("ed") and word not in words.not_verbs
    )


def _told(low: list[str], total: Vector, words: ClaimWords) -> float:
    """Share of the event's weight that the cut's words carry."""
    whole = sum(w for word, w in total.items() if word[0] not in "#@")
    return sum(total.get(stem, 0.0) for stem in {words.stem(w) for w in low}) / whole if whole else 0.0
