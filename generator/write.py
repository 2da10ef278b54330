"""The last stage: pages to files, so that a reader never finds a half-made site.

The new files are first written to a staging folder on the same file system; a full disk or a killed build
ends there and the site stays as it was. Then they are renamed into place, each file at once; what goes wrong
in between is undone. A manifest among the files names those that are ours: nothing else is ever replaced or
deleted. Unchanged files keep their modification time.
"""

import json
import os
import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from unicodedata import normalize

from generator.problem import Location, Problem

MANIFEST = ".chronofact-manifest.json"
_FORMAT = "chronofact-manifest/1"
_NO_FILE_NAME = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")  # controls; surrogates have no bytes


@dataclass(frozen=True, slots=True)
class Written:
    """What ``site`` did, as site-relative POSIX paths; with ``problems``, the site is as it was before."""

    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: int = 0
    problems: tuple[Problem, ...] = ()


def refusal(out: Path) -> Problem | None:
    """Return why ``out`` must not be written to, or ``None``.

    It is ours if it does not exist, is empty, holds only dot-files, or holds our manifest.
    """
    if not out.exists():
        if out.is_symlink():
            return _foreign(out, "the output folder is a link that leads nowhere")
        blocker = next((p for p in out.absolute().parents if p.exists() and not p.is_dir()), None)
        return _foreign(out, f"{blocker.name} is a file, not a folder") if blocker else None
    if not out.is_dir():
        return _foreign(out, "the output path is a file, not a folder")
    try:
        visible = sorted(p.name for p in out.iterdir() if not p.name.startswith("."))
    except OSError as error:
        return _os_problem(out, error)
    if not visible or _manifest(out) is not None:
        return None
    listed = ", ".join(visible[:3]) + (", …" if len(visible) > 3 else "")
    return _foreign(out, f"the output folder holds files that chronofact did not write ({listed})")


def site(pages: dict[str, bytes], out: Path) -> Written:
    """Make ``out`` hold exactly ``pages`` (by site-relative POSIX path) beside what is not ours.

    Files of an earlier build that are no longer made are removed, unchanged ones not touched. Whatever stands
    in the way comes back as problems, and then nothing has changed.
    """
    refused = refusal(out)
    problems = (refused,) if refused else tuple(_bad_paths(out, sorted(pages)))
    if problems:
        return Written(problems=problems)
    try:
        return _Swap(pages, out.resolve()).done()
    except _InTheWayError as found:
        return Written(problems=found.problems)
    except OSError as error:
        return Written(problems=(_os_problem(out, error),))


