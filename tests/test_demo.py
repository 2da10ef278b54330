"""The demo site shows what chronofact is for: `content/` is what a newcomer sees first."""

from functools import cache
from pathlib import Path

from generator import config, pipeline

ROOT = Path(__file__).parent.parent


@cache
def demo() -> pipeline.Site:
    settings, problems = config.read(ROOT)
    assert not problems
    return pipeline.site(settings)


def test_it_builds_without_a_warning() -> None:
    assert demo().problems == ()


def test_it_shows_each_way_in_which_sources_disagree_once_and_no_other() -> None:
    badges = sorted(f"{badge.kind}/{badge.label}" for badge in demo().timeline.contradictions)
    assert badges == ["date/conflict", "number/differs", "number/revision"]


def test_it_shows_reports_of_several_outlets_as_one_event() -> None:
    together = [event for event in demo().timeline.events if event.independent_sources >= 3]
    assert len(together) >= 3


def test_it_shows_dates_no_more_precise_than_their_sources() -> None:
    precisions = {event.date.precision for event in demo().timeline.events}
    assert precisions == {"day", "month", "interval"}


def test_it_dates_nothing_outside_the_story() -> None:
    days = [event.date for event in demo().timeline.events]
    assert min(str(day) for day in days) == "2024-06"
    assert all(str(day)[:4] == "2024" for day in days)


def test_the_rejected_date_stands_as_a_ghost() -> None:
    assert demo().pages["index.html"].count(b'class="event ghost"') == 1


def test_each_article_says_that_it_is_a_retelling() -> None:
    assert all("demonstration" in article.notes for article in demo().timeline.articles)
    assert "demonstration" in config.read(ROOT)[0].deck
