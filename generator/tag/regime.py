"""News, history or post: what a text's dates hang on."""

import re
from typing import Final

from generator.languages.period import Period
from generator.languages.rule import TimeLanguage, Words
from generator.tag.words import SHAPES

_ENOUGH: Final = 4  # dated years that a history names at least
_OUTWEIGH: Final = 5  # years long past for each word that hangs on the day of writing


_POST_LENGTH: Final = 400
_POST_MARKS: Final = frozenset("@#…")
_NOTE_LENGTH: Final = 200
_UNEDITED: Final = re.compile(
    r"\s*[a-z]|.*(?:!!|\?\?|(?<!\.)\.\.(?!\.)|[:;]['’]?-?[()DP]|[\w)]\s*\Z)", re.DOTALL
)
"""Begins in small letters, doubles its marks, has a face in it, or ends without a full stop."""


def is_post(language: TimeLanguage, words: Words) -> bool:
    """A short text with the marks of social media, or a shorter one that no editor has seen.

    The marks are names and topics (@, #), links, a cut end; a note to friends begins in small letters,
    ends without a full stop, has faces in it, or speaks of its writer.
    """
    text = words.text
    if len(text) <= _POST_LENGTH and ("http" in text or any(mark in text for mark in _POST_MARKS)):
        return True
    if len(text) > _NOTE_LENGTH or not language.informal or "“" in text or '"' in text:
        return False
    return not language.informal.isdisjoint(words.lower) or _UNEDITED.match(text) is not None


def is_narrative(language: TimeLanguage, words: Words, dct: Period | None) -> bool:
    """Years long past outweigh the words that only make sense on the day of writing."""
    if dct is None:
        return True
    old = 0
    code = SHAPES["YEAR"]
    place = words.codes.find(code)
    while place >= 0:
        old += int(words.lower[place]) < dct.year - 1
        place = words.codes.find(code, place + 1)
    eras = sum(word in language.eras for word in words.lower) if language.eras else 0
    if old + eras < _ENOUGH:
        return False
    return old + eras > _OUTWEIGH * sum(word in language.deictic for word in words.lower)
