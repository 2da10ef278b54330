"""Names of pages as files: inside the site, distinct everywhere, and nobody else's."""

import os
import re
from collections.abc import Iterable
from pathlib import Path
from unicodedata import normalize

from generator.problem import Problem
from generator.write import complaints

MANIFEST = ".chronofact-manifest.json"
_NO_FILE_NAME = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")  # controls; surrogates have no bytes


def is_inside(path: str) -> bool:
    """The path is relative, POSIX, and leads nowhere but into the site."""
    if not path or path == MANIFEST or "\\" in path or _NO_FILE_NAME.search(path):
        return False
    return not {"", ".", ".."} & set(path.split("/"))


def is_plain_file(out: Path, path: str) -> bool:
    """It is a file and no link, nor reached through one: only such a file can be one we wrote."""
    return not _link_on_the_way(out, path) and not (out / path).is_symlink() and (out / path).is_file()


def _link_on_the_way(out: Path, path: str) -> str | None:
    """Return the folder in ``path`` that is a link, if one is."""
    return next((folder for folder in folders_of(path) if (out / folder).is_symlink()), None)


def folders_of(path: str) -> list[str]:
    """Return the folders on the way to a page: of ``a/b/c.html`` ``a`` and ``a/b``."""
    parts = path.split("/")[:-1]
    return ["/".join(parts[: n + 1]) for n in range(len(parts))]


def bad_paths(out: Path, paths: list[str]) -> Iterable[Problem]:
    """Problems of the pages' names: outside the site, or two that are one on many file systems."""
    seen: dict[str, str] = {}
    folders = {_folded(folder) for path in paths for folder in folders_of(path)}
    for path in paths:
        if not is_inside(path):
            yield complaints.path(
                out, f"the page {path!r} would be written outside the site", "change its `id`"
            )
        other = seen.setdefault(_folded(path), path)
        if other != path:
            yield complaints.path(out, f"{other} and {path} differ only in case", "change one of the two ids")
        if _folded(path) in folders:
            yield complaints.path(
                out, f"{path} is both a page and a folder of pages", "change one of the ids"
            )


def _folded(path: str) -> str:
    return path.lower() if path.isascii() else normalize("NFC", normalize("NFC", path).casefold())


def in_the_way(out: Path, changed: list[str], old: frozenset[str]) -> Iterable[Problem]:
    """Problems of what stands in ``out`` where pages must go and is not ours."""
    for folder in sorted({folder for path in changed for folder in folders_of(path)}):
        if (out / folder).is_symlink():
            yield complaints.path(out / folder, "a link stands where a folder of pages must be", "remove it")
    for path in changed:
        file = out / path
        if os.path.lexists(file) and (path not in old or not is_plain_file(out, path)):
            hint = "move it away, or choose another output folder"
            yield complaints.path(file, "chronofact did not write this, and a page must go here", hint)
