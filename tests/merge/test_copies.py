"""Which articles count as one independent source."""

from generator.merge.copies import Independence
from tests.samples import article

LONG = [
    "The regional court at Holm has ordered the owners of the old dam to pay for the flood of last spring.",
    "Judges found that the gates had not been oiled for years and that its warnings were lost.",
    "The owners said they would appeal, and asked the town to wait with the repair of the lower road.",
    "About forty houses below the dam had been under water for a week, and two barns were carried away.",
]


def count(*pairs: tuple[str, list[str]]) -> int:
    articles = tuple(
        article(str(i), f"Title {i}", text, publisher=publisher) for i, (publisher, text) in enumerate(pairs)
    )
    return Independence(articles).count(a.id for a in articles)


def test_two_publishers_with_their_own_words_are_two_sources() -> None:
    assert (
        count(("A", LONG), ("B", ["A very different report of the ruling, written by somebody else."])) == 2
    )


def test_one_publisher_is_one_source_however_often() -> None:
    assert count(("A", LONG), ("a", ["Another day, another report."])) == 1


def test_a_copy_is_one_source_with_what_it_copies() -> None:
    assert count(("A", LONG), ("B", LONG)) == 1


def test_a_copy_with_a_new_opening_is_still_a_copy() -> None:
    assert count(("A", LONG), ("B", ["From our own reporter in the valley this morning.", *LONG])) == 1


def test_a_publisher_that_copied_once_is_not_dependent_for_ever() -> None:
    one, copy, own = (
        article("1", "One", LONG, publisher="A"),
        article("2", "Two", LONG, publisher="B"),
        article("3", "Three", ["B's own report about quite another matter."], publisher="B"),
    )
    independence = Independence((one, copy, own))
    assert independence.count(["1", "2"]) == 1
    assert independence.count(["1", "3"]) == 2


def test_a_short_text_copies_nothing() -> None:
    assert count(("A", ["The dam at Holm has burst."]), ("B", ["The dam at Holm has burst."])) == 2


def test_an_article_without_a_publisher_counts_as_its_own() -> None:
    one = article("1", "One", LONG[:1], publisher=None)
    two = article("2", "Two", LONG[1:2], publisher=None)
    assert Independence((one, two)).count(["1", "2"]) == 2
