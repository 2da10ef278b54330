"""Values that are no quantities of a sentence's claims: "eight-year contract", "7 hours of battery life"."""

import re
from collections.abc import Iterator

from generator.bounds import Bounds
from generator.languages.en.data_sheets import MULTIPLES, NEEDED, UNREAD
from generator.languages.en.quantities import ENGLISH
from generator.model import Article, Claim, Quantity, Span

_UNIT = re.compile(r"(?<=\d) ?[a-z]+$")
RULE = "data sheet"
"""Rule of the quantities made here."""


def may_hold_values(article: Article) -> bool:
    """Some words that such a value needs stand in its text."""
    low = article.text.lower()
    return any(words in low for words in NEEDED.values())


def values(article: Article, claim: Claim) -> Iterator[Quantity]:
    """Every such value of the claim's sentence, its number with its unit."""
    text = claim.sentence.of(article.text)
    low = text.lower()
    for noun, pattern in UNREAD.items():
        for found in pattern.finditer(text) if NEEDED[noun] in low else ():
            group = found.lastgroup or "value"
            number = _number(found[group])
            if number is not None:
                at = claim.sentence.start
                span = Span(at + found.start(group), at + found.end(group))
                yield Quantity(span, span, Bounds(number, number), noun, (), "", "", RULE)


def _number(value: str) -> float | None:
    figure = _UNIT.sub("", value.lower().replace("-", " ")).split(" ")[0]
    return MULTIPLES.get(figure) or ENGLISH.number(figure)
