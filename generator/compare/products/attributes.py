"""Which attribute of which named thing a figure states: a price, a deal's value, funding, staff.

Each reader looks at the words of the figure's own clause. What is not plainly said there of a thing that is
named there, or that the text is about, is not read.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.compare.products import contracts, deals, prices, sheets, tabled
from generator.compare.products.named import Names
from generator.compare.products.phrases import Figure, Stated
from generator.compare.products.unread import may_hold_values, values
from generator.model import Article, Claim, Quantity, Span


@dataclass(frozen=True, eq=False)
class Spec:
    """A stated attribute with the figure that states it."""

    stated: Stated
    claim: Claim
    quantity: Quantity
    article: Article


_MOST = 40  # figures of a sentence: one that has more is a list or a table, and says nothing in words

Specs = Mapping[tuple[str, Span], Spec]
"""By article and the figure's place."""


def specs_of(articles: Mapping[str, Article], claims: Sequence[Claim]) -> Specs:
    """Every figure that states an attribute of a named thing."""
    names: dict[str, Names] = {}
    found: dict[tuple[str, Span], Spec | None] = {}
    unread = _unread(articles, claims)
    for claim in claims:
        article = articles[claim.article]
        others = unread.get((claim.article, claim.sentence), ()) if unread else ()
        figures = (*claim.quantities, *others)
        for quantity in figures if len(figures) <= _MOST else ():
            place = (claim.article, quantity.number)
            if place not in found:
                if article.id not in names:
                    names[article.id] = Names(article)
                figure = Figure(names[article.id], claim, quantity)
                one = stated(figure)
                found[place] = Spec(one, claim, quantity, article) if one else None
    return {place: one for place, one in found.items() if one}


def _unread(
    articles: Mapping[str, Article], claims: Sequence[Claim]
) -> Mapping[tuple[str, Span], Sequence[Quantity]]:
    """Values that are no quantities of the claims, by article and sentence."""
    near = {article.id for article in articles.values() if may_hold_values(article)}
    first = {(c.article, c.sentence): c for c in reversed(claims) if c.article in near}
    return {place: tuple(values(articles[place[0]], claim)) for place, claim in first.items()}


def stated(figure: Figure) -> Stated | None:
    """Return the attribute that the figure states, the first reader's that knows."""
    return next((found for read in READERS if (found := read(figure))), None)


READERS: Final[tuple[Callable[[Figure], Stated | None], ...]] = (
    contracts.worth,
    contracts.length,
    prices.down,
    prices.instalments,
    prices.price,
    deals.paid,
    deals.funding,
    deals.staff,
    sheets.weight,
    sheets.thickness,
    sheets.screen,
    sheets.camera,
    sheets.part,
    tabled.stated,
)
