"""Dates that are no part of the news: of the page, of a reader's comment, of a picture."""

import re
from dataclasses import replace
from itertools import pairwise

from generator.extract.tokens import Token
from generator.languages.claim_words import ClaimWords
from generator.model import TimeExpression

_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY = re.compile(r"(?<!\d)\d\d?(?!\d)")
_CLOCK = re.compile(r"\d[:.]\d\d(?!\d)|\d ?[ap]\.?m\b", re.IGNORECASE)
_PARTS = frozenset(("START", "MID", "END"))
_NO_DAY = re.compile(r"[\d:.]+ ?(?:[AaPp]\.?[Mm]\b\.?)?(?: ?\(?[A-Z]{2,5}\)?| hrs| hours| Uhr)?")
_OPENS = re.compile(r"\s?:\s|\s(?:--?|[–—])\s")
_NEAR = 9  # tokens: "Posted by Ada Lind at | 3 May 2019", "At 16:20 3 May 2019, | ada-lind-1 wrote:"


def without_stamps(
    tokens: list[Token], times: list[TimeExpression], words: ClaimWords
) -> tuple[TimeExpression, ...]:
    """A sentence's times; those that only stamp a page, a comment or a picture lie on no calendar any more.

    No prose gives a date in full, with its year, and no "on" before it, except behind a verb in the past.
    """
    return tuple(
        replace(time, date=None) if time.date and _is_full(time) and _stamps(tokens, time, words) else time
        for time in times
    )


def is_hour(time: TimeExpression) -> bool:
    """It tells the time of day: by the clock, or a part of the day ("Friday evening", "early Tuesday")."""
    return time.type == "TIME" or (time.type == "DATE" and time.mod in _PARTS)


def opens_entry(text: str, time: TimeExpression) -> bool:
    """It opens an entry of a live report, and tells when that was written: "7.05pm: A bus has crashed".

    With a day of its own ("7.05pm on Monday: …") it tells when the bus crashed.
    """
    if not _NO_DAY.fullmatch(time.text) or not _OPENS.match(text, time.span.end):
        return False
    return time.rule == "entry-time" or not text[max(0, time.span.start - 1) : time.span.start].strip("\n")


def _is_full(time: TimeExpression) -> bool:
    return bool(_YEAR.search(time.text)) and bool(_DAY.search(time.text))


def _stamps(tokens: list[Token], time: TimeExpression, words: ClaimWords) -> bool:
    before = [t for t in tokens if t.end <= time.span.start]
    behind = [t for t in tokens if t.start >= time.span.end]
    if any(t.low in words.pictures for t in behind[:3]) and before and before[-1].low in words.demonstratives:
        return True
    has_clock = bool(_CLOCK.search(time.text))
    if has_clock and _heads_comment(behind, words):
        return True
    governing = next((t for t in reversed(before) if t.is_word), None)
    if governing is None:
        return False
    if governing.low in words.prepositions or words.may_be_verb(governing.low):
        return governing.is_name and governing.low in words.posting
    posted = any(t.is_name and t.low in words.posting for t in before[-_NEAR:])
    return has_clock or posted or (_ends(behind) and _is_caption(before, words))


def _heads_comment(behind: list[Token], words: ClaimWords) -> bool:
    """NAME and "wrote:" follow."""
    near = behind[:_NEAR]
    return any(a.low in words.posting and b.text == ":" for a, b in pairwise(near))


def _ends(behind: list[Token]) -> bool:
    return not any(t.is_word for t in behind)


def _is_caption(before: list[Token], words: ClaimWords) -> bool:
    """A picture's is told in the present tense: "A ferry is seen in Velm", "Workers clean a beach"."""
    main = before[: next((i for i, t in enumerate(before) if t.low in words.relative), len(before))]
    auxiliaries = {t.low for t in main if t.low in words.auxiliaries}
    if auxiliaries:
        return auxiliaries <= words.present
    return not any(words.may_be_verb(t.low) for t in main)
