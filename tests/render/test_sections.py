"""The list: headings, labels, ghosts, and the strip above it."""

import pytest

from generator import edtf
from generator.model import Timeline
from generator.render.entry.kept import Entries
from generator.render.lists import sections, strips
from generator.render.page_views import Item, Section
from tests.render.made import library as library_of
from tests.samples import STORY, Said, article, event

HOME = article("home", "Title", ["It happened then."])


def of(*dates: str) -> tuple[Section, ...]:
    return _sections(_timeline(dates))


def _timeline(dates: tuple[str, ...]) -> Timeline:
    ordered = sorted(dates, key=lambda d: edtf.timeline_order(edtf.parse(d)))
    said = Said(HOME, "It happened")
    return Timeline((HOME,), tuple(event(f"e{n}", d, "It", said) for n, d in enumerate(ordered)), ())


def _sections(timeline: Timeline) -> tuple[Section, ...]:
    return sections.sections(Entries(library_of(timeline)), timeline.events)


def _line(item: Item) -> str:
    if item.entry:
        return item.entry.date.text
    return f"ghost: {item.ghost.text}" if item.ghost else f"label: {item.label}"


def lines(found: tuple[Section, ...]) -> dict[str, list[str]]:
    return {s.title: [_line(i) for i in s.items] for s in found}


def test_a_month_only_event_closes_its_month_under_a_label() -> None:
    assert lines(of("2023-03-31", "2023-03", "2023-04-01"))["2023"] == [
        "31 March 2023",
        "label: During March 2023, day not reported",
        "March 2023",
        "1 April 2023",
    ]


def test_one_label_stands_for_all_events_of_the_month() -> None:
    shown = lines(of("2023-03", "2023-03", "2023"))["2023"]
    assert shown == [
        "label: During March 2023, day not reported",
        "March 2023",
        "March 2023",
        "label: During 2023, month not reported",
        "2023",
    ]


def test_a_decade_stands_under_its_own_heading_not_under_its_last_year() -> None:
    assert list(lines(of("1989-05-01", "198X", "1990-01-01"))) == ["1989", "1980s", "1990"]


def test_many_events_within_a_year_stand_under_months() -> None:
    days = [f"2024-{m:02d}-{d:02d}" for m in (9, 10) for d in range(1, 9)]
    found = of(*days, "2024", "2024-10")
    assert [(s.id, s.title) for s in found] == [
        ("in-2024-09", "September 2024"),
        ("in-2024-10", "October 2024"),
        ("in-2024", "2024"),
    ]


def test_few_events_or_many_years_stand_under_years() -> None:
    assert list(lines(of("2024-09-01", "2024-10-01"))) == ["2024"]
    assert len(of(*(f"20{y}-01-01" for y in range(10, 30)))) == 20


def test_years_before_christ_and_open_ends_have_their_place() -> None:
    assert list(lines(of("-0043-03-15", "../0100-01-01", "0100-02-01/.."))) == ["44 BC", "100"]


def test_section_ids_are_unique_even_where_titles_come_twice() -> None:
    ids = [s.id for s in of("1984", "1984~", "198X", "198X~", "1990/..", "19XX")]
    assert len(ids) == len(set(ids))


def test_a_ghost_stands_at_each_rejected_date() -> None:
    shown = lines(_sections(STORY))["2031"]
    at = shown.index("ghost: Coast Radio puts this at 4 May 2031; listed at 3 May 2031")
    assert shown[at - 1] == "3 May 2031"
    assert not any("3 May 2031; listed" in line for line in shown)


@pytest.mark.parametrize(
    ("dates", "ends", "bars"),
    [
        (("2024-10-01", "2024-10-02", "2024-10-30"), ("1 October 2024", "30 October 2024"), 30),
        (
            ("2024-10-01", "2024-11-20", "2025-02-28"),
            ("week of 30 September 2024", "week of 24 February 2025"),
            22,
        ),
        (("2023-01-01", "2023-06-01", "2024-12-30"), ("January 2023", "December 2024"), 24),
        (("1931~", "1984", "2031-05-03"), ("1930 – 1934", "2030 – 2034"), 21),
        (("-0043-03-15", "1931", "2031-05-03"), ("101 – 2 BC", "2000 – 2099"), 22),
    ],
)
def test_the_strip_runs_from_the_first_to_the_last_event(
    dates: tuple[str, ...], ends: tuple[str, str], bars: int
) -> None:
    timeline = _timeline(dates)
    library = library_of(timeline)
    wide, narrow = strips.strips(library, timeline.events)
    assert ((wide.first, wide.last), len(wide.bars)) == (ends, bars)
    assert len(narrow.bars) <= 11
    assert sum(bool(b.href) for b in wide.bars) == 3
    assert wide.bars[0].href == "#e0"


