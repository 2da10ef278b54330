"""The clause that an expression stands in: where it begins, and its nearest verb."""

from collections.abc import Callable
from typing import Final

from generator.languages.rule import Match, Tense, Words

VerbAt = Callable[[Words, int], Tense]
"""The tense that the word of that index shows, "" if it is no verb."""

_ENDS: Final = frozenset({".", "!", "?", "¶", ";"})
_REACH: Final = 16
_SHORT: Final = 3


def sentence_start(words: Words, place: int) -> int:
    """Index of the first word of the sentence, not farther back than a verb reaches."""
    for i in range(place - 1, max(-1, place - _REACH), -1):
        if _is_end(words, i):
            return i + 1
    return max(0, place - _REACH + 1)


def tense_before(words: Words, first: int, place: int, verb_at: VerbAt) -> Tense:
    """The tense of the last verb from ``first`` to before ``place``."""
    for i in range(place - 1, first - 1, -1):
        if found := verb_at(words, i):
            return found
    return ""


def tense_after(words: Words, place: int, verb_at: VerbAt) -> Tense:
    """The tense of the first verb from ``place`` on in its sentence."""
    for i in range(place, min(len(words.lower), place + _REACH)):
        if _is_end(words, i):
            break
        if found := verb_at(words, i):
            return found
    return ""


def nearest_tense(m: Match, verb_at: VerbAt) -> Tense:
    """The tense of the nearest verb: first before the match in its sentence, then after it."""
    first = sentence_start(m.words, m.start)
    return tense_before(m.words, first, m.start, verb_at) or tense_after(m.words, m.end, verb_at)


_QUOTES: Final = frozenset('"“”„«»')
_OPENS: Final = frozenset("“„«")
_QUOTATION: Final = 150  # words back to where it begins


def is_quoted(m: Match) -> bool:
    """The match stands in a quotation that began in its line."""
    words = m.words
    line = words.at(words.text.rfind("\n", 0, words.starts[m.start]) + 1)
    straight = 0
    for i in range(m.start - 1, max(line, m.start - _QUOTATION) - 1, -1):
        mark = words.lower[i]
        if mark in _QUOTES and mark != '"':
            return mark in _OPENS
        straight += mark == '"'
    return straight % 2 == 1


def _is_end(words: Words, i: int) -> bool:
    """A mark that ends a sentence; the full stop of a short word may be an abbreviation's."""
    mark = words.lower[i]
    if mark != "." or not i or len(words.lower[i - 1]) > _SHORT:
        return mark in _ENDS
    small = words.text[words.starts[i - 1]].islower()
    return small and i + 1 < len(words.starts) and words.text[words.starts[i + 1]].isupper()
