"""How two reported numbers stand to each other: plain interval arithmetic, no words.

A reading is an interval and a grain. The interval is what the wording allows ("at least 12": 12 upwards).
The grain is how far a rounder may have moved the figure as it is written: half of its last significant
digit ("12,000" may stand for 11,800; "12" only for 12). Two readings exclude each other if the intervals
are disjoint and neither is a rounding of the other.
"""

from dataclasses import dataclass, replace
from math import floor, inf, log10

from generator.bounds import Bounds

FAR_APART = 3.0  # "differs" begins here: three times (PAGE.md, "Claims compared")
UNITS_APART = 0.08  # "35 miles" for 55 km: a converted figure is rounded once more
EXACT_BELOW = 100  # people count to a hundred without rounding: 10 dead are not 12 dead
COARSEST = 0.1  # a rounding moves a figure by no more than this share of it (half of it to each side)


@dataclass(frozen=True, slots=True)
class Reading:
    """An interval and its grain, in one unit. Widening the interval leaves the grain as it is."""

    bounds: Bounds
    grain: float = 0.0


def rounded(reading: Reading) -> Bounds:
    """Everything the figure may be a rounding of."""
    half = reading.grain / 2
    if not half:
        return reading.bounds
    return replace(reading.bounds, low=reading.bounds.low - half, high=reading.bounds.high + half)


def exclude(a: Reading, b: Reading) -> bool:
    """Both cannot be true of one thing at one time; "nearly 20" and 20 are no dispute, nor "more than 20"."""
    if a.bounds.low <= b.bounds.high and b.bounds.low <= a.bounds.high:
        return False
    return not (rounded(a).overlaps(b.bounds) or a.bounds.overlaps(rounded(b)))


def far_apart(a: Bounds, b: Bounds) -> bool:
    """One is a bound, the other is not, and they are three times apart or more."""
    if is_bound(a) == is_bound(b):
        return False
    bound, figure = (a, b) if is_bound(a) else (b, a)
    if bound.high == inf:
        return figure.low >= FAR_APART * bound.low > 0
    return 0 < figure.high * FAR_APART <= bound.high


def is_bound(bounds: Bounds) -> bool:
    """It says only how many at least, or at most."""
    return bounds.high == inf or bounds.low <= 0 < bounds.high


def grain_of_count(value: float, written: str) -> float:
    """Grain of a counted figure: its trailing zeros from 100 on, at most a tenth of it."""
    digits = written.replace(",", "")
    if value < EXACT_BELOW:
        return 0.0
    if not digits.isdigit() or float(digits) != value:
        return _significant_grain(value, _decimals(written))
    zeros = len(digits) - len(digits.rstrip("0"))
    return min(10.0**zeros, value * COARSEST) if zeros else 0.0


def grain_of_measure(value: float, plain: float, decimals: int) -> float:
    """Grain of a measured figure: one of its last digit, in the unit of ``value``.

    ``plain`` is the figure as it is written (35 for "35 miles"), ``decimals`` its digits behind the point.
    """
    if not plain:
        return 0.0
    digits = f"{plain:.0f}"
    zeros = -decimals if decimals or plain != int(plain) else len(digits) - len(digits.rstrip("0"))
    step = min(10.0**zeros, abs(plain) * COARSEST) if zeros > 0 else 10.0**zeros
    return step * abs(value / plain)


def _decimals(written: str) -> int:
    """Significant digits that stand before a scale word: 3 in "13.9 billion"."""
    figure = "".join(c for c in written if c.isdigit()).lstrip("0")
    return len(figure) or 1


def _significant_grain(value: float, digits: int) -> float:
    return min(10.0 ** (floor(log10(value)) - digits + 1), value * COARSEST)
