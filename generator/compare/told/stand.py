"""The event at which a badge stands whose figures belong to a thing and not to a happening."""

from collections import Counter
from collections.abc import Iterable, Sequence

from generator.compare.material import Material
from generator.model import Claim, Event


def standing_place(material: Material, claims: Sequence[Claim]) -> Event | None:
    """Return the event that most of the articles report, of these the one told nearest to a claim."""
    articles = {claim.article for claim in claims}
    shared: Counter[str] = Counter()
    for article in articles:
        shared.update(part.gist.id for part in material.views[article].parts)
    most = max(shared.values(), default=0)
    events = [material.dossiers[event].event for event, count in shared.items() if count == most]
    return min(events, key=lambda e: (_distance(e, claims), e.id), default=None)


def _distance(event: Event, claims: Iterable[Claim]) -> int:
    """Characters between a claim and the nearest report of the event in its article."""
    at = {r.claim.article: r.claim.sentence.start for r in reversed(event.reports)}
    return min((abs(at[c.article] - c.sentence.start) for c in claims if c.article in at), default=0)
