"""A site in memory that can be changed, and a server of it."""

import http.client
import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from generator.problem import Problem
from generator.serve import ports
from generator.serve.server import Server
from generator.serve.shown import Shown

PAGES = {
    "index.html": b"<!doctype html><title>All</title><body><main>All</main></body></html>",
    "404.html": b"<!doctype html><title>None</title><body><main>Nothing here</main></body>",
    "events/2031-05-03-x/index.html": b"<!doctype html><title>X</title><body><main>X</main></body>",
    "sources/київ/index.html": "<!doctype html><title>Київ</title><body><main>Київ</main></body>".encode(),
    "assets/style.css": b"main { color: red }",
    "assets/chronofact.js": b"var chronofact;",
    "timeline.json": b'{"events": []}',
    "timeline.ics": b"BEGIN:VCALENDAR",
}


class Site:
    """Files by path; ``asked`` counts what has been made."""

    def __init__(self, files: dict[str, bytes | None], problems: tuple[Problem, ...] = ()) -> None:
        self.files = files
        self.asked: list[str] = []
        self.found = problems

    def paths(self) -> tuple[str, ...]:
        return tuple(self.files)

    def file(self, path: str) -> bytes | None:
        self.asked.append(path)
        return self.files.get(path)

    def problems(self) -> tuple[Problem, ...]:
        return self.found


def version(number: int = 1, *problems: Problem, base: str = "/", **files: bytes | None) -> Shown:
    """A version of the site; keywords are pages at its top (``None``: the layout fails)."""
    changed = {f"{name}.html": content for name, content in files.items()}
    return Shown(number, Site({**PAGES, **changed}), problems, base)


@contextmanager
def serving(shown: Shown, host: str = ports.LOOPBACK, **options: Any) -> Iterator[Server]:  # noqa: ANN401
    with Server(ports.bound(host, 0), shown, **options) as server:
        yield server


def ask(
    server: Server, target: str, method: str = "GET", **headers: str
) -> tuple[int, dict[str, str], bytes]:
    """Status, headers (lower case) and body of an answer; a header's "-" is written "_"."""
    connection = http.client.HTTPConnection(ports.LOOPBACK, server.port, timeout=10)
    try:
        connection.request(method, target, headers={k.replace("_", "-"): v for k, v in headers.items()})
        answer = connection.getresponse()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
    finally:
        connection.close()


class Listener:
    """An event stream, read line by line."""

    def __init__(self, server: Server, query: str = "", base: str = "/") -> None:
        self.socket = socket.create_connection((ports.LOOPBACK, server.port), timeout=10)
        target = f"{base}_chronofact/events{query and '?' + query}"
        self.socket.sendall(f"GET {target} HTTP/1.1\r\nHost: localhost:{server.port}\r\n\r\n".encode())
        self._file = self.socket.makefile("rb")
        self.status = int(self._file.readline().split()[1])
        self.headers = dict(self._headers())

    def _headers(self) -> Iterator[tuple[str, str]]:
        while line := self._file.readline().decode().strip():
            name, _, value = line.partition(": ")
            yield name.lower(), value

    def line(self) -> str:
        return self._file.readline().decode()

    def event(self) -> tuple[str, Any]:
        """The next event: its name and data."""
        name = ""
        while line := self.line():
            if line.startswith("event: "):
                name = line.removeprefix("event: ").strip()
            elif line.startswith("data: "):
                self.line()  # the empty one that ends it
                return name, json.loads(line.removeprefix("data: "))
        return "", None

    def close(self) -> None:
        self._file.close()
        self.socket.close()
