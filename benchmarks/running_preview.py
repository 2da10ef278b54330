"""A running ``chronofact serve``, and how to save into its site and ask for its pages."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from statistics import median

PATIENCE = 60  # seconds until a change counts as lost


class Preview:
    """A running ``chronofact serve`` of a folder, and how to ask it for pages."""

    def __init__(self, folder: Path, cache: Path) -> None:
        """Start it on a free port; ``first`` is how many seconds its first page took."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.start = time.perf_counter()
        command = [sys.executable, "-m", "generator", "serve", str(folder), "--port", str(self.port)]
        environment = {**os.environ, "CHRONOFACT_CACHE": str(cache)}
        self.process = subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        self.until(lambda: b"<main" in self.get("/") and b"chronofact.js" in self.get("/"))
        self.first = time.perf_counter() - self.start

    def get(self, path: str) -> bytes:
        """Return what is served there; nothing where there is no such page, or no server yet."""
        try:
            self.connection.request("GET", path)
            answer = self.connection.getresponse()
            body = answer.read()
        except (ConnectionError, http.client.HTTPException, TimeoutError):
            self.connection.close()
            return b""
        return body if answer.status == http.client.OK else b""

    def until(self, holds: Callable[[], bool]) -> float:
        """Ask until it holds; seconds since the call."""
        start = time.perf_counter()
        while not holds():
            if time.perf_counter() - start > PATIENCE or self.process.poll() is not None:
                raise SystemExit("lost: what was saved is not served")
            time.sleep(0.005)
        return time.perf_counter() - start

    def memory(self) -> float:
        """Return the program's resident memory in MB."""
        told = subprocess.run(
            [which("ps") or "ps", "-o", "rss=", "-p", str(self.process.pid)],
            capture_output=True,
            text=True,
            check=True,
        )
        return int(told.stdout) / 1000

    def threads(self) -> int:
        """Return how many threads the program has (Linux)."""
        return len(list(Path(f"/proc/{self.process.pid}/task").iterdir()))

    def descriptors(self) -> int:
        """Return how many files and connections the program has open (Linux)."""
        return len(list(Path(f"/proc/{self.process.pid}/fd").iterdir()))

    def stop(self) -> float:
        """End it as Ctrl-C does; seconds that took."""
        start = time.perf_counter()
        self.process.send_signal(signal.SIGINT)
        self.process.wait(PATIENCE)
        return time.perf_counter() - start


@contextmanager
def serving(folder: Path, cache: Path) -> Iterator[Preview]:
    """A preview that is ended in any case."""
    preview = Preview(folder, cache)
    try:
        yield preview
    finally:
        preview.stop()


def told(label: str, seconds: Sequence[float]) -> None:
    """Print a line of figures."""
    low, mid, high = (f"{1000 * s:.0f}" for s in (min(seconds), median(seconds), max(seconds)))
    print(f"  {label:44} {mid:>6} ms   ({low} to {high}, {len(seconds)} trials)", flush=True)


def with_sentence(text: str, sentence: str) -> str:
    """Return an article with one sentence as its last paragraph, in place of what an edit put there."""
    return text.partition("\n\nInspectors ")[0].rstrip("\n") + f"\n\n{sentence}\n"


def edited(file: Path, number: int) -> str:
    """Write a dated sentence into an article; return words that no other edit has."""
    text = file.read_text(encoding="utf-8")
    found = re.search(r"published: (\d{4}-\d\d-\d\d)", text)
    day = found[1] if found else "2020-01-01"
    words = f"mark {number} of the survey"
    file.write_text(
        with_sentence(text, f"Inspectors closed the road on {day} for {words}."), encoding="utf-8"
    )
    return words


def page_with(preview: Preview, words: str) -> str:
    """Return the path of the timeline's page on which words stand."""
    found = ""

    def is_found() -> bool:
        nonlocal found
        index = preview.get("/")
        paths = dict.fromkeys(re.findall(r"years/[^\"/#]+/", index.decode()))
        found = next((p for p in ("/", *(f"/{p}" for p in paths)) if words.encode() in preview.get(p)), "")
        return bool(found)

    preview.until(is_found)
    return found
