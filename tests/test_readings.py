"""Files that have not changed are not read again."""

from collections.abc import Sequence
from pathlib import Path

from generator.readings import Readings

A, B, C = Path("a.md"), Path("b.md"), Path("c.md")


class Folder:
    """Files by name with their texts; tells which of them were read."""

    def __init__(self, **texts: str) -> None:
        self.texts: dict[Path, str | None] = {Path(f"{name}.md"): text for name, text in texts.items()}
        self.read: list[Path] = []

    def state(self, file: Path) -> str | None:
        return self.texts[file]

    def reading(self, files: Sequence[Path]) -> list[str]:
        self.read += files
        return [f"{file}: {self.texts[file]}" for file in files]

    def readings(self, known: Readings[str], *files: Path) -> list[str]:
        self.read = []
        return known.of(files, self.state, self.reading)


def test_only_a_file_that_has_changed_is_read_again() -> None:
    folder, known = Folder(a="one", b="two"), Readings[str]()
    assert folder.readings(known, A, B) == ["a.md: one", "b.md: two"]
    folder.texts[B] = "three"
    assert folder.readings(known, A, B) == ["a.md: one", "b.md: three"]
    assert folder.read == [B]


def test_files_come_in_the_order_asked_for() -> None:
    folder, known = Folder(a="one", b="two", c="three"), Readings[str]()
    folder.readings(known, A, C)
    assert folder.readings(known, C, B, A) == ["c.md: three", "b.md: two", "a.md: one"]
    assert folder.read == [B]


def test_a_file_that_was_gone_for_a_run_is_read_again() -> None:
    folder, known = Folder(a="one", b="two"), Readings[str]()
    for files in ((A, B), (A,)):
        folder.readings(known, *files)
    folder.readings(known, A, B)
    assert folder.read == [B]


def test_a_file_that_cannot_be_read_is_tried_each_time() -> None:
    folder, known = Folder(a="one"), Readings[str]()
    folder.texts[B] = None
    for _ in range(2):
        folder.readings(known, A, B)
        assert B in folder.read


def test_a_file_that_changes_while_it_is_read_and_back_again_is_read_once_more() -> None:
    folder, known = Folder(a="one"), Readings[str]()

    def saved_meanwhile(files: Sequence[Path]) -> list[str]:
        folder.texts[A] = "two"
        return folder.reading(files)

    assert known.of([A], folder.state, saved_meanwhile) == ["a.md: two"]
    folder.texts[A] = "one"
    assert folder.readings(known, A) == ["a.md: one"]
