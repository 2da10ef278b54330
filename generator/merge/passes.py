"""Dated nodes of one story → clusters, one for each happening: single-pass clustering, as in TDT.

Each node in turn, in order of publication, joins the cluster it is on average most like beyond what is
demanded of it, or begins one; at the end, clusters that began apart for want of reports still to come are
united by a second pass. Only clusters that share telling words, or type and month, are looked at: cost grows
with the number of nodes, not of pairs.

A turn depends on its part, on which clusters stand last in the cells of its words, type and months, and on
what these clusters are then; and it changes nothing but one cluster and those cells. So a turn of the last
run is not taken again if its part is the same object and all its cells are as they were: an edit costs the
turns that see what it has changed, with the same result as a clean run. (For a ``memo`` a turn depends on too
much: on every turn before it.)
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from math import inf

from generator.merge.alignment import Heirs, aligned
from generator.merge.clusters import NEAREST, Cluster
from generator.merge.nodes import Node
from generator.merge.turns import Cell, Home, Key, Part, Turn, types_and_months

Listener = Callable[[Cluster, Cluster], object]
"""Hears what is about to be taken in, and the cluster it goes to, as it is before."""


class Passes:
    """The two passes over a story, as the last run left them."""

    def __init__(self) -> None:
        """Nothing was clustered yet."""
        self._nodes, self._clusters = Pass(), Pass()

    def clusters(
        self, found: Sequence[Node], heirs: Heirs, listener: Listener | None = None
    ) -> list[Cluster]:
        """Group dated nodes, given in order of publication.

        A cluster of the same nodes as in the last run is the same object. All decisions can be heard where
        nothing was clustered before.
        """
        made, heirs = self._nodes.clusters(found, heirs, listener)
        return self._clusters.clusters(made, heirs, listener)[0]


class Pass:
    """One pass: its turns in order, and the cells in which they find clusters."""

    def __init__(self) -> None:
        """No turn was taken yet."""
        self._turns: list[Turn] = []
        self._cells: dict[Key, Cell] = {}

    def clusters(
        self, parts: Sequence[Part], heirs: Heirs, listener: Listener | None = None
    ) -> tuple[list[Cluster], Heirs]:
        """Clusters of the parts, in the order in which they were founded; and which are heirs of which."""
        last, cells = self._turns, self._cells
        self._turns, self._cells = [], {}  # should this run fail, the next one begins anew
        turns, walk, gone = aligned(last, parts, heirs)
        run = _Run(cells, listener)
        for turn in walk:
            if turn in gone:
                run.undo(turn)
            else:
                run.take(turn)
        run.finish()
        homes = [turn.home for turn in turns if turn.home and turn.home.founder is turn]
        found = [home.finished() for home in homes]
        self._turns, self._cells = turns, cells
        return [made for made, _ in found], {id(made): old for made, old in found if old}


class _Run:
    """A pass being taken, perhaps again.

    ``suspects`` are the cells of which the latest clusters may be others than at this turn in the last run,
    or not be what they were.
    """

    def __init__(self, cells: dict[Key, Cell], listener: Listener | None) -> None:
        self._cells = cells
        self._listener = listener
        self._suspects: set[Key] = set()

    def take(self, turn: Turn) -> None:
        """Take a turn, as far as it may give something else than in the last run."""
        if turn.home is not None and self._suspects.isdisjoint(turn.cells):
            return
        is_known = turn.home is not None and self._sees_the_same(turn)
        if not is_known:
            turn.near = self._near(turn)
        elif any(home.is_open for home in turn.near):
            turn.near = self._compared(turn, turn.near)
        else:
            return
        best = max(turn.near, key=lambda home: (turn.near[home], -home.founder.at), default=None)
        if best is None or turn.near[best] < 0:
            last = turn.home
            best = last if last is not None and last.founder is turn else Home(turn)
        if self._listener:
            self._listener(_cluster(turn.part), best.so_far(turn.at) if best.turns else Cluster(()))
        if not is_known or best.is_open or best is not turn.home:
            self._join(turn, best)

    def _sees_the_same(self, turn: Turn) -> bool:
        """The same clusters stand last in all its cells, though they may not be what they were."""
        for key in self._suspects & turn.cells:
            cell = self._cells[key]
            if not cell.is_as_it_was(turn.at):
                return False
            if not any(home.is_open for home in cell.latest(turn.at)):
                self._suspects.discard(key)
        return True

    def _join(self, turn: Turn, home: Home) -> None:
        last, wrote = turn.home, turn.wrote
        turn.home, turn.wrote = home, frozenset(self._writes(turn, home))
        if last is not home:
            if last is not None:
                self._change(last, turn.at)
            self._change(home, turn.at)
        if home.is_open:
            home.turns.append(turn)
        self._write(turn, home, last, wrote)

    def undo(self, turn: Turn) -> None:
        """A turn of the last run is not taken in this one."""
        if turn.home is not None:
            self._change(turn.home, turn.at)
        for key in turn.wrote:
            self._cells[key].open(turn.at)
        self._suspects |= turn.cells
        turn.home, turn.near = None, {}  # a cycle would keep it alive where nothing collects them

    def finish(self) -> None:
        """Close all cells."""
        for key in self._suspects:
            cell = self._cells.get(key)
            if cell is not None:
                cell.finish()
                if cell.is_empty:
                    del self._cells[key]

    def _near(self, turn: Turn) -> dict[Home, float]:
        """Clusters worth comparing, and how far the part could join each; what still holds is taken over."""
        near = dict.fromkeys(home for node in turn.asking for home in self._near_node(node, turn.at))
        return self._compared(turn, near)

    def _compared(self, turn: Turn, near: Iterable[Home]) -> dict[Home, float]:
        known = turn.near
        return {
            home: known[home]
            if home in known and not home.is_open
            else _nearness(home.so_far(turn.at), turn.asking)
            for home in near
        }

    def _near_node(self, node: Node, at: int) -> Iterator[Home]:
        """Clusters that share the weightiest words, and those of its type and time."""
        shared: defaultdict[Home, float] = defaultdict(float)
        for word, weight in node.keys.items():
            for home in self._latest(word, at):
                shared[home] += weight
        best = sorted([(-weight, home.founder.at, home) for home, weight in shared.items()])[:NEAREST]
        alike = (self._latest(key, at) for key in types_and_months(node))
        return chain((home for _, _, home in best), *alike)

    def _latest(self, key: Key, at: int) -> Iterable[Home]:
        cell = self._cells.get(key)
        return cell.latest(at) if cell is not None else ()

    def _writes(self, turn: Turn, home: Home) -> Iterator[Key]:
        """Cells in which the turn puts its cluster: a word's once, a type's if it is not among the latest."""
        words = home.words(turn.at) if home.turns else ()
        for key in turn.cells:
            is_there = key in words if isinstance(key, str) else home in self._latest(key, turn.at)
            if not is_there:
                yield key

    def _write(self, turn: Turn, home: Home, last: Home | None, wrote: frozenset[Key]) -> None:
        for key in turn.cells:
            cell = self._cells.get(key)
            if cell is None:
                cell = self._cells[key] = Cell()
            writes = key in turn.wrote
            if not cell.is_open and (writes != (key in wrote) or (writes and home is not last)):
                cell.open(turn.at)
            if cell.is_open:
                self._suspects.add(key)
                if writes:
                    cell.add(home, turn)
        if home.is_open or (last is not None and last.is_open):
            self._suspects |= turn.cells

    def _change(self, home: Home, at: int) -> None:
        """From here on a cluster is not what it was in the last run, wherever it stands."""
        if not home.is_open:
            home.open(at)
            for turn in home.turns:
                self._suspects |= turn.cells


def _nearness(one: Cluster, asking: Iterable[Node]) -> float:
    """How far each node of a part could have joined the cluster; below zero: some could not."""
    least = inf
    for node in asking:
        least = min(least, one.surplus(node))
        if least < 0:
            break
    return least


def _cluster(part: Part) -> Cluster:
    return Cluster((part,)) if isinstance(part, Node) else part
