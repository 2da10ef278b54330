"""Pairs of articles that may be copies: after an edit the same as in a clean run."""

from collections.abc import Callable
from random import Random

import pytest

from generator.memo import Memo
from generator.merge.likely import Likely
from generator.model import Article
from tests.samples import article

PHRASES = [
    "the council of Holm met on the bridge and heard the engineers of the mill",
    "no boat was to sail from the lower harbour until the ice had gone",
    "readers may write to the editor at the old post office in Brod",
    "a third of the orchard was under water when the dam at Tarn gave way",
    "teachers and pupils carried the books of the library up to the tower",
]
"""Each long enough for some runs; many articles print the same ones, so that very many hold a run."""
Texts = dict[str, list[str]]


def written(name: str, chance: Random) -> list[str]:
    return [*chance.sample(PHRASES, 2), " ".join(f"{name}{chance.randrange(99)}" for _ in range(30))]


def pairs(texts: Texts, likely: Likely, memo: Memo) -> list[tuple[str, str]]:
    memo.begin()
    known = [memo.of("article", sentences, lambda: made(key, sentences)) for key, sentences in texts.items()]  # noqa: B023
    return [(one.id, two.id) for one, two in likely.pairs(known, memo)]


def made(key: str, sentences: list[str]) -> Article:
    return article(key, "News", sentences)


def with_a_phrase_more(texts: Texts, chance: Random) -> Texts:
    key = chance.choice([*texts])
    return {**texts, key: [*texts[key], chance.choice(PHRASES)]}


def with_words_of_its_own(texts: Texts, chance: Random) -> Texts:
    key = chance.choice([*texts])
    return {**texts, key: [*texts[key], " ".join(f"own{chance.randrange(99)}" for _ in range(12))]}


def copied_over(texts: Texts, chance: Random) -> Texts:
    one, two = chance.sample([*texts], 2)
    return {**texts, one: [*texts[two]]}


def removed(texts: Texts, chance: Random) -> Texts:
    gone = chance.choice([*texts])
    return {key: text for key, text in texts.items() if key != gone}


def added(texts: Texts, chance: Random) -> Texts:
    return {**texts, f"new{chance.randrange(999)}": written("new", chance)}


EDITS: tuple[Callable[[Texts, Random], Texts], ...] = (
    with_a_phrase_more, with_words_of_its_own, copied_over, removed, added,
)  # fmt: skip


@pytest.mark.parametrize("seed", range(3))
def test_after_any_edit_the_pairs_are_those_of_a_clean_run(seed: int) -> None:
    chance, likely, memo = Random(seed), Likely(), Memo()  # noqa: S311
    texts = {f"a{n:03}": written(f"a{n}", chance) for n in range(110)}
    for _ in range(30):
        found = pairs(texts, likely, memo)
        assert found == pairs(texts, Likely(), Memo())
        assert found
        texts = chance.choice(EDITS)(texts, chance)
