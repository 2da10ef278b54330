"""A mistake of ours while an author works: told in full, once, and the preview goes on."""

import traceback
from pathlib import Path
from types import TracebackType
from typing import Self

from generator.problem import Location, Problem
from generator.terminal import say

_HINT = "this is a mistake in chronofact, not in your site; the terminal says more, please report it"


class Mishap:
    """A block of code whose unexpected exception ends that block, not the program.

    Here "our own mistakes reach the top" has a lower top: a preview that a person works with for hours. It is
    told once with its whole traceback, and shown as a problem until a run comes through again.
    """

    def __init__(self) -> None:
        """Begin without one."""
        self._told: set[str] = set()
        self.problem: Problem | None = None

    def __enter__(self) -> Self:
        """Begin the block: nothing has gone wrong in it."""
        self.problem = None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Take in a mistake of ours; let pass what ends the program."""
        if not isinstance(error, Exception):
            return False
        summary = "".join(traceback.format_exception_only(error)).strip().splitlines()[-1]
        at = Path(traceback.extract_tb(trace)[-1].filename).name
        self.problem = Problem(Location("."), "error", "internal-error", f"internal error: {summary}", _HINT)
        if (told := f"{at} {summary}") not in self._told:
            self._told.add(told)
            say("".join(traceback.format_exception(error)).rstrip())
        return True
