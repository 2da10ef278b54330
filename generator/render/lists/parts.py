"""A timeline on several pages: the overview on the index, and what each page of it shows.

Which stretch of the calendar a page holds, ``calendar_pages`` decides.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from generator.model import Event
from generator.render.addresses import part_path
from generator.render.library import Library
from generator.render.lists.calendar_pages import MOST, YEARS, Stretch, page_of
from generator.render.lists.filters import filters
from generator.render.lists.sections import Placed, headed, label, placed
from generator.render.lists.strips import strips
from generator.render.page_views import Chapter, Filters, Part, Section
from generator.render.views import Entry

SHOWN = 40  # events on the index, spread over its chapters
MOST_SHOWN, LEAST_SHOWN = 12, 2  # of one chapter

SEARCH = "search.js"
Listed = tuple[Event, Entry]


@dataclass(frozen=True)
class Parts:
    """The pages of a timeline; none (and false) where the index holds it all."""

    library: Library
    entries: Sequence[Listed]

    def __bool__(self) -> bool:
        """There are several pages."""
        return bool(self.library.stretches)

    def index(self, root: str) -> dict[str, object]:
        """Return what the index gets: the whole timeline, or each chapter with its most important events."""
        if not self:
            whole = headed(self.library, placed(self.library, self.entries))
            return {
                "strips": strips(self.library, self.entries),
                "filters": self._filters,
                "chapters": (),
                "sections": whole,
            }
        chapters = [
            replace(chapter, events=tuple(leading(entry, root) for entry in shown))
            for (_, chapter), shown in zip(self._chapters, self._shown, strict=True)
        ]
        led = [(event, leading(entry, root)) for event, entry in self.entries]
        return {
            "strips": strips(self.library, led),
            "filters": self._filters,
            "chapters": chapters,
            "sections": (),
        }

    def pages(self) -> Iterator[tuple[str, dict[str, object]]]:
        """Yield each page's path and what its template gets."""
        for number, stretch in enumerate(self.library.stretches):
            path = part_path(stretch.when.text)
            yield path, self._page(number, self.library.addresses.root(path))

    def _page(self, number: int, root: str) -> dict[str, object]:
        own = self._entries[number]
        here = {entry.id for _, entry in own}
        around = [None, *self._parts, None]
        return {
            "part": replace(self._parts[number], is_current=True),
            "earlier": around[number],
            "later": around[number + 2],
            "chapters": [self._marked(numbers, chapter, number) for numbers, chapter in self._chapters],
            "strips": strips(self.library, own),
            "filters": self._filters,
            "sections": headed(self.library, [_led(line, root, here) for line in self._lines[number]]),
        }

    @cached_property
    def _filters(self) -> Filters | None:
        """Filters search the whole, whatever the page."""
        return filters(self.library, self.entries, self.library.addresses.url(SEARCH) if self else "")

    @cached_property
    def _entries(self) -> list[list[Listed]]:
        found: list[list[Listed]] = [[] for _ in self.library.stretches]
        for event, entry in self.entries:
            found[page_of(self.library.stretches, event.date)].append((event, entry))
        return found

    @cached_property
    def _lines(self) -> list[list[Placed]]:
        """Entries and ghosts of each page: a ghost stands on the page of its own date."""
        found: list[list[Placed]] = [[] for _ in self.library.stretches]
        for line in placed(self.library, self.entries):
            found[page_of(self.library.stretches, line.when)].append(line)
        return found

    @cached_property
    def _parts(self) -> list[Part]:
        return [
            Part(
                url=self.library.addresses.url(part_path(stretch.when.text)),
                title=self._title(stretch),
                count=self._count(own),
            )
            for stretch, own in zip(self.library.stretches, self._entries, strict=True)
        ]

    @cached_property
    def _chapters(self) -> list[tuple[list[int], Chapter]]:
        """Years, and the numbers of the pages of each."""
        by_year = groupby(range(len(self._parts)), key=lambda n: _chapter_of(self.library.stretches[n]))
        return [(numbers, self._chapter(numbers)) for _, group in by_year for numbers in [list(group)]]

    def _chapter(self, numbers: Sequence[int]) -> Chapter:
        first = self._parts[numbers[0]]
        entries = [listed for n in numbers for listed in self._entries[n]]
        several = len(numbers) > 1
        stretch = self.library.stretches[numbers[0]]
        title = self.library.dates.year_words(stretch.year) if several else first.title
        return Chapter(
            id=f"in-{stretch.year:04d}" if several else f"in-{stretch.when.text}",
            url=first.url,
            title=title,
            count=self._count(entries),
            parts=tuple(self._parts[n] for n in numbers) if several else (),
            whole="" if several else self.library.wording("all_events_of", n=len(entries), when=title),
        )

    def _title(self, stretch: Stretch) -> str:
        """Return "October 2023"; among months, "During 2023, month not reported" is one of them."""
        if stretch.is_vague and stretch.depth != YEARS:
            return label(self.library, stretch.when)
        return self.library.dates.words(stretch.when)

    def _count(self, entries: Sequence[Listed]) -> str:
        """Return "84 events, 3 disputed"."""
        words = self.library.wording
        events, disputed = words("events", n=len(entries)), sum(entry.is_disputed for _, entry in entries)
        return (
            words("of_which", events=events, disputed=words("disputed_n", n=disputed)) if disputed else events
        )

    def _marked(self, numbers: Sequence[int], chapter: Chapter, current: int) -> Chapter:
        """Return a chapter as the current page shows it: only that page's own year has its pages."""
        if current not in numbers:
            return replace(chapter, parts=())
        parts = [replace(self._parts[n], is_current=n == current) for n in numbers] if chapter.parts else ()
        return replace(chapter, is_current=True, parts=tuple(parts))

    @cached_property
    def _shown(self) -> list[list[Entry]]:
        """What the sources make most of, chapter by chapter in timeline order; of two alike the earlier."""
        events = [[listed for n in numbers for listed in self._entries[n]] for numbers, _ in self._chapters]
        ranked: list[tuple[bool, float, int, int]] = []
        for chapter, of_it in enumerate(events):
            order = sorted(range(len(of_it)), key=lambda place: -of_it[place][0].importance)
            ranked += [
                (rank >= LEAST_SHOWN, -of_it[place][0].importance, chapter, place)
                for rank, place in enumerate(order[:MOST_SHOWN])
            ]
        chosen = sorted(ranked)[: max(SHOWN, LEAST_SHOWN * len(events))]
        places = sorted((chapter, place) for _, _, chapter, place in chosen)
        return [[of_it[p][1] for c, p in places if c == chapter] for chapter, of_it in enumerate(events)]


