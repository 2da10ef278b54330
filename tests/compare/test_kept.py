"""What one run leaves to the next changes nothing in what is found, and does not grow."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import count
from random import Random

from generator import compare, extract, load, merge, tag
from generator.compare.badges import Compared
from generator.compare.dossier import Dossier, View
from generator.compare.told.texts import Text
from generator.compare.told.told_figures import Figures
from generator.memo import Memo
from generator.model import Article, Claim, Event
from tests.compare.pairs import Case
from tests.compare.test_cases import CASES

SEEDS = range(6)
EDITS = 12
STRIDE = len(CASES) // 20  # so many cases, of all sorts, make a site: two articles each
KINDS = 18  # rules by which something is compared on the way, of all sites together


@dataclass
class Site:
    """Articles with their claims, read as a preview reads them: those of an unchanged article once."""

    chance: Random
    read: dict[str, tuple[Article, tuple[Claim, ...]]] = field(default_factory=dict)
    merged: merge.Merged | None = None
    memo: Memo = field(default_factory=Memo)
    numbers: Iterator[int] = field(default_factory=count)

    def write(self, name: str, text: str, day: date) -> None:
        """Make an article, or another of it."""
        loose = load.loose(text, day, "en")
        source = replace(loose.source, publisher=f"Outlet {name}")
        article = replace(loose, id=name, path=f"{name}.md", source=source)
        self.read[name] = article, extract.claims(article, tag.time_expressions(article))

    def add(self, case: Case) -> None:
        """Two articles that a case tells."""
        for telling, day in zip((case.one, case.two), case.published, strict=True):
            text = f"{case.lead}\n\n{telling}" if case.lead else telling
            self.write(f"a{next(self.numbers)}", text, date.fromisoformat(day))

    def merge(self) -> tuple[tuple[Article, ...], tuple[Event, ...], tuple[Claim, ...]]:
        """What the comparing stage is given."""
        articles, _ = load.together(article for article, _ in self.read.values())
        claims = tuple(claim for _, own in self.read.values() for claim in own)
        self.merged = merge.merged(articles, claims, self.merged)
        return articles, self.merged.events, claims

    def any(self) -> Article:
        """Some article."""
        return self.read[self.chance.choice([*self.read])][0]


def a_site(seed: int) -> Site:
    site = Site(Random(seed))  # noqa: S311 (no secret: the same edits each time)
    for case in CASES[site.chance.randrange(STRIDE) :: STRIDE]:
        site.add(case)
    return site


def _tell_more(site: Site) -> None:
    one, other = site.any(), site.any()
    last = other.sentences[-1].span.of(other.text)
    _write(site, one, f"{one.text}\n\n{last}")


def _tell_less(site: Site) -> None:
    one = site.any()
    _write(site, one, one.text[: one.sentences[-1].span.start].strip() or "Nothing was said.")


def _count_otherwise(site: Site) -> None:
    one = site.any()
    figures = [at for at, character in enumerate(one.text) if character.isdigit()]
    at = site.chance.choice(figures) if figures else len(one.text)
    _write(site, one, one.text[:at] + str(site.chance.randrange(1, 9)) + one.text[at + 1 :])


def _publish_otherwise(site: Site) -> None:
    one = site.any()
    _write(site, one, one.text, timedelta(days=site.chance.randrange(-3, 4)))


def _delete(site: Site) -> None:
    del site.read[site.any().id]


def _add(site: Site) -> None:
    site.add(site.chance.choice(CASES))


def _write(site: Site, one: Article, text: str, later: timedelta = timedelta()) -> None:
    assert one.dct is not None
    site.write(one.id, text, one.dct + later)


WAYS: tuple[Callable[[Site], None], ...] = (
    _tell_more, _tell_less, _count_otherwise, _publish_otherwise, _delete, _add,
)  # fmt: skip


def after_each_edit(seed: int) -> Iterator[tuple[tuple[Compared, ...], tuple[Compared, ...]]]:
    """What is found with what the run before left, and without, for a site and each edit of it."""
    site = a_site(seed)
    for edit in (*(site.chance.choice(WAYS) for _ in range(EDITS)), _nothing):
        told = site.merge()
        yield compare.comparisons(*told, site.memo), compare.comparisons(*told)
        edit(site)


def _nothing(_: Site) -> None:
    """Leave the site as it is."""


def test_random_edits_give_what_a_clean_run_gives_by_whatever_rule() -> None:
    rules = set()
    for seed in SEEDS:
        for number, (kept, clean) in enumerate(after_each_edit(seed)):
            assert kept == clean, (seed, number)
            rules |= {one.question.rule for one in kept}
    assert len(rules) >= KINDS, sorted(rules)


def test_an_event_that_is_made_anew_but_tells_the_same_is_not_read_again() -> None:
    site = a_site(0)
    articles, events, claims = site.merge()
    first = compare.comparisons(articles, events, claims, site.memo)
    anew = tuple(replace(made_anew(event), importance=event.importance + 1) for event in events)
    again = compare.comparisons(articles, anew, claims, site.memo)
    assert again == first
    counts = [(a, b) for a, b in zip(first, again, strict=True) if a.question.rule == "count-in-state"]
    assert counts
    assert all(a is b for a, b in counts)


def test_a_report_that_is_added_to_an_event_is_seen_beside_its_others_though_they_are_made_anew() -> None:
    site = a_site(2)
    articles, events, claims = site.merge()
    large = max(events, key=lambda event: len(event.reports))
    fewer = replace(large, reports=large.reports[:-1])
    compare.comparisons(articles, tuple(fewer if e is large else e for e in events), claims, site.memo)
    told = tuple(made_anew(event) for event in events)
    assert compare.comparisons(articles, told, claims, site.memo) == compare.comparisons(
        articles, told, claims
    )


def made_anew(event: Event) -> Event:
    """The same with other objects."""
    return replace(event, reports=tuple(replace(r, claim=replace(r.claim)) for r in event.reports))


def test_what_is_kept_does_not_grow() -> None:
    site = a_site(1)
    with _without_collector():
        kept = []
        for _ in range(30):
            edit = site.chance.choice((_count_otherwise, _publish_otherwise))
            edit(site)
            compare.comparisons(*site.merge(), site.memo)
            kept.append(sum(isinstance(one, (Text, View, Dossier, Figures)) for one in gc.get_objects()))
    assert max(kept[20:]) <= max(kept[:10]) * 1.1, kept


@contextmanager
def _without_collector() -> Iterator[None]:
    """As in a preview: what refers to itself in a circle would stay for ever."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
