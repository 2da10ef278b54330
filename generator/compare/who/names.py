"""Names: of a group, of a body, of one person told twice.

Rules ``group-name``, ``body-name``, ``given-name`` and ``family-name``.
A short form, a title, a spelling or a second person of a family is no dispute.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import chain

from generator.compare.badges import Compared, Group, Relation, Statement, Verdict
from generator.compare.material import Material
from generator.compare.told.passages import MOST_ANSWERS, Stories, stories
from generator.compare.told.texts import Passage, Text, content
from generator.compare.who.persons import ages, mentions, named
from generator.compare.who.spelling import are_one_given_name, are_one_name
from generator.languages.en.people import BODIES, GENERAL, GROUPS
from generator.languages.en.words import COUNTRIES, stem
from generator.model import Mention

_GROUP = re.compile(rf"\b((?:[A-Z][\w-]+ ){{1,3}}[A-Z][\w-]+) ({GROUPS})\b")
_BODY = re.compile(rf"(?<![A-Z][a-z] )\b([A-Z]\w+) ([A-Z]\w+) ((?i:{'|'.join(sorted(BODIES))}))\b(?! [A-Z])")
_SHARED = 2  # content words of two sentences, beside the name of a body
_NEAR = 0.55  # share of letters of the differing words: two forms of one name, not two groups' names
_INFLECTED = re.compile(r"(?:'s|’s|s)$")


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare names that the sources give to one group, one body, and one person."""
    found = stories(material)
    yield from _groups(found)
    yield from _bodies(found)
    yield from _persons(found)


def _groups(found: Stories) -> Iterator[Compared]:
    """Names that share a word and differ in a like-sounding one: "Red Dragon", "Red Dragoon"."""
    by_first: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for first, statement in found.each(_group_names, GROUPS.split("|")):
        by_first[first].append(statement)
    for (_, noun), statements in sorted(by_first.items()):
        others = list({o.key: o for o in statements}.values())[:MOST_ANSWERS]
        kept = [s for s in statements if any(_are_near(s, o) for o in others)]
        if one := found.compared("name", f"name of the {noun}", "group-name", kept, _of_groups):
            yield one


def _group_names(passage: Passage) -> Iterator[tuple[tuple[str, str], Statement]]:
    """By the first word and what it is the name of."""
    for match in _GROUP.finditer(passage.text):
        words = match[1].split()
        if len(words) > 1:
            key = " ".join(_singular(w) for w in words)
            yield (_singular(words[0]), match[2]), passage.statement(*match.span(1), match[1], key)


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
    return Verdict("conflict", "two names for one body or group, of which one is a slip")


def _persons(found: Stories) -> Iterator[Compared]:
    """One age and one family name with two given names, or one given name with two family names."""
    people: dict[str, dict[tuple[str, float], list[Statement]]] = {
        "given": defaultdict(list),
        "family": defaultdict(list),
    }
    for kind, asked, statement in chain.from_iterable(text.read(_aged) for text in found.texts):
        people[kind][asked].append(statement)
    for kind, told_of in people.items():
        apart = {key: told for key, told in told_of.items() if len({s.key for s in told}) > 1}
        known = _known(found, {name for name, _ in apart}) if apart else {}
        for (name, age), statements in sorted(apart.items()):
            what = f"{kind} name of {name.title()}, {age:g}"
            relation = _other_names(known[name])
            if one := found.compared("name", what, f"{kind}-name", statements, relation):
                yield one


def _aged(text: Text) -> Sequence[tuple[str, tuple[str, float], Statement]]:
    """Which of the two names of a person is asked for, by the other one and the age."""
    if not any(q.noun == "age" for claim in text.claims for q in claim.quantities):
        return ()
    found = []
    for passage in text.passages:
        for mention in mentions(passage) if next(ages(passage), None) else ():
            person = named(mention, passage)
            if person.age and person.given and len(mention.text.split()) == 2:
                by_family, by_given = (person.family, person.age), (person.given, person.age)
                found.append(("given", by_family, _named(mention, passage, person.given)))
                found.append(("family", by_given, _named(mention, passage, person.family)))
    return found


def _known(found: Stories, names: set[str]) -> Mapping[str, Sequence[set[str]]]:
    """By name, the other names that go with it in each article."""
    told = [text.read(_both) for text in found.texts] if names else ()
    return {name: [own[name] for own in told if name in own] for name in names}


def _both(text: Text) -> Mapping[str, set[str]]:
    """By a given or a family name, the names that go with it."""
    known: dict[str, set[str]] = defaultdict(set)
    for passage in text.passages:
        for mention in mentions(passage):
            person = named(mention, passage)
            known[person.family].add(person.given)
            known[person.given].add(person.family)
    return known


def _named(mention: Mention, passage: Passage, key: str) -> Statement:
    start = mention.span.start - passage.span.start
    return passage.statement(start, mention.span.end - passage.span.start, mention.text, key)


def _other_names(known: Sequence[set[str]]) -> Relation:
    """``known``: the names that go with the one that both share, article by article."""

    def judge(one: Group, two: Group) -> Verdict:
        a, b = str(one[0].key), str(two[0].key)
        if are_one_given_name(a, b) or are_one_name(a, b):
            return Verdict("compatible", "two forms or spellings of one name")
        if any({a, b} <= names for names in known):
            return Verdict("compatible", "an article names both: they are two persons")
        return Verdict("conflict", "one age and one name in common, and another name that is not")

    return judge


def _bodies(found: Stories) -> Iterator[Compared]:
    """Two names of three words that differ in the middle, in sentences that tell of one happening."""
    told: dict[tuple[str, str], list[tuple[Passage, Statement]]] = defaultdict(list)
    for name, passage, statement in found.each(_body_names, BODIES):
        told[name].append((passage, statement))
    for (first, last), bodies in sorted(told.items()):
        some = bodies[:MOST_ANSWERS]
        kept = [s for p, s in some if any(_is_of_one(p, s, q, o) for q, o in some)]
        what = f"name of the {first.title()} {last}"
        if one := found.compared("name", what, "body-name", kept, _of_groups):
            yield one


def _body_names(passage: Passage) -> Iterator[tuple[tuple[str, str], Passage, Statement]]:
    """By the first and the last word."""
    for match in _BODY.finditer(passage.text):
        first, last = match[1].lower(), match[3].lower()
        if first not in GENERAL and stem(first) not in COUNTRIES:
            yield (first, last), passage, passage.statement(*match.span(), match[0], match[2].lower())


def _is_of_one(one: Passage, a: Statement, two: Passage, b: Statement) -> bool:
    names = content(f"{a.value} {b.value}")
    shared = (_told(one) & _told(two)) - names
    return a.key != b.key and len(shared) >= _SHARED


def _told(passage: Passage) -> frozenset[str]:
    """Content words, and the types of what happened: "killed" and "died" are one."""
    types = {f"type {h.type}" for c in passage.claims for h in c.happenings}
    return passage.stems | types
