"""What is kept on disk is used where it holds, and does no harm where it does not."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator import cache, config, pipeline
from generator.cache import Cache

ARTICLES = {
    "a.md": "---\ntitle: Twelve killed as bridge collapses\npublished: 2031-05-04\nsource: Alder Post\n---\n"
    "The Alder bridge collapsed on 3 May 2031 and 12 people were killed.\n",
    "b.md": "---\ntitle: Alder bridge death toll at 14\npublished: 2031-05-06\nsource: Courier\n---\n"
    "At least 14 people were killed when the Alder bridge collapsed on 3 May 2031.\n",
    "c.md": "---\ntitle: Ferry strike begins\npublished: 2031-06-02\n---\nA strike began on 1 June 2031.\n",
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The cache folder of this test."""
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "cache"))
    yield tmp_path / "cache"
    if (tmp_path / "cache").is_dir():
        (tmp_path / "cache").chmod(0o700)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    content = tmp_path / "site" / "content"
    content.mkdir(parents=True)
    for name, text in ARTICLES.items():
        (content / name).write_text(text)
    return tmp_path / "site"


def made(site: Path, kept: pipeline.Kept | None) -> tuple[object, ...]:
    settings, _ = config.read(site)
    told = pipeline.gathered(settings, kept=kept)
    return told.timeline, told.method, told.problems, pipeline.pages(settings, told.timeline, told.method)


def saved(site: Path) -> None:
    kept = pipeline.Kept()
    made(site, kept)
    assert Cache(site).save(kept)


def loaded(site: Path) -> pipeline.Kept:
    found = Cache(site).load()
    assert isinstance(found, pipeline.Kept)
    return found


def forbidden(*_: object) -> object:
    raise AssertionError("this was known")


