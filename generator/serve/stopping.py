"""How a preview ends: Ctrl-C or SIGTERM, at once, whatever it is doing."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class _Ended(KeyboardInterrupt):
    """An interrupt that is not Python's own.

    Python notes that one where it passes ``exec``, as when a dataclass is made, and then ends the process by
    the signal, though it was handled.
    """


class Ending:
    """Whether the end was asked for. The interrupt itself may be lost (in a finalizer); this is not."""

    def __init__(self) -> None:
        """Nobody has asked."""
        self.is_wanted = False

    def ask(self, _number: int, _frame: FrameType | None) -> None:
        """Interrupt at the first signal; more are not heard while things are put away."""
        if not self.is_wanted:
            self.is_wanted = True
            raise _Ended


@contextmanager
def until_stopped() -> Iterator[Ending]:
    """Run a block until it ends or is told to; being told to is a good end."""
    ending = Ending()
    before = {}
    if threading.current_thread() is threading.main_thread():  # others hear no signals
        before = {s: signal.signal(s, ending.ask) for s in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield ending
    except KeyboardInterrupt:
        ending.is_wanted = True
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
