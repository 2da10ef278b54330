"""Where an expression stands in its sentence: at its head, or as an aside that no narrative follows."""

from typing import Final

from generator.languages.rule import Place, Words
from generator.languages.time_language import TimeLanguage

_SENTENCE_ENDS: Final = frozenset({".", "!", "?", "¶", ";"})
_CLAUSE_ENDS: Final = _SENTENCE_ENDS | {",", ":", "(", ")"}
_OPENING: Final = 4  # words before a date that still heads its sentence ("by the end of 1943")
_HEADING: Final = 80  # characters
_BETWEEN: Final = 3  # words between the two dates of a range
_REACH: Final = 8  # words from "until" to the date that it governs


def place(language: TimeLanguage, words: Words, at: tuple[int, int], last_date: int) -> Place:
    """Where the words ``at`` stand; ``last_date`` is the word after the last date before them."""
    start, end = at
    history = language.history
    before = words.lower[start - 1] if start else ""
    if opening := _opening(words, start, language.leading):
        ends = start <= last_date + _BETWEEN and _is_heading(words.text, words.starts[start])
        return "bound" if ends and _ends_range(language, words, last_date, start) else opening
    if _is_governed(words, start, history.bounds):
        return "bound"
    if (
        before == "("
        or _is_governed(words, start, history.background)
        or (before in history.articles and "".join(words.lower[end : end + 1]).isalpha())
    ):
        return "aside"
    return "first" if before in history.within and _is_first(words, start, last_date) else ""


def _ends_range(language: TimeLanguage, words: Words, last_date: int, start: int) -> bool:
    """The words since the last date make a range of the two ("June 1941 to April 1942")."""
    return 0 < last_date < start and " ".join(words.lower[last_date:start]) in language.ranges


def _is_first(words: Words, start: int, last_date: int) -> bool:
    """No date stands before it in its paragraph."""
    last = words.ends[last_date - 1] if last_date else 0
    return words.text.rfind("\n", last, words.starts[start]) >= 0


def _is_governed(words: Words, start: int, governing: frozenset[str]) -> bool:
    """One of the words stands before it in its clause: "until the fall of the city in May 1945"."""
    lower = words.lower
    for i in range(start - 1, max(-1, start - 1 - _REACH), -1):
        if lower[i] in _CLAUSE_ENDS:
            return False
        if lower[i] in governing or f"{lower[i]} {lower[i + 1]}" in governing:
            return True
    return False


def _is_heading(text: str, offset: int) -> bool:
    """The line is a heading: short, and without the full stop of a sentence."""
    first = text.rfind("\n", max(0, offset - _HEADING), offset) + 1
    last = text.find("\n", offset, offset + _HEADING)
    return 0 < first < last and last - first <= _HEADING and text[last - 1] not in '.!?;:,"”'


def _opening(words: Words, start: int, leading: frozenset[str]) -> Place:
    """The expression stands at the head of a sentence, or of a line, after no more than a preposition."""
    if _is_heading(words.text, words.starts[start]):
        return "head"
    for i in range(start - 1, max(-1, start - 1 - _OPENING), -1):
        if words.lower[i] == "¶" or "\n" in words.text[words.ends[i] : words.starts[i + 1]]:
            return "head"
        if words.lower[i] in _SENTENCE_ENDS:
            return "opening"
        if leading and words.lower[i] not in leading:
            return ""
    return "head" if start <= _OPENING else ""
