"""Where on a street it happened: "the 1200 block of Mill Street", "at 14 Mill Street". Rule ``address``.

Compared within one story, street by street. Where somebody lives, or was caught, is another place.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

from generator.compare.badges import Compared, Group, Statement, Verdict
from generator.compare.material import Material
from generator.compare.told.passages import stories
from generator.compare.told.texts import Passage
from generator.languages.en.addresses import BLOCK, ELSEWHERE, HOME, HOUSE, SUFFIXES

_BLOCK = 100  # house numbers in a block

_Address = tuple[int, bool, str]  # number, is it a block, kind of street ("road") where that is told


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the numbers on one street at which the sources place one happening."""
    found = stories(material)
    told: dict[str, list[Statement]] = defaultdict(list)
    for street, statement in found.each(_addresses, ("block", *_KINDS)):
        told[street].append(statement)
    for street, statements in sorted(told.items()):
        if one := found.compared("place", f"address on {_shown(street)}", "address", statements, _judge):
            yield one


_KINDS = (*SUFFIXES, *SUFFIXES.values(), "way", "place", "court", "terrace", "highway", "parkway", "circle")


def _addresses(passage: Passage) -> Iterator[tuple[str, Statement]]:
    if ELSEWHERE.search(passage.text):
        return
    for match in chain(BLOCK.finditer(passage.text), HOUSE.finditer(passage.text)):
        if HOME.search(passage.text[: match.start()]):
            continue
        kind = (match["suffix"] or "").lower()
        is_block = match.re is BLOCK
        key: _Address = (int(match["n"]), is_block, SUFFIXES.get(kind, kind))
        value = f"{match['n']} block" if is_block else f"number {match['n']}"
        start, end = match.span("n")
        statement = passage.statement(start, end + len(" block") * is_block, value, key, float(match["n"]))
        yield match["street"].lower(), statement


def _shown(street: str) -> str:
    return " ".join(w if re.match(r"\d", w) else w.capitalize() for w in street.split())


def _judge(one: Group, two: Group) -> Verdict:
    (a, a_is_block, a_kind), (b, b_is_block, b_kind) = _address(one), _address(two)
    if a_kind and b_kind and a_kind != b_kind:
        return Verdict("compatible", "two streets of one name")
    if {s.claim.article for s in one} & {s.claim.article for s in two}:
        return Verdict("compatible", "an article gives both: two places on one street")
    if a_is_block != b_is_block and a // _BLOCK == b // _BLOCK:
        return Verdict("compatible", "the house stands in the block")
    if a == b and a_is_block == b_is_block:
        return Verdict("compatible", "one number, with and without the kind of street")
    return Verdict("conflict", "two places on one street for one happening")


def _address(group: Group) -> _Address:
    key = group[0].key
    assert isinstance(key, tuple)  # noqa: S101 -- made above
    return key
