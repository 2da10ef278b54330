"""What tells without a date, in a story of many articles: after any edit it joins what it should."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

import pytest

from generator import extract, load, merge, tag
from generator.merge.homes import longest_rise
from generator.model import Article, Claim
from tests.samples import article

PLACES = (
    ("Pellan", "Ivo Marek", "mill", "lorries"), ("Tarn", "Ada Lind", "dam", "violins"),
    ("Holm", "Greta Aal", "harbour", "barrels"), ("Brod", "Jan Osk", "library", "ladders"),
    ("Orlova", "Mia Roth", "orchard", "lanterns"), ("Sarn", "Piet Kool", "tower", "sledges"),
)  # fmt: skip
"""A place with somebody, a building and things of it."""
DATED = (
    "A fire destroyed the {building} of {place} and its {things} on {day}.",
    "Police arrested {person} at the {building} in {place} on {day}.",
    "The bridge of {place} collapsed on {day}, killing {number} people.",
    "{person} resigned as mayor of {place} on {day}.",
    "{person} said on {day} that the {building} of {place} would be repaired.",
)
UNDATED = (
    "The fire at the {building} of {place} had destroyed the {things}.",
    "{person} was arrested without a fight.",
    "The collapse of the bridge killed {number} people.",
    "The bridge of {place} collapsed under the {things}, and people were killed.",
    "{person} resigned after a quarrel over the {things}.",
    "The {things} of {place} stood by the {building} of {person} for years.",
    "Nobody at the {building} in {place} had asked {person} for the {things}.",
)
Texts = dict[str, tuple[list[str], date]]
_read: dict[tuple[str, str, date], tuple[Article, tuple[Claim, ...]]] = {}


def sentence(chance: Random) -> str:
    form = chance.choice((*DATED, *UNDATED))
    place, person, building, things = chance.choice(PLACES)
    day = f"{chance.choice((2, 3, 8))} May"
    number = chance.randrange(2, 60)
    return form.format(place=place, person=person, building=building, things=things, day=day, number=number)


def written(chance: Random) -> tuple[list[str], date]:
    return [sentence(chance) for _ in range(5)], date(2031, 5, 9) + timedelta(days=chance.randrange(6))


def merged(texts: Texts, before: merge.Merged | None = None) -> merge.Merged:
    """Of the same objects for the same text, as a session holds them."""
    for key, (sentences, day) in texts.items():
        if (key, " ".join(sentences), day) not in _read:
            made = article(key, "The bridge and the mill of Pellan", sentences, published=day)
            claims = extract.claims(made, tag.time_expressions(made))
            _read[key, " ".join(sentences), day] = (made, claims)
    read = [_read[key, " ".join(sentences), day] for key, (sentences, day) in texts.items()]
    articles, _ = load.together(made for made, _ in read)
    return merge.merged(articles, tuple(claim for _, claims in read for claim in claims), before)


def reworded(texts: Texts, chance: Random) -> Texts:
    key = chance.choice([*texts])
    sentences, day = texts[key]
    place = chance.randrange(len(sentences))
    return {**texts, key: ([*sentences[:place], sentence(chance), *sentences[place + 1 :]], day)}


def dated_anew(texts: Texts, chance: Random) -> Texts:
    key = chance.choice([*texts])
    return {**texts, key: (texts[key][0], date(2031, 5, 9) + timedelta(days=chance.randrange(6)))}


def removed(texts: Texts, chance: Random) -> Texts:
    gone = chance.choice([*texts])
    return {key: text for key, text in texts.items() if key != gone}


def added(texts: Texts, chance: Random) -> Texts:
    return {**texts, f"new{chance.randrange(999)}": written(chance)}


EDITS: tuple[Callable[[Texts, Random], Texts], ...] = (reworded, reworded, dated_anew, removed, added)


@pytest.mark.parametrize(("seed", "articles"), [(0, 40), (1, 40), (2, 25)])
def test_after_any_edit_a_story_of_many_articles_is_told_as_in_a_clean_run(seed: int, articles: int) -> None:
    """25 articles are just more than a few; an edit or two, and they are a few."""
    chance = Random(seed)  # noqa: S311
    texts = {f"a{n:03}": written(chance) for n in range(articles)}
    known = merged(texts)
    assert max(len(block.told) for block in known.blocks) > articles // 2
    for _ in range(14):
        texts = chance.choice(EDITS)(texts, chance)
        known = merged(texts, known)
        assert known.events == merged(texts).events


def telling(made: merge.Merged) -> set[str]:
    """Articles that an event has a sentence of, not the title alone."""
    return {r.claim.article for e in made.events for r in e.reports if r.claim.role == "text"}


def test_what_no_event_was_for_joins_one_that_an_edit_dates() -> None:
    """The bridge still stood when they were published."""
    early, late = date(2031, 5, 3), date(2031, 5, 9)
    bridge = "The bridge of Pellan collapsed on 6 May, killing Ivo Marek and his lorries."
    pillar = "A pillar of the tower at Holm collapsed onto the barrels of Greta Aal."
    texts: Texts = {f"a{n}": ([bridge, "The mill of Pellan stood."], late) for n in range(4)}
    texts |= {f"b{n}": ([pillar, f"It rained for {n} days."], early) for n in range(3)}
    known = merged(texts)
    assert "b1" not in telling(known)
    more = {**texts, "a3": (["The tower at Holm collapsed onto the barrels of Greta Aal on 2 May."], late)}
    now = merged(more, known)
    assert now.events == merged(more).events
    assert "b1" in telling(now)


def test_a_sentence_more_that_joins_nothing_leaves_all_events_of_other_articles_alone() -> None:
    chance = Random(3)  # noqa: S311
    texts = {f"a{n:03}": written(chance) for n in range(40)}
    known = merged(texts)
    before = {id(event) for event in known.events}
    sentences, day = texts["a007"]
    now = merged({**texts, "a007": ([*sentences, "It rained."], day)}, known).events
    changed = [event for event in now if id(event) not in before]
    assert changed
    assert len(changed) < len(now)
    assert all("a007" in {r.claim.article for r in event.reports} for event in changed)


@pytest.mark.parametrize(
    ("numbers", "rise"),
    [
        ([], []),
        ([0, 1, 2], [2, 1, 0]),
        ([0, 3, 1, 2], [2, 1, 0]),
        ([1, 2, 3, 0], [3, 2, 1]),
        ([4, 0, 5, 1, 2], [2, 1, 0]),
    ],
)
def test_what_keeps_its_order_is_a_longest_rise(numbers: list[int], rise: list[int]) -> None:
    assert longest_rise(numbers) == rise