def test_a_bar_says_how_many_events_it_stands_for_and_how_many_are_disputed() -> None:
    library = library_of(STORY)
    wide, _ = strips.strips(library, STORY.events)
    last = wide.bars[-1]
    assert last.label == "2030 – 2034: 5 events, 2 disputed"
    assert (last.height, last.cap) == (40, 16)


def test_a_bar_names_no_week_where_the_sources_name_a_month() -> None:
    days = ("2024-06-03", "2024-08-12", "2024-08-29", "2024-10-30")
    timeline = _timeline(("2024-06", "2024-08", *days, "2024-10", "2024-10-01/2024-10-20", "2024-09-03/.."))
    library = library_of(timeline)
    wide, narrow = strips.strips(library, timeline.events)
    assert [(b.label, b.is_vague) for b in wide.bars if b.href] == [
        ("week of 3 June 2024: 1 event", False),
        ("June 2024: 1 event", True),
        ("week of 12 August 2024: 1 event", False),
        ("week of 26 August 2024: 2 events, 1 dated to a longer time", False),
        ("week of 2 September 2024: 1 event", False),
        ("1 – 20 October 2024: 1 event", True),
        ("week of 28 October 2024: 2 events, 1 dated to a longer time", False),
    ]
    assert [b.label for b in narrow.bars if b.href] == [
        "June 2024: 2 events",
        "August 2024: 3 events",
        "September 2024: 1 event",
        "October 2024: 3 events",
    ]


def test_the_ends_of_the_strip_are_no_more_exact_than_the_sources() -> None:
    timeline = _timeline(("2024-06", "2024-08-12", "2024-10"))
    library = library_of(timeline)
    wide, _ = strips.strips(library, timeline.events)
    assert (wide.first, wide.last) == ("June 2024", "October 2024")


def test_a_tenth_of_the_events_on_one_side_do_not_press_the_story_into_one_bar() -> None:
    story = [f"2010-{month:02d}-{day:02d}" for month in (4, 5, 6) for day in range(1, 31)]
    timeline = _timeline((*(f"{year}" for year in range(1995, 2008)), *story))
    library = library_of(timeline)
    wide, _ = strips.strips(library, timeline.events)
    assert wide.bars[0].label == "Earlier: 13 events"
    assert "2010" in wide.first


def test_a_few_events_far_off_stand_apart_from_the_axis_and_are_counted() -> None:
    story = [f"2009-{month:02d}-{day:02d}" for month in (4, 5) for day in range(1, 31)]
    timeline = _timeline(("1918", "1976", *story, "2050"))
    library = library_of(timeline)
    wide, narrow = strips.strips(library, timeline.events)
    for strip in (wide, narrow):
        first, *axis, last = strip.bars
        assert [(b.label, b.is_beyond) for b in (first, last)] == [
            ("Earlier: 2 events", True),
            ("Later: 1 event", True),
        ]
        assert not any(b.is_beyond for b in axis)
        assert "2009" in strip.first
        assert "2009" in strip.last
    assert (wide.bars[0].href, wide.bars[-1].href) == ("#e0", "#e62")
    assert len(narrow.bars) <= 11


def test_few_events_all_stand_on_the_axis() -> None:
    timeline = _timeline(("1918", "1976", "2009-04-01", "2009-04-02", "2009-04-03", "2050"))
    library = library_of(timeline)
    wide, _ = strips.strips(library, timeline.events)
    assert not any(b.is_beyond for b in wide.bars)


def test_two_events_make_no_strip() -> None:
    timeline = _timeline(("2024-10-01", "2024-10-02"))
    library = library_of(timeline)
    assert strips.strips(library, timeline.events) == ()


def test_a_long_year_stands_under_its_months_and_a_long_month_under_its_days() -> None:
    days = [f"2024-10-{n % 31 + 1:02d}" for n in range(160)] + [
        "2024-10",
        "2024-11-05",
        "2025-01-01",
        "2026-01-01",
    ]
    titles = [s.title for s in of(*days)]
    assert titles[:2] == ["1 October 2024", "2 October 2024"]
    assert titles[30:] == ["31 October 2024", "October 2024", "November 2024", "2025", "2026"]
