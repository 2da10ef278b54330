"""Whose place in a row: "Ann Lee, the 12th mayor", "her sixth stint in rehab". Rule ``ordinal``.

The place belongs to the person, in the row of one noun; a narrower row ("the second female mayor", "his third
goal of the season") is another row.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator.compare.badges import Compared, Group, Statement, Verdict
from generator.compare.material import Material
from generator.compare.told.passages import stories
from generator.compare.told.texts import Passage
from generator.compare.who.persons import Person, last_person, mentions, named
from generator.languages.en.ordinals import (
    BEING,
    EVENTS,
    IN_DIGITS,
    NO_ROW,
    ORDINALS,
    STOPS,
    place_in_row,
    written,
)
from generator.languages.en.words import stem

_ORDINAL = re.compile(
    rf"\b(the|his|her|their|its|\() ?(\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(ORDINALS)})\b(?!-)", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*|[,.;:()\"“”]")
_POSSESSIVES = ("his", "her")
_REACH = 6  # words between somebody and the place
_DAYS = 3  # between two reports of what somebody gets more of


@dataclass(frozen=True, slots=True)
class _Place:
    """A person's place in a row, and what narrows the row."""

    person: Person
    noun: str
    narrowing: frozenset[str]
    statement: Statement
    goes_on: bool
    day: int


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the places in one row that the sources give one person."""
    found = stories(material)
    rows: dict[tuple[str, str, frozenset[str]], list[_Place]] = defaultdict(list)
    for place in found.each(_places, IN_DIGITS | ORDINALS.keys()):
        rows[place.person.family, place.noun, place.narrowing].append(place)
    for (family, noun, _), places in sorted(rows.items(), key=lambda row: (row[0][:2], sorted(row[0][2]))):
        name = max((p.person.name for p in places), key=lambda n: (len(n), n))
        statements = [p.statement for p in places if p.person.may_be(Person(family=family))]
        days = [p.day for p in places]
        if any(p.goes_on for p in places) and max(days) - min(days) > _DAYS:
            continue
        one = found.compared("number", place_in_row(name, noun), "ordinal", statements, _judge)
        if one:
            yield one


def _judge(one: Group, two: Group) -> Verdict:
    if {s.claim.article for s in one} & {s.claim.article for s in two} and len(one) + len(two) < 3:
        return Verdict("compatible", "an article gives both: of two rows")
    return Verdict("conflict", "one person has one place in a row")


def _places(passage: Passage) -> Iterator[_Place]:
    for match in _ORDINAL.finditer(passage.text):
        words = _WORD.findall(passage.text[match.end() :])[:8]
        row = _row(words)
        person = _person(passage, match) if row else None
        if row is None or person is None or not person.family:
            continue
        figure = match[2].lower()
        number = ORDINALS.get(figure) or int(re.sub(r"\D", "", figure))
        start, end = match.span(2)
        value = written(number)
        published = passage.article.source.published or passage.article.dct
        day = published.toordinal() if published else 0
        statement = passage.statement(start, end, value, number, float(number))
        goes_on = match[1].lower() in _POSSESSIVES or row[0] in EVENTS
        yield _Place(person, row[0], row[1], statement, goes_on, day)


def _row(words: list[str]) -> tuple[str, frozenset[str]] | None:
    """The numbered noun, the last word of its phrase, with the words that narrow it."""
    phrase = []
    for word in words:
        if not word[0].isalpha() or word.lower() in STOPS:
            break
        phrase.append(word.removesuffix("'s").removesuffix("’s").lower())
    if not 0 < len(phrase) < 5 or NO_ROW & set(phrase) or phrase[0].endswith("est") or phrase[0] == "most":
        return None
    behind = words[len(phrase) : len(phrase) + 4]
    of = {stem(w.lower()) for w in behind[1:] if w.isalpha()} if behind[:1] == ["of"] else set()
    return phrase[-1], frozenset((*(stem(w) for w in phrase[:-1]), *of))


def _person(passage: Passage, match: re.Match[str]) -> Person | None:
    """Whom the words before set equal to "the 12th …", or whose it is ("her sixth …")."""
    start = passage.span.start + match.start()
    before = [m for m in mentions(passage) if m.span.end <= start]
    between = passage.article.text[before[-1].span.end : start] if before else passage.text[: match.start()]
    words = [w.lower() for w in _WORD.findall(between)]
    if len(words) > _REACH:
        return None
    if match[1].lower() in _POSSESSIVES:
        return named(before[-1], passage) if before else last_person(passage.before)
    is_set_beside = words in ([","], []) or match[1] == "("
    is_told_of = bool(words) and words[-1] in BEING and not {";", ":", "that", "who"} & set(words)
    if not (is_set_beside or is_told_of):
        return None
    return named(before[-1], passage) if before else last_person(passage.before) if is_told_of else None
