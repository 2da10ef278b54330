"""Events of a story, of which those that nothing has changed are the very objects of an earlier run."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from generator.memo import are_same
from generator.merge.accounts import Told
from generator.merge.event import event_of
from generator.merge.importance import Attention, Weight
from generator.merge.nodes import Node
from generator.model import Event


@dataclass(slots=True)
class Making:
    """An event, the nodes and articles that it was made of, and its weight among the others of its day.

    ``event`` is as it was weighed last; all else of it depends on its nodes and articles alone.
    """

    nodes: Sequence[Node]
    articles: frozenset[str]
    event: Event
    weight: Weight


class Makings:
    """The events that an earlier run made of a story's nodes.

    An event depends on its nodes, on their articles with whom each counts as among copies, and on the order
    of these articles.
    """

    def __init__(self) -> None:
        """Nothing was made yet."""
        self._told: Sequence[Told] = ()
        self._changed: frozenset[str] = frozenset()
        self._read_anew: frozenset[str] = frozenset()
        self._before: dict[tuple[int, int], Making] = {}
        self._asked: dict[tuple[int, int], Making] = {}

    def begin(self, told: Sequence[Told]) -> None:
        """Begin a run over a story's articles: what the last one did not ask for is forgotten."""
        self._before, self._asked = self._asked, {}
        known = {id(one) for one in self._told}
        now = [one for one in told if id(one) in known]
        same = {id(one) for one in now}
        if [one for one in self._told if id(one) in same] != now:  # in another order
            self._before = {}
        claims = {id(one.claims) for one in self._told}
        self._changed = frozenset(one.article.id for one in told if id(one) not in same)
        self._read_anew = frozenset(one.article.id for one in told if id(one.claims) not in claims)
        self._told = told

    def of(self, nodes: Sequence[Node], clusters: int, make: Callable[[], Making]) -> Making:
        """Event of the nodes of some clusters, founder first: that of the last run, or ``make()``."""
        key = (id(nodes[0].claims[0]), clusters)  # the claim is kept as long as its event is
        known = self._before.get(key)
        if known is None or not known.articles.isdisjoint(self._read_anew):
            known = make()
        elif not (known.articles.isdisjoint(self._changed) and are_same(known.nodes, nodes)):
            known = _with_event(make(), known.event)
        self._asked[key] = known
        return known


def _with_event(making: Making, event: Event) -> Making:
    """Keep the earlier event if nothing else was made: words may weigh otherwise, and it tells the same."""
    if replace(making.event, importance=event.importance) == event:
        making.event = event
    return making


def making_of(order: dict[str, int], attention: Attention) -> Callable[[Sequence[Node]], Making]:
    """Give what makes an event of nodes, founder first, within a story."""

    def make(nodes: Sequence[Node]) -> Making:
        event = event_of(nodes, attention.articles, order, attention.independence)
        return Making(nodes, frozenset(node.article for node in nodes), event, attention.weight(event))

    return make
