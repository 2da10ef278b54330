"""Intervals of numbers: what a wording such as "at least 12" or "some 3,000" leaves possible."""

from dataclasses import dataclass
from math import inf


@dataclass(frozen=True, slots=True)
class Bounds:
    """Interval of numbers; an end is open where ``*_open`` is set ("more than 12" = (12, inf))."""

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False

    @property
    def is_exact(self) -> bool:
        """One number only."""
        return self.low == self.high

    @property
    def is_bounded(self) -> bool:
        """Both ends are finite."""
        return self.low != -inf and self.high != inf

    @property
    def figure(self) -> float:
        """The number the wording turns on: 12,000 for "about 12,000", 3,000 for "at least 3,000"."""
        if self.is_bounded:
            return (self.low + self.high) / 2
        return self.low if self.high == inf else self.high

    def overlaps(self, other: "Bounds") -> bool:
        """Some number lies in both."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        ends = ((b.low == low and b.low_open) or (b.high == high and b.high_open) for b in (self, other))
        return low < high if low != high else not any(ends)
