"""States that exclude each other, and what is not yet known and then known. Rule ``opposite-states``.

Whether anyone was hurt, whether a building was destroyed, how the victims died: one report says no, or that
it is not known, another says yes. What may change with time is a revision where the later report has more.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product

from generator.compare.badges import Compared, Group, Question, Relation, Statement, Verdict, compared
from generator.compare.material import Material
from generator.compare.told.about import About, about_of, published
from generator.compare.told.passages import Stories, stories
from generator.compare.told.texts import Passage
from generator.languages.en.phrases import Opposition, Phrases, phrases
from generator.languages.en.stages import PROGRESS, STAGES
from generator.languages.en.states import ANOTHER, CARRIED_ON, EARLY, NEGATING, PARTIAL, STATES
from generator.model import Claim, Event, Span

_BEFORE = 45  # characters before an answer that may take it back
_AROUND = 60  # characters to each side that say how final an answer is
_LONGEST = 600  # characters of a sentence that are looked at
_EARLY, _NEGATING, _PARTIAL, _ANOTHER, _CARRIED_ON = (
    re.compile(words, re.IGNORECASE) for words in (EARLY, NEGATING, PARTIAL, ANOTHER, CARRIED_ON)
)
_PRONOUN = re.compile(r"\b(?:he|she)(?: \w+)? $", re.IGNORECASE)  # the speaker, where nobody else is named
_NO, _YES = 0, 1

OPPOSITIONS = (*STATES, *STAGES)


@dataclass(frozen=True, slots=True)
class State:
    """What a sentence answers to the question ``asked``: no (0) or yes (1), of which thing if of any.

    ``is_early``: in words that let the answer change; ``persons``: words of the names in the sentence.
    """

    claim: Claim
    words: Span
    asked: int
    side: int
    thing: str
    is_early: bool
    published: int
    persons: frozenset[str]


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare, for each event and question, the reports that say no with those that say yes."""
    about, found = about_of(material), stories(material)
    told: dict[tuple[str, int, str], list[State]] = defaultdict(list)
    for asked in range(len(OPPOSITIONS)):
        for event, state in _told(about, found, asked):
            told[event, asked, state.thing].append(state)
    events = {event.id: event for event in material.events}
    shown: set[tuple[str, Span, int]] = set()
    advanced: set[str] = set()  # events whose plain progress is shown already
    for (event_id, asked, thing), answers in sorted(told.items(), key=lambda item: _rank(events, item)):
        is_progress = OPPOSITIONS[asked].what in PROGRESS
        new = [
            s
            for s in answers
            if not (is_progress and event_id in advanced) and (s.claim.article, s.words, asked) not in shown
        ]
        kept = _kept(events[event_id], OPPOSITIONS[asked], new)
        if {s.side for s in kept} == {_NO, _YES}:
            shown.update((s.claim.article, s.words, asked) for s in kept)
            question = Question("polarity", (event_id,), _what(asked, thing), "opposite-states")
            one = compared(question, [_statement(material, s) for s in kept], _relation(kept))
            if one:
                advanced |= {event_id} if is_progress else set()
                yield one


def _rank(
    events: Mapping[str, Event], item: tuple[tuple[str, int, str], list[State]]
) -> tuple[int, int, tuple[str, int, str]]:
    """Events of which most is told first, and among these the latest."""
    key, found = item
    return -len(found), -(events[key[0]].date.latest or 0), key


def _told(about: About, found: Stories, asked: int) -> Iterator[tuple[str, State]]:
    """Answers to a question with the events of which they are told: "no", and "yes" where some say "no"."""
    cues = _read(asked)[0]
    no = found.each_with_parts(_no, cues, asked)
    told = [(event, state) for state in no for event in _events(about, state)]
    yield from told
    events = {event for event, _ in told}
    for answer in found.each_with_parts(_open, cues, asked) if events else ():
        if not events.isdisjoint(about.told_in(answer.passage.article.id)):
            yield from ((event, state) for state in answer.yes for event in _events(about, state))


