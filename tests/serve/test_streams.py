"""Event streams: who is told what, and that nobody who leaves is held on to."""

import socket
import struct
import threading
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

import pytest

from generator.problem import Location, Problem
from generator.serve.answers import token
from generator.serve.server import Server
from generator.serve.shown import Shown
from tests.serve.fake import PAGES, Listener, Site, ask, serving, version

MISTAKE = Problem(Location("content/a.md", 3, 5), "error", "x", "wrong", "mend it", "\tone two")
EVENT = "/events/2031-05-03-x/"


def opened(server: Server, *pages: str) -> Listener:
    """A stream of a browser that has these pages as they are now; it has been greeted."""
    shown = server.shown
    query = [
        (name, value) for page in pages for name, value in (("page", page), ("token", token(page, shown)))
    ]
    stream = Listener(server, urlencode([*query, ("styles", shown.styles)]))
    assert stream.event()[0] == "problems"
    return stream


def until(fulfilled: Callable[[], bool]) -> None:
    """Wait for what other threads bring about."""
    gate = threading.Event()
    for _ in range(2000):
        if fulfilled():
            return
        gate.wait(0.005)
    pytest.fail("it never came about")


def told(stream: Listener, server: Server, number: int = 99) -> list[str]:
    """Names of what a stream is told, up to problems of a last version that all are told of."""
    last = Problem(Location("last.md"), "error", "last", f"last {number}")
    server.publish(server.shown.with_problems(number, (last,)))
    names = []
    while (event := stream.event())[0] != "problems" or event[1][-1]["message"] != last.message:
        names.append(event[0])
    return names


def test_a_stream_is_told_of_the_problems_at_once() -> None:
    with serving(version(1, MISTAKE)) as server:
        stream = Listener(server)
        assert (stream.status, stream.headers["content-type"]) == (200, "text/event-stream")
        assert stream.line() == "retry: 500\n"
        name, (problem,) = stream.event()
        assert name == "problems"
        assert problem == {
            "place": "content/a.md:3:5",
            "severity": "error",
            "message": "wrong",
            "hint": "mend it",
            "source": " one two",
            "column": 5,
        }
        stream.close()


def test_only_who_shows_a_changed_page_is_told_to_reload() -> None:
    with serving(version()) as server:
        index, event, both = opened(server, "/"), opened(server, EVENT), opened(server, "/", EVENT)
        second = version(2, index=b"other")
        server.publish(second)
        for stream in (index, both):
            assert stream.event() == ("reload", {"version": 2, "page": "/", "token": token("/", second)})
        assert told(event, server) == []
        for stream in (index, event, both):
            stream.close()


@pytest.mark.parametrize(
    ("page", "before", "after"),
    [
        ("/new/", {}, {"new/index.html": b"new"}),
        ("/new/", {"new/index.html": b"new"}, {}),
        ("/new/", {"new/index.html": b"new"}, {"new/index.html": None}),
        ("/new/", {}, {"404.html": b"another"}),
        ("/new/index.html", {"new/index.html": b"new"}, {"new/index.html": b"newer"}),
        ("/", {}, {"assets/chronofact.js": b"another"}),
    ],
)
def test_a_page_that_appears_vanishes_fails_or_has_another_script_is_reloaded(
    page: str, before: dict[str, bytes | None], after: dict[str, bytes | None]
) -> None:
    with serving(Shown(1, Site({**PAGES, **before}))) as server:
        stream = opened(server, page)
        server.publish(Shown(2, Site({**PAGES, **after})))
        name, said = stream.event()
        assert (name, said["page"]) == ("reload", page)
        stream.close()


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ({}, []),
        ({"assets/style.css": b"main { color: blue }"}, ["style"]),
        ({"assets/more.css": b""}, ["style"]),
        ({"events/2031-05-03-x/index.html": b"other"}, []),
        ({"timeline.json": b"other"}, []),
        ({"assets/style.css": b"x", "index.html": b"x"}, ["reload", "style"]),
    ],
)
def test_a_style_sheet_is_told_of_by_itself_and_what_the_page_does_not_hold_not_at_all(
    after: dict[str, bytes | None], expected: list[str]
) -> None:
    with serving(version()) as server:
        stream = opened(server, "/")
        server.publish(Shown(2, Site({**PAGES, **after})))
        assert told(stream, server) == expected
        stream.close()


def test_problems_are_told_to_all_when_they_change_and_only_then() -> None:
    with serving(version()) as server:
        streams = [opened(server, "/"), opened(server)]
        server.publish(server.shown.with_problems(2, (MISTAKE,)))
        server.publish(server.shown.with_problems(3, (MISTAKE,)))
        server.publish(server.shown.with_problems(4, ()))
        for stream in streams:
            assert [len(stream.event()[1]) for _ in range(2)] == [1, 0]
            stream.close()


