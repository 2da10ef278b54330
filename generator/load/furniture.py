"""What stands on a page but is no part of the article: invitations, credits, copyright, date stamps."""

import re
from functools import lru_cache

from generator.languages import sentence_words
from generator.written_date import is_stamp

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LONGEST = 240  # characters; a longer sentence says something besides


def is_furniture(sentence: str, lang: str) -> bool:
    """``sentence`` belongs to the page, not to the article ("Click here for more news")."""
    if len(sentence) > LONGEST:
        return False
    low = _YEAR.sub("yyyy", sentence.lower().lstrip("*•»>|[- "))
    if _openings(lang).match(low) or _anywhere(lang).search(low):
        return True
    return low.startswith(_invitations(lang)) and _invites(low, lang)


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in words) or r"(?!)"


@lru_cache(maxsize=64)
def _openings(lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_any(sentence_words(lang).furniture_openings)})(?!\w)")


@lru_cache(maxsize=64)
def _anywhere(lang: str) -> re.Pattern[str]:
    return re.compile(_any(sentence_words(lang).furniture_anywhere))


@lru_cache(maxsize=64)
def _invitations(lang: str) -> tuple[str, ...]:
    return tuple(opening for opening, _ in sentence_words(lang).invitations)


def _invites(low: str, lang: str) -> bool:
    return any(
        low.startswith(opening) and any(word in low for word in then)
        for opening, then in sentence_words(lang).invitations
    )


def is_metadata(paragraph: str, lang: str) -> bool:
    """``paragraph`` is a date stamp or page furniture as a whole."""
    return is_stamp(paragraph, lang) or is_furniture(paragraph, lang)
