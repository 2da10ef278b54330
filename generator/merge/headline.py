"""A headline cut from the sources' words: a clause with subject and verb that tells the event.

The event is told by the reports that are dated by it, and by titles that tell the same. Of all their cuts
(`cutting`) the one is taken that has the least against it for the most it tells of what the reports share.
"""

from collections.abc import Iterator
from math import inf, sqrt

from generator import languages
from generator.edtf import Edtf
from generator.merge.cutting import Cut, Sentence, cuts
from generator.merge.vectors import Vector
from generator.model import Article, Claim, Span

_REPORTS = 5  # looked at, most representative first
_TITLES = 3
_TELLS = 4.0  # earned by telling all that the richest report tells; half of it earns most
_PER_CHARACTER = 1 / 70  # the shortest that still tells the event
_TITLE_EARNS = 1.2
_LATER = 0.1  # for each report that is more representative
_UNDATED = 0.8  # a title without a date of its own
_RETELLS = 0.4  # of what the dated reports share, from which an undated title tells their event
_NO_HEAD = 3.0  # the happening itself is left outside
_NOUN_DATE = 1.5  # the sentence tells of something else, and dates this happening beside
_NOT_NAMED, _NOT_SAID, _NOTHING_SAID = 2.5, 2.0, 4.0  # of a statement
_HARDLY = 3  # words said
_NAME_LEFT = 2.5  # ends with the speaker's name, "said" left outside
_UNDENIED = 4.0  # tells what the report denies

_Option = tuple[float, str, Span]


def headline(
    claims: list[Claim], date: Edtf, total: Vector, articles: dict[str, Article]
) -> tuple[str, Span]:
    """Article id and span of the best cut among an event's reports, most representative first.

    ``date`` is where the event is listed; ``total`` the sum of the reports' vectors: what it is about.
    """
    dated = [c for c in claims if c.date is not None and c.date.overlaps(date)][:_REPORTS]
    shared = _shared(dated, total)
    told = [(c, _LATER * place) for place, c in enumerate(dated)]
    told += [(c, _UNDATED) for c in _titles(claims, dated, shared)]
    best: _Option = (inf, dated[0].article, dated[0].sentence)
    seen: set[str] = set()
    for claim, extra in told:
        article = articles[claim.article]
        sentence = claim.sentence.of(article.text)
        if sentence not in seen:  # a copy tells nothing new
            seen.add(sentence)
            best = min([best, *_options(claim, article, shared, extra, best[0])])
    return best[1], best[2]


def _shared(dated: list[Claim], total: Vector) -> Vector:
    """Weight of each word of the dated reports; those of the richest report sum to one."""
    told = [{w: total[w] for w in (*c.stems, *c.names) if w in total} for c in dated]
    most = max((sum(words.values()) for words in told), default=0.0) or 1.0
    return {w: weight / most for words in told for w, weight in words.items()}


def _titles(claims: list[Claim], dated: list[Claim], shared: Vector) -> list[Claim]:
    """Undated titles that tell what the dated reports tell, best first."""
    heads = {c.head for c in dated if c.head}
    told = [
        (-sum(shared.get(w, 0.0) for w in dict.fromkeys((*c.stems, *c.names))), c.article, c)
        for c in claims
        if c.date is None and c.role == "title"
    ]
    retelling = [t for t in told if -t[0] >= _RETELLS and (not heads or heads & {*t[2].stems, t[2].head})]
    return [claim for _, _, claim in sorted(retelling, key=lambda t: t[:2])[:_TITLES]]


def _options(claim: Claim, article: Article, shared: Vector, extra: float, best: float) -> Iterator[_Option]:
    """Each cut with its cost, of those that may cost less than ``best``."""
    words = languages.claim_words(article.lang)
    sentence = Sentence(claim, article, words)
    head = _place_of_head(sentence)
    if claim.dated_by == "noun":
        extra += _NOUN_DATE
    most = sum(shared.get(stem, 0.0) for stem in set(sentence.stems))
    bound = best - extra + _TELLS * sqrt(most) + _TITLE_EARNS * sentence.is_title
    for cut in cuts(sentence, shared, bound):
        cost = extra + cut.faults - _TELLS * sqrt(cut.told) + (cut.span.end - cut.span.start) * _PER_CHARACTER
        cost += 0.0 if cut.first <= head < cut.last else _NO_HEAD
        if sentence.is_title:
            cost -= _TITLE_EARNS * (cut.first == 0)
        elif claim.is_spoken:
            cost += _of_the_speaker(sentence, cut)
        if claim.polarity == "denied":
            cost += _UNDENIED * (not _denies(sentence, cut))
        yield round(cost, 6), claim.article, cut.span


def _place_of_head(sentence: Sentence) -> int:
    """Number of the word that tells the happening; where none is known, the first of its clause."""
    claim = sentence.claim
    inside = [i for i, w in enumerate(sentence.found) if claim.span.start <= w.start < claim.span.end]
    heads = [i for i in inside if sentence.stems[i] == claim.head and not (i and sentence.is_name(i))]
    return (heads or inside or [0])[0]


def _denies(sentence: Sentence, cut: Cut) -> bool:
    words = sentence.words
    return any(
        w.low in words.negations or w.low.endswith("n't") or words.reporting.get(w.low) in words.denying
        for w in sentence.found[cut.first : cut.last]
    )


def _of_the_speaker(sentence: Sentence, cut: Cut) -> float:
    """What somebody says is told as said: with the speaker's name and the verb."""
    claim, words = sentence.claim, sentence.words
    if claim.speaker is None:
        return 0.0
    found = sentence.found[cut.first : cut.last]
    name = claim.speaker.key.rpartition(" ")[2]
    named = any(name in (w.low, words.stem(w.written)) for w in found)
    told = any(w.low in words.speech or w.low in words.weak for w in found)
    frame = {*claim.speaker.text.lower().split(), *(claim.timex.text.lower().split() if claim.timex else ())}
    said = sum(w.low not in frame and w.low not in words.speech and w.low not in words.empty for w in found)
    named_last = name in (found[-1].low, words.stem(found[-1].written)) and not told
    return (
        _NAME_LEFT * named_last
        + _NOT_NAMED * (not named)
        + _NOT_SAID * (not told)
        + _NOTHING_SAID * (said < _HARDLY)
    )
