"""Stage 4: claims of many sources → events, each with every report of it."""

from generator.merge.blocks import Merged, merged
from generator.merge.reasons import reasons
from generator.merge.thresholds import THRESHOLDS
from generator.model import Article, Claim, Event

__all__ = ["THRESHOLDS", "Merged", "events", "merged", "reasons"]


def events(articles: tuple[Article, ...], claims: tuple[Claim, ...]) -> tuple[Event, ...]:
    """Bring together the reports of one happening across articles; events in timeline order.

    Each story (articles about the same names) is merged by itself, so an unrelated article changes nothing.
    `merged` does the same and spares the stories that an earlier run has merged already.
    """
    return merged(articles, claims).events
