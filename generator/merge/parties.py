"""Whom a happening is told of, beside those that all of its kind in the story have in common.

Among reports of one singer's stays in clinics the singer tells nothing apart; the clinics do.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable

from generator.model import Claim

_COMMON = 0.5  # share of the tellings of a type from which a name tells none of them apart


class Parties:
    """Names by type of happening, over one story."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        tellings: Counter[str] = Counter([""])
        naming: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for claim in claims:
            keys = _named(claim)
            for kind in {h.type for h in claim.happenings} | {""}:
                tellings[kind] += 1
                naming[kind].update(keys)
        self._common = {
            kind: frozenset(key for key, n in naming[kind].items() if n > 2 and n >= _COMMON * number)
            for kind, number in tellings.items()
        }

    def of(self, claim: Claim, kind: str) -> frozenset[str]:
        """Keys of those that a claim names about a happening of a type."""
        return frozenset(_named(claim) - self._common.get(kind, self._common[""]))


def _named(claim: Claim) -> set[str]:
    """People and bodies; one happening has as many places as there are ways to say where."""
    return {m.key for m in claim.participants if m.kind in ("person", "body")}


def are_others(a: Iterable[str], b: Iterable[str]) -> bool:
    """Both name somebody, and nobody in common; a short form is the same one."""
    one, two = [key.split() for key in a], [key.split() for key in b]
    return bool(one and two) and not any(_is_same(x, y) for x in one for y in two)


def _is_same(a: list[str], b: list[str]) -> bool:
    short, long = sorted((a, b), key=len)
    return all(word in long for word in short)
