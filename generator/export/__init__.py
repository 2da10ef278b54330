"""Stage 8: the timeline as data for other programs: JSON, tables, calendar, feeds, other timeline tools.

The schema of ``timeline.json`` lies beside this file.
"""

from collections.abc import Callable, Iterable
from functools import cached_property, partial
from typing import Final

from generator.config import Config
from generator.export import csv_tables, feeds, ical, markwhen, sitemap, timelinejs
from generator.export.entries import Entry, entries
from generator.export.telling import Telling
from generator.export.timeline_json import Document, encoded
from generator.model import Timeline

__all__ = ["FORMATS", "WANTS_BASE_URL", "Files", "Telling", "files", "timeline_as", "timeline_json"]

FORMATS = ("json", "ics", "csv", "claims-csv", "timelinejs", "markwhen", "atom", "jsonfeed")
WANTS_BASE_URL = ("atom", "jsonfeed")  # a feed's entries are known by their addresses


def timeline_json(timeline: Timeline, config: Config, *, with_text: bool = False) -> bytes:
    """Return the whole timeline as UTF-8 JSON, schema ``chronofact/1`` (``timeline.schema.json``).

    One line for each article, event and contradiction, so that versions can be compared line by line.
    ``with_text`` adds every article's full text, whatever its ``publish`` says.
    """
    return encoded(Document(timeline, config, with_text=with_text).data())


def timeline_as(form: str, timeline: Timeline, config: Config, telling: Telling) -> bytes:
    """Return the timeline in one of ``FORMATS``; ``KeyError`` for any other.

    Those of ``WANTS_BASE_URL`` make sense only for a site that has one. No format but ``json`` with its texts
    holds more of an article than the sentences that the timeline cites.
    """
    if form == "json":
        return timeline_json(timeline, config)
    if form == "claims-csv":
        return csv_tables.claims_csv(timeline, telling)
    told = entries(timeline, config, telling)
    if form == "csv":
        return csv_tables.events_csv(told)
    makers = {
        "ics": ical.calendar,
        "timelinejs": timelinejs.timelinejs,
        "markwhen": markwhen.markwhen,
        "atom": feeds.atom,
        "jsonfeed": feeds.json_feed,
    }
    return makers[form](told, config, telling)


class Files:
    """The data files of a site, each made when it is asked for."""

    def __init__(self, timeline: Timeline, config: Config, telling: Telling, pages: Iterable[str]) -> None:
        """Take what they tell of; ``pages`` are the paths of what stands beside them."""
        self._timeline: Final = timeline
        self._config: Final = config
        self._telling: Final = telling
        self._pages: Final = tuple(pages)

    def paths(self) -> tuple[str, ...]:
        """Return their paths, without making one.

        ``timeline.json``, ``timeline.ics``, ``timeline.csv``, ``claims.csv``; with a base URL also
        ``feed.atom``, ``feed.json``, ``sitemap.xml`` (and its parts) and, at the root of an origin,
        ``robots.txt``.
        """
        return tuple(self._makers)

    def file(self, path: str) -> bytes | None:
        """Return the file at a path; ``None`` if there is none."""
        maker = self._makers.get(path)
        return maker() if maker else None

    @cached_property
    def _makers(self) -> dict[str, Callable[[], bytes]]:
        config, telling = self._config, self._telling
        made: dict[str, Callable[[], bytes]] = {
            "timeline.json": lambda: timeline_json(self._timeline, config),
            "timeline.ics": lambda: ical.calendar(self._entries, config, telling),
            "timeline.csv": lambda: csv_tables.events_csv(self._entries),
            "claims.csv": lambda: csv_tables.claims_csv(self._timeline, telling),
        }
        if not config.base_url:
            return made
        return {
            **made,
            feeds.ATOM_FILE: lambda: feeds.atom(self._entries, config, telling),
            feeds.JSON_FILE: lambda: feeds.json_feed(self._entries, config, telling),
            **{name: partial(self._sitemap, name) for name in sitemap.names(self._pages)},
            **{name: partial(bytes, content) for name, content in sitemap.robots(config, telling).items()},
        }

    def _sitemap(self, name: str) -> bytes:
        return self._sitemaps[name]

    @cached_property
    def _entries(self) -> tuple[Entry, ...]:
        return entries(self._timeline, self._config, self._telling)

    @cached_property
    def _sitemaps(self) -> dict[str, bytes]:
        changed = sitemap.changes(self._timeline, self._entries, self._config)
        return sitemap.sitemaps(self._pages, changed, self._telling)


def files(timeline: Timeline, config: Config, telling: Telling, pages: Iterable[str]) -> dict[str, bytes]:
    """Return all data files of a site by their path (``Files.paths``)."""
    made = Files(timeline, config, telling, pages)
    return {path: found for path in made.paths() if (found := made.file(path)) is not None}
