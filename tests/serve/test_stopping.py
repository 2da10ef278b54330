import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from generator.serve.stopping import Ending, until_stopped

ROOT = Path(__file__).parent.parent.parent
SIGNALS = [signal.SIGINT, signal.SIGTERM]


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_ends_the_block_and_nothing_else(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    with until_stopped() as ending:
        signal.raise_signal(number)
        pytest.fail("it went on")
    assert ending.is_wanted
    assert signal.getsignal(number) is before


def test_an_end_in_the_midst_of_a_definition_is_a_good_end() -> None:
    program = (
        "import signal\n"
        "from generator.serve.stopping import until_stopped\n"
        "with until_stopped():\n"
        "    exec('signal.raise_signal(signal.SIGINT)')\n"
    )
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0


def test_a_second_signal_does_not_disturb_what_is_put_away() -> None:
    put_away = []
    with until_stopped():
        try:
            signal.raise_signal(signal.SIGINT)
        finally:
            signal.raise_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGTERM)
            put_away.append("all")
    assert put_away == ["all"]


def test_an_end_that_is_asked_for_is_known_though_the_interrupt_was_lost() -> None:
    with until_stopped() as ending:
        with suppress(KeyboardInterrupt):  # as a finalizer does
            signal.raise_signal(signal.SIGINT)
        assert ending.is_wanted


def test_a_block_that_ends_by_itself_was_not_told_to() -> None:
    with until_stopped() as ending:
        pass
    assert not ending.is_wanted


def test_a_mistake_is_no_end() -> None:
    with pytest.raises(KeyError), until_stopped():
        raise KeyError


def test_outside_the_main_thread_no_signal_is_touched() -> None:
    before = [signal.getsignal(number) for number in SIGNALS]
    seen: list[object] = []

    def block() -> None:
        with until_stopped() as ending:
            seen.extend([isinstance(ending, Ending), *map(signal.getsignal, SIGNALS)])

    thread = threading.Thread(target=block)
    thread.start()
    thread.join()
    assert seen == [True, *before]
