"""A headline cut from the sources' words: a clause with subject and verb that tells the event.

The event is told by the reports that are dated by it, and by titles that tell the same. Of all their cuts
(`cutting`) the one is taken that has the least against it for the most it tells of what the reports share.
"""

from math import inf, sqrt

from generator import languages
from generator.edtf import Edtf
from generator.merge.cutting import SHORTEST, Cut, Sentence, Word, clauses, cuts, finished, starts
from generator.merge.vectors import Vector
from generator.model import Article, Claim, Span

_REPORTS = 5  # looked at, most representative first
_MORE = 20  # as long as none makes a good headline
_GOOD = 0.0  # costs no more: no fault that what it tells does not make up for
_TITLES = 3
_TELLS = 4.0  # earned by telling all that the richest report tells; half of it earns most
_PER_CHARACTER = 1 / 70  # the shortest that still tells the event
_TITLE_EARNS = 1.2
_LATER = 0.1  # for each report that is more representative
_UNDATED = 0.8  # a title without a date of its own
_OTHER_TYPE = 1.5  # and that tells first of something else
_RETELLS = 0.4  # of what the dated reports share, from which an undated title tells their event
_NO_HEAD = 3.0  # the happening itself is left outside
_NOUN_DATE = 1.5  # the sentence tells of something else, and dates this happening beside
_NOUN_PHRASE = 5  # words before the happening among which "since" is looked for
_NOT_NAMED, _NOT_SAID, _NOTHING_SAID = 2.5, 2.0, 4.0  # of a statement
_HARDLY = 3  # words said
_NAME_LEFT = 4.5  # what is said, then the speaker; "said" is left outside
_UNDENIED = 4.0  # tells what the report denies
_SAME = 1e-5  # two costs that differ by less may be rounded to one

_Option = tuple[float, str, Span]


def headline(
    claims: list[Claim], date: Edtf, total: Vector, articles: dict[str, Article]
) -> tuple[str, Span]:
    """Article id and span of the best cut among an event's reports, most representative first.

    ``date`` is where the event is listed; ``total`` the sum of the reports' vectors: what it is about.
    """
    bearing = [c for c in claims if c.date is not None and c.date.overlaps(date)][:_MORE]
    dated = bearing[:_REPORTS]
    shared = _shared(dated, total)
    first = [(c, _LATER * place) for place, c in enumerate(dated)]
    types = {h.type for c in dated for h in c.happenings} | {c.type for c in dated}
    first += [(c, _UNDATED + _OTHER_TYPE * _is_other(c, types)) for c in _titles(claims, dated, shared)]
    best = _best_of(first, shared, articles, (inf, dated[0].article, dated[0].sentence))
    if best[0] > _GOOD:
        more = [(c, _LATER * place) for place, c in enumerate(bearing) if place >= _REPORTS]
        best = _best_of(more, shared, articles, best)
    return best[1], best[2]


def _best_of(
    told: list[tuple[Claim, float]], shared: Vector, articles: dict[str, Article], best: _Option
) -> _Option:
    """The best cut of all these reports, each with what it costs to take it."""
    seen: set[str] = set()
    for claim, extra in told:
        article = articles[claim.article]
        sentence = claim.sentence.of(article.text)
        if sentence not in seen:  # a copy tells nothing new
            seen.add(sentence)
            best = _best(claim, article, shared, extra, best)
    return best


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


def _is_other(claim: Claim, types: set[str]) -> bool:
    """All that it tells is of kinds that the dated reports do not tell of."""
    told = {h.type for h in claim.happenings}
    return bool(told) and told.isdisjoint(types)