def test_a_run_that_begins_with_the_cache_makes_nothing_again_and_gives_the_same_bytes(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(site)
    clean = made(site, None)
    kept = loaded(site)
    monkeypatch.setattr(pipeline, "read_article", forbidden)
    monkeypatch.setattr("generator.compare.comparisons", forbidden)
    assert made(site, kept) == clean
    assert kept.merged is not None
    assert kept.merged.anew == 0


def edited(site: Path) -> None:
    file = site / "content" / "b.md"
    file.write_text(file.read_text().replace("14", "15"))


def added(site: Path) -> None:
    (site / "content" / "d.md").write_text(ARTICLES["b.md"].replace("14", "16"))


def deleted(site: Path) -> None:
    (site / "content" / "a.md").unlink()


def renamed(site: Path) -> None:
    (site / "content" / "a.md").rename(site / "content" / "z.md")


def configured(site: Path) -> None:
    (site / config.FILE).write_text("lang: de\npublish: full\ntitle: Brücke\n")


def unchanged(site: Path) -> None:
    assert site.is_dir()


CHANGES = (edited, added, deleted, renamed, configured, unchanged)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_what_has_changed_since_is_noticed_then_and_in_the_runs_after(
    site: Path, change: Callable[[Path], None]
) -> None:
    saved(site)
    change(site)
    kept = loaded(site)
    assert made(site, kept) == made(site, None)
    assert Cache(site).save(kept)
    edited(site)
    assert made(site, loaded(site)) == made(site, None)


def test_only_the_changed_article_is_read(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved(site)
    edited(site)
    read, names = pipeline.read_article, list[str]()

    def noting(settings: config.Config, file: Path) -> pipeline.Reading:
        names.append(file.name)
        return read(settings, file)

    monkeypatch.setattr(pipeline, "read_article", noting)
    made(site, loaded(site))
    assert names == ["b.md"]


def test_another_version_of_the_program_begins_anew(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved(site)
    monkeypatch.setattr(cache, "fingerprint", lambda: b"another program".ljust(32))
    assert Cache(site).load() is None
    assert Cache(site).save(pipeline.Kept())
    assert isinstance(Cache(site).load(), pipeline.Kept)


def test_the_program_is_known_by_every_byte_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "rules").mkdir()
    for name in ("cache.py", "rules/words.py"):
        (tmp_path / name).write_text("one")
    monkeypatch.setattr(cache, "__file__", str(tmp_path / "cache.py"))
    monkeypatch.setattr(sys, "path", [str(tmp_path / "packages")])
    known = [cache.fingerprint()]
    (tmp_path / "rules" / "words.py").write_text("two")
    known.append(cache.fingerprint())
    (tmp_path / "rules" / "words.py").rename(tmp_path / "rules" / "verbs.py")
    known.append(cache.fingerprint())
    (tmp_path / "packages" / "jinja2-9.9.dist-info").mkdir(parents=True)
    known.append(cache.fingerprint())
    assert len(set(known)) == 4
    assert cache.fingerprint() == known[-1]


def cut_off(held: bytes) -> bytes:
    return held[: len(held) // 2]


def one_bit_other(held: bytes) -> bytes:
    return held[:-100] + bytes([held[-100] ^ 1]) + held[-99:]


def empty(held: bytes) -> bytes:
    return held[:0]


def something_else(held: bytes) -> bytes:
    return b"SQLite format 3\0" + held


def a_little_more(held: bytes) -> bytes:
    return held + b"."


@pytest.mark.parametrize(
    "harm", [cut_off, one_bit_other, empty, something_else, a_little_more], ids=lambda harm: harm.__name__
)
def test_a_damaged_file_is_passed_over_and_replaced(
    site: Path, folder: Path, harm: Callable[[bytes], bytes]
) -> None:
    saved(site)
    (file,) = folder.iterdir()
    file.write_bytes(harm(file.read_bytes()))
    assert Cache(site).load() is None
    saved(site)
    assert made(site, loaded(site)) == made(site, None)


def test_a_write_that_is_cut_off_leaves_what_was_there(
    site: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(site)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert not Cache(site).save("another")
    assert len(list(folder.iterdir())) == 1
    assert isinstance(Cache(site).load(), pipeline.Kept)


def test_what_cannot_be_pickled_is_not_kept(site: Path) -> None:
    assert not Cache(site).save(lambda: None)
    assert Cache(site).load() is None


def test_where_no_folder_can_be_the_run_is_one_without(site: Path, folder: Path) -> None:
    folder.write_text("a file")
    assert not Cache(site).save("value")
    assert Cache(site).load() is None


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")
def test_what_others_could_have_written_is_not_trusted(site: Path, folder: Path) -> None:
    saved(site)
    (file,) = folder.iterdir()
    assert (folder.stat().st_mode & 0o777, file.stat().st_mode & 0o777) == (0o700, 0o600)
    file.chmod(0o622)
    assert Cache(site).load() is None
    file.chmod(0o600)
    folder.chmod(0o777)
    assert Cache(site).load() is None
    assert not Cache(site).save("value")
    folder.chmod(0o700)
    assert isinstance(Cache(site).load(), pipeline.Kept)


def test_each_site_has_its_own_and_nothing_is_put_into_a_site(site: Path, tmp_path: Path) -> None:
    before = sorted(site.rglob("*"))
    assert Cache(site).save("one")
    assert Cache(tmp_path / "other").load() is None
    assert Cache(tmp_path / "other").save("two")
    assert (Cache(site).load(), Cache(tmp_path / "other").load()) == ("one", "two")
    assert sorted(site.rglob("*")) == before


def test_what_was_not_used_for_longest_makes_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sites = [tmp_path / name for name in "abc"]
    for age, place in enumerate(sites[:2]):
        Cache(place).save("x" * 1000)
        for file in (tmp_path / "cache").iterdir():
            os.utime(file, (1_000_000_000 - age, 1_000_000_000 - age))
    Cache(sites[0]).load()
    monkeypatch.setattr(cache, "_AT_MOST", 2800)
    Cache(sites[2]).save("x" * 1000)
    assert [bool(Cache(place).load()) for place in sites] == [True, False, True]


@pytest.mark.parametrize("word", ["off", "OFF", "no", "0"])
def test_it_may_be_switched_off(site: Path, monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    saved(site)
    monkeypatch.setenv(cache.VARIABLE, word)
    assert cache.folder() is None
    assert Cache(site).load() is None
    assert not Cache(site).save("value")


@pytest.mark.parametrize(
    ("system", "setting", "expected"),
    [
        ("linux", {}, ".cache/chronofact"),
        ("linux", {"XDG_CACHE_HOME": "/elsewhere"}, "/elsewhere/chronofact"),
        ("darwin", {}, "Library/Caches/chronofact"),
        ("win32", {}, "AppData/Local/chronofact"),
        ("win32", {"LOCALAPPDATA": "/elsewhere"}, "/elsewhere/chronofact"),
    ],
)
def test_it_lies_where_the_system_has_its_caches(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str, setting: dict[str, str], expected: str
) -> None:
    for name in (cache.VARIABLE, "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in setting.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert cache.folder() == tmp_path / expected
