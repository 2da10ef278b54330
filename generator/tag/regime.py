"""News, history or post: what a text's dates hang on."""

import re
from collections.abc import Iterator
from typing import Final

from generator import edtf
from generator.languages.period import Period
from generator.languages.rule import Words
from generator.languages.time_language import TimeLanguage
from generator.tag.words import SHAPES

_ENOUGH: Final = 4  # dated years that a history names at least
_FEW: Final = 2  # that suffice where the past tense prevails by far
_OUTWEIGH: Final = 5  # years long past for each word that hangs on the day of writing
_HEAD: Final = 40  # words
_PREVAILS: Final = 2  # verbs in the past for each one in the present
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


def is_narrative(
    language: TimeLanguage, words: Words, dct: Period | None, stamps: frozenset[int] = frozenset()
) -> bool:
    """Years long past outweigh the words that only make sense on the day of writing; verbs are past.

    The words ``stamps`` are times of day, though they look like years.
    """
    if dct is None:
        return True
    old = _years_long_past(language, words, dct, stamps)
    if old < _FEW or _is_dated(words, dct):
        return False
    deictic, present, past = _speaking(language, words)
    told = past >= _PREVAILS * present + _FEW
    return old >= (_FEW if told else _ENOUGH) and old > _OUTWEIGH * deictic and present <= past + _FEW


def _is_dated(words: Words, dct: Period) -> bool:
    """The text's head names the day it was written, or the one before, as news does."""
    days = {edtf.civil(dct.number - back)[2] for back in (0, 1)}
    for place in range(2, min(_HEAD, len(words.lower))):
        if words.lower[place] == str(dct.year):
            return any(word.isdecimal() and int(word) in days for word in words.lower[place - 2 : place])
    return False


def _years_long_past(language: TimeLanguage, words: Words, dct: Period, stamps: frozenset[int]) -> int:
    """Years in figures before the last one, eras, shorter years ("in 755,", beside eras "in 53,")."""
    old = eras = _eras(language, words)
    for place in _places(words, SHAPES["YEAR"]):
        old += int(words.lower[place]) < dct.year - 1 and place not in stamps
    short = (*_places(words, SHAPES["D3"]), *(_short_years(words) if eras else ()))
    for place in short:
        after = "".join(words.lower[place + 1 : place + 2])
        old += words.lower[place - 1] in language.history.within and not after.isalnum()
    return old


def _places(words: Words, code: str) -> Iterator[int]:
    place = words.codes.find(code)
    while place >= 0:
        yield place
        place = words.codes.find(code, place + 1)


def _short_years(words: Words) -> Iterator[int]:
    return (i for i, code in enumerate(words.codes) if code in SHAPES["D2"])


def _eras(language: TimeLanguage, words: Words) -> int:
    """Words for eras; our own only beside a figure ("49 AD" is one, "an ad" is none)."""
    lower, own = words.lower, language.history.our_era
    old = 0 if language.eras.isdisjoint(lower) else sum(word in language.eras for word in lower)
    if own.isdisjoint(lower):
        return old
    beside = (lower[max(0, i - 1) : i + 2] for i, word in enumerate(lower) if word in own)
    return old + sum(any(near.isdecimal() for near in three) for three in beside)


def _is_full(words: Words, place: int) -> bool:
    """A year or a day stands beside: "Thursday, 10 October 1839", "Friday, 10 January"."""
    return SHAPES["YEAR"] in words.codes[place + 1 : place + 6] or any(
        code in SHAPES["DAY"] for code in words.codes[place + 1 : place + 4]
    )


_OPENS: Final = frozenset('“„«"')
_CLOSED_BY: Final = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"'}
_QUOTES: Final = frozenset("¶”").union(_CLOSED_BY)


def _quoted(words: Words, i: int, within: str) -> str:
    """The mark that opens the quotation in which the text goes on after a mark, or "": „so“, »so«, «so»."""
    mark = words.lower[i]
    if mark == "¶" or mark in _CLOSED_BY.get(within, ""):
        return ""
    opens = mark in _OPENS or (mark == "»" and words.text[words.ends[i] : words.ends[i] + 1].isalnum())
    return mark if opens else within


def _speaking(language: TimeLanguage, words: Words) -> tuple[int, int, int]:
    """How many words outside quotations hang on the day of writing, are present verbs, are past ones."""
    history, deictic = language.history, language.deictic
    second = frozenset(pair.partition(" ")[2] for pair in deictic)
    counts = [0, 0, 0]
    quoted, before = "", ""
    for i, word in enumerate(words.lower):
        if word in _QUOTES:
            quoted = _quoted(words, i, quoted)
        elif not quoted:
            counts[0] += word in deictic and before not in history.told and not _is_full(words, i)
            counts[0] += word in second and f"{before} {word}" in deictic
            counts[1] += word in history.present
            counts[2] += word in history.past
        before = word
    return counts[0], counts[1], counts[2]
