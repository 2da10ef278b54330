"""How this was made: what was read and what came of it, what was left out, and by which rules."""

from collections import Counter

from generator.method import Method
from generator.model import Event
from generator.render.entry.badges import label_badge
from generator.render.entry.kept import Entries
from generator.render.library import Library
from generator.render.made.left import silent, unresolved
from generator.render.made.rules import rule_parts
from generator.render.made.tables import columns, number
from generator.render.page_views import Cell, MadePart, MadeView

_PLAIN = {
    "✓": "made_agree", "1": "single", "≈": "date_approximate", "?": "date_uncertain", "◷": "planned",
    "⊘": "retracted", "+": "made_uncompared",
}  # fmt: skip
"""The words of badges that name no question, by their icons."""


def made(entries: Entries, method: Method) -> MadeView:
    """Return the page; the entries are asked for the badges that they show."""
    library = entries.library
    words = library.wording
    parts = (
        _read(library, method),
        _badges(entries),
        silent(library),
        unresolved(library, method),
        *rule_parts(library, method),
    )
    texts = (
        words("made_about", version=method.version),
        words("made_not"),
        _reviewed(library, method),
    )
    return MadeView(texts, tuple(part for part in parts if part.columns or part.points or part.texts))


def _reviewed(library: Library, method: Method) -> str:
    """The share that an editor has reviewed."""
    if not method.reviewed:
        return library.wording("made_reviewed_none")
    events = library.wording("events", n=len(library.timeline.events))
    return library.wording("made_reviewed", n=len(method.reviewed), events=events)


def _read(library: Library, method: Method) -> MadePart:
    """What was read, and what came of it."""
    timeline = library.timeline
    figures = (
        ("articles", len(timeline.articles)),
        ("sentences", sum(len(article.sentences) for article in timeline.articles)),
        ("dated", method.dated),
        ("lasting", method.lasting),
        ("left", len(method.unresolved)),
        ("claims", method.claims),
        ("reports", sum(len(event.reports) for event in timeline.events)),
        ("events", len(timeline.events)),
        ("joined", sum(_is_joined(event) for event in timeline.events)),
        ("independent", sum(event.independent_sources > 1 for event in timeline.events)),
    )
    rows = tuple((Cell(library.wording(f"made_n_{name}")), number(library, n)) for name, n in figures)
    return MadePart("read", library.wording("made_read"), (), columns(library, "what", "number"), rows)


def _is_joined(event: Event) -> bool:
    return len({report.claim.article for report in event.reports}) > 1


def _badges(entries: Entries) -> MadePart:
    """How many badges of each kind; a disagreement that stands at two events is one."""
    library = entries.library
    words = library.wording
    told = (label_badge(library, contradiction) for contradiction in library.timeline.contradictions)
    shown = Counter((badge.icon, str(badge.text)) for badge in told)
    shown.update(
        (badge.icon, words(_PLAIN[badge.icon]))
        for event in library.timeline.events
        for badge in entries.of(event).badges
        if badge.icon in _PLAIN
    )
    rows = tuple((Cell(f"{icon} {text}"), number(library, n)) for (icon, text), n in shown.items())
    heads = columns(library, "badge", "number")
    return MadePart("badges", words("made_badges"), (words("made_badges_text"),), heads, rows)
