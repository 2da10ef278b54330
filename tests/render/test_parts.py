"""A timeline of more events than a page should hold lies on several, by the calendar."""

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

import pytest

from generator import edtf
from generator.model import Event, Timeline
from generator.render.lists.calendar_pages import FEW, MOST, YEARS, page_of, stretches
from tests.large import LATER, spread, timeline
from tests.render.made import CONFIG, Page, pages, words


def cut(counts: dict[str, int]) -> dict[str, int]:
    """So many events with each of these dates on which pages: EDTF of each page, and its number of events."""
    dates = [edtf.parse(when) for when, count in counts.items() for _ in range(count)]
    return {page.when.text: page.events for page in stretches(sorted(dates, key=edtf.timeline_order))}


@pytest.mark.parametrize(
    ("counts", "on_pages"),
    [
        ({}, {}),
        ({"2023-03-12": 150, "2024-01-01": 150}, {}),
        ({"2023-03-12": 151, "2024-01-01": 150}, {"2023": 151, "2024": 150}),
        (
            {"2023-03-12": 151, "2024-01-05": 300, "2024-07-01": 1},
            {"2023": 151, "2024-01": 300, "2024-07": 1},
        ),
        (
            {"2024-01-05": 200, "2024-01-07": 90, "2024-01-20": 90, "2024-02-01": 1},
            {"2024-01-05/2024-01-07": 290, "2024-01-20": 90, "2024-02": 1},
        ),
        ({"2024-01-05": 900, "2024-01-07": 1}, {"2024-01-05": 900, "2024-01-07": 1}),
        ({"2024-01-05": 900}, {}),
        ({"1931-01-01": 20, "1990-05-05": 30, "2024-01-05": 299}, {"1931/1990": 50, "2024": 299}),
        ({"1931-01-01": 20, "1990-05-05": 31, "2024-01-05": 299}, {"1931": 20, "1990": 31, "2024": 299}),
        ({"-0043-03-15": 2, "0000-01-01": 1, "2024-01-05": 299}, {"-0043/0000": 3, "2024": 299}),
        ({"1989-12-31": 2, "198X": 300, "1990": 2}, {"1989": 2, "198X": 300, "1990": 2}),
        ({"1988-12-31": 2, "198X~": 3, "19XX": 1, "2024-01-05": 299}, {"1988/1999": 6, "2024": 299}),
        (
            {"1000": 1, "1987": 40, "19XX": 20, "2006": 10, "2008": 45, "200X": 30, "2010": 260},
            {"1000/1987": 41, "1999/2006": 30, "2008": 45, "200X": 30, "2010": 260},
        ),
        ({"2009": 3, "200X": 2, "2010": 300}, {"2009": 3, "200X": 2, "2010": 300}),
        (
            {"2024-01-05": 200, "2024-02": 2, "2023-24": 3, "2024-03-01": 200, "2024": 4, "202X": 5},
            {"2024-01": 200, "2024-02": 2, "2023-24": 3, "2024-03": 200, "2024": 4, "202X": 5},
        ),
        (
            {"2024-01-05": 200, "2024-01-07": 90, "2024-01-20": 90, "2024-01": 1},
            {"2024-01-05/2024-01-07": 290, "2024-01-20": 90, "2024-01": 1},
        ),
        ({"2024-05-05": 299, "2024-06-05": 1, "2024-07-05": 1}, {"2024-05": 299, "2024-06": 1, "2024-07": 1}),
        ({"2024-05-05": 300, "[2024-06-01,2024-07-01/..]": 1}, {}),
    ],
)
def test_a_year_is_a_page_a_long_one_months_short_ones_share_one_and_vague_dates_pose_as_none(
    counts: dict[str, int], on_pages: dict[str, int]
) -> None:
    assert cut(counts) == on_pages


def test_no_page_but_a_days_own_holds_more_than_fit() -> None:
    for seed in range(1, 40):
        days = sorted((n * n * seed) % (400 * seed) for n in range(1, 1500))
        found = stretches(edtf.from_ordinal(day + 700_000) for day in days)
        assert sum(page.events for page in found) == len(days)
        assert all(page.events <= MOST or page.when.is_day for page in found)
        assert all(page.events <= FEW for page in found if page.depth == YEARS and "/" in page.when.text)


def test_what_lies_between_pages_is_on_the_one_before_it_and_open_ends_are_on_the_last() -> None:
    found = stretches([edtf.parse(year) for year in ("1990", "2000", "200X", "2010") for _ in range(200)])
    dates = ["1066", "1990", "1999-12-31", "2000-01-01", "2009-12-31", "200X", "200X~", "2010-01-01", "2099"]
    assert [page_of(found, edtf.parse(when)) for when in dates] == [0, 0, 0, 1, 1, 2, 2, 3, 3]


LONG = timeline(spread(700, years=3))  # two whole years and one that is cut into months
CROWDED = Timeline(
    LONG.articles,
    (*LONG.events, *(replace(e, id=f"again-{e.id}") for e in LONG.events if e.date.text > "2031-0")),
    LONG.contradictions,
)


@cache
def made(base_url: str = "") -> dict[str, str]:
    ordered = sorted(CROWDED.events, key=lambda e: edtf.timeline_order(e.date))
    return pages(replace(CROWDED, events=tuple(ordered)), replace(CONFIG, base_url=base_url))


def paths() -> list[str]:
    return [path for path in made() if path.startswith("years/")]


@cache
def parsed(path: str) -> Page:
    return Page(made()[path])


def of(text: str) -> list[Event]:
    return [e for e in CROWDED.events if e.date.text.startswith(text)]


