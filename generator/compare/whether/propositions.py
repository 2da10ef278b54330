"""Who did what to whom, as sentences tell it: the deeds they affirm, and those they deny."""

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

from generator.compare.told.texts import Passage
from generator.compare.whether.clauses import Clauses, Group, Mood, Token, straight
from generator.compare.whether.concepts import noun_of
from generator.languages.en import denials as words
from generator.languages.en.possession import STRENGTH, THINGS
from generator.languages.en.words import EMPTY
from generator.model import Claim, Mention, Span

_PERSONAL = re.compile(r"\b(?:I|my|we)\b")  # a letter or an opinion
_OBJECT = 4  # words of an object
_SHOWN = 6  # words of it that the reader is shown
_APPOSITION = 8  # words of "Lee, 34, of Arlen, rented a van"
ANYBODY = "*"
"""Agent of "nobody called": whoever is said to have called is denied."""
SOMEBODY = "?"
"""Agent of "a neighbour called": nobody who could be told apart."""


@dataclass(frozen=True, slots=True)
class Roles:
    """Who (``agent``, "" in a passive that names none) did it to whom (``objects``), as stems.

    ``asks`` are stems of what else the clause tells.
    """

    agent: str
    objects: frozenset[str]
    asks: frozenset[str]


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb's concept with its roles.

    ``around`` are stems of the whole sentence. ``is_open``: it may be done later all the same. ``is_own``: by
    the one who is taken to speak. ``shown`` is the deed in words, without what denies it. ``at`` is the
    number of its verb among the sentence's words.
    """

    claim: Claim
    words: Span
    verb: str
    roles: Roles
    around: frozenset[str]
    mood: Mood
    denied: bool
    is_open: bool
    is_own: bool
    shown: str
    at: int

    @property
    def voice(self) -> tuple[str, str]:
        """Who says so: a speaker, or the article itself, also of a speaker's own deed ("Lee testified")."""
        speaker = self.claim.speaker
        if speaker is None or self.is_own:
            return ("article", self.claim.article)
        return ("speaker", speaker.key)


def deeds(passage: Passage, verbs: AbstractSet[str], main: str) -> Iterator[Deed]:
    """Every deed of a sentence whose verb is one of ``verbs``.

    ``main`` is the last name of the one person whom the article tells of, "" for none.
    """
    if reader := _reader(passage, main):
        for at in range(1, len(reader.clauses.tokens)):
            verb = reader.clauses.concept(at)
            if verb in verbs and (deed := reader.deed(at, verb)):
                yield deed


def denials(passage: Passage, main: str) -> Iterator[Deed]:
    """Every deed that a sentence denies."""
    if reader := _reader(passage, main):
        for at in reader.clauses.may_be_denied():
            verb = reader.clauses.concept(at)
            if verb and verb not in words.VAGUE and (deed := reader.deed(at, verb, is_denied=True)):
                yield deed


def _reader(passage: Passage, main: str) -> "_Reader | None":
    """``None`` for a question, a letter or an opinion."""
    text = straight(passage.text)
    is_personal = _PERSONAL.search(text) and not any(c.speaker for c in passage.claims)
    if "?" in text or "wrote:" in text or is_personal:
        return None
    return _Reader(Clauses(text), passage, main)


