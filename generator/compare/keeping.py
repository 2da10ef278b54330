"""What is read once of a thing, and kept with it.

For what hangs on one text, event or run alone: it goes when that goes, and nobody has to forget it. What
hangs on more is kept by a ``memo``.
"""

from collections.abc import Callable, Hashable
from typing import Any, Self, TypeVar

Read = TypeVar("Read")


class Keeping:
    """Holds what was read of it, by name, for as long as it lives."""

    __slots__ = ("_kept",)

    def __init__(self) -> None:
        """Nothing is read yet."""
        self._kept: dict[Hashable, object] = {}

    def kept(self, name: Hashable, make: Callable[[], Read]) -> Read:
        """Return what ``make`` gave when this was first asked for by this name.

        ``make`` looks at nothing but this, and what it gives does not refer back to it: Python's collector,
        which a preview stops, would have to find such a circle.
        """
        try:
            return self._kept[name]  # type: ignore[return-value] # by its name it is what `make` gives
        except KeyError:
            made = self._kept[name] = make()
            return made

    def read(self, reader: Callable[[Self], Read]) -> Read:
        """Return what the reader gives for this, as ``kept`` does: it is a function of this alone."""
        found: dict[Hashable, Any] = self._kept
        if reader not in found:
            found[reader] = reader(self)
        result: Read = found[reader]
        return result