class _InTheWayError(Exception):
    """Something that is not ours stands where a page must go."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems


@dataclass(slots=True)
class _Swap:
    """One exchange of the old site for the new."""

    pages: dict[str, bytes]
    out: Path
    staging: Path = field(init=False)
    undo: list[tuple[Path, Path | None]] = field(default_factory=list)

    def done(self) -> Written:
        old = _manifest(self.out) or frozenset()
        changed = [path for path in sorted(self.pages) if not self._is_written(path)]
        stale = sorted(path for path in old - self.pages.keys() if _is_plain_file(self.out, path))
        in_the_way = tuple(_in_the_way(self.out, changed, old))
        if in_the_way:
            raise _InTheWayError(in_the_way)
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
            self._commit(changed, stale)
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
        for folder in sorted({os.path.dirname(path) for path in changed}):  # noqa: PTH120 -- ten times faster
            (self.staging / "new" / folder).mkdir(parents=True, exist_ok=True)
        for path in changed:
            (self.staging / "new" / path).write_bytes(self.pages[path])
        # While files are being renamed, both the old and the new ones are ours: so the next build can mend
        # what a killed one left.
        (self.staging / "both").write_bytes(_manifest_bytes(old | self.pages.keys()))
        (self.staging / "final").write_bytes(_manifest_bytes(self.pages))

    def _commit(self, changed: list[str], stale: list[str]) -> None:
        self._replace(self.staging / "both", MANIFEST)
        for folder in sorted({os.path.dirname(path) for path in changed}):  # noqa: PTH120
            (self.out / folder).mkdir(parents=True, exist_ok=True)
        # The pages that link come after those they link to; the index is last.
        for path in sorted(changed, key=lambda p: (-p.count("/"), p)):
            self._replace(self.staging / "new" / path, path)
        for path in stale:
            self._replace(None, path)
        (self.staging / "final").replace(self.out / MANIFEST)

    def _replace(self, new: Path | None, path: str) -> None:
        """Put ``new`` (or nothing) in the place of ``path``, the old file kept to undo it."""
        file, kept = self.out / path, self.staging / f"old-{len(self.undo)}"
        existed = os.path.lexists(file)
        if existed:
            _keep(file, kept)
        self.undo.append((file, kept if existed else None))
        if new:
            new.replace(file)
        else:
            file.unlink(missing_ok=True)

    def _roll_back(self) -> None:
        for file, kept in reversed(self.undo):
            with suppress(OSError):  # undo as much as can be undone; the first error is the one to tell
                if kept:
                    kept.replace(file)
                else:
                    file.unlink(missing_ok=True)
        _remove_emptied(self.out, [file.relative_to(self.out).as_posix() for file, _ in self.undo])


def _keep(file: Path, kept: Path) -> None:
    """Keep the old file under a second name, so that at no moment there is none; or move it."""
    try:
        os.link(file, kept, follow_symlinks=False)
    except (OSError, NotImplementedError):  # a file system without links
        file.replace(kept)


def _staging(out: Path) -> Path:
    """Return a fresh folder on the same file system: beside ``out``, else (a mount point) inside it."""
    beside, inside = out.parent / f".{out.name}.chronofact-staging", out / ".chronofact-staging"
    for folder in (beside, inside):
        shutil.rmtree(folder, ignore_errors=True)  # left by a build that was killed
    try:
        beside.mkdir()
        if beside.stat().st_dev == out.stat().st_dev:
            return beside
        beside.rmdir()
    except OSError:  # not ours to write in, or full; inside will tell
        pass
    inside.mkdir()
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


def _manifest(out: Path) -> frozenset[str] | None:
    """Return the files that an earlier build wrote, or ``None`` if there is no manifest of ours."""
    try:
        data = json.loads((out / MANIFEST).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or data.get("format") != _FORMAT or not isinstance(data.get("files"), list):
        return None
    # A manifest is a file that anybody can edit: what leads elsewhere is not believed.
    return frozenset(path for path in data["files"] if isinstance(path, str) and _is_inside(path))


def _manifest_bytes(paths: Iterable[str]) -> bytes:
    data = {"format": _FORMAT, "files": sorted(paths)}
    return (json.dumps(data, ensure_ascii=False, indent=0) + "\n").encode()


def _is_inside(path: str) -> bool:
    """The path is relative, POSIX, and leads nowhere but into the site."""
    if not path or path == MANIFEST or "\\" in path or _NO_FILE_NAME.search(path):
        return False
    return PurePosixPath(path).as_posix() == path and not {"..", "/", "."} & set(PurePosixPath(path).parts)


def _is_plain_file(out: Path, path: str) -> bool:
    """It is a file and no link, nor reached through one: only such a file can be one we wrote."""
    return not _link_on_the_way(out, path) and not (out / path).is_symlink() and (out / path).is_file()


def _link_on_the_way(out: Path, path: str) -> str | None:
    """Return the folder in ``path`` that is a link, if one is."""
    folders = PurePosixPath(path).parents
    return next((f.as_posix() for f in reversed(folders) if (out / f).is_symlink() and f.parts), None)


def _bad_paths(out: Path, paths: list[str]) -> Iterable[Problem]:
    """Problems of the pages' names: outside the site, or two that are one on many file systems."""
    seen: dict[str, str] = {}
    folders = {_folded(parent.as_posix()) for path in paths for parent in PurePosixPath(path).parents}
    for path in paths:
        if not _is_inside(path):
            yield _path_problem(
                out, f"the page {path!r} would be written outside the site", "change its `id`"
            )
        other = seen.setdefault(_folded(path), path)
        if other != path:
            yield _path_problem(out, f"{other} and {path} differ only in case", "change one of the two ids")
        if _folded(path) in folders:
            yield _path_problem(out, f"{path} is both a page and a folder of pages", "change one of the ids")


def _folded(path: str) -> str:
    return normalize("NFC", normalize("NFC", path).casefold())


def _in_the_way(out: Path, changed: list[str], old: frozenset[str]) -> Iterable[Problem]:
    """Problems of what stands in ``out`` where pages must go and is not ours."""
    checked: set[str] = set()
    for path in changed:
        folder = os.path.dirname(path)  # noqa: PTH120
        if folder not in checked:
            checked.add(folder)
            link = _link_on_the_way(out, path)
            if link:
                yield _path_problem(out / link, "a link stands where a folder of pages must be", "remove it")
        file = out / path
        if os.path.lexists(file) and (path not in old or not _is_plain_file(out, path)):
            hint = "move it away, or choose another output folder"
            yield _path_problem(file, "chronofact did not write this, and a page must go here", hint)


def _foreign(out: Path, message: str) -> Problem:
    hint = "choose another folder with `output` or --output, or empty this one"
    return Problem(Location(out.as_posix()), "error", "foreign-output", message, hint)


def _path_problem(where: Path, message: str, hint: str) -> Problem:
    return Problem(Location(where.as_posix()), "error", "output-path", message, hint)


def _os_problem(out: Path, error: OSError) -> Problem:
    what = f"the site could not be written: {error.strerror or error}"
    where = error.filename if isinstance(error.filename, str) else out.as_posix()
    return Problem(Location(where), "error", "not-written", what, "the old site is as it was")
