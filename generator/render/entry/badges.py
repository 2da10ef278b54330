"""Badges: what a reader should know before trusting an entry. Icon, word and outline, never colour alone."""

from dataclasses import replace
from typing import Final

from generator import languages
from generator.model import Contradiction, Event
from generator.render.addresses import anchor, fragment
from generator.render.library import Library
from generator.render.views import Badge, Line

_CLASSES: Final[dict[str, str]] = {"conflict": "disagree", "differs": "differs", "revision": "revision"}
_ICONS: Final[dict[str, str]] = {"conflict": "≠", "differs": "±", "revision": "↻"}


def badges(library: Library, event: Event) -> tuple[Badge, ...]:
    """Return an event's badges, the gravest first."""
    disagreements = library.disagreements(event)
    found = [
        *(_disagreement(library, event, c) for c in disagreements),
        *_agreement(library, event, disagreements),
        *_date(library, event),
    ]
    if event.kind == "scheduled":
        found.append(Badge("planned", "◷", library.line("planned")))
    if any(library.articles[r.claim.article].retracted for r in event.reports):
        found.append(Badge("retracted", "⊘", library.line("retracted")))
    return tuple(found)


def compare_id(event: str) -> str:
    """HTML id of an event's comparison."""
    return f"compare-{anchor(event)}"


def table_id(event: Event, contradiction: Contradiction) -> str:
    """HTML id of the table of one attribute in dispute."""
    return f"{anchor(event.id)}-{contradiction.id}"


def label_badge(library: Library, contradiction: Contradiction) -> Badge:
    """Return the badge that says in which way answers differ, as it stands over their table."""
    kind, label = contradiction.kind, contradiction.label
    key = f"{label}_{kind}"
    words = library.line(key if key in library.wording else label)
    return Badge(_CLASSES[label], "❝" if kind == "quotation" else _ICONS[label], words)


def _disagreement(library: Library, event: Event, contradiction: Contradiction) -> Badge:
    """One badge for one attribute, with a link to its table."""
    plain = label_badge(library, contradiction)
    what = library.what(contradiction)
    text = Line(plain.text, ": ", what) if what else plain.text
    return replace(plain, text=text, href=fragment(table_id(event, contradiction)))


def _agreement(library: Library, event: Event, disagreements: tuple[Contradiction, ...]) -> list[Badge]:
    """How many independent sources there are; they "agree" only where nothing at all is in dispute.

    In a language whose statements are not compared nobody knows whether they agree.
    """
    outlets = len(library.outlets(r.claim for r in event.reports))
    if event.independent_sources <= 1:
        text = library.line("single_copies", n=outlets) if outlets > 1 else library.line("single")
        return [Badge("single", "1", text)]
    denied = any(r.claim.polarity == "denied" for r in event.reports)
    if denied or any(c.label != "revision" for c in disagreements):
        return []
    if not all(languages.is_compared(library.articles[r.claim.article].lang) for r in event.reports):
        return [Badge("single", "+", library.line("independent", n=event.independent_sources))]
    return [Badge("agree", "✓", library.line("agree", n=event.independent_sources))]


def _date(library: Library, event: Event) -> list[Badge]:
    if event.date.approximate:
        return [Badge("approximate", "≈", library.line("date_approximate"))]
    return [Badge("approximate", "?", library.line("date_uncertain"))] if event.date.uncertain else []
