"""Where somebody is from, and where a named house lies. Rules ``home-town`` and ``house-town``.

Of persons only the formula "Ann Lee, 34, of Holm" is read: it gives the town of residence. A town and a
suburb of it, or the region around it, are no dispute: a source that names the two together ("Holm, Norland")
says so.
"""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping

from generator.compare.badges import Compared, Group, Relation, Statement, Verdict
from generator.compare.material import Material
from generator.compare.told.passages import Stories, stories
from generator.compare.told.texts import Passage, Text
from generator.compare.which.slot_owners import Told, by_person
from generator.compare.who.persons import named
from generator.compare.who.spelling import are_one_name
from generator.languages.en.people import HOUSES, NO_TOWNS, REGIONS
from generator.languages.en.words import COUNTRIES
from generator.model import Mention

_TOWN = r"[A-Z][\w’'-]+(?: (?:of |upon |on |the )?[A-Z][\w’'-]+){0,2}"
_OF = re.compile(rf"((?:[A-Z][\w’'-]+ ){{1,4}}[A-Z][\w’'-]+)(?:,? (?:aged )?\d{{1,2}})?,? of ({_TOWN})")
_PERSON, _ONE_HOUSE = "one person, said to be of two towns", "one house, said to be in two towns"
_HEADS = "|".join(sorted(HOUSES))
_HOUSE = re.compile(rf"\b((?:[A-Z][\w’'-]+ ){{1,4}}(?:{_HEADS})) in (?:nearby )?({_TOWN})")
_OF_A_NAME = re.compile(" of [A-Z]")


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the towns that the sources say one person is of."""
    found = stories(material)
    yield from _houses(found)
    formulas = found.each(_formulas, ("of",))
    known = _known(found, {name for _, match in formulas for name in _endings(match[1])})
    homes = [one for passage, match in formulas for one in _home(passage, match, known)]
    places = _places(found, {one.statement.key for one in homes})
    for group in by_person([one for one in homes if one.statement.key in places], found):
        statements = [t.statement for t in group]
        what = f"home town of {group[0].person.name}"
        if one := found.compared("place", what, "home-town", statements, _towns(found, _PERSON)):
            yield one


def _houses(found: Stories) -> Iterator[Compared]:
    """Towns in which one named house lies."""
    told: dict[str, list[Statement]] = defaultdict(list)
    for house, statement in found.each(_houses_in, HOUSES):
        told[house].append(statement)
    apart = {house: towns for house, towns in told.items() if len({s.key for s in towns}) > 1}
    places = _places(found, {s.key for towns in apart.values() for s in towns})
    for house, towns in sorted(apart.items()):
        kept = [s for s in towns if s.key in places]
        if one := found.compared(
            "place", f"town of the {house}", "house-town", kept, _towns(found, _ONE_HOUSE)
        ):
            yield one


def _houses_in(passage: Passage) -> Iterator[tuple[str, Statement]]:
    """Houses of the sentence, each with its town."""
    for match in _HOUSE.finditer(passage.text):
        if _may_be_town(match[2]):
            yield match[1], passage.statement(*match.span(2), match[2], match[2].lower())


def _places(found: Stories, towns: set[Hashable]) -> set[Hashable]:
    """Those of the names, in small letters, that some text gives a place."""
    return {town for text in found.texts for town in towns & text.read(_named_places)} if towns else set()


def _named_places(text: Text) -> frozenset[str]:
    return frozenset(
        m.text.lower()
        for p in text.passages
        for c in p.claims
        for m in (*c.participants, *((c.place,) if c.place else ()))
        if m.kind == "place"
    )


def _formulas(passage: Passage) -> Iterator[tuple[Passage, re.Match[str]]]:
    for match in _OF.finditer(passage.text) if _OF_A_NAME.search(passage.text) else ():
        if _may_be_town(match[2]):
            yield passage, match


def _known(found: Stories, names: set[str]) -> Mapping[str, tuple[Mention, Passage]]:
    """Where each of the names in small letters stands for a person, the last place of several."""
    known: dict[str, tuple[Mention, Passage]] = {}
    for text in found.texts if names else ():
        told = text.read(_in_full)
        known |= {name: told[name] for name in names & told.keys()}
    return known


def _in_full(text: Text) -> Mapping[str, tuple[Mention, Passage]]:
    return {m.text.lower(): (m, p) for p in text.passages for m in p.persons if " " in m.text}


def _home(
    passage: Passage, match: re.Match[str], known: Mapping[str, tuple[Mention, Passage]]
) -> Iterator[Told]:
    person = next((known[n] for n in _endings(match[1]) if n in known), None)
    if person:
        town = match[2]
        yield Told(named(*person), passage.statement(*match.span(2), town, town.lower()))


def _endings(name: str) -> Iterator[str]:
    """The run of capitalised words, and what is left of it without its first ones."""
    words = name.lower().split()
    return (" ".join(words[n:]) for n in range(len(words) - 1))


def _may_be_town(name: str) -> bool:
    low = name.lower()
    words = low.split()
    return (
        low not in COUNTRIES and REGIONS.isdisjoint(words) and words[-1] not in NO_TOWNS and words[0] != "st"
    )


def _towns(found: Stories, why: str) -> Relation:
    def judge(one: Group, two: Group) -> Verdict:
        a, b = one[0].value, two[0].value
        if are_one_name(a, b) or set(a.lower().split()) & set(b.lower().split()):
            return Verdict("compatible", "two forms of one name, or a town and a part of it")
        if {s.claim.article for s in one} & {s.claim.article for s in two} or _stand_together(a, b, found):
            return Verdict("compatible", "a source names both together: the one may lie in the other")
        return Verdict("conflict", why)

    return judge


def _stand_together(a: str, b: str, found: Stories) -> bool:
    """Some sentence has "Holm, Norland", "Holm in Norland" or "Norland's Holm"."""
    one, two = re.escape(a), re.escape(b)
    between = r"(?:'s|’s)?,? (?:in |of |area of |suburb of |section of |neighborhood of )?"
    pattern = re.compile(rf"\b(?:{one}{between}{two}|{two}{between}{one})\b")
    near = (text for text in found.texts if a in text.article.text and b in text.article.text)
    return any(pattern.search(p.text) for text in near for p in text.passages if a in p.text and b in p.text)
