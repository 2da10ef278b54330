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
from generator.compare.told.texts import Text
from generator.model import Article, Claim, Quantity, Span


@dataclass(frozen=True, eq=False)
class Spec:
    """A stated attribute with the figure that states it."""

    stated: Stated
    claim: Claim
    quantity: Quantity
    article: Article


_MOST = 40  # figures of a sentence: one that has more is a list or a table, and says nothing in words

Specs = Mapping[Span, Spec]
"""By the figure's place in one article."""


def specs_of(text: Text) -> Specs:
    """Every figure of an article that states an attribute of a named thing."""
    names: Names | None = None
    found: dict[Span, Spec | None] = {}
    article = text.article
    unread = _unread(article, text.claims) if may_hold_values(article) else {}
    for claim in text.claims:
        figures = (*claim.quantities, *unread.get(claim.sentence, ()))
        for quantity in figures if len(figures) <= _MOST else ():
            if quantity.number not in found:
                names = names or Names(article)
                one = stated(Figure(names, claim, quantity))
                found[quantity.number] = Spec(one, claim, quantity, article) if one else None
    return {place: one for place, one in found.items() if one}


def _unread(article: Article, claims: Sequence[Claim]) -> Mapping[Span, Sequence[Quantity]]:
    """Values that are no quantities of the claims, by sentence."""
    first = {claim.sentence: claim for claim in reversed(claims)}
    return {sentence: tuple(values(article, claim)) for sentence, claim in first.items()}


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
