"""Whom a happening is told of, and in which state, beside those that all of its kind in the story share.

Among reports of one singer's stays in clinics the singer tells nothing apart; the doctors do. One happening
has as many places as there are ways to say where, but it is in one state.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable

from generator.languages.claim_words import ClaimWords
from generator.model import Claim

_COMMON = 0.5  # share of the tellings of a type from which a name tells none of them apart
_BEGINNING = 4  # letters
_KINDS = _PERSON, _STATE = "person ", "state "


class Parties:
    """Names by type of happening, over one story."""

    def __init__(self, claims: Iterable[Claim], words: ClaimWords) -> None:
        self._words = words
        self._names: dict[int, frozenset[str]] = {}  # by id(), for a claim's own hash reads all of it
        tellings: Counter[str] = Counter([""])
        naming: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for claim in claims:
            named = self._named(claim)
            for kind in {h.type for h in claim.happenings} | {""}:
                tellings[kind] += 1
                naming[kind].update(named)
        self._common = {
            kind: frozenset(name for name, n in naming[kind].items() if n > 2 and n >= _COMMON * number)
            for kind, number in tellings.items()
        }

    def of(self, claim: Claim, kind: str) -> frozenset[str]:
        """People and states that a claim names about a happening of a type."""
        return self._named(claim) - self._common.get(kind, self._common[""])

    def kin(self, claim: Claim) -> frozenset[str]:
        """Types that often tell of one happening with the claim's own, and that it tells besides."""
        akin = self._words.happenings().related.get(claim.type, frozenset())
        return frozenset(h.type for h in claim.happenings if h.type in akin)

    def names(self, claims: Iterable[Claim]) -> frozenset[str]:
        """Everybody and everything that claims name, states left out."""
        keys = {m.key for c in claims for m in c.participants}
        return frozenset(key for key in keys if not self._words.state(key))

    def places(self, claims: Iterable[Claim], kind: str) -> frozenset[str]:
        """Places that claims name; none for what is felt in many ("quake")."""
        if kind in self._words.happenings().everywhere:
            return frozenset()
        return self.names(claims) & {m.key for c in claims for m in c.participants if m.kind == "place"}

    def _named(self, claim: Claim) -> frozenset[str]:
        known = self._names.get(id(claim))
        if known is None:
            known = self._names[id(claim)] = frozenset(self._found(claim))
        return known

    def _found(self, claim: Claim) -> set[str]:
        people = {_PERSON + m.key for m in claim.participants if m.kind == "person"}
        states = {self._words.state(m.key) for m in claim.participants if m.kind != "person"}
        return people | {_STATE + state for state in states if state}


def are_others(a: Collection[str], b: Collection[str]) -> bool:
    """Both name people, or states, and none in common; a person's short form is the same one."""
    return bool(a and b) and any(_are_others(_of_kind(a, kind), _of_kind(b, kind)) for kind in _KINDS)


def _of_kind(names: Collection[str], kind: str) -> set[str]:
    return {name for name in names if name.startswith(kind)}


def _are_others(one: set[str], two: set[str]) -> bool:
    if not one or not two or not one.isdisjoint(two):
        return False
    split = [set(name.split()) for name in two]
    return not any(_is_same(set(name.split()), other) for name in one for other in split)


def _is_same(a: set[str], b: set[str]) -> bool:
    return a <= b or b <= a


People = tuple[frozenset[str], frozenset[str]]


def are_of_others(a: People, b: People) -> bool:
    """Claims of one type tell it of different people: two climbers fell, police arrested two men.

    Only people in the same place of the sentence are set against each other: one claim may name who did it,
    the other who suffered it.
    """
    rivals = (a[0] and b[0]) or (a[1] and b[1])
    return bool(rivals) and (a[0] | a[1]).isdisjoint(b[0] | b[1])


def people_around(claim: Claim) -> People:
    """How people's names begin, before and behind the word for the happening; spellings differ at the end."""
    told = next((h.span for h in claim.happenings if h.type == claim.type), claim.span)
    people = [m for m in claim.participants if m.kind == "person"]
    before = (part[:_BEGINNING] for m in people if m.span.end <= told.start for part in m.key.split())
    behind = (part[:_BEGINNING] for m in people if m.span.start >= told.end for part in m.key.split())
    return frozenset(before), frozenset(behind)
