"""Badges: what a reader should know before trusting an entry. Icon, word and outline, never colour alone."""

from typing import Final

from generator.model import Contradiction, Event
from generator.render.addresses import anchor, fragment
from generator.render.library import Library
from generator.render.views import Badge
from generator.render.words import WORDS

_CLASSES: Final[dict[str, str]] = {"conflict": "disagree", "differs": "differs", "revision": "revision"}
_ICONS: Final[dict[str, str]] = {"conflict": "≠", "differs": "±", "revision": "↻"}


def badges(library: Library, event: Event) -> tuple[Badge, ...]:
    """Return an event's badges, the gravest first."""
    disagreements = library.disagreements(event)
    found = [
        *(_disagreement(event, c) for c in disagreements),
        *_agreement(library, event, disagreements),
        *_date(event),
    ]
    if event.kind == "scheduled":
        found.append(Badge("planned", "◷", WORDS["planned"]))
    if any(library.articles[r.claim.article].retracted for r in event.reports):
        found.append(Badge("retracted", "⊘", WORDS["retracted"]))
    return tuple(found)


def compare_id(event: str) -> str:
    """HTML id of an event's comparison."""
    return f"compare-{anchor(event)}"


def table_id(event: Event, contradiction: Contradiction) -> str:
    """HTML id of the table of one attribute in dispute."""
    return f"{anchor(event.id)}-{contradiction.id}"


def _disagreement(event: Event, contradiction: Contradiction) -> Badge:
    """One badge for one attribute, with a link to its table."""
    kind, label = contradiction.kind, contradiction.label
    words = WORDS.get(f"{label}_{kind}") or WORDS[label]
    text = f"{words}: {contradiction.what}" if contradiction.what else words
    icon = "❝" if kind == "quotation" else _ICONS[label]
    return Badge(_CLASSES[label], icon, text, fragment(table_id(event, contradiction)))


def _agreement(library: Library, event: Event, disagreements: tuple[Contradiction, ...]) -> list[Badge]:
    """How many independent sources there are; they "agree" only where nothing at all is in dispute."""
    outlets = len(library.outlets(r.claim for r in event.reports))
    if event.independent_sources <= 1:
        text = WORDS["single_copies"].format(outlets) if outlets > 1 else WORDS["single"]
        return [Badge("single", "1", text)]
    denied = any(r.claim.polarity == "denied" for r in event.reports)
    if denied or any(c.label != "revision" for c in disagreements):
        return []
    return [Badge("agree", "✓", WORDS["agree"].format(event.independent_sources))]


def _date(event: Event) -> list[Badge]:
    if event.date.approximate:
        return [Badge("approximate", "≈", WORDS["date_approximate"])]
    return [Badge("approximate", "?", WORDS["date_uncertain"])] if event.date.uncertain else []
