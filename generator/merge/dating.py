"""The date an event is listed at, and the rule that chose it."""

from dataclasses import dataclass

from generator.edtf import Edtf
from generator.merge.copies import Sources
from generator.method import LISTED
from generator.model import Article, Claim


@dataclass(frozen=True, slots=True)
class Listing:
    """A date and why it was chosen, in words for the page."""

    date: Edtf
    rule: str


def listing(claims: list[Claim], order: dict[str, int], sources: Sources) -> Listing:
    """Where to list an event.

    ``claims`` are its dated ones, ``order`` the articles' places by publication, ``sources`` who each of the
    claims' sentences counts as.

    The most precise date that the claims bear out. Where dates exclude each other: the one borne out by more
    independent sources; on a tie one stated with the verb, not inside a noun phrase; then the
    earliest-published article's.
    """
    dates = {c.date.text: c.date for c in claims if c.date is not None}
    if len(dates) == 1:
        return Listing(next(iter(dates.values())), LISTED["only"])
    rivals = [d for d in dates.values() if not all(d.overlaps(other) for other in dates.values())]
    if not rivals:
        best = min(dates.values(), key=lambda d: (d.length, *_standing(d, claims, order, sources)))
        return Listing(best, LISTED["precise"])
    ranked = sorted(rivals, key=lambda d: (*_standing(d, claims, order, sources), d.length))
    best = ranked[0]
    others = [d for d in ranked if not d.overlaps(best)]
    return Listing(best, _why(best, others, claims, order, sources))


def _standing(
    date: Edtf, claims: list[Claim], order: dict[str, int], sources: Sources
) -> tuple[int, int, int]:
    """Sort key, best first: sources that bear it out, stated with the verb, published first."""
    bearing = [c for c in claims if c.date is not None and c.date.overlaps(date)]
    with_verb = any(c.dated_by == "verb" for c in bearing)
    first = min((order[c.article] for c in bearing), default=0)
    return -len({sources[c.article, c.sentence.start] for c in bearing}), 0 if with_verb else 1, first


def _why(best: Edtf, others: list[Edtf], claims: list[Claim], order: dict[str, int], sources: Sources) -> str:
    mine = _standing(best, claims, order, sources)
    theirs = min(_standing(d, claims, order, sources) for d in others)
    if mine[0] != theirs[0]:
        return LISTED["more_sources"]
    if mine[1] != theirs[1]:
        return LISTED["with_verb"]
    return LISTED["first"]


def order_of(articles: tuple[Article, ...]) -> dict[str, int]:
    """Place of each article by publication, as its footnote number less one."""
    return {a.id: i for i, a in enumerate(articles)}
