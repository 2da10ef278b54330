"""What a source states as the cause, whom somebody meant to hit, and who said it.

Rules ``stated-cause``, ``stated-target`` and ``two-speakers``. Only what both state plainly is
compared: a guess, a part of a cause or a general word for it ("weather", "wind") is no dispute.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.compare.badges import Compared, Group, Statement, Verdict
from generator.compare.material import Material
from generator.compare.told.alike import Alike, are_of_one_week
from generator.compare.told.passages import Stories, stories
from generator.compare.told.texts import Passage, content
from generator.compare.who.spelling import are_one_name
from generator.languages.en.blaming import (
    AFTER_A_CAUSE,
    AIMING,
    CAUSED,
    CAUSING,
    CLAUSE,
    FAMILIES,
    GUESSING,
    HINDERED,
    NO_CAUSE,
    TARGET,
    TARGETS,
)
from generator.languages.en.words import stem
from generator.model import Mention

_CAUSED, _HINDERED = re.compile(CAUSED), re.compile(HINDERED)
_CLAUSE, _END = re.compile(CLAUSE), re.compile(AFTER_A_CAUSE)
_TARGET = re.compile(TARGET)
_WORD = re.compile(r"[^\W\d_]+")
_FAMILIES = tuple(frozenset(stem(w) for w in family) for family in FAMILIES)
_LONGEST = 6  # words of a cause
_SHARED, _SHARE = 3, 0.5  # content words of one effect
_TITLE = 4  # characters of "Mrs "
_LEAST_QUOTED = 4  # words
_LONG_QUOTATION = 10  # words, which nobody says by chance


@dataclass(frozen=True, slots=True, eq=False)
class Blame:
    """A cause in a sentence, and the stems of what it caused."""

    passage: Passage
    start: int
    end: int
    words: str
    effect: frozenset[str]


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare what the sources state as cause and target, and to whom they give one quotation."""
    found = stories(material)
    yield from _causes(found)
    yield from _targets(found)
    yield from _speakers(found)


def _causes(stories: Stories) -> Iterator[Compared]:
    blames = stories.each(_blames, CAUSING)
    done: set[int] = set()
    for a, b in stories.carried(_alike).pairs(blames):
        if a in done or b in done:
            continue
        done |= {a, b}
        statements = [
            x.passage.statement(x.start, x.end, x.words, content(x.words)) for x in (blames[a], blames[b])
        ]
        if found := stories.compared("attribution", "stated cause", "stated-cause", statements, _of_causes):
            yield found


def _alike() -> Alike[Blame]:
    return Alike(lambda blame: blame.effect, _SHARED, _SHARE)


def _blames(passage: Passage) -> Iterator[Blame]:
    text = passage.text
    if GUESSING & {w.lower() for w in _WORD.findall(text)} - {"not", "no"}:
        return
    for match in _CAUSED.finditer(text):
        end = _END.search(text, match.end() + 1)
        start, stop = match.end(), end.start() if end else len(text)
        yield from _blame(passage, start, stop, _last_clause(text[: match.start()]))
    for match in _HINDERED.finditer(text):
        before = _last_clause(text[: match.start()])
        ends = _CLAUSE.search(text, match.end())
        effect = text[match.start() : ends.start() if ends else len(text)]
        yield from _blame(passage, match.start() - len(before), match.start(), effect)


def _last_clause(text: str) -> str:
    """The words behind the last clause mark, without a relative clause between commas."""
    bare = re.sub(r", (?:who|which)\b[^,]*,", lambda m: " " * len(m[0]), text)
    parts = list(_CLAUSE.finditer(bare.rstrip(" ,")))
    return bare[parts[-1].end() :] if parts else bare


def _blame(passage: Passage, start: int, stop: int, effect: str) -> Iterator[Blame]:
    words = passage.text[start:stop].strip()
    start += len(passage.text[start:stop]) - len(passage.text[start:stop].lstrip())
    stems = content(words)
    if _sorts(words) and len(words.split()) <= _LONGEST and not NO_CAUSE & set(words.lower().split()):
        yield Blame(passage, start, start + len(words), words, content(effect) - stems)


def _of_causes(one: Group, two: Group) -> Verdict:
    a, b = (_sorts(" ".join(s.value for s in group)) for group in (one, two))
    if a & b:
        return Verdict("compatible", "the one may be another word for the other")
    return Verdict("conflict", "one effect, and two sorts of cause")


def _sorts(words: str) -> frozenset[int]:
    """Numbers of the sorts of cause that the words name."""
    stems = content(words)
    return frozenset(n for n, family in enumerate(_FAMILIES) if family & stems)


