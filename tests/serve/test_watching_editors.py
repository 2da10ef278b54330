"""However an editor saves, the file it saved is told, and nothing else."""

import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.serve import watching
from tests.serve.watched import REST, SOON, bursts, site, watched

__all__ = ["site"]

NEW = "new words\n"


def in_place(file: Path) -> None:
    file.write_text(NEW)


def by_hand_over_the_same_size(file: Path) -> None:
    with file.open("r+") as opened:
        opened.write("odd")


def vim(file: Path) -> None:
    beside = file.parent
    swap = beside / f".{file.name}.swp"
    swap.write_bytes(b"b0VIM")
    (beside / "4913").touch()
    (beside / "4913").unlink()
    backup = file.rename(beside / f"{file.name}~")
    file.write_text(NEW)
    backup.unlink()
    swap.unlink()


def vim_that_copies_its_backup(file: Path) -> None:
    backup = Path(shutil.copy2(file, file.parent / f"{file.name}~"))
    file.write_text(NEW)
    backup.unlink()


def vim_with_backups_elsewhere(file: Path) -> None:
    file.rename(file.parents[2] / "x.md~")
    file.write_text(NEW)


def emacs(file: Path) -> None:
    lock, saved = file.parent / f".#{file.name}", file.parent / f"#{file.name}#"
    lock.symlink_to("author@host.1234:5678")
    saved.write_text(NEW)
    shutil.copy2(file, file.parent / f"{file.name}~")
    file.write_text(NEW)
    saved.unlink()
    lock.unlink()


def gedit(file: Path) -> None:
    replaced_by(file, ".goutputstream-A1B2C3")


def kate(file: Path) -> None:
    replaced_by(file, f"{file.name}.aBcDeF")


def sed(file: Path) -> None:
    replaced_by(file, "sedAbC123")


def textedit(file: Path) -> None:
    replaced_by(file, f"{file.name}.sb-1a2b3c4d-EfGhIj")


def sublime(file: Path) -> None:
    replaced_by(file, ".subl4f2.tmp")


def jetbrains(file: Path) -> None:
    temporary, old = (file.parent / f"{file.name}___jb_{which}___" for which in ("tmp", "old"))
    temporary.write_text(NEW)
    file.rename(old)
    temporary.rename(file)
    old.unlink()


def word(file: Path) -> None:
    owner = file.parent / f"~${file.name}"
    owner.write_bytes(b"\x06Author")
    file.write_text(NEW)
    owner.unlink()


def sync_from_elsewhere(file: Path) -> None:
    temporary = file.parents[2] / "download"
    temporary.write_text(NEW)
    temporary.replace(file)


def twice(file: Path) -> None:
    file.write_text("first words\n")
    file.write_text(NEW)


def deleted_and_made_again(file: Path) -> None:
    file.unlink()
    file.write_text(NEW)


def replaced_by(file: Path, name: str) -> None:
    temporary = file.parent / name
    temporary.write_text(NEW)
    temporary.replace(file)


EDITORS = (
    in_place, by_hand_over_the_same_size, vim, vim_that_copies_its_backup, vim_with_backups_elsewhere, emacs,
    gedit, kate, sed, textedit, sublime, jetbrains, word, sync_from_elsewhere, twice, deleted_and_made_again,
)  # fmt: skip


@pytest.mark.parametrize("save", EDITORS, ids=lambda save: save.__name__)
def test_a_save_is_told_once_and_temporary_files_are_not(site: Path, save: Callable[[Path], None]) -> None:
    with watched(site) as watch:
        save(site / "content" / "x.md")
        assert bursts(watch, site) == [{"content/x.md"}]


@pytest.mark.parametrize("save", EDITORS, ids=lambda save: save.__name__)
def test_a_save_of_a_layout_is_told_once_too(site: Path, save: Callable[[Path], None]) -> None:
    (site / "layouts").mkdir()
    (site / "layouts" / "page.html").write_text("old words\n")
    with watched(site) as watch:
        save(site / "layouts" / "page.html")
        found = bursts(watch, site)
    assert {"layouts/page.html"} <= set().union(*found)
    assert len(found) == 1


