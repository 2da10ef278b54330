import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import write
from generator.write import swap

PAGES = {"index.html": b"<h1>one</h1>", "sources/2031/velm/index.html": b"velm", "assets/style.css": b"css"}


def files(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes()
        for p in sorted(folder.rglob("*"))
        if p.is_file() and p.name != write.MANIFEST
    }


def test_a_new_site_is_written_with_its_folders_and_a_manifest(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "site"
    done = write.site(PAGES, out)
    assert files(out) == PAGES
    assert done.written == tuple(sorted(PAGES))
    assert json.loads((out / write.MANIFEST).read_text())["files"] == sorted(PAGES)
    assert [p.name for p in (tmp_path / "deep").iterdir()] == ["site"], "no staging folder is left"


def test_unchanged_files_keep_their_modification_time_and_their_inode(tmp_path: Path) -> None:
    write.site(PAGES, tmp_path / "site")
    for path in PAGES:
        os.utime(tmp_path / "site" / path, (1000, 1000))
    done = write.site({**PAGES, "index.html": b"<h1>two</h1>"}, tmp_path / "site")
    assert done.written == ("index.html",)
    assert done.unchanged == 2
    assert (tmp_path / "site/assets/style.css").stat().st_mtime == 1000
    assert (tmp_path / "site/index.html").stat().st_mtime != 1000


def test_a_build_that_changes_nothing_touches_nothing(tmp_path: Path) -> None:
    write.site(PAGES, tmp_path / "site")
    os.utime(tmp_path / "site" / write.MANIFEST, (1000, 1000))
    assert write.site(PAGES, tmp_path / "site").written == ()
    assert (tmp_path / "site" / write.MANIFEST).stat().st_mtime == 1000


def test_files_no_longer_made_go_with_their_folders_and_foreign_ones_stay(tmp_path: Path) -> None:
    out = tmp_path / "site"
    write.site(PAGES, out)
    (out / "CNAME").write_text("velm.example")
    (out / "sources" / "mine.txt").write_text("mine")
    done = write.site({"index.html": b"x"}, out)
    assert done.removed == ("assets/style.css", "sources/2031/velm/index.html")
    assert files(out) == {"index.html": b"x", "CNAME": b"velm.example", "sources/mine.txt": b"mine"}
    assert not (out / "assets").exists()
    assert not (out / "sources" / "2031").exists()


def test_dot_files_survive(tmp_path: Path) -> None:
    out = tmp_path / "site"
    out.mkdir()
    (out / ".gitkeep").write_text("")
    assert write.refusal(out) is None
    write.site(PAGES, out)
    write.site({"index.html": b""}, out)
    assert (out / ".gitkeep").exists()


@pytest.mark.parametrize(
    ("entry", "content", "words"),
    [
        ("thesis.doc", "years of work", "did not write"),
        (write.MANIFEST + "x/a", "a", ""),
        ("a/b", "", "did not write"),
    ],
)
def test_a_folder_of_somebody_elses_is_refused(tmp_path: Path, entry: str, content: str, words: str) -> None:
    out = tmp_path / "site"
    (out / entry).parent.mkdir(parents=True)
    (out / entry).write_text(content)
    refused = write.refusal(out)
    assert bool(refused) == bool(words)
    if refused:
        assert words in refused.message
        assert refused.hint
        assert write.site(PAGES, out).problems == (refused,)
        assert files(out) == {entry: content.encode()}


@pytest.mark.parametrize(
    "manifest", ["", "[]", "{}", '{"format": "other/1", "files": []}', "[" * 100_000, "\x00"]
)
def test_a_manifest_that_is_not_ours_does_not_open_the_door(tmp_path: Path, manifest: str) -> None:
    (tmp_path / "thesis.doc").write_text("years of work")
    (tmp_path / write.MANIFEST).write_text(manifest)
    assert write.refusal(tmp_path) is not None


def test_a_doctored_manifest_deletes_nothing_elsewhere(tmp_path: Path) -> None:
    out = tmp_path / "site"
    write.site(PAGES, out)
    (tmp_path / "thesis.doc").write_text("years of work")
    doctored = {
        "format": "chronofact-manifest/1",
        "files": ["../thesis.doc", str(tmp_path / "thesis.doc"), 7],
    }
    (out / write.MANIFEST).write_text(json.dumps(doctored))
    write.site({"other.html": b""}, out)
    assert (tmp_path / "thesis.doc").read_text() == "years of work"


@pytest.mark.parametrize(
    "path", ["../up.html", "/etc/up.html", "a/../b", "a\\b", "a//b", "./a", "a\0b", "a\ud800", ""]
)
def test_a_page_outside_the_site_is_an_error(tmp_path: Path, path: str) -> None:
    done = write.site({"index.html": b"", path: b"x"}, tmp_path / "site")
    assert [p.severity for p in done.problems] == ["error"]
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize(
    ("one", "other"),
    [("a/index.html", "A/index.html"), ("é.html", "e\u0301.html"), ("a", "a/index.html"), ("A", "a/b")],
)
def test_pages_that_are_one_on_some_file_systems_are_an_error(tmp_path: Path, one: str, other: str) -> None:
    assert write.site({one: b"", other: b"x"}, tmp_path / "site").problems


def test_a_foreign_file_where_a_page_must_go_is_not_overwritten(tmp_path: Path) -> None:
    out = tmp_path / "site"
    write.site({"index.html": b"old"}, out)
    (out / "404.html").write_bytes(b"mine")
    done = write.site({"index.html": b"new", "404.html": b"theirs"}, out)
    assert "did not write this" in done.problems[0].message
    assert files(out) == {"index.html": b"old", "404.html": b"mine"}


def test_a_foreign_file_with_the_same_bytes_is_taken_over(tmp_path: Path) -> None:
    out = tmp_path / "site"
    write.site({"index.html": b"old"}, out)
    (out / "404.html").write_bytes(b"same")
    assert not write.site({"index.html": b"new", "404.html": b"same"}, out).problems


@pytest.mark.parametrize("path", ["sources", "sources/2031", "index.html"])
def test_nothing_is_written_through_a_link(tmp_path: Path, path: str) -> None:
    out, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "index.html").write_bytes(b"precious")
    write.site({"assets/style.css": b""}, out)
    (out / path).parent.mkdir(exist_ok=True)
    (out / path).symlink_to(elsewhere / "index.html" if "." in path else elsewhere)
    done = write.site(PAGES, out)
    assert done.problems
    assert files(elsewhere) == {"index.html": b"precious"}


