"""What is kept from run to run, and what is forgotten."""

from generator.memo import Memo


class Counted:
    """A function that tells how often it ran."""

    def __init__(self) -> None:
        self.runs = 0

    def __call__(self) -> int:
        self.runs += 1
        return self.runs


def test_what_was_asked_for_is_not_made_again_in_this_run_or_the_next() -> None:
    memo, made, owner = Memo(), Counted(), ("claim",)
    assert [memo.of("figures", owner, made) for _ in range(2)] == [1, 1]
    memo.begin()
    assert memo.of("figures", owner, made) == 1


def test_what_a_whole_run_did_not_ask_for_is_made_again() -> None:
    memo, made, owner = Memo(), Counted(), ("claim",)
    memo.of("figures", owner, made)
    memo.begin()
    memo.begin()
    assert memo.of("figures", owner, made) == 2


def test_an_equal_object_is_another_owner() -> None:
    memo, made = Memo(), Counted()
    one, two = ["same"], ["same"]
    assert [memo.of("figures", one, made), memo.of("figures", two, made)] == [1, 2]


def test_a_result_hangs_on_its_name_and_on_what_stands_beside() -> None:
    memo, made, owner = Memo(), Counted(), ("claim",)
    found = [memo.of("figures", owner, made), memo.of("names", owner, made), memo.of("names", owner, made, 5)]
    assert found == [1, 2, 3]


def test_nothing_made_is_a_result_too() -> None:
    memo, asked, owner = Memo(), list[str](), ("claim",)

    def nothing() -> None:
        asked.append("asked")

    for _ in range(2):
        memo.begin()
        assert memo.of("figures", owner, nothing) is None
    assert asked == ["asked"]
