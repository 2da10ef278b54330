"""What the tests of the session share: a small site, and a preview that hears of changes from the test."""

import gc
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Self

import pytest

from generator.config import Config
from generator.serve import session
from generator.serve.opening import Wishes, listening
from generator.serve.session import Session

LOCK = """\
---
title: Lock on the Sile reopens
published: 2023-06-07
source: Sample Canal News
---

The lock on the Sile reopened on Tuesday after repairs that had taken 14 months.
"""
DUTY = """\
---
title: Duty on grain is put off
published: 2023-06-12
source: Harbour Courier
draft: true
---

The council of Velm put off the duty on grain on 9 June 2023.
"""


def small_site(root: Path) -> Path:
    """Write one article and one draft."""
    content = root / "site of mine" / "content"
    content.mkdir(parents=True)
    (content / "lock.md").write_text(LOCK, encoding="utf-8")
    (content / "duty.md").write_text(DUTY, encoding="utf-8")
    return content.parent


class Told:
    """Stands in for the watch: what has changed is what the test says."""

    def __init__(self) -> None:
        self.note = ""
        self.followed: list[Config] = []
        self.changed: frozenset[Path] = frozenset()
        self.is_open = False

    def __call__(self, config: Config, *, poll: bool) -> Self:
        assert not poll
        self.followed.append(config)
        return self

    def __enter__(self) -> Self:
        self.is_open = True
        return self

    def __exit__(self, *_: object) -> None:
        self.is_open = False

    def follow(self, config: Config) -> None:
        self.followed.append(config)

    def wait(self, _timeout: float) -> frozenset[Path]:
        told, self.changed = self.changed, frozenset()
        return told


class Previewed:
    """A site under preview, and what it serves."""

    def __init__(self, root: Path, watch: Told, held: ExitStack) -> None:
        self.root = root
        self.watch = watch
        server = held.enter_context(listening(root, Wishes(port=0)))
        self.url = server.url
        self.session = Session(root, server, held)

    def save(self, name: str, text: str | None) -> None:
        """Write a file (``None``: delete it), and let the session take that in."""
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if text is None:
            file.unlink()
        else:
            file.write_text(text, encoding="utf-8")
        self.watch.changed = frozenset({file})
        self.session.turn()

    def rest(self, turns: int = 200) -> None:
        """Let time pass without a change."""
        for _ in range(turns):
            self.session.turn()

    def get(self, path: str = "") -> tuple[int, str]:
        """Status and text of what is served there."""
        try:
            with urllib.request.urlopen(self.url + path, timeout=20) as answer:  # noqa: S310 our own
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()


@pytest.fixture
def preview(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Previewed]:
    """A preview of the small site, not started yet."""
    watch = Told()
    monkeypatch.setattr(session, "Watch", watch)
    with ExitStack() as held:
        yield Previewed(small_site(tmp_path), watch, held)
    assert not watch.is_open
    gc.unfreeze()
