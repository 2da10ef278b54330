"""Events as entries: what stands in a list (a few notes), and on the event's own page (all of them)."""

from collections.abc import Iterable, Iterator

from generator.model import Event, Span
from generator.render.addresses import anchor, event_path, fragment, tag_slug
from generator.render.entry.badges import badges, compare_id
from generator.render.entry.citations import citations
from generator.render.entry.comparisons import closing, listed, tables
from generator.render.library import Library
from generator.render.views import Entry

# In a list; the event's own page has them all.
MOST_NOTES = 6
MOST_ROWS = 4  # for one answer
OPEN_NOTES = 3  # stand beside the text; further ones fold, so that the margin is not longer than the entry


def entry(library: Library, event: Event, most: int | None = MOST_NOTES) -> Entry:
    """Return an event's view with at most ``most`` notes (``None``: all)."""
    cited = citations(library, event, most)
    compared = tables(library, event, None if most is None else MOST_ROWS)
    headline = library.words(event.headline_article, event.headline)
    return Entry(
        id=anchor(event.id),
        href=fragment(anchor(event.id)),
        url=library.addresses.url(event_path(event.id)),
        list_url=library.list_url(event),
        date=library.dates.shown(event.date),
        kind=event.kind,
        permalink=library.wording("permalink", headline=headline.text),
        headline=headline,
        headline_refs=cited.headline_refs,
        said=cited.said,
        also=cited.also,
        badges=badges(library, event),
        compare_id=compare_id(event.id),
        tables=compared,
        listed=listed(library, event),
        closing=closing(library, event, compared),
        notes=cited.notes,
        more=library.more(len(event.reports) - len(cited.notes)),
        is_disputed=library.is_disputed(event),
        outlets=_slugs(library.outlets(r.claim for r in event.reports)),
        tags=_slugs(tag for r in event.reports for tag in library.articles[r.claim.article].tags),
        independent=event.independent_sources,
        open_notes=(shown := _open(len(cited.notes), most)),
        folded=library.wording("folded", n=len(cited.notes) - shown) if shown < len(cited.notes) else "",
        is_draft=any(library.articles[r.claim.article].draft for r in event.reports),
        written=library.written(_places(event, most)),
    )


def _places(event: Event, most: int | None) -> Iterator[tuple[str, Span]]:
    """Yield where the headline and the reports that have notes stand."""
    yield event.headline_article, event.headline
    for report in event.reports[:most]:
        yield report.claim.article, report.claim.sentence


def _slugs(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag_slug(name) for name in dict.fromkeys(names)))


def is_whole(shown: Entry) -> bool:
    """Nothing was left out for want of room."""
    return not shown.more and not any(a.more for t in shown.tables for a in t.answers)


def _open(notes: int, most: int | None) -> int:
    """Return how many notes of a list's entry stand open; a single one is never folded away."""
    return notes if most is None or notes <= OPEN_NOTES + 1 else OPEN_NOTES
