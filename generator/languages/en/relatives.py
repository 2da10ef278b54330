"""English words for relatives, and for those who are told of beside them."""

from typing import Final


def _rows(text: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(row.split()) for row in text.strip().split("\n"))


COLLATERAL: Final = _rows("""
brother half-brother stepbrother sibling brother-in-law
sister half-sister stepsister sibling sister-in-law
cousin
uncle great-uncle
aunt great-aunt
nephew grandnephew
niece grandniece
grandfather grandad stepgrandfather
grandmother grandma
son stepson grandson
daughter stepdaughter granddaughter
""")
"""Relatives that one person cannot be both of to another: each row may be said loosely of one person."""

SPOUSES: Final = "wife|husband|girlfriend|boyfriend|mother|father|partner|fiancée|fiancee|fiance|fiancé"

COMPANIONS: Final = _rows("""
boy son child baby toddler kid infant grandson nephew
girl daughter child baby toddler kid infant granddaughter niece
woman mother sister grandmother
man father brother grandfather
""")
"""Persons of whom one can be no other: by sex, and child or grown-up."""

FATES: Final = (
    "missing|killed|injured|hurt|wounded|dead|died|rescued|arrested|unharmed|trapped|buried|kidnapped"
)
