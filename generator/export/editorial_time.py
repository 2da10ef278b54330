"""Editorial time: when articles were published and changed, as points in time. There is no clock."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from generator.model import Article

NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # where a format demands a time and no article has one


def instant(when: date | datetime, zone: str) -> datetime:
    """Return a point in time; a date is its first moment, and what names no zone is in the site's."""
    moment = when if isinstance(when, datetime) else datetime.combine(when, time())
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC if zone == "UTC" else ZoneInfo(zone))


def first_told(articles: Iterable[Article], zone: str) -> datetime | None:
    """Return when the first of these articles was published."""
    return min((instant(a.source.published, zone) for a in articles if a.source.published), default=None)


def last_told(articles: Iterable[Article], zone: str) -> datetime | None:
    """Return when one of these articles was published or changed last."""
    known = (when for a in articles for when in (a.source.published, a.source.updated) if when)
    return max((instant(when, zone) for when in known), default=None)


def in_utc(when: datetime) -> datetime:
    """Return the same moment in UTC; the calendar's own ends, which cannot be moved, stay where they are."""
    try:
        return when.astimezone(UTC)
    except OverflowError:
        return when.replace(tzinfo=UTC)


def rfc3339(when: datetime) -> str:
    """Return "2031-05-05T00:00:00+03:00", in UTC where the offset has seconds (as long ago) or is none."""
    offset = when.utcoffset()
    whole = offset is not None and offset.total_seconds() % 60 == 0
    kept = (when if whole else in_utc(when)).replace(microsecond=0)
    return kept.isoformat().replace("+00:00", "Z")
