"""HTTP on one connection: requests read, answers sent. What is answered, ``answers`` decides."""

import errno
import sys
import time
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from itertools import zip_longest
from socket import SHUT_RDWR, socket
from threading import Condition
from typing import Protocol
from urllib.parse import parse_qs, urlsplit

from generator.serve.answers import EVENTS, Answer, Asked, own, own_name, page, plain, refused
from generator.serve.shown import Shown

IDLE = 30.0  # seconds that a connection may be silent
_LONGEST = 32 * 1024  # characters of an address
_MOST_CONNECTIONS = 128  # each has a thread and a file of the system, which may allow 256
_MOST_PAGES = 500  # of one stream
_BREATH = 0.1  # seconds until a connection is tried again for which the system had no file


class Preview(Protocol):
    """What a connection needs of the server."""

    @property
    def host(self) -> str:
        """What it was asked to listen at."""

    @property
    def shown(self) -> Shown:
        """The version that is shown now."""

    def about(self) -> dict[str, object]:
        """Who answers here."""

    def looked(self, shown: Shown, made: int) -> None:
        """A request has been answered; ``made`` files had been made before."""

    def listen(self, connection: socket, greeting: bytes, pages: dict[str, str], styles: str) -> None:
        """Take a connection over as an event stream."""


class Handler(BaseHTTPRequestHandler):
    """One connection, kept open between requests."""

    protocol_version = "HTTP/1.1"
    server_version, sys_version = "chronofact", ""
    timeout = IDLE
    disable_nagle_algorithm = True
    server: "Listener"

    def do_GET(self) -> None:
        """Answer a request."""
        preview, shown = self.server.preview, self.server.preview.shown
        self.server.hears(self.connection)
        asked = Asked(
            self.command, self.path, tuple(self.headers.get_all("Host", [])), dict(self.headers.items())
        )
        if "Content-Length" in self.headers or "Transfer-Encoding" in self.headers:
            self.close_connection = True  # a body that nobody reads
        answer = refused(asked, preview.host, shown.base)
        name = own_name(self.path, shown.base)
        if answer is None and name == EVENTS and self.command == "GET":
            self._listen()
            return
        made = shown.made
        self._send(answer or self._answer(asked, shown, name))
        preview.looked(shown, made)

    do_HEAD = do_POST = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = do_TRACE = do_GET  # noqa: N815

    def _answer(self, asked: Asked, shown: Shown, name: str | None) -> Answer:
        if len(asked.target) > _LONGEST:
            return plain(HTTPStatus.REQUEST_URI_TOO_LONG, "This address is too long.")
        if name is not None:
            about = self.server.preview.about()
            if not ip_address(self.client_address[0].partition("%")[0]).is_loopback:
                about = {key: about[key] for key in about if key != "folder"}  # not for the network
            return own(name, about)
        try:
            return page(asked, shown)
        except BaseException:
            self._send(plain(HTTPStatus.INTERNAL_SERVER_ERROR, "A mistake in chronofact: see the terminal."))
            raise

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value)
        if answer.status != HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(answer.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def _listen(self) -> None:
        """Hand the connection over to the streams: this thread is done with it."""
        try:
            query = urlsplit(self.path).query
            asked = parse_qs(query, keep_blank_values=True, max_num_fields=2 * _MOST_PAGES + 2)
        except ValueError:
            self._send(plain(HTTPStatus.BAD_REQUEST, f"A stream is of {_MOST_PAGES} pages at most."))
            return
        pages = dict(zip_longest(asked.get("page", []), asked.get("token", []), fillvalue=""))
        greeting = (
            b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
            b"X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n"
            b"Connection: close\r\n\r\n"
        )
        self.close_connection = True
        self.server.hand_over(self.connection)
        self.server.preview.listen(self.connection, greeting, pages, asked.get("styles", [""])[0])

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        """Answer what is no proper request, or too long, in a plain sentence."""
        status = HTTPStatus(code)
        self.close_connection = True
        self.command = getattr(self, "command", None) or "GET"
        self.request_version = self.protocol_version  # what is no request at all is answered like one
        self._send(plain(status, f"{message or status.phrase}."))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 its caller's name
        """Say nothing: the terminal is for rebuilds."""


class Listener(ThreadingHTTPServer):
    """Accepts connections at one address; a thread for each."""

    daemon_threads = True
    timeout = 0

    def __init__(self, listening: socket, preview: Preview) -> None:
        """Take a socket that listens."""
        super().__init__(listening.getsockname()[:2], Handler, bind_and_activate=False)
        self.socket.close()
        self.socket = listening
        listening.settimeout(0)  # a client may be gone again before it is accepted
        self.preview = preview
        self._open: dict[socket, None] = {}  # those that have asked for nothing for longest stand first
        self._handed_over: set[socket] = set()
        self._change = Condition()

    def __len__(self) -> int:
        """How many connections are open, beside event streams."""
        with self._change:
            return len(self._open)

    def verify_request(self, request: object, client_address: object) -> bool:  # noqa: ARG002
        """Give up the connection that is silent for longest where there are more than any browser opens."""
        with self._change:
            if len(self._open) >= _MOST_CONNECTIONS:
                oldest = next(iter(self._open))
                del self._open[oldest]
                _hang_up(oldest)
        return True

    def hears(self, request: socket) -> None:
        """A connection has asked for something."""
        with self._change:
            if request in self._open:
                del self._open[request]
                self._open[request] = None

    def get_request(self) -> tuple[socket, object]:
        """Accept a connection; where the system has no file left for it, not at once again and again."""
        try:
            return super().get_request()
        except OSError as error:
            if error.errno in (errno.EMFILE, errno.ENFILE):
                time.sleep(_BREATH)
            raise

    def process_request(self, request: socket, client_address: tuple[str, int]) -> None:  # type: ignore[override]
        """Begin a conversation, in a thread of its own."""
        with self._change:
            self._open[request] = None
        super().process_request(request, client_address)

    def hand_over(self, request: socket) -> None:
        """Leave a connection to somebody else."""
        with self._change:
            self._handed_over.add(request)

    def shutdown_request(self, request: socket) -> None:  # type: ignore[override]
        """End a conversation, unless the connection is somebody else's by now."""
        with self._change:
            self._open.pop(request, None)
            is_ours = request not in self._handed_over
            self._handed_over.discard(request)
            self._change.notify_all()
        if is_ours:
            super().shutdown_request(request)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away is no mistake; any other is told with all its lines."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    def end(self, seconds: float) -> None:
        """Listen no more and hang up on everybody; wait for their threads, but not for long."""
        self.socket.close()
        with self._change:
            for connection in self._open:
                _hang_up(connection)
            self._change.wait_for(lambda: not self._open, seconds)


def _hang_up(connection: socket) -> None:
    """End what its thread waits for."""
    with suppress(OSError):  # it is gone already
        connection.shutdown(SHUT_RDWR)
