"""The site built again and again: each time only what has changed, and the same as a clean build would be."""

from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from generator import config as settings
from generator import pipeline
from generator.config import Config
from generator.model import Timeline
from generator.problem import Problem, in_order
from generator.serve.shown import Source


@dataclass(frozen=True, slots=True)
class Built:
    """One run over the author's files, with what is wrong with them; ``site`` makes its pages when asked."""

    timeline: Timeline
    site: Source
    problems: tuple[Problem, ...]


class Builder:
    """Builds the site at ``root``, with what the last run left."""

    def __init__(self, root: Path) -> None:
        """Know nothing yet."""
        self._root = root
        self._lock = Lock()
        self.forget()

    def forget(self) -> None:
        """Let the next run be a clean one."""
        self._kept = pipeline.Kept()
        self._preview: pipeline.Preview | None = None

    def settings(self) -> tuple[Config, tuple[Problem, ...]]:
        """Read the site's settings anew, and what is wrong with them."""
        return settings.read(self._root)

    def built(self, config: Config, problems: tuple[Problem, ...], progress: pipeline.Progress) -> Built:
        """Read what has changed, merge and compare; pages are made when they are asked for."""
        # In this process: forking beside the server's threads is not safe.
        made = pipeline.gathered(config, drafts=True, jobs=1, progress=progress, kept=self._kept)
        with self._lock:
            self._preview = pipeline.Preview(config, made.timeline, made.method, self._preview)
        site = _OneAtATime(self._preview, self._lock)
        return Built(made.timeline, site, in_order([*problems, *made.problems]))


class _OneAtATime:
    """A site whose files any thread may ask for.

    The lock is that of all its versions: what one has made the next takes over, while the server still makes
    pages of the one before.
    """

    def __init__(self, preview: pipeline.Preview, lock: Lock) -> None:
        self._preview, self._lock = preview, lock

    def paths(self) -> tuple[str, ...]:
        with self._lock:
            return self._preview.paths()

    def file(self, path: str) -> bytes | None:
        with self._lock:
            return self._preview.file(path)

    def problems(self) -> tuple[Problem, ...]:
        with self._lock:
            return self._preview.problems()
