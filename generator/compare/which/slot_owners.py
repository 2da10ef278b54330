"""Whose an answer is: the person that the words of a sentence tell of, and the answers of one person."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.compare.badges import Statement
from generator.compare.told.passages import Stories
from generator.compare.told.texts import Passage
from generator.compare.who.persons import Person, last_person, named
from generator.compare.who.spelling import sound
from generator.languages.en.slots import Bearer
from generator.model import Mention, Span

_NEAR = re.compile(r"^(?:(?:['’] ?s?)?(?:,? ?\(?\d{1,2}\)?,)?,?(?: \w+){0,2} ?\(?| ?\()$")
_TAKEN_UP = re.compile(
    r"^[\"“]?(?:He|She|His|Her|The (?:man|woman|victim|boy|girl|teenager|suspect|defendant))\b"
)
_APPOSED = re.compile(r"^,(?: \d+,)? (?:an? |the |his |her )?(?:\w+(?:['’]s?)? ){0,3}$")
_PERSONS = frozenset("person employee worker man woman child victim resident miner passenger student".split())
_GENITIVE = re.compile(r"(?:['’] ?s?)(?!\w)")


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence tells of a person."""

    person: Person
    statement: Statement


def owner(passage: Passage, start: int, end: int, bearer: Bearer) -> Person | None:
    """Return the one person whom these characters of the sentence tell of, if that is plain.

    It is the one named in or right before them ("shot Flynn in the head", "Bush's fibula"), else the only one
    named before ("Bush, who broke his fibula"), else the one of the sentence before. For the title of a
    person see `_titled`.
    """
    found = bearers(passage)
    if bearer == "title":
        return _titled(found, passage, start, end)
    words = passage.words(start, end)
    if within := [m for m in found if words.holds(m.span)]:
        return _only(within, passage)
    before = [m for m in found if m.span.end <= words.start]
    if before and _NEAR.match(passage.text[before[-1].span.end - passage.span.start : start]):
        return named(before[-1], passage)
    of = [m for m in before if not _is_genitive(m, passage)]
    if before or bearer == "victims":
        return _only(of, passage) or (_counted(passage, words) if bearer == "victims" else None)
    return last_person(passage.before) if _TAKEN_UP.match(passage.text) else None


def bearers(passage: Passage) -> list[Mention]:
    """Return persons, and full names of which nothing tells whose they are, in order."""
    found = {m.span: m for c in passage.claims for m in c.participants if m.kind == "person" or _is_full(m)}
    return [found[span] for span in sorted(found)]


def _is_full(mention: Mention) -> bool:
    return not mention.kind and len(mention.text.split()) > 1


def _counted(passage: Passage, words: Span) -> Person | None:
    """ "Three workers": told of by their number, right before."""
    counts = {q.number: q for c in passage.claims for q in c.quantities if q.span.end <= words.start}
    people = [q for q in counts.values() if q.noun in _PERSONS and q.bounds.is_exact and q.bounds.low > 1]
    return Person(family=f"{max(people, key=lambda q: q.span).bounds.low:g} people") if people else None


def _titled(found: Sequence[Mention], passage: Passage, start: int, end: int) -> Person | None:
    """ "Quarterback Drew Brees", "Drew Brees, the Saints' quarterback"."""
    for mention in found:
        begin, stop = (at - passage.span.start for at in (mention.span.start, mention.span.end))
        gap = passage.text[end:begin] if begin >= end else passage.text[stop:start]
        if (begin >= end and gap == " ") or (stop <= start and _APPOSED.match(gap)):
            return named(mention, passage)
    return None


def _only(found: Sequence[Mention], passage: Passage) -> Person | None:
    people = [named(m, passage) for m in found]
    return people[0] if people and all(people[0].may_be(p) for p in people) else None


def _is_genitive(mention: Mention, passage: Passage) -> bool:
    return bool(_GENITIVE.match(passage.article.text, mention.span.end))


def by_person(told: Sequence[Told], found: Stories) -> Iterator[list[Told]]:
    """Answers of one person in the articles of one story."""
    by_sound: dict[str, list[Told]] = defaultdict(list)
    for one in told:
        by_sound[sound(one.person.family)].append(one)
    for same in by_sound.values():
        yield from clustered(same, found)


def clustered(told: Sequence[Told], found: Stories) -> list[list[Told]]:
    """Put together what may be told of one person."""
    groups: list[list[Told]] = []
    for one in told:
        home = next((g for g in groups if is_one(one, g[0], found)), None)
        if home is None:
            groups.append([one])
        else:
            home.append(one)
    return groups


def is_one(one: Told, two: Told, found: Stories) -> bool:
    """One person may be meant, in one story."""
    a, b = one.statement.claim.article, two.statement.claim.article
    return one.person.may_be(two.person) and (a == b or found.are_of_one_story(a, b))


def name_of(group: Sequence[Told]) -> str:
    """Return the fullest name that they are told of by."""
    return max((t.person.name for t in group), key=lambda n: (len(n), n))
