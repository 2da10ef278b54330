"""What a careful editor would ask after reading: warnings that need the whole timeline to be seen."""

import re
from collections.abc import Mapping

from generator.model import Article, TimeExpression, Timeline
from generator.problem import Location, Problem

_FIGURES_ONLY = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}")


def location(article: Article, offset: int) -> Location:
    """Where in the author's file the character at ``offset`` of the article's text stands."""
    return Location(article.path, *article.place(offset))


def _silent(timeline: Timeline) -> list[Problem]:
    """Articles that tell of no event. One without a date or a text has had its warning already."""
    heard = {report.claim.article for event in timeline.events for report in event.reports}
    return [
        Problem(
            Location(article.path),
            "warning",
            "no-event",
            "no event was read from this article",
            "an event needs a date that can be placed; `chronofact explain --text` shows what is read",
        )
        for article in timeline.articles
        if article.id not in heard and article.dct is not None and len(article.sentences) > 1
    ]


def _ambiguous(article: Article, times: tuple[TimeExpression, ...]) -> list[Problem]:
    """Dates in figures that are read in two ways (03/04/2021)."""
    return [
        Problem(
            location(article, time.span.start),
            "warning",
            "ambiguous-date",
            f"`{time.text}` is read in two ways: {time.date}",
            "write the month as a word, or set `lang` to en-GB (day first) or en-US (month first)",
        )
        for time in times
        if time.date and time.date.precision == "set" and _FIGURES_ONLY.fullmatch(time.text)
    ]


def problems(timeline: Timeline, times: Mapping[str, tuple[TimeExpression, ...]]) -> list[Problem]:
    """Return the warnings; ``times`` holds the time expressions of each article by its id."""
    two_ways = [p for article in timeline.articles for p in _ambiguous(article, times.get(article.id, ()))]
    return [*_silent(timeline), *two_ways]
