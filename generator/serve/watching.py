"""Which files of a site have changed: one gathered burst at a time, none lost.

Watchdog only wakes us; what has changed is found by comparing snapshots. So events that come twice, late, in
another order or not at all do no harm, and from time to time we look without having been woken.
"""

import errno
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from generator.config import Config
from generator.serve import snapshots
from generator.serve.observing import Observing
from generator.serve.snapshots import Snapshot

LOOK_AGAIN, POLL = 2.0, 0.5  # seconds between two looks that nothing called for: with and without watchdog
_QUIET, _QUIET_AFTER_MANY = 0.012, 0.06  # seconds without a hint end a burst
_MANY = 40  # hints
_AT_MOST, _AT_MOST_OF_MANY = 0.15, 1.0  # seconds: then what there is so far is told
_GONE, _EMPTY = 0.06, 0.3  # seconds for a file that is not there, or holds nothing, to come
_DEAF = 2  # so many changes in a row found by looking, of which no hint came: nothing will
_GRACE = 0.2  # seconds for a hint to come after we found out by ourselves
_ROUNDS = 3  # of watching what came to light by watching
_STEP = 0.02  # seconds between two looks at what has not come to rest

_LOOKING = f"so changes are looked for every {POLL} seconds, as with --poll."
_NOTES = {
    errno.ENOSPC: "The system's limit for watched folders is reached, "
    f"{_LOOKING} To raise it: sudo sysctl fs.inotify.max_user_watches=524288",
    errno.EMFILE: "The system's limit for programs that watch folders is reached, "
    f"{_LOOKING} To raise it: sudo sysctl fs.inotify.max_user_instances=1024",
}
_NOTE_OF_DEATH = f"Watching the folders has failed, {_LOOKING}"
_NOTE_OF_SILENCE = f"This file system does not tell of changes (a network or container one?), {_LOOKING}"


class Watch:
    """The files that a site is built of, watched from the moment this is made.

    So make it before the first build reads them: whatever changes later, during a build too, the next
    ``wait`` returns. ``note`` is "", or one sentence for the author: why changes are now looked for.
    """

    def __init__(self, config: Config, *, poll: bool = False) -> None:
        """Watch a site; with ``poll`` by looking again and again, for file systems that tell nothing."""
        self.note = ""
        self._config = config
        self._hints, self._heard = threading.Event(), 0
        self._closed, self._unheard = False, 0
        self._changing = threading.Lock()  # of what is watched: `close` may come from another thread
        self._observing = None if poll else self._begun()
        self._seen = snapshots.taken(config)
        self._looked = time.monotonic()
        self._pending = self._covered()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop watching."""
        self.close()

    def close(self) -> None:
        """Stop watching; a ``wait`` in another thread returns at once. No thread is left."""
        self._closed = True
        self._hints.set()
        self._deaf()

    def follow(self, config: Config) -> None:
        """Watch under changed settings, such as another content folder; call it before they are built.

        What changed until now in the files watched so far is told by the next ``wait`` all the same.
        """
        self._pending |= snapshots.changed(self._seen, snapshots.taken(self._config, self._seen))
        self._config = config
        self._seen = snapshots.taken(config)
        self._pending |= self._covered()

    def wait(self, timeout: float | None = None) -> frozenset[Path]:
        """Return the paths of one burst of changes, empty after ``timeout`` seconds or when closed.

        Paths are as the build names them: articles, layouts, the configuration, links, and the folders of
        articles and layouts where they come or go. A path says only that its file may be another one.
        """
        end = None if timeout is None else time.monotonic() + timeout
        while not self._closed:
            due = self._looked + (LOOK_AGAIN if self._observing else POLL)
            hinted = not self._pending and self._hints.wait(_until(due, end))
            if hinted or self._pending or time.monotonic() >= due:
                found = self._burst(hinted=hinted)
                if found and not self._closed:
                    return found
            if end is not None and time.monotonic() >= end:
                break
        return frozenset()

    def _burst(self, *, hinted: bool) -> frozenset[Path]:
        """Everything that has changed since the last burst, when it has come to rest."""
        began = time.monotonic()
        if hinted:
            self._calm(began)
        now, found = self._look()
        before = now if hinted else self._seen
        while found and not self._closed and time.monotonic() < began + _patience(before, now, found):
            if self._hints.wait(_STEP):
                self._calm(began)
            before, (now, found) = now, self._look()
        self._looked = time.monotonic()
        # A site that was moved away, and back, is found out by looking alone: that says nothing of its files.
        self._learn(found, hinted=hinted, is_fair=now.folders == self._seen.folders)
        self._seen, self._pending, self._heard = now, frozenset(), 0
        return found | self._covered()

    def _look(self) -> tuple[Snapshot, frozenset[Path]]:
        """What is there now, and what has changed. Hints that come from here on call for another look."""
        self._hints.clear()
        now = snapshots.taken(self._config, self._seen)
        return now, self._pending | snapshots.changed(self._seen, now)

    def _calm(self, began: float) -> None:
        """Wait until no more hints come, but not for ever."""
        while not self._closed:
            is_many = self._heard > _MANY
            self._hints.clear()
            if not self._hints.wait(_QUIET_AFTER_MANY if is_many else _QUIET):
                break
            if time.monotonic() - began > (_AT_MOST_OF_MANY if is_many else _AT_MOST):
                break

    def _learn(self, found: frozenset[Path], *, hinted: bool, is_fair: bool) -> None:
        """Watch on without watchdog where it is dead, or does not hear what we see."""
        if self._observing is None:
            return
        if not self._observing.works():
            self._poll(_NOTE_OF_DEATH)
        elif found and hinted:
            self._unheard = 0
        elif found and is_fair and not self._pending and not self._hints.wait(_GRACE):
            self._unheard += 1
            if self._unheard == _DEAF:
                self._poll(_NOTE_OF_SILENCE)

    def _covered(self) -> frozenset[Path]:
        """Watch the folders there are now; what changed before the watch on a new one stood."""
        found: frozenset[Path] = frozenset()
        for _ in range(_ROUNDS):
            if not self._covers_more():
                break
            now = snapshots.taken(self._config, self._seen)
            found |= snapshots.changed(self._seen, now)
            self._seen = now
        return found

    def _begun(self) -> Observing | None:
        try:
            return Observing(self._hint)
        except OSError as error:
            self.note = _reason(error)
            return None

    def _covers_more(self) -> bool:
        """Watch the folders of the last look; tell whether one of them is new."""
        try:
            with self._changing:
                return self._observing is not None and self._observing.cover(self._seen.folders)
        except OSError as error:
            self._poll(_reason(error))
            return False

    def _poll(self, note: str) -> None:
        """Go on by looking alone, and say why."""
        self.note = note
        self._deaf()

    def _deaf(self) -> None:
        with self._changing:
            observing, self._observing = self._observing, None
        if observing:
            observing.stop()

    def _hint(self) -> None:
        self._heard += 1
        self._hints.set()


def _reason(error: OSError) -> str:
    failed = f"Watching the folders has failed ({error.strerror or error}), {_LOOKING}"
    return _NOTES.get(error.errno or 0, failed)


def _until(due: float, end: float | None) -> float:
    """Seconds until the first of both times."""
    return max((due if end is None else min(due, end)) - time.monotonic(), 0)


def _patience(before: Snapshot, now: Snapshot, found: frozenset[Path]) -> float:
    """Seconds, from the first sign on, that these changes are worth waiting for more."""
    if snapshots.empty(found, now):
        return _EMPTY
    if snapshots.gone(found, now):
        return _GONE
    return _AT_MOST if before.marks != now.marks else 0
