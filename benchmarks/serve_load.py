"""What the live preview bears: many saves, many rebuilds, many open pages.

python benchmarks/serve_load.py [--articles N] [--saves N] [--rebuilds N] [--streams N]

The saves are of five kinds (in place, by rename, delete, create, a burst of 50), several at once before the
answer is waited for; what is served at the end of each round must be what was written last.
"""

import argparse
import re
import socket
import time
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from urllib.parse import urlencode

from invented_articles import site
from running_preview import PATIENCE, Preview, edited, page_with, serving, told

BURST = 50
EVERY = 50  # rebuilds between two looks at the memory


class Author:
    """Saves files in five ways, and knows what must be served afterwards."""

    def __init__(self, folder: Path) -> None:
        """Begin with the articles that are there."""
        self.content = folder / "content"
        self.chance = Random(7)  # noqa: S311 nothing secret
        self.expected: dict[str, str | None] = {}
        self.number = 0

    def _text(self) -> tuple[str, str]:
        self.number += 1
        words = f"entry {self.number} of the log"
        head = f"---\ntitle: Log {self.number}\npublished: 2021-03-04\nsource: Log\n---\n\n"
        return f"{head}Guards opened the gate on 3 March 2021, says {words}.\n", words

    def _some(self) -> Path:
        return self.chance.choice(sorted(self.content.glob("*.md")))

    def in_place(self, file: Path | None = None) -> None:
        """Truncate and write."""
        file = file or self._some()
        text, self.expected[file.stem] = self._text()
        file.write_text(text, encoding="utf-8")

    def by_rename(self) -> None:
        """Write another file and rename it, as most editors do."""
        file = self._some()
        text, self.expected[file.stem] = self._text()
        other = file.with_name(f".{file.name}.tmp")
        other.write_text(text, encoding="utf-8")
        other.replace(file)

    def delete(self) -> None:
        """Delete an article, as long as there are many."""
        file = self._some()
        if len(list(self.content.glob("*.md"))) > BURST:
            file.unlink()
            self.expected[file.stem] = None

    def create(self) -> None:
        """Make a new article."""
        self.in_place(self.content / f"new-{self.number}.md")

    def burst(self) -> None:
        """Save fifty articles, some of them several times."""
        for _ in range(BURST):
            self.in_place()


def many_saves(preview: Preview, folder: Path, number: int) -> None:
    """Save in all ways, and look whether the last state of each file is served."""
    author = Author(folder)
    kinds = (author.in_place, author.by_rename, author.delete, author.create)
    saves, took = 0, []
    while saves < number:
        author.expected.clear()
        if saves % 100 == 0:
            author.burst()
            saves += BURST
        for _ in range(author.chance.choice((1, 1, 2, 5))):
            author.chance.choice(kinds)()
            saves += 1
            time.sleep(author.chance.choice((0, 0, 0.01, 0.1)))
        took.append(preview.until(lambda: is_served(preview, author.expected)))
    told(f"{saves} saves of five kinds: none lost; last to served", took)


def is_served(preview: Preview, expected: dict[str, str | None]) -> bool:
    """Each article's page holds its last words, and there is none of a deleted one."""
    pages = {name: preview.get(f"/sources/{name}/") for name in expected}
    return all(w.encode() in pages[n] if w else not pages[n] for n, w in expected.items())


def rebuilds(preview: Preview, folder: Path, number: int) -> None:
    """Rebuild many times, and look at the memory."""
    file = sorted((folder / "content").iterdir())[3]
    path, held = page_with(preview, edited(file, 5000)), []
    for n in range(1, number + 1):
        words = edited(file, 5000 + n).encode()
        preview.until(lambda words=words: words in preview.get(path))  # type: ignore[misc]
        if n % EVERY == 0:
            held.append(preview.memory())
    shown = ", ".join(f"{mb:.0f}" for mb in held)
    print(f"  memory after each {EVERY} of {number} rebuilds (MB): {shown}", flush=True)


def streams(preview: Preview, folder: Path, number: int) -> None:
    """Hold many event streams, see that each hears of a change, drop them, see that nothing is left."""
    file = sorted((folder / "content").iterdir())[5]
    path = page_with(preview, edited(file, 9000))
    before = preview.descriptors(), preview.threads()
    opened = [stream(preview, path) for _ in range(number)]
    preview.until(lambda: preview.descriptors() >= before[0] + number)
    held = preview.descriptors(), preview.threads()
    edited(file, 9001)
    start = time.perf_counter()
    heard = [until_told(one) - start for one in opened]
    for one in opened:
        one.close()
    left = preview.until(lambda: preview.descriptors() <= before[0])
    after = preview.descriptors(), preview.threads()
    print(f"  {number} event streams on {path}, each told to reload it", flush=True)
    for at, what in enumerate(("open files", "threads")):
        print(f"    {what}: {before[at]} before, {held[at]} with the streams, {after[at]} after", flush=True)
    told("save to each stream told", heard)
    told("dropped streams cleaned up", [left])


def stream(preview: Preview, path: str) -> socket.socket:
    """Open the event stream of a page as it is now."""
    found = re.search(rb'data-token="([^"]+)" data-styles="([^"]+)"', preview.get(path))
    token, styles = (part.decode() for part in found.groups()) if found else ("", "")
    opened = socket.create_connection(("127.0.0.1", preview.port), timeout=PATIENCE)
    query = urlencode({"page": path, "token": token, "styles": styles})
    ask = f"GET /_chronofact/events?{query} HTTP/1.1\r\nHost: 127.0.0.1:{preview.port}\r\n\r\n"
    opened.sendall(ask.encode())
    return opened


def until_told(opened: socket.socket) -> float:
    """Read a stream until it says that its page is another one; the time."""
    heard = b""
    while b"event: reload" not in heard:
        more = opened.recv(4096)
        if not more:
            raise SystemExit("lost: an event stream has ended")
        heard += more
    return time.perf_counter()


def main() -> None:
    """Print the figures."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    for name, number in (("articles", 100), ("saves", 1000), ("rebuilds", 500), ("streams", 100)):
        options.add_argument(f"--{name}", type=int, default=number)
    asked = options.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name) / "site"
        folder.mkdir()
        site(folder, asked.articles)
        (folder / "chronofact.yaml").write_text("publish: full\n", encoding="utf-8")
        print(f"{asked.articles} invented articles", flush=True)
        with serving(folder, Path(name) / "cache") as preview:
            streams(preview, folder, asked.streams)
            rebuilds(preview, folder, asked.rebuilds)
            many_saves(preview, folder, asked.saves)


if __name__ == "__main__":
    main()
