"""Whether a verb is negated, and which words are verbs in their plain form."""

from generator.extract.tokens import Token
from generator.extract.traits import ADVERB, CHANGING, FAILING, INFINITIVE, MODAL, NEGATION, NOT
from generator.languages.claim_words import ClaimWords


def negates(tokens: tuple[Token, ...], i: int) -> bool:
    """A negation of the verb to come; not "no longer", which tells of a change, nor "not only"."""
    if not tokens[i].traits & (NEGATION | NOT):
        return False
    return i + 1 == len(tokens) or not tokens[i + 1].traits & CHANGING


def fails_to(tokens: tuple[Token, ...], i: int) -> bool:
    """ "Failed to (close)": the verb behind it did not happen."""
    fails = tokens[i].traits & FAILING and i + 2 < len(tokens)
    return bool(fails and tokens[i + 1].traits & INFINITIVE)


def is_plain_verb(tokens: tuple[Token, ...], i: int, words: ClaimWords) -> bool:
    """A plain form that can only be a verb: "did not burst", "will now close", "failed to close"."""
    if not tokens[i].is_word or tokens[i].is_name:
        return False
    k = i - 1
    if tokens[k].traits & INFINITIVE:
        led = words.failing | words.future_before | words.being
        return k == 0 or tokens[k - 1].low in led
    while k > 0 and tokens[k].traits & (ADVERB | NEGATION):
        if tokens[k].traits & MODAL:
            break
        k -= 1
    return bool(tokens[k].traits & MODAL)
