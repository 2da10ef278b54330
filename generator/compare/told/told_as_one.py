"""Events that sentences tell as one: the fire and the deaths in it, each an event of its own.

The merging stage makes an event of each kind of happening. Who counts the injured counts those of both, so
two events of one day are compared as one if half of the smaller one's sentences tell the larger one, too.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from generator.model import Event, Span

_SHARE = 0.5  # of the smaller one's sentences
_MANY = 8  # events of one sentence: a survey of the day


def parts_of(events: Sequence[Event]) -> Mapping[str, Sequence[Event]]:
    """Smaller events by the id of the one that they are told as one with; both lists in timeline order."""
    known = {event.id: event for event in events}
    size = {event.id: len({(r.claim.article, r.claim.sentence) for r in event.reports}) for event in events}
    larger: dict[str, str] = {}
    for (one, two), shared in sorted(_shared(events).items()):
        whole, part = (one, two) if (-size[one], one) < (-size[two], two) else (two, one)
        if shared >= _SHARE * size[part] and size[whole] > size.get(larger.get(part, ""), 0):
            larger[part] = whole
    found: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        if event.id in larger and larger[event.id] not in larger:
            found[larger[event.id]].append(known[event.id])
    return found


def _shared(events: Sequence[Event]) -> Counter[tuple[str, str]]:
    """How many sentences tell each two events that happened on one day."""
    told: dict[tuple[str, Span], dict[str, Event]] = defaultdict(dict)
    for event in events:
        if event.kind == "happened" and event.date.is_day:
            for report in event.reports:
                told[report.claim.article, report.claim.sentence][event.id] = event
    shared: Counter[tuple[str, str]] = Counter()
    for together in told.values():
        if len(together) <= _MANY:
            pairs = combinations(sorted(together.values(), key=lambda e: e.id), 2)
            shared.update((a.id, b.id) for a, b in pairs if a.date.overlaps(b.date))
    return shared