def test_a_page_that_a_browser_has_from_before_is_reloaded_when_it_comes_back_and_no_other() -> None:
    with serving(version()) as server:
        tokens = [("page", "/"), ("token", "old"), ("page", EVENT), ("token", token(EVENT, server.shown))]
        stream = Listener(server, urlencode([*tokens, ("styles", "old")]))
        assert [stream.event() for _ in range(3)] == [
            ("reload", {"version": 1, "page": "/", "token": token("/", server.shown)}),
            ("style", {"version": 1, "styles": server.shown.styles}),
            ("problems", []),
        ]
        stream.close()


def test_a_client_that_does_not_say_in_which_state_it_has_a_page_is_told_of_the_next() -> None:
    with serving(version()) as server:
        stream = Listener(server, "page=/&page=" + EVENT)
        assert stream.event() == ("problems", [])
        server.publish(version(2, index=b"other"))
        assert stream.event()[1]["page"] == "/"
        stream.close()


class Late(Site):
    """One page's layout fails, which shows when it is made."""

    def file(self, path: str) -> bytes | None:
        if path == "late.html":
            self.found = (MISTAKE,)
            return None
        return super().file(path)


LATE: dict[str, bytes | None] = {**PAGES, "late.html": b""}


def test_mistakes_that_come_up_when_a_page_is_made_are_told() -> None:
    with serving(Shown(1, Late(LATE))) as server:
        stream = opened(server, "/")
        ask(server, "/")
        ask(server, "/late.html")
        name, problems = stream.event()
        assert (name, len(problems)) == ("problems", 1)
        stream.close()


def test_so_are_those_of_a_page_that_is_made_because_somebody_has_it_open() -> None:
    with serving(Shown(1, Site(LATE))) as server:
        stream, other = opened(server, "/late.html"), opened(server)
        server.publish(Shown(2, Late(LATE)))
        assert {stream.event()[0], stream.event()[0]} == {"reload", "problems"}
        assert len(other.event()[1]) == 1
        stream.close()
        other.close()
    with serving(Shown(1, Late(LATE))) as server:
        stream = Listener(server, "page=/late.html&token=x")
        assert [stream.event()[0] for _ in range(3)] == ["reload", "problems", "problems"]
        stream.close()


def test_only_pages_that_somebody_shows_are_made_for_it() -> None:
    with serving(version()) as server:
        stream = opened(server, "/")
        site = Site(dict(PAGES))
        server.publish(Shown(2, site))
        assert [path for path in site.asked if path.endswith(".html")] == ["index.html"]
        stream.close()


def test_a_silent_stream_hears_a_heartbeat() -> None:
    with serving(version(), heartbeat=0.02) as server:
        stream = opened(server)
        assert [stream.line() for _ in range(4)] == [":\n", "\n"] * 2
        stream.close()


def files_open() -> int:
    listed = Path("/proc/self/fd")  # where there is no such thing, threads are all that can be counted
    return len(list(listed.iterdir())) if listed.exists() else 0


@pytest.mark.parametrize("how", ["closed", "reset"])
def test_a_hundred_streams_are_held_told_and_let_go(how: str) -> None:
    with serving(version()) as server:
        ask(server, "/")
        until(lambda: len(server) == 0)
        threads, files = threading.active_count(), files_open()
        streams = [opened(server, "/") for _ in range(100)]
        assert len(server.streams) == 100
        # None of them has a thread of its own; that of the first request may have been about to end.
        until(lambda: threading.active_count() <= threads)
        server.publish(version(2, index=b"other"))
        assert {stream.event()[0] for stream in streams} == {"reload"}
        for stream in streams:
            if how == "reset":
                stream.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            stream.close()
        until(lambda: len(server.streams) == 0)
        assert len(server) == 0
        assert files_open() == files


def test_who_does_not_read_is_let_go_before_he_costs_much() -> None:
    with serving(version()) as server:
        deaf, other = opened(server), opened(server)
        long = "x" * 1_000_000
        for number in range(2, 40):
            problem = Problem(Location("a.md"), "error", "x", f"{number} {long}")
            server.publish(server.shown.with_problems(number, (problem,)))
            assert other.event()[1][0]["message"].startswith(f"{number} ")
        until(lambda: len(server.streams) == 1)
        deaf.close()
        other.close()


def test_a_slow_reader_gets_all_of_a_long_message() -> None:
    problems = tuple(Problem(Location("a.md", n), "error", "x", "y" * 1000) for n in range(1, 900))
    with serving(version(1, *problems)) as server:
        stream = Listener(server)
        assert len(stream.event()[1]) == 899
        stream.close()
