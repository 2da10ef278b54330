import pytest

from generator.serve.mishap import Mishap


def broken(word: str) -> None:
    raise KeyError(word)


def test_a_mistake_of_ours_is_a_problem_that_the_overlay_can_show(capsys: pytest.CaptureFixture[str]) -> None:
    mishap = Mishap()
    with mishap:
        broken("no such \x1b[31m cluster")
    assert mishap.problem
    assert (mishap.problem.severity, mishap.problem.code) == ("error", "internal-error")
    assert "KeyError" in mishap.problem.message
    told = capsys.readouterr().err
    assert told.startswith("Traceback")
    assert "in broken" in told
    assert "\x1b" not in told


def test_the_same_mistake_is_told_in_full_once(capsys: pytest.CaptureFixture[str]) -> None:
    mishap = Mishap()
    for _ in range(3):
        with mishap:
            broken("x")
        assert mishap.problem
    assert capsys.readouterr().err.count("Traceback") == 1
    with mishap:
        broken("y")
    assert capsys.readouterr().err.count("Traceback") == 1


def test_what_comes_through_has_no_problem() -> None:
    mishap = Mishap()
    with mishap:
        broken("x")
    with mishap:
        pass
    assert mishap.problem is None


@pytest.mark.parametrize("end", [KeyboardInterrupt, SystemExit])
def test_what_ends_the_program_ends_it(end: type[BaseException]) -> None:
    with pytest.raises(end), Mishap():
        raise end