def _targets(stories: Stories) -> Iterator[Compared]:
    """Whom one and the same person meant to hit."""
    found: dict[str, list[Statement]] = defaultdict(list)
    for agent, statement in stories.each(_aims, AIMING):
        found[agent].append(statement)
    for agent, statements in sorted(found.items()):
        what = f"intended target of {agent.title()}"
        if one := stories.compared("attribution", what, "stated-target", statements, _of_targets):
            yield one


def _aims(passage: Passage) -> Iterator[tuple[str, Statement]]:
    """Who meant to hit somebody, and whom."""
    for match in _TARGET.finditer(passage.text):
        end = _END.search(passage.text, match.end())
        stop = end.start() if end else len(passage.text)
        words = passage.text[match.end() : stop].strip()
        claim = passage.claim(match.end(), stop)
        agent = _agent(passage, match.start())
        if agent and TARGETS & set(words.lower().split()) and len(words.split()) <= _LONGEST:
            span = passage.words(match.end(), match.end() + len(words))
            yield agent, Statement(claim, span, words, content(words), (0.0,))


def _agent(passage: Passage, before: int) -> str:
    """Family name of the last person named before these characters."""
    end = passage.span.start + before
    named = [
        m
        for c in passage.claims
        for m in c.participants
        if m.kind in ("person", "") and m.key and m.span.end <= end
    ]
    return max(named, key=lambda m: m.span).key.split()[-1] if named else ""


def _of_targets(one: Group, two: Group) -> Verdict:
    a, b = (frozenset(w for s in group for w in content(s.value)) for group in (one, two))
    if a & b or {s.claim.article for s in one} & {s.claim.article for s in two}:
        return Verdict("compatible", "the one may be a part of the other, or an article gives both")
    return Verdict("conflict", "one person, and targets that have nothing in common")


def _speakers(stories: Stories) -> Iterator[Compared]:
    """The same words in quotation marks, given to two persons."""
    found: dict[tuple[str, ...], list[tuple[Passage, Statement]]] = defaultdict(list)
    for words, passage, statement in stories.each(_quotations):
        found[words].append((passage, statement))
    given_to_two = [item for item in found.items() if len({s.key for _, s in item[1]}) > 1]
    for words, spoken in sorted(given_to_two):
        kept = _of_one_occasion(spoken, len(words))
        if one := stories.compared(
            "attribution", "speaker of the quotation", "two-speakers", kept, _of_names
        ):
            yield one


def _quotations(passage: Passage) -> Iterator[tuple[tuple[str, ...], Passage, Statement]]:
    """Quoted words, in lower case, and the person named beside them who speaks them."""
    for claim in passage.claims:
        speaker = claim.speaker
        if speaker is None or not claim.quotations:
            continue
        if not _is_person(speaker) or not passage.span.holds(speaker.span):
            continue
        for span in claim.quotations:
            words = tuple(w.lower() for w in _WORD.findall(span.of(passage.article.text)))
            if len(words) >= _LEAST_QUOTED:
                name = speaker.key.split()[-1]
                yield words, passage, Statement(claim, speaker.span, speaker.text, name, (0.0,))


def _is_person(speaker: Mention) -> bool:
    """By what is known, or as far as is known: one word, and no acronym."""
    name = speaker.text.split()[-1]
    is_short = name.istitle() and name.isalpha() and len(speaker.text) - len(name) <= _TITLE
    return speaker.kind == "person" or (not speaker.kind and is_short)


def _of_one_occasion(spoken: Sequence[tuple[Passage, Statement]], length: int) -> list[Statement]:
    """Of few words, those whose sentences share more than the quotation."""
    first = spoken[0][0]
    return [
        statement
        for passage, statement in spoken
        if are_of_one_week(first.article, passage.article)
        and (length > _LONG_QUOTATION or _tell_the_same(first, passage))
    ]


def _tell_the_same(one: Passage, two: Passage) -> bool:
    return one is two or len(one.stems & two.stems) >= 2 * _SHARED


def _of_names(one: Group, two: Group) -> Verdict:
    if are_one_name(str(one[0].key), str(two[0].key)):
        return Verdict("compatible", "two spellings of one name")
    if any(s.claim.speaker and s.claim.speaker.kind != "person" for s in (*one, *two)) and not _is_slip(
        one, two
    ):
        return Verdict("compatible", "a person, and perhaps the firm or body that the person speaks for")
    return Verdict("conflict", "one quotation, given to two persons")


def _is_slip(one: Group, two: Group) -> bool:
    """ "Su" and "Lu": but for one letter, one name."""
    a, b = str(one[0].key), str(two[0].key)
    return len(a) == len(b) and sum(x != y for x, y in zip(a, b, strict=True)) == 1
