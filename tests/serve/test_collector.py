import gc
import weakref
from collections.abc import Iterator

import pytest

from generator.serve import collector


class Ring:
    """A value that only the collector finds."""

    def __init__(self) -> None:
        self.itself = self


def dropped() -> weakref.ref[Ring]:
    return weakref.ref(Ring())


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Whatever a test does, the next one finds the collector at work."""
    yield
    gc.unfreeze()
    gc.enable()


def test_the_collector_rests_while_it_is_minded_and_works_on_afterwards() -> None:
    with collector.minded():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_at_the_end_there_is_nothing_left_to_look_through() -> None:
    rings = [Ring() for _ in range(1000)]
    with collector.minded():
        pass
    assert len(gc.get_objects()) < len(rings)


def test_it_is_left_off_for_whom_it_was_off() -> None:
    gc.disable()
    with collector.minded():
        pass
    assert not gc.isenabled()


def test_what_the_first_build_has_made_is_not_looked_at_again() -> None:
    with collector.minded() as minded:
        minded.note_rebuild()
        assert gc.get_freeze_count() > 0


def test_in_a_quiet_moment_what_is_left_is_taken_away() -> None:
    with collector.minded() as minded:
        minded.note_rebuild()
        left = dropped()
        assert left() is not None
        minded.rest()
        assert left() is None


def test_what_took_long_to_look_through_is_not_looked_through_again(monkeypatch: pytest.MonkeyPatch) -> None:
    with collector.minded() as minded:
        minded.note_rebuild()
        rings = [Ring() for _ in range(1000)]
        monkeypatch.setattr(collector, "_LONG", 60.0)
        minded.rest()
        assert len(gc.get_objects()) > len(rings)
        monkeypatch.setattr(collector, "_LONG", 0.0)
        minded.rest()
        assert len(gc.get_objects()) < len(rings)


def test_without_a_quiet_moment_it_is_taken_away_before_it_is_much(monkeypatch: pytest.MonkeyPatch) -> None:
    with collector.minded() as minded:
        minded.note_rebuild()
        left = dropped()
        minded.note_rebuild()
        assert left() is not None, "a little may wait"
        monkeypatch.setattr(collector, "_MOST", 0)
        minded.note_rebuild()
        assert left() is None
