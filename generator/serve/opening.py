"""The start and the end of a live preview: it listens at once, and builds as long as nobody ends it."""

import threading
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import click

from generator import config as settings
from generator.serve import telling
from generator.serve.ports import CannotListenError, bound
from generator.serve.server import Server
from generator.serve.shown import Shown, base_path
from generator.serve.stopping import until_stopped
from generator.terminal import say


@dataclass(frozen=True, slots=True)
class Wishes:
    """How to serve. A ``port`` of ``None`` is the usual one, or the next that is free."""

    host: str = "127.0.0.1"
    port: int | None = None
    opens: bool = False
    poll: bool = False


def run(root: Path, wishes: Wishes) -> int:
    """Serve the site at ``root`` until Ctrl-C or SIGTERM; return the status to leave with."""
    root = root.absolute()  # from wherever it is named, it is one site and has one cache
    with until_stopped() as ending, ExitStack() as held:
        server = held.enter_context(listening(root, wishes))
        # What it takes to build a site takes a while to load: who asks meanwhile is told to wait.
        from generator.serve.session import Session  # noqa: PLC0415

        session = Session(root, server, held, poll=wishes.poll)
        session.start()
        if wishes.opens:
            threading.Thread(target=_open, args=[server.url], daemon=True).start()
        while not ending.is_wanted:
            session.turn()
    say(("stopped", "dim"))
    return 0


def listening(root: Path, wishes: Wishes) -> Server:
    """Return a server that listens as wished, and say what the author must know of that."""
    try:
        found = bound(wishes.host, wishes.port)
    except CannotListenError as error:
        raise click.ClickException(str(error)) from None
    config, _ = settings.read(root)
    server = Server(found, Shown(0, None, (), base_path(config.base_url)), root)
    for note in telling.notes(found):
        say((note, "yellow"))
    return server


def _open(address: str) -> None:
    import webbrowser  # noqa: PLC0415 rarely asked for, and slow to load

    if not webbrowser.open(address):
        say(f"no browser was found: open {address} yourself")
