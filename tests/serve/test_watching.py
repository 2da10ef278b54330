"""Folders that come, go and move, links, many files at once; and what is told when watching fails."""

import errno
import random
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import config
from generator.serve import watching
from generator.serve.watching import Watch
from tests.serve.watched import REST, SOON, bursts, site, told, watched, words

__all__ = ["site"]

NEW = "new words\n"


def write(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(NEW)


def moved_in(root: Path) -> None:
    write(root.parent / "outside" / "in" / "a.md")
    (root.parent / "outside").rename(root / "content" / "outside")


STEPS: tuple[tuple[Callable[[Path], object], set[str]], ...] = (
    (lambda root: write(root / "content/new.md"), {"content/new.md"}),
    (lambda root: (root / "content/x.md").unlink(), {"content/x.md"}),
    (
        lambda root: (root / "content/x.md").rename(root / "content/deep/x.md"),
        {"content/x.md", "content/deep/x.md"},
    ),
    (lambda root: (root / "content/x.md").rename(root / "content/X.txt"), {"content/x.md", "content/X.txt"}),
    (lambda root: (root / "content/x.md").rename(root / "x.md"), {"content/x.md"}),
    (lambda root: write(root / "content/a/b/c/new.md"), {"content/a/b/c/new.md"}),
    (lambda root: shutil.rmtree(root / "content/deep"), {"content/deep/z.md"}),
    (
        lambda root: (root / "content/deep").rename(root / "content/low"),
        {"content/deep/z.md", "content/low/z.md"},
    ),
    (lambda root: (root / "content/deep").rename(root / "content/.deep"), {"content/deep/z.md"}),
    (lambda root: (root / "content/deep").rename(root / "deep"), {"content/deep/z.md"}),
    (moved_in, {"content/outside/in/a.md"}),
    (
        lambda root: shutil.rmtree(root / "content"),
        {"content", "content/x.md", "content/y.md", "content/deep/z.md"},
    ),
    (
        lambda root: (root / "content").rename(root / "old"),
        {"content", "content/x.md", "content/y.md", "content/deep/z.md"},
    ),
    (lambda root: (root / "chronofact.yaml").write_text("title: New\n"), {"chronofact.yaml"}),
    (lambda root: write(root / "layouts/page.html"), {"layouts", "layouts/page.html"}),
    (lambda root: write(root / "layouts/assets/new.css"), {"layouts", "layouts/assets/new.css"}),
    (lambda root: (root / "content/x.md").chmod(0o600), {"content/x.md"}),
)


@pytest.mark.parametrize("poll", [False, True], ids=["heard", "polled"])
@pytest.mark.parametrize(("step", "expected"), STEPS)
def test_what_is_made_moved_and_deleted_is_told(
    site: Path,
    step: Callable[[Path], object],
    expected: set[str],
    monkeypatch: pytest.MonkeyPatch,
    *,
    poll: bool,
) -> None:
    monkeypatch.setattr(watching, "POLL", 0.03)
    with watched(site, poll=poll) as watch:
        step(site)
        assert told(watch, site) == expected


@pytest.mark.parametrize("step", [step for step, _ in STEPS])
def test_whatever_happened_a_later_save_in_any_folder_is_heard(
    site: Path, step: Callable[[Path], object]
) -> None:
    with watched(site) as watch:
        step(site)
        bursts(watch, site)
        for folder in sorted(f for f in (site / "content").rglob("*") if f.is_dir()):
            write(folder / "later.md")
            hidden = any(part.startswith(".") for part in folder.relative_to(site).parts)
            later = (folder / "later.md").relative_to(site).as_posix()
            assert hidden or bursts(watch, site) == [{later}]
        assert watch.note == ""


@pytest.mark.parametrize("pause", [False, True], ids=["at once", "later"])
@pytest.mark.parametrize("way", ["removed", "renamed"])
def test_the_content_folder_itself_may_go_and_come_again(site: Path, way: str, *, pause: bool) -> None:
    with watched(site) as watch:
        for _ in range(3):
            if way == "removed":
                shutil.rmtree(site / "content")
            else:
                (site / "content").rename(site.parent / f"old{len(list(site.parent.iterdir()))}")
            if pause:
                assert "content" in told(watch, site)
            write(site / "content" / "x.md")
            assert "content/x.md" in told(watch, site)
            write(site / "content" / "deep" / "w.md")
            assert told(watch, site) == {"content/deep/w.md"}


def test_settings_and_layouts_are_heard_however_often_they_come_and_go(site: Path) -> None:
    with watched(site) as watch:
        for _ in range(2):
            write(site / "layouts" / "page.html")
            assert "layouts/page.html" in told(watch, site)
            (site / "layouts" / "page.html").write_text("more words\n")
            assert told(watch, site) == {"layouts/page.html"}
            shutil.rmtree(site / "layouts")
            assert "layouts" in told(watch, site)
            (site / "chronofact.yaml").write_text("title: One\n")
            assert told(watch, site) == {"chronofact.yaml"}
            (site / "chronofact.yaml").unlink()
            assert told(watch, site) == {"chronofact.yaml"}


def test_a_content_folder_further_down_may_come_later(site: Path) -> None:
    (site / "chronofact.yaml").write_text("content: texts/all\n")
    with watched(site) as watch:
        write(site / "texts" / "all" / "x.md")
        assert told(watch, site) == {"texts/all", "texts/all/x.md"}
        write(site / "texts" / "all" / "deep" / "y.md")
        assert told(watch, site) == {"texts/all/deep/y.md"}


def test_other_settings_are_followed_and_nothing_is_lost_on_the_way(site: Path) -> None:
    with watched(site) as watch:
        write(site / "texts" / "a.md")
        (site / "chronofact.yaml").write_text("content: texts\n")
        assert told(watch, site) == {"chronofact.yaml"}
        (site / "chronofact.yaml").write_text("content: texts\ntitle: More\n")
        watch.follow(config.read(site)[0])
        assert told(watch, site) == {"chronofact.yaml"}
        write(site / "texts" / "deep" / "b.md")
        write(site / "content" / "new.md")
        assert told(watch, site) == {"texts/deep/b.md"}


def linked_folder(root: Path) -> Path:
    write(root / "shared" / "deep" / "a.md")
    (root / "content" / "linked").symlink_to("../shared")
    return root / "shared" / "deep" / "a.md"


def linked_file(root: Path) -> Path:
    write(root / "shared" / "a.txt")
    (root / "content" / "linked.md").symlink_to("../shared/a.txt")
    return root / "shared" / "a.txt"


def linked_content(root: Path) -> Path:
    (root / "content").rename(root / "real")
    (root / "content").symlink_to("real")
    return root / "real" / "deep" / "z.md"


@pytest.mark.parametrize(
    ("link", "path"),
    [
        (linked_folder, "content/linked/deep/a.md"),
        (linked_file, "content/linked.md"),
        (linked_content, "content/deep/z.md"),
    ],
)
@pytest.mark.parametrize("before", [True, False], ids=["there before", "made later"])
def test_what_a_link_leads_to_is_watched_too(
    site: Path, link: Callable[[Path], Path], path: str, *, before: bool
) -> None:
    file = link(site) if before else site
    with watched(site) as watch:
        if not before:
            file = link(site)
            assert bursts(watch, site)
        file.write_text("other words\n")
        assert told(watch, site) == {path}
        temporary = file.parent / "temporary"
        temporary.write_text("still other words\n")
        temporary.replace(file)
        assert told(watch, site) == {path}


def test_a_link_is_told_when_it_leads_elsewhere_or_nowhere(site: Path) -> None:
    link = site / "content" / "linked.md"
    for name in ("a", "b"):
        write(site / "shared" / f"{name}.md")
    link.symlink_to("../shared/a.md")
    with watched(site) as watch:
        link.unlink()
        link.symlink_to("../shared/b.md")
        assert told(watch, site) == {"content/linked.md"}
        (site / "shared" / "b.md").unlink()
        assert told(watch, site) == {"content/linked.md"}
        write(site / "shared" / "b.md")
        assert told(watch, site) == {"content/linked.md"}


def test_a_link_out_of_the_site_is_not_followed_and_circles_end(site: Path) -> None:
    write(site.parent / "outside" / "a.md")
    (site / "content" / "out").symlink_to(site.parent / "outside")
    (site / "content" / "deep" / "up").symlink_to("..")
    (site / "content" / "self.md").symlink_to("self.md")
    with watched(site) as watch:
        (site.parent / "outside" / "a.md").write_text("other words\n")
        assert watch.wait(REST) == frozenset()
        write(site / "content" / "x.md")
        assert told(watch, site) == {"content/x.md"}


@pytest.mark.parametrize("poll", [False, True], ids=["heard", "polled"])
def test_hundreds_of_files_at_once_are_few_bursts(
    site: Path, monkeypatch: pytest.MonkeyPatch, *, poll: bool
) -> None:
    monkeypatch.setattr(watching, "POLL", 0.03)
    names = {f"content/{i % 7}/{i}.md" for i in range(300)}
    with watched(site, poll=poll) as watch:
        for name in sorted(names):
            write(site / name)
        shutil.rmtree(site / "content" / "deep")
        found = bursts(watch, site)
    assert set().union(*found) == {*names, "content/deep/z.md"}
    assert len(found) <= 3


def test_what_changes_while_nobody_waits_is_told_at_the_next_wait(site: Path) -> None:
    with watched(site) as watch:
        write(site / "content" / "x.md")
        assert watch.wait(SOON)
        write(site / "content" / "y.md")
        write(site / "content" / "x.md")
        assert told(watch, site) == {"content/x.md", "content/y.md"}


def test_two_writes_of_one_size_in_one_tick_of_the_clock_are_both_told(site: Path) -> None:
    file = site / "content" / "x.md"
    with watched(site) as watch:
        for number in range(30):
            file.write_text(f"{number:9}")
            assert watch.wait(SOON)
            assert file.read_text() == f"{number:9}"


@pytest.mark.parametrize("poll", [False, True], ids=["heard", "polled"])
def test_after_any_series_of_changes_what_was_told_is_what_there_is(
    site: Path, monkeypatch: pytest.MonkeyPatch, *, poll: bool
) -> None:
    monkeypatch.setattr(watching, "POLL", 0.02)
    dice = random.Random(7)  # noqa: S311 no secret
    content, known = site / "content", words(site)
    with watched(site, poll=poll) as watch:
        for number in range(150):
            file = content / dice.choice(["", "deep", "a", "a/b"]) / f"{dice.randrange(4)}.md"
            step = dice.randrange(6)
            if step == 0:
                file.unlink(missing_ok=True)
            elif step == 1:
                shutil.rmtree(content / dice.choice(["a", "a/b", "deep"]), ignore_errors=True)
            elif step == 2 and file.exists():
                file.rename(content / f"{dice.randrange(4)}.md")
            else:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(str(number))
            if dice.random() < 0.2:
                learn(known, watch.wait(0.02), site)
        while found := watch.wait(4 * REST):
            learn(known, found, site)
        assert known == words(site)
        assert watch.note == ""


def learn(known: dict[str, bytes], found: frozenset[Path], root: Path) -> None:
    """Read again what was told, as a session does."""
    for path in found:
        name = path.relative_to(root).as_posix()
        known.pop(name, None)
        if path.is_file():
            known[name] = path.read_bytes()


def test_a_watcher_in_silence_is_found_out_and_told(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "LOOK_AGAIN", 0.05)
    monkeypatch.setattr(watching, "POLL", 0.05)
    monkeypatch.setattr(watching, "Observing", Deaf)
    with watched(site) as watch:
        for number in range(3):
            (site / "content" / "x.md").write_text("x" * number)
            assert told(watch, site) == {"content/x.md"}
            assert bool(watch.note) == (number > 0)
        assert "does not tell of changes" in watch.note


class Deaf:
    """A watcher that hears nothing."""

    alive = True

    def __init__(self, hint: Callable[[], None]) -> None:
        self.hint = hint

    def cover(self, folders: dict[str, bool]) -> bool:
        return not folders

    def works(self) -> bool:
        return self.alive

    def stop(self) -> None:
        pass


def test_a_watcher_that_dies_is_found_out_and_told(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "LOOK_AGAIN", 0.05)
    monkeypatch.setattr(watching, "POLL", 0.05)
    monkeypatch.setattr(watching, "Observing", Deaf)
    monkeypatch.setattr(Deaf, "alive", False)
    with watched(site) as watch:
        write(site / "content" / "x.md")
        assert told(watch, site) == {"content/x.md"}
        assert watch.note.startswith("Watching the folders has failed")


@pytest.mark.parametrize("place", ["start", "schedule"])
@pytest.mark.parametrize(
    ("error", "note"),
    [
        (errno.ENOSPC, "sudo sysctl fs.inotify.max_user_watches=524288"),
        (errno.EMFILE, "sudo sysctl fs.inotify.max_user_instances=1024"),
        (errno.EIO, "Watching the folders has failed (out of order)"),
    ],
)
def test_at_the_systems_limit_it_says_so_and_looks_instead(
    site: Path, monkeypatch: pytest.MonkeyPatch, place: str, error: int, note: str
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(error, "out of order")

    monkeypatch.setattr(watching, "POLL", 0.05)
    monkeypatch.setattr(f"generator.serve.observing.Observer.{place}", refuse)
    running = threading.active_count()
    with watched(site) as watch:
        assert note in watch.note
        assert threading.active_count() == running
        write(site / "content" / "x.md")
        assert told(watch, site) == {"content/x.md"}


def test_at_the_limit_reached_later_it_says_so_then(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "inotify watch limit reached")

    monkeypatch.setattr(watching, "POLL", 0.05)
    with watched(site) as watch:
        monkeypatch.setattr("generator.serve.observing.Observer.schedule", refuse)
        assert watch.note == ""
        write(site / "layouts" / "page.html")
        assert "layouts/page.html" in told(watch, site)
        assert "max_user_watches" in watch.note
        write(site / "layouts" / "more.html")
        assert told(watch, site) == {"layouts/more.html"}


def test_nothing_is_told_before_its_time_is_out(site: Path) -> None:
    with watched(site) as watch:
        assert watch.wait(0) == frozenset()
        assert watch.wait(0.01) == frozenset()


@pytest.mark.parametrize("poll", [False, True], ids=["heard", "polled"])
def test_it_ends_at_once_and_leaves_no_thread(site: Path, *, poll: bool) -> None:
    running = set(threading.enumerate())
    watch = Watch(config.read(site)[0], poll=poll)
    found: list[frozenset[Path]] = []
    waiting = threading.Thread(target=lambda: found.append(watch.wait()))
    waiting.start()
    watch.close()
    waiting.join(SOON)
    assert found == [frozenset()]
    assert set(threading.enumerate()) == running
    watch.close()
    assert watch.wait(SOON) == frozenset()


def test_a_site_that_is_moved_away_and_back_is_not_taken_for_a_dumb_file_system(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "LOOK_AGAIN", 0.05)
    with watched(site) as watch:
        for before, after in ((site, site.with_name("away")), (site.with_name("away"), site)) * 2:
            before.rename(after)
            assert watch.wait(SOON)
        assert watch.note == ""
        (site / "content" / "x.md").write_text("new words")
        assert told(watch, site) == {"content/x.md"}
