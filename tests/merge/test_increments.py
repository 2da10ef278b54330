"""After a change only the stories it touches are merged again, with the same result as a clean run."""

import gc
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from types import FunctionType, ModuleType

import pytest

from generator import extract, load, merge, tag
from generator.memo import Memo
from generator.model import Article, Claim, Event, Sentence, Span
from tests.samples import article

STORIES = {
    "bridge": ("Pellan", "Tarn", "Ada Lind", "bridge collapsed into the river", "lorries"),
    "orchestra": ("Mirov", "Sarn", "Ivo Marek", "orchestra won the music prize", "violins"),
    "ferry": ("Holm", "Vessel Bay", "Greta Aal", "ferry sank off the lighthouse", "lifeboats"),
}
"""A place, another one, a speaker, what happened, things: by name of the story."""
DAYS = [date(2031, 5, 6) + timedelta(days=n) for n in range(4)]
Site = dict[str, Article]
_claims: dict[Article, tuple[Claim, ...]] = {}


def told(story: str, number: int, chance: Random) -> Article:
    """An article of a story: what happened, a figure, a statement, and a sentence without a date."""
    place, near, speaker, happened, things = STORIES[story]
    day = chance.choice(DAYS)
    count = chance.choice((3, 4, 40))
    return article(
        f"{story}-{number}",
        f"{place} {happened} near {near}",
        [
            f"The {place} {happened} at {near} on {day.day} May.",
            f"At least {count} {things} of {place} were lost.",
        ],
        [f"{speaker} said on {chance.choice(DAYS):%A} that {place} would mourn the {things} of {near}."],
        [f"The {happened.split()[0]} of {place} had many {things}."] if chance.random() < 0.5 else [],
        published=date(2031, 5, 10) + timedelta(days=chance.randrange(3)),
        publisher=chance.choice(("Courier", "Herald", "Post")),
    )


def merged(site: Site, before: merge.Merged | None = None) -> merge.Merged:
    articles, _ = load.together(site.values())
    for a in articles:
        if a not in _claims:
            _claims[a] = extract.claims(a, tag.time_expressions(a))
    return merge.merged(articles, tuple(c for a in site.values() for c in _claims[a]), before)


def story_of(event: Event) -> str:
    return event.reports[0].claim.article.partition("-")[0]


def a_site(chance: Random) -> Site:
    made = [told(story, number, chance) for story in STORIES for number in range(4)]
    chance.shuffle(made)
    return {a.id: a for a in made}


def added(site: Site, chance: Random) -> Site:
    new = told(chance.choice([*STORIES]), 100 + chance.randrange(10**6), chance)
    return {**site, new.id: new}


def removed(site: Site, chance: Random) -> Site:
    gone = chance.choice([*site])
    return {key: a for key, a in site.items() if key != gone} if len(site) > 1 else site


def changed(site: Site, chance: Random) -> Site:
    story, _, number = chance.choice([*site]).partition("-")
    new = told(story, int(number), chance)
    return {**site, new.id: new}


def dated_anew(site: Site, chance: Random) -> Site:
    """Published on another day: the words that say when stand, but not the footnote's number."""
    old = site[chance.choice([*site])]
    day = date(2031, 5, 10) + timedelta(days=chance.randrange(5))
    return {**site, old.id: replace(old, dct=day, source=replace(old.source, published=day))}


def of_another_publisher(site: Site, chance: Random) -> Site:
    old = site[chance.choice([*site])]
    source = replace(old.source, publisher=chance.choice(("Courier", "Herald", "Post", "Echo")))
    return {**site, old.id: replace(old, source=source)}


def copied(site: Site, chance: Random) -> Site:
    """Another outlet prints the text of one: that may change what counts as an independent source."""
    old = site[chance.choice([*site])]
    number = 100 + chance.randrange(10**6)
    new = replace(
        old, id=f"{old.id.partition('-')[0]}-{number}", source=replace(old.source, publisher="Echo")
    )
    return {**site, new.id: new}


def reworded(site: Site, chance: Random) -> Site:
    """One sentence more, at the end: with a date, or without."""
    old = site[chance.choice([*site])]
    more = chance.choice(("Nobody was hurt.", "A crane fell on 8 May.", "A court closed on 7 May."))
    text = f"{old.text} {more}"
    end = Sentence(Span(len(old.text) + 1, len(text)), old.sentences[-1].paragraph, "text")
    return {**site, old.id: replace(old, text=text, sentences=(*old.sentences, end), digest=more)}


def renamed(site: Site, chance: Random) -> Site:
    key = chance.choice([*site])
    new = replace(site[key], id=f"{key.partition('-')[0]}-{100 + chance.randrange(10**6)}")
    return {**{k: a for k, a in site.items() if k != key}, new.id: new}


def in_another_order(site: Site, chance: Random) -> Site:
    return dict(chance.sample([*site.items()], len(site)))


EDITS: tuple[Callable[[Site, Random], Site], ...] = (
    added, removed, changed, dated_anew, of_another_publisher, copied, reworded, renamed, in_another_order,
)  # fmt: skip


def touched(old: Site, new: Site) -> set[str]:
    """Names of the stories that an article of was added, removed or changed."""
    return {key.partition("-")[0] for key in {*old, *new} if old.get(key) != new.get(key)}


