"""What was read of a site's files, kept from run to run: only a file that has changed is read again.

A ``memo`` knows objects by their identity; here a run begins, and all there is to go by is bytes on disk.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from pathlib import Path
from typing import Generic, TypeVar

Reading = TypeVar("Reading")


class Readings(Generic[Reading]):
    """Readings by file, each with the key it was read under: a digest of its bytes, and settings."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._known: dict[Path, tuple[Hashable, Reading]] = {}

    def of(
        self,
        files: Sequence[Path],
        key: Callable[[Path], Hashable],
        read: Callable[[Sequence[Path]], Iterable[Reading]],
    ) -> list[Reading]:
        """Return the readings of the files in their order; ``read`` is asked for those that are not known.

        A key of ``None`` is never known again: the file could not be read, or it changed while it was, so
        that nobody can say what was read.
        """
        keys = {file: key(file) for file in files}
        wanted = [f for f, k in keys.items() if k is None or k != self._known.get(f, (None,))[0]]
        kept = {f: known for f, known in self._known.items() if f in keys}
        anew = zip(wanted, read(wanted), strict=True) if wanted else ()
        self._known = kept | {
            file: (keys[file] if key(file) == keys[file] else None, reading) for file, reading in anew
        }
        return [self._known[file][1] for file in files]
