"""What comes over the wire, from a server of a site in memory."""

import http.client
import json
import socket
import threading
from pathlib import Path
from urllib.parse import quote

import pytest

from generator import config, pipeline
from generator.model import Timeline
from generator.problem import Location, Problem
from generator.serve import handler, ports
from generator.serve.server import Server
from generator.serve.shown import Shown
from tests.serve.fake import PAGES, Listener, Site, ask, serving, version
from tests.serve.test_requests import ATTACKS

MISTAKE = Problem(Location("content/a.md", 3, 5), "error", "x", "<b>wrong</b>", "mend it", "one two")


def raw(server: Server, *lines: bytes) -> bytes:
    """Everything that is answered to these lines, until the server hangs up."""
    with socket.create_connection((ports.LOOPBACK, server.port), timeout=10) as asking:
        asking.sendall(b"\r\n".join(lines) + b"\r\n\r\n")
        asking.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: asking.recv(65536), b""))


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


@pytest.mark.parametrize(
    ("target", "code", "kind", "words"),
    [
        ("/", 200, "text/html; charset=utf-8", b"<main>All</main>"),
        ("/index.html", 200, "text/html; charset=utf-8", b"<main>All</main>"),
        ("/events/2031-05-03-x/", 200, "text/html; charset=utf-8", b"<main>X</main>"),
        ("/events/2031-05-03-x", 308, "text/plain; charset=utf-8", b""),
        ("/sources/%D0%BA%D0%B8%D1%97%D0%B2/", 200, "text/html; charset=utf-8", "Київ".encode()),
        ("/assets/style.css", 200, "text/css; charset=utf-8", b"color: red"),
        ("/assets/chronofact.js", 200, "text/javascript; charset=utf-8", b"var chronofact"),
        ("/timeline.json", 200, "application/json", b"events"),
        ("/timeline.ics", 200, "text/calendar; charset=utf-8", b"VCALENDAR"),
        ("/nothing", 404, "text/html; charset=utf-8", b"Nothing here"),
        ("/_chronofact/preview.js", 200, "text/javascript; charset=utf-8", b""),
        ("/_chronofact/preview.css", 200, "text/css; charset=utf-8", b""),
        ("/_chronofact/nothing", 404, "text/plain; charset=utf-8", b"no such file"),
        ("/_chronofact/../index.html", 404, "text/plain; charset=utf-8", b"no such file"),
        ("/_chronofact/..%2f..%2fserver.py", 404, "text/plain; charset=utf-8", b"no such file"),
    ],
)
def test_files_are_answered_with_their_type(target: str, code: int, kind: str, words: bytes) -> None:
    with serving(version()) as server:
        answered, headers, body = ask(server, target)
        assert (answered, headers["content-type"]) == (code, kind)
        assert words in body
        assert int(headers["content-length"]) == len(body)
        of_head = ask(server, target, "HEAD")
        kept = ("content-type", "content-length", "etag", "location")
        assert [of_head[1].get(name) for name in kept] == [headers.get(name) for name in kept]
        assert (of_head[0], of_head[2]) == (code, b"")


def test_a_page_without_its_slash_is_asked_for_with_it() -> None:
    with serving(version()) as server:
        assert ask(server, "/events/2031-05-03-x?q=1")[1]["location"] == "/events/2031-05-03-x/?q=1"


def test_a_site_with_a_base_url_lies_below_its_path_and_the_root_leads_there() -> None:
    with serving(version(base="/timeline/")) as server:
        for target in ("/", "/timeline"):
            code, headers, _ = ask(server, target)
            assert (code, headers["location"]) == (308, "/timeline/")
        assert b'src="/timeline/_chronofact/preview.js"' in ask(server, "/timeline/")[2]
        for below in ("/timeline/", "/"):
            assert ask(server, f"{below}_chronofact/preview.js")[0] == 200
        assert ask(server, "/index.html")[0] == 404
        assert server.url.endswith(f":{server.port}/timeline/")


@pytest.mark.parametrize("target", [t for t in ATTACKS if t.startswith("/") and " " not in t])
def test_nothing_but_the_site_is_ever_answered(target: str) -> None:
    with serving(version()) as server:
        answer = raw(
            server, b"GET " + target.encode() + b" HTTP/1.1", b"Host: localhost", b"Connection: close"
        )
        is_one = "/" + target.lstrip("/") in (
            "/",
            "/index.html",
        )  # slashes at the start are one to http.server
        assert status(answer) == (200 if is_one else 404)
        assert b"root:" not in answer
        assert b"example.org" not in answer
        assert b"\nSet-Cookie" not in answer


