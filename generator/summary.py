"""What a run says at its end: one line for a person, or the problems as data for a program."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from generator.model import Timeline
from generator.problem import Problem


class Written(Protocol):
    """What came of writing a site."""

    @property
    def written(self) -> tuple[str, ...]:
        """Files written anew."""

    @property
    def removed(self) -> tuple[str, ...]:
        """Files of an earlier build that this one has no use for."""

    @property
    def unchanged(self) -> int:
        """How many files were left as they were."""


def blocks(problems: Iterable[Problem], *, strict: bool) -> bool:
    """Some problem keeps the site from being built (with ``strict`` any does)."""
    return any(strict or problem.severity == "error" for problem in problems)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def severities(problems: tuple[Problem, ...]) -> str:
    """Return how many of which severity: "1 error, 2 warnings"."""
    counts = [(sum(p.severity == s for p in problems), s) for s in ("error", "warning")]
    return ", ".join(_counted(number, severity) for number, severity in counts if number)


def contents(timeline: Timeline) -> str:
    """Return what a timeline holds: events, articles, disagreements."""
    disputed = {e for c in timeline.contradictions if c.label == "conflict" for e in c.events}
    return (
        f"{_counted(len(timeline.events), 'event')} from {_counted(len(timeline.articles), 'article')}, "
        f"{len(disputed)} where sources disagree"
    )


def of_build(timeline: Timeline, written: Written, output: Path) -> str:
    """One line: what is in the site, what was written, which file to open."""
    kept = f", {written.unchanged} unchanged" if written.unchanged else ""
    gone = f", {len(written.removed)} removed" if written.removed else ""
    return (
        f"{contents(timeline)}: {_counted(len(written.written), 'file')} written{kept}{gone}. "
        f"Open {_shown(output / 'index.html')}"
    )


def of_blocked(problems: tuple[Problem, ...], *, strict: bool) -> str:
    """One line: why nothing was written."""
    why = " (warnings are errors with --strict)" if strict else ""
    return f"{severities(problems)}{why}: nothing written, the output folder is as it was"


def of_check(timeline: Timeline, problems: tuple[Problem, ...]) -> str:
    """One line: what a build would hold, and how many problems there are."""
    return f"{contents(timeline)}; {severities(problems) or 'no problems'}"


def _shown(path: Path) -> Path:
    """Return the path as short as it can be typed from here."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def problems_json(problems: tuple[Problem, ...]) -> str:
    """``{"problems": [{path, line, column, severity, code, message, hint}]}``; line and column from 1."""
    rows = [
        {
            "path": p.location.path,
            "line": max(p.location.line, 1),
            "column": max(p.location.column, 1),
            "severity": p.severity,
            "code": p.code,
            "message": p.message,
            "hint": p.hint,
        }
        for p in problems
    ]
    return json.dumps({"problems": rows}, ensure_ascii=False, indent=1)
