"""Where somebody is from. Rule ``home-town``.

Only the formula "Ann Lee, 34, of Holm" is read: it gives the town of residence. A town and a suburb of it, or
the region around it, are no dispute: a source that names the two together ("Holm, Norland") says so.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from generator.compare.badges import Compared, Group, Relation, Statement, Verdict
from generator.compare.material import Material
from generator.compare.passages import Passage, Stories, stories
from generator.compare.persons import Person, named
from generator.compare.spelling import are_one_name
from generator.languages.en.people import NO_TOWNS, REGIONS
from generator.languages.en.words import COUNTRIES
from generator.model import Mention

_TOWN = r"[A-Z][\w’'-]+(?: (?:of |upon |on |the )?[A-Z][\w’'-]+){0,2}"
_OF = re.compile(rf"((?:[A-Z][\w’'-]+ ){{1,4}}[A-Z][\w’'-]+)(?:,? (?:aged )?\d{{1,2}})?,? of ({_TOWN})")
_OF_A_NAME = re.compile(" of [A-Z]")

Told = tuple[Person, Statement]


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the towns that the sources say one person is of."""
    found = stories(material)
    formulas = [(p, match) for p in found.passages if _OF_A_NAME.search(p.text) for match in _formulas(p)]
    known = _known(found, {name for _, match in formulas for name in _endings(match[1])})
    homes = [one for passage, match in formulas for one in _home(passage, match, known)]
    places = _places(found) if homes else set()
    told: dict[str, list[Told]] = defaultdict(list)
    for person, statement in homes:
        if statement.key in places:
            told[person.family].append((person, statement))
    for _, of_family in sorted(told.items()):
        yield from _of_family(of_family, found)


def _places(found: Stories) -> set[str]:
    """Every place that is named, in small letters."""
    return {
        m.text.lower()
        for p in found.passages
        for c in p.claims
        for m in (*c.participants, *((c.place,) if c.place else ()))
        if m.kind == "place"
    }


def _formulas(passage: Passage) -> Iterator[re.Match[str]]:
    return (match for match in _OF.finditer(passage.text) if _may_be_town(match[2]))


def _known(found: Stories, names: set[str]) -> Mapping[str, tuple[Mention, Passage]]:
    """Where each of the names in small letters stands for a person, the last place of several."""
    near = {name.split()[-1] for name in names}
    telling = [p for p in found.passages if any(_is_near(m, near) for c in p.claims for m in c.participants)]
    return {m.text.lower(): (m, p) for p in telling for m in p.persons if " " in m.text}


def _is_near(mention: Mention, last_words: set[str]) -> bool:
    return mention.kind == "person" and mention.text.rpartition(" ")[2].lower() in last_words


def _home(
    passage: Passage, match: re.Match[str], known: Mapping[str, tuple[Mention, Passage]]
) -> Iterator[Told]:
    person = next((known[n] for n in _endings(match[1]) if n in known), None)
    if person:
        town = match[2]
        yield named(*person), passage.statement(*match.span(2), town, town.lower())


def _endings(name: str) -> Iterator[str]:
    """The run of capitalised words, and what is left of it without its first ones."""
    words = name.lower().split()
    return (" ".join(words[n:]) for n in range(len(words) - 1))


def _may_be_town(name: str) -> bool:
    low = name.lower()
    words = low.split()
    return low not in COUNTRIES | REGIONS and words[-1] not in NO_TOWNS and words[0] != "st"


def _of_family(homes: list[Told], found: Stories) -> Iterator[Compared]:
    groups: list[list[Told]] = []
    for one in homes:
        home = next((g for g in groups if _is_one(one, g[0], found)), None)
        if home is None:
            groups.append([one])
        else:
            home.append(one)
    for group in groups:
        statements = [statement for _, statement in group]
        what = f"home town of {group[0][0].name}"
        if compared := found.compared("place", what, "home-town", statements, _towns(found)):
            yield compared


def _is_one(one: Told, two: Told, found: Stories) -> bool:
    a, b = one[1].claim.article, two[1].claim.article
    return one[0].may_be(two[0]) and (a == b or found.are_of_one_story(a, b))


def _towns(found: Stories) -> Relation:
    def judge(one: Group, two: Group) -> Verdict:
        a, b = one[0].value, two[0].value
        if are_one_name(a, b) or set(a.lower().split()) & set(b.lower().split()):
            return Verdict("compatible", "two forms of one name, or a town and a part of it")
        if {s.claim.article for s in one} & {s.claim.article for s in two} or _stand_together(a, b, found):
            return Verdict("compatible", "a source names both together: the one may lie in the other")
        return Verdict("conflict", "one person, said to be of two towns")

    return judge


def _stand_together(a: str, b: str, found: Stories) -> bool:
    """Some sentence has "Holm, Norland", "Holm in Norland" or "Norland's Holm"."""
    one, two = re.escape(a), re.escape(b)
    between = r"(?:'s|’s)?,? (?:in |of |area of |suburb of |section of |neighborhood of )?"
    pattern = re.compile(rf"\b(?:{one}{between}{two}|{two}{between}{one})\b")
    return any(pattern.search(p.text) for p in found.holding((a,)) if b in p.text)
