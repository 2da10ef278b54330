"""One question about a person or a happening, answered in two ways. Rule ``slot``.

The questions are a table of the language (`languages/en/slots`): the weapon, the bone that somebody
broke, the hospital, the award for one deed. Two answers exclude each other only if neither can mean the
other, no article gives both, and they are plainly of one person or of one happening.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from generator.compare.badges import Compared, Group, Question, Relation, Statement, Verdict
from generator.compare.material import Material
from generator.compare.told.alike import Alike, are_of_one_week
from generator.compare.told.passages import Stories, stories
from generator.compare.told.texts import Passage
from generator.compare.which.slot_owners import Told, bearers, by_person, name_of, owner
from generator.compare.who.spelling import are_one_name
from generator.languages.en.slots import GUESSED, LOOSE, OF_PLACE, SLOTS, Slot
from generator.languages.en.words import EMPTY, stem

_LEADING = (
    rf"(?:(?:an? |the |his |her |their |one )?(?P<own>(?:(?!(?:{LOOSE}) )[\w’'.-]+(?:’ s)? ){{0,3}}?)"
    r"(?P<noun>%s))\b"
    r"(?![ -][a-z]*(?:%s)\b)"
)
_BARE = r"(?P<own>)(?P<noun>%s)\b"
_CAPS = r"[A-Z][\w’'.-]*"
_NAME = (  # "Kings County Hospital", "Medal of Honor", "University of Silesia"
    rf"(?:the |an? |his |her )?(?P<own>)(?P<noun>(?:(?:city of {_CAPS}|[a-z]+)['’]s )?"
    rf"(?:{_CAPS}(?: (?:of|the|and|at|for))*[ -]+){{0,5}}(?:%s)"
    rf"(?: of (?:the )?{_CAPS}(?: {_CAPS}){{0,2}})?)\b"
)
_PERSON = rf"(?P<own>)(?P<noun>{_CAPS}(?: {_CAPS}){{1,2}})\b"
_LISTED = r"(?!(?:,? (?:and|or)|,) (?:[\w’'-]+ ){0,3}(?:%s)\b)"
_SHARED, _SHARE = 4, 0.4  # content words of two sentences that tell of one happening
_SIDES = frozenset({"left", "right"})
_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Filler:
    """An answer: the words in lower case, the rows in which its noun stands, left or right.

    ``own`` are the words of a name that are its alone ("Kings County Hospital": kings, county).
    """

    words: str
    rows: frozenset[int]
    side: str = ""
    own: frozenset[str] = frozenset()

    def excludes(self, other: "Filler") -> bool:
        """Neither can mean the other, nor be a short form of it."""
        if self.own or other.own:
            names = self.own, other.own
            if any(are_one_name(a, b) for a in self.own for b in other.own):
                return False
            return (
                bool(self.rows & other.rows)
                and not (self.own & other.own)
                and all(names)
                and not _initials(*names)
            )
        return len({self.side, other.side} - {""}) > 1 or not self.rows & other.rows


@dataclass(frozen=True, slots=True, eq=False)
class Fact:
    """An answer in a sentence; ``words`` are those that lead to it, with it.

    ``frame`` is the verb or noun, and the preposition, on which it depends, where any may stand there.
    """

    passage: Passage
    statement: Statement
    words: tuple[int, int]
    frame: tuple[str, ...] = ()


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the answers to each question of the table; the same words answer one only."""
    found = stories(material)
    told: set[tuple[str, int]] = set()
    badges: set[Question] = set()
    for one in (one for number, slot in enumerate(SLOTS) for one in _of_slot(number, slot, found)):
        ends = {(claim.article, words.end) for answer in one.answers for claim, words in answer.claims}
        if not ends <= told and one.question not in badges:
            told |= ends
            badges |= {one.question} if one.gravity else set()
            yield one


