"""One happening that the sources date so differently that it became two events. Rule ``dates-apart``.

Merging keeps days apart, and that is right for matches and meetings; but nobody dies twice. Two events are
set against each other if they are of one kind that comes once, tell of the same person (or the same things)
in much the same words, lie near each other, and no article dates both.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product

from generator.compare.badges import Compared, Question, compared
from generator.compare.dossier import Dossier
from generator.compare.material import Material
from generator.compare.when.dates import what
from generator.compare.when.days import (
    Articles,
    are_same_day_of_other_years,
    is_reprint,
    may_overlap,
    relation,
    statement,
    tells_the_date,
)
from generator.compare.when.once import are_one, kind_once
from generator.memo import Memo
from generator.model import Claim, Event

NEAR = 14  # days between two days
_PERIODS = 2  # lengths between two months or years
_MOST = 6  # claims of an event that are looked at, the most representative
_WINDOW = 8  # events of one kind and name that come next
_SERIES = 3  # dates of one kind and name: a series


@dataclass(frozen=True, eq=False)
class Once:
    """An event and those of its reports that date a happening of a kind that comes once.

    ``keys``: the kinds of what happened with each name that its reports give.
    """

    event: Event
    articles: Articles
    claims: Sequence[Claim]
    keys: Sequence[tuple[str, str]]


Pairs = Sequence[tuple[Claim, Claim]]


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the dates of events that are one happening."""
    found: dict[tuple[str, str], tuple[Once, Once, Pairs]] = {}
    seen: set[tuple[str, str]] = set()
    for _, events in sorted(_by_name(material).items()):
        for one, two in _neighbours(events):
            ids = (one.event.id, two.event.id)
            if ids not in seen and (pairs := _pairs(material.memo, one, two)):
                found[ids] = (one, two, pairs)
            seen.add(ids)
    days: dict[str, set[str]] = defaultdict(set)
    for one, two, _ in found.values():
        for event in (one.event, two.event):
            days[event.id] |= {one.event.date.text, two.event.date.text}
    for one, two, pairs in found.values():
        if max(len(days[one.event.id]), len(days[two.event.id])) < _SERIES:
            made = _compared({**one.articles, **two.articles}, one, two, pairs)
            if made:
                yield made


def _by_name(material: Material) -> dict[tuple[str, str], list[Once]]:
    """Events in timeline order, by the kind of what happened and a name that its reports give."""
    found: dict[tuple[str, str], list[Once]] = defaultdict(list)
    for dossier in material.dossiers.values():
        once = dossier.read(_once)
        for key in once.keys:
            found[key].append(once)
    return found


def _once(dossier: Dossier) -> Once:
    told = (r.claim for r in dossier.event.reports if r.claim.date is not None)
    kinds = list(islice(_kinds(dossier.articles, told), _MOST))
    keys = sorted({(kind, name.lower()) for kind, claim in kinds for name in claim.names})
    return Once(dossier.event, dossier.articles, [c for _, c in kinds], keys)


def _kinds(articles: Articles, claims: Iterable[Claim]) -> Iterator[tuple[str, Claim]]:
    for claim in claims:
        kind = kind_once(articles[claim.article], claim)
        if kind and tells_the_date(articles[claim.article], claim):
            yield kind, claim


def _neighbours(events: Sequence[Once]) -> Iterator[tuple[Once, Once]]:
    for at, one in enumerate(events):
        for two in events[at + 1 : at + 1 + _WINDOW]:
            yield one, two


def _pairs(memo: Memo, one: Once, two: Once) -> Pairs:
    """Each two claims that tell of one happening on two days; none if an article dates both events."""
    return memo.made_of(f"apart from {two.event.id}", one, (two,), lambda: _tellings(one, two))


def _tellings(one: Once, two: Once) -> Pairs:
    if _dating(one.event) & _dating(two.event):
        return ()
    articles = {**one.articles, **two.articles}
    return [
        (a, b)
        for a, b in product(one.claims, two.claims)
        if _are_near(a, b) and _are_one(articles, a, b) and not may_overlap(articles, [a], [b])
    ]


def _dating(event: Event) -> set[str]:
    return {r.claim.article for r in event.reports if r.claim.date is not None}


def _are_near(a: Claim, b: Claim) -> bool:
    one, two = a.date, b.date
    if one is None or two is None or None in (one.earliest, one.latest, two.earliest, two.latest):
        return False
    gap = max(one.earliest or 0, two.earliest or 0) - min(one.latest or 0, two.latest or 0)
    return gap <= max(NEAR, _PERIODS * max(one.length, two.length))


def _are_one(articles: Articles, a: Claim, b: Claim) -> bool:
    first, second = articles[a.article], articles[b.article]
    return (
        a.article != b.article
        and are_one(first, a, second, b)
        and not is_reprint(first, a, second, b)
        and not are_same_day_of_other_years(a, b)
    )


def _compared(articles: Articles, one: Once, two: Once, pairs: Pairs) -> Compared | None:
    told: Iterable[Claim] = dict.fromkeys(claim for pair in pairs for claim in pair)
    days = {(c.type, c.date.text) for c in told if c.date}
    claims = [c for once in (one, two) for c in once.claims if c.date and (c.type, c.date.text) in days]
    question = Question("date", (one.event.id, two.event.id), what(one.event, claims), "dates-apart")
    return compared(question, [statement(c) for c in claims], relation(articles, lambda _one, _two: True))
