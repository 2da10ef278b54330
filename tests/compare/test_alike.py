"""Pairs that share rare words, carried on from any state to any other, are those found at once."""

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations

import pytest

from generator.compare.told import alike
from generator.compare.told.alike import Alike
from generator.compare.told.texts import Passage
from generator.model import Span
from tests.compare.builders import Said, article

LEAST, SHARE, COMMON = 2, 0.4, 4


@dataclass(frozen=True, eq=False)
class Line:
    """A sentence of some words."""

    passage: Passage
    words: frozenset[str]


def line(words: str, name: str = "a", day: str = "2021-05-12") -> Line:
    whole = article(Said(words, published=day), name)
    return Line(Passage(whole, Span(0, len(words)), (), None), frozenset(words.split()))


def pairs_of(lines: list[Line], known: Alike[Line] | None = None) -> list[tuple[int, int]]:
    return (known or Alike[Line](lambda one: one.words, LEAST, SHARE)).pairs(lines)


@pytest.mark.parametrize(
    ("one", "two", "are_alike"),
    [
        (line("fox hen dawn"), line("hen dawn gate", "b"), True),
        (line("fox hen dawn"), line("dawn gate", "b"), False),  # one word
        (line("fox hen a b c d e f"), line("fox hen g h i j k l", "b"), False),  # too little of either
        (line("fox hen dawn"), line("hen dawn gate"), False),  # one article
        (line("fox hen dawn"), line("hen dawn gate", "b", "2021-05-20"), False),  # eight days apart
        (line("fox hen dawn"), line("hen dawn gate", "b", "2021-05-19"), True),
        (line("fox hen dawn"), line("hen dawn gate", "b", ""), True),  # nobody knows when
    ],
)
def test_two_sentences_are_alike_that_share_words_within_a_week(
    one: Line, two: Line, *, are_alike: bool
) -> None:
    assert pairs_of([one, two]) == [(0, 1)] * are_alike


def test_words_that_stand_everywhere_make_nothing_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alike, "_COMMON", 2)
    lines = [line("fox hen", name) for name in "abc"]
    assert pairs_of(lines) == []
    assert pairs_of(lines[:2]) == [(0, 1)]


def test_pairs_carried_on_are_those_found_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few words and few that count as rare: most become common and rare again."""
    monkeypatch.setattr(alike, "_COMMON", COMMON)
    draw = random.Random(7)  # noqa: S311 -- no secret
    pool = [some_line(draw, number) for number in range(60)]
    known = Alike[Line](lambda one: one.words, LEAST, SHARE)
    found = 0
    for _ in range(60):
        lines = draw.sample(pool, draw.randint(0, 40))
        carried = known.pairs(lines)
        assert carried == by_comparing_all(lines)
        found += len(carried)
    assert found > 60


def some_line(draw: random.Random, number: int) -> Line:
    day = date(2021, 5, 1) + timedelta(days=draw.randint(0, 14))
    return line(
        " ".join(draw.sample("abcdefghijklmnop", draw.randint(2, 5))), str(number % 30), day.isoformat()
    )


def by_comparing_all(lines: list[Line]) -> list[tuple[int, int]]:
    """All with all, as the words of `Alike` say it."""
    standing = [word for one in lines for word in one.words]
    rare = {word for word in standing if standing.count(word) <= COMMON}

    def are_alike(one: Line, two: Line) -> bool:
        shared, a, b = one.words & two.words, one.passage.article, two.passage.article
        is_enough = len(shared) >= max(LEAST, SHARE * min(len(one.words), len(two.words)))
        return bool(shared & rare) and is_enough and a.id != b.id and alike.are_of_one_week(a, b)

    return [(a, b) for a, b in combinations(range(len(lines)), 2) if are_alike(lines[a], lines[b])]


def test_what_is_gone_is_forgotten() -> None:
    known = Alike[Line](lambda one: one.words, LEAST, SHARE)
    kept = line("fox hen")
    for number in range(20):
        known.pairs([kept, replace(kept), line(f"word{number} fox", "b")])
    assert known.pairs([]) == []
    assert not any(vars(known)[name] for name in ("_alike", "_count", "_holding"))