@pytest.mark.parametrize("save", [vim, jetbrains, gedit, deleted_and_made_again], ids=lambda s: s.__name__)
def test_a_save_of_the_settings_is_told_once_too(site: Path, save: Callable[[Path], None]) -> None:
    (site / "chronofact.yaml").write_text("title: Old\n")
    with watched(site) as watch:
        save(site / "chronofact.yaml")
        assert bursts(watch, site) == [{"chronofact.yaml"}]


def test_a_file_that_is_empty_only_while_it_is_written_is_not_told_empty(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "_EMPTY", SOON)
    file = site / "content" / "x.md"

    def save() -> None:
        with file.open("w") as opened:
            time.sleep(0.06)
            opened.write(NEW)

    with watched(site) as watch:
        saving = threading.Thread(target=save)
        saving.start()
        assert {path.name for path in watch.wait(SOON)} == {"x.md"}
        assert file.read_text() == NEW
        saving.join()


def test_a_file_that_is_gone_only_while_it_is_written_is_not_told_gone(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "_GONE", SOON)
    file = site / "content" / "x.md"

    def save() -> None:
        file.rename(file.parent / "x.md~")
        time.sleep(0.03)
        file.write_text(NEW)

    with watched(site) as watch:
        saving = threading.Thread(target=save)
        saving.start()
        watch.wait(SOON)
        assert file.read_text() == NEW
        saving.join()


def test_a_file_that_stays_empty_is_told(site: Path) -> None:
    with watched(site) as watch:
        (site / "content" / "x.md").write_text("")
        assert bursts(watch, site) == [{"content/x.md"}]


def test_a_file_that_grows_for_long_is_told_before_and_after_it_is_whole(site: Path) -> None:
    file, states = site / "content" / "x.md", list[str]()

    def save() -> None:
        with file.open("w", buffering=1) as opened:
            for _ in range(50):
                opened.write(NEW)
                time.sleep(0.005)

    with watched(site) as watch:
        saving = threading.Thread(target=save)
        saving.start()
        while watch.wait(SOON if saving.is_alive() or not states else REST):
            states.append(file.read_text())
        saving.join()
    assert states[-1] == NEW * 50


TEMPORARY = """
    4913 .x.md.swp .x.md.swo x.md~ #x.md# .#x.md .goutputstream-K9 x.md___jb_tmp___ x.md___jb_old___ x.md.tmp
    ~$x.md .DS_Store .x.md.Ab3 x.md.swp x.md.part x.md.crdownload .~lock.x.md# .hidden/x.md
    ~trash/x.md .git/x.md
""".split()


@pytest.mark.parametrize("folder", ["content", "layouts", "content/deep", "."])
def test_files_that_editors_and_programs_put_aside_are_never_told(site: Path, folder: str) -> None:
    (site / "layouts").mkdir()
    with watched(site) as watch:
        for name in TEMPORARY:
            path = site / folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(NEW)
            path.write_text(NEW * 2)
            path.unlink()
        assert watch.wait(REST) == frozenset()


def test_what_no_build_reads_is_never_told(site: Path) -> None:
    with watched(site) as watch:
        for name in (
            "README.md", "site/index.html", "node_modules/a/x.md", ".git/HEAD", "notes.txt", "content/x.png",
            "content/deep/data.json", "content/x", "drafts/x.md",
        ):  # fmt: skip
            path = site / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(NEW)
        assert watch.wait(REST) == frozenset()


def test_reading_files_is_no_change(site: Path) -> None:
    with watched(site) as watch:
        for file in site.rglob("*.md"):
            file.read_bytes()
        assert watch.wait(REST) == frozenset()
