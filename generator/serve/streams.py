"""Event streams of open pages, all held by one thread: who shows what, and what they are told.

Each stream names the pages it is for (one browser shows many tabs through one stream, for it opens six
connections to a server and no more) with the state in which it has them. A stream is told of a page only if
that page's state is another than it knows.
"""

import json
import selectors
import socket
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Lock, Thread

HEARTBEAT = 15.0  # seconds; after so long a silence a dropped connection shows
_RETRY = 500  # milliseconds until a browser asks again
_MOST = 1 << 20  # bytes that may wait for a client that does not read
_BOTH = selectors.EVENT_READ | selectors.EVENT_WRITE
_BEAT = b":\n\n"
_TOKEN, _STYLES, _PROBLEMS, _BYE = "token", "styles", "problems", "bye"


@dataclass(frozen=True, slots=True)
class State:
    """What streams are told of a version. ``token`` is asked for the address of each page that they show."""

    number: int
    styles: str
    problems: str
    token: Callable[[str], str]


@dataclass(eq=False, slots=True)
class _Stream:
    """One client: what it has been told, and what it has yet to read."""

    connection: socket.socket
    pages: dict[str, str]
    styles: str
    number: int = -1
    problems: str = ""
    waiting: bytearray = field(default_factory=bytearray)

    def note(self, event: str, value: object) -> None:
        self.waiting += f"event: {event}\ndata: {json.dumps(value)}\n\n".encode()

    def tell(self, state: State, tokens: dict[str, str]) -> None:
        """Note what is new to it; its pages' tokens have been worked out."""
        if state.number < self.number:
            return  # a later version came between
        self.number = state.number
        for page, known in self.pages.items():
            self.pages[page] = tokens.get(page, known)
            if known not in ("", self.pages[page]):  # where it does not say what it has, it has what there is
                self.note("reload", {"version": state.number, "page": page, "token": tokens[page]})
        known, self.styles = self.styles, state.styles
        if known not in ("", state.styles):
            self.note("style", {"version": state.number, "styles": state.styles})
        if self.problems != state.problems:
            self.problems = state.problems
            self.waiting += f"event: problems\ndata: {state.problems}\n\n".encode()


class Streams:
    """All open streams. Any thread may add one or publish; one thread of ours writes and notices who left."""

    def __init__(self, heartbeat: float = HEARTBEAT) -> None:
        """Hold none yet; ``start`` begins to."""
        self._heartbeat = heartbeat
        self._lock = Lock()
        self._streams: set[_Stream] = set()
        self._new: set[_Stream] = set()
        self._selector = selectors.DefaultSelector()
        self._asleep, self._waker = socket.socketpair()
        self._stopping = False
        self._thread = Thread(target=self._run, name="event streams", daemon=True)

    def __len__(self) -> int:
        """How many are open."""
        with self._lock:
            return len(self._streams)

    def start(self) -> None:
        """Begin to hold streams."""
        self._asleep.settimeout(0)
        self._waker.settimeout(0)
        self._selector.register(self._asleep, selectors.EVENT_READ)
        self._thread.start()

    def stop(self) -> None:
        """Tell each that this is the end, and close it."""
        with self._lock:
            self._stopping = True
        self._wake()
        self._thread.join()

    def take(
        self, connection: socket.socket, greeting: bytes, pages: dict[str, str], styles: str
    ) -> Callable[[State], None]:
        """Take over a connection; the caller then tells it, once, how things stand by what is returned.

        ``greeting`` is sent first. From here on it hears of each version, so that none is missed between.
        """
        stream = _Stream(connection, pages, styles, waiting=bytearray(greeting))
        stream.waiting += b"retry: %d\n\n" % _RETRY
        connection.settimeout(0)
        with self._lock:
            if self._stopping:
                connection.close()
                return lambda _state: None
            self._streams.add(stream)
            self._new.add(stream)

        def told(state: State) -> None:
            self._tell([stream], state)

        return told

    def publish(self, state: State) -> None:
        """Tell each what is new to it."""
        with self._lock:
            told = list(self._streams)
        self._tell(told, state)

    def _tell(self, streams: Iterable[_Stream], state: State) -> None:
        with self._lock:
            shown = {page for stream in streams for page in stream.pages}
        tokens = {
            page: state.token(page) for page in sorted(shown)
        }  # pages are made here: not under the lock
        with self._lock:
            for stream in streams:
                stream.tell(state, tokens)
        self._wake()

    def _wake(self) -> None:
        with suppress(OSError):  # it is full, so it wakes anyway; or closed, and there is nobody to wake
            self._waker.send(b"!")

    def _run(self) -> None:
        try:
            self._hold()
        finally:
            with self._lock:
                for stream in self._streams:
                    stream.note(_BYE, {})
                left = list(self._streams)
            for stream in left:
                self._write(stream)
                self._drop(stream)
            self._selector.close()
            self._asleep.close()
            self._waker.close()

    def _hold(self) -> None:
        beat = time.monotonic() + self._heartbeat
        while not self._stopping:
            for key, can in self._selector.select(max(beat - time.monotonic(), 0)):
                if key.data is None:
                    self._asleep.recv(4096)
                elif can & selectors.EVENT_READ and not self._is_there(key.data):
                    self._drop(key.data)
            if time.monotonic() >= beat:
                beat = time.monotonic() + self._heartbeat
                self._beat()
            self._write_all()

    def _beat(self) -> None:
        with self._lock:
            for stream in self._streams:
                if not stream.waiting:
                    stream.waiting += _BEAT

    def _write_all(self) -> None:
        with self._lock:
            new, self._new = self._new, set()
            wanting = [stream for stream in self._streams if stream.waiting]
        for stream in new:
            self._selector.register(stream.connection, selectors.EVENT_READ, stream)
        for stream in wanting:
            if not self._write(stream):
                self._drop(stream)

    def _write(self, stream: _Stream) -> bool:
        """Send what waits, as much as is taken; whether the client is to be kept."""
        with self._lock:
            try:
                del stream.waiting[: stream.connection.send(stream.waiting)]
            except (BlockingIOError, InterruptedError):
                pass
            except OSError:
                return False
            rest = len(stream.waiting)
        with suppress(KeyError, ValueError):  # at the end it may not have been registered, or no longer
            self._selector.modify(stream.connection, _BOTH if rest else selectors.EVENT_READ, stream)
        return rest <= _MOST

    @staticmethod
    def _is_there(stream: _Stream) -> bool:
        """What a client sends after its request is no business of ours; its end is."""
        try:
            return bool(stream.connection.recv(4096))
        except (BlockingIOError, InterruptedError):
            return True
        except OSError:
            return False

    def _drop(self, stream: _Stream) -> None:
        with self._lock:
            self._streams.discard(stream)
            self._new.discard(stream)
        with suppress(KeyError, ValueError):
            self._selector.unregister(stream.connection)
        stream.connection.close()
