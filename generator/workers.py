"""One function over many files: in this process, or in several where that is worth their start."""

import os
import signal
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from generator.config import Config

# Articles; handing a reading back costs a worker and us some 2 ms of CPU, a third of what reading it costs,
# so a site must be large before the time that is saved is worth the work that is added.
WORTH_PROCESSES = 2000
MOST_PROCESSES = 8  # of our own accord; gathering their answers is the limit beyond
_CHUNK = 16  # files handed to a worker at a time

Answer = TypeVar("Answer")


def _processors() -> int:
    """Processors this process may use (a container's share, not the machine's, where the system tells)."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _count(files: int, jobs: int) -> int:
    """How many processes: as many as asked for, else as are worth it."""
    wanted = jobs or (1 if files < WORTH_PROCESSES else min(MOST_PROCESSES, _processors()))
    return max(1, min(wanted, files))


def _leave_interrupts_to_the_parent() -> None:
    """Ctrl-C ends the parent, which ends its workers; they need not print a traceback each."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _gathered(answers: Iterable[Answer], total: int, progress: Callable[[int, int], object]) -> list[Answer]:
    gathered = []
    for number, answer in enumerate(answers, 1):
        gathered.append(answer)
        progress(number, total)
    return gathered


def results(
    work: Callable[[Config, Path], Answer],
    config: Config,
    files: Sequence[Path],
    jobs: int,
    progress: Callable[[int, int], object],
) -> list[Answer]:
    """``work(config, file)`` of each file, in the files' order, with ``jobs`` processes (0: as many as pay).

    An exception in a worker is raised here. ``progress`` is told the number done and the total.
    """
    one = partial(work, config)
    count = _count(len(files), jobs)
    if count == 1:
        return _gathered(map(one, files), len(files), progress)
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 a twentieth of a small build

    with ProcessPoolExecutor(count, initializer=_leave_interrupts_to_the_parent) as pool:
        try:
            return _gathered(pool.map(one, files, chunksize=_CHUNK), len(files), progress)
        except KeyboardInterrupt:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
