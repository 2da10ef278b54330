"""What the tests of watching share: a small site, and bursts taken until nothing more comes."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator import config
from generator.serve import watching
from generator.serve.watching import Watch

SOON, REST = 10.0, 0.12  # seconds: for what must come, and for what must not


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site of three articles; nothing is found by a look now and then, all must be heard."""
    monkeypatch.setattr(watching, "LOOK_AGAIN", 60.0)
    root = tmp_path / "site folder"
    (root / "content" / "deep").mkdir(parents=True)
    for name in ("x.md", "y.md", "deep/z.md"):
        (root / "content" / name).write_text("old words\n")
    return root


@contextmanager
def watched(root: Path, *, poll: bool = False) -> Iterator[Watch]:
    with Watch(config.read(root)[0], poll=poll) as watch:
        yield watch


def bursts(watch: Watch, root: Path) -> list[set[str]]:
    """Paths below the site, burst by burst, until nothing more comes."""
    found = []
    changed = watch.wait(SOON)
    while changed:
        found.append({path.relative_to(root).as_posix() for path in changed})
        changed = watch.wait(REST)
    return found


def told(watch: Watch, root: Path) -> set[str]:
    """All that was told, whether in one burst or more."""
    return set().union(*bursts(watch, root))


def words(root: Path) -> dict[str, bytes]:
    """What each article holds, by its path."""
    files = (Path(folder, name) for folder, _, names in os.walk(root / "content") for name in names)
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in files if file.suffix == ".md"}
