"""Counts that belong to one person, wherever in a story they stand. Rule ``count-of-a-person``.

How often somebody was shot is told of the shooting by one report and of the autopsy by another: such a count
is the person's, like an age, and is compared by the person.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from generator.compare.badges import Compared, Group, Relation, Statement, Verdict
from generator.compare.figures.arithmetic import exclude
from generator.compare.figures.readings import reading, statement
from generator.compare.figures.reported import is_report
from generator.compare.material import Material
from generator.compare.told.passages import Stories, stories
from generator.compare.told.setting import Setting
from generator.compare.told.texts import Passage, Text
from generator.compare.who.persons import Person, last_person, named
from generator.languages.en.counted_persons import IN_ONE_PLACE, OF_A_PERSON, named_count
from generator.model import Claim, Quantity, Span

_MOST = 100  # counts of one thing: each is set against those before, and so many persons are no story
_OBJECT = 32  # characters between bullets and whom they hit


@dataclass(frozen=True, slots=True)
class _Count:
    person: Person | None
    setting: Setting
    statement: Statement
    passage: Passage


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare how many bullets, or stabs, hit a person."""
    found = stories(material)
    events = {event.id: event for event in material.events}
    by_thing: dict[tuple[str, str], list[_Count]] = defaultdict(list)
    for passage, claim, quantity in chain.from_iterable(text.read(_stated) for text in found.texts):
        main = found.main_event(passage.article.id)
        count = _count(passage, Setting(passage.article, events[main], claim, quantity)) if main else None
        if count:
            by_thing[quantity.noun, quantity.scope].append(count)
    for (noun, scope), counts in sorted(by_thing.items()):
        for group in _by_person(counts, found):
            name = max((c.person.name for c in group if c.person), key=lambda n: (len(n), n), default="")
            what = named_count(noun, scope, name)
            told = [c.statement for c in group]
            if made := found.compared("number", what, "count-of-a-person", told, _judge(group)):
                yield made


def is_of_a_person(quantity: Quantity) -> bool:
    """It is compared here, by the person, and nowhere else."""
    return (quantity.noun, quantity.scope) in OF_A_PERSON


def _stated(text: Text) -> Sequence[tuple[Passage, Claim, Quantity]]:
    """Each such figure of a sentence once."""
    if not any(is_of_a_person(q) for claim in text.claims for q in claim.quantities):
        return ()
    found: dict[tuple[Span, Span], tuple[Passage, Claim, Quantity]] = {}
    for passage in text.passages:
        for claim in passage.claims:
            for quantity in claim.quantities:
                if is_of_a_person(quantity):
                    found.setdefault((passage.span, quantity.number), (passage, claim, quantity))
    return list(found.values())


def _count(passage: Passage, setting: Setting) -> _Count | None:
    quantity = setting.quantity
    if not is_report(setting) or IN_ONE_PLACE.match(passage.article.text, quantity.span.end):
        return None
    return _Count(_person(passage, quantity), setting, statement(setting), passage)


def _person(passage: Passage, quantity: Quantity) -> Person | None:
    """Whom the count is told of: the one hit behind the bullets, or the one named last before them."""
    found = {m.span: m for c in passage.claims for m in c.participants if m.kind in ("person", "")}
    told = [found[span] for span in sorted(found)]
    behind = [m for m in told if 0 <= m.span.start - quantity.span.end <= _OBJECT]
    before = [m for m in told if m.span.end <= quantity.span.start]
    is_subject = quantity.noun == "bullet" and quantity.rule != "times"
    if behind and is_subject and not before:
        return named(behind[0], passage)
    if before:
        return named(before[-1], passage)
    return None if told else last_person(passage.before)


def _by_person(counts: Sequence[_Count], found: Stories) -> Iterator[list[_Count]]:
    """Counts of one bearer of a name in one story; those that name nobody join the only one there is."""
    groups: list[list[_Count]] = []
    for one in sorted(counts[:_MOST], key=lambda c: c.person is None or not c.person.family):
        near = [g for g in groups if _may_be_one(g[0], one, found)]
        if len(near) == 1:
            near[0].append(one)
        elif not near:
            groups.append([one])
    yield from ([c for c in g if _is_total(c, g)] for g in groups if len(g) > 1)


def _is_total(one: _Count, group: Sequence[_Count]) -> bool:
    """No larger figure in its article: "two of the bullets", "one bullet" are parts of the seven."""
    own = [c.setting.quantity.bounds.low for c in group if c.passage.article.id == one.passage.article.id]
    return one.setting.quantity.bounds.low >= max(own)


def _may_be_one(one: _Count, two: _Count, found: Stories) -> bool:
    a, b = one.passage.article.id, two.passage.article.id
    named_both = one.person and two.person and one.person.family and two.person.family
    if named_both and one.person and two.person and not one.person.may_be(two.person):
        return False
    return a == b or found.are_of_one_story(a, b)


def _judge(counts: Sequence[_Count]) -> Relation:
    by_place = {(c.statement.claim.article, c.statement.words): c.setting for c in counts}

    def judge(one: Group, two: Group) -> Verdict:
        low, high = ([by_place[s.claim.article, s.words] for s in group] for group in (one, two))
        if not all(exclude(reading(a), reading(b)) for a in low for b in high):
            return Verdict("compatible", "both may be true: a bound, an approximation or a rounding")
        return Verdict("conflict", "they exclude each other: both count what hit one person")

    return judge
