"""A site page by page: the same bytes as all at once, and no more work than the page needs."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from shutil import copytree

import pytest

from generator import config, pipeline, render
from generator.model import Timeline
from tests.large import spread, timeline
from tests.render.made import CONFIG, HOME
from tests.samples import STORY

ROOT = Path(__file__).parent.parent.parent
ONLINE = replace(CONFIG, base_url=f"{HOME}/a/")
LONG = timeline(spread(301, years=4))
SITES = [(STORY, CONFIG), (STORY, ONLINE), (LONG, CONFIG), (Timeline((), (), ()), ONLINE)]


@pytest.mark.parametrize(("told", "settings"), SITES, ids=["story", "with an address", "long", "empty"])
def test_its_paths_are_those_of_the_site_and_each_gives_the_same_bytes_in_any_order(
    told: Timeline, settings: config.Config
) -> None:
    built, _ = pipeline.pages(settings, told)
    shown = pipeline.Preview(settings, told, marked=False)
    assert shown.paths() == tuple(sorted(built))
    assert {path: shown.file(path) for path in reversed(shown.paths())} == built


@pytest.mark.parametrize(
    "path",
    [
        "", "index", "index.html/", "/index.html", "events/index.html", "events//index.html", "made",
        "events/../index.html", "events/2031-05-03-collapse", "events/2031-05-03-collapse/",
        "sources//index.html", "tags/index.html", "embed//oembed.json", "assets/", "assets/../index.html",
        "words/en.yaml", "base.html", "sitemap-1.xml", "search.js", "robots.txt", "years/index.html",
    ],
)  # fmt: skip
def test_what_is_no_path_of_the_site_is_no_file(path: str) -> None:
    assert pipeline.Preview(ONLINE, STORY).file(path) is None


def test_a_page_makes_only_the_entries_that_it_shows() -> None:
    pages = render.Pages(LONG, CONFIG)
    pages.paths()
    assert not pages.made.entries.kept
    pages.page(f"events/{LONG.events[100].id}/index.html")
    assert {event for event, _ in pages.made.entries.kept} == {e.id for e in LONG.events[99:102]}
    pages.page("index.html")
    assert len(pages.made.entries.kept) <= 45


def test_a_layout_that_fails_leaves_its_pages_out_and_says_so_once(tmp_path: Path) -> None:
    layouts = tmp_path / "layouts"
    layouts.mkdir()
    (layouts / "event.html").write_text("{{ nothing.at.all }}", encoding="utf-8")
    pages = render.Pages(STORY, replace(CONFIG, root=tmp_path, layouts=layouts))
    assert pages.page("index.html")
    assert pages.problems() == ()
    broken = [path for path in pages.paths() if path.startswith("events/")]
    assert [pages.page(path) for path in broken] == [None] * len(broken)
    assert [problem.location.path for problem in pages.problems()] == ["layouts/event.html"]


# What an author does between two looks: each takes the lines of an article and gives other ones.
EDITS: dict[str, Callable[[list[str], Random], list[str]]] = {
    "a sentence more": lambda lines, by: [
        *lines,
        f"On 3 November 2024 {by.randint(3, 90)} men died in Kursk.",
    ],
    "a line less": lambda lines, by: lines[: (at := by.randint(10, len(lines) - 1))] + lines[at + 1 :],
    "other figures": lambda lines, by: put(lines, "12,000", f"{by.randint(10, 20)},000"),
    "another title": lambda lines, by: [lines[0], f"title: Number {by.randint(1, 9)}", *lines[2:]],
    "another publisher": lambda lines, _: put(lines, "source: The", "source: A"),
    "another date": lambda lines, by: put(lines, "2024-10-2", f"2024-10-{by.randint(1, 2)}"),
    "another tag": lambda lines, by: put(lines, "[", f"[tag-{by.randint(1, 3)}, "),
    "a retraction": lambda lines, _: [lines[0], "retracted: true", *lines[1:]],
    "a word of no weight": lambda lines, _: put(lines, " had ", " has "),
}


def put(lines: list[str], old: str, new: str) -> list[str]:
    return [line.replace(old, new) for line in lines]


def edited(content: Path, by: Random, removed: list[tuple[Path, str]]) -> str:
    """Change one article, take one away, or put one back."""
    files = sorted(content.glob("*.md"))
    name = by.choice([*EDITS, "a file less", "a file more"])
    file = by.choice(files)
    if name == "a file less" and len(files) > 3:
        removed.append((file, file.read_text(encoding="utf-8")))
        file.unlink()
    elif name == "a file more" and removed:
        file, text = removed.pop()
        file.write_text(text, encoding="utf-8")
    elif name in EDITS:
        lines = EDITS[name](file.read_text(encoding="utf-8").split("\n"), by)
        file.write_text("\n".join(lines), encoding="utf-8")
    return f"{name} in {file.name}"


@pytest.mark.parametrize("seed", range(3))
def test_after_any_edit_every_page_is_as_in_a_clean_build(tmp_path: Path, seed: int) -> None:
    copytree(ROOT / "content", tmp_path / "content")
    settings = replace(config.default(tmp_path), title="Edited", lang="en")
    by = Random(seed)  # noqa: S311 (edits, no secrets)
    removed: list[tuple[Path, str]] = []
    done: list[str] = []
    kept, shown = pipeline.Kept(), None
    for _ in range(7):
        told = pipeline.gathered(settings, jobs=1, kept=kept)
        shown = pipeline.Preview(settings, told.timeline, told.method, shown, marked=False)
        some = by.sample(shown.paths(), len(shown.paths()) // 2)  # an author looks at a few, and edits again
        clean, problems = pipeline.pages(settings, told.timeline, told.method)
        assert {path for path in some if shown.file(path) != clean[path]} == set(), done
        assert shown.problems() == problems
        done.append(edited(tmp_path / "content", by, removed))
    assert shown
    assert {path for path in shown.paths() if shown.file(path) != clean[path]} == set(), done


CHANGES: dict[str, Callable[[config.Config, Path], config.Config]] = {
    "the title": lambda now, _: replace(now, title="Another"),
    "the address": lambda now, _: replace(now, base_url="https://velm.example/other/"),
    "the language": lambda now, _: replace(now, lang="de"),
    "a macro": lambda now, layouts: overridden(now, layouts, "_entry.html", "doc-footnote", "doc-endnote"),
    "a page": lambda now, layouts: overridden(now, layouts, "event.html", "<article", "<article title='x'"),
    "the words": lambda now, layouts: overridden(
        now, layouts, "words/en.yaml", "Sources disagree", "At odds"
    ),
    "the style": lambda now, layouts: overridden(now, layouts, "assets/style.css", "{", "{ "),
}


def overridden(now: config.Config, layouts: Path, name: str, old: str, new: str) -> config.Config:
    text = (ROOT / "layouts" / name).read_text(encoding="utf-8")
    assert old in text
    (layouts / name).parent.mkdir(parents=True, exist_ok=True)
    (layouts / name).write_text(text.replace(old, new), encoding="utf-8")
    return replace(now, layouts=layouts)


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_of_settings_or_layouts_reaches_every_page(tmp_path: Path, change: str) -> None:
    before = render.Pages(STORY, CONFIG)
    before.all()
    now = CHANGES[change](CONFIG, tmp_path / "layouts")
    clean, problems = render.pages(STORY, now)
    after = render.Pages(STORY, now, before=before)
    assert after.all() == clean != before.all()
    assert after.problems() == problems
