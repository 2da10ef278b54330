"""The loader of layouts: the author's folder first, file by file, then the default theme. Reads from disk."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound

from generator.config import Config
from generator.problem import Location, Problem, did_you_mean
from generator.render.language.directions import printed

ASSETS, WORDS = "assets/", "words/"  # folders that hold no templates


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout file: where it lies, what it is called in messages, what it holds."""

    file: Path
    shown: str
    content: bytes
    is_default: bool


class Layouts(BaseLoader):
    """All layouts of a site, the author's in place of ours of the same name."""

    def __init__(self, files: dict[str, Layout], behind: dict[str, Layout] | None = None) -> None:
        """Take the files by their name below ``layouts/``, and ours that lie behind the author's."""
        self.files = files
        self.behind = behind or {}

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:  # noqa: ARG002 -- jinja2's signature
        """Return a template's text and file, as jinja2 asks for it."""
        found = self.files.get(template)
        if found is None:
            hint = did_you_mean(template, sorted(self.files))
            raise TemplateNotFound(template, f"there is no layout {template}" + (f"; {hint}" if hint else ""))
        return found.content.decode("utf-8"), str(found.file), lambda: True

    def list_templates(self) -> list[str]:
        """Return the names of all templates."""
        return sorted(name for name in self.files if not name.startswith((ASSETS, WORDS)))

    def are(self, others: "Layouts") -> bool:
        """Tell whether these are the same files with the same bytes."""
        return self.files == others.files and self.behind == others.behind

    def of_file(self, file: str) -> Layout | None:
        """Return the layout that lies at ``file``."""
        return next((layout for layout in self.files.values() if str(layout.file) == file), None)


def environment(layouts: Layouts, words: object, again: object) -> Environment:
    """Return the template environment: escaping everywhere, no undefined value ever printed."""
    made = Environment(
        loader=layouts,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        auto_reload=False,
        finalize=printed,
        cache_size=-1,
    )
    made.globals["words"] = words
    made.globals["again"] = again
    return made


def read(config: Config) -> tuple[Layouts, tuple[Problem, ...]]:
    """Return the site's layouts, and what is wrong with the author's files."""
    default = default_folder()
    files = {name: Layout(file, name, file.read_bytes(), is_default=True) for name, file in _files(default)}
    behind: dict[str, Layout] = {}
    problems: list[Problem] = []
    own = config.layouts
    if own.is_dir() and own.resolve() != default.resolve():
        for name, file in _files(own):
            read_file = _own(config, name, file)
            if isinstance(read_file, Problem):
                problems.append(read_file)
            else:
                behind |= {name: files[name]} if name in files else {}
                files[name] = read_file
    return Layouts(files, behind), tuple(problems)


def default_folder() -> Path:
    """Return where the default theme lies: inside the package in a wheel, beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    shipped = package / "default_layouts"
    return shipped if shipped.is_dir() else package.parent / "layouts"


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Names and files below a folder, by name; dot-files and editors' backups are no layouts."""
    found = []
    for parent, folders, names in os.walk(folder):
        folders[:] = [f for f in folders if not f.startswith(".")]
        paths = [Path(parent, name) for name in names if not name.startswith(".") and not name.endswith("~")]
        found += [(path.relative_to(folder).as_posix(), path) for path in paths]
    yield from sorted(found)


def _own(config: Config, name: str, file: Path) -> Layout | Problem:
    """Return an author's layout, or why it cannot be one."""
    shown = _shown(config, file)
    if not file.resolve().is_relative_to(config.root.resolve()) and file.is_symlink():
        hint = "copy the file into the site"
        return Problem(Location(shown), "error", "outside-site", "this link leads outside the site", hint)
    try:
        content = file.read_bytes()
        if not name.startswith(ASSETS):
            content.decode("utf-8")
    except OSError as error:
        return Problem(Location(shown), "error", "unreadable", f"cannot be read: {error.strerror or error}")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return Problem(Location(shown, line), "error", "not-utf-8", "not UTF-8", "save the layout as UTF-8")
    return Layout(file, shown, content, is_default=False)


def _shown(config: Config, file: Path) -> str:
    try:
        return file.relative_to(config.root).as_posix()
    except ValueError:
        return file.as_posix()
