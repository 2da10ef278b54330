"""iCalendar (RFC 5545): whole days only, and never surer than the sources are.

A calendar shows an event on each day that it may have been. So what is known to the year or the season alone
is left out: it would fill every day, and say nothing of any.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from urllib.parse import urlsplit

from generator import edtf
from generator.config import Config
from generator.edtf import Edtf
from generator.export.editorial_time import NEVER, in_utc
from generator.export.entries import Entry
from generator.export.plain_text import one_line
from generator.export.telling import Telling, day_words

MOST_QUOTES = 5  # a calendar shows a description in a small box
_LINE = 75  # octets
_VAGUE = 31  # days: a month, and no more
_YEARS = range(1, 10_000)  # what RFC 5545's four digits can hold
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def calendar(entries: tuple[Entry, ...], config: Config, telling: Telling) -> bytes:
    """Return the events as a calendar; how many cannot stand in one says ``X-CHRONOFACT-LEFT-OUT``."""
    placed = [(entry, days) for entry in entries if (days := _days(entry.event.date))]
    latest = max((e.updated for e in entries if e.updated), default=NEVER)
    place = _place(config.base_url)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//chronofact//timeline//EN",
        *_names(config),
        f"X-CHRONOFACT-LEFT-OUT:{len(entries) - len(placed)}",
        *(line for entry, days in placed for line in _event(entry, days, place, latest, telling)),
        "END:VCALENDAR",
    ]
    return b"".join(map(_folded, lines))


def _names(config: Config) -> Iterator[str]:
    """Yield the calendar's name and description, as RFC 7986 has them and as older programs want them."""
    title, deck = _text(one_line(config.title)), _text(one_line(config.deck))
    yield from (f"NAME:{title}", f"X-WR-CALNAME:{title}")
    if deck:
        yield from (f"DESCRIPTION:{deck}", f"X-WR-CALDESC:{deck}")


def _event(
    entry: Entry, days: tuple[date, date], place: str, latest: datetime, telling: Telling
) -> Iterator[str]:
    start, end = days
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(one_line(entry.event.id))}@{place}"
    yield f"DTSTAMP:{_moment(entry.updated or latest)}"
    yield f"DTSTART;VALUE=DATE:{_day(start)}"
    yield f"DTEND;VALUE=DATE:{_day(end)}"
    yield f"SUMMARY:{_text(entry.headline)}"
    yield f"DESCRIPTION:{_text(_description(entry, telling))}"
    if entry.tags:
        yield f"CATEGORIES:{','.join(map(_text, entry.tags))}"
    if entry.address:
        yield f"URL:{entry.address}"
    yield f"STATUS:{'CONFIRMED' if _is_sure(entry) else 'TENTATIVE'}"
    yield "TRANSP:TRANSPARENT"
    yield f"X-CHRONOFACT-DATE:{_text(entry.event.date.text)}"
    yield "END:VEVENT"


def _days(when: Edtf) -> tuple[date, date] | None:
    """Return the first day and the day after the last; ``None`` where a calendar has none such."""
    if when.earliest is None or when.latest is None or any(end.length > _VAGUE for end in _ends(when)):
        return None
    start, end = edtf.civil(when.earliest), edtf.civil(when.latest + 1)
    return (date(*start), date(*end)) if start[0] in _YEARS and end[0] in _YEARS else None


def _is_sure(entry: Entry) -> bool:
    """It happened, on a day or from a day to a day, and no source says another."""
    when = entry.event.date
    is_exact = all(end.is_day for end in _ends(when))
    is_doubted = when.approximate or when.uncertain or entry.event.kind == "scheduled"
    disputed = any(c.kind == "date" and c.label == "conflict" for c in entry.contradictions)
    return is_exact and not _is_week(when) and not is_doubted and not disputed


def _ends(when: Edtf) -> list[Edtf]:
    """Return the two dates that an interval is from and to, or the one date that it is."""
    return [edtf.parse(end) for end in when.text.split("/")] if when.precision == "interval" else [when]


def _is_week(when: Edtf) -> bool:
    """A Monday and its Sunday: "last week", that is some day of it."""
    return when.length == 7 and when.earliest is not None and edtf.weekday(when.earliest) == 0


def _description(entry: Entry, telling: Telling) -> str:
    parts = [" · ".join([entry.date_words, *entry.badges])]
    for quote in entry.quotes[:MOST_QUOTES]:
        source = [quote.outlet, day_words(telling, quote.published), quote.url]
        parts.append(f"“{quote.words}”\n— {', '.join(filter(None, source))}")
    if len(entry.quotes) > MOST_QUOTES:
        parts.append("[…]")
    return "\n\n".join(parts)


def _place(base_url: str) -> str:
    """Return what makes event ids unique in the world: where the site stands."""
    parts = urlsplit(base_url)
    return f"{parts.netloc}{parts.path}".strip("/") or "chronofact"


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _moment(when: datetime) -> str:
    plain = in_utc(when).replace(microsecond=0, tzinfo=None).isoformat()
    return plain.replace("-", "").replace(":", "") + "Z"


def _text(text: str) -> str:
    """Return a value of type TEXT, escaped (RFC 5545, 3.3.11)."""
    return text.translate(_ESCAPED)


def _folded(line: str) -> bytes:
    """Return a content line in pieces of at most 75 octets, no letter cut in two (RFC 5545, 3.1)."""
    return b"\r\n ".join(_pieces(line.encode())) + b"\r\n"


def _pieces(raw: bytes) -> Iterable[bytes]:
    start, room = 0, _LINE
    while len(raw) - start > room:
        end = start + room
        while raw[end] & 0xC0 == 0x80:  # within a letter's bytes
            end -= 1
        yield raw[start:end]
        start, room = end, _LINE - 1  # the space that begins a continued line counts
    yield raw[start:]
