"""A site file by file, for the preview: what nobody asks for is not made."""

from functools import cached_property

from generator import export, render
from generator.config import Config
from generator.method import Method
from generator.model import Timeline
from generator.problem import Problem

_UNKNOWN = Method()


class Preview:
    """A site whose files are made when they are asked for; what an earlier run made is used again.

    It belongs to one caller; no two of its methods may run at once.
    """

    def __init__(
        self,
        config: Config,
        result: Timeline,
        how: Method = _UNKNOWN,
        before: "Preview | None" = None,
        *,
        marked: bool = True,
    ) -> None:
        """Take what is shown, and the preview of an earlier run of this site; layouts are read now.

        ``marked``: pages say where words stand in the author's files. Without, every byte is as in a build.
        """
        self._config = config
        self._result = result
        self.pages: render.Pages = render.Pages(
            result, config, how, before.pages if before else None, preview=marked
        )

    def paths(self) -> tuple[str, ...]:
        """Every path of the site, sorted."""
        return tuple(sorted({*self.pages.paths(), *self._data.paths()}))

    def file(self, path: str) -> bytes | None:
        """The file at a path of the site; ``None`` if there is none, or its layout fails."""
        page = self.pages.page(path)
        return self._data.file(path) if page is None else page

    def problems(self) -> tuple[Problem, ...]:
        """The mistakes in the author's layouts that have shown so far."""
        return self.pages.problems()

    @cached_property
    def _data(self) -> export.Files:
        return export.Files(self._result, self._config, self.pages.telling(), self.pages.paths())
