"""One version of the site as it is shown: its files made when asked for, and what is wrong with it."""

from collections import OrderedDict
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from html import escape
from threading import RLock
from typing import Protocol
from urllib.parse import quote, urlsplit

from generator.problem import Problem, in_order
from generator.serve.media_types import is_page, media_type

OURS = "_chronofact/"  # where the preview's own files lie, below the site's path; never in a built site
MISSING = "404.html"
_SAFE = "/-._~!$'()*,;=:@+%"
_ASSETS = "assets/"
_END = b"</body>"
_ROOM = 64 << 20  # bytes of a version's files that are kept


class Source(Protocol):
    """A site file by file. One version asks for one thing at a time; two versions may ask at once."""

    def paths(self) -> tuple[str, ...]:
        """Return which files there are, as "events/x/index.html"."""

    def file(self, path: str) -> bytes | None:
        """Return a file's content; ``None`` if there is no such file, or its layout fails."""

    def problems(self) -> tuple[Problem, ...]:
        """Return what went wrong while files were made, as far as they have been."""


@dataclass(frozen=True, slots=True)
class Served:
    """A file as it is sent. ``token`` is the page's own state: another one, another page."""

    body: bytes
    media_type: str
    tag: str
    token: str


class _Nothing:
    """A site before its first build has come through."""

    def paths(self) -> tuple[str, ...]:
        return ()

    def file(self, path: str) -> bytes | None:  # noqa: ARG002
        return None

    def problems(self) -> tuple[Problem, ...]:
        return ()


class _Files:
    """A site's files, made one at a time when first asked for, and kept as far as there is room."""

    def __init__(self, source: Source, base: str) -> None:
        self.source = source
        self.base = base
        self.paths = frozenset(source.paths())
        self.made = 0
        self._kept: OrderedDict[str, Served | None] = OrderedDict()
        self._size = 0
        self._lock = RLock()
        # What each page's look depends on beside its own bytes: read at once, for it is few and in memory.
        assets = {path: source.file(path) or b"" for path in self.paths if path.startswith(_ASSETS)}
        self.styles = _digest({path: made for path, made in assets.items() if path.endswith(".css")})
        self._others = _digest({path: made for path, made in assets.items() if not path.endswith(".css")})

    def file(self, path: str) -> Served | None:
        if path not in self.paths:
            return None
        with self._lock:
            if path in self._kept:
                self._kept.move_to_end(path)
                return self._kept[path]
            made = self.source.file(path)
            served = None if made is None else self.served(path, made)
            self._keep(path, served)
            return served

    def problems(self) -> tuple[Problem, ...]:
        with self._lock:
            return self.source.problems()

    def _keep(self, path: str, served: Served | None) -> None:
        """Keep it; what was not asked for longest is given up for it, and would be made again."""
        self.made += 1
        self._kept[path] = served
        self._size += _weight(served)
        while self._size > _ROOM and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._size -= _weight(oldest)

    def served(self, path: str, made: bytes, *, quiet: bool = False) -> Served:
        if not is_page(path):
            return Served(made, media_type(path), _hash(made), "")
        token = _hash(made, self._others.encode())
        script = self._script(token, " data-quiet" if quiet else "")
        return Served(_with_script(made, script), media_type(path), _hash(token.encode(), script), token)

    def _script(self, token: str, more: str) -> bytes:
        address = escape(f"{self.base}{OURS}preview.js")
        states = f'data-token="{token}" data-styles="{self.styles}"'
        return f'<script src="{address}" defer {states}{more}></script>'.encode()


def _with_script(page: bytes, script: bytes) -> bytes:
    """Put our script before the last ``</body>``, or at the end where there is none."""
    at = page.rfind(_END)
    at = page.lower().rfind(_END) if at < 0 else at
    at = len(page) if at < 0 else at
    return page[:at] + script + page[at:]


def _weight(served: Served | None) -> int:
    return len(served.body) if served else 0


class Shown:
    """One version; every answer about it is given from it alone, by any thread.

    ``source`` is ``None`` as long as no build has come through.
    """

    def __init__(
        self, number: int, source: Source | None, problems: tuple[Problem, ...] = (), base: str = "/"
    ) -> None:
        """Take the version's number, its files, the build's problems, and the path it lies below."""
        self.number = number
        self.is_built = source is not None
        self._files = _Files(source or _Nothing(), base)
        self._given = problems

    def with_problems(self, number: int, problems: tuple[Problem, ...]) -> "Shown":
        """Return the same files with other problems: the last good site stays while a build fails."""
        other = copy(self)
        other.number, other._given = number, problems  # noqa: SLF001 it is one of us
        return other

    @property
    def base(self) -> str:
        """The path that the site lies below, percent-encoded, with a slash at its end."""
        return self._files.base

    @property
    def paths(self) -> frozenset[str]:
        """The files that there are."""
        return self._files.paths

    @property
    def styles(self) -> str:
        """What tells this version's style sheets from others."""
        return self._files.styles

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What the build said, and what came up in the files made so far."""
        return in_order([*self._given, *self._files.problems()])

    @property
    def made(self) -> int:
        """How often a file has been made: problems may be more than before only if this is."""
        return self._files.made

    def file(self, path: str) -> Served | None:
        """Return a file of the site; ``None`` if there is none or its layout fails."""
        return self._files.file(path)

    def page(self, content: bytes) -> Served:
        """Return a page that is no file of the site and tells its problems itself."""
        return self._files.served("index.html", content, quiet=True)


def base_path(base_url: str) -> str:
    """Return the path that a site with this base URL lies below, percent-encoded: "/", "/timeline/"."""
    inside = quote(urlsplit(base_url).path.strip("/"), safe=_SAFE)
    return f"/{inside}/" if inside else "/"


def _hash(*parts: bytes) -> str:
    made = blake2b(digest_size=12)
    for part in parts:
        made.update(part)
    return made.hexdigest()


def _digest(files: Mapping[str, bytes]) -> str:
    """Return what tells these files from any others."""
    return _hash(
        *(part for path in sorted(files) for part in (path.encode(), _known_hash(files[path]).encode()))
    )


@lru_cache(maxsize=512)
def _known_hash(content: bytes) -> str:
    """Pictures may be many and large, and are the same objects from version to version."""
    return _hash(content)
