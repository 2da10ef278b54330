"""Figures that belong to one person, wherever in a story they stand. Rule ``figure-of-a-person``.

How tall somebody is, how long in the service, how many games were missed, on what bail somebody is held: any
sentence may tell it. An article that gives two such figures tells of two things and is not compared.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from generator.bounds import Bounds
from generator.compare.badges import Compared, Group, Relation, Statement, Verdict
from generator.compare.figures.arithmetic import Reading, exclude
from generator.compare.material import Material
from generator.compare.told.passages import Stories, stories
from generator.compare.told.texts import Passage
from generator.compare.who.persons import Person
from generator.compare.who.spelling import sound
from generator.compare.who.stated import Value, stated
from generator.compare.who.whose import bearer
from generator.languages.en.records import NOUNS, WORDS, what_of

RULE = "figure-of-a-person"
_MISSED, _PLAYED = "games missed", "games played"
_LOOKED_AT = 20  # figures of a person that another is set beside to see whether it is the same person's
_DAYS = 3  # between two reports of what grows, or of what is told as "ago"


@dataclass(frozen=True, slots=True)
class _Record:
    """A figure of a person, with the day on which its article came out."""

    person: Person | None
    value: Value
    statement: Statement
    day: int


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare what the sources state in figures of one person."""
    found = stories(material)
    by_attribute: dict[str, list[_Record]] = defaultdict(list)
    for record in found.each(_records, WORDS):
        attribute = record.value.attribute
        by_attribute[_MISSED if attribute == _PLAYED else attribute].append(record)
    for _, records in sorted(by_attribute.items()):
        for person in _by_person(records, found):
            for attribute, group in _by_question(person):
                if one := _compared(attribute, _of_one_voice(group), found):
                    yield one


def _compared(attribute: str, group: Sequence[_Record], found: Stories) -> Compared | None:
    name = max((r.person.name for r in group if r.person), key=lambda n: (len(n), n), default="")
    told = [r.statement for r in group]
    return found.compared("number", what_of(attribute, name), RULE, told, _judge(group))


def _records(passage: Passage) -> Iterator[_Record]:
    published = passage.article.source.published or passage.article.dct
    day = published.toordinal() if published else 0
    for value in stated(passage.text, published.year if published else 0):
        words = passage.text[value.start : value.end]
        told = bearer(passage, value.start, value.end, is_noun=bool(NOUNS.match(words)))
        if told is None:
            continue
        low, high = value.reading.bounds.low, value.reading.bounds.high
        statement = passage.statement(*value.figure, value.shown, (low, high, value.attribute), low, high)
        yield _Record(told.person, value, statement, day)


def _by_question(group: Sequence[_Record]) -> Iterator[tuple[str, list[_Record]]]:
    """Games played say how many were missed, once somebody says of how many."""
    by_attribute: dict[str, list[_Record]] = defaultdict(list)
    for record in group:
        by_attribute[record.value.attribute].append(record)
    wholes = {r.value.whole for r in group} - {0}
    if len(by_attribute) > 1 and len(wholes) == 1:
        whole = wholes.pop()
        played = by_attribute.pop(_PLAYED)
        by_attribute[_MISSED] += [_complement(r, whole) for r in played]
    yield from sorted(by_attribute.items())


def _complement(record: _Record, whole: int) -> _Record:
    bounds = record.value.reading.bounds
    low, high = max(whole - bounds.high, 0), max(whole - bounds.low, 0)
    value = replace(record.value, reading=Reading(Bounds(low, high)))
    statement = replace(record.statement, key=(low, high, "games played"), order=(low, high))
    return replace(record, value=value, statement=statement)


class _Groups:
    """Figures by the person; each figure is set beside those of like-sounding names or of its events only."""

    def __init__(self, found: Stories) -> None:
        self.found = found
        self.all: list[list[_Record]] = []
        self._by_sound: dict[str, set[int]] = defaultdict(set)
        self._by_event: dict[str, set[int]] = defaultdict(set)

    def add(self, one: _Record) -> None:
        """Those that name nobody join the only one there is, or those that tell of the same event."""
        near = [
            at for at in self._near(one) if any(self._may_be_one(o, one) for o in self.all[at][:_LOOKED_AT])
        ]
        if near and (one.person or len(near) == 1):
            self.all[near[0]].append(one)
            self._know(near[0], one)
        elif not near:
            self.all.append([one])
            self._know(len(self.all) - 1, one)

    def _know(self, at: int, one: _Record) -> None:
        if one.person:
            self._by_sound[sound(one.person.family)].add(at)
        for event in self.found.told_by(one.statement.claim.article):
            self._by_event[event].add(at)

    def _near(self, one: _Record) -> list[int]:
        if one.person:
            return sorted(self._by_sound[sound(one.person.family)])
        events = self.found.told_by(one.statement.claim.article)
        return sorted({at for event in events for at in self._by_event.get(event, ())})

    def _may_be_one(self, one: _Record, two: _Record) -> bool:
        a, b = one.statement.claim.article, two.statement.claim.article
        if not (one.person or two.person):
            return not self._events(one).isdisjoint(self._events(two))
        if a != b and not self.found.are_of_one_story(a, b):
            return False
        return not (one.person and two.person) or one.person.may_be(two.person)

    def _events(self, record: _Record) -> AbstractSet[str]:
        """Those that its sentence reports."""
        return self.found.events_of(self.found.passage_of(record.statement))


def _by_person(records: Sequence[_Record], found: Stories) -> list[list[_Record]]:
    """Figures of one bearer of a name in one story."""
    groups = _Groups(found)
    for one in sorted(records, key=lambda r: r.person is None):
        groups.add(one)
    return groups.all


def _of_one_voice(group: Sequence[_Record]) -> list[_Record]:
    """Without articles that give figures which exclude each other."""
    by_article: dict[str, list[_Record]] = defaultdict(list)
    for record in group:
        by_article[record.statement.claim.article].append(record)
    return [r for own in by_article.values() if not _disagree(own) for r in own]


def _disagree(own: Sequence[_Record]) -> bool:
    return any(exclude(own[0].value.reading, other.value.reading) for other in own[1:])


def _judge(group: Sequence[_Record]) -> Relation:
    by_place = {(r.statement.claim.article, r.statement.words): r for r in group}

    def judge(one: Group, two: Group) -> Verdict:
        low, high = ([by_place[s.claim.article, s.words] for s in answers] for answers in (one, two))
        pairs = [(a, b) for a in low for b in high]
        if not all(exclude(_at(a, b), b.value.reading) for a, b in pairs):
            return Verdict("compatible", "both may be true: a bound, an approximation or a rounding")
        if any(_may_have_changed(a, b) for a, b in pairs):
            return Verdict("compatible", "reports of several days apart: it may have changed")
        return Verdict("conflict", "they exclude each other: both are figures of one person")

    return judge


def _may_have_changed(one: _Record, two: _Record) -> bool:
    days = abs(one.day - two.day)
    return (one.value.changes and days > _DAYS) or (one.value.is_of_a_day and days > 1)


def _at(one: _Record, two: _Record) -> Reading:
    """What was so long "ago" when the one report came out is longer ago in a later one."""
    own = one.value.reading
    if one.value.attribute != "length of the marriage" or not (one.day and two.day):
        return own
    moved = two.day - one.day
    return Reading(Bounds(own.bounds.low + moved, own.bounds.high + moved), own.grain)
