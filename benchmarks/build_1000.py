"""What building costs: CPU (user and system, workers included) per article, cold, and where it goes.

python benchmarks/build_1000.py [NUMBER OF ARTICLES]
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import run
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import ParamSpec, TypeVar

from invented_articles import site

from generator import compare, config, export, extract, load, merge, pipeline, render, review, tag, write

P = ParamSpec("P")
R = TypeVar("R")


def cpu() -> float:
    """Seconds of CPU of this process and of its ended children."""
    return sum(os.times()[:4])


def built(folder: Path, *options: str) -> tuple[float, float, str]:
    """CPU seconds, wall seconds and the last line of one cold build in a process of its own."""
    before, start = cpu(), time.perf_counter()
    done = run(
        [sys.executable, "-m", "generator", "build", folder, *options],
        check=True,
        capture_output=True,
        text=True,
    )
    return cpu() - before, time.perf_counter() - start, done.stdout.strip()


STAGES: dict[ModuleType | type, tuple[str, ...]] = {
    load: ("files", "article", "together"),
    tag: ("time_expressions",),
    extract: ("claims",),
    merge: ("merged",),
    compare: ("comparisons",),
    review: ("problems",),
    render.Pages: ("__init__", "all"),
    export: ("files",),
    write: ("site",),
}


class Clock:
    """Adds up the CPU seconds of the functions it is wound around."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}

    def wound(self, label: str, inner: Callable[P, R]) -> Callable[P, R]:
        """Return ``inner``, its time added under ``label``."""

        def outer(*arguments: P.args, **named: P.kwargs) -> R:
            start = time.process_time()
            try:
                return inner(*arguments, **named)
            finally:
                self.spent[label] = self.spent.get(label, 0.0) + time.process_time() - start

        return outer


def profile(folder: Path) -> list[tuple[str, float]]:
    """CPU seconds of each stage, most first, in one process: the stages' public functions are timed."""
    clock = Clock()
    for module, names in STAGES.items():
        for name in names:
            label = f"{module.__name__.removeprefix('generator.')}.{name}"
            setattr(module, name, clock.wound(label, getattr(module, name)))
    settings, _ = config.read(folder)
    pipeline.written(settings, pipeline.site(settings, jobs=1))
    return sorted(clock.spent.items(), key=lambda item: -item[1])


def main() -> None:
    """Print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with TemporaryDirectory() as folder:
        words = site(Path(folder), count)
        print(f"{count} invented articles, {words / count:.0f} words each")
        for name, options in (("one process", ["--jobs", "1"]), ("two processes", ["--jobs", "2"])):
            seconds, wall, said = built(Path(folder), *options, "--output", f"{folder}/{name}")
            each = seconds / count * 1000
            print(f"{name}: {each:.2f} ms of CPU per article ({seconds:.1f} s of CPU in {wall:.1f} s)")
            print(f"  {said}")
        print("by stage, one process, ms of CPU per article:")
        for label, seconds in profile(Path(folder)):
            print(f"  {label:24} {seconds / count * 1000:6.2f}")


if __name__ == "__main__":
    main()
