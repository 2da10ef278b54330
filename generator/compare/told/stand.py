"""The event at which a badge stands whose figures belong to a thing and not to a happening."""

from collections import Counter
from collections.abc import Iterable, Sequence

from generator.compare.material import Material
from generator.model import Claim, Event


def standing_place(material: Material, claims: Sequence[Claim]) -> Event | None:
    """Return the event that most of the articles report, of these the one told nearest to a claim."""
    articles = {claim.article for claim in claims}
    near: dict[str, int] = {}
    shared: Counter[str] = Counter()
    for event in material.events:
        reported = {r.claim.article for r in event.reports} & articles
        if reported:
            shared[event.id] = len(reported)
            near[event.id] = _distance(event, claims)
    best = min(shared, key=lambda e: (-shared[e], near[e], e), default=None)
    return next((event for event in material.events if event.id == best), None)


def _distance(event: Event, claims: Iterable[Claim]) -> int:
    """Characters between a claim and the nearest report of the event in its article."""
    at = {r.claim.article: r.claim.sentence.start for r in reversed(event.reports)}
    return min((abs(at[c.article] - c.sentence.start) for c in claims if c.article in at), default=0)
