"""The list: events in timeline order under a heading for each year or month, with ghost entries between."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator import edtf
from generator.edtf import Edtf
from generator.model import Answer, Event
from generator.render.addresses import anchor, fragment
from generator.render.entry.comparisons import answer_date
from generator.render.entry.kept import Entries
from generator.render.library import Library
from generator.render.lists.calendar_pages import day_of
from generator.render.page_views import Ghost, Item, Section
from generator.render.views import Entry

# How many events a heading is worth: more than so many
MONTHS_PAY_FROM = 12  # in a list of one year
LONG_YEAR = 40  # in a year of a longer list
LONG_MONTH = 150  # in a month: its days have headings
LONG_PAGE = 60  # entries and ghosts: more are laid out when they come into sight
_A_YEAR = 366
_LONGER_THAN_A_YEAR = ("decade", "century")


@dataclass(frozen=True, slots=True)
class Placed:
    """An event, or a ghost that speaks of it, and the date that places it."""

    when: Edtf
    event: Event
    ghost: Ghost | None = None


def sections(entries: Entries, events: Sequence[Event]) -> tuple[Section, ...]:
    """Return a list's sections: by year, by month or by day, as many events as there are."""
    return headed(entries, placed(events, ghosts(entries.library, events)))


def placed(events: Iterable[Event], spoken_of: Iterable[Placed] = ()) -> list[Placed]:
    """Return events and ghosts in timeline order."""
    found = [*(Placed(event.date, event) for event in events), *spoken_of]
    return sorted(found, key=lambda p: (edtf.timeline_order(p.when), p.ghost is not None))


def of_events(entries: Entries, events: Iterable[Event]) -> tuple[Section, ...]:
    """Return the sections of a list without ghosts."""
    return headed(entries, placed(events))


def headed(
    entries: Entries, lines: Sequence[Placed], leading: Callable[[Entry], Entry] | None = None
) -> tuple[Section, ...]:
    """Return the sections of what is placed already.

    With ``leading`` entries are shown in brief, as it makes them: without sentences, notes and tables.
    """
    headings = _Headings(entries.library, [p.when for p in lines if not p.ghost])
    found = []
    taken: Counter[str] = Counter()
    for (name, title), group in groupby(lines, key=lambda p: headings.of(p.when)):
        taken[name] += 1
        unique = name if taken[name] == 1 else f"{name}-{taken[name]}"
        items = tuple(_labelled(entries, group, leading))
        found.append(Section(unique, title, items, len(lines) > LONG_PAGE))
    return tuple(found)


class _Headings:
    """Which heading a date stands under, in a list of events with these dates."""

    def __init__(self, library: Library, dates: Iterable[Edtf]) -> None:
        days = [day for day in map(day_of, dates) if day is not None]
        self._dates = library.dates
        self._is_short = len(days) > MONTHS_PAY_FROM and max(days) - min(days) <= _A_YEAR
        self._years = Counter(edtf.civil(day)[0] for day in days)
        self._months = Counter(edtf.civil(day)[:2] for day in days)

    def of(self, when: Edtf) -> tuple[str, str]:
        """Return HTML id and title; a period longer than a section has a heading of its own."""
        day = day_of(when)
        if when.precision in _LONGER_THAN_A_YEAR or day is None:
            return self._own(when)
        year, month, _ = edtf.civil(day)
        by_month = self._is_short or self._years[year] > LONG_YEAR
        if not by_month or when.precision == "year":
            return f"in-{year:04d}", self._dates.year_words(year)
        if when.precision == "season":
            return self._own(when)
        if self._months[year, month] > LONG_MONTH and when.precision != "month":
            return self._own(edtf.from_ordinal(day))
        return f"in-{year:04d}-{month:02d}", self._dates.month_words(year, month)

    def _own(self, when: Edtf) -> tuple[str, str]:
        return f"in-{when.text.strip('~?%')}", self._dates.words(when)


def _labelled(
    entries: Entries, lines: Iterable[Placed], leading: Callable[[Entry], Entry] | None
) -> Iterable[Item]:
    """Put "During March 2023, day not reported" before what is only known to lie in that month."""
    last = ""
    for line in lines:
        words = label(entries.library, line.when)
        if words and words != last:
            yield Item(label=words)
        last = words
        if line.ghost:
            yield Item(ghost=line.ghost, is_labelled=bool(words))
        elif leading:
            yield Item(brief=leading(entries.of(line.event)), is_labelled=bool(words))
        else:
            yield Item(entry=entries.of(line.event), is_labelled=bool(words))


def label(library: Library, when: Edtf) -> str:
    """Return "During March 2023, day not reported" for a date so vague; "" for any other."""
    unknown = {"month": "day_unknown", "season": "day_unknown", "year": "month_unknown"}.get(when.precision)
    if unknown is None or when.approximate or when.uncertain:
        return ""
    return library.wording("during", date=library.dates.words(when), unknown=library.wording(unknown))


def ghosts(library: Library, events: Iterable[Event]) -> Iterator[Placed]:
    """Yield an entry at each date that sources give and at which none of the events is listed."""
    listed = {event.id: event for event in events}
    for contradiction in library.timeline.contradictions:
        if contradiction.kind == "date" and contradiction.label == "conflict":
            here = [listed[e] for e in contradiction.events if e in listed]
            yield from (g for answer in contradiction.answers if here for g in _ghost(library, answer, here))


def _ghost(library: Library, answer: Answer, here: Sequence[Event]) -> Iterator[Placed]:
    """Yield the ghost of an answer, if it names a date, and none of these events is listed there."""
    when = answer_date(answer)
    if when is None or any(when.overlaps(event.date) for event in here):
        return
    event = here[0]
    outlets = library.outlets(c for c, _ in answer.claims)
    text = library.wording(
        "ghost",
        n=len(outlets),
        sources=library.wording.enumerated(outlets),
        date=library.dates.words(when),
        listed=library.dates.words(event.date),
    )
    identifier = anchor(event.id)
    headline = library.words(event.headline_article, event.headline)
    yield Placed(
        when, event, Ghost(library.dates.shown(when), text, headline, fragment(identifier), identifier)
    )
