"""What commands share: settings with what the command line overrides, problems told, progress counted."""

import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from generator.config import Config
    from generator.pipeline import Site
    from generator.problem import Problem


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


def tell(problems: "Iterable[Problem]") -> None:
    """Print problems to standard error."""
    for problem in problems:
        click.echo(str(problem), err=True)


def progress() -> Callable[[int, int], None]:
    """Return a counter on a terminal's last line; silence where no one is watching."""
    shown = sys.stderr.isatty()

    def count(number: int, total: int) -> None:
        if shown and (number % 10 == 0 or number == total):
            end = "\r\x1b[K" if number == total else ""
            click.echo(f"\rreading articles: {number} of {total}{end}", nl=False, err=True)

    return count


def made_site(
    config: "Config", problems: tuple["Problem", ...], *, drafts: bool = False, jobs: int = 0
) -> "Site":
    """Return the whole site in memory, with the configuration's problems among its own."""
    from generator import pipeline
    from generator.problem import in_order

    site = pipeline.site(config, drafts=drafts, jobs=jobs, progress=progress())
    return replace(site, problems=in_order([*problems, *site.problems]))
