"""The site built again and again: each time only what has changed, and the same as a clean build would be."""

from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from generator import config as settings
from generator import pipeline
from generator.cache import Cache
from generator.config import Config
from generator.model import Timeline
from generator.problem import Problem, in_order

INDEX = "index.html"


@dataclass(frozen=True, slots=True)
class Built:
    """One run over the author's files, with what is wrong with them; ``site`` makes its pages when asked."""

    timeline: Timeline
    site: "Files"
    problems: tuple[Problem, ...]


class Builder:
    """Builds the site at ``root``, with what the last run left: of this preview, or on disk of one before."""

    def __init__(self, root: Path) -> None:
        """Know what lies on disk."""
        self._root = root
        self._lock = Lock()
        self._cache = Cache(root)
        self._config: Config | None = None  # of the last run
        self.forget()
        found = self._cache.load()
        if isinstance(found, pipeline.Kept):
            self._kept, self._is_recalled = found, True
        self._on_disk = self._kept.comparisons

    def forget(self) -> None:
        """Let the next run be a clean one."""
        self._kept, self._is_recalled = pipeline.Kept(), False
        self._preview: pipeline.Preview | None = None

    @property
    def is_clean(self) -> bool:
        """Nothing is left of another run."""
        return self._preview is None and not self._is_recalled

    @property
    def is_on_disk(self) -> bool:
        """Something lies on disk for the next start, be it of an earlier run."""
        return self._on_disk is not None

    def refresh(self) -> None:
        """After a start with what lay on disk, do once what that spared, so that the next run is a quick one.

        On disk lies what was made, not what was remembered on the way (``Memo``).
        """
        if not self._is_recalled or self._config is None:
            return
        self._is_recalled = False
        kept = pipeline.Kept(readings=self._kept.readings)
        made = pipeline.gathered(self._config, drafts=True, jobs=1, kept=kept)
        if made.timeline.articles:  # the rules of a language are compiled when they first read
            pipeline.read_article(self._config, self._config.root / made.timeline.articles[0].path)
        with self._lock:
            self._preview = pipeline.Preview(self._config, made.timeline, made.method, self._preview)
            self._preview.file(INDEX)
        if self._on_disk is self._kept.comparisons:
            self._on_disk = kept.comparisons
        self._kept = kept

    def keep(self) -> None:
        """Put what the last run left on disk, for the next start, if it has changed."""
        if self._kept.comparisons is not self._on_disk:
            self._cache.save(self._kept)
            self._on_disk = self._kept.comparisons

    def settings(self) -> tuple[Config, tuple[Problem, ...]]:
        """Read the site's settings anew, and what is wrong with them."""
        return settings.read(self._root)

    def built(self, config: Config, problems: tuple[Problem, ...], progress: pipeline.Progress) -> Built:
        """Read what has changed, merge and compare; pages are made when they are asked for."""
        self._config = config
        # In this process: forking beside the server's threads is not safe.
        made = pipeline.gathered(config, drafts=True, jobs=1, progress=progress, kept=self._kept)
        with self._lock:
            self._preview = pipeline.Preview(config, made.timeline, made.method, self._preview)
        site = Files(self._preview, self._lock)
        return Built(made.timeline, site, in_order([*problems, *made.problems]))


class Files:
    """A site whose files any thread may ask for.

    The lock is that of all its versions: what one has made the next takes over, while the server still makes
    pages of the one before. ``failed`` are the pages asked for so far whose layout fails.
    """

    def __init__(self, preview: pipeline.Preview, lock: Lock) -> None:
        """Take the site as one run has left it."""
        self._preview, self._lock = preview, lock
        self.failed: set[str] = set()

    def paths(self) -> tuple[str, ...]:
        """Return which files there are."""
        with self._lock:
            return self._preview.paths()

    def file(self, path: str) -> bytes | None:
        """Return a file; ``None`` if there is none, or its layout fails."""
        with self._lock:
            made = self._preview.file(path)
        if made is None:
            self.failed.add(path)
        return made

    def problems(self) -> tuple[Problem, ...]:
        """Return the mistakes in layouts that have shown so far."""
        with self._lock:
            return self._preview.problems()