def test_an_output_folder_that_is_a_link_is_written_to(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "site").symlink_to(tmp_path / "real")
    assert not write.site(PAGES, tmp_path / "site").problems
    assert files(tmp_path / "real") == PAGES
    assert (tmp_path / "site").is_symlink()


@pytest.mark.parametrize("where", ["file", "file/below", "dangling"])
def test_an_output_path_that_is_no_folder_is_refused(tmp_path: Path, where: str) -> None:
    (tmp_path / "file").write_text("mine")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    assert write.refusal(tmp_path / where) is not None
    assert write.site(PAGES, tmp_path / where).problems
    assert (tmp_path / "file").read_text() == "mine"


class _FullError(OSError):
    pass


@pytest.mark.parametrize(
    ("fails_at", "links"), [*((n, True) for n in range(1, 9)), *((n, False) for n in range(1, 13))]
)
def test_a_full_disk_at_any_moment_leaves_the_old_site(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    fails_at: int,
    links: bool,  # noqa: FBT001
) -> None:
    out = tmp_path / "site"
    write.site({**PAGES, "old.html": b"old", "gone/old.html": b"old"}, out)
    before = {**files(out), "manifest": (out / write.MANIFEST).read_bytes()}
    calls = 0
    write_bytes, replace = Path.write_bytes, Path.replace

    def counted() -> None:
        nonlocal calls
        calls += 1
        if calls == fails_at:
            raise _FullError(28, "No space left on device")

    def failing_write(self: Path, data: bytes) -> int:
        counted()
        return write_bytes(self, data)

    def failing_replace(self: Path, target: Path) -> Path:
        counted()
        return replace(self, target)

    monkeypatch.setattr(Path, "write_bytes", failing_write)
    monkeypatch.setattr(Path, "replace", failing_replace)
    if not links:
        monkeypatch.setattr(swap, "_linked", lambda _file, _kept: False)
    done = write.site({**PAGES, "index.html": b"new", "new/a.html": b"new"}, out)
    assert "No space left" in done.problems[0].message
    assert {**files(out), "manifest": (out / write.MANIFEST).read_bytes()} == before
    assert not (out / "new").exists()
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_an_interrupt_leaves_the_old_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "site"
    write.site(PAGES, out)

    replace = Path.replace
    calls = 0

    def interrupted(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise KeyboardInterrupt
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write.site({"index.html": b"new"}, out)
    assert files(out) == PAGES


def test_a_first_build_that_fails_leaves_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_self: Path, _data: bytes) -> int:
        raise _FullError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    assert write.site(PAGES, tmp_path / "deep" / "site").problems
    assert list(tmp_path.iterdir()) == []


def test_the_next_build_mends_what_a_killed_one_left(tmp_path: Path) -> None:
    out = tmp_path / "site"
    write.site(PAGES, out)
    (tmp_path / ".site.chronofact-staging" / "new").mkdir(parents=True)
    both = {"format": "chronofact-manifest/1", "files": [*PAGES, "half.html"]}
    (out / write.MANIFEST).write_text(json.dumps(both))
    (out / "half.html").write_bytes(b"half of a build")
    assert not write.site({"index.html": b"x"}, out).problems
    assert files(out) == {"index.html": b"x"}
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


@pytest.mark.parametrize("number", [errno.EXDEV, errno.EACCES], ids=["same disk, mounted", "not ours"])
def test_without_a_place_beside_it_the_site_is_staged_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    out = tmp_path / "site"
    write.site({"index.html": b"old", "gone.html": b""}, out)
    rename, replace = Path.rename, Path.replace

    def within(move: Callable[[Path, Path], Path]) -> Callable[[Path, Path], Path]:
        def moved(self: Path, target: Path) -> Path:
            if self.is_relative_to(out) != target.is_relative_to(out):
                raise OSError(number, os.strerror(number))
            return move(self, target)

        return moved

    monkeypatch.setattr(Path, "rename", within(rename))
    monkeypatch.setattr(Path, "replace", within(replace))
    assert not write.site({"index.html": b"new", "a/b.html": b""}, out).problems
    assert files(out) == {"index.html": b"new", "a/b.html": b""}
    assert [p.name for p in tmp_path.iterdir()] == ["site"]
    assert not (out / ".chronofact-staging").exists()
