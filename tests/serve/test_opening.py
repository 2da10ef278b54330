import http.client
import socket
import threading
import webbrowser
from contextlib import ExitStack
from pathlib import Path

import click
import pytest

from generator.serve import opening, session
from generator.serve.opening import Wishes
from generator.serve.server import Server
from tests.serve.previewed import small_site


class Brief:
    """Stands in for a session: builds nothing, and Ctrl-C comes in its first turn."""

    steps: list[str]

    def __init__(self, root: Path, server: Server, _held: ExitStack, *, poll: bool) -> None:
        assert root.is_dir()
        self.steps = ["polls" if poll else "watches"]
        self._server = server
        Brief.last = self

    last: "Brief"
    opened = threading.Event()

    def start(self) -> None:
        asking = http.client.HTTPConnection("127.0.0.1", self._server.port, timeout=20)
        asking.request("GET", "/")
        self.steps.append(f"while it builds: {asking.getresponse().status}")
        asking.close()

    def turn(self) -> None:
        assert Brief.opened.wait(20)
        raise KeyboardInterrupt


@pytest.fixture
def brief(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which addresses the browser is sent to."""
    sent: list[str] = []

    def opens(address: str) -> bool:
        sent.append(f"{address} after {Brief.last.steps[-1]}")
        Brief.opened.set()
        return len(sent) < 2

    Brief.opened.clear()
    monkeypatch.setattr(session, "Session", Brief)
    monkeypatch.setattr(webbrowser, "open", opens)
    return sent


def test_it_listens_before_it_builds_and_opens_the_browser_when_there_is_something_to_see(
    tmp_path: Path, brief: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert opening.run(small_site(tmp_path), Wishes(port=0, opens=True)) == 0
    (sent,) = brief
    assert sent.startswith("http://localhost:")
    assert sent.endswith("after while it builds: 503")
    assert capsys.readouterr().err == "stopped\n"


def test_ctrl_c_frees_the_port_and_leaves_no_thread(tmp_path: Path, brief: list[str]) -> None:
    before = set(threading.enumerate())
    Brief.opened.set()
    assert opening.run(small_site(tmp_path), Wishes(port=0, poll=True)) == 0
    assert brief == []
    assert Brief.last.steps[0] == "polls"
    for thread in set(threading.enumerate()) - before:  # the last one may be about to end
        thread.join(20)
        assert not thread.is_alive()


def test_a_site_with_a_base_url_is_shown_below_its_path(tmp_path: Path) -> None:
    site = small_site(tmp_path)
    (site / "chronofact.yaml").write_text("base_url: https://example.org/a/b/\n", encoding="utf-8")
    with opening.listening(site, Wishes(port=0)) as server:
        assert server.url.endswith("/a/b/")


def test_a_port_that_is_taken_is_no_place_to_listen(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(click.ClickException, match=f"port {port} is taken by"):
            opening.listening(small_site(tmp_path), Wishes(port=port))
