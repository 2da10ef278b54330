"""Each article with all that its story's events can depend on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from generator.memo import are_same
from generator.merge.copies import Independence
from generator.model import Article, Claim


@dataclass(frozen=True, slots=True)
class Told:
    """One article of a story: all that the story's events can depend on.

    ``report`` and ``origin`` are the report that it prints and the independent source that this counts as.
    """

    article: Article
    claims: tuple[Claim, ...]
    report: str
    origin: str


def accounts(
    articles: tuple[Article, ...],
    claims: tuple[Claim, ...],
    independence: Independence,
    before: Mapping[str, Told],
) -> dict[str, Told]:
    """What each article tells, by its id: the object of ``before`` where all of it is the same objects."""
    own: dict[str, list[Claim]] = {a.id: [] for a in articles}
    for article, told in groupby(claims, attrgetter("article")):
        if article in own:
            own[article] += told
    return {a.id: _account(a, own[a.id], independence, before.get(a.id)) for a in articles}


def _account(article: Article, own: Sequence[Claim], independence: Independence, before: Told | None) -> Told:
    claims = before.claims if before and are_same(before.claims, own) else tuple(own)
    made = Told(article, claims, independence.report(article.id), independence.origin(article.id))
    return before if before and _is_same(before, made) else made


def _is_same(one: Told, two: Told) -> bool:
    parts = (one.report, one.origin) == (two.report, two.origin)
    return parts and one.article is two.article and one.claims is two.claims
