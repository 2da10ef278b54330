"""Broken sites: an author's mistake each, with the exact words that `check` has for it.

`make golden` rewrites them. The last line of `expected.txt` is the exit status.
"""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import commands

BROKEN = Path(__file__).parent / "sites_broken"
SITES = sorted(path for path in BROKEN.iterdir() if path.is_dir())


def copied(site: Path, to: Path) -> Path:
    """A copy to build in; beside it stands the file that no site may show."""
    shutil.copy(BROKEN / "outside.md", to)
    return Path(
        shutil.copytree(site, to / "site", symlinks=True, ignore=shutil.ignore_patterns("expected.txt"))
    )


def said(*arguments: str | Path) -> tuple[str, int]:
    """Problems without the closing summary line, and the exit status."""
    result = CliRunner().invoke(commands, [str(a) for a in arguments], standalone_mode=False)
    if result.exception:
        raise result.exception
    *problems, _summary = result.stderr.splitlines(keepends=True) or [""]
    return "".join(problems), int(result.return_value)


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.mark.parametrize("site", SITES, ids=lambda path: path.name)
def test_a_mistake_is_told_in_these_words(site: Path, tmp_path: Path, rewrite: bool) -> None:  # noqa: FBT001
    problems, status = said("check", copied(site, tmp_path))
    expected = site / "expected.txt"
    if rewrite:
        expected.write_text(f"{problems}status {status}\n", encoding="utf-8")
    assert f"{problems}status {status}\n" == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("site", SITES, ids=lambda path: path.name)
def test_a_strict_build_of_it_writes_nothing_and_says_the_same(site: Path, tmp_path: Path) -> None:
    copy = copied(site, tmp_path)
    before = files(tmp_path)
    problems, status = said("build", copy, "--strict")
    assert problems == said("check", copy)[0]
    assert status == 1
    assert files(tmp_path) == before


@pytest.mark.parametrize("site", SITES, ids=lambda path: path.name)
def test_its_message_names_a_place_that_is_there(site: Path) -> None:
    told = (site / "expected.txt").read_text(encoding="utf-8").splitlines()
    first = told[0].split(":")
    assert first[3].strip() in {"error", "warning"}
    if (file := site / first[0]).is_file():
        assert 1 <= int(first[1]) <= max(1, len(file.read_bytes().splitlines()))


def test_an_article_of_five_megabytes_is_read_or_refused_but_breaks_nothing(tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    head = "---\ntitle: Very long\npublished: 2021-06-08\n---\n\n"
    line = "The bridge at Orlo was opened on Monday, and people walked over it. "
    (content / "long.md").write_text(head + line * (5_000_000 // len(line)), encoding="utf-8")
    problems, status = said("check", tmp_path)
    assert status == 1
    assert problems.startswith("content/long.md:1:1: error: ")
