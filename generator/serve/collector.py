"""Python's cyclic garbage collector, kept from getting in the way of a rebuild."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MOST = 100_000  # objects that may wait for a quiet moment: some 50 MB


class Collector:
    """When the collector runs: while nothing else is to be done.

    Values between stages hold no cycles and go when nothing refers to them; what templates leave behind does,
    and waits. Looking for it among all of a site's claims would take longer than rebuilding what a save has
    changed, so what the first build has made is not looked at.
    """

    def __init__(self) -> None:
        """Begin: nothing has been built."""
        self._is_frozen = False

    def note_rebuild(self) -> None:
        """Hear that a rebuild is published: if no moment was quiet for long, do not wait for one."""
        if not self._is_frozen:
            self._is_frozen = True
            gc.freeze()
        elif gc.get_count()[0] > _MOST:
            gc.collect()

    def rest(self) -> None:
        """Let it run: there is time."""
        gc.collect()


@contextmanager
def minded() -> Iterator[Collector]:
    """Run the collector only when told to, for as long as the block lasts.

    What is there at its end stays out of the collector's sight: the interpreter, about to end too, would look
    at all of it, more than once.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield Collector()
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()