def _of_slot(number: int, slot: Slot, found: Stories) -> Iterator[Compared]:
    own = found.each(_answers, slot.needs, number)
    if len({f.statement.key for f in own}) < 2:
        return
    if slot.bearer == "office":
        yield from _of_offices(slot, own, found)
    elif slot.bearer != "happening":
        yield from _of_persons(slot, own, found)
    if slot.bearer in ("happening", "both"):
        yield from _of_happenings(number, own, found)


def _answers(passage: Passage, number: int) -> list[Fact]:
    """Return what the sentence answers to a slot, none if it gives several answers or is not sure of it."""
    slot, text, found = SLOTS[number], passage.text, list[Fact]()
    matches = list(_pattern(slot).finditer(text))
    if not matches or (slot.is_anywhere and _names_several(slot, text)):
        return []
    for match in matches:
        if GUESSED.search(text[: match.end()]):
            return []
        if slot.is_person and not _is_named(passage, match.start("noun")):
            continue
        start, end = match.start("own"), match.end("noun")
        statement = passage.statement(start, end, text[start:end], _filler(slot, match))
        frame = _frame(slot, match) if slot.is_anywhere else ()
        found.append(Fact(passage, statement, (match.start(), start if slot.is_person else end), frame))
    return found if len({f.statement.key for f in found}) == 1 else []


def _names_several(slot: Slot, text: str) -> bool:
    """Words of two rows stand in the sentence: of two things, in whatever place."""
    words = set(_WORD.findall(text.lower()))
    named = [row & words for row in slot.rows if row & words]
    return any(a.isdisjoint(b) for n, a in enumerate(named) for b in named[n + 1 :])


def _is_named(passage: Passage, start: int) -> bool:
    """A person's name begins here."""
    return any(m.span.start == passage.span.start + start for m in bearers(passage))


def _frame(slot: Slot, match: re.Match[str]) -> tuple[str, ...]:
    """The body and its office; or the verb, and the preposition, of which those of place are one."""
    verb, preposition = match["verb"], match["preposition"]
    if slot.bearer == "office":
        return verb, preposition.lower()
    return stem(verb.lower()), "" if preposition in OF_PLACE else preposition.lower()


@cache
def _pattern(slot: Slot) -> re.Pattern[str]:
    spelt = {_spelt(w) for row in slot.rows for w in row}
    nouns = "|".join(sorted(spelt, key=lambda w: (-len(w), w)))
    if slot.is_person:
        return re.compile(slot.led.replace("<>", _PERSON))
    answer = _NAME if slot.is_name else _BARE if slot.stands_alone else _LEADING
    return re.compile(slot.led.replace("<>", (answer + _LISTED).replace("%s", nouns)))


def _spelt(word: str) -> str:
    """As a pattern: names as they are written, other words also with a capital."""
    plain, first = re.escape(word.replace("_", " ")), word[0]
    return rf"[{first}{first.upper()}]{plain[1:]}" if first.islower() else plain


def _filler(slot: Slot, match: re.Match[str]) -> Filler:
    noun = match["noun"]
    if slot.is_name or slot.is_person:
        words = frozenset(_WORD.findall(noun.lower().replace("'s", "").replace("’s", "")))
        heads = [[frozenset(w.lower().split("_")) for w in row] for row in slot.rows]
        rows = frozenset(n for n, row in enumerate(heads) if any(head <= words for head in row))
        rows = rows or frozenset({0} if slot.is_person else ())
        return Filler(noun.lower(), rows, own=words.difference(EMPTY, *(h for row in heads for h in row)))
    spelt = {noun.replace(" ", "_"), noun.lower().replace(" ", "_")}
    rows = frozenset(n for n, row in enumerate(slot.rows) if spelt & row)
    sides = _SIDES & {*match["own"].lower().split()}
    return Filler(noun.lower(), rows, min(sides) if len(sides) == 1 else "")


