"""What an earlier run left, on disk: the next preview of a large site starts in a second.

One file for each site, in the user's cache folder and never in the site's own: it holds pickles, and a site
that comes from elsewhere must not bring any. All of it is written and read as one, so that its parts are of
the same objects, and replaced at once. It counts only for the very program that wrote it. Whatever is wrong
with it, or with its folder, the run is one without.
"""

import gc
import hashlib
import os
import pickle
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

VARIABLE = "CHRONOFACT_CACHE"  # another folder, or `off`
_OFF = ("off", "no", "0")
_MARK = b"chronofact cache 1\n"
_DIGEST = 32  # bytes
_START = len(_MARK) + 2 * _DIGEST
_SUFFIX = ".kept"
_AT_MOST = 1 << 29  # bytes of all sites together; those not used for longest go first

# In what this very program wrote nothing can be wrong; but a full disk or memory is no reason to end.
_UNREADABLE = (OSError, pickle.PickleError, EOFError, AttributeError, ImportError, MemoryError)


def folder() -> Path | None:
    """Return the folder of all sites' caches, whether it is there or not; ``None`` if none is wanted."""
    wanted = os.environ.get(VARIABLE, "")
    if wanted:
        return None if wanted.lower() in _OFF else Path(wanted).absolute()
    if sys.platform == "win32":
        above = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        above = Path.home() / "Library" / "Caches"
    else:
        above = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(above) / "chronofact"


class Cache:
    """The one value kept for a site; ``load`` and ``save`` never fail."""

    def __init__(self, site: Path) -> None:
        """Take the site's folder as it was named: paths within the value begin with it."""
        found = folder()
        named = f"{site.resolve()}\n{site}"
        name = hashlib.sha256(os.fsencode(named)).hexdigest()[:_DIGEST] + _SUFFIX
        self._file = found / name if found else None

    def load(self) -> object | None:
        """Return the value that this program saved last for this site; ``None`` where none can be trusted."""
        if self._file is None:
            return None
        try:
            if not (_is_ours(self._file.parent) and _is_ours(self._file)):
                return None
            head, held = _parts(self._file)
            if head != _head(held):
                return None
            os.utime(self._file)  # used: see `_forget`
            with _collector_off():
                found: object = pickle.loads(held)  # noqa: S301 ours, whole and of this very program
        except _UNREADABLE:
            return None
        return found

    def save(self, value: object) -> bool:
        """Put a value in place of the last one, at once; tell whether that came through.

        10 MB take half a second, in which no other thread runs: do it when nobody waits.
        """
        if self._file is None:
            return False
        try:
            with _collector_off():
                held = pickle.dumps(value, 5)
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not _is_ours(self._file.parent):
                return False
            _replaced(self._file, (_head(held), held))
            _forget(self._file)
        except _UNREADABLE:
            return False
        return True


def _parts(file: Path) -> tuple[bytes, memoryview]:
    whole = memoryview(file.read_bytes())
    return bytes(whole[:_START]), whole[_START:]


def _head(held: bytes | memoryview) -> bytes:
    """What stands before it: so no byte is missing or other, and no other program wrote it."""
    return _MARK + fingerprint() + hashlib.sha256(held).digest()


def fingerprint() -> bytes:
    """Return what stands for this program: its own source, Python, and every package installed beside it.

    (6 ms. The names of the packages' metadata hold their versions.)
    """
    known = hashlib.sha256(f"{sys.version} {sys.byteorder}".encode())
    package = os.path.dirname(__file__)  # noqa: PTH120 text is a third of the time
    for above, folders, names in os.walk(package):
        folders[:] = sorted(f for f in folders if f != "__pycache__")
        for name in sorted(names):
            file = os.path.join(above, name)  # noqa: PTH118
            known.update(os.fsencode(file[len(package) :]) + b"\0")
            with open(file, "rb") as opened:  # noqa: PTH123
                known.update(hashlib.sha256(opened.read()).digest())
    for place in sys.path:
        with suppress(OSError):
            names = sorted(entry.name for entry in Path(place).iterdir() if entry.suffix.endswith("-info"))
            known.update("\0".join(names).encode())
    return known.digest()


def _is_ours(path: Path) -> bool:
    """Nobody else may have written it: it is unpickled, and a pickle may run anything."""
    stat = path.stat()
    return not hasattr(os, "getuid") or (stat.st_uid == os.getuid() and not stat.st_mode & 0o022)


def _replaced(file: Path, parts: tuple[bytes, ...]) -> None:
    """Write the whole file beside the old one (0600), then put it in its place."""
    handle, name = tempfile.mkstemp(dir=file.parent, suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.writelines(parts)
        os.replace(name, file)  # noqa: PTH105
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _forget(newest: Path) -> None:
    """Remove what has not been used for longest, beyond the bytes that are allowed."""
    files = [file for file in newest.parent.iterdir() if file.suffix in (_SUFFIX, ".tmp") and file != newest]
    by_age = sorted(((file.stat(), file) for file in files), key=lambda known: -known[0].st_mtime_ns)
    room = _AT_MOST - newest.stat().st_size
    for stat, file in by_age:
        room -= stat.st_size
        if room < 0:
            file.unlink(missing_ok=True)


@contextmanager
def _collector_off() -> Iterator[None]:
    """Objects by the hundred thousand are made, and none is garbage: looking for it would double the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
