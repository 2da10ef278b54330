"""How firmly a claim is made: the words that hedge it, and whether anybody is named for it."""

from generator.extract.frame import Frame
from generator.extract.tokens import Token
from generator.extract.traits import BEING, FUTURE, FUTURE_BEFORE, HEARSAY, HEDGE, HEDGE_TO, INFINITIVE
from generator.extract.unit import Unit
from generator.languages.claim_words import ClaimWords
from generator.model import Basis


def unattributed(unit: Unit, framed: Frame | None) -> Basis:
    """Basis of a claim whose speaker is not known: somebody ("reportedly"), or the article itself."""
    if framed is not None and framed.shape == "hearsay" and framed.lemma not in unit.words.supposed:
        return "unnamed source"
    adverb = unit.traits & HEARSAY and any(
        t.traits & HEARSAY and not unit.in_quotation(t) for t in unit.tokens
    )
    return "unnamed source" if adverb else "no attribution"


def hedges(unit: Unit, framed: Frame | None, told: tuple[Token, ...]) -> tuple[str, ...]:
    """Words that hedge what is told, and those of its frame ("believe", "refused to confirm"), each once."""
    words = unit.words
    found = list(framed.doubts) if framed else []
    if not unit.traits & (HEDGE | HEDGE_TO):
        return tuple(dict.fromkeys(found))
    found += [
        t.low for t in (framed.subject if framed else ()) if t.traits & HEDGE
    ]  # "an unconfirmed report"
    for i in [i for i, t in enumerate(told) if t.traits & (HEDGE | HEDGE_TO)]:
        token = told[i]
        following = told[i + 1].low if i + 1 < len(told) else ""
        if token.traits & HEDGE and not unit.in_time(token) and following not in words.negations:
            found.append(token.low)
        elif token.traits & HEDGE_TO and following in words.infinitive:
            found.append(f"{token.low} {following}")
    return tuple(dict.fromkeys(found))


def is_planned(told: tuple[Token, ...], words: ClaimWords) -> bool:
    """A plan or forecast: "will close", "is to close", "plans to", "is due in June"."""
    for i in [i for i, t in enumerate(told[:-1]) if t.traits & (FUTURE | FUTURE_BEFORE | BEING)]:
        token, following = told[i], told[i + 1]
        to = following.traits & INFINITIVE
        if token.traits & FUTURE and not token.is_name:
            return True
        if token.traits & FUTURE_BEFORE and (to or following.low in words.future_behind):
            return True
        if token.traits & BEING and to:
            return True
    return False
