import os
from errno import EACCES
from pathlib import Path

import pytest

from generator import load
from generator.config import Config
from tests.load.reading import site


def found(config: Config) -> list[str]:
    files, problems = load.files(config)
    assert problems == ()
    return [file.relative_to(config.content).as_posix() for file in files]


def told(config: Config) -> list[tuple[str, str]]:
    return [(p.location.path, p.message) for p in load.files(config)[1]]


def test_articles_are_markdown_and_text_files_in_order_of_their_paths(tmp_path: Path) -> None:
    names = ["b__md", "a___z__md", "a___b___c__TXT", "a__markdown", "c__txt"]
    config = site(tmp_path, **dict.fromkeys(names, "x"), d__html="x", e__md__bak="x", f="x", g__pdf="x")
    assert found(config) == ["a.markdown", "a/b/c.TXT", "a/z.md", "b.md", "c.txt"]


@pytest.mark.parametrize(
    "name", [".a.md", ".#a.md", "#a.md#", "a.md~", "~$a.txt", ".git/a.md", ".a.md.swp", ".DS_Store"]
)
def test_what_editors_leave_behind_is_passed_over(tmp_path: Path, name: str) -> None:
    config = site(tmp_path, b__md="x")
    (config.content / name).parent.mkdir(exist_ok=True)
    (config.content / name).write_text("x")
    assert found(config) == ["b.md"]


def test_a_folder_named_like_an_article_is_none(tmp_path: Path) -> None:
    config = site(tmp_path, b__md="x")
    (config.content / "a.md").mkdir()
    assert found(config) == ["b.md"]


def test_a_link_within_the_site_is_followed(tmp_path: Path) -> None:
    config = site(tmp_path)
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "a.md").write_text("x")
    (tmp_path / "b.md").write_text("x")
    (config.content / "linked").symlink_to(tmp_path / "desk")
    (config.content / "b.md").symlink_to(Path("..") / "b.md")
    assert found(config) == ["b.md", "linked/a.md"]


def test_a_file_reached_by_two_ways_is_one_article(tmp_path: Path) -> None:
    config = site(tmp_path, z___a__md="x")
    (config.content / "b").symlink_to("z")
    (config.content / "a.md").symlink_to("z/a.md")
    assert found(config) == ["z/a.md"]


def test_links_in_a_ring_end(tmp_path: Path) -> None:
    config = site(tmp_path, a___b__md="x")
    (config.content / "a" / "up").symlink_to(config.content)
    (config.content / "a" / "self").symlink_to(".")
    assert found(config) == ["a/b.md"]


def test_a_link_that_leads_outside_or_nowhere_is_told(tmp_path: Path) -> None:
    inside = tmp_path / "site"
    inside.mkdir()
    (tmp_path / "secret.md").write_text("x")
    config = site(inside, ok__md="x")
    (config.content / "a.md").symlink_to(tmp_path / "secret.md")
    (config.content / "b").symlink_to(tmp_path)
    (config.content / "c.md").symlink_to("nothing.md")
    (config.content / "d.md").symlink_to("d.md")
    assert told(config) == [
        ("content/a.md", "this symbolic link leads outside the site"),
        ("content/b", "this symbolic link leads outside the site"),
        ("content/c.md", "this symbolic link leads nowhere"),
        ("content/d.md", "this symbolic link leads nowhere"),
    ]
    assert [file.name for file in load.files(config)[0]] == ["ok.md"]


def test_a_site_that_is_itself_reached_by_a_link_is_a_site(tmp_path: Path) -> None:
    site(tmp_path / "real", a__md="x")
    (tmp_path / "link").symlink_to("real")
    config = site(tmp_path / "link")
    assert found(config) == ["a.md"]


def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = site(tmp_path, a___b__md="x")
    scandir = os.scandir

    def refusing(folder: Path) -> object:  # as the system refuses all but root
        if Path(folder).name == "a":
            raise PermissionError(EACCES, os.strerror(EACCES))
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refusing)
    assert told(config) == [("content/a", "cannot be read: Permission denied")]
