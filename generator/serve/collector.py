"""Python's cyclic garbage collector, kept from getting in the way of a rebuild."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MOST = 50  # rebuilds without a rest, until it has its turn all the same


class Collector:
    """When the collector runs: while nothing else is to be done.

    Values between stages hold no cycles and go when nothing refers to them. Looking for cycles among all of a
    site's claims would take longer than rebuilding what a save has changed.
    """

    def __init__(self) -> None:
        """Begin; it has not run yet."""
        self._rebuilds = 0

    def note_rebuild(self) -> None:
        """Count a rebuild; after many without a rest the collector runs."""
        self._rebuilds += 1
        if self._rebuilds == 1:
            gc.freeze()  # what the first build has made is here to stay
        elif self._rebuilds % _MOST == 0:
            gc.collect()

    def rest(self) -> None:
        """Let it run: there is time."""
        gc.collect()


@contextmanager
def minded() -> Iterator[Collector]:
    """Run the collector only when told to, for as long as the block lasts."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield Collector()
    finally:
        gc.unfreeze()
        if was_enabled:
            gc.enable()
