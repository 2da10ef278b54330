"""What is read once of a thing, and kept with it.

For what hangs on one text, event or run alone: it goes when that goes, and nobody has to forget it. What
hangs on more is kept by a ``memo``.
"""

from collections.abc import Callable, Hashable
from typing import Self, TypeVar

Read = TypeVar("Read")


class Keeping:
    """Holds what was read of it, by reader, for as long as it lives."""

    __slots__ = ("_kept",)

    def __init__(self) -> None:
        """Nothing is read yet."""
        self._kept: dict[Hashable, object] = {}

    def read(self, reader: Callable[[Self], Read]) -> Read:
        """Return what ``reader``, a function of a module, gave when this was first read by it.

        It looks at nothing but this, and what it gives does not refer back to it: Python's collector, which a
        preview stops, would have to find such a circle.
        """
        if reader not in self._kept:
            self._kept[reader] = reader(self)
        return self._kept[reader]  # type: ignore[return-value] # by its reader it is what this gives