def test_no_file_is_read_by_its_address(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    with serving(version(), folder=tmp_path) as server:
        for target in ("/secret.txt", f"/{tmp_path}/secret.txt", tmp_path.as_posix() + "/secret.txt"):
            assert b"secret" not in ask(server, target)[2]


def test_a_link_among_the_layouts_that_leads_outside_the_site_is_not_followed(tmp_path: Path) -> None:
    site, secret = tmp_path / "site", tmp_path / "secret.txt"
    secret.write_text("secret")
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "secret.txt").write_text("secret")
    assets = site / "layouts" / "assets"
    assets.mkdir(parents=True)
    (assets / "own.txt").write_text("own")
    (assets / "secret.txt").symlink_to(secret)
    (assets / "more").symlink_to(tmp_path / "more")
    preview = pipeline.Preview(config.default(site), Timeline((), (), ()))
    with serving(Shown(1, preview)) as server:
        assert ask(server, "/assets/own.txt")[2] == b"own"
        for target in ("/assets/secret.txt", "/assets/more/secret.txt", "/assets/more/"):
            code, _, body = ask(server, target)
            assert code == 404
            assert b"secret" not in body


def test_who_says_nothing_is_hung_up_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handler.Handler, "timeout", 0.05)
    with serving(version()) as server, socket.create_connection((ports.LOOPBACK, server.port)) as silent:
        silent.settimeout(10)
        assert silent.recv(1) == b""


def test_what_has_not_changed_is_not_sent_again() -> None:
    with serving(version()) as server:
        _, headers, _ = ask(server, "/")
        assert headers["cache-control"] == "no-cache"
        code, again, body = ask(server, "/", If_None_Match=headers["etag"])
        assert (code, body, again["etag"]) == (304, b"", headers["etag"])
        server.publish(version(2, index=b"other"))
        code, changed, body = ask(server, "/", If_None_Match=headers["etag"])
        assert (code, body[:5]) == (200, b"other")
        assert changed["etag"] != headers["etag"]


@pytest.mark.parametrize(
    ("headers", "code", "body", "span"),
    [
        ({"Range": "bytes=0-4"}, 206, b"BEGIN", "bytes 0-4/15"),
        ({"Range": "bytes=-8"}, 206, b"CALENDAR", "bytes 7-14/15"),
        ({"Range": "bytes=6-99"}, 206, b"VCALENDAR", "bytes 6-14/15"),
        ({"Range": "bytes=15-"}, 416, b"It has 15 bytes.\n", "bytes */15"),
        ({"Range": "bytes=0-1,3-4"}, 200, b"BEGIN:VCALENDAR", None),
        ({"Range": "bytes=0-4", "If-Range": '"another"'}, 200, b"BEGIN:VCALENDAR", None),
    ],
)
def test_a_part_can_be_had(headers: dict[str, str], code: int, body: bytes, span: str | None) -> None:
    with serving(version()) as server:
        answered, told, sent = ask(server, "/timeline.ics", **headers)
        assert (answered, sent, told.get("content-range")) == (code, body, span)
        if code != 416:
            assert told["accept-ranges"] == "bytes"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_nothing_can_be_changed(method: str) -> None:
    with serving(version()) as server:
        code, headers, _ = ask(server, "/", method)
        assert (code, headers["allow"]) == (405, "GET, HEAD")


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ([b"GET / HTTP/1.1"], 400),
        ([b"GET / HTTP/1.1", b"Host: localhost", b"Host: localhost"], 400),
        ([b"GET / HTTP/1.1", b"Host: example.org"], 403),
        ([b"GET / HTTP/1.1", b"Host: 127.0.0.1.example.org:8000"], 403),
        ([b"GET / HTTP/1.1", b"Host: [::1]:8000", b"Connection: close"], 200),
        ([b"GET / HTTP/1.1", b"Host: localhost", b"Content-Length: 3"], 200),
        ([b"GET /" + b"x" * 40_000 + b" HTTP/1.1", b"Host: localhost", b"Connection: close"], 414),
        ([b"GET /" + b"x" * 65_600 + b" HTTP/1.1", b"Host: localhost"], 414),
        ([b"GET / HTTP/1.1", b"Host: localhost", b"X: " + b"x" * 65_600], 431),
        ([b"GET / HTTP/1.1", b"Host: localhost", *[b"X: x"] * 200], 431),
        ([b"BREW / HTTP/1.1", b"Host: localhost"], 501),
        ([b"nonsense"], 400),
        ([b"GET / HTTP/3.0", b"Host: localhost"], 505),
    ],
)
def test_what_is_no_request_of_ours_is_refused_and_the_line_is_cut(lines: list[bytes], code: int) -> None:
    with serving(version()) as server:
        answer = raw(server, *lines)
        assert status(answer) == code
        assert answer.count(b"HTTP/1.1 ") == 1
        assert b"Traceback" not in answer


