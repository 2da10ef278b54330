"""What a pass of clustering remembers: turns, clusters in the making, and where turns find these.

Of a pass that is taken again most is as it was. What has not changed so far is *closed*: its lists hold what
is still to come, too, as the last run left it, and a place in the run tells how far they count. What has
changed is *open*: it holds only what has come so far, and the last run's list is put by for comparison.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain
from operator import attrgetter

from generator.memo import are_same
from generator.merge.clusters import Cluster
from generator.merge.nodes import Node

LATEST = 8  # clusters looked at for a word or a type: the latest ones that have it
_MONTH = 31  # days
_YEAR = 12  # months
_AT = attrgetter("at")

Part = Node | Cluster
"""What has a turn: a node, or a cluster that another pass has made."""
Key = str | tuple[str, int]
"""A telling word, or a type of happening and a month."""


class Turn:
    """A part's turn in a pass: what it found near, where it went, and in which cells it put its cluster."""

    __slots__ = ("asking", "at", "cells", "home", "near", "nodes", "part", "wrote")

    def __init__(self, part: Part) -> None:
        """It has not been taken yet: it has no home."""
        self._be_of(part)
        self.cells: frozenset[Key] = frozenset(
            chain.from_iterable(chain(node.keys, types_and_months(node)) for node in self.nodes)
        )
        self.at = 0  # its place in the run
        self.home: Home | None = None
        self.near: dict[Home, float] = {}
        self.wrote: frozenset[Key] = frozenset()

    def pass_to(self, heir: Part) -> None:
        """Be the turn of a part that takes the place of its own, and of which all is decided alike."""
        self._be_of(heir)
        if self.home is not None:
            self.home.renew()

    def _be_of(self, part: Part) -> None:
        self.part = part
        self.nodes: Sequence[Node] = (part,) if isinstance(part, Node) else part.nodes
        self.asking = self.nodes if isinstance(part, Node) else (*part.kinds.values(),)


class Home:
    """A cluster in the making: the turns that joined it, the founder's first."""

    __slots__ = (
        "_cluster",
        "_held",
        "_is_own",
        "_made",
        "_old",
        "_read",
        "_words",
        "founder",
        "is_open",
        "turns",
    )

    def __init__(self, founder: Turn) -> None:
        """An open one, to be joined by its founder."""
        self.founder = founder
        self.turns: list[Turn] = []
        self.is_open = True
        self._made: Cluster | None = None
        self._old: Cluster | None = None
        self._forget()

    def _forget(self) -> None:
        """What it was in the middle of a run."""
        self._cluster: Cluster | None = None
        self._is_own = False  # it may be added to
        self._held = 0  # turns
        self._words: set[str] = set()
        self._read = 0  # turns of which the words are known

    def open(self, at: int) -> None:
        """From this place on it is no longer what it was in the last run."""
        self.turns = self.turns[: bisect_left(self.turns, at, key=_AT)]
        self.is_open = True

    def so_far(self, at: int) -> Cluster:
        """The cluster as it is at a place in the run; not to be changed by the caller."""
        number = self._number(at)
        if self._cluster is None or self._held < number:
            self._cluster = self._grown(number)
            self._held = number
        return self._cluster

    def words(self, at: int) -> set[str]:
        """Telling words of the nodes that it holds at a place in the run."""
        number = self._number(at)
        for turn in self.turns[self._read : number]:
            for node in turn.nodes:
                self._words.update(node.keys)
        self._read = number
        return self._words

    def renew(self) -> None:
        """Of some of its turns the part has an heir: it will be another object, of which all is alike."""
        self._old, self._made = self._old or self._made, None

    def finished(self) -> tuple[Cluster, Cluster | None]:
        """The whole cluster, at the end of the run, and the last run's if this one is its heir.

        It is the last run's object if it holds the same nodes.
        """
        is_alike = not self.is_open
        if self.is_open or self._made is None:
            made, last = self.so_far(len(self.turns) and self.turns[-1].at + 1), self._made
            self._made = last if last is not None and are_same(last.nodes, made.nodes) else made
            self.is_open = False
        old, self._old = self._old, None
        if self._held or self._read:
            self._forget()
        return self._made, old if is_alike else None

    def _number(self, at: int) -> int:
        return len(self.turns) if self.is_open else bisect_left(self.turns, at, key=_AT)

    def _grown(self, number: int) -> Cluster:
        """The cluster of so many turns."""
        known = self._known(number)
        if known is not None:
            self._is_own = False
            return known
        if self._cluster is None or not self._is_own:
            self._cluster, self._held, self._is_own = Cluster(()), 0, True
        for turn in self.turns[self._held : number]:
            for node in turn.nodes:
                self._cluster.add(node)
        return self._cluster

    def _known(self, number: int) -> Cluster | None:
        """That of the last run, or the one part, where the cluster of so many turns is no other."""
        if self._made is not None and not self.is_open and number == len(self.turns):
            return self._made
        part = self.turns[0].part
        return part if number == 1 and isinstance(part, Cluster) else None


class Cell:
    """Where turns find clusters: all that have a word, or are of a type and month, as they came to it."""

    __slots__ = ("_homes", "_last", "_turns")

    def __init__(self) -> None:
        """An open one, and empty; in the last run it was, too."""
        self._homes: list[Home] = []
        self._turns: list[Turn] = []
        self._last: tuple[list[Home], list[Turn]] | None = ([], [])

    @property
    def is_open(self) -> bool:
        """It may hold others than in the last run."""
        return self._last is not None

    @property
    def is_empty(self) -> bool:
        """It holds nothing."""
        return not self._homes

    def latest(self, at: int) -> list[Home]:
        """The latest clusters at a place in the run."""
        if self._last is not None:
            return self._homes[-LATEST:]
        return _latest(self._homes, self._turns, at)

    def open(self, at: int) -> None:
        """From this place on it may hold others than in the last run."""
        if self._last is None:
            self._last = self._homes, self._turns
            end = bisect_left(self._turns, at, key=_AT)
            self._homes, self._turns = self._homes[:end], self._turns[:end]

    def add(self, home: Home, turn: Turn) -> None:
        """Put a cluster into an open cell."""
        self._homes.append(home)
        self._turns.append(turn)

    def is_as_it_was(self, at: int) -> bool:
        """The latest clusters are those of the last run; if so, it is closed again."""
        if self._last is None:
            return True
        homes, turns = self._last
        if self.latest(at) != _latest(homes, turns, at):
            return False
        begin = bisect_left(turns, at, key=_AT)
        self._homes += homes[begin:]
        self._turns += turns[begin:]
        self._last = None
        return True

    def finish(self) -> None:
        """End the run."""
        self._last = None


def _latest(homes: list[Home], turns: list[Turn], at: int) -> list[Home]:
    end = bisect_left(turns, at, key=_AT)
    return homes[max(0, end - LATEST) : end]


def types_and_months(node: Node) -> Iterator[tuple[str, int]]:
    """Its type with every month that its date touches, up to a year."""
    if node.type and node.date is not None and node.date.earliest is not None:
        first = node.date.earliest // _MONTH
        last = (node.date.earliest if node.date.latest is None else node.date.latest) // _MONTH
        for month in range(first, min(last, first + _YEAR) + 1):
            yield node.type, month
