"""A preview that begins with what an earlier one left on disk is like one that begins anew."""

from pathlib import Path

import pytest

from generator import cache, config, pipeline
from generator.cache import Cache
from generator.serve.building import INDEX, Builder
from tests.serve.previewed import LOCK, small_site


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "cache"))
    return small_site(tmp_path)


def index(builder: Builder) -> bytes | None:
    settings, problems = builder.settings()
    return builder.built(settings, problems, lambda _n, _all: None).site.file(INDEX)


def forbidden(*_: object) -> object:
    raise AssertionError("this was known")


def left(site: Path) -> bytes | None:
    """What an earlier preview showed; it has kept all of it."""
    builder = Builder(site)
    assert not builder.is_on_disk
    shown = index(builder)
    builder.keep()
    assert builder.is_on_disk
    return shown


def test_nothing_is_read_or_compared_that_lies_on_disk(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = left(site)
    monkeypatch.setattr(pipeline, "read_article", forbidden)
    monkeypatch.setattr("generator.compare.comparisons", forbidden)
    assert index(Builder(site)) == shown
    assert shown is not None
    assert b"14 months" in shown


@pytest.mark.parametrize("refreshed", ["refreshed", "at once"])
def test_what_is_edited_after_such_a_start_is_shown_as_by_a_clean_one(site: Path, refreshed: str) -> None:
    left(site)
    builder = Builder(site)
    index(builder)
    for months in ("15", "16"):
        if refreshed == "refreshed":
            builder.refresh()
        (site / "content" / "lock.md").write_text(LOCK.replace("14", months))
        builder.keep()
        shown = index(builder)
        assert shown == index(Builder(site))
        builder.forget()
        assert shown == index(builder)


def test_a_refreshed_preview_keeps_no_more_than_has_changed(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left(site)
    saved = list[object]()
    monkeypatch.setattr(Cache, "save", lambda _, value: saved.append(value))
    builder = Builder(site)
    index(builder)
    builder.refresh()
    builder.keep()
    assert not saved
    (site / "content" / "lock.md").write_text(LOCK.replace("14", "15"))
    index(builder)
    builder.keep()
    builder.keep()
    assert len(saved) == 1


def test_what_lies_on_disk_may_be_at_fault_so_such_a_start_is_not_clean(site: Path) -> None:
    assert Builder(site).is_clean
    left(site)
    builder = Builder(site)
    assert not builder.is_clean
    builder.forget()
    assert builder.is_clean


def test_other_settings_are_noticed(site: Path) -> None:
    left(site)
    (site / config.FILE).write_text("title: Quite another\nlang: de\n")
    shown = index(Builder(site))
    assert shown is not None
    assert b"Quite another" in shown
