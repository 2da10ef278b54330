from datetime import UTC, date, datetime

from generator import load
from generator.model import Article, Source


def article(id_: str, published: date | datetime | None = None, path: str = "") -> Article:
    return Article(
        id_, path or f"content/{id_}.md", Source("T", published=published), published, "en", "T", ()
    )


def test_articles_stand_by_day_then_clock_then_id_and_undated_ones_last() -> None:
    day = date(2031, 5, 5)
    given = [
        article("c"),
        article("b"),
        article("z", date(2031, 5, 4)),
        article("late", datetime(2031, 5, 5, 23, 0, tzinfo=UTC)),
        article("early", datetime(2031, 5, 5, 8, 0)),  # noqa: DTZ001 as an author writes it
        article("y", day),
        article("x", day),
    ]
    ordered, problems = load.together(given)
    assert [a.id for a in ordered] == ["z", "x", "y", "early", "late", "b", "c"]
    assert problems == ()
    assert load.together(reversed(given)) == (ordered, ())


def test_ids_that_clash_are_told_with_both_files() -> None:
    twins = [article("a", path="content/b.md"), article("a", path="content/a.md")]
    ordered, problems = load.together(twins)
    assert [a.path for a in ordered] == ["content/a.md"]
    assert [str(p.location) + " " + p.message for p in problems] == [
        "content/b.md:1:1 the id `a` is that of content/a.md too"
    ]


def test_ids_that_differ_only_in_case_clash() -> None:
    _, problems = load.together([article("straße"), article("STRASSE")])
    assert [p.message for p in problems] == [
        "the id `straße` differs only in case from `STRASSE` of content/STRASSE.md"
    ]
