"""Python's cyclic garbage collector, kept from getting in the way of a rebuild."""

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager

_MOST = 100_000  # objects that may wait for a quiet moment: some 50 MB
_LONG = 0.25  # seconds of work that looking may cost


class Collector:
    """When the collector runs: while nothing else is to be done.

    Values between stages hold no cycles and go when nothing refers to them; what templates leave behind does,
    and waits. Looking for it among all of a site's claims would take longer than rebuilding what a save has
    changed, so what is there to stay is put out of its sight.
    """

    def __init__(self) -> None:
        """Begin: nothing has been built."""
        self._is_built = False

    def note_rebuild(self) -> None:
        """Hear that a rebuild is published: if no moment was quiet for long, do not wait for one."""
        if not self._is_built:
            self._is_built = True
            gc.freeze()
        elif gc.get_count()[0] > _MOST:
            self.rest()

    def rest(self) -> None:
        """Let it run: there is time. What takes long to look through is not looked through again.

        Seldom, that is: what is out of sight and ends as a cycle, as a version's pages do, stays for good.
        """
        began = time.thread_time()
        gc.collect()
        if time.thread_time() - began > _LONG:
            gc.freeze()


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
