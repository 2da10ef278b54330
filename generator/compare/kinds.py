"""Things of which one happening has one: the vehicle, the weapon, what was hit, how somebody died.

Rules ``kind-of-thing`` and ``manner-of-death``. Two words are compared only if neither can mean the other,
and only in sentences that tell plainly of one happening.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator.compare.alike import pairs
from generator.compare.badges import Compared, Group, Statement, Verdict
from generator.compare.material import Material
from generator.compare.passages import Passage, Stories, stories
from generator.languages.en.kinds import DEATHS, DYING, SLOTS

_WORDS = r" (?:an? |the |his |her |their |one )?((?:[\w’'-]+(?:’ s)? ){0,3}?)"
_SHARED, _SHARE = 4, 0.4  # content words of two sentences that tell of one happening
_DYING = re.compile(DYING)
_GUESSED = re.compile(r"\b(?:may|might|could|not|no|if|whether|would|another|second|other)\b")
_PERSONS = frozenset("person employee worker man woman child victim resident miner passenger student".split())


@dataclass(frozen=True, slots=True)
class Slot:
    """A question about a happening, and where its answer stands."""

    what: str
    pattern: re.Pattern[str]
    rows: tuple[frozenset[str], ...]


def _slot(what: str, led: str, rows: tuple[frozenset[str], ...]) -> Slot:
    nouns = "|".join(sorted({w for row in rows for w in row}, key=lambda w: (-len(w), w)))
    return Slot(what, re.compile(rf"{led}{_WORDS}({nouns})\b(?![ -][a-z]*(?:{nouns}))"), rows)


_SLOTS = tuple(_slot(*slot) for slot in SLOTS)


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare what kind of thing the sources name in one happening."""
    found = stories(material)
    for slot in _SLOTS:
        yield from _of_slot(slot, found)
    yield from _deaths(found)


def _of_slot(slot: Slot, found: Stories) -> Iterator[Compared]:
    near = found.holding(word for row in slot.rows for word in row)
    told = [(p, s) for p in near for s in _statements(slot, p)]
    named: dict[str, set[frozenset[int]]] = defaultdict(set)
    for passage, statement in told:
        named[passage.article.id].add(_rows(statement))
    stems = [p.stems for p, _ in told]
    done: set[int] = set()
    for a, b in pairs(stems, [p.article for p, _ in told], _SHARED, _SHARE):
        if {a, b} & done or any(len(named[told[n][0].article.id]) > 1 for n in (a, b)):
            continue
        done |= {a, b}
        statements = [told[a][1], told[b][1]]
        if one := found.compared("name", slot.what, "kind-of-thing", statements, _exclude):
            yield one


def _statements(slot: Slot, passage: Passage) -> Iterator[Statement]:
    text = passage.text
    for match in slot.pattern.finditer(text):
        if _GUESSED.search(text[: match.end()]):
            continue
        start = match.start(1) if match[1] else match.start(2)
        rows = frozenset(n for n, row in enumerate(slot.rows) if match[2] in row)
        value = text[start : match.end(2)]
        yield passage.statement(start, match.end(2), value, (match[2], rows))


def _rows(statement: Statement) -> frozenset[int]:
    """Numbers of the kinds that the words may mean."""
    key = statement.key
    return key[1] if isinstance(key, tuple) else frozenset()


def _exclude(one: Group, two: Group) -> Verdict:
    if _rows(one[0]) & _rows(two[0]):
        return Verdict("compatible", "the one word may mean the other")
    return Verdict("conflict", "two kinds of thing, of which it can be only one")


def _deaths(found: Stories) -> Iterator[Compared]:
    """How the same victims died: by name, or by their number in one event."""
    victims: dict[str, list[Statement]] = defaultdict(list)
    for passage in found.holding(w for row in DEATHS for w in row):
        for match in _DYING.finditer(passage.text):
            if _GUESSED.search(passage.text[: match.start()]):
                continue
            who = _victim(passage, match.start(), match.end())
            if who:
                rows = frozenset(n for n, row in enumerate(DEATHS) if set(match[1].split()) & row)
                victims[who].append(passage.statement(*match.span(1), match[1], (match[1], rows)))
    for who, statements in sorted(victims.items()):
        if one := found.compared(
            "attribution", f"manner of death of {who}", "manner-of-death", statements, _manners
        ):
            yield one


def _victim(passage: Passage, start: int, end: int) -> str:
    """The person, or the number of people, told of right before the words."""
    claim = passage.claim(start, end)
    at = passage.span.start + start
    named = [m for m in claim.participants if m.kind == "person" and m.span.end <= at]
    if named:
        return max(named, key=lambda m: m.span).key.title()
    people = [q for q in claim.quantities if q.noun in _PERSONS and q.bounds.is_exact]
    counted = [q for q in people if q.span.end <= at and q.bounds.low > 1]
    return f"{counted[-1].bounds.low:g} people" if counted else ""


def _manners(one: Group, two: Group) -> Verdict:
    if _rows(one[0]) & _rows(two[0]):
        return Verdict("compatible", "the one word may mean the other")
    if {s.claim.article for s in one} & {s.claim.article for s in two}:
        return Verdict("compatible", "an article gives both")
    return Verdict("conflict", "the same victims, and two manners of death")
