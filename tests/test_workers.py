from pathlib import Path

import pytest

from generator import workers
from generator.config import Config, default

FILES = tuple(Path(f"{number:03d}.md") for number in range(40))


class FileIsBadError(Exception):
    pass


def named(config: Config, file: Path) -> str:
    return f"{config.title} {file.stem}"


def failing(_config: Config, file: Path) -> str:
    if file.stem == "017":
        raise FileIsBadError(file.stem)
    return file.stem


@pytest.mark.parametrize("jobs", [0, 1, 2])
def test_answers_come_in_the_order_of_the_files_and_each_is_counted(jobs: int, tmp_path: Path) -> None:
    counted: list[tuple[int, int]] = []
    answers = workers.results(named, default(tmp_path), FILES, jobs, lambda n, of: counted.append((n, of)))
    assert answers == [f"Timeline {file.stem}" for file in FILES]
    assert counted == [(number, 40) for number in range(1, 41)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_mistake_of_ours_in_a_worker_reaches_the_top(jobs: int, tmp_path: Path) -> None:
    with pytest.raises(FileIsBadError, match="017"):
        workers.results(failing, default(tmp_path), FILES, jobs, lambda _n, _of: None)


def test_no_files_need_no_worker(tmp_path: Path) -> None:
    assert workers.results(failing, default(tmp_path), (), 4, lambda _n, _of: None) == []
