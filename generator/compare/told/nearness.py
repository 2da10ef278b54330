"""Which happening of its sentence a figure is told with."""

from generator.model import Claim, Happening, Quantity, Span

_OF = 5  # characters between a noun and its year: "flood of 2004", "flood in 2004"


def nearest(claim: Claim, quantity: Quantity) -> Happening | None:
    """Return the happening told next to the figure; ``None`` if its clause tells of none."""
    return min(claim.happenings, key=lambda h: (_gap(h.span, quantity.span), h.span), default=None)


def is_in_passing(claim: Claim, quantity: Quantity, at: int) -> bool:
    """Words at ``at`` of the text, behind the figure, belong to another happening.

    "Twelve died in the flood of 2004", but "twelve died in a region devastated by the flood of 2004".
    """
    own, end = nearest(claim, quantity), quantity.number.end
    between = [h for h in claim.happenings if h is not own and end <= h.span.start < at]
    return any(at - h.span.end > _OF for h in between)


def _gap(one: Span, two: Span) -> int:
    return max(one.start - two.end, two.start - one.end, 0)
