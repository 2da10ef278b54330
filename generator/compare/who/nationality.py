"""What country a person is of. Rule ``nationality``.

A person is known by the name, or in one story by the age. "British" holds "English", and who was born in one
country may be of another, so "New Zealand-born" and "of Irish descent" say nothing.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from generator.compare.badges import Compared, Group, Verdict
from generator.compare.material import Material
from generator.compare.told.passages import Stories, stories
from generator.compare.told.texts import Passage
from generator.compare.which.slot_owners import Told, clustered, is_one
from generator.compare.who.persons import Person, last_person, mentions, named
from generator.compare.who.spelling import sound
from generator.languages.en.people import ADJECTIVES, PART_OF, PERSON_NOUNS, PERSONS

_ANY = "|".join(sorted((w.title().replace(" ", r" ") for w in ADJECTIVES), key=len, reverse=True))
_NOUN = "|".join(sorted((w.title() for w in PERSONS), key=len, reverse=True))
_KIND = "|".join(sorted(PERSON_NOUNS))
_ROLE = rf"(?:[a-z]+ )?(?:{_KIND})\b"
_AGED = re.compile(rf"\b(\d{{1,2}})[- ]year[- ]old (?:({_NOUN})\b(?![ -][a-z]*born| [a-z])|({_ANY}) {_ROLE})")
_TITLED = re.compile(rf"(?<![\w-])(?:({_NOUN})|({_ANY}) {_ROLE}),? (?=[A-Z])")
_WHOSE = rf"(?:({_NOUN})\b(?! (?!living|who)[a-z])|({_ANY}) {_ROLE})"
_APPOSED = re.compile(rf"(?:, \d{{1,2}})?, an? (?:\d{{1,2}}[- ]year[- ]old )?{_WHOSE}")
_THE_MAN = re.compile(
    rf"^The (?:{_KIND}), an? (?:({_NOUN})\b|({_ANY}) {_ROLE})"
)  # "The man, a New Zealander living in …"
_THE_ONE = re.compile(
    rf"^The ()(?:[A-Z][\w ]+?-born )?({_NOUN})(?:,| (?:was|is|had|has|who|died|fell|said|won)\b)"
)


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the countries that the sources give one person."""
    found = stories(material)
    told = found.each(_told, (*PERSONS, *ADJECTIVES))
    for group in _by_person(told, found):
        names = Counter(t.person.name for t in group if t.person.family) or Counter([group[0].person.name])
        name = min(names, key=lambda n: (-names[n], -len(n), n))
        statements = [t.statement for t in group]
        one = found.compared("name", f"nationality of {name}", "nationality", statements, _exclude)
        if one:
            yield one


def _told(passage: Passage) -> Iterator[Told]:
    text = passage.text
    for match in _AGED.finditer(text):
        yield _as_told(passage, match, 2, _named_behind(passage, match.end()) or Person(age=float(match[1])))
    for match in _TITLED.finditer(text):
        if person := _named_behind(passage, match.end()):
            yield _as_told(passage, match, 1, person)
    for mention in mentions(passage):
        apposed = _APPOSED.match(text, mention.span.end - passage.span.start)
        if apposed and " " in mention.text:
            yield _as_told(passage, apposed, 1, named(mention, passage))
    meant = last_person(passage.before)
    taken_up = _THE_MAN.match(text) or _THE_ONE.match(text)
    if meant and taken_up:
        yield _as_told(passage, taken_up, 1, meant)


def _as_told(passage: Passage, match: re.Match[str], group: int, person: Person) -> Told:
    """The noun or the adjective of the match, whichever stands there."""
    at = group if match[group] else group + 1
    word = match[at].lower()
    country = PERSONS.get(word) or ADJECTIVES[word]
    return Told(person, passage.statement(*match.span(at), match[at], country))


def _named_behind(passage: Passage, at: int) -> Person | None:
    """The person whose full name begins here, or after one word more."""
    start = passage.span.start + at
    near = [m for m in mentions(passage) if m.span.start <= start + 1 < m.span.end and " " in m.text]
    return named(near[0], passage) if near else None


def _by_person(told: Sequence[Told], found: Stories) -> Iterator[list[Told]]:
    """Statements of one person: those by name, and those by age in an article of the same story."""
    by_sound: dict[str, list[Told]] = defaultdict(list)
    for one in told:
        by_sound[sound(one.person.family)].append(one)
    nameless = by_sound.pop("", [])
    groups: list[list[Told]] = []
    for same in by_sound.values():
        groups += clustered(same, found)
    of_age: dict[float, list[list[Told]]] = defaultdict(list)
    for group in groups:
        for age in {told.person.age for told in group}:
            of_age[age].append(group)
    for one in nameless:  # who is known by the age alone
        near = of_age[one.person.age]
        fitting = [g for g in near if any(is_one(one, other, found) for other in g)]
        if len(fitting) == 1:
            fitting[0].append(one)
        elif not fitting:
            groups.append([one])
            near.append(groups[-1])
    yield from (g for g in groups if len(g) > 1)


def _exclude(one: Group, two: Group) -> Verdict:
    a, b = str(one[0].key), str(two[0].key)
    if a in (PART_OF.get(b), b) or b == PART_OF.get(a):
        return Verdict("compatible", "the one country is a part of the other")
    if {s.claim.article for s in one} & {s.claim.article for s in two}:
        return Verdict("compatible", "an article gives both: the person may be of both")
    return Verdict("conflict", "one person, of two countries")
