"""Where to listen: loopback unless told otherwise, a port that is free, and who has one that is not."""

import errno
import json
import socket
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any

LOOPBACK = "127.0.0.1"
DEFAULT = 8000
_ALSO = "::1"  # what browsers often take `localhost` for
_TRIED = 100  # ports from the default one on
_SOON = 0.3  # seconds that another preview has to say that it is one
_LISTENS = "0A"  # the state in /proc/net/tcp
_BACKLOG = 128


class CannotListenError(Exception):
    """What keeps us from listening there, for the person who asked."""


class _TakenError(Exception):
    """Somebody listens there already."""


@dataclass(frozen=True, slots=True)
class Bound:
    """Sockets that listen, all at one port; ``note`` is what to tell of a port that was taken, or ""."""

    host: str
    port: int
    sockets: tuple[socket.socket, ...]
    note: str = ""


def bound(host: str = LOOPBACK, port: int | None = None, default: int = DEFAULT) -> Bound:
    """Listen at a host's port; without one at the default port or the next that is free.

    Raises ``CannotListenError`` where a port that was asked for is taken (saying by whom) or may not be had,
    or the host is none of this machine's.
    """
    if port is not None:
        try:
            return _listening(host, port)
        except _TakenError:
            raise CannotListenError(f"port {port} is taken by {owner(port)}") from None
    note = ""
    for tried in range(default, min(default + _TRIED, 65536)):
        try:
            found = _listening(host, tried)
        except _TakenError:
            note = note or f"port {tried} is taken by {owner(tried)}"
        else:
            return Bound(host, found.port, found.sockets, note)
    found = _listening(host, 0)
    return Bound(host, found.port, found.sockets, note)


def _listening(host: str, port: int) -> Bound:
    """Listen at a host; at both addresses of loopback, so that `localhost` always leads here."""
    is_here = host in (LOOPBACK, "localhost", _ALSO)
    first = _socket(LOOPBACK if host == "localhost" else host, port)
    number = first.getsockname()[1]
    if not is_here:
        return Bound(host, number, (first,))
    try:
        second = _socket(LOOPBACK if host == _ALSO else _ALSO, number)
    except _TakenError:
        first.close()
        if port:
            raise
        return _listening(host, port)
    except CannotListenError:  # a machine without IPv6: its browsers do not try it either
        return Bound(host, number, (first,))
    return Bound(host, number, (first, second))


def _socket(host: str, port: int) -> socket.socket:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        made = socket.socket(family, kind, protocol)
    except (OSError, UnicodeError):
        raise CannotListenError(f"`{host}` is no address of this machine") from None
    try:
        _claim(made, address)
    except OSError as error:
        made.close()
        raise _reason(error, host, port) from None
    return made


def _reason(error: OSError, host: str, port: int) -> Exception:
    if error.errno == errno.EADDRINUSE or (error.errno == errno.EACCES and sys.platform == "win32"):
        return _TakenError()
    if error.errno == errno.EACCES:
        return CannotListenError(f"port {port} may not be used by you: ports below 1024 are the system's")
    return CannotListenError(f"cannot listen at `{host}`, port {port}: {error.strerror}")


def _claim(made: socket.socket, address: tuple[Any, ...]) -> None:
    """Listen: a port that we have just left may be had again at once; one that somebody has, never.

    On Windows ``SO_REUSEADDR`` would take a port from whoever has it.
    """
    if address[1] and _answers(made.family, address):
        raise OSError(errno.EADDRINUSE, "")
    if sys.platform == "win32":
        made.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if made.family == socket.AF_INET6:
        made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, address[0] != "::")
    made.bind(address)
    made.listen(_BACKLOG)


def _answers(family: int, address: tuple[Any, ...]) -> bool:
    """Somebody answers there: some systems let two programs listen, one at all addresses and one at ours."""
    with socket.socket(family, socket.SOCK_STREAM) as trying:
        trying.settimeout(_SOON)
        return trying.connect_ex(address) == 0


def owner(port: int) -> str:
    """Return who listens at a port of this machine, in words, as far as that can be known."""
    return _preview(port) or next(_programs(port), "") or "another program"


def _preview(port: int) -> str:
    """Ask whether it is one of us, and of which site."""
    asking = HTTPConnection("localhost", port, timeout=_SOON)
    try:
        asking.request("GET", "/_chronofact/")
        about = json.loads(asking.getresponse().read(10_000))
    except (OSError, HTTPException, ValueError):
        return ""
    finally:
        asking.close()
    if not isinstance(about, dict) or about.get("program") != "chronofact":
        return ""
    folder = about.get("folder")
    return f"another preview of chronofact, of {folder}" if folder else "another preview of chronofact"


def _programs(port: int, proc: Path = Path("/proc")) -> Iterator[str]:
    """Yield who has it as Linux tells: of one's own processes only."""
    inodes = {f"socket:[{inode}]" for inode in _inodes(port, proc)}
    for process in sorted(proc.glob("[0-9]*"), key=lambda path: int(path.name)) if inodes else ():
        with suppress(OSError):  # it is somebody else's, or has ended
            if any(str(link.readlink()) in inodes for link in (process / "fd").iterdir()):
                name = (process / "comm").read_text("utf-8", "replace").strip()
                yield f"`{name}` (process {process.name})"


def _inodes(port: int, proc: Path) -> Iterator[str]:
    for table in ("tcp", "tcp6"):
        with suppress(OSError):
            yield from _listed((proc / "net" / table).read_text("ascii").splitlines()[1:], port)


def _listed(rows: Iterable[str], port: int) -> Iterator[str]:
    for row in rows:
        _, local, _, state, *rest = row.split()
        if state == _LISTENS and int(local.rpartition(":")[2], 16) == port:
            yield rest[5]
