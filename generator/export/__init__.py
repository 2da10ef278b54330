"""Stage 8: the timeline as data for other programs: JSON, tables, calendar, feeds, other timeline tools.

The schema of ``timeline.json`` lies beside this file.
"""

from collections.abc import Iterable

from generator.config import Config
from generator.export import csv_tables, feeds, ical, markwhen, sitemap, timelinejs
from generator.export.entries import entries
from generator.export.telling import Telling
from generator.export.timeline_json import Document, encoded
from generator.model import Timeline

__all__ = ["FORMATS", "WANTS_BASE_URL", "Telling", "files", "timeline_as", "timeline_json"]

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


def files(timeline: Timeline, config: Config, telling: Telling, pages: Iterable[str]) -> dict[str, bytes]:
    """Return the data files of a site by their path; ``pages`` are the paths of what stands beside them.

    ``timeline.json``, ``timeline.ics``, ``timeline.csv``, ``claims.csv``; with a base URL also ``feed.atom``,
    ``feed.json``, ``sitemap.xml`` and, at the root of an origin, ``robots.txt``.
    """
    told = entries(timeline, config, telling)
    made = {
        "timeline.json": timeline_json(timeline, config),
        "timeline.ics": ical.calendar(told, config, telling),
        "timeline.csv": csv_tables.events_csv(told),
        "claims.csv": csv_tables.claims_csv(timeline, telling),
    }
    if not config.base_url:
        return made
    return {
        **made,
        feeds.ATOM_FILE: feeds.atom(told, config, telling),
        feeds.JSON_FILE: feeds.json_feed(told, config, telling),
        **sitemap.sitemaps(pages, sitemap.changes(timeline, told, config), telling),
        **sitemap.robots(config, telling),
    }
