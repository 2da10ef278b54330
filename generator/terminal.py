"""What commands share: settings with what the command line overrides, problems told, progress shown.

Rich is loaded where somebody is watching, and only there: elsewhere lines are plain, without escape codes.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.console import Console

    from generator.config import Config
    from generator.pipeline import Site
    from generator.problem import Problem

Piece = str | tuple[str, str]  # words, or words and their style ("bold red")

# What files hold must not steer a terminal: control characters, and those that turn the writing direction.
_STEERING = {*range(0x20), *range(0x7F, 0xA0), 0x61C, *range(0x200E, 0x2010), *range(0x202A, 0x202F)}
_HARMLESS = dict.fromkeys((_STEERING | {*range(0x2066, 0x206A), *range(0xD800, 0xE000)}) - {0x0A}, "\ufffd")
_HARMLESS[0x09] = " "
_MANY = 20  # articles that take long enough to read to be counted
_COLOURS = {"error": "bold red", "warning": "bold yellow"}


def configured(
    site: Path, output: Path | None = None, base_url: str | None = None
) -> tuple["Config", tuple["Problem", ...]]:
    """Return the site's configuration with what the command line overrides, and its problems."""
    from generator import config

    read, problems = config.read(site)
    if output is not None:
        read, more = config.with_output(read, output.absolute())
        problems += more
    if base_url:
        checked = config.checked_base_url(base_url)
        if checked is None:
            raise click.BadParameter(f"`{base_url}` is no http(s) address", param_hint="--base-url")
        read = replace(read, base_url=checked)
    return read, problems


def say(*pieces: Piece) -> None:
    """Print one line of pieces to standard error, in their styles where that is a terminal."""
    parts = [(piece, "") if isinstance(piece, str) else piece for piece in pieces]
    if not sys.stderr.isatty():
        click.echo("".join(harmless(words) for words, _ in parts), err=True)
        return
    from rich.text import Text

    # Not wrapped, so that a terminal finds `path:line:column` and addresses whole.
    _console().print(Text.assemble(*((harmless(words), style) for words, style in parts)), soft_wrap=True)


def harmless(words: str) -> str:
    """Words with U+FFFD in place of each character that steers a terminal, column for column."""
    return words.translate(_HARMLESS)


@cache
def _console() -> "Console":
    from rich.console import Console

    return Console(stderr=True, highlight=False, markup=False, emoji=False)


def tell(problems: "Iterable[Problem]") -> None:
    """Print problems to standard error."""
    for problem in problems:
        head, _, rest = str(problem).partition("\n")
        place, found, message = head.partition(f": {problem.severity}: ")
        below = f"\n{rest}" if rest else ""
        say((place, "bold"), (found, _COLOURS[problem.severity]), message, (below, "dim"))


@contextmanager
def progress() -> Iterator[Callable[[int, int], object]]:
    """Count articles on a terminal's last line, and wipe it away.

    Silence where no one is watching, or where few articles are read: that is done in a blink.
    """
    with ExitStack() as held:
        bars: list[Callable[[int, int], object]] = []

        def count(number: int, total: int) -> None:
            if not bars and total >= _MANY and sys.stderr.isatty():
                bars.append(held.enter_context(_bar()))
            for bar in bars:
                bar(number, total)

        yield count


@contextmanager
def _bar() -> Iterator[Callable[[int, int], object]]:
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn())
    bar = Progress(
        *columns,
        console=_console(),
        refresh_per_second=5,
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
    with bar as shown:
        task = shown.add_task("reading articles", total=None)

        def drawn(number: int, total: int) -> None:
            if number < total:
                what = f"reading articles: {number} of {total}"
                shown.update(task, description=what, completed=number, total=total)
            else:
                shown.update(task, description="making the timeline")

        yield drawn


def made_site(
    config: "Config", problems: tuple["Problem", ...], *, drafts: bool = False, jobs: int = 0
) -> "Site":
    """Return the whole site in memory, with the configuration's problems among its own."""
    from generator import pipeline
    from generator.problem import in_order

    with progress() as count:
        site = pipeline.site(config, drafts=drafts, jobs=jobs, progress=count)
    return replace(site, problems=in_order([*problems, *site.problems]))