def _no(passage: Passage, asked: int) -> Iterator[State]:
    """Answers "no" of a sentence."""
    matches = _matches(_read(asked)[1], passage) if _states(passage) else ()
    if matches:
        yield from _denying(passage, asked, matches)


class _Open:
    """A sentence with a word of the question that does not say "no"."""

    def __init__(self, passage: Passage, asked: int) -> None:
        self.passage, self._asked = passage, asked

    @cached_property
    def yes(self) -> tuple[State, ...]:
        """Answers "yes", read where some article says "no"."""
        asked, text = self._asked, _text(self.passage)
        matches = _matches(_read(asked)[2], self.passage)
        return tuple(_state(self.passage, asked, _YES, m) for m in matches if _is_affirmed(text, m))


def _open(passage: Passage, asked: int) -> Iterator[_Open]:
    if _states(passage) and not _matches(_read(asked)[1], passage):
        yield _Open(passage, asked)


def _events(about: About, state: State) -> tuple[str, ...]:
    if OPPOSITIONS[state.asked].of_the_story:
        return about.story(state.claim)
    return about.events(state.claim, state.words)


def _what(asked: int, thing: str) -> str:
    article = "an <thing>" if thing[:1] in "aeiou" else "a <thing>"
    return OPPOSITIONS[asked].what.replace("a <thing>", article).replace("<thing>", thing)


def _kept(event: Event, asked: Opposition, found: list[State]) -> list[State]:
    """Those in articles that do not give both answers, and of one person where one is meant."""
    both = {s.claim.article for s in found if s.side == _NO} & {
        s.claim.article for s in found if s.side == _YES
    }
    kept = [s for s in found if s.claim.article not in both]
    return (
        _of_one_person(kept, only_by_name=asked.of_the_story or _are_several(event))
        if asked.of_a_person
        else kept
    )


def _of_one_person(found: list[State], *, only_by_name: bool) -> list[State]:
    """Those that may be told of one person; where several are told of, only names tell who is meant."""
    sides = [[s.persons for s in found if s.side == side] for side in (_NO, _YES)]
    named = [frozenset[str]().union(*persons) for persons in sides]
    nameless = [not only_by_name and not all(persons) for persons in sides]

    def is_answered(s: State) -> bool:
        other = _YES - s.side
        if s.persons:
            return bool(s.persons & named[other]) or nameless[other]
        return not only_by_name and bool(sides[other])

    return [s for s in found if is_answered(s)]


def _are_several(event: Event) -> bool:
    """Some report counts more than one dead."""
    return any(
        q.noun == "person" and q.scope.startswith("killed") and q.bounds.low > 1
        for report in event.reports
        for q in report.claim.quantities
    )


def _text(passage: Passage) -> str:
    return passage.plain[:_LONGEST]


def _states(passage: Passage) -> bool:
    """Neither a question nor a letter."""
    text = _text(passage)
    return not text.endswith(("?", '?"', "?”")) and "wrote:" not in text


def _matches(answers: Phrases, passage: Passage) -> list[re.Match[str]]:
    text = _text(passage)
    if not answers.together.search(text.lower()):
        return []
    return [match for phrase in answers.each for match in phrase.finditer(text)]


def _denying(passage: Passage, asked: int, matches: Sequence[re.Match[str]]) -> Iterator[State]:
    """Answers "no" of the sentence, unless it carries on what is told of another happening."""
    start = passage.span.start
    if not _CARRIED_ON.search(passage.article.text[max(0, start - _BEFORE) : start]):
        for match in matches:
            if _is_of_all(asked, _text(passage), match):
                yield _state(passage, asked, _NO, match)


