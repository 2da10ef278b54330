"""Events that sentences tell as one: the fire and the deaths in it, each an event of its own.

The merging stage makes an event of each kind of happening. Who counts the injured counts those of both, so
two events of one day are compared as one if half of the smaller one's sentences tell the larger one, too.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from generator.compare.dossier import Dossier, Gist, View

_SHARE = 0.5  # of the smaller one's sentences
_MANY = 8  # events of one sentence: a survey of the day


def parts_of(dossiers: Mapping[str, Dossier], views: Iterable[View]) -> Mapping[str, Sequence[str]]:
    """Ids of smaller events by that of the one that they are told as one with; both in timeline order."""
    shared: Counter[tuple[str, str]] = Counter()
    for view in views:
        shared.update(view.read(_shared))
    size = {event: dossiers[event].read(_size) for pair in shared for event in pair}
    larger: dict[str, str] = {}
    for (one, two), sentences in sorted(shared.items()):
        whole, part = (one, two) if (-size[one], one) < (-size[two], two) else (two, one)
        if sentences >= _SHARE * size[part] and size[whole] > size.get(larger.get(part, ""), 0):
            larger[part] = whole
    found: dict[str, list[str]] = defaultdict(list)
    for event in dossiers if larger else ():
        if event in larger and larger[event] not in larger:
            found[larger[event]].append(event)
    return found


def _size(dossier: Dossier) -> int:
    """How many sentences tell it."""
    return len({(r.claim.article, r.claim.sentence) for r in dossier.event.reports})


def _shared(view: View) -> Sequence[tuple[str, str]]:
    """Each two events that happened on one day, once for every sentence of the article that tells both."""
    told: dict[object, dict[str, Gist]] = defaultdict(dict)  # by sentence
    for event, claim in view.told:
        if event.kind == "happened" and event.date.is_day:
            told[claim.sentence][event.id] = event
    return [
        (a.id, b.id)
        for together in told.values()
        if 1 < len(together) <= _MANY
        for a, b in combinations(sorted(together.values(), key=lambda e: e.id), 2)
        if a.date.overlaps(b.date)
    ]
