"""Answers to one question, how each two stand to each other and why, and the badge that this makes."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import combinations

from generator.model import (
    Answer,
    Claim,
    Contradiction,
    ContradictionClass,
    ContradictionKind,
    Pair,
    PairClass,
    Span,
)

_GRAVITY: dict[PairClass, int] = {"compatible": 0, "differs": 1, "revision": 2, "conflict": 3}
MOST_ANSWERS = 100  # of one question: each two are compared
_LABELS: tuple[ContradictionClass, ...] = ("differs", "differs", "revision", "conflict")


@dataclass(frozen=True, slots=True)
class Statement:
    """One claim's answer to a question: ``key`` tells which answers are one, ``value`` how it is shown.

    ``order`` puts the answers in a row (low to high, early to late).
    """

    claim: Claim
    words: Span
    value: str
    key: Hashable
    order: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the sources: kind, events it stands at, name for the reader, rule that asks it."""

    kind: ContradictionKind
    events: tuple[str, ...]
    what: str
    rule: str


Group = Sequence[Statement]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How two answers stand to each other, and why, in words that a reader understands."""

    label: PairClass
    why: str


Relation = Callable[[Group, Group], Verdict]


@dataclass(frozen=True, slots=True)
class Compared:
    """Answers to one question that were compared with each other: a badge, or agreement."""

    question: Question
    answers: tuple[Answer, ...]
    pairs: tuple[Pair, ...]

    @property
    def gravity(self) -> int:
        """Of the gravest of its pairs; 0 where all agree."""
        return max((_GRAVITY[p.label] for p in self.pairs), default=0)

    @property
    def badge(self) -> Contradiction | None:
        """What the page shows; ``None`` if all agree."""
        asked = self.question
        if not self.gravity:
            return None
        label = _LABELS[self.gravity]
        return Contradiction(
            _id(asked), asked.events, asked.kind, label, asked.what, asked.rule, self.answers, self.pairs
        )


def compared(question: Question, statements: Group, relation: Relation) -> Compared | None:
    """Every answer with every claim, and how each two stand.

    ``None`` if there is one answer only, or more than anybody could be at odds over.
    """
    groups = _groups(statements)
    if not 1 < len(groups) <= MOST_ANSWERS:
        return None
    found = ((i, j, relation(groups[i], groups[j])) for i, j in combinations(range(len(groups)), 2))
    pairs = tuple(Pair(i, j, verdict.label, verdict.why) for i, j, verdict in found)
    return Compared(question, tuple(_answer(group) for group in groups), pairs)


def gravest(found: Iterable[Compared | None]) -> Compared | None:
    """Return the first of them that makes a badge, or else the first; ``None`` if there is none."""
    first = None
    for one in found:
        if one and one.gravity:
            return one
        first = first or one
    return first


def _groups(statements: Group) -> list[list[Statement]]:
    """Statements by key, in the order of their values; each claim once in a group."""
    groups: dict[Hashable, dict[tuple[str, Span], Statement]] = {}
    for statement in statements:
        groups.setdefault(statement.key, {}).setdefault(_place(statement), statement)
    found = sorted(groups.values(), key=lambda g: (next(iter(g.values())).order, min(g)))
    return [list(group.values()) for group in found]


def _place(statement: Statement) -> tuple[str, Span]:
    return statement.claim.article, statement.words


def _answer(group: Group) -> Answer:
    """Shown as most of its claims put it; on a tie, as the first does."""
    values = [s.value for s in group]
    return Answer(Counter(values).most_common(1)[0][0], tuple((s.claim, s.words) for s in group))


def _id(question: Question) -> str:
    parts = (question.kind, *sorted(question.events), question.what)
    return "c-" + sha256("\n".join(parts).encode()).hexdigest()[:10]
