"""A story grouped again after an edit: as a clean run groups it, most of it being the same objects."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from random import Random

import pytest

from generator import extract, tag
from generator.load import together
from generator.memo import Memo
from generator.merge.clusters import Cluster
from generator.merge.events import Grouping, grouping
from generator.merge.frame import counted
from generator.merge.vectors import Weights, Words
from generator.model import Article, Claim
from tests.merge.test_increments import EDITS, a_site, merged, told
from tests.samples import article

Story = dict[str, Article]
Lists = dict[Article, list[Claim]]
MANY = 70  # articles: more than are all counted
THINGS = ("bridge", "harbour", "mill", "school", "market", "library", "stadium", "museum")
NEAR = ("chapel", "orchard", "quarry", "tram", "tower", "canal", "garden", "prison", "viaduct", "brewery")
DONE = ("burned down", "was closed", "collapsed", "was flooded", "reopened", "was sold", "was searched")


@cache
def claims_of(source: Article) -> tuple[Claim, ...]:
    return extract.claims(source, tag.time_expressions(source))


def beside(chance: Random) -> str:
    return f"with the {chance.choice(NEAR)} and the {chance.choice(NEAR)}"


def small(number: int, chance: Random) -> Article:
    """A small article of one large story: happenings of near days, and a sentence without a date."""
    day = date(2031, 2, 1) + timedelta(days=chance.choice((chance.randrange(100), 40, 41, 90)))
    days = [day + timedelta(days=n) for n in range(chance.randrange(1, 4))]
    lines = [
        f"The {chance.choice(THINGS)} of Pellan {chance.choice(DONE)} {beside(chance)} on {when:%-d %B}."
        for when in days
    ]
    last = f"The {chance.choice(THINGS)} {chance.choice(DONE)} {beside(chance)}, Ada Lind said."
    return article(f"pellan-{number}", f"Pellan {chance.choice(THINGS)} {chance.choice(DONE)}", lines, [last],
                   published=date(2031, 5, 10) + timedelta(days=chance.randrange(3)))  # fmt: skip


def grouped(
    story: Story, memo: Memo | None = None, lists: dict[Article, list[Claim]] | None = None
) -> Grouping:
    """Group the claims of a story; ``lists`` keeps those of an article the same object."""
    lists = {} if lists is None else lists
    articles, _ = together(story.values())
    in_order = [
        lists.setdefault(a, sorted(claims_of(a), key=lambda c: (c.sentence, c.span))) for a in articles
    ]
    memo = memo or Memo()
    memo.begin()
    return grouping(in_order, {a.id: a for a in articles}, memo)


def content(made: Iterable[Cluster]) -> list[object]:
    """All that a cluster holds, also in which order sums were made."""
    return [
        (
            c.nodes,
            [*c.sum.total.items()],
            c.sum.count,
            c.parties,
            c.places,
            c.names,
            c.types,
            [*c.kinds.items()],
        )
        for c in made
    ]


def assert_same(one: Grouping, two: Grouping) -> None:
    assert content(one.made) == content(two.made)
    assert one.undated == two.undated
    assert one.homes == two.homes


def a_story(chance: Random, articles: int) -> Story:
    return {a.id: a for a in (small(n, chance) for n in range(articles))}


def added(story: Story, chance: Random) -> Story:
    new = small(1000 + chance.randrange(10**6), chance)
    return {**story, new.id: new}


def removed(story: Story, chance: Random) -> Story:
    gone = chance.choice([*story])
    return {key: a for key, a in story.items() if key != gone}


def told_anew(story: Story, chance: Random) -> Story:
    old = chance.choice([*story])
    return {**story, old: small(int(old.rpartition("-")[2]), chance)}


def dated_anew(story: Story, chance: Random) -> Story:
    old = story[chance.choice([*story])]
    day = date(2031, 5, 8) + timedelta(days=chance.randrange(6))
    return {**story, old.id: replace(old, dct=day, source=replace(old.source, published=day))}


def renamed(story: Story, chance: Random) -> Story:
    old = chance.choice([*story])
    new = replace(story[old], id=f"pellan-{1000 + chance.randrange(10**6)}")
    return {new.id if key == old else key: new if key == old else a for key, a in story.items()}


def with_a_sentence(story: Story, chance: Random) -> Story:
    """The sentences behind a new one stand elsewhere, and say what they said."""
    old = story[chance.choice([*story])]
    title, _, text = old.text.partition("\n\n")
    new = article(old.id, title, ["It rained for hours."], text.split("\n\n"), published=old.source.published)
    return {**story, old.id: new}


def read_again(story: Story, chance: Random) -> Story:
    old = chance.choice([*story])
    return {**story, old: replace(story[old], notes=f"{chance.random()}")}


CHANGES: tuple[Callable[[Story, Random], Story], ...] = (
    added, removed, told_anew, dated_anew, renamed, with_a_sentence, read_again,
)  # fmt: skip


@pytest.mark.parametrize("articles", [12, MANY], ids=["small", "large"])
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_every_change_of_a_story_gives_what_a_clean_run_gives(
    change: Callable[[Story, Random], Story], articles: int
) -> None:
    chance = Random(articles)  # noqa: S311 (no secret: the same each time)
    story, memo, lists = a_story(chance, articles), Memo(), Lists()
    grouped(story, memo, lists)
    for _ in range(6):
        story = change(story, chance)
        assert_same(grouped(story, memo, lists), grouped(story))


@pytest.mark.parametrize("seed", range(6))
def test_random_changes_one_after_another_give_what_a_clean_run_gives(seed: int) -> None:
    chance = Random(seed)  # noqa: S311
    story, memo, lists = (
        a_story(chance, chance.choice((5, 30, 66, MANY))),
        Memo(),
        Lists(),
    )
    grouped(story, memo, lists)
    for _ in range(15):
        for _ in range(chance.choice((1, 1, 1, 4))):
            story = chance.choice(CHANGES)(story, chance)
        assert_same(grouped(story, memo, lists), grouped(story))


@pytest.mark.parametrize("articles", [20, MANY], ids=["small", "large"])
def test_clusters_of_the_same_nodes_are_the_same_objects(articles: int) -> None:
    chance = Random(articles)  # noqa: S311
    story, memo, lists = a_story(chance, articles), Memo(), Lists()
    made = grouped(story, memo, lists).made
    kept = []
    for _ in range(10):
        story = chance.choice(CHANGES)(story, chance)
        before, made = {tuple(map(id, c.nodes)): c for c in made}, grouped(story, memo, lists).made
        again = [(c, before[key]) for c in made if (key := tuple(map(id, c.nodes))) in before]
        assert all(one is two for one, two in again)
        kept.append(len(again) / len(made))
    assert max(kept) > 2 / 3


def test_an_article_that_is_not_counted_changes_no_other_ones_portion() -> None:
    chance = Random(1)  # noqa: S311
    story, memo, lists = a_story(chance, MANY), Memo(), Lists()
    before = grouped(story, memo, lists)
    other = next(key for key in story if key not in counted(story))
    now = grouped({**story, other: small(int(other.rpartition("-")[2]), chance)}, memo, lists)
    kept = {id(portion) for portion in before.portions}
    assert [p.claims[0].article for p in now.portions if id(p) not in kept] == [other]


def test_sentences_that_only_stand_elsewhere_are_decided_as_before() -> None:
    chance = Random(2)  # noqa: S311
    story, memo, lists = a_story(chance, MANY), Memo(), Lists()
    before = grouped(story, memo, lists)
    other = next(key for key in story if key not in counted(story))
    edited = with_a_sentence({other: story[other]}, chance)
    now = grouped({**story, **edited}, memo, lists)
    assert [len(c.nodes) for c in now.made] == [len(c.nodes) for c in before.made]
    anew = [c for c in now.made if all(c is not old for old in before.made)]
    assert anew
    assert all(any(node.article == other for node in c.nodes) for c in anew)
    assert all(c in claims_of(edited[other]) for cluster in anew for node in cluster.nodes
               for c in node.claims if node.article == other)  # fmt: skip


def test_a_run_that_fails_leaves_nothing_wrong_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = Random(3)  # noqa: S311
    story, memo, lists = a_story(chance, 20), Memo(), Lists()
    grouped(story, memo, lists)
    story = told_anew(story, chance)
    with monkeypatch.context() as patched:
        patched.setattr(Cluster, "surplus", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            grouped(story, memo, lists)
    assert_same(grouped(story, memo, lists), grouped(story))


def test_what_an_earlier_run_made_may_be_the_start_of_two_edits() -> None:
    chance = Random(4)  # noqa: S311
    site = a_site(chance)
    known = merged(site)
    for edit in EDITS:
        edited = edit(site, chance)
        assert merged(edited, known).events == merged(edited).events


@pytest.mark.parametrize(
    ("articles", "least", "most"), [(1, 1, 1), (64, 64, 64), (65, 20, 45), (128, 50, 78), (1000, 40, 85)]
)
def test_of_a_large_story_some_articles_are_counted(articles: int, least: int, most: int) -> None:
    assert least <= len(counted(f"article-{n}" for n in range(articles))) <= most


def test_an_article_more_changes_which_are_counted_only_as_their_number_passes_a_power_of_two() -> None:
    samples = [counted(f"article-{n}" for n in range(number)) for number in range(1, 600)]
    changed = [n + 1 for n, (a, b) in enumerate(pairwise(samples)) if not a <= b]
    assert changed == [64, 128, 256, 512]


def test_a_sentence_more_changes_no_weight_in_most_cases() -> None:
    """Counts of 64 and more go in steps of an eighth to a quarter."""
    chance = Random(5)  # noqa: S311
    sources = [told("bridge", n, chance) for n in range(120)]
    whole = Weights([Words(claims_of(a)) for a in sources])
    less = [Weights([Words(claims_of(a)) for a in sources if a is not one]) for one in sources[:12]]
    changed = [weights.changed_since(whole) for weights in less]
    assert sum(words is not None and not words for words in changed) >= len(less) / 2
    assert all(words is None or words for weights, words in zip(less, changed, strict=True)
               if weights.weights != whole.weights)  # fmt: skip
