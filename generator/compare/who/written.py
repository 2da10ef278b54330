"""Names as the sources write them: keys are in small letters, and "bp" is BP, "mcrae" McRae."""

import re
from collections.abc import Iterable

_ACRONYM = 5  # letters: anything longer that is all in capitals stands in a headline


def as_written(name: str, texts: Iterable[str]) -> str:
    """Return the name as the first text writes it that has a capital in it; else each word capitalised."""
    pattern = re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
    found = (match[0] for text in texts for match in pattern.finditer(text))
    return next((words for words in found if _is_a_name(words)), name.title())


def _is_a_name(words: str) -> bool:
    return words != words.lower() and (not words.isupper() or len(words) <= _ACRONYM)