def test_a_short_timeline_lies_on_the_index_and_nowhere_else() -> None:
    short = pages(timeline(spread(300)))
    assert not [path for path in short if path.startswith("years/")]
    assert short["index.html"].count('<li class="event" id=') == 300


def test_each_entry_stands_on_one_page_of_the_timeline_and_none_on_the_index() -> None:
    shown = [
        e.attrs["id"] for path in paths() for e in parsed(path).all("li", class_="event") if "id" in e.attrs
    ]
    assert sorted(shown) == sorted(e.id for e in CROWDED.events)
    assert not [e for e in parsed("index.html").all("li", class_="event") if "id" in e.attrs]


def test_the_index_tells_how_many_events_a_year_has_and_shows_some_of_each() -> None:
    page = parsed("index.html")
    headings = [words(h.text) for h in page.all("h2")]
    disputed = {e for c in CROWDED.contradictions for e in c.events} & {e.id for e in of("2029")}
    assert headings[1] == f"2029 {len(of('2029'))} events, {len(disputed)} disputed"
    assert len(page.all("li", class_="brief")) <= 40
    shown = {e.attrs["href"].rpartition("/")[0] for e in page.all("a") if "#" in e.attrs["href"]}
    assert shown >= {"years/2029", "years/2030"}


def test_the_index_shows_what_the_sources_make_most_of_and_some_of_each_year() -> None:
    highest = max(of("2029"), key=lambda e: e.importance)
    assert f"years/2029/index.html#{highest.id}" in parsed("index.html").links
    ranked = sorted(LONG.events, key=lambda e: e.importance)
    loud = {e.id for e in ranked if e.date.text.startswith("2030")}
    told = tuple(replace(e, importance=e.importance + 99 * (e.id in loud)) for e in LONG.events)
    lists = pages(replace(LONG, events=told))["index.html"].split("<section aria-labelledby")[1:]
    counts = [part.count('<li class="event brief">') for part in lists if "<h2" in part]
    assert max(counts) == 12
    assert min(counts) >= 1


def test_bars_lead_to_the_pages_that_hold_their_events() -> None:
    strip = made()["index.html"].partition('class="strip wide"')[2].partition("</nav>")[0]
    assert set(re.findall(r'href="years/([\d-]+)', strip)) >= {"2029", "2030", "2031-01"}


def test_a_ghost_stands_at_its_date_and_leads_to_the_page_of_its_event() -> None:
    of_december = next(e for e in of("2030-12") if any(c.id == f"d-{e.id}" for c in CROWDED.contradictions))
    rejected = edtf.from_ordinal((of_december.date.latest or 0) + LATER.days)
    page = parsed(f"years/{rejected.text[:7]}/index.html")
    assert f"../../years/2030/index.html#{of_december.id}" in page.links


def test_an_event_page_leads_to_the_page_of_the_timeline_that_holds_it() -> None:
    one = of("2031-05")[0]
    links = parsed(f"events/{one.id}/index.html").links
    assert f"../../years/2031-05/index.html#{one.id}" in links


def test_pages_lead_to_the_earlier_and_the_later_one() -> None:
    in_order = sorted(paths())
    for before, after in pairwise(in_order):
        (later,) = {e.attrs["href"] for tag in ("a", "link") for e in parsed(before).all(tag, rel="next")}
        (earlier,) = {e.attrs["href"] for tag in ("a", "link") for e in parsed(after).all(tag, rel="prev")}
        assert (later, earlier) == (f"../../{after}", f"../../{before}")
    assert not parsed(in_order[0]).all("a", rel="prev")
    assert not parsed(in_order[-1]).all("a", rel="next")


def test_the_page_shown_is_marked_among_the_years_and_among_the_months_of_its_year() -> None:
    def current(path: str) -> list[tuple[str, str]]:
        return [(e.text, e.attrs["aria-current"]) for e in parsed(path).all("a") if "aria-current" in e.attrs]

    assert current("years/2029/index.html") == [("2029", "page")]
    assert current("years/2031-05/index.html") == [("2031", "true"), ("May 2031", "page")]
    assert "May 2031" not in parsed("years/2029/index.html").all("nav", class_="years")[0].text


def test_a_list_of_too_many_events_shows_them_briefly_and_leads_to_the_whole_entries() -> None:
    page = parsed("tags/harbour/index.html")
    tagged = {a.id for a in CROWDED.articles if "harbour" in a.tags}
    assert len([e for e in CROWDED.events if any(r.claim.article in tagged for r in e.reports)]) <= MOST
    assert page.all("li", class_="event")
    many = replace(LONG, articles=tuple(replace(a, tags=("harbour",)) for a in LONG.articles))
    briefly = Page(pages(many)["tags/harbour/index.html"])
    assert len(briefly.all("li", class_="brief")) == len(LONG.events)
    assert not briefly.all("aside")


@pytest.mark.parametrize("path", ["index.html", "years/2029/index.html", "years/2031-05/index.html"])
def test_markup_is_well_formed_ids_are_unique_and_headings_go_down_step_by_step(path: str) -> None:
    page = parsed(path)
    assert page.faults == []
    assert len(page.ids) == len(set(page.ids))
    levels = [int(e.tag[1]) for e in page.elements if re.fullmatch("h[1-6]", e.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_under_a_base_url_pages_are_pretty() -> None:
    page = Page(made("https://velm.example/sub/")["years/2031-05/index.html"])
    assert "/sub/years/2031-04/" in page.links
    assert page.all("link", rel="canonical")[0].attrs["href"] == "https://velm.example/sub/years/2031-05/"
