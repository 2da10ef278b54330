from pathlib import Path

import pytest

from generator import config, pipeline, review
from generator.model import Article, LineMark, Source
from generator.problem import Location

HEAD = "---\ntitle: {title}\npublished: 2021-06-08\nsource: Sample Post\nlang: {lang}\n---\n\n"


def warnings(folder: Path, text: str, *, title: str = "Notes", lang: str = "en") -> list[tuple[str, int]]:
    """(code, line) of each problem with a site of one article."""
    (folder / "content").mkdir()
    head = HEAD.format(title=title, lang=lang)
    (folder / "content" / "a.md").write_text(head + text, encoding="utf-8")
    _, problems = pipeline.timeline(config.default(folder))
    return [(problem.code, problem.location.line) for problem in problems]


def test_an_article_that_tells_of_nothing_datable_gets_a_warning(tmp_path: Path) -> None:
    assert warnings(tmp_path, "Bridges are beautiful. Everybody likes them.\n") == [("no-event", 0)]


def test_an_article_that_tells_of_an_event_gets_none(tmp_path: Path) -> None:
    assert warnings(tmp_path, "The bridge was opened on Monday by the mayor.\n") == []


@pytest.mark.parametrize(
    ("lang", "words", "codes"),
    [
        ("en", "03/04/2021", [("ambiguous-date", 9)]),
        ("en-GB", "03/04/2021", []),
        ("en-US", "03/04/2021", []),
        ("en", "23/04/2021", []),
        ("en", "3 or 4 May 2021", []),
    ],
)
def test_a_date_in_figures_that_is_read_in_two_ways_gets_a_warning(
    tmp_path: Path, lang: str, words: str, codes: list[tuple[str, int]]
) -> None:
    text = f"It was Monday when work began on the bridge.\nThe bridge was opened on {words} by the mayor.\n"
    assert warnings(tmp_path, text, lang=lang) == codes


@pytest.mark.parametrize(
    ("offset", "place"),
    [(0, (2, 8)), (5, (2, 13)), (12, (9, 1)), (20, (10, 4))],
)
def test_a_place_in_the_text_is_a_place_in_the_file(offset: int, place: tuple[int, int]) -> None:
    marks = (LineMark(0, 2, 8), LineMark(12, 9, 1), LineMark(17, 10, 1))
    article = Article("a", "content/a.md", Source("A"), None, "en", "x" * 40, (), marks)
    assert review.location(article, offset) == Location("content/a.md", *place)
