"""The exchange of the old site for the new: stage everything, rename it into place, undo what fails."""

import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from generator.problem import Problem
from generator.write import manifest
from generator.write.names import MANIFEST, in_the_way, is_plain_file


@dataclass(frozen=True, slots=True)
class Written:
    """What ``site`` did, as site-relative POSIX paths; with ``problems``, the site is as it was before."""

    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: int = 0
    problems: tuple[Problem, ...] = ()


class InTheWayError(Exception):
    """Something that is not ours stands where a page must go."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems


@dataclass(slots=True)
class Swap:
    """One exchange of the old site for the new."""

    pages: dict[str, bytes]
    out: Path
    staging: Path = field(init=False)
    moves: list[tuple[Path, str]] = field(default_factory=list)
    kept: dict[str, Path] = field(default_factory=dict)
    undo: list[tuple[Path, Path | None]] = field(default_factory=list)

    def done(self) -> Written:
        """Do it; ``InTheWayError`` or ``OSError`` if it cannot be done, and then the old site stands."""
        old = manifest.files(self.out) or frozenset()
        changed = [path for path in sorted(self.pages) if not self._is_written(path)]
        stale = sorted(path for path in old - self.pages.keys() if is_plain_file(self.out, path))
        blocked = tuple(in_the_way(self.out, changed, old))
        if blocked:
            raise InTheWayError(blocked)
        if changed or stale or old != self.pages.keys():
            self._exchange(changed, stale, old)
        return Written(tuple(changed), tuple(stale), len(self.pages) - len(changed))

    def _is_written(self, path: str) -> bool:
        """The file holds these bytes already."""
        file, content = self.out / path, self.pages[path]
        try:
            if file.is_symlink() or file.stat().st_size != len(content):
                return False
            return file.read_bytes() == content
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            return False

    def _exchange(self, changed: list[str], stale: list[str], old: frozenset[str]) -> None:
        made_out = _first_missing(self.out)
        self.out.mkdir(parents=True, exist_ok=True)
        self.staging = _staging(self.out)
        try:
            self._stage(changed, old)
            self._keep([MANIFEST, *(path for _, path in self.moves), *stale])
            self._commit(stale)
        except BaseException:  # an interrupt too leaves the old site
            self._roll_back()
            raise
        finally:
            shutil.rmtree(self.staging, ignore_errors=True)
            if made_out:
                _remove_empty(self.out, made_out.parent)
        _remove_emptied(self.out, stale)

    def _stage(self, changed: list[str], old: frozenset[str]) -> None:
        """Write all that is new; what is to be killed or to run out of space does so here."""
        missing = _Missing(self.out)
        new = self.staging / "new"
        # The pages that link come after those they link to; the index is last.
        for number, path in enumerate(sorted(changed, key=lambda p: (-p.count("/"), p))):
            folder = path.rpartition("/")[0]
            top = missing.top(folder)
            if top is None:
                file = self.staging / str(number)
                self.moves.append((file, path))
            else:  # a folder that is new is filled here and moved as a whole
                if folder not in missing.made:
                    (new / folder).mkdir(parents=True, exist_ok=True)
                    missing.made.add(folder)
                if top not in missing.moved:
                    self.moves.append((new / top, top))
                    missing.moved.add(top)
                file = new / path
            file.write_bytes(self.pages[path])
        # While files are being renamed, both the old and the new ones are ours: so the next build can mend
        # what a killed one left.
        (self.staging / "both").write_bytes(manifest.content(old | self.pages.keys()))
        (self.staging / "final").write_bytes(manifest.content(self.pages))

    def _keep(self, paths: list[str]) -> None:
        """Keep the old files under a second name, so that one rename replaces each and one undoes it."""
        for number, path in enumerate(paths):
            file, kept = self.out / path, self.staging / f"old-{number}"
            if os.path.lexists(file) and _linked(file, kept):
                self.kept[path] = kept

    def _commit(self, stale: list[str]) -> None:
        self._replace(self.staging / "both", MANIFEST)
        for staged, path in self.moves:
            self._replace(staged, path)
        for path in stale:
            self._replace(None, path)
        (self.staging / "final").replace(self.out / MANIFEST)

    def _replace(self, new: Path | None, path: str) -> None:
        """Put ``new`` (or nothing) in the place of ``path``, the old file kept to undo it."""
        file, kept = self.out / path, self.kept.get(path)
        if kept is None and os.path.lexists(file):
            kept = self.staging / f"moved-{len(self.undo)}"
            file.replace(kept)
        self.undo.append((file, kept))
        if new:
            new.replace(file)
        else:
            file.unlink(missing_ok=True)

    def _roll_back(self) -> None:
        for file, kept in reversed(self.undo):
            with suppress(OSError):  # undo as much as can be undone; the first error is the one to tell
                if kept:
                    kept.replace(file)
                elif file.is_dir():
                    shutil.rmtree(file)
                else:
                    file.unlink(missing_ok=True)
        _remove_emptied(self.out, [file.relative_to(self.out).as_posix() for file, _ in self.undo])


@dataclass(slots=True)
class _Missing:
    """Which folders of the new site do not exist yet in the old."""

    out: Path
    tops: dict[str, str | None] = field(default_factory=dict)
    made: set[str] = field(default_factory=set)
    moved: set[str] = field(default_factory=set)

    def top(self, folder: str) -> str | None:
        """Return the topmost missing folder on the way to ``folder``; ``None`` if there is none."""
        if not folder:
            return None
        if folder not in self.tops:
            above = self.top(folder.rpartition("/")[0])
            self.tops[folder] = above or (None if (self.out / folder).is_dir() else folder)
        return self.tops[folder]


def _linked(file: Path, kept: Path) -> bool:
    """Give a file a second name; false on a file system that has no such links."""
    try:
        os.link(file, kept, follow_symlinks=False)
    except (OSError, NotImplementedError):
        return False
    return True


def _staging(out: Path) -> Path:
    """Return a fresh folder on the same file system: beside ``out``, else (a mount point) inside it."""
    beside, inside = out.parent / f".{out.name}.chronofact-staging", out / ".chronofact-staging"
    for folder in (beside, inside):
        shutil.rmtree(folder, ignore_errors=True)  # left by a build that was killed
    inside.mkdir()
    try:
        return inside.rename(beside)
    except OSError:  # `out` is mounted, maybe from the same disk; or what is above is not ours to write in
        return inside


def _first_missing(out: Path) -> Path | None:
    """Return the topmost folder on the way to ``out`` that does not exist yet."""
    missing = [p for p in (out, *out.parents) if not p.exists()]
    return missing[-1] if missing else None


def _remove_empty(folder: Path, top: Path) -> None:
    """Remove ``folder`` and its parents up to ``top`` (kept) while they are empty."""
    while folder != top and top in folder.parents:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def _remove_emptied(out: Path, paths: Iterable[str]) -> None:
    """Remove the folders that held ``paths`` and are empty now."""
    for folder in sorted({(out / path).parent for path in paths}, reverse=True):
        _remove_empty(folder, out)
