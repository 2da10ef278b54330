"""Of which person words of a sentence tell: the one named, meant by a pronoun, or by a role ("the deputy").

Words that are a noun phrase themselves ("a mother of two") tell of the name beside them, or of nobody that
is named; any others tell of their subject.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.compare.told.texts import Passage
from generator.compare.who.persons import Person, named
from generator.languages.en.records import KIN, ROLES
from generator.languages.en.words import EMPTY
from generator.model import Mention

_PREPOSITION = re.compile(
    r"\b(?:by|with|to|from|against|of|for|at|in|on|over|behind|beside|and|than)\s+"
    r"(?:(?:the|an?|his|her|their|[a-z]+['’]s) )?(?:[\w'’]+ )?$"
)
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b")
_ROLE = re.compile(r"\b(?:[Tt]he|[Tt]his|[Aa]n?) (?:[\w'’.-]+ ){0,3}?([a-z]+)\b")
_APPOSITION = re.compile(
    r"^(?:,? \d{1,2})?(?:,? who (?:is|was)|,| is| was| -|-| \()(?: (?:also|now|himself|herself))?"
    r"(?: (?:the|an?|single|married|[a-z-]+ed))*\s*$"
)
_UNKNOWN = re.compile(r"\b([A-Z][\w’'-]+)(?:,| is| was| who)? (?:(?:the|an?|who|is|was|also)\s)*$")
_RELATIVE = re.compile(r"([A-Z][\w’'-]+),? who (?:[a-z]+ )?$")  # "said Fox, who …"
_PARTICIPLE = re.compile(r"^[A-Z][a-z]+(?:ed|ing)\b")
_BACK = 3  # sentences in which somebody is named whom "he" still means
_TITLED = 15  # sentences in which somebody is named who is meant by a role
_BESIDE = 12  # characters between a figure and the name behind it


@dataclass(frozen=True, slots=True)
class Bearer:
    """Whom a sentence tells of; nobody known by name if ``person`` is ``None``."""

    person: Person | None


_NOBODY = Bearer(None)


def bearer(passage: Passage, start: int, end: int, *, is_noun: bool) -> Bearer | None:
    """Of whom the words at these characters of the sentence tell; ``None``: of nobody that is plain."""
    own = [(m.span.start - passage.span.start, m) for m in _named_in(passage)]
    if is_noun:
        return _of_noun(passage, own, start, end)
    text, before = passage.text, passage.text[:start]
    if inside := [m for at, m in own if start < at < end]:
        return Bearer(named(inside[0], passage))
    subjects = [(at, m) for at, m in own if at < start and not _is_object(text, at, start, m.text)]
    if subjects:
        at, mention = subjects[-1]
        behind = text[at + len(mention.text) : start]
        is_others = behind[:2] in ("'s", "’s") and not _tells_of_owner(behind[2:])
        relative = _RELATIVE.search(before)
        is_others |= relative is not None and relative[1] not in mention.text
        return None if is_others else Bearer(named(mention, passage))
    if _PARTICIPLE.search(text) and _PRONOUN.search(text[:end]):
        behind_it = [m for at, m in own if at > end and text[end:at].count(",") == 1]
        return Bearer(named(behind_it[0], passage)) if behind_it else None
    if found := _of_role(passage, before):
        return found
    return Bearer(_of_before(passage)) if _PRONOUN.search(text[:end]) else None


def _of_noun(passage: Passage, own: list[tuple[int, Mention]], start: int, end: int) -> Bearer | None:
    """The name that the noun phrase is set beside, or is told to be."""
    text = passage.text
    for at, mention in own:
        behind = re.fullmatch(r",? (?:[a-z]+ ){0,2}", text[end:at]) if at >= end else None
        before = at < start and _APPOSITION.search(text[at + len(mention.text) : start])
        if behind or before:
            return Bearer(named(mention, passage))
    found = _PRONOUN.search(text[:start])
    if found and _APPOSITION.search(text[found.end() : start]):
        return Bearer(_of_before(passage))
    beside = _UNKNOWN.search(text[:start])
    if beside and beside[1].lower() not in EMPTY:
        return None  # somebody who is not known to be a person
    return _of_role(passage, text[:start]) or _NOBODY


def _named_in(passage: Passage) -> list[Mention]:
    """Everybody named in the sentence, also who is not known to be a person; no "the Hawks"."""
    found = {m.span: m for c in passage.claims for m in c.participants if m.kind in ("person", "")}
    text = passage.article.text
    return [found[span] for span in sorted(found) if _may_be_person(found[span], text)]


def _may_be_person(mention: Mention, text: str) -> bool:
    """No "the Hawks", no "SWAT", and no town in "a Holm man"."""
    before = text[max(0, mention.span.start - 4) : mention.span.start].lower()
    behind = re.match(r" ([a-z]+)", text[mention.span.end : mention.span.end + 20])
    is_narrowing = behind is not None and behind[1] in ROLES
    is_known = mention.kind == "person"
    return not before.endswith("the ") and (
        is_known or not (mention.text.isupper() or before.endswith((" a ", " an ")) or is_narrowing)
    )


def _is_object(text: str, at: int, start: int, name: str) -> bool:
    """Somebody else than whom the sentence tells of: "was beaten by Ann Lee and missed …"."""
    return bool(_PREPOSITION.search(text[:at])) and start - at - len(name) > 1


def _tells_of_owner(between: str) -> bool:
    """As in "Ann Lee's bail was set at …", and not "Ann Lee's brother weighs …"."""
    return not any(w.lower() in ROLES or w.lower() in KIN for w in re.findall(r"[A-Za-z]+", between))


def _of_role(passage: Passage, before: str) -> Bearer | None:
    """The one person who has the role in the sentences before: "Deputy Ann Lee … The deputy …"."""
    roles = [m[1] for m in _ROLE.finditer(before + " ") if m[1] in ROLES]
    if not roles:
        return None
    people = {p.family: p for p in _with_role(passage, roles[-1])}
    return Bearer(next(iter(people.values())) if len(people) == 1 else None)


def _with_role(passage: Passage, role: str) -> Iterator[Person]:
    back = passage.before
    for _ in range(_TITLED):
        if back is None:
            return
        for mention in _named_in(back):
            at = mention.span.start - back.span.start
            words = back.text[:at].lower().split()[-2:]
            behind = back.text[at + len(mention.text) : at + len(mention.text) + 40].lower()
            if role in words or re.match(rf",? (?:\d\d, )?(?:an?|the) (?:[\w-]+ ){{0,3}}{role}\b", behind):
                yield named(mention, back)
        back = back.before


def _of_before(passage: Passage) -> Person | None:
    """The one person whom the sentences before tell of, the nearest that name anybody."""
    back = passage.before
    for _ in range(_BACK):
        if back is None:
            return None
        people = {p.family: p for m in _named_in(back) if (p := named(m, back)).family}
        if people:
            return next(iter(people.values())) if len(people) == 1 else None
        back = back.before
    return None