@pytest.mark.parametrize("seed", range(4))
def test_random_edits_give_what_a_clean_run_gives_and_merge_only_what_they_touch(seed: int) -> None:
    chance = Random(seed)  # noqa: S311 (no secret: the same edits each time)
    site = a_site(chance)
    known = merged(site)
    assert known.anew == len(known.blocks) >= len(STORIES)
    for _ in range(12):
        edited = chance.choice(EDITS)(site, chance)
        now, clean = merged(edited, known), merged(edited)
        assert now.events == clean.events
        assert now.blocks == clean.blocks
        of_touched = [b for b in now.blocks if {*map(story_of, b.events)} & touched(site, edited)]
        assert now.anew <= len(of_touched)
        site, known = edited, now


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_an_event_that_an_edit_leaves_alone_is_the_same_object(edit: Callable[[Site, Random], Site]) -> None:
    for seed in range(4):
        chance = Random(seed)  # noqa: S311
        site = a_site(chance)
        known = merged(site)
        edited = edit(site, chance)
        before = {event.id: event for event in known.events}
        of_changed = {key for key in edited if edited[key] is not site.get(key)}
        now = [e for e in merged(edited, known).events if e == before.get(e.id)]
        alone = [e for e in now if of_changed.isdisjoint(r.claim.article for r in e.reports)]
        assert alone
        assert all(event is before[event.id] for event in alone)


def test_after_many_edits_no_more_is_remembered_than_after_a_few() -> None:
    chance = Random(9)  # noqa: S311
    site = a_site(chance)
    known, held = merged(site), []
    for number in range(24):
        site = dated_anew(reworded(site, chance), chance) if number % 2 else changed(site, chance)
        known = merged(site, known)
        held.append(len({id(o) for o in reached(known) if not isinstance(o, (Article, Claim, str))}))
    assert max(held[12:]) < 1.3 * max(held[4:12])


def reached(root: object) -> list[object]:
    """Everything that an object holds, however deep, types left out."""
    seen: dict[int, object] = {}
    left = [root]
    while left:
        one = left.pop()
        if id(one) not in seen and not isinstance(one, (type, ModuleType, FunctionType)):
            seen[id(one)] = one
            left += gc.get_referents(one)
    return [*seen.values()]


def test_the_test_sites_stories_are_kept_apart_and_each_is_one_block() -> None:
    found = merged(a_site(Random(1)))  # noqa: S311
    assert [len({story_of(e) for e in block.events}) for block in found.blocks] == [1] * len(found.blocks)
    assert len(found.blocks) == len(STORIES)


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_every_kind_of_edit_gives_what_a_clean_run_gives(edit: Callable[[Site, Random], Site]) -> None:
    for seed in range(6):
        chance = Random(seed)  # noqa: S311
        site = a_site(chance)
        edited = edit(site, chance)
        assert merged(edited, merged(site)) == replace(merged(edited), anew=merged(edited, merged(site)).anew)


def test_nothing_is_merged_again_where_nothing_has_changed() -> None:
    site = a_site(Random(2))  # noqa: S311
    known = merged(site)
    again = merged(site, known)
    assert again.anew == 0
    assert again.events == known.events


def test_what_was_merged_may_be_kept_on_disk() -> None:
    site = a_site(Random(3))  # noqa: S311
    known = merged(site)
    assert merged(site, pickle.loads(pickle.dumps(known))).anew == 0  # noqa: S301


def test_what_is_kept_on_disk_remembers_no_objects_of_this_process() -> None:
    known = merged(a_site(Random(3)))  # noqa: S311
    assert len(pickle.dumps(known)) == len(pickle.dumps(replace(known, memo=Memo())))


def test_one_changed_article_merges_one_story_again() -> None:
    chance = Random(4)  # noqa: S311
    site = a_site(chance)
    known = merged(site)
    edited = {**site, "ferry-0": told("ferry", 0, chance)}
    assert edited != site
    assert merged(edited, known).anew == 1


def test_an_unrelated_article_changes_no_field_of_another_storys_events() -> None:
    chance = Random(5)  # noqa: S311
    site = {key: a for key, a in a_site(chance).items() if not key.startswith("ferry")}
    known = merged(site)
    for number in range(4):
        new = told("ferry", number, chance)
        now = merged({new.id: new, **site}, known)
        assert [e for e in now.events if story_of(e) != "ferry"] == list(known.events)
        assert now.anew == 1


def test_claims_that_another_reading_gives_are_merged_again() -> None:
    """The same file, read by other rules: its digest is the same, its claims are not."""
    site = a_site(Random(6))  # noqa: S311
    known = merged(site)
    articles, _ = load.together(site.values())
    claims = [c for a in articles for c in _claims[a]]
    one = next(n for n, c in enumerate(claims) if c.date is not None)
    claims[one] = replace(claims[one], kind="scheduled")
    assert merge.merged(articles, tuple(claims), known).anew == 1


def test_the_order_of_files_changes_nothing() -> None:
    chance = Random(7)  # noqa: S311
    site = a_site(chance)
    expected = merged(site)
    for _ in range(5):
        assert merged(in_another_order(site, chance)) == expected


@pytest.mark.parametrize("seed", ["0", "1", "77"])
def test_the_result_is_the_same_under_another_hash_seed(seed: str) -> None:
    code = "from tests.merge.test_increments import *; print(fingerprint())"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == fingerprint()


def fingerprint() -> str:
    """All that a run of increments gives, in one line."""
    chance = Random(8)  # noqa: S311
    site = a_site(chance)
    known = merged(site)
    for _ in range(3):
        site = chance.choice(EDITS)(site, chance)
        known = merged(site, known)
    return repr(known.events)
