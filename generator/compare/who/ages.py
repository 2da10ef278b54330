"""Ages of one person, wherever they are told. Rule ``age-of-a-person``.

An age belongs to the person, not to a happening. At a day it says when the person was born: who is 36 on a
day was born in the year that ends 36 years before it. An article may give the age of the day on which it was
published or of any day of which it tells something about that person; two ages contradict each other if none
of these days puts the births together.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import product

from generator.bounds import Bounds
from generator.compare.badges import Compared, Group, Question, Verdict, compared
from generator.compare.figures.bearers import events_of, everywhere, wanted
from generator.compare.figures.readings import statement
from generator.compare.material import Material
from generator.compare.told.setting import Setting
from generator.compare.told.texts import Text
from generator.compare.who.written import as_written
from generator.model import Quantity

_WORD = re.compile(r"[^\W\d_]+")
_YEAR = 365.25
_BIRTHDAY = 31  # days: so seldom does a birthday lie between two reports that they contradict each other

_Name = tuple[str, ...]
_Births = list[tuple[float, float]]
_Days = dict[tuple[str, str], frozenset[int]]


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the ages that the sources give one person."""
    settings = everywhere(material, _AGES)
    families = {_name(s)[-1] for s in settings}
    texts = material.texts if families and material.claims else {}
    days, known = _days_of(texts, families), _full_names(texts.values(), families)
    for name, own in sorted(_by_person(settings, known).items()):
        if len({s.quantity.bounds.low for s in own}) > 1 and len({s.article.id for s in own}) > 1:
            found = _compared(name, own, material, days)
            if found:
                yield found


def _is_age_of_somebody(quantity: Quantity) -> bool:
    return quantity.noun == "age" and bool(quantity.scope)


_AGES = wanted(_is_age_of_somebody)


def _name(setting: Setting) -> _Name:
    """Given and family names, lower case."""
    return tuple(setting.quantity.scope.removeprefix("of ").split())


def _full_names(texts: Iterable[Text], families: set[str]) -> set[_Name]:
    """Names in full, of persons of these families."""
    return {
        name
        for text in texts
        if (told := text.read(_names_in_full))
        for family in families & told.keys()
        for name in told[family]
    }


def _names_in_full(text: Text) -> Mapping[str, set[_Name]]:
    """By family."""
    found: dict[str, set[_Name]] = defaultdict(set)
    for claim in text.claims:
        for mention in claim.participants:
            if mention.kind == "person" and " " in mention.text:
                name = tuple(_WORD.findall(mention.text.lower()))
                found[name[-1]].add(name)
    return found


def _by_person(settings: Iterable[Setting], known: Iterable[_Name]) -> dict[str, list[Setting]]:
    """Ages by name; a family name alone counts for the one person of it whom the article names."""
    families: dict[str, list[Setting]] = defaultdict(list)
    for setting in settings:
        families[_name(setting)[-1]].append(setting)
    found: dict[str, list[Setting]] = defaultdict(list)
    full: dict[str, list[_Name]] = defaultdict(list)
    for name in known:
        full[name[-1]].append(name)
    for family, own in families.items():
        persons = _persons({*full[family], *(_name(s) for s in own)})
        for setting in own:
            named = [p for p in persons if _may_be(setting, p)]
            if len(named) == 1:
                found[" ".join(named[0])].append(setting)
    return found


def _persons(names: Iterable[_Name]) -> list[_Name]:
    """Full names of different persons, each in its shortest form."""
    found: list[_Name] = []
    for name in sorted(names, key=lambda n: (len(n), n)):
        if len(name) > 1 and not any(_is_one(name, known) for known in found):
            found.append(name)
    return found


def _is_one(name: _Name, known: _Name) -> bool:
    """As in "Ann Marie Lee" and "Ann Lee"."""
    return set(known) <= set(name)


def _may_be(setting: Setting, person: _Name) -> bool:
    name = _name(setting)
    if len(name) > 1:
        return _is_one(name, person)
    return " ".join(person) in setting.article.text.lower()


def _days_of(texts: Mapping[str, Text], families: set[str]) -> _Days:
    """Days of which an article tells something about a person, by article and family name."""
    return {
        (name, family): frozenset(told[family])
        for name, text in texts.items()
        if (told := text.read(_days))
        for family in families & told.keys()
    }


def _days(text: Text) -> Mapping[str, set[int]]:
    """The same by each word of a name."""
    found: dict[str, set[int]] = defaultdict(set)
    for claim in text.claims:
        if claim.date is None or claim.date.earliest is None or claim.date.latest is None:
            continue
        middle = (claim.date.earliest + claim.date.latest) // 2
        for family in {name.lower() for m in claim.participants for name in m.text.split()}:
            found[family].add(middle)
    return found


def _compared(name: str, settings: list[Setting], material: Material, days: _Days) -> Compared | None:
    what = f"age of {as_written(name, (s.article.text for s in settings))}"
    question = Question("number", events_of(material, settings), what, "age-of-a-person")
    by_place = {(s.article.id, s.quantity.number): s for s in settings}
    born = partial(_births, family=name.rsplit(maxsplit=1)[-1], days=days)

    def judge(one: Group, two: Group) -> Verdict:
        pairs = product(*([by_place[s.claim.article, s.words] for s in group] for group in (one, two)))
        if any(_exclude(a, b, born(a), born(b)) for a, b in pairs):
            return Verdict("conflict", "two ages of one person, and no birthday lies between them")
        return Verdict("compatible", "a birthday lies between the days for which they may be given")

    return compared(question, [statement(s) for s in settings], judge)


def _births(setting: Setting, family: str, days: _Days) -> _Births:
    """From when to when the person may have been born, for each day for which the age may be given."""
    known = set(days.get((setting.article.id, family), ()))
    if setting.published:
        known.add(setting.published.toordinal())
    return births(setting.quantity.bounds, known)


def births(age: Bounds, days: Iterable[int]) -> _Births:
    """From when to when somebody of this age on one of these days was born; ages in years, else days."""
    return [(day - (age.high + 1) * _YEAR, day - age.low * _YEAR) for day in sorted(days)]


def _exclude(a: Setting, b: Setting, one: _Births, two: _Births) -> bool:
    """Two ages in two articles, and no two of their births share more than a few days."""
    if a.article.id == b.article.id or a.quantity.bounds.overlaps(b.quantity.bounds):
        return False
    return are_apart(one, two)


def are_apart(one: _Births, two: _Births) -> bool:
    """No two of the births share more than a few days."""
    return all(min(x[1], y[1]) - max(x[0], y[0]) <= _BIRTHDAY for x, y in product(one, two))
