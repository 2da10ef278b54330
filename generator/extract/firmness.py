"""How firmly a claim is made: the words that hedge it, and whether anybody is named for it."""

from generator.extract.frame import Frame
from generator.extract.tokens import Token
from generator.extract.unit import Unit
from generator.languages.claim_words import ClaimWords
from generator.model import Basis


def unattributed(unit: Unit, framed: Frame | None) -> Basis:
    """Basis of a claim whose speaker is not known: somebody ("reportedly"), or the article itself."""
    if framed is not None and framed.shape == "hearsay" and framed.lemma not in unit.words.supposed:
        return "unnamed source"
    adverb = any(t.low in unit.words.hearsay_adverbs and not unit.in_quotation(t) for t in unit.tokens)
    return "unnamed source" if adverb else "no attribution"


def hedges(unit: Unit, framed: Frame | None, told: tuple[Token, ...]) -> tuple[str, ...]:
    """Words that hedge what is told, and those of its frame ("believe", "refused to confirm"), each once."""
    words = unit.words
    found = list(framed.doubts) if framed else []
    found += [
        t.low for t in (framed.subject if framed else ()) if t.low in words.hedges
    ]  # "an unconfirmed report"
    for i, token in enumerate(told):
        following = told[i + 1].low if i + 1 < len(told) else ""
        if token.low in words.hedges and not unit.in_time(token) and following not in words.negations:
            found.append(token.low)
        elif token.low in words.hedges_to and following in words.infinitive:
            found.append(f"{token.low} {following}")
    return tuple(dict.fromkeys(found))


def is_planned(told: tuple[Token, ...], words: ClaimWords) -> bool:
    """A plan or forecast: "will close", "is to close", "plans to", "is due in June"."""
    for i, token in enumerate(told[:-1]):
        following = told[i + 1].low
        if token.low in words.future and not token.is_name:
            return True
        if token.low in words.future_before and following in words.infinitive | words.future_behind:
            return True
        if token.low in words.being and following in words.infinitive:
            return True
    return False
