"""From answers and how each two stand to each other to one badge, with an id that stays."""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
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


def badge(
    question: Question, statements: Group, relation: Callable[[Group, Group], PairClass]
) -> Contradiction | None:
    """One badge with every answer and every claim; ``None`` if all agree."""
    groups = _groups(statements)
    pairs = tuple(Pair(i, j, relation(groups[i], groups[j])) for i, j in combinations(range(len(groups)), 2))
    gravity = max((_GRAVITY[p.label] for p in pairs), default=0)
    if not gravity:
        return None
    answers = tuple(_answer(group) for group in groups)
    return Contradiction(
        _id(question),
        question.events,
        question.kind,
        _LABELS[gravity],
        question.what,
        question.rule,
        answers,
        pairs,
    )


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
