"""Names as the sources write them: keys are in small letters, and "bp" is BP, "mcrae" McRae."""

import re
from collections.abc import Iterable, Iterator, Sequence

_NAME = re.compile(r"\b[A-Z](?:[\w-]|['’](?!s\b))*(?: [A-Z](?:[\w-]|['’](?!s\b))*)*")
_ACRONYM = 5  # letters: anything longer that is all in capitals stands in a headline


def as_written(name: str, texts: Iterable[str]) -> str:
    """Return the name as the first text writes it that has a capital in it; else each word capitalised."""
    return next(_found(name, texts), name.title())


def names_as_written(what: str, texts: Sequence[str]) -> str:
    """Return ``what`` with each name in it as a text writes it, where it stands there in other capitals."""
    return _NAME.sub(lambda run: _as_found(run[0], texts), what)


def _as_found(name: str, texts: Sequence[str]) -> str:
    if any(name in text for text in texts):
        return name
    if found := next(_found(name, texts), ""):
        return found
    words = name.split(" ")
    return " ".join(_as_found(word, texts) for word in words) if len(words) > 1 else name


def _found(name: str, texts: Iterable[str]) -> Iterator[str]:
    pattern = re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
    return (match[0] for text in texts for match in pattern.finditer(text) if _is_a_name(match[0]))


def _is_a_name(words: str) -> bool:
    return words != words.lower() and (not words.isupper() or len(words) <= _ACRONYM)
