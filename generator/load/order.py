"""All articles of a site side by side: their order, and ids that clash."""

from collections.abc import Iterable
from datetime import datetime

from generator.model import Article
from generator.problem import Location, Problem


def in_footnote_order(articles: Iterable[Article]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """By publication as written (day, then clock; a date without a clock first), then id; undated last."""
    every = sorted(articles, key=lambda article: article.path)
    first: dict[str, Article] = {}
    clashes = []
    for article in every:
        other = first.setdefault(article.id.casefold(), article)
        if other is not article:
            clashes.append(_clash(article, other))
    return tuple(sorted(first.values(), key=_order)), tuple(clashes)


def _order(article: Article) -> tuple[bool, str, str, str]:
    published = article.source.published
    if published is None:
        return True, "", "", article.id
    clock = published.time().isoformat() if isinstance(published, datetime) else ""
    return False, published.isoformat()[:10], clock, article.id


def _clash(article: Article, other: Article) -> Problem:
    same = article.id == other.id
    message = f"the id `{article.id}` " + (
        f"is that of {other.path} too" if same else f"differs only in case from `{other.id}` of {other.path}"
    )
    return Problem(Location(article.path), "error", "id-clash", message, "give one of them another `id:`")
