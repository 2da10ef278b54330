import os
import socket
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from generator.serve import ports
from generator.serve.ports import CannotListenError, bound
from tests.serve.fake import serving, version


@pytest.fixture
def taken() -> Iterator[int]:
    """A port at which somebody listens: this very process."""
    with socket.create_server((ports.LOOPBACK, 0)) as other:
        yield other.getsockname()[1]


def close(found: ports.Bound) -> None:
    for one in found.sockets:
        one.close()


def has_ipv6() -> bool:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


def test_only_loopback_listens_and_all_of_it() -> None:
    found = bound(port=0)
    hosts = [one.getsockname()[0] for one in found.sockets]
    assert hosts == ["127.0.0.1", "::1"][: 1 + has_ipv6()]
    assert {one.getsockname()[1] for one in found.sockets} == {found.port}
    close(found)


def test_a_free_port_that_is_asked_for_is_had_and_had_again_at_once() -> None:
    found = bound(port=0)
    for one in found.sockets:
        client = socket.create_connection(one.getsockname()[:2])
        one.accept()[0].close()  # leaves a connection that the system remembers for a while
        client.close()
    close(found)
    again = bound(port=found.port)
    assert (again.port, again.note) == (found.port, "")
    close(again)


def test_a_port_that_was_asked_for_and_is_taken_is_an_error_that_says_whose(taken: int) -> None:
    with pytest.raises(CannotListenError, match=f"^port {taken} is taken by ") as told:
        bound(port=taken)
    assert f"(process {os.getpid()})" in str(told.value)


def test_without_a_port_the_next_free_one_is_taken_and_told(taken: int) -> None:
    found = bound(default=taken)
    assert taken < found.port <= taken + 100
    assert found.note.startswith(f"port {taken} is taken by ")
    close(found)


def test_a_port_that_is_taken_for_localhost_in_ipv6_alone_is_taken() -> None:
    if not has_ipv6():
        return  # there is no such port
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as other:
        port = other.getsockname()[1]
        with pytest.raises(CannotListenError):
            bound(port=port)
        found = bound(default=port)
        assert found.port != port
        close(found)


def test_somebody_who_listens_at_all_addresses_has_the_port_here_too() -> None:
    with socket.create_server(("0.0.0.0", 0)) as other, pytest.raises(CannotListenError):  # noqa: S104
        bound(port=other.getsockname()[1])


def test_another_preview_is_known_by_its_site(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("site")
    with serving(version(), folder=folder) as server:
        assert ports.owner(server.port) == f"another preview of chronofact, of {folder}"


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"220 mail.example.org\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]",
        b'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"a": 1}\n',
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n\xff",
    ],
)
def test_whoever_answers_otherwise_is_a_program(answer: bytes) -> None:
    with socket.create_server((ports.LOOPBACK, 0)) as other:
        port = other.getsockname()[1]
        other.settimeout(5)

        def once() -> None:
            with closing(other.accept()[0]) as client:
                client.recv(1000)
                client.sendall(answer)

        thread = threading.Thread(target=once)
        thread.start()
        told = ports.owner(port)
        thread.join()
    assert "preview" not in told


def test_a_program_that_says_nothing_is_not_waited_for(taken: int) -> None:
    assert f"(process {os.getpid()})" in ports.owner(taken)


def test_nobody_known_is_another_program() -> None:
    assert ports.owner(1) == "another program"


@pytest.mark.parametrize("host", ["198.51.100.7", "no such name", "example.invalid"])
def test_a_host_that_is_not_this_machines_is_told(host: str) -> None:
    with pytest.raises(CannotListenError, match=host):
        bound(host, 0)


def test_a_host_that_was_asked_for_listens_alone() -> None:
    found = bound("0.0.0.0", 0)  # noqa: S104
    assert [one.getsockname()[0] for one in found.sockets] == ["0.0.0.0"]  # noqa: S104
    close(found)


def test_all_addresses_of_ipv6_are_those_of_ipv4_too() -> None:
    if not has_ipv6():
        return
    found = bound("::", 0)
    socket.create_connection(("127.0.0.1", found.port)).close()
    close(found)
