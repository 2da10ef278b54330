"""What the author reads in the terminal: a block at the start, a line for each rebuild, problems below it."""

from collections.abc import Iterable, Sequence
from ipaddress import ip_address
from pathlib import Path

from generator.config import FILE, Config
from generator.model import Timeline
from generator.problem import Problem
from generator.serve.ports import Bound
from generator.summary import contents, severities
from generator.terminal import Piece

_MOST = 20  # problems told at once; the overlay and `chronofact check` have all


def notes(listening: Bound) -> list[str]:
    """Say what is not as expected of where it listens."""
    found = [f"{listening.note}, so it is port {listening.port}"] if listening.note else []
    if not _is_loopback(listening.host):
        found.append(f"warning: whoever reaches this machine can read port {listening.port}, drafts too")
    return found


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def started(
    title: str, outcome: Sequence[Piece], timeline: Timeline | None, address: str
) -> list[list[Piece]]:
    """Lines for when the address can be opened: what it is, where to click, how to end."""
    drafts = sum(article.draft for article in timeline.articles) if timeline else 0
    verb = "is" if drafts == 1 else "are"
    withheld = f" ({_counted(drafts, 'draft')} {verb} shown, which a build withholds)" if drafts else ""
    what: Sequence[Piece] = [contents(timeline), withheld] if timeline else outcome
    return [
        [(" ".join(title.split()), "bold")],
        ["  ", *what],
        ["  ", (address, "bold underline"), ("  Ctrl-C ends", "dim")],
    ]


def rebuilt(when: str, what: str, outcome: Sequence[Piece], milliseconds: float) -> list[Piece]:
    """One line: time of day, what has changed, what came of it, how long it took."""
    took = f"{milliseconds:,.0f} ms" if milliseconds < 10_000 else f"{milliseconds / 1000:,.0f} s"
    return [(when, "dim"), f"  {what}: ", *outcome, (f", {took}", "dim")]


def outcome(changed: int, events: int, pages: int, *, is_mended: bool) -> list[Piece]:
    """Say how many of the timeline's events are not what they were, and how many pages there are."""
    prefix: list[Piece] = [("mended", "green"), ", "] if is_mended else []
    what = f"{changed:,} of {_counted(events, 'event')} changed" if changed else "no event changed"
    if changed > events:  # so many that are gone
        what = f"{_counted(changed, 'event')} changed or gone, {events:,} left"
    return [*prefix, f"{what}, {_counted(pages, 'page')}"]


def kept_back(problems: Iterable[Problem], *, is_first: bool) -> list[Piece]:
    """Say why what was saved is not to be seen."""
    errors = sum(problem.severity == "error" for problem in problems)
    rest = "no site yet" if is_first else "the last good site stays"
    return [(_counted(errors, "error"), "bold red"), f", {rest}"]


def changes(paths: Iterable[Path], config: Config) -> str:
    """Name the file that has changed, or say how many of which kind."""
    found = sorted(paths)
    if len(found) == 1:
        return _name(found[0], config) + ("" if found[0].exists() else " (gone)")
    kinds = [_kind(path, config) for path in found]
    counts = [(kinds.count(kind), kind) for kind in ("article", "layout", "file")]
    named = [FILE] if FILE in kinds else []
    return ", ".join([*named, *(_counted(number, kind) for number, kind in counts if number)])


def _kind(path: Path, config: Config) -> str:
    if path == config.root / FILE:
        return FILE
    folders = (("article", config.content), ("layout", config.layouts))
    return next((kind for kind, folder in folders if path.is_relative_to(folder)), "file")


def _name(path: Path, config: Config) -> str:
    shown = path.relative_to(config.root) if path.is_relative_to(config.root) else path
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in shown.as_posix())


def fresh(problems: Iterable[Problem], known: Iterable[Problem]) -> tuple[tuple[Problem, ...], str]:
    """Problems not yet told, errors first, and a line on those that are left out ("" if none are)."""
    told = set(known)
    ranked = sorted(problems, key=lambda problem: problem.severity != "error")
    new = [problem for problem in ranked if problem.severity == "error" or problem not in told]
    shown = tuple(new[:_MOST])
    old = tuple(problem for problem in ranked if problem not in new)
    rest = [
        f"{severities(tuple(some))} {what}"
        for some, what in ((new[_MOST:], "more: `chronofact check` tells all"), (old, "as before"))
        if some
    ]
    return shown, "; ".join(rest)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
