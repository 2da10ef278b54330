"""The last stage: pages to files, so that a reader never finds a half-made site.

The new files are first written to a staging folder on the same file system; a full disk or a killed build
ends there and the site stays as it was. Then they are renamed into place, each file at once; what goes wrong
in between is undone. A manifest among the files names those that are ours: nothing else is ever replaced or
deleted. Unchanged files keep their modification time.
"""

from pathlib import Path

from generator.problem import Problem
from generator.write import complaints, manifest
from generator.write.names import MANIFEST, bad_paths
from generator.write.swap import InTheWayError, Swap, Written

__all__ = ["MANIFEST", "Written", "refusal", "site"]


def refusal(out: Path) -> Problem | None:
    """Return why ``out`` must not be written to, or ``None``.

    It is ours if it does not exist, is empty, holds only dot-files, or holds our manifest.
    """
    if not out.exists():
        if out.is_symlink():
            return complaints.foreign(out, "the output folder is a link that leads nowhere")
        blocker = next((p for p in out.absolute().parents if p.exists() and not p.is_dir()), None)
        return complaints.foreign(out, f"{blocker.name} is a file, not a folder") if blocker else None
    if not out.is_dir():
        return complaints.foreign(out, "the output path is a file, not a folder")
    try:
        visible = sorted(p.name for p in out.iterdir() if not p.name.startswith("."))
    except OSError as error:
        return complaints.os_error(out, error)
    if not visible or manifest.files(out) is not None:
        return None
    listed = ", ".join(visible[:3]) + (", …" if len(visible) > 3 else "")
    return complaints.foreign(out, f"the output folder holds files that chronofact did not write ({listed})")


def site(pages: dict[str, bytes], out: Path) -> Written:
    """Make ``out`` hold exactly ``pages`` (by site-relative POSIX path) beside what is not ours.

    Files of an earlier build that are no longer made are removed, unchanged ones not touched. Whatever stands
    in the way comes back as problems, and then nothing has changed.
    """
    refused = refusal(out)
    problems = (refused,) if refused else tuple(bad_paths(out, sorted(pages)))
    if problems:
        return Written(problems=problems)
    try:
        return Swap(pages, out.resolve()).done()
    except InTheWayError as found:
        return Written(problems=found.problems)
    except OSError as error:
        return Written(problems=(complaints.os_error(out, error),))
