"""The same thing said and denied of one happening, by two speakers. Rule ``affirmed-and-denied``."""

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.compare.badges import Group, Question, Statement, badge
from generator.languages.en.comparison import DENYING, DOUBTING
from generator.languages.en.words import stem
from generator.model import Article, Claim, Contradiction, Event, PairClass

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|,")
_REACH = 9  # words between a denial and what it denies
_SHARED = 2  # content stems, besides the head, that both propositions hold


def contradictions(articles: Mapping[str, Article], events: Sequence[Event]) -> Iterator[Contradiction]:
    """Yield a badge for each event that one side affirms and another denies."""
    for event in events:
        claims = [r.claim for r in event.reports if _takes_a_side(articles[r.claim.article], r.claim)]
        denied = [c for c in claims if c.polarity == "denied"]
        affirmed = [
            c for c in claims if c.polarity == "affirmed" and any(is_same_proposition(c, d) for d in denied)
        ]
        denied = [d for d in denied if any(is_same_proposition(c, d) for c in affirmed)]
        if not affirmed:
            continue
        question = Question("polarity", (event.id,), "whether it happened", "affirmed-and-denied")
        found = badge(question, [_statement(c) for c in (*affirmed, *denied)], _relation)
        if found:
            yield found


def _takes_a_side(article: Article, claim: Claim) -> bool:
    """It says plainly that something is so, or the denial stands right before what it denies."""
    words = [w.lower().replace("’", "'") for w in _WORD.findall(claim.span.of(article.text))]
    heads = [at for at, word in enumerate(words) if stem(word) == claim.head]
    if claim.polarity == "affirmed":
        return not claim.hedges and not DOUBTING & set(words)
    return any(DENYING & set(_clause(words[:at])) for at in heads)


def _clause(words: list[str]) -> list[str]:
    """Return the last words before the head, back to a comma."""
    last = words[-_REACH:]
    return last[len(last) - last[::-1].index(",") :] if "," in last else last


def is_same_proposition(a: Claim, b: Claim) -> bool:
    """Same head, shared content, and neither the same voice nor the same kind of statement."""
    if not a.head or a.head != b.head or _voice(a) == _voice(b):
        return False
    shared = (set(a.stems) | set(a.names)) & (set(b.stems) | set(b.names)) - {a.head}
    least = min(len({*a.stems, *a.names}), len({*b.stems, *b.names}))
    return len(shared) >= _SHARED and 2 * len(shared) >= least


def _voice(claim: Claim) -> tuple[str, str]:
    """Who speaks: the speaker, or the article in its own voice."""
    return ("speaker", claim.speaker.key) if claim.speaker else ("article", claim.article)


def _statement(claim: Claim) -> Statement:
    return Statement(claim, claim.span, claim.polarity, claim.polarity, (float(claim.polarity == "denied"),))


def _relation(one: Group, two: Group) -> PairClass:
    return "conflict" if one[0].key != two[0].key else "compatible"