def _of_persons(slot: Slot, facts: Sequence[Fact], found: Stories) -> Iterator[Compared]:
    people = ((owner(f.passage, *f.words, slot.bearer), f.statement) for f in facts)
    told = [Told(person, statement) for person, statement in people if person and person.family]
    for group in by_person(told, found):
        what = slot.what.format(name_of(group))
        if one := found.compared(
            slot.kind, what, "slot", [t.statement for t in group], _relation(slot, found)
        ):
            yield one


def _of_offices(slot: Slot, facts: Sequence[Fact], found: Stories) -> Iterator[Compared]:
    """Who holds an office that a body has one holder of."""
    holders: dict[tuple[str, ...], list[Statement]] = defaultdict(list)
    for fact in facts:
        holders[fact.frame].append(fact.statement)
    for (body, office), statements in sorted(holders.items()):
        what = slot.what.format(f"{body} {office}".strip())
        if one := found.compared(slot.kind, what, "slot", statements, _relation(slot, found)):
            yield one


def _relation(slot: Slot, found: Stories) -> Relation:
    passage_of = found.passage_of

    def judge(one: Group, two: Group) -> Verdict:
        verdict = _exclude(one, two)
        beside = any(
            (slot.lasting or are_of_one_week(x.article, y.article)) and (not slot.alike or _are_alike(x, y))
            for x in map(passage_of, one)
            for y in map(passage_of, two)
        )
        if verdict.label == "conflict" and not beside:
            return Verdict("compatible", "no two sentences tell plainly of one happening")
        return verdict

    return judge


def _are_alike(one: Passage, two: Passage) -> bool:
    return len(one.told & two.told) >= _SHARED


def _exclude(one: Group, two: Group) -> Verdict:
    a, b = one[0].key, two[0].key
    if isinstance(a, Filler) and isinstance(b, Filler) and not a.excludes(b):
        if a.own and not a.rows & b.rows:
            return Verdict("compatible", "of two kinds: both may be so, one after the other")
        return Verdict("compatible", "the one may mean the other, or be a short form of it")
    if {s.claim.article for s in one} & {s.claim.article for s in two}:
        return Verdict("compatible", "an article gives both")
    return Verdict("conflict", "two answers, of which it can be only one")


def _of_happenings(number: int, facts: Sequence[Fact], found: Stories) -> Iterator[Compared]:
    """Two sentences of two articles that tell of one happening, if neither article gives two answers."""
    slot = SLOTS[number]
    what = slot.what.removesuffix(" of {}")
    by_frame: dict[tuple[str, ...], list[Fact]] = defaultdict(list)
    for fact in facts:
        by_frame[fact.frame].append(fact)
    for frame, same in sorted(item for item in by_frame.items() if len(item[1]) > 1):
        done: set[int] = set()
        single = _single(same)
        for a, b in found.carried(_alike, number, frame).pairs(single):
            statements = [single[n].statement for n in (a, b)]
            if {a, b} & done or len({s.key for s in statements}) < 2:
                continue
            done |= {a, b}
            if one := found.compared(slot.kind, what, "slot", statements, _exclude):
                yield one


def _alike() -> Alike[Fact]:
    return Alike(lambda fact: fact.passage.told, _SHARED, _SHARE)


def _single(facts: Sequence[Fact]) -> list[Fact]:
    """Those of articles that give one answer."""
    given: dict[str, set[object]] = defaultdict(set)
    for fact in facts:
        given[fact.passage.article.id].add(_meaning(fact.statement))
    return [f for f in facts if len(given[f.passage.article.id]) == 1]


def _meaning(statement: Statement) -> object:
    key = statement.key
    return (key.rows, key.side, key.own) if isinstance(key, Filler) else key


def _initials(one: frozenset[str], two: frozenset[str]) -> bool:
    """An acronym of the other's words stands in one ("UCLA")."""
    firsts = [{w[0] for w in words} for words in (one, two)]
    return any(
        len(w) > 2 and set(w) <= first for words, first in ((one, firsts[1]), (two, firsts[0])) for w in words
    )
