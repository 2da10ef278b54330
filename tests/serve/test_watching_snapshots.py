"""What two snapshots tell apart, the clock of the file system allowed for."""

import os
from pathlib import Path

import pytest

from generator import config
from generator.serve import snapshots

HOUR = 3_600_000_000_000
FINE, COARSE = 1_700_000_000_123_456_789, 1_700_000_000_000_000_000  # ns


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site on a file system that tells no time but that of the last write."""
    monkeypatch.setattr(snapshots, "_mark", lambda stat: (stat.st_mtime_ns, 0, stat.st_size, stat.st_ino))
    (tmp_path / "content").mkdir()
    for name in ("x.md", "y.md"):
        put(tmp_path / "content" / name, "old", FINE - HOUR)
    return tmp_path


def put(file: Path, words: str, when: int) -> None:
    file.write_text(words)
    os.utime(file, ns=(when, when))


@pytest.mark.parametrize("when", [FINE, COARSE])
def test_two_writes_of_one_size_in_one_tick_differ_by_what_was_written(site: Path, when: int) -> None:
    settings = config.read(site)[0]
    file = site / "content" / "x.md"
    put(file, "one", when)
    first = snapshots.taken(settings)
    put(file, "two", when)
    second = snapshots.taken(settings, first)
    put(file, "two", when)
    third = snapshots.taken(settings, second)
    assert snapshots.changed(first, second) == {file}
    assert snapshots.changed(second, third) == frozenset()


def test_a_write_that_fell_into_a_tick_just_over_is_found_at_the_next_look(site: Path) -> None:
    settings = config.read(site)[0]
    put(site / "content" / "x.md", "one", FINE)
    first = snapshots.taken(settings)
    put(site / "content" / "x.md", "two", FINE)
    put(site / "content" / "y.md", "new", FINE + HOUR)
    second = snapshots.taken(settings, first)
    assert snapshots.changed(first, second) == {site / "content" / "x.md", site / "content" / "y.md"}
    third = snapshots.taken(settings, second)
    assert set(third.contents) == {str(site / "content" / "y.md")}


@pytest.mark.parametrize(
    ("name", "expected"),
    [("4913", True), ("404.html", False), ("a.tmp.html", False), ("b.swp", True), ("page.html~", True)],
)
def test_a_name_given_for_a_moment_is_known(name: str, expected: bool) -> None:  # noqa: FBT001
    assert snapshots.is_temporary(name) == expected
