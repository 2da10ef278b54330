"""Pages that nobody has asked for yet: made when there is time, for a layout may fail in any of them."""

from collections.abc import Iterable, Iterator

from generator.serve.difference import Difference
from generator.serve.shown import Source

_INDEX = "/index.html"
_OWN = ("events/", "embed/", "sources/")  # folders with a page for each event or article


class Unseen:
    """Which pages may hold a mistake that has not come up; the rest has been made as it is now."""

    def __init__(self) -> None:
        """Know of none."""
        self._waiting: set[str] = set()

    def add(self, site: Source, changed: Difference | None) -> None:
        """Take in a new version: all of its pages where layouts or settings have changed (``None``).

        Else the pages of what has changed, and the few that tell of everything.
        """
        pages = {path for path in site.paths() if path.endswith(".html")}
        wanted = pages if changed is None else {path for path in pages if _tells(path, changed)}
        self._waiting = (self._waiting & pages) | wanted

    def making(self, site: Source) -> Iterator[None]:
        """Make them one at a step, the long ones last."""
        for path in sorted(self._waiting, key=lambda path: (not path.startswith(_OWN), path)):
            site.file(path)
            self._waiting.discard(path)
            yield


def samples(paths: Iterable[str]) -> list[str]:
    """Return a page of each kind that there is: a mistake in a layout mostly shows in the first one."""
    pages = sorted((path for path in paths if path.endswith(".html")), reverse=True)
    kinds = {(path.partition("/")[0], path.count("/") > 1): path for path in pages}
    return sorted(kinds.values())


def _tells(path: str, changed: Difference) -> bool:
    folder, _, rest = path.partition("/")
    name = rest.removesuffix(_INDEX)
    if name == rest or f"{folder}/" not in _OWN:
        return True
    return name in (changed.articles if folder == "sources" else changed.events)
