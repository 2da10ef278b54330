"""What the list can be filtered by: only what occurs, and only where there is something to choose."""

from collections.abc import Iterable, Sequence

from generator.model import Event
from generator.render.addresses import tag_slug
from generator.render.library import Library
from generator.render.page_views import Choice, Filters
from generator.render.views import Entry

KINDS = ("happened", "said", "scheduled")


def filters(library: Library, entries: Sequence[tuple[Event, Entry]], search_url: str = "") -> Filters | None:
    """Return the filters for a list of entries; ``None`` where there are not two of them."""
    if len(entries) < 2:
        return None
    kinds = {entry.kind for _, entry in entries}
    reported = [library.articles[r.claim.article] for event, _ in entries for r in event.reports]
    return Filters(
        outlets=_choices((library.outlet(a.id) for a in reported), least=2),
        tags=_choices((tag for a in reported for tag in a.tags), least=1),
        kinds=tuple(Choice(k, library.wording(f"kind_{k}")) for k in KINDS if k in kinds and len(kinds) > 1),
        has_disputed=any(entry.is_disputed for _, entry in entries),
        has_independent=any(entry.independent > 1 for _, entry in entries),
        search_url=search_url,
    )


def _choices(names: Iterable[str], *, least: int) -> tuple[Choice, ...]:
    """Return each name once (two that are written alike but for case are one), by name."""
    found: dict[str, str] = {}
    for name in dict.fromkeys(names):
        found.setdefault(tag_slug(name), name)
    chosen = sorted((Choice(slug, name) for slug, name in found.items()), key=lambda c: c.text.casefold())
    return tuple(chosen) if len(chosen) >= least else ()
