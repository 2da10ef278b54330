"""English words for one happening told by its distance from another ("arrested three hours later")."""

import re
from typing import Final

_NUMBERS: Final = dict(
    zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13), strict=True)
)
_UNITS: Final = {"hour": 60, "minute": 1}
UNITS: Final = frozenset(f"{unit}{ending}" for unit in _UNITS for ending in ("", "s"))
"""Words without one of which no sentence says how much later."""
_LATER: Final = re.compile(
    rf"\b(an?|half an|\d{{1,2}}|{'|'.join(_NUMBERS)})[ -](hour|minute)s? (?:later|afterwards?|after (?:the|that)\b)",
    re.IGNORECASE,
)

_ENDS: Final = {
    "arrest": re.compile(
        r"\b(?:arrest(?:ed|ing)|captured|apprehended|(?:took|taken|take) (?:\w+ ){0,2}?into custody|surrendered"
        r"|found (?:him|her|them|(?:the|a) \w+|[A-Z]\w+) (?:\w+ )?(?:hiding|cowering|sleeping|asleep))\b"
    ),
    "die": re.compile(r"\b(?:died|pronounced dead)\b"),
}
"""What comes of a deed, by kind: one word or another, it is told of one moment."""

STARTS: Final = frozenset("shoot stab rob attack crash bomb escape kidnap".split())
"""Kinds of happening from which such hours are counted."""

AT_LARGE: Final = re.compile(
    r"\bstill (?:\w+ )?(?:searching for|looking for|hunting|at large|on the run|being sought)\b"
)


def later(sentence: str) -> tuple[re.Match[str], int] | None:
    """Return where a sentence says that it was so much later, and how many minutes."""
    found = _LATER.search(sentence)
    if found is None:
        return None
    number, unit = found[1].lower(), found[2].lower()
    minutes = _UNITS[unit]
    if number.startswith("half"):
        return found, minutes // 2
    return found, minutes * (int(number) if number.isdigit() else _NUMBERS.get(number, 1))


def end_of(sentence: str) -> str:
    """Return the kind of what came of a deed that a sentence tells, "" for none."""
    return next((kind for kind, words in _ENDS.items() if words.search(sentence)), "")