def _state(passage: Passage, asked: int, side: int, match: re.Match[str]) -> State:
    """An answer that a sentence gives, with the claim whose clause gives it."""
    text, claims = _text(passage), passage.claims
    words = passage.words(*match.span())
    claim = next((c for c in claims if c.span.holds(words)), claims[0])
    thing = (match.groupdict().get("thing") or "").lower()
    is_early = bool(_EARLY.search(text[max(0, match.start() - _AROUND) : match.end() + _AROUND]))
    persons = _persons(claims)
    who = persons or (_speakers(claims) if _PRONOUN.search(text[: match.start()]) else persons)
    return State(claim, words, asked, side, thing, is_early, published(passage.article), who)


def _persons(claims: Sequence[Claim]) -> frozenset[str]:
    """Words of the names of persons, speakers left out."""
    named = {word for c in claims for m in c.participants if m.kind == "person" for word in m.key.split()}
    return frozenset(named - _speakers(claims))


def _speakers(claims: Sequence[Claim]) -> frozenset[str]:
    return frozenset(word for c in claims if c.speaker for word in c.speaker.key.split())


def _is_of_all(asked: int, text: str, match: re.Match[str]) -> bool:
    """Not of a part of those concerned, nor of another happening."""
    if OPPOSITIONS[asked].change != "grows":
        return True
    return not (_PARTIAL.search(text[match.end() :]) or _ANOTHER.search(text))


def _is_affirmed(text: str, match: re.Match[str]) -> bool:
    return not _NEGATING.search(text[max(0, match.start() - _BEFORE) : match.start()])


@cache
def _read(asked: int) -> tuple[tuple[str, ...], Phrases, Phrases]:
    opposition = OPPOSITIONS[asked]
    return tuple(opposition.cues.split()), phrases(opposition.without), phrases(opposition.having)


def _statement(material: Material, state: State) -> Statement:
    text = state.words.of(material.articles[state.claim.article].text)
    return Statement(state.claim, state.words, text, state.side, (float(state.side),))


def _relation(found: Sequence[State]) -> Relation:
    by_place = {(s.claim.article, s.words): s for s in found}

    def judge(one: Group, two: Group) -> Verdict:
        no, yes = (_as_told([by_place[s.claim.article, s.words] for s in group]) for group in (one, two))
        change = OPPOSITIONS[no[0].asked].change
        if change == "excludes":
            return _EXCLUDED
        return _of_growing(no, yes) if change == "grows" else _of_known(no, yes)

    return judge


def _as_told(found: Sequence[State]) -> Sequence[State]:
    """One of each day and way of telling: those of one day stand alike."""
    return list({(s.published, s.is_early): s for s in reversed(found)}.values())[::-1]


_EXCLUDED = Verdict("conflict", "one answer excludes the other")
_KNOWN = Verdict("revision", "it was not so, or not known, at first, and then it was")
_KNOWN_TO_ONE = Verdict("compatible", "one source knew it before the other said that it was not known")
_GREW = Verdict("revision", "first reports had none, later ones have some")
_NONE = Verdict("conflict", "one report says that there were none, another that there were some")
_EARLY_WORD = Verdict("compatible", "the report that has none says that this may change")


def _of_known(no: Sequence[State], yes: Sequence[State]) -> Verdict:
    return _KNOWN if any(_may_become(a, b) for a, b in product(no, yes)) else _KNOWN_TO_ONE


def _of_growing(no: Sequence[State], yes: Sequence[State]) -> Verdict:
    first = min(yes, key=lambda state: state.published)
    if any(not s.is_early and not _is_before(s, first) for s in no):
        return _NONE
    return _GREW if any(_is_not_after(a, b) for a, b in product(no, yes)) else _EARLY_WORD


def _may_become(no: State, yes: State) -> bool:
    """Published earlier, or on the same day in words that let it change."""
    return _is_before(no, yes) or (no.is_early and _is_not_after(no, yes))


def _is_before(one: State, two: State) -> bool:
    return 0 < one.published < two.published


def _is_not_after(one: State, two: State) -> bool:
    return not one.published or not two.published or one.published <= two.published
