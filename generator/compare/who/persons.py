"""Who is meant in a sentence: by a full name, by an age, or by what the sentence before told of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.compare.told.texts import Passage
from generator.compare.who.spelling import are_one_given_name, are_one_name
from generator.languages.en.people import PERSONS
from generator.model import Mention, Quantity

_POSSESSIVE = re.compile(r"['’] ?s?\b")
_BESIDE = 3  # characters between a name and its age


@dataclass(frozen=True, slots=True)
class Person:
    """A bearer of a name in lower case, "" where it is not told, and an age, 0 where that is not."""

    given: str = ""
    family: str = ""
    age: float = 0.0

    @property
    def name(self) -> str:
        """As a reader knows the person."""
        name = f"{self.given} {self.family}".strip()
        return (name if name[:1].isdigit() else name.title()) or f"{self.age:g}-year-old"

    def may_be(self, other: "Person") -> bool:
        """One name in two spellings, or one of the two has none; and no two ages more than a year apart."""
        if self.age and other.age and abs(self.age - other.age) > 1:
            return False
        if not self.family or not other.family:
            return self.age == other.age != 0
        given = not self.given or not other.given or are_one_given_name(self.given, other.given)
        return given and are_one_name(self.family, other.family)


def named(mention: Mention, passage: Passage) -> Person:
    """The bearer of a name in the sentence, with the age that stands beside it."""
    words, key = mention.text.lower().split(), mention.key.split()
    if len(words) > 2 and words[0] in PERSONS:  # "Englishman Robert Buckley"
        words = words[1:]
    family = key[-1] if key else words[-1]
    given = words[0] if len(words) > 1 else key[0] if len(key) > 1 else ""
    return Person(given, family, _age_of(mention, passage))


def _age_of(mention: Mention, passage: Passage) -> float:
    """The age right before or behind the name."""
    for quantity in ages(passage):
        gap = max(quantity.number.start - mention.span.end, mention.span.start - quantity.span.end)
        if 0 <= gap <= _BESIDE and mention.text.lower().split()[-1] in quantity.scope.split():
            return quantity.bounds.low
    return 0.0


def ages(passage: Passage) -> Iterator[Quantity]:
    """Ages that the sentence gives, each once."""
    seen = set()
    for claim in passage.claims:
        for quantity in claim.quantities:
            if quantity.noun == "age" and quantity.number not in seen:
                seen.add(quantity.number)
                yield quantity


def mentions(passage: Passage) -> Sequence[Mention]:
    """Persons named in the sentence, in order, each place once."""
    return passage.persons


def last_person(passage: Passage | None) -> Person | None:
    """Whom "the man" of the next sentence means: the one told of last, be it by name or by age."""
    if passage is None:
        return None
    found = [(m.span.start, named(m, passage)) for m in mentions(passage) if not _is_owner(m, passage)]
    found += [(q.number.start, Person(age=q.bounds.low)) for q in ages(passage) if not q.scope.strip()]
    return max(found, key=lambda f: f[0])[1] if found else None


def _is_owner(mention: Mention, passage: Passage) -> bool:
    text = passage.article.text
    return bool(_POSSESSIVE.match(text, mention.span.end)) and text[mention.span.end] in "'’"
