"""What is found in texts that come and go is what is found in those that stand."""

import random
from collections.abc import Iterable, Sequence

from generator.compare.material import Material
from generator.compare.told.passages import Stories, stories
from generator.compare.told.texts import Passage
from generator.memo import Memo
from generator.model import Article, Claim
from tests.compare.builders import Said, article, claim

WORDS = ("ferry", "quay", "mast", "hull")
Read = tuple[Article, Claim]


def some(draw: random.Random, name: str) -> Read:
    said = Said(" ".join(draw.sample(WORDS, 2)) + " seen.")
    return article(said, name), claim(said, name)


def stories_of(told: Sequence[Read], memo: Memo | None = None) -> Stories:
    known = memo or Memo()
    known.begin()
    material = Material({a.id: a for a, _ in told}, (), tuple(c for _, c in told), known)
    return stories(material)


def texts_of(passage: Passage) -> Iterable[str]:
    yield f"{passage.article.id} {passage.text}"


def counted(passage: Passage, word: str) -> Iterable[str]:
    yield from texts_of(passage) if word in passage.text else ()


def found(told: Stories, run: int) -> list[Sequence[str]]:
    """By several ways of reading, one of which is not asked for in each run."""
    seen = [told.each(texts_of, ("ferry", "mast")), told.each_with_parts(counted, ("ua",), "hull")]
    return [*seen, told.each(counted, None, "quay")] if run % 3 else seen


def test_texts_carried_on_are_read_as_if_for_the_first_time() -> None:
    draw, memo = random.Random(3), Memo()  # noqa: S311 -- no secret
    told = [some(draw, f"a{number}") for number in range(8)]
    for run in range(40):
        place = draw.randrange(len(told))
        told[place : place + 1] = draw.choice(
            ([], [some(draw, f"b{run}"), told[place]], [some(draw, told[place][0].id)])
        )
        told = told or [some(draw, f"c{run}")]
        assert found(stories_of(told, memo), run) == found(stories_of(told), run)


def test_a_text_that_stands_is_not_read_again() -> None:
    draw, memo, read = random.Random(3), Memo(), []  # noqa: S311 -- no secret

    told = [some(draw, name) for name in "abc"]

    def names(passage: Passage) -> Iterable[str]:
        read.append(passage.article.id)
        yield passage.article.id

    for now in (told, told, [some(draw, "b"), told[2], told[0]], told[:1]):
        assert sorted(stories_of(now, memo).each(names)) == sorted(a.id for a, _ in now)
    assert read == ["a", "b", "c", "b"]
