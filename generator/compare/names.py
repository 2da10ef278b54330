"""Names: of a group, of a school, of one person told twice. Rules ``group-name``, ``school``, ``given-name``.

A short form, a title, a spelling or a second person of a family is no dispute.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.compare.badges import Compared, Group, Relation, Statement, Verdict
from generator.compare.material import Material
from generator.compare.passages import Passage, Stories, content, stories
from generator.compare.persons import Person, last_person, mentions, named
from generator.compare.spelling import are_one_given_name
from generator.languages.en.people import GROUPS, SCHOOLS, STUDYING

_NAME = r"(?:[A-Z0-9][\w’'-]*(?: (?:of |the |and )*(?=[A-Z0-9]))?){1,5}"
_GROUP = re.compile(rf"\b((?:[A-Z][\w-]+ )*[A-Z][\w-]+) ({GROUPS})\b")
_SCHOOL = re.compile(rf"{STUDYING}({_NAME})")
_NEAR = 0.55  # share of letters of the differing words: two forms of one name, not two groups' names
_INFLECTED = re.compile(r"(?:'s|’s|s)$")


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare names that the sources give to one group, one person's school, and one person."""
    found = stories(material)
    yield from _groups(found)
    yield from _schools(found)
    yield from _persons(found)


def _groups(found: Stories) -> Iterator[Compared]:
    """Names that share a word and differ in a like-sounding one: "Red Dragon", "Red Dragoon"."""
    by_first: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for passage in found.passages:
        for match in _GROUP.finditer(passage.text):
            words = match[1].split()
            if len(words) < 2:
                continue
            key = " ".join(_singular(w) for w in words)
            by_first[_singular(words[0]), match[2]].append(passage.statement(*match.span(1), match[1], key))
    for (_, noun), statements in sorted(by_first.items()):
        kept = [s for s in statements if any(_are_near(s, o) for o in statements)]
        if one := found.compared("name", f"name of the {noun}", "group-name", kept, _of_groups):
            yield one


def _singular(word: str) -> str:
    return _INFLECTED.sub("", word.lower())


def _are_near(one: Statement, two: Statement) -> bool:
    """One word differs, and it is like the other's."""
    a, b = str(one.key).split(), str(two.key).split()
    apart = [(x, y) for x, y in zip(a, b, strict=False) if x != y]
    if len(a) != len(b) or len(apart) != 1:
        return False
    return SequenceMatcher(None, *apart[0], autojunk=False).ratio() >= _NEAR


def _of_groups(one: Group, two: Group) -> Verdict:
    if {s.claim.article for s in one} & {s.claim.article for s in two}:
        return Verdict("compatible", "an article names both: they are two")
    return Verdict("conflict", "two names for one group, of which one is a slip")


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence tells of a person."""

    person: Person
    statement: Statement


def _schools(found: Stories) -> Iterator[Compared]:
    told = [one for passage in found.passages for one in _school(passage)]
    for group in _clusters(told, found):
        name = max((t.person.name for t in group), key=lambda n: (len(n), n))
        statements = [t.statement for t in group]
        if one := found.compared("name", f"school of {name}", "school", statements, _of_schools):
            yield one


def _school(passage: Passage) -> Iterator[Told]:
    for match in _SCHOOL.finditer(passage.text):
        name = match[1].strip()
        if not SCHOOLS & set(name.lower().split()):
            continue
        start = passage.span.start + match.start()
        before = [m for m in mentions(passage) if m.span.end <= start]
        person = named(before[-1], passage) if before else last_person(passage.before)
        if person and person.family:
            at = match.start(1)
            yield Told(person, passage.statement(at, at + len(name), name, name.lower()))


def _clusters(told: Sequence[Told], found: Stories) -> Iterator[list[Told]]:
    by_sound: dict[str, list[Told]] = defaultdict(list)
    for one in told:
        by_sound[one.person.family[:1]].append(one)
    for same in by_sound.values():
        groups: list[list[Told]] = []
        for one in same:
            home = next((g for g in groups if _is_one(one, g[0], found)), None)
            if home is None:
                groups.append([one])
            else:
                home.append(one)
        yield from (g for g in groups if len(g) > 1)


def _is_one(one: Told, two: Told, found: Stories) -> bool:
    a, b = one.statement.claim.article, two.statement.claim.article
    return one.person.may_be(two.person) and (a == b or found.are_of_one_story(a, b))


def _of_schools(one: Group, two: Group) -> Verdict:
    a, b = content(str(one[0].key)), content(str(two[0].key))
    kinds = content(" ".join(sorted(SCHOOLS)))
    if (a - kinds) & (b - kinds) or not (a & kinds & b):
        return Verdict("compatible", "the one may be a short form or a part of the other")
    if {s.claim.article for s in one} & {s.claim.article for s in two}:
        return Verdict("compatible", "an article gives both: one after the other")
    return Verdict("conflict", "one student, at two schools of a kind")


def _persons(found: Stories) -> Iterator[Compared]:
    """One family name and one age in one event, with two given names that are no forms of one."""
    by_age: dict[tuple[str, float], list[Statement]] = defaultdict(list)
    families: dict[tuple[str, str], set[str]] = defaultdict(set)  # article and family name -> given names
    for passage in found.passages:
        for mention in mentions(passage):
            person = named(mention, passage)
            if person.given:
                families[passage.article.id, person.family].add(person.given)
            if person.age and len(mention.text.split()) == 2:
                start = mention.span.start - passage.span.start
                end = mention.span.end - passage.span.start
                statement = passage.statement(start, end, mention.text, person.given)
                by_age[person.family, person.age].append(statement)
    for (family, age), statements in sorted(by_age.items()):
        known = [names for (_, name), names in families.items() if name == family]
        what = f"given name of {family.title()}, {age:g}"
        if one := found.compared("name", what, "given-name", statements, _given_names(known)):
            yield one


def _given_names(known: Sequence[set[str]]) -> Relation:
    """``known``: the given names with that family name, article by article."""

    def judge(one: Group, two: Group) -> Verdict:
        a, b = str(one[0].key), str(two[0].key)
        if are_one_given_name(a, b):
            return Verdict("compatible", "two forms or spellings of one name")
        if any({a, b} <= names for names in known):
            return Verdict("compatible", "an article names both: they are two persons")
        return Verdict("conflict", "one family name and age, and two given names")

    return judge
