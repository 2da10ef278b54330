"""A timeline on several pages: the overview on the index, and what each page of it shows.

Which stretch of the calendar a page holds, ``calendar_pages`` decides.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from typing import TypeVar

from generator.edtf import Edtf
from generator.model import Event
from generator.render.addresses import part_path
from generator.render.entry.kept import Entries
from generator.render.library import Library
from generator.render.lists.calendar_pages import MOST, YEARS, Stretch, page_of
from generator.render.lists.filters import filters
from generator.render.lists.sections import Placed, ghosts, headed, label, placed, sections
from generator.render.lists.strips import strips
from generator.render.page_views import Chapter, Filters, Part, Section
from generator.render.views import Entry

Thing = TypeVar("Thing")
SHOWN = 40  # events on the index, spread over its chapters
MOST_SHOWN, LEAST_SHOWN = 12, 2  # of one chapter

SEARCH = "search.js"


@dataclass(frozen=True)
class Parts:
    """The pages of a timeline; none (and false) where the index holds it all."""

    entries: Entries

    def __bool__(self) -> bool:
        """There are several pages."""
        return bool(self.library.stretches)

    @property
    def library(self) -> Library:
        """What everything is looked up in."""
        return self.entries.library

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Each page's number by its path."""
        return {part_path(stretch.when.text): n for n, stretch in enumerate(self.library.stretches)}

    def index(self, root: str) -> dict[str, object]:
        """Return what the index gets: the whole timeline, or each chapter with its most important events."""
        events = self.library.timeline.events
        if not self:
            return {
                "strips": strips(self.library, events),
                "filters": self._filters,
                "chapters": (),
                "sections": sections(self.entries, events),
            }
        chapters = [
            replace(chapter, events=tuple(leading(self.entries.of(event), root) for event in shown))
            for (_, chapter), shown in zip(self._chapters, self._shown, strict=True)
        ]
        return {
            "strips": strips(self.library, events, lambda event: root + self.library.list_url(event)),
            "filters": self._filters,
            "chapters": chapters,
            "sections": (),
        }

    def page(self, number: int, root: str) -> dict[str, object]:
        """Return what the template of a page gets."""
        own = self._events[number]
        here = {event.id for event in own}
        ghosts = (_led(self.library, line, root, here) for line in self._ghosts[number])
        around = [None, *self._parts, None]
        return {
            "part": replace(self._parts[number], is_current=True),
            "earlier": around[number],
            "later": around[number + 2],
            "chapters": [self._marked(numbers, chapter, number) for numbers, chapter in self._chapters],
            "strips": strips(self.library, own),
            "filters": self._filters,
            "sections": headed(self.entries, placed(own, ghosts)),
        }

    @cached_property
    def _filters(self) -> Filters | None:
        """Filters search the whole, whatever the page."""
        return filters(self.library, self.library.addresses.url(SEARCH) if self else "")

    @cached_property
    def _events(self) -> list[list[Event]]:
        return self._by_page((event.date, event) for event in self.library.timeline.events)

    @cached_property
    def _ghosts(self) -> list[list[Placed]]:
        """Ghosts of each page: one stands on the page of its own date."""
        found = ghosts(self.library, self.library.timeline.events)
        return self._by_page((ghost.when, ghost) for ghost in found)

    def _by_page(self, dated: Iterable[tuple[Edtf, Thing]]) -> list[list[Thing]]:
        pages = self.library.stretches
        found: list[list[Thing]] = [[] for _ in pages]
        for when, thing in dated:
            found[page_of(pages, when)].append(thing)
        return found

    @cached_property
    def _parts(self) -> list[Part]:
        return [
            Part(
                url=self.library.addresses.url(part_path(stretch.when.text)),
                title=self._title(stretch),
                count=self._count(own),
            )
            for stretch, own in zip(self.library.stretches, self._events, strict=True)
        ]

    @cached_property
    def _chapters(self) -> list[tuple[list[int], Chapter]]:
        """Years, and the numbers of the pages of each."""
        by_year = groupby(range(len(self._parts)), key=lambda n: _chapter_of(self.library.stretches[n]))
        return [(numbers, self._chapter(numbers)) for _, group in by_year for numbers in [list(group)]]

    def _chapter(self, numbers: Sequence[int]) -> Chapter:
        first = self._parts[numbers[0]]
        events = [event for n in numbers for event in self._events[n]]
        several = len(numbers) > 1
        stretch = self.library.stretches[numbers[0]]
        title = self.library.dates.year_words(stretch.year) if several else first.title
        return Chapter(
            id=f"in-{stretch.year:04d}" if several else f"in-{stretch.when.text}",
            url=first.url,
            title=title,
            count=self._count(events),
            parts=tuple(self._parts[n] for n in numbers) if several else (),
            whole="" if several else self.library.wording("all_events_of", n=len(events), when=title),
        )

    def _title(self, stretch: Stretch) -> str:
        """Return "October 2023"; among months, "During 2023, month not reported" is one of them."""
        if stretch.is_vague and stretch.depth != YEARS:
            return label(self.library, stretch.when)
        return self.library.dates.words(stretch.when)

    def _count(self, events: Sequence[Event]) -> str:
        """Return "84 events, 3 disputed"."""
        words = self.library.wording
        said, disputed = words("events", n=len(events)), sum(map(self.library.is_disputed, events))
        return words("of_which", events=said, disputed=words("disputed_n", n=disputed)) if disputed else said

    def _marked(self, numbers: Sequence[int], chapter: Chapter, current: int) -> Chapter:
        """Return a chapter as the current page shows it: only that page's own year has its pages."""
        if current not in numbers:
            return replace(chapter, parts=())
        parts = [replace(self._parts[n], is_current=n == current) for n in numbers] if chapter.parts else ()
        return replace(chapter, is_current=True, parts=tuple(parts))

    @cached_property
    def _shown(self) -> list[list[Event]]:
        """What the sources make most of, chapter by chapter in timeline order; of two alike the earlier."""
        events = [[event for n in numbers for event in self._events[n]] for numbers, _ in self._chapters]
        ranked: list[tuple[bool, float, int, int]] = []
        for chapter, of_it in enumerate(events):
            order = sorted(range(len(of_it)), key=lambda place: -of_it[place].importance)
            ranked += [
                (rank >= LEAST_SHOWN, -of_it[place].importance, chapter, place)
                for rank, place in enumerate(order[:MOST_SHOWN])
            ]
        chosen = sorted(ranked)[: max(SHOWN, LEAST_SHOWN * len(events))]
        places = sorted((chapter, place) for _, _, chapter, place in chosen)
        return [[of_it[p] for c, p in places if c == chapter] for chapter, of_it in enumerate(events)]