def test_other_sites_may_neither_listen_nor_use_our_files() -> None:
    with serving(version()) as server:
        foreign = {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "cors", "Origin": "http://example.org"}
        assert ask(server, "/_chronofact/events", **foreign)[0] == 403
        assert ask(server, "/timeline.json", **foreign)[0] == 403
        assert ask(server, "/", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate")[0] == 200
        for target in PAGES:
            headers = ask(server, quote(f"/{target}"))[1]
            assert headers["cross-origin-resource-policy"] == "same-origin"
            assert headers["x-content-type-options"] == "nosniff"
            assert "access-control-allow-origin" not in headers
    with serving(version(base="/a/")) as server:
        assert ask(server, "/a/_chronofact/events", **foreign, Host="localhost")[0] == 403


def test_many_requests_go_over_one_connection() -> None:
    with serving(version()) as server:
        asking = http.client.HTTPConnection(ports.LOOPBACK, server.port, timeout=10)
        for target in ("/", "/nothing", "/events/2031-05-03-x", "/timeline.json"):
            asking.request("GET", target)
            own = asking.sock
            asking.getresponse().read()
            assert asking.sock is own
        assert len(server) == 1
        asking.close()


def test_localhost_leads_here_by_either_address() -> None:
    with serving(version()) as server:
        for *_, address in socket.getaddrinfo("localhost", server.port, type=socket.SOCK_STREAM):
            asking = http.client.HTTPConnection(str(address[0]), server.port, timeout=10)
            asking.request("GET", "/")
            assert asking.getresponse().status == 200
            asking.close()


def test_before_the_first_good_version_every_page_lists_the_problems() -> None:
    with serving(Shown(1, None, (MISTAKE,))) as server:
        for target in ("/", "/events/x/", "/timeline.json"):
            code, headers, body = ask(server, target)
            assert (code, headers["content-type"]) == (503, "text/html; charset=utf-8")
            assert b"content/a.md:3:5: error: &lt;b&gt;wrong&lt;/b&gt;\n    one two\n        ^\n" in body
            assert b"data-quiet" in body
        assert ask(server, "/_chronofact/preview.js")[0] == 200
        server.publish(version(2))
        assert ask(server, "/")[0] == 200


def test_a_page_whose_layout_fails_lists_the_problems_and_other_pages_are_whole() -> None:
    site = Site({**PAGES, "about/index.html": None}, (MISTAKE,))
    with serving(Shown(1, site)) as server:
        code, _, body = ask(server, "/about/")
        assert code == 500
        assert b"content/a.md:3:5" in body
        assert ask(server, "/")[0] == 200


def test_a_site_without_a_404_page_has_a_plain_one() -> None:
    with serving(Shown(1, Site({"index.html": b"x"}))) as server:
        code, _, body = ask(server, "/nothing")
        assert code == 404
        assert b"no such page" in body


def test_our_own_mistake_is_told_and_not_swallowed(capsys: pytest.CaptureFixture[str]) -> None:
    class Broken(Site):
        def file(self, path: str) -> bytes | None:
            if path == "index.html":
                raise ZeroDivisionError
            return super().file(path)

    with serving(Shown(1, Broken(dict(PAGES)))) as server:
        assert ask(server, "/")[0] == 500
        assert ask(server, "/timeline.json")[0] == 200
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_who_answers_is_told(tmp_path: Path) -> None:
    with serving(version(7), folder=tmp_path) as server:
        about = json.loads(ask(server, "/_chronofact/")[2])
        assert about == {"program": "chronofact", "folder": str(tmp_path.resolve()), "version": 7}


def test_a_request_is_answered_from_one_version() -> None:
    """The page is being made as the next version is published: it is the old one's, whole."""
    making, go_on = threading.Event(), threading.Event()

    class Slow(Site):
        def file(self, path: str) -> bytes | None:
            if path == "index.html":
                making.set()
                go_on.wait(10)
            return super().file(path)

    answers: list[bytes] = []
    with serving(Shown(1, Slow(dict(PAGES)))) as server:
        asking = threading.Thread(target=lambda: answers.append(ask(server, "/")[2]))
        asking.start()
        making.wait(10)
        server.publish(version(2, index=b"second"))
        assert ask(server, "/")[2].startswith(b"second")
        go_on.set()
        asking.join()
    assert b"<main>All</main>" in answers[0]


def test_it_ends_at_once_and_leaves_nothing_behind() -> None:
    before = threading.active_count()
    with serving(version()) as server:
        idle = socket.create_connection((ports.LOOPBACK, server.port), timeout=10)
        half = socket.create_connection((ports.LOOPBACK, server.port), timeout=10)
        half.sendall(b"GET / HT")
        kept = http.client.HTTPConnection(ports.LOOPBACK, server.port, timeout=10)
        kept.request("GET", "/")
        kept.getresponse().read()
        stream = Listener(server)
        assert stream.event()[0] == "problems"
    assert stream.event()[0] == "bye"
    assert (stream.line(), idle.recv(1), half.recv(1)) == ("", b"", b"")
    assert len(server) == 0
    for one in (idle, half, kept, stream):
        one.close()
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and threading.active_count() > before:
            thread.join(1)
    assert threading.active_count() == before
    again = ports.bound(port=server.port)
    for listening in again.sockets:
        listening.close()
