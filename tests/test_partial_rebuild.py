"""A run that takes over what an earlier one left gives the same bytes as one that does not."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import config, pipeline

SENTENCES = (
    "The Alder bridge collapsed on 3 May 2031 and 12 people were killed.",
    "At least 14 people were killed when the Alder bridge collapsed on 3 May 2031.",
    "Mayor Ruth Linden resigned on Thursday.",
    "Mayor Ruth Linden did not resign on Thursday, her office said.",
    "Governor Paul Ames said on 5 May 2031 that the bridge had been inspected in March.",
    "The inquiry opened on 9 May 2031 in Port Alder.",
    "The inquiry opened on 10 May 2031 in Port Alder.",
    "Engineers reopened the bridge two weeks later.",
    "Rescuers found the last of the victims on Monday.",
    "The driver, Jonas Weil, 41, was arrested last week.",
    "The driver, Jonas Weil, 43, was arrested on 6 May 2031.",
    "Repairs will cost $30 million, Ames said on 12 May 2031.",
    "Repairs will cost $45 million, the council said on 12 May 2031.",
    "A strike of ferry crews began on 1 June 2031.",
    "On 3 June 2031 the ferry crews ended their strike.",
)
DATES = ("2031-05-04", "2031-05-06", "2031-05-13", "2031-06-04", "")
OUTLETS = ("Alder Post", "Harbour Courier", "Reuters", "")
Edit = Callable[[random.Random, Path], None]


def article(chance: random.Random) -> str:
    told = chance.sample(SENTENCES, chance.randint(1, 5))
    front = [f"title: {told[0]}"]
    front += [f"published: {day}" for day in (chance.choice(DATES),) if day]
    front += [f"source: {outlet}" for outlet in (chance.choice(OUTLETS),) if outlet]
    front += ["draft: true"] * (chance.random() < 0.1) + ["tags: [bridge]"] * (chance.random() < 0.3)
    return "\n".join(("---", *front, "---", "", "\n\n".join(told), ""))


def some_file(chance: random.Random, site: Path) -> Path | None:
    files = sorted((site / "content").rglob("*.md"))
    return chance.choice(files) if files else None


def write(chance: random.Random, site: Path) -> None:
    folder = chance.choice(("content", "content/later"))
    (site / folder).mkdir(exist_ok=True)
    (site / folder / f"{chance.randint(1, 8)}.md").write_text(article(chance), encoding="utf-8")


def change_a_sentence(chance: random.Random, site: Path) -> None:
    if file := some_file(chance, site):
        lines = file.read_text(encoding="utf-8").splitlines()
        lines[-1] = chance.choice(SENTENCES)
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def delete(chance: random.Random, site: Path) -> None:
    if file := some_file(chance, site):
        file.unlink()


def rename(chance: random.Random, site: Path) -> None:
    if file := some_file(chance, site):
        file.rename(site / "content" / f"{chance.randint(1, 8)}-again.md")


def copy(chance: random.Random, site: Path) -> None:
    if file := some_file(chance, site):
        (site / "content" / f"{chance.randint(1, 8)}-copy.md").write_bytes(file.read_bytes())


def break_it(chance: random.Random, site: Path) -> None:
    if file := some_file(chance, site):
        file.write_text("---\ntitle: [unclosed\n---\n", encoding="utf-8")


def configure(chance: random.Random, site: Path) -> None:
    settings = chance.sample(
        ("title: The bridge", "lang: en-GB", "lang: de", "publish: full", "base_url: https://example.org/t/"),
        2,
    )
    known = {line.partition(":")[0]: line for line in settings}
    (site / config.FILE).write_text("\n".join(known.values()) + "\n", encoding="utf-8")


def lay_out(chance: random.Random, site: Path) -> None:
    file = site / "layouts" / "_source.html"
    if chance.random() < 0.5:
        file.unlink(missing_ok=True)
    else:
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"<p>layout {chance.randint(1, 3)}</p>\n", encoding="utf-8")


EDITS: tuple[Edit, ...] = (
    write, write, change_a_sentence, change_a_sentence, change_a_sentence, delete, rename, copy, break_it,
    configure, lay_out,
)  # fmt: skip


def clean(site: Path) -> tuple[object, ...]:
    settings, problems = config.read(site)
    told = pipeline.gathered(settings, drafts=True)
    pages, mistakes = pipeline.pages(settings, told.timeline, told.method)
    return told.timeline, told.method, pages, (*problems, *told.problems, *mistakes)


class Partial:
    """A preview without its marks: what each run leaves is handed to the next."""

    def __init__(self) -> None:
        self.kept = pipeline.Kept()
        self.preview: pipeline.Preview | None = None

    def made(self, site: Path) -> tuple[object, ...]:
        settings, problems = config.read(site)
        told = pipeline.gathered(settings, drafts=True, kept=self.kept)
        shown = pipeline.Preview(settings, told.timeline, told.method, self.preview, marked=False)
        self.preview = shown
        files = ((path, shown.file(path)) for path in shown.paths())
        pages = {path: file for path, file in files if file is not None}
        return told.timeline, told.method, pages, (*problems, *told.problems, *shown.problems())


@pytest.mark.parametrize("seed", range(8))
def test_after_any_edits_what_is_kept_gives_what_a_clean_run_gives(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 nothing secret
    (tmp_path / "content").mkdir()
    for _ in range(5):
        write(chance, tmp_path)
    partial = Partial()
    partial.made(tmp_path)
    for step in range(6):
        edits = chance.choices(EDITS, k=chance.choice((1, 1, 1, 3)))
        for edit in edits:
            edit(chance, tmp_path)
        assert partial.made(tmp_path) == clean(tmp_path), f"step {step}: {[e.__name__ for e in edits]}"