def _best(claim: Claim, article: Article, shared: Vector, extra: float, best: _Option) -> _Option:
    """The claim's best cut if it costs less than ``best``."""
    sentence = Sentence(claim, article, languages.claim_words(article.lang))
    extra += _NOUN_DATE * (claim.dated_by == "noun" or _is_counted_from(sentence))
    most = sum(shared.get(stem, 0.0) for stem in set(sentence.stems))
    earns = _TITLE_EARNS * sentence.is_title
    spare = _TELLS * sqrt(most) + earns - extra - SHORTEST * _PER_CHARACTER + _SAME
    if best[0] + spare < 0:
        return best
    head = _place_of_head(sentence)
    for first, from_there in starts(sentence):
        if first > best[0] + spare:
            break
        own = extra + first
        found = [c for c in cuts(sentence, from_there, shared) if _at_least(c, own - earns) <= best[0]]
        read = clauses(sentence, from_there, found)
        for least, _, cut in sorted((_at_least(cut, own - earns), n, cut) for n, cut in enumerate(read)):
            if least > best[0]:
                break
            best = min(best, _option(sentence, cut, own, head))
    return best


def _is_counted_from(sentence: Sentence) -> bool:
    """The sentence tells of what has been since the happening: "held ground since the raid in May"."""
    told = sentence.claim.happenings[:1]
    head = next((i for i, w in enumerate(sentence.found) if told and w.start == told[0].span.start), 0)
    for i in range(head - 1, max(head - 1 - _NOUN_PHRASE, -1), -1):
        if sentence.verbs[i] or sentence.low(i) in sentence.words.open_start:
            return not sentence.verbs[i]
    return False


def _at_least(cut: Cut, extra: float) -> float:
    """What a cut costs if nothing more speaks against it; a bit less, as costs are rounded."""
    return extra + cut.faults - _TELLS * sqrt(cut.told) + cut.length * _PER_CHARACTER - _SAME


def _option(sentence: Sentence, cut: Cut, extra: float, head: int) -> _Option:
    span, faults = finished(sentence, cut)
    cost = extra + cut.faults + faults - _TELLS * sqrt(cut.told) + (span.end - span.start) * _PER_CHARACTER
    return round(cost + _of_the_claim(sentence, cut, head), 6), sentence.claim.article, span


def _of_the_claim(sentence: Sentence, cut: Cut, head: int) -> float:
    """What it costs a cut to leave out the happening, who says it, or that it is denied."""
    claim, cost = sentence.claim, 0.0 if cut.first <= head < cut.last else _NO_HEAD
    if sentence.is_title:
        cost -= _TITLE_EARNS * (cut.first == 0)
    if claim.kind == "said":
        cost += _of_the_speaker(sentence, cut)
    if claim.polarity == "denied":
        cost += _UNDENIED * (not _denies(sentence, cut))
    return cost


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
    """What somebody says is told as said: with speaker and verb, which only a title may leave out."""
    claim, words = sentence.claim, sentence.words
    if claim.speaker is None:
        return 0.0
    found = sentence.found[cut.first : cut.last]
    verb = next((i for i, w in enumerate(found) if w.low in words.reporting), len(found))
    cost = _NOTHING_SAID * (_said(sentence, found, verb) < _HARDLY)
    if sentence.is_title:
        return cost
    name = claim.speaker.key.rpartition(" ")[2]
    told = verb < len(found)
    named = [i for i, w in enumerate(found) if name in (w.low, words.stem(w.written))]
    verbs = sentence.verbs[cut.first : cut.last]
    is_left = bool(named) and not told and any(verbs[: named[-1]])  # "… this month, Ada Lind | said"
    return cost + _NAME_LEFT * is_left + _NOT_NAMED * (not named) + _NOT_SAID * (not told)


def _said(sentence: Sentence, found: list[Word], verb: int) -> int:
    """How many words are said: neither the speaker's names and office before the verb nor the day."""
    claim, words = sentence.claim, sentence.words
    speaker = claim.speaker.text.lower().split() if claim.speaker else ()
    frame = {*speaker, *(claim.timex.text.lower().split() if claim.timex else ())} | words.empty
    named = {i for i in range(verb) if verb < len(found) and found[i].written[0].isupper()}
    return sum(
        w.low not in frame and w.low not in words.speech and i not in named for i, w in enumerate(found)
    )
