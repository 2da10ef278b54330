"""Dates of one happening: two reports of one event whose days exclude each other. Rule ``disjoint-dates``."""

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from generator.compare.badges import Compared, Question, compared
from generator.compare.dossier import Dossier
from generator.compare.material import Material
from generator.compare.when.days import Articles, is_reprint, may_overlap, relation, statement, tells_the_date
from generator.compare.when.sameness import is_one_happening
from generator.languages.en.clock import date_of
from generator.model import Claim, Event

Claims = Sequence[Claim]

_WHAT = {"said": "date of the statement", "scheduled": "planned date"}

_SERIES = 3
_LOOKED_AT = 60  # claims of each date, the most representative


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the days on which the reports of each event put it."""
    found = (dossier.read(_of_event) for dossier in material.dossiers.values())
    return (one for one in found if one)


def _of_event(dossier: Dossier) -> Compared | None:
    event, articles = dossier.event, dossier.articles
    if len({r.claim.date for r in event.reports}) < 2:
        return None
    dated = [r.claim for r in event.reports if tells_the_date(articles[r.claim.article], r.claim)]
    if len({c.date for c in dated}) < 2 or _is_series(dated):
        return None
    if event.kind == "happened":
        dated = _of_one_head(articles, dated)
    question = Question("date", (event.id,), what(event, dated), "disjoint-dates")
    judge = relation(articles, lambda one, two: _are_of_one_happening(articles, one, two))
    return compared(question, [statement(c) for c in dated], judge)


def what(event: Event, claims: Claims) -> str:
    """Name what is compared: of what happened, if all the claims tell of one kind of happening."""
    if event.kind != "happened":
        return _WHAT[event.kind]
    kinds = {claim.type for claim in claims}
    return date_of(kinds.pop()) if len(kinds) == 1 else date_of("")


def _of_one_head(articles: Articles, claims: list[Claim]) -> list[Claim]:
    """Those told by a word by which a date is disputed: when the rig sank, not when it exploded."""
    days: dict[str, list[Claim]] = {}
    for claim in claims:
        days.setdefault(claim.date.text if claim.date else "", []).append(claim)
    heads = {
        claim.head
        for one, two in combinations(days.values(), 2)
        if not may_overlap(articles, one, two)
        for pair in _tellings_of_one(articles, one, two)
        for claim in pair
    }
    return [c for c in claims if c.head in heads]


def _is_series(claims: list[Claim]) -> bool:
    """Three days or more: a notice that is repeated, or several happenings, not a dispute about one day."""
    return len({claim.date.text for claim in claims if claim.date and claim.date.is_day}) >= _SERIES


def _are_of_one_happening(articles: Articles, one: Claims, two: Claims) -> bool:
    """Some report of each date tells plainly of one happening, and no article gives both dates."""
    if {c.article for c in one} & {c.article for c in two}:
        return False
    return next(_tellings_of_one(articles, one, two), None) is not None


def _tellings_of_one(articles: Articles, one: Claims, two: Claims) -> Iterator[tuple[Claim, Claim]]:
    """Each two claims that tell plainly of one happening."""
    for a, b in product(one[:_LOOKED_AT], two[:_LOOKED_AT]):
        first, second = articles[a.article], articles[b.article]
        if is_one_happening(first, a, second, b) and not is_reprint(first, a, second, b):
            yield a, b
