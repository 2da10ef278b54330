"""Whether a verb is negated, and which words are verbs in their plain form."""

from generator.extract.tokens import Token
from generator.languages.claim_words import ClaimWords


def negates(tokens: tuple[Token, ...], i: int, words: ClaimWords) -> bool:
    """A negation of the verb to come; not "no longer", which tells of a change, nor "not only"."""
    if i + 1 < len(tokens) and tokens[i + 1].low in words.changing:
        return False
    return tokens[i].low in words.negations or tokens[i].low.endswith("n't")


def fails_to(tokens: tuple[Token, ...], i: int, words: ClaimWords) -> bool:
    """ "Failed to (close)": the verb behind it did not happen."""
    return tokens[i].low in words.failing and i + 2 < len(tokens) and tokens[i + 1].low in words.infinitive


def is_plain_verb(tokens: tuple[Token, ...], i: int, words: ClaimWords) -> bool:
    """A plain form that can only be a verb: "did not burst", "will now close", "failed to close"."""
    if not tokens[i].is_word or tokens[i].is_name:
        return False
    k = i - 1
    if tokens[k].low in words.infinitive:
        led = words.failing | words.future_before | words.being
        return k == 0 or tokens[k - 1].low in led
    while k > 0 and (tokens[k].low in words.adverbs or tokens[k].low in words.negations):
        if tokens[k].low in words.modals:
            break
        k -= 1
    return tokens[k].low in words.modals
