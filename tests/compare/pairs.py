"""Two little articles through the real stages, from their words to what is compared in them.

A case is two tellings of one happening; ``lead`` opens both articles, so that they tell of one event.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from generator import compare, extract, load, merge, tag
from generator.model import Article, Claim, Contradiction, ContradictionKind, Event, Pair, PairClass

WEDNESDAY = "2021-05-12"
LEAD = "A fire broke out at the Lindqvist furniture warehouse in Ostrava on Tuesday night."


@dataclass(frozen=True)
class Case:
    """How two tellings stand to each other; ``why`` are words of the reason, "" where nothing is compared."""

    label: PairClass
    kind: ContradictionKind
    one: str
    two: str
    why: str = ""
    lead: str = LEAD
    published: tuple[str, str] = (WEDNESDAY, WEDNESDAY)


@dataclass(frozen=True)
class Found:
    """What the stages make of a case: the gravest pair of its kind, and badges of any other kind."""

    label: PairClass
    why: str
    others: tuple[Contradiction, ...]


def name_of(case: Case) -> str:
    """Return the case as pytest shows it."""
    return f"{case.label}: {case.one} / {case.two}"


def found(case: Case) -> Found:
    """Read, merge and compare both articles."""
    seen = compare.comparisons(*merged(case))
    pairs = [pair for one in seen if one.question.kind == case.kind for pair in one.pairs]
    others = tuple(one.badge for one in seen if one.badge and one.question.kind != case.kind)
    gravest = max(pairs, key=_gravity, default=Pair(0, 1, "compatible"))
    return Found(gravest.label, gravest.why, others)


def merged(case: Case) -> tuple[tuple[Article, ...], tuple[Event, ...], tuple[Claim, ...]]:
    """Read and merge both articles: what the comparing stage is given."""
    read = [_read(name, text, day) for name, text, day in _articles(case)]
    articles = tuple(article for article, _ in read)
    claims = tuple(claim for _, own in read for claim in own)
    return articles, merge.events(articles, claims), claims


def check(case: Case) -> None:
    """Fail unless the case is judged as it should be, for the reason it gives, and no other badge stands."""
    seen = found(case)
    assert seen.label == case.label, (seen.label, seen.why)
    assert case.why in seen.why, seen.why
    assert case.why or not seen.why, seen.why
    assert not seen.others, [(b.kind, b.label, b.what) for b in seen.others]


def _gravity(pair: Pair) -> int:
    return ("compatible", "differs", "revision", "conflict").index(pair.label)


def _articles(case: Case) -> Iterator[tuple[str, str, str]]:
    for name, text, day in zip("ab", (case.one, case.two), case.published, strict=True):
        yield name, f"{case.lead}\n\n{text}" if case.lead else text, day


def _read(name: str, text: str, day: str) -> tuple[Article, tuple[Claim, ...]]:
    read = load.loose(text, date.fromisoformat(day), "en")
    article = replace(
        read, id=name, path=f"{name}.md", source=replace(read.source, publisher=f"Outlet {name}")
    )
    return article, extract.claims(article, tag.time_expressions(article))
