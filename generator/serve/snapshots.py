"""What a build reads, as it lies on disk: a mark for each file, quickly taken and compared.

A snapshot tells whether anything has changed since the one before it, whatever a watcher heard, in which
order and how often. 1,000 files take some 5 ms.
"""

import os
import re
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from generator import config as settings
from generator import pipeline
from generator.config import Config

Mark = tuple[int, ...]  # of a file: mtime_ns, ctime_ns, size, inode
_SIZE = 2
_FINE = 1_000_000  # times that are no whole milliseconds come from a clock that ticks every few of them
_TICK, _COARSE_TICK = 25_000_000, 2_500_000_000  # ns: of fine clocks, and of others (FAT, some network ones)

_TEMPORARY = re.compile(
    r"""[.~\#] | .*~$ | \d+$         # hidden; backups; what vim tries a folder with (4913)
    | .*___jb_(tmp|old|bak)___ | .*\.(tmp|temp|sw[a-px]|part|crdownload)$""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Marks by path, as the build names it, and the real folders they lie in.

    ``folders`` says of each whether all below it counts. ``latest`` are the files written last: one more
    write in the same tick of the file system's clock would leave the same mark. So ``contents`` are
    checksums of these, and of those that were among them in the snapshot before.
    """

    marks: dict[str, Mark] = field(default_factory=dict)
    folders: dict[str, bool] = field(default_factory=dict)
    latest: frozenset[str] = frozenset()
    contents: dict[str, int] = field(default_factory=dict)


def taken(config: Config, before: Snapshot | None = None) -> Snapshot:
    """Return what a build of this site would read now: configuration, articles, layouts."""
    walk = _Walk(str(config.root))
    walk.configuration()
    walk.tree(str(config.content), pipeline.may_be_article)
    walk.tree(str(config.layouts), lambda name: not is_temporary(name))
    latest = _latest(walk.marks)
    doubted = (path for path in (before.latest if before else ()) if path in walk.marks)
    contents = {path: _checksum(path) for path in latest.union(doubted)}
    return Snapshot(walk.marks, _outermost(walk.folders), latest, contents)


def changed(before: Snapshot, after: Snapshot) -> frozenset[Path]:
    """Return the paths of files that were changed, made or removed between two snapshots."""
    differing = {path for path, _ in before.marks.items() ^ after.marks.items()}
    for path in before.latest & after.contents.keys():
        if before.contents[path] != after.contents[path]:
            differing.add(path)
    return frozenset(map(Path, differing))


def empty(paths: Iterable[Path], after: Snapshot) -> bool:
    """Tell whether one of these files holds nothing: most likely it is being written just now."""
    return any(len(mark) > 1 and mark[_SIZE] == 0 for p in paths if (mark := after.marks.get(str(p))))


def gone(paths: Iterable[Path], after: Snapshot) -> bool:
    """Tell whether one of these is not there: it may come back at once, or under another name."""
    return any(str(path) not in after.marks for path in paths)


def is_temporary(name: str) -> bool:
    """Tell whether a file's name is one that editors and programs give for a moment, or hide."""
    return _TEMPORARY.match(name) is not None


def _latest(marks: dict[str, Mark]) -> frozenset[str]:
    """Files written in the last tick that any file tells of.

    Once a later time stands somewhere that tick is over, and who writes again leaves another mark.
    """
    files = [(path, mark) for path, mark in marks.items() if len(mark) > 1]
    last = max((_written(mark) for _, mark in files), default=0)
    return frozenset(path for path, mark in files if last - _written(mark) <= _tick(mark))


def _written(mark: Mark) -> int:
    return max(mark[0], mark[1])


def _tick(mark: Mark) -> int:
    return _TICK if mark[0] % _FINE or mark[1] % _FINE else _COARSE_TICK


def _checksum(path: str) -> int:
    try:
        return zlib.crc32(Path(path).read_bytes())
    except OSError:
        return -1


def _outermost(folders: dict[str, bool]) -> dict[str, bool]:
    """Folders without those that another one takes in anyway."""
    whole = [folder + os.sep for folder, is_whole in folders.items() if is_whole]
    return {f: folders[f] for f in sorted(folders) if not any(f.startswith(other) for other in whole)}


class _Walk:
    """One look at everything; paths are text, for that is half the time."""

    def __init__(self, root: str) -> None:
        self._root, self._real_root = root, os.path.realpath(root)
        self.marks: dict[str, Mark] = {}
        self.folders: dict[str, bool] = {self._real_root: False}

    def configuration(self) -> None:
        path = os.path.join(self._root, settings.FILE)  # noqa: PTH118 text, as everywhere in here
        self._mark(path)
        if os.path.islink(path):  # noqa: PTH114
            self._beside(os.path.realpath(path))

    def tree(self, folder: str, counts: Callable[[str], bool]) -> None:
        """Look through all below a folder, and watch for it to come where it is not there."""
        self._above(folder)
        real = os.path.realpath(folder)
        if os.path.islink(folder):  # noqa: PTH114
            self.marks[folder + os.sep] = _mark(os.lstat(folder))
        if os.path.isdir(real):  # noqa: PTH112
            self.folders[real] = True
            self.marks[folder] = (0,)
            self._folder(folder, real, (real,), counts)
        else:
            self._mark(folder)

    def _above(self, folder: str) -> None:
        """Watch the folders between the site and this one, itself left out."""
        for parent in Path(folder).parents:
            if not parent.is_relative_to(self._root) or str(parent) == self._root:
                break
            if parent.is_dir():
                self.folders.setdefault(os.path.realpath(parent), False)

    def _folder(self, folder: str, real: str, above: tuple[str, ...], counts: Callable[[str], bool]) -> None:
        """Look through a folder; ``above`` are the real ones around it, so that loops end."""
        try:
            with os.scandir(folder) as entries:
                found = list(entries)
        except OSError as error:
            self.marks[folder] = (error.errno or 0,)
            return
        for entry in found:
            if entry.name[0] in ".~#":
                continue
            if entry.is_symlink():
                self._link(entry, above, counts)
            elif entry.is_dir():
                inside = real + os.sep + entry.name
                self._folder(entry.path, inside, (*above, inside), counts)
            elif counts(entry.name) and entry.is_file():
                self._mark(entry.path)

    def _link(self, entry: os.DirEntry[str], above: tuple[str, ...], counts: Callable[[str], bool]) -> None:
        """Follow a link within the site; of any other only its own mark counts."""
        self.marks[entry.path + os.sep] = _mark(entry.stat(follow_symlinks=False))
        real = os.path.realpath(entry.path)
        if os.path.commonpath([real, self._real_root]) != self._real_root:
            return
        if os.path.isdir(real):  # noqa: PTH112
            if real not in above:
                self.folders[real] = True
                self._folder(entry.path, real, (*above, real), counts)
        elif counts(entry.name):
            self._mark(entry.path)
            self._beside(real)

    def _beside(self, real: str) -> None:
        """Watch the folder that a link's file lies in, or would lie in."""
        parent = os.path.dirname(real)  # noqa: PTH120
        if os.path.isdir(parent):  # noqa: PTH112
            self.folders.setdefault(parent, False)

    def _mark(self, path: str) -> None:
        try:
            self.marks[path] = _mark(os.stat(path))  # noqa: PTH116
        except OSError as error:
            if not isinstance(error, FileNotFoundError):
                self.marks[path] = (error.errno or 0,)


def _mark(stat: os.stat_result) -> Mark:
    return (stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size, stat.st_ino)
