"""Which files under the content folder are articles."""

import os
from pathlib import Path

from generator.config import Config
from generator.problem import Location, Problem

SUFFIXES = (".md", ".markdown", ".txt")
HIDDEN = (".", "~", "#")  # files and folders whose names begin so are an editor's or another program's


def article_files(config: Config) -> tuple[tuple[Path, ...], tuple[Problem, ...]]:
    """Articles in order of their paths. Hidden files and editors' backups are passed over in silence.

    Symbolic links are followed within the site; one that leads to a file already found adds nothing.
    """
    walk = _Walk(config.root, config.root.resolve())
    walk.folder(config.content, (config.content.resolve(),))
    found = _once(walk.found, config.root) if walk.has_links else sorted(walk.found, key=Path.as_posix)
    return tuple(found), tuple(walk.problems)


def may_be_article(name: str) -> bool:
    """Tell by its name alone whether a file under the content folder is an article."""
    return name.lower().endswith(SUFFIXES) and not name.startswith(HIDDEN)


def relative(config: Config, file: Path) -> str:
    """Path of ``file`` from the site's root, with ``/``."""
    return Path(os.path.relpath(file, config.root)).as_posix()


class _Walk:
    def __init__(self, root: Path, real_root: Path) -> None:
        self._root, self._real_root = root, real_root
        self.found: list[Path] = []
        self.problems: list[Problem] = []
        self.has_links = False  # without any, no file can be found twice

    def folder(self, folder: Path, above: tuple[Path, ...]) -> None:
        """Look through a folder; ``above`` are the real folders around it, so that loops end."""
        for entry in self._entries(folder):
            if entry.name.startswith(HIDDEN):
                continue
            path = Path(entry.path)
            if entry.is_symlink():
                self.has_links = True
                if not self._leads_inside(path):
                    continue
            if entry.is_dir():
                real = path.resolve()
                if real not in above:
                    self.folder(path, (*above, real))
            elif may_be_article(entry.name) and entry.is_file():
                self.found.append(path)

    def _entries(self, folder: Path) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as entries:
                return sorted(entries, key=lambda entry: entry.name)
        except FileNotFoundError:  # config says that the content folder is missing
            return []
        except OSError as error:
            self._problem(folder, "unreadable", f"cannot be read: {error.strerror or error}")
            return []

    def _leads_inside(self, link: Path) -> bool:
        try:
            real = link.resolve(strict=True)
        except (OSError, RuntimeError):  # RuntimeError: a link to itself, before Python 3.13
            self._problem(link, "broken-link", "this symbolic link leads nowhere")
            return False
        if real.is_relative_to(self._real_root):
            return True
        self._problem(
            link, "outside-site", "this symbolic link leads outside the site", "copy the file instead"
        )
        return False

    def _problem(self, path: Path, code: str, message: str, hint: str = "") -> None:
        shown = Path(os.path.relpath(path, self._root)).as_posix()
        self.problems.append(Problem(Location(shown), "error", code, message, hint))


def _once(found: list[Path], root: Path) -> list[Path]:
    """Each real file once, by the path without a link if there is one, in order of paths."""
    real_root, first = root.resolve(), dict[Path, Path]()
    for path in found:
        real = path.resolve()
        if real not in first or path.relative_to(root) == real.relative_to(real_root):
            first[real] = path
    return sorted(first.values(), key=lambda path: path.as_posix())
