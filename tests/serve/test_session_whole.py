"""The whole program: started, asked, saved into, ended."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

import pytest

from tests.serve.previewed import LOCK, small_site

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 60  # seconds for what must come, on a machine that is busy


class Program:
    """A running `chronofact serve`, what it has said so far, and where."""

    def __init__(self, site: Path, *options: str) -> None:
        command = [sys.executable, "-m", "generator", "serve", str(site), *options]
        self.process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
        self.said: list[str] = []
        self._heard = Event()
        self._listening = Thread(target=self._listen)
        self._listening.start()

    def _listen(self) -> None:
        for line in self.process.stderr or ():
            self.said.append(line)
            self._heard.set()

    def heard(self, pattern: str) -> str:
        """The first line that fits, as soon as it is said."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self._heard.clear()
            if found := next((line for line in self.said if re.search(pattern, line)), ""):
                return found
            self._heard.wait(0.1)
        pytest.fail(f"never said {pattern!r}: {self.said}")

    @property
    def port(self) -> int:
        return int(re.findall(r":(\d+)/", self.heard("http://"))[0])

    def get(self, path: str = "") -> str:
        try:
            with urllib.request.urlopen(f"http://localhost:{self.port}/{path}", timeout=PATIENCE) as answer:
                return str(answer.read().decode())
        except urllib.error.HTTPError as error:
            return error.read().decode()

    def end(self, number: int = signal.SIGINT) -> tuple[int, float]:
        """Its status, and the seconds that it took to end."""
        start = time.monotonic()
        self.process.send_signal(number)
        status = self.process.wait(PATIENCE)
        took = time.monotonic() - start
        self._listening.join(PATIENCE)
        if self.process.stderr:
            self.process.stderr.close()
        return status, took


@contextmanager
def running(site: Path, *options: str) -> Iterator[Program]:
    program = Program(site, *options)
    try:
        yield program
    finally:
        with suppress(ProcessLookupError):
            program.process.kill()
        program.end()


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_start_save_and_ctrl_c(tmp_path: Path, ending: int) -> None:
    site = small_site(tmp_path)
    before = sorted(site.rglob("*"))
    with running(site, "--port", "0") as program:
        assert "14 months" in program.get()
        (site / "content" / "lock.md").write_text(LOCK.replace("14", "15"), encoding="utf-8")
        until(lambda: "15 months" in program.get())
        assert "content/lock.md: 1 of 2 events changed" in program.heard("lock.md")
        port = program.port
        streams = [_stream(port) for _ in range(20)]
        status, took = program.end(ending)
        assert (status, program.said[-1]) == (0, "stopped\n")
        assert "Traceback" not in "".join(program.said)
        assert took < PATIENCE / 10
        for stream in streams:
            stream.close()
        with socket.socket() as again:
            again.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            again.bind(("127.0.0.1", port))
    assert sorted(site.rglob("*")) == before


def _stream(port: int) -> socket.socket:
    stream = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
    stream.sendall(f"GET /_chronofact/events?page=/ HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n".encode())
    assert stream.recv(100).startswith(b"HTTP/1.1 200")
    return stream


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
def test_ctrl_c_ends_it_while_it_is_still_starting(tmp_path: Path) -> None:
    site = small_site(tmp_path)
    for number in range(300):
        text = LOCK.replace("Sile", f"Sile no. {number}") + "On 3 May 2021 it rained in Velm.\n" * 20
        (site / "content" / f"{number}.md").write_text(text, encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with running(site, "--port", str(port)) as program:
        until(lambda: _listens(port))
        status, _ = program.end()
        assert (status, program.said) == (0, ["stopped\n"])


def _listens(port: int) -> bool:
    with socket.socket() as asking:
        return asking.connect_ex(("127.0.0.1", port)) == 0


def test_a_port_that_is_taken_is_said_by_whom_if_it_was_asked_for(tmp_path: Path) -> None:
    site = small_site(tmp_path)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with running(site, "--port", str(port)) as program:
            assert f"port {port} is taken by" in program.heard("port")
            assert program.process.wait(PATIENCE) == 1
