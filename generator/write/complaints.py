"""What keeps a site from being written, as problems."""

from pathlib import Path

from generator.problem import Location, Problem


def foreign(out: Path, message: str) -> Problem:
    """An output folder that is not ours."""
    hint = "choose another folder with `output` or --output, or empty this one"
    return Problem(Location(out.as_posix()), "error", "foreign-output", message, hint)


def path(where: Path, message: str, hint: str) -> Problem:
    """One place in the output folder where a page cannot go."""
    return Problem(Location(where.as_posix()), "error", "output-path", message, hint)


def os_error(out: Path, error: OSError) -> Problem:
    """The disk, the permissions or the file system said no."""
    what = f"the site could not be written: {error.strerror or error}"
    where = error.filename if isinstance(error.filename, str) else out.as_posix()
    return Problem(Location(where), "error", "not-written", what, "the old site is as it was")
