"""How firmly a claim is made: the words that hedge it, and whether anybody is named for it."""

from generator.extract.frame import Frame
from generator.extract.tokens import Token
from generator.extract.unit import Unit
from generator.model import Basis


def unattributed(unit: Unit, framed: Frame | None) -> Basis:
    """Basis of a claim whose speaker is not known: somebody ("reportedly"), or the article itself."""
    if framed is not None and framed.shape == "hearsay":
        return "unnamed source"
    adverb = any(t.low in unit.words.hearsay_adverbs and not unit.in_quotation(t) for t in unit.tokens)
    return "unnamed source" if adverb else "no attribution"


def hedges(unit: Unit, framed: Frame | None, told: tuple[Token, ...]) -> tuple[str, ...]:
    """Words that hedge what is told, and those of its frame ("believe", "refused to confirm"), each once."""
    words = unit.words
    found = list(framed.doubts) if framed else []
    for i, token in enumerate(told):
        following = told[i + 1].low if i + 1 < len(told) else ""
        if token.low in words.hedges and not unit.in_time(token) and following not in words.negations:
            found.append(token.low)
        elif token.low in words.hedges_to and following in words.infinitive:
            found.append(f"{token.low} {following}")
    return tuple(dict.fromkeys(found))
