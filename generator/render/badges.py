"""Badges: what a reader should know before trusting an entry. Icon, word and outline, never colour alone."""

from generator.model import Contradiction, Event
from generator.render.addresses import anchor, fragment
from generator.render.library import Library
from generator.render.views import Badge
from generator.render.words import WORDS


def badges(library: Library, event: Event) -> tuple[Badge, ...]:
    """Return an event's badges, the gravest first."""
    disagreements = library.disagreements(event)
    href = fragment(compare_id(event.id))
    found = [
        *_disagreement(disagreements, href),
        *_softer(disagreements, href),
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


def _disagreement(disagreements: tuple[Contradiction, ...], href: str) -> list[Badge]:
    """One badge for all conflicts, naming what they are about."""
    kinds = dict.fromkeys(c.kind for c in disagreements if c.label == "conflict")
    if not kinds:
        return []
    about = ", ".join(WORDS[f"about_{kind}"] for kind in kinds)
    return [Badge("disagree", "≠", WORDS["disagree"].format(about), href)]


def _softer(disagreements: tuple[Contradiction, ...], href: str) -> list[Badge]:
    found: dict[str, Badge] = {}
    for contradiction in disagreements:
        if contradiction.label == "revision":
            found["revision"] = Badge("revision", "↻", WORDS["revision"], href)
        elif contradiction.label == "differs":
            icon = {"quotation": "❝"}.get(contradiction.kind, "±")
            text = WORDS.get(f"differs_{contradiction.kind}", WORDS["differs"])
            found[text] = Badge("differs", icon, text, href)
    return list(found.values())


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
