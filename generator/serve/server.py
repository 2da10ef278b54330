"""The preview's server: one version of the site at a time, from memory, and streams that tell of the next."""

import json
import selectors
import socket
from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Lock, Thread
from typing import Self

from generator.problem import Problem
from generator.serve.answers import token
from generator.serve.handler import Listener
from generator.serve.ports import Bound
from generator.serve.shown import Shown
from generator.serve.streams import HEARTBEAT, State, Streams

_PATIENCE = 1.0  # seconds that the end waits for conversations under way


class Server:
    """Serves what is shown on sockets that listen (see ``ports.bound``); ``start``, ``publish``, ``stop``."""

    def __init__(
        self, bound: Bound, shown: Shown, folder: Path | None = None, *, heartbeat: float = HEARTBEAT
    ) -> None:
        """Take where to listen, the first version, and the site's folder (told to who asks from here)."""
        self.host, self.port = bound.host, bound.port
        self._shown = shown
        self._folder = str(folder.resolve()) if folder else ""
        self._told = shown.problems
        self._publishing = Lock()
        self._listeners = [Listener(one, self) for one in bound.sockets]
        self.streams = Streams(heartbeat)
        self._asleep, self._waker = socket.socketpair()
        self._thread = Thread(target=self._accept, name="preview", daemon=True)

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self.stop()

    @property
    def shown(self) -> Shown:
        """The version that is shown now."""
        return self._shown

    @property
    def url(self) -> str:
        """The address to open in a browser on this machine."""
        host = "localhost" if self.host in _HERE else f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}{self._shown.base}"

    def __len__(self) -> int:
        """How many connections are open, with the event streams."""
        return len(self.streams) + sum(map(len, self._listeners))

    def start(self) -> None:
        """Serve, in threads of its own."""
        self.streams.start()
        self._thread.start()

    def stop(self) -> None:
        """End all streams and conversations, at once."""
        with suppress(OSError):
            self._waker.send(b"!")
        self._thread.join()
        self.streams.stop()
        for listener in self._listeners:
            listener.end(_PATIENCE)
        self._asleep.close()
        self._waker.close()

    def publish(self, shown: Shown) -> None:
        """Show a version from now on, and tell the pages that it changes."""
        with self._publishing:
            self._shown = shown
            self._tell()

    def _tell(self) -> None:
        """Tell of what is shown; making the pages that somebody has open may bring up more problems."""
        self._told = self._shown.problems
        self.streams.publish(_state(self._shown))
        if self._shown.problems != self._told:
            self._tell()

    def about(self) -> dict[str, object]:
        """Who answers here."""
        return {"program": "chronofact", "folder": self._folder, "version": self._shown.number}

    def looked(self, shown: Shown, made: int) -> None:
        """Tell of mistakes in layouts that came up when pages were made, if any were."""
        if shown is not self._shown or shown.made == made or shown.problems == self._told:
            return
        with self._publishing:
            if shown is self._shown:
                self._tell()

    def listen(self, connection: socket.socket, greeting: bytes, pages: dict[str, str], styles: str) -> None:
        """Take a connection over as an event stream, and tell it how things stand."""
        tell = self.streams.take(connection, greeting, pages, styles)
        shown = self._shown
        made = shown.made
        tell(_state(shown))
        self.looked(shown, made)

    def _accept(self) -> None:
        """Wait for connections at all addresses, and for the end."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._asleep, selectors.EVENT_READ)
            for listener in self._listeners:
                selector.register(listener, selectors.EVENT_READ, listener)
            while True:
                for key, _ in selector.select():
                    if key.data is None:
                        return
                    key.data.handle_request()


_HERE = ("127.0.0.1", "::1", "localhost", "0.0.0.0", "::", "")  # noqa: S104 told, not listened at


def _state(shown: Shown) -> State:
    problems = json.dumps([*_rows(shown.problems)])
    return State(shown.number, shown.styles, problems, partial(token, shown=shown))


def _rows(problems: Iterable[Problem]) -> Iterable[dict[str, object]]:
    """Yield problems as data for the overlay."""
    for problem in problems:
        yield {
            "place": str(problem.location),
            "severity": problem.severity,
            "message": problem.message,
            "hint": problem.hint,
            "source": problem.source.replace("\t", " ")[:200],
            "column": problem.location.column,
        }
