"""The list of files that are ours, kept among them: only these are ever replaced or removed."""

import json
from collections.abc import Iterable
from pathlib import Path

from generator.write.names import MANIFEST, is_inside

_FORMAT = "chronofact-manifest/1"


def files(out: Path) -> frozenset[str] | None:
    """Return the files that an earlier build wrote, or ``None`` if there is no manifest of ours."""
    try:
        data = json.loads((out / MANIFEST).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or data.get("format") != _FORMAT or not isinstance(data.get("files"), list):
        return None
    # A manifest is a file that anybody can edit: what leads elsewhere is not believed.
    return frozenset(path for path in data["files"] if isinstance(path, str) and is_inside(path))


def content(paths: Iterable[str]) -> bytes:
    """Return the manifest of these files, one a line."""
    data = {"format": _FORMAT, "files": sorted(paths)}
    return (json.dumps(data, ensure_ascii=False, indent=0) + "\n").encode()