def leading(entry: Entry, root: str) -> Entry:
    """Return an entry whose links lead to the page of the timeline that holds it, from a page at ``root``."""
    page = root + entry.list_url.partition("#")[0]
    badges = tuple(replace(badge, href=badge.href and page + badge.href) for badge in entry.badges)
    return replace(entry, href=root + entry.list_url, badges=badges)


def listed(entries: Entries, events: Sequence[Event], root: str) -> tuple[Section, ...]:
    """Return the sections of a list on a page at ``root``, in brief if it is of too many events."""
    if len(events) <= MOST:
        return sections(entries, events)
    library = entries.library
    spoken_of = (_led(library, ghost, root, ()) for ghost in ghosts(library, events))
    return headed(entries, placed(events, spoken_of), lambda entry: leading(entry, root))


def _led(library: Library, line: Placed, root: str, here: Collection[str]) -> Placed:
    """Return a ghost of a page; one of an event that does not stand here leads to where it does."""
    if line.ghost is None or line.event.id in here:
        return line
    return replace(line, ghost=replace(line.ghost, href=root + library.list_url(line.event)))


def _chapter_of(stretch: Stretch) -> tuple[int, str]:
    """Return what the pages of one chapter have in common: the year of months and days."""
    return stretch.year, stretch.when.text if stretch.depth == YEARS else ""
