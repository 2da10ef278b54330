"""The same thing said and denied of one happening, by two voices. Rule ``affirmed-and-denied``."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.compare.badges import Compared, Group, Question, Statement, Verdict, compared
from generator.compare.dossier import Dossier
from generator.compare.material import Material
from generator.compare.told.belonging import IN_PASSING
from generator.compare.when.sameness import content
from generator.compare.whether import deeds
from generator.languages.en.comparison import DENIALS, DOUBTING, NEGATIONS, NO_DENIAL, RECURRING
from generator.languages.en.words import EMPTY, stem
from generator.model import Article, Claim, Span

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|,")
_AFTER_NEGATION = 2  # content words that "not" reaches: "did not publicly meet"
_AFTER_DENIAL = 6  # content words that "denied that the army …" reaches
_WEEK = 7
_MOST = 60  # denials of one event that are looked at, the most representative: each is set against all else
_SHARED = 3  # content words, besides the head, that both propositions hold
_ALIKE = 0.6  # and the share of the shorter one that they make


@dataclass(frozen=True, slots=True)
class Side:
    """A claim that takes a side, and the stems of what it affirms or denies."""

    claim: Claim
    heads: frozenset[str]
    is_explicit: bool = False  # a word of denial, not a negation alone

    @property
    def voice(self) -> tuple[str, str]:
        """Who speaks: the speaker, or the article in its own voice."""
        speaker = self.claim.speaker
        return ("speaker", speaker.key) if speaker else ("article", self.claim.article)


def comparisons(material: Material) -> Iterator[Compared]:
    """Set against each other what one side affirms of an event and another denies."""
    named = list(deeds.comparisons(material))
    for dossier in material.dossiers.values():
        opposed, event = dossier.read(_opposed), dossier.event
        if not opposed:
            continue
        places = {(s.claim.article, s.claim.sentence) for s in opposed}
        same = [one for one in named if _places(one) & places]
        what = same[0].question.what if same else "whether it happened"
        question = Question("polarity", (event.id,), what, "affirmed-and-denied")
        found = compared(question, [_statement(s.claim) for s in opposed], _relation)
        if found:
            named = [one for one in named if one not in same]
            yield found
    yield from named


def _opposed(dossier: Dossier) -> list[Side]:
    """Claims that another one of the event contradicts."""
    articles, event = dossier.articles, dossier.event
    if all(r.claim.polarity == "affirmed" for r in event.reports):
        return []
    sides = [side for r in event.reports if (side := _side(articles[r.claim.article], r.claim))]
    denied = [s for s in sides if s.claim.polarity == "denied"][:_MOST]
    affirmed = [s for s in sides if s.claim.polarity == "affirmed"]
    pairs = [
        (a, d) for a in affirmed for d in denied if is_same_proposition(a, d) and _at_one_time(articles, a, d)
    ]
    return list(dict.fromkeys(s for pair in zip(*pairs, strict=True) for s in pair))


def _places(one: Compared) -> set[tuple[str, Span]]:
    return {(claim.article, claim.sentence) for answer in one.answers for claim, _ in answer.claims}


def _at_one_time(articles: Mapping[str, Article], a: Side, d: Side) -> bool:
    """Published within a week: later, things may have changed."""
    one, two = (articles[s.claim.article].source.published for s in (a, d))
    if one is None or two is None:
        return True
    return abs(one.toordinal() - two.toordinal()) <= _WEEK


def _side(article: Article, claim: Claim) -> Side | None:
    """``None`` for a claim that takes no side: a question, a guess, one of several happenings."""
    words = _words(claim.span.of(article.text))
    if RECURRING & set(words) or _is_no_report(claim, claim.sentence.of(article.text)):
        return None
    if claim.polarity == "denied":
        if {"would", "could", "might"} & set(words):
            return None
        return _denying(article, claim, words)
    if claim.hedges or DOUBTING & set(words) or not claim.head:
        return None
    return Side(claim, frozenset((claim.head,)))


def _is_no_report(claim: Claim, sentence: str) -> bool:
    """A question, a comment on a comment, or words that touch the happening in passing."""
    return claim.rule == IN_PASSING or "?" in sentence or "wrote:" in sentence


def _denying(article: Article, claim: Claim, words: list[str]) -> Side | None:
    heads = _denied(words)
    before = _words(article.text[claim.sentence.start : claim.span.start])
    if not heads and claim.head and DENIALS & set(before):  # "she denied that" stands before the clause
        return Side(claim, frozenset((claim.head,)), is_explicit=True)
    return Side(claim, heads, bool(DENIALS & set(words))) if heads else None


def _words(text: str) -> list[str]:
    """In lower case, but for the month of May, which is no doubt."""
    return [w if w == "May" else w.lower().replace("’", "'") for w in _WORD.findall(text)]


def _denied(words: list[str]) -> frozenset[str]:
    """Stems that stand right behind a negation, or in the clause behind a word of denial."""
    heads: set[str] = set()
    for at, word in enumerate(words):
        if (word in NEGATIONS or word in DENIALS) and not NO_DENIAL & set(words[at + 1 : at + 3]):
            rest = words[at + 1 :]
            clause = rest[: rest.index(",")] if "," in rest else rest
            telling = [stem(w) for w in clause if w not in EMPTY]
            heads.update(telling[: _AFTER_DENIAL if word in DENIALS else _AFTER_NEGATION])
    return frozenset(heads)


def is_same_proposition(affirmed: Side, denied: Side) -> bool:
    """What one affirms the other denies: same verb, the same content, and not the same voice."""
    spoken = denied.claim.speaker or denied.is_explicit
    if affirmed.voice == denied.voice or not spoken or not affirmed.heads & denied.heads:
        return False
    head = affirmed.heads & denied.heads
    one, two = content(affirmed.claim) - head, content(denied.claim) - head
    shared = len(one & two)
    return shared >= _SHARED and shared >= _ALIKE * min(len(one), len(two))


def _statement(claim: Claim) -> Statement:
    return Statement(claim, claim.span, claim.polarity, claim.polarity, (float(claim.polarity == "denied"),))


def _relation(_one: Group, _two: Group) -> Verdict:
    return Verdict("conflict", "one voice affirms what another denies")
