"""Watchdog's threads over a changing set of folders: they hint that something happened, and no more."""

import os
import warnings
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from watchdog import events
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from generator.serve.snapshots import is_temporary

if TYPE_CHECKING:
    from watchdog.observers.api import ObservedWatch

# What only looks at files (opened, closed unwritten) is not heard: a build opens a thousand of them.
_HEARD: list[type[FileSystemEvent]] = [
    events.FileCreatedEvent,
    events.FileModifiedEvent,
    events.FileClosedEvent,
    events.FileDeletedEvent,
    events.FileMovedEvent,
    events.DirCreatedEvent,
    events.DirDeletedEvent,
    events.DirMovedEvent,
    events.FileAttribEvent,
]
# Watchdog holds back half a second what was moved out of sight, and all that follows, for it to come back in.
_HELD_BACK = 0.02  # seconds


class Observing:
    """Folders being watched; ``OSError`` where the system refuses, with its reason in ``errno``."""

    def __init__(self, hint: Callable[[], None]) -> None:
        """Tell ``hint`` whenever something may have happened, from a thread of watchdog's."""
        _hold_back_less()
        # Else watchdog warns in the author's terminal of a folder that it hears of while it looks into it.
        warnings.filterwarnings("ignore", "Callback with id .* already exists", RuntimeWarning)
        self._hearer = _Hearer(hint)
        self._observer = Observer()
        self._watches: dict[str, tuple[tuple[object, ...], ObservedWatch]] = {}
        try:
            self._observer.start()
        except OSError:
            self.stop()
            raise

    def cover(self, folders: dict[str, bool]) -> bool:
        """Watch these folders (all below, or not) and no others; tell whether one was taken up anew."""
        wanted = {f: known for f, is_whole in folders.items() if (known := _known_by(f, is_whole=is_whole))}
        for folder in self._lost(wanted):
            self._forget(folder)
        # Folders with all below them come first: where the limit is reached within one, which watchdog does
        # not tell, the next is refused, and the site's own folder is always among the last.
        new = sorted(wanted.keys() - self._watches.keys(), key=lambda f: (not folders[f], f))
        for folder in new:
            self._watch(folder, wanted[folder], is_whole=folders[folder])
        return bool(new)

    def works(self) -> bool:
        """Tell whether watchdog's own thread is still there."""
        return self._observer.is_alive()

    def stop(self) -> None:
        """End all threads."""
        self._observer.stop()
        with suppress(RuntimeError):  # it was never started
            self._observer.join()

    def _lost(self, wanted: dict[str, tuple[object, ...]]) -> list[str]:
        """Folders that are not wanted any more, and those whose watch is dead, for its folder was removed."""
        dead = {emitter.watch for emitter in self._observer.emitters.copy() if not emitter.is_alive()}
        removed, self._hearer.removed = self._hearer.removed, set()
        return [
            folder
            for folder, (known, watch) in self._watches.items()
            if wanted.get(folder) != known or watch in dead or folder in removed
        ]

    def _watch(self, folder: str, known: tuple[object, ...], *, is_whole: bool) -> None:
        with suppress(FileNotFoundError, NotADirectoryError):  # gone again: the next look knows
            watch = self._observer.schedule(self._hearer, folder, recursive=is_whole, event_filter=_HEARD)
            self._watches[folder] = known, watch

    def _forget(self, folder: str) -> None:
        _, watch = self._watches.pop(folder)
        with suppress(KeyError):
            self._observer.unschedule(watch)


class _Hearer(FileSystemEventHandler):
    """Passes on what can matter, by name alone: a folder moved about may be told under its old path."""

    def __init__(self, hint: Callable[[], None]) -> None:
        self._hint = hint
        self.removed: set[str] = set()

    def on_any_event(self, event: FileSystemEvent) -> None:
        if isinstance(event, events.DirDeletedEvent):
            self.removed.add(os.fsdecode(event.src_path))
        names = (os.path.basename(os.fsdecode(path)) for path in (event.src_path, event.dest_path) if path)  # noqa: PTH119
        if not all(is_temporary(name) for name in names):
            self._hint()


def _known_by(folder: str, *, is_whole: bool) -> tuple[object, ...] | None:
    """A folder that was removed and made again is another one, and the old watch is dead."""
    try:
        stat = os.stat(folder)  # noqa: PTH116
    except OSError:
        return None
    return (is_whole, stat.st_dev, stat.st_ino)


def _hold_back_less() -> None:
    with suppress(ImportError):  # another system: nothing is held back there
        import_module(
            "watchdog.observers.inotify_move_event_grouper"
        ).InotifyMoveEventGrouper.delay = _HELD_BACK
