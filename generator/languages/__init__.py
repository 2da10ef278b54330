"""The words and rules of each language, one folder ("room") per language, imported only when needed."""

from collections.abc import Callable
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from generator.languages.claim_words import NO_WORDS, ClaimWords
from generator.languages.sentence_words import SentenceWords
from generator.languages.time_language import TimeLanguage


@lru_cache(maxsize=256)
def room(lang: str) -> str:
    """Folder that holds the words of a BCP 47 language ("en-GB" → "en"), or "" where there is none."""
    name = lang.replace("_", "-").partition("-")[0].lower()
    spec = find_spec(f"{__name__}.{name}") if name.isidentifier() else None
    return name if spec and spec.submodule_search_locations is not None else ""


def _subject(lang: str, module: str, name: str, default: object) -> Any:  # noqa: ANN401 each accessor types it
    home = room(lang)
    if not home or not find_spec(f"{__name__}.{home}.{module}"):
        return default
    return getattr(import_module(f"{__name__}.{home}.{module}"), name)


@lru_cache(maxsize=256)
def sentence_words(lang: str) -> SentenceWords:
    """Words that tell where sentences end and what is page furniture; none for a language without a room."""
    words: SentenceWords = _subject(lang, "sentences", "WORDS", SentenceWords())
    return words


@lru_cache(maxsize=256)
def claim_words(lang: str) -> ClaimWords:
    """Words of reporting, denying, hedging and happening; none for a language without a room."""
    words: ClaimWords = _subject(lang, "claims", "CLAIM_WORDS", NO_WORDS)
    return words


@lru_cache(maxsize=256)
def is_compared(lang: str) -> bool:
    """Statements in this language are read closely enough for a disagreement between them to be found."""
    return bool(claim_words(lang).speech)


@lru_cache(maxsize=256)
def time_rules(lang: str) -> TimeLanguage:
    """Words and rules for time expressions: the language's own, else the forms that all languages share."""
    own: TimeLanguage | None = _subject(lang, "time", "LANGUAGE", None)
    return own or import_module(f"{__name__}.anywhere").rules(lang)


@lru_cache(maxsize=256)
def question(lang: str) -> Callable[[str, str, str], str]:
    """From kind, rule and name of what is compared to a question; to "" in a language that has none."""
    ask: Callable[[str, str, str], str] = _subject(lang, "questions", "question", _unasked)
    return ask


def _unasked(_kind: str, _rule: str, _what: str) -> str:
    return ""
