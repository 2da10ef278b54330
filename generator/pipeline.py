"""The whole way from a folder of articles to a site. This file is the architecture diagram.

Stages know the values of ``model`` and nothing of each other; only this file knows them all.
"""

from dataclasses import dataclass
from pathlib import Path

from generator import compare, export, extract, load, merge, render, review, tag
from generator.config import Config
from generator.model import Article, Claim, TimeExpression, Timeline
from generator.problem import Problem, in_order

WORTH_PROCESSES = 200  # articles; below, starting workers costs more than it saves


@dataclass(frozen=True, slots=True)
class Reading:
    """One file read: everything that depends on that file alone."""

    article: Article | None
    times: tuple[TimeExpression, ...]
    claims: tuple[Claim, ...]
    problems: tuple[Problem, ...]


def read_article(config: Config, file: Path) -> Reading:
    """One article from file to claims (this is what is cached, run in parallel, sent to workers)."""
    article, problems = load.article(config, file)
    if article is None:
        return Reading(None, (), (), problems)
    times = tag.time_expressions(article)
    claims = extract.claims(article, times)
    return Reading(article, times, claims, problems)


def timeline(config: Config, *, drafts: bool = False, jobs: int = 0) -> tuple[Timeline, tuple[Problem, ...]]:
    """Read the site's articles into a timeline, and tell everything the author should know."""
    files, problems = load.files(config)
    readings = _read_all(config, files, jobs)
    published = [r for r in readings if r.article and (drafts or not r.article.draft)]
    articles, clashes = load.together(r.article for r in published if r.article)
    events = merge.events(articles, tuple(c for r in published for c in r.claims))
    contradictions = compare.contradictions(articles, events)
    result = Timeline(articles, events, contradictions)
    found = [*problems, *clashes, *(p for r in readings for p in r.problems)]
    return result, in_order([*found, *review.problems(result, [r.times for r in published])])


def pages(config: Config, result: Timeline) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
    """Every file of the site by its path, and the mistakes in the author's layouts."""
    made, problems = render.pages(result, config)
    return {**made, "timeline.json": export.timeline_json(result, config)}, problems
