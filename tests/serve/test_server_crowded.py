"""More clients than any browser opens, and streams that want too much: the preview goes on."""

import errno
import socket
import threading
import time
from contextlib import ExitStack

import pytest

from generator.serve import handler, ports
from tests.serve.fake import ask, serving, version


def test_many_who_never_finish_asking_do_not_keep_pages_from_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handler, "_MOST_CONNECTIONS", 4)
    with serving(version()) as server, ExitStack() as held:
        address = (ports.LOOPBACK, server.port)
        silent = [held.enter_context(socket.create_connection(address, timeout=10)) for _ in range(9)]
        for one in silent:
            one.sendall(b"GET / HTTP/1.1\r\nX-")
        assert ask(server, "/")[0] == 200
        assert silent[0].recv(10) == b""  # the first who came is the first to go


def test_who_still_asks_is_not_hung_up_on_for_those_who_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handler, "_MOST_CONNECTIONS", 4)
    with serving(version()) as server, ExitStack() as held:
        address = (ports.LOOPBACK, server.port)
        reader = held.enter_context(socket.create_connection(address, timeout=10))
        for _ in range(9):
            held.enter_context(socket.create_connection(address, timeout=10))
            reader.sendall(b"HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert reader.recv(4096).startswith(b"HTTP/1.1 200")


def test_a_stream_of_more_pages_than_any_browser_shows_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    pages = "&".join(["page=/"] * 2000)
    with serving(version()) as server:
        assert ask(server, f"/_chronofact/events?{pages}")[0] == 400
    assert capsys.readouterr().err == ""


def test_without_a_file_left_for_a_connection_it_does_not_spin(monkeypatch: pytest.MonkeyPatch) -> None:
    rested, is_full = threading.Event(), True
    accept = socket.socket.accept

    def accepted(listening: socket.socket) -> object:
        if is_full:
            raise OSError(errno.EMFILE, "Too many open files")
        return accept(listening)

    def rest(_seconds: float) -> None:
        nonlocal is_full
        is_full = False
        rested.set()

    monkeypatch.setattr(socket.socket, "accept", accepted)
    monkeypatch.setattr(time, "sleep", rest)
    with serving(version()) as server:
        assert ask(server, "/")[0] == 200
    assert rested.is_set()
