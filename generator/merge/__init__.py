"""Stage 4: claims of many sources → events, each with every report of it."""

from generator.edtf import timeline_order
from generator.merge.copies import Independence
from generator.merge.dating import order_of
from generator.merge.events import story_events
from generator.merge.stories import stories
from generator.model import Article, Claim, Event

__all__ = ["events"]


def events(articles: tuple[Article, ...], claims: tuple[Claim, ...]) -> tuple[Event, ...]:
    """Bring together the reports of one happening across articles; events in timeline order.

    Each story (articles about the same names) is merged by itself, so an unrelated article changes nothing.
    """
    by_id = {a.id: a for a in articles}
    claims_of: dict[str, list[Claim]] = {a.id: [] for a in articles}
    for claim in claims:
        if claim.article in claims_of:
            claims_of[claim.article].append(claim)
    independence, order = Independence(articles), order_of(articles)
    found = [
        event
        for story in stories(claims_of)
        for event in story_events([c for a in story for c in claims_of[a]], by_id, order, independence)
    ]
    return tuple(sorted(found, key=lambda e: (timeline_order(e.date), e.id)))
