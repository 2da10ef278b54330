import pytest

from generator.problem import Location, Problem, did_you_mean, in_order


def test_a_problem_shows_place_line_caret_and_hint() -> None:
    problem = Problem(
        Location("content/a.md", 3, 12),
        "error",
        "date",
        "no such date",
        "write it so",
        "published: 2021-02-30",
    )
    assert str(problem) == (
        "content/a.md:3:12: error: no such date\n"
        "    published: 2021-02-30\n"
        "               ^\n"
        "    hint: write it so"
    )


def test_an_unknown_place_is_the_first_line_and_has_no_caret() -> None:
    problem = Problem(Location("content/a.md"), "warning", "empty", "no text", source="---")
    assert str(problem) == "content/a.md:1:1: warning: no text\n    ---"


def test_a_line_end_in_a_file_name_leaves_a_message_one_line() -> None:
    problem = Problem(Location("content/new\nline \x1b[31m\udcff é.md", 3, 1), "error", "x", "m")
    assert str(problem) == "content/new\\nline \\x1b[31m\\udcff é.md:3:1: error: m"


def test_a_tab_does_not_move_the_caret() -> None:
    problem = Problem(Location("a.md", 1, 2), "error", "x", "m", source="\tb")
    assert str(problem).split("\n")[1:] == ["     b", "     ^"]


def test_problems_stand_by_place_and_each_once() -> None:
    first = Problem(Location("a.md", 2, 1), "error", "x", "m")
    second = Problem(Location("a.md", 10, 1), "error", "x", "m")
    third = Problem(Location("b.md", 1, 1), "error", "x", "m")
    assert in_order([third, second, first, second]) == (first, second, third)


@pytest.mark.parametrize(
    ("word", "meant"),
    [("publishd", "did you mean `published`?"), ("Titel", "did you mean `title`?"), ("weather", "")],
)
def test_the_nearest_known_word_is_offered_if_it_is_near(word: str, meant: str) -> None:
    assert did_you_mean(word, ["published", "title", "tags"]) == meant
