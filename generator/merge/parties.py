"""Whom a happening is told of, and in which state, beside those that all of its kind in the story share.

Among reports of one singer's stays in clinics the singer tells nothing apart; the doctors do. One happening
has as many places as there are ways to say where, but it is in one state.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from itertools import chain

from generator.languages.claim_words import ClaimWords
from generator.model import Claim

_COMMON = 0.5  # share of the tellings of a type from which a name tells none of them apart
_BEGINNING = 4  # letters
_KINDS = _PERSON, _STATE = "person ", "state "


class Naming:
    """Of how many happenings of a type some claims tell, and of how many of them each name is told."""

    def __init__(self, claims: Iterable[Claim], words: ClaimWords) -> None:
        self.telling: Counter[str] = Counter()
        self.naming: Counter[tuple[str, str]] = Counter()
        for claim in claims:
            own = named(claim, words)
            for kind in {h.type for h in claim.happenings} | {""}:
                self.telling[kind] += 1
                self.naming.update((kind, name) for name in own)


class Parties:
    """Names by type of happening, over one story."""

    def __init__(self, told: Iterable[Naming], words: ClaimWords) -> None:
        self.words = words
        telling: Counter[str] = Counter()
        naming: Counter[tuple[str, str]] = Counter()
        for one in told:
            telling.update(one.telling)
            naming.update(one.naming)
        common: dict[str, set[str]] = {kind: set() for kind in ("", *telling)}
        for (kind, name), n in naming.items():
            if n > 2 and n >= _COMMON * telling[kind]:
                common[kind].add(name)
        self.common = common

    def of(self, own: frozenset[str], kind: str) -> frozenset[str]:
        """Of the people and states that a claim names (`named`), those that tell a thing of a type apart."""
        return own - self.common.get(kind, self.common[""])

    def changed_since(self, other: "Parties") -> frozenset[str] | None:
        """Names that tell a thing of a type apart now and did not before, or did; ``None``: all may."""
        if self.words is not other.words:
            return None
        mine, theirs = self.common, other.common
        changed = (mine.get(k, mine[""]) ^ theirs.get(k, theirs[""]) for k in (*mine, *theirs))
        return frozenset(chain.from_iterable(changed))


def kin(claim: Claim, words: ClaimWords) -> frozenset[str]:
    """Types that often tell of one happening with the claim's own, and that it tells besides."""
    akin = words.happenings().related.get(claim.type, frozenset())
    return frozenset(h.type for h in claim.happenings if h.type in akin)


def names(claims: Iterable[Claim], words: ClaimWords) -> frozenset[str]:
    """Everybody and everything that claims name, states left out."""
    keys = {m.key for c in claims for m in c.participants}
    return frozenset(key for key in keys if not words.state(key))


def places(claims: Iterable[Claim], kind: str, words: ClaimWords) -> frozenset[str]:
    """Places that claims name; none for what is felt in many ("quake")."""
    if kind in words.happenings().everywhere:
        return frozenset()
    return names(claims, words) & {m.key for c in claims for m in c.participants if m.kind == "place"}


def named(claim: Claim, words: ClaimWords) -> frozenset[str]:
    """People and states that a claim names."""
    people = {_PERSON + m.key for m in claim.participants if m.kind == "person"}
    states = {words.state(m.key) for m in claim.participants if m.kind != "person"}
    return frozenset(people | {_STATE + state for state in states if state})


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