def leading(entry: Entry, root: str) -> Entry:
    """Return an entry whose links lead to the page of the timeline that holds it, from a page at ``root``."""
    page = root + entry.list_url.partition("#")[0]
    badges = tuple(replace(badge, href=badge.href and page + badge.href) for badge in entry.badges)
    return replace(entry, href=root + entry.list_url, badges=badges)


def listed_briefly(library: Library, entries: Sequence[Listed], root: str) -> tuple[Section, ...] | None:
    """Return the sections of a list of too many events for whole entries; ``None`` for a shorter one."""
    if len(entries) <= MOST:
        return None
    lines = [_led(line, root, ()) for line in placed(library, entries)]
    return headed(library, [replace(p, entry=leading(p.entry, root)) for p in lines], brief=True)


def _led(line: Placed, root: str, here: Collection[str]) -> Placed:
    """Return a line of a page; a ghost of an event that does not stand here leads to where it does."""
    if line.ghost is None or line.entry.id in here:
        return line
    return replace(line, ghost=replace(line.ghost, href=root + line.entry.list_url))


def _chapter_of(stretch: Stretch) -> tuple[int, str]:
    """Return what the pages of one chapter have in common: the year of months and days."""
    return stretch.year, stretch.when.text if stretch.depth == YEARS else ""
