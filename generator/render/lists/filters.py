"""What the list can be filtered by: only what occurs, and only where there is something to choose."""

from collections.abc import Iterable

from generator.render.addresses import tag_slug
from generator.render.library import Library
from generator.render.page_views import Choice, Filters

KINDS = ("happened", "said", "scheduled")


def filters(library: Library, search_url: str = "") -> Filters | None:
    """Return the filters of the whole timeline; ``None`` where there are not two events."""
    events = library.timeline.events
    if len(events) < 2:
        return None
    kinds = {event.kind for event in events}
    reported = [library.articles[article] for article in library.reported]
    return Filters(
        outlets=_choices((library.outlet(a.id) for a in reported), least=2),
        tags=_choices((tag for a in reported for tag in a.tags), least=1),
        kinds=tuple(Choice(k, library.wording(f"kind_{k}")) for k in KINDS if k in kinds and len(kinds) > 1),
        has_disputed=any(map(library.is_disputed, events)),
        has_independent=any(event.independent_sources > 1 for event in events),
        search_url=search_url,
    )


def _choices(names: Iterable[str], *, least: int) -> tuple[Choice, ...]:
    """Return each name once (two that are written alike but for case are one), by name."""
    found: dict[str, str] = {}
    for name in dict.fromkeys(names):
        found.setdefault(tag_slug(name), name)
    chosen = sorted((Choice(slug, name) for slug, name in found.items()), key=lambda c: c.text.casefold())
    return tuple(chosen) if len(chosen) >= least else ()