class _Reader:
    """The words of one sentence, and who is named in it."""

    def __init__(self, clauses: Clauses, passage: Passage, main: str) -> None:
        self.clauses, self._claims, self._main = clauses, passage.claims, main
        self._start = passage.span.start

    @cached_property
    def _mentions(self) -> Mapping[int, Mention]:
        """By the place of each of their words."""
        claims, start = self._claims, self._start
        named = {m.span: m for c in claims for m in (*c.participants, *((c.speaker,) if c.speaker else ()))}
        return {
            token.start: mention
            for span, mention in named.items()
            for token in self.clauses.tokens
            if span.start <= start + token.start < span.end
        }

    def deed(self, at: int, verb: str, *, is_denied: bool = False) -> Deed | None:
        """The deed that the verb at a token tells (or only if it is denied), ``None`` if it is not plain."""
        if is_denied and not self.clauses.may_be_negated(at):
            return None
        group = self.clauses.group(at)
        if group is None or (is_denied and not group.negated):
            return None
        if group.negated and (verb in words.VAGUE or self.clauses.is_partial(group)):
            return None
        roles = self._roles(group)
        if roles is None or not self._is_told_apart(at, verb, roles):
            return None
        tokens = self.clauses.tokens
        around = frozenset(noun_of(t.low) for t in tokens if t.is_word)
        claim, span = self._claim(group)
        shown, is_own = self._shown(group), self._is_own(group)
        taken = group.mood, group.negated, group.is_open
        return Deed(claim, span, verb, roles, around, *taken, is_own, shown, at)

    def _is_told_apart(self, at: int, verb: str, roles: Roles) -> bool:
        """Enough is told to know the deed again; whether somebody held a weapon is another question."""
        if self.clauses.low(at) in STRENGTH and roles.objects & (THINGS.keys() | {"anyth"}):
            return False
        is_known = roles.agent not in ("", ANYBODY, SOMEBODY)
        return bool(roles.objects) or (is_known and (verb in words.ALONE or bool(roles.asks)))

    def _claim(self, group: Group) -> tuple[Claim, Span]:
        tokens, clause = self.clauses.tokens, self.clauses.behind(group.verb)
        end = clause[-1].end if clause else tokens[group.verb].end
        span = Span(self._start + tokens[max(0, group.first - 1)].start, self._start + end)
        holding = (c for c in self._claims if c.span.holds(span))
        touching = (c for c in self._claims if c.span.touches(span))
        return next(holding, None) or next(touching, self._claims[0]), span

    def _is_own(self, group: Group) -> bool:
        """The subject is who is taken to speak, by that very verb."""
        start = self._start + self.clauses.tokens[max(0, group.first - 1)].start
        speakers = (c.speaker.span for c in self._claims if c.speaker)
        is_speaker = any(span.start <= start < span.end for span in speakers)
        return is_speaker and self.clauses.low(group.verb - 1) not in words.DENYING

    def _roles(self, group: Group) -> Roles | None:
        """Agent and objects; ``None`` where they are not plain."""
        objects, asks = self._objects(group.verb)
        agent = self._subject(group)
        if group.passive:
            patient = agent or self._noun_before(group.first)
            is_plain = patient not in ("", ANYBODY)
            return Roles(self._by(group), frozenset((patient,)), objects | asks) if is_plain else None
        if agent is None and not group.negated and self._noun_before(group.first):
            agent = SOMEBODY
        return Roles(agent, objects, asks) if agent else None

    def _by(self, group: Group) -> str:
        """The agent of a passive, "" where none is told."""
        clause = self.clauses.behind(group.verb)
        by = next((n for n, t in enumerate(clause) if t.low == "by"), len(clause))
        return next((key for t in clause[by + 1 :] if (key := self._key(t))), "")

    def _noun_before(self, first: int) -> str:
        """The plain noun, or the pronoun, that stands right before a verb."""
        low = self.clauses.low(first - 1)
        is_noun = low.isalpha() and low not in EMPTY | words.STOPS | words.DETERMINERS
        return noun_of(low) if is_noun else ""

    def _subject(self, group: Group) -> str | None:
        """Who stands before the verb; ``None`` if nobody that can be told."""
        first, tokens, low = group.first, self.clauses.tokens, self.clauses.low
        if first == 0:  # "Lee left without paying"
            return next((self._key(t) for t in tokens[:3] if t.start in self._mentions), None)
        if self.clauses.is_nobody(first - 1):
            return ANYBODY
        before = first - 1
        if low(before) in ("who", "which"):
            before -= 2 if low(before - 1) == "," else 1
        elif low(before) == ",":
            before = self._before_apposition(before)
        elif low(before) in ("and", "then", "but"):
            return self._of_the_clause(before)
        return self._key(tokens[before]) if before >= 0 else None

    def _of_the_clause(self, end: int) -> str | None:
        """The first in the clause, of which a second verb tells, too: "Lee left and called Fox"."""
        start, tokens = end, self.clauses.tokens
        while (
            start and tokens[start - 1].is_word and tokens[start - 1].low not in words.CLAUSES | words.SAYING
        ):
            start -= 1
        return next((key for t in tokens[start:end] if (key := self._key(t))), None)

    def _before_apposition(self, comma: int) -> int:
        """Index of the word before "…, 34, rented a van"."""
        places = range(comma - 1, max(0, comma - _APPOSITION), -1)
        return next((at - 1 for at in places if self.clauses.low(at) == ","), comma)

    def _key(self, token: Token) -> str | None:
        """Who or what a word means; ``None`` if nobody that can be told."""
        mention = self._mentions.get(token.start)
        if token.low == "i":
            speaker = next((c.speaker for c in self._claims if c.speaker), None)
            return _last(speaker) if speaker and speaker.kind == "person" else None
        if token.low in ("he", "she"):
            return _last(mention) if mention else self._main_person()
        if mention and mention.kind not in ("place", "people") and token.text[0].isupper():
            return _last(mention)
        return noun_of(token.low) if token.low in words.SUBJECTS else None

    def _main_person(self) -> str | None:
        """The article's one person, where the sentence names nobody else."""
        speakers = {_last(c.speaker) for c in self._claims if c.speaker}
        named = {_last(m) for m in self._mentions.values() if m.kind == "person"} - speakers
        is_plain = self._main and named <= {self._main} and self._main not in speakers
        return self._main if is_plain else None

    def _objects(self, at: int) -> tuple[frozenset[str], frozenset[str]]:
        """Stems of the noun phrase behind the verb, and of what stands behind it in the clause."""
        found: list[str] = []
        rest: list[str] = []
        is_object = True
        for token in self.clauses.behind(at)[self.clauses.is_noun(at) :]:
            if token.low in words.STOPS and not (token.low == "into" and not found):
                is_object = False
            elif token.low not in words.DETERMINERS | EMPTY and not token.low.endswith("'s"):
                mention = self._mentions.get(token.start)
                word = _last(mention) if mention else noun_of(token.low)
                (found if is_object and len(found) < _OBJECT else rest).append(word)
        return frozenset(found), frozenset(rest)

    def _shown(self, group: Group) -> str:
        """The subject and the words behind the verb, with the verb as it is written."""
        tokens = self.clauses.tokens
        aux = [t.low for t in tokens[group.first : group.verb] if t.low in words.SHOWN]
        behind: list[str] = []
        for token in self.clauses.behind(group.verb)[:_SHOWN]:
            if behind and token.low in words.STOPS - {"of", "into", "in", "at"}:
                break
            behind.append(token.text)
        while behind and behind[-1].lower() in words.STOPS | words.DETERMINERS:
            behind.pop()
        return " ".join((self._subject_words(group), *aux, tokens[group.verb].text, *behind))

    def _subject_words(self, group: Group) -> str:
        token = self.clauses.tokens[max(0, group.first - 1)]
        mention = self._mentions.get(token.start)
        if token.low in ("he", "she", "i") or not token.is_word:
            return (self._subject(group) or "they").title()
        return mention.text if mention else f"the {token.low}"


def _last(mention: Mention) -> str:
    return mention.key.split()[-1] if mention.key else mention.text.lower()
