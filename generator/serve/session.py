"""The loop of the live preview: wait for a change, rebuild, publish, tell the author."""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from generator.config import FILE
from generator.model import Timeline
from generator.pipeline import Progress
from generator.problem import Problem
from generator.serve import collector, telling
from generator.serve.building import INDEX, Builder, Built, Files
from generator.serve.difference import Difference, difference
from generator.serve.mishap import Mishap
from generator.serve.server import Server
from generator.serve.shown import Shown, base_path
from generator.serve.unseen import Unseen, samples
from generator.serve.watching import Watch
from generator.summary import blocks
from generator.terminal import Piece, progress, say, tell

_QUIET = 1.0  # seconds without a change until there is time for what can wait
_LONG = 3  # such seconds until what has been made anew is put on disk
_BRIEF = 0.002  # seconds between two pages that nobody has asked for: the server has its turn


@dataclass(frozen=True, slots=True)
class _Edition:
    """A version for browsers, and what it was made of (nothing before a build has come through)."""

    shown: Shown
    built: Built | None = None

    @property
    def timeline(self) -> Timeline | None:
        """What it shows."""
        return self.built.timeline if self.built else None


class Session:
    """One preview. All of it runs in one thread, which alone rebuilds; the server has threads of its own."""

    def __init__(self, root: Path, server: Server, held: ExitStack, *, poll: bool = False) -> None:
        """Watch, until all is put away by ``held``; nothing is built yet."""
        self._server = server
        self._builder = Builder(root)
        self._config, _ = self._builder.settings()
        self._collector = held.enter_context(collector.minded())
        self._watch = held.enter_context(Watch(self._config, poll=poll))
        self._good = _Edition(server.shown)
        self._before = self._good  # the good one before it: this one's last pages may yet have mistakes
        self._mishap = Mishap()
        self._number, self._noted = 0, ""
        self._told: tuple[Problem, ...] = ()  # problems as the author knows them
        self._tried: _Edition | None = None  # the version of the last run, if that came through
        self._known: tuple[Problem, ...] = ()  # what is wrong in its layouts, as far as it is told
        self._suspects: set[str] = set()  # pages that failed: the next version must have them right
        self._is_new_look = False
        self._unseen, self._difference = Unseen(), Difference()
        self._later: Iterator[None] = iter(())
        self._pause, self._idle = _QUIET, 0

    def start(self) -> None:
        """Build for the first time, and say where to look."""
        with progress() as count:
            outcome = self._run(frozenset(), count)
        for line in telling.started(self._config.title, outcome, self._good.timeline, self._server.url):
            say(*line)
        self._tell_problems()

    def turn(self) -> None:
        """Wait for a change and take it in; if none comes, do a little of what can wait."""
        changed = self._watch.wait(self._pause)
        if self._watch.note != self._noted:
            self._noted = self._watch.note
            say((self._noted, "yellow"))
        if changed:
            self._rebuild(changed)
        else:
            self._rest()
            self._look()

    def _rest(self) -> None:
        """Nothing has changed: do a little of what can wait, and what takes longer when all of it is done."""
        with self._mishap:
            self._builder.refresh()
        is_idle = next(self._later, self) is self
        self._pause, self._idle = (_QUIET, self._idle + 1) if is_idle else (_BRIEF, 0)
        if self._idle == _LONG or not self._builder.is_on_disk:
            self._builder.keep()

    def _rebuild(self, changed: frozenset[Path]) -> None:
        began = time.perf_counter()
        what = telling.changes(changed, self._config)
        with progress() as count:
            outcome = self._run(changed, count)
        took = 1000 * (time.perf_counter() - began)
        say(*telling.rebuilt(time.strftime("%H:%M:%S"), what, outcome, took))
        self._tell_problems()

    def _run(self, changed: frozenset[Path], count: Progress) -> list[Piece]:
        """Build and publish; return what came of it, in words."""
        before, was_blocked = self._good, blocks(self._told, strict=False)
        self._number += 1
        self._pause, self._idle, self._later = _QUIET, 0, iter(())
        self._tried = None
        while self._goes_wrong(changed, count):
            pass
        self._collector.note_rebuild()
        problems, built = self._server.shown.problems, self._good.built
        if built is None or blocks(problems, strict=False):
            return telling.kept_back(problems, is_first=before.built is None)
        pages = sum(path.endswith(".html") for path in self._good.shown.paths)
        events = len(built.timeline.events)
        return telling.outcome(self._difference.count, events, pages, is_mended=was_blocked)

    def _goes_wrong(self, changed: frozenset[Path], count: Progress) -> bool:
        """Build and publish; tell whether a mistake of ours calls for one more attempt, a clean one."""
        was_clean = self._builder.is_clean
        with self._mishap:
            self._publish(changed, count)
        if self._mishap.problem is None:
            return False
        self._builder.forget()
        if was_clean:
            self._keep_back((self._mishap.problem,))
        return not was_clean

    def _publish(self, changed: frozenset[Path], count: Progress) -> None:
        """Build, look at the pages that matter, and show them if nothing blocks a build."""
        config, problems = self._builder.settings()
        if config != self._config:
            self._config = config
            self._watch.follow(config)
        if blocks(problems, strict=False):  # with wrong settings, what is read would be read for nothing
            self._keep_back(problems)
            return
        built = self._builder.built(config, problems, count)
        shown = Shown(self._number, built.site, built.problems, base_path(config.base_url))
        self._is_new_look |= self._calls_for_a_look(changed)
        for path in (INDEX, *sorted(self._suspects), *self._samples(shown)):
            shown.file(path)
        if blocks(shown.problems, strict=False):
            self._suspects |= built.site.failed
            self._keep_back(shown.problems)
            return
        self._before, self._good = self._good, _Edition(shown, built)
        self._tried, self._known = self._good, built.site.problems()
        self._server.publish(shown)
        self._difference = difference(self._before.timeline, built.timeline)
        self._unseen.add(built.site, None if self._is_new_look else self._difference)
        self._later = self._what_can_wait(built.site)
        self._suspects, self._is_new_look = set(), False

    def _keep_back(self, problems: tuple[Problem, ...]) -> None:
        """Show the last good site on, with what is wrong now."""
        self._server.publish(self._good.shown.with_problems(self._number, problems))

    def _samples(self, shown: Shown) -> list[str]:
        """Return pages to look at first. Where there is no good site to lose, the first page comes first."""
        return samples(shown.paths) if self._is_new_look and self._good.built else []

    def _calls_for_a_look(self, changed: frozenset[Path]) -> bool:
        """Layouts or settings have changed, so that any page may fail."""
        layouts, file = self._config.layouts, self._config.root / FILE
        return self._good.built is None or any(p == file or p.is_relative_to(layouts) for p in changed)

    def _what_can_wait(self, site: Files) -> Iterator[None]:
        """Do a small step of it each time: pages that nobody has asked for, then the collector's work."""
        yield from self._unseen.making(site)
        self._collector.rest()
        if self._tried is self._good:
            self._before = self._good  # all of it is good

    def _look(self) -> None:
        """Take in mistakes in layouts that came up in pages made since, whoever asked for them."""
        tried = self._tried
        if tried is None or tried.built is None or tried.built.site.problems() == self._known:
            return
        self._known = tried.built.site.problems()
        self._suspects |= tried.built.site.failed
        problems = tried.shown.problems
        if blocks(problems, strict=False) and self._before.built:
            self._good = self._before
        self._number += 1
        self._keep_back(problems)
        self._tell_problems()

    def _tell_problems(self) -> None:
        """Tell what is wrong, but not each warning after each save."""
        problems = self._server.shown.problems
        new, rest = telling.fresh(problems, self._told)
        tell(new)
        if rest:
            say((rest, "dim"))
        self._told = problems
