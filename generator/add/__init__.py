"""``chronofact add``: raw text, Markdown or saved HTML to an article file, saying what was guessed.

What the caller gives (``date``, ``source``, ``url``, ``title``) always wins over what the text says.
"""

from pathlib import Path

from generator.add.new_file import Added, added, write
from generator.add.raw_file import raw_file
from generator.config import Config
from generator.problem import Problem
from generator.written_date import reading

__all__ = ["Added", "article", "write"]


def article(  # noqa: PLR0913 the options of the command
    file: Path,
    config: Config,
    *,
    date: str | None = None,
    source: str | None = None,
    url: str | None = None,
    title: str | None = None,
) -> tuple[Added | None, tuple[Problem, ...]]:
    """The article file that ``file`` becomes (not yet on disk), or why it cannot become one."""
    raw, problem = raw_file(file)
    if raw is None:
        return None, (problem,) if problem else ()
    given = {key: value for key, value in (("title", title), ("source", source), ("url", url)) if value}
    notes = []
    if date:
        read = reading(date, config.lang)
        if read.day is None:
            return None, (raw.problem("impossible-date", f"--date: {read.error}"),)
        given["published"] = read.day.isoformat()
        if read.other:
            notes.append(
                f"--date {date} can be read in two ways; it was read as {read.day}, not {read.other}"
            )
    return added(raw, config, given, notes)
