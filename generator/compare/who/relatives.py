"""Who somebody is to somebody else, and who shared a relative's fate.

Rules ``relation`` ("his brother Ivan Blaha", "his cousin Ivan Blaha") and ``companion`` ("his wife and a boy
were missing", "his wife and another woman were missing").
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.compare.badges import Compared, Group, Statement, Verdict
from generator.compare.material import Material
from generator.compare.told.passages import Stories, stories
from generator.compare.told.texts import Passage
from generator.compare.who.persons import Person, mentions, named
from generator.languages.en.relatives import COLLATERAL, COMPANIONS, FATES, SPOUSES

_KIN = "|".join(sorted({w for row in COLLATERAL for w in row}, key=lambda w: (-len(w), w)))
_OTHERS = "|".join(sorted({w for row in COMPANIONS for w in row}))
_RELATIVE = re.compile(rf"\b(?:[Hh]is|[Hh]er|[A-Z]\w+(?:['’]s?|’ s)) (?:\w+ )?({_KIN}),? $")
_COMPANION = re.compile(
    rf"\b(?:[Hh]is|[Hh]er) ({SPOUSES}) and "
    rf"((?:an? |another |one |his |her |their )(?:[\w-]+ ){{0,2}}?({_OTHERS}))\b"
    rf"(?: \w+){{0,3}}? ({FATES})\b"
)

Rows = tuple[frozenset[str], ...]
_COLLATERALS = frozenset().union(*COLLATERAL)


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare what the sources tell of relatives."""
    found = stories(material)
    yield from _relations(found)
    yield from _companions(found)


def _relations(found: Stories) -> Iterator[Compared]:
    """One named relative of one other person named beside."""
    told: dict[tuple[str, str], list[tuple[Person, Statement]]] = defaultdict(list)
    for person, other, statement in found.each(_relatives, _COLLATERALS):
        told[person.family, other].append((person, statement))
    for (_, other), relatives in sorted(told.items()):
        first = relatives[0][0]
        statements = [s for person, s in relatives if person.may_be(first)]
        what = f"relation of {first.name} to {other.title()}"
        if one := found.compared("name", what, "relation", statements, _exclude):
            yield one


def _relatives(passage: Passage) -> Iterator[tuple[Person, str, Statement]]:
    """Who is told to be a relative, of whom, by which word."""
    people = mentions(passage)
    for mention in people:
        before = passage.text[: mention.span.start - passage.span.start]
        match = _RELATIVE.search(before) if " " in mention.text else None
        person = named(mention, passage)
        others = {named(m, passage).family for m in people} - {person.family}
        if match and len(others) == 1:
            key = (match[1], _rows(match[1], COLLATERAL))
            yield person, others.pop(), passage.statement(*match.span(1), match[1], key)


def _rows(word: str, rows: Rows) -> frozenset[int]:
    return frozenset(n for n, row in enumerate(rows) if word in row)


def _companions(found: Stories) -> Iterator[Compared]:
    told: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for asked, statement in found.each(_told_beside, SPOUSES.split("|")):
        told[asked].append(statement)
    for (kin, fate), statements in sorted(told.items()):
        what = f"person told of as {fate} with the {kin}"
        if one := found.compared("name", what, "companion", statements, _exclude):
            yield one


def _told_beside(passage: Passage) -> Iterator[tuple[tuple[str, str], Statement]]:
    """By whose relative and what came of them."""
    for match in _COMPANION.finditer(passage.text):
        yield (match[1], match[4]), _companion(passage, match)


def _companion(passage: Passage, match: re.Match[str]) -> Statement:
    return passage.statement(*match.span(2), match[2], (match[3], _rows(match[3], COMPANIONS)))


def _exclude(one: Group, two: Group) -> Verdict:
    if {s.claim.article for s in one} & {s.claim.article for s in two}:
        return Verdict("compatible", "an article gives both")
    if _kinds(one) & _kinds(two):
        return Verdict("compatible", "the one word may mean the other")
    return Verdict("conflict", "one person cannot be both")


def _kinds(group: Group) -> frozenset[int]:
    key = group[0].key
    return key[1] if isinstance(key, tuple) else frozenset()
