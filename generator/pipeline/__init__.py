"""The whole way from a folder of articles to a site. This file is the architecture diagram.

Stages know the values of ``model`` and nothing of each other; only this package knows them all: ``reading``
is one text from words to claims, ``kept`` what one run leaves to the next, ``preview`` a site file by file.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from importlib import metadata
from pathlib import Path

from generator import compare, export, load, merge, render, review, workers, write
from generator.config import Config
from generator.method import Method, Rulebook, method
from generator.model import Claim, Timeline
from generator.pipeline.kept import Kept as Kept
from generator.pipeline.preview import Preview as Preview
from generator.pipeline.reading import Explained as Explained
from generator.pipeline.reading import Reading as Reading
from generator.pipeline.reading import explained as explained
from generator.pipeline.reading import read_article as read_article
from generator.problem import Problem, in_order
from generator.reasons import Reasons

Progress = Callable[[int, int], object]  # articles read so far, articles in all

_UNKNOWN = Method()
_RULEBOOK = Rulebook(metadata.version("chronofact"), (*merge.THRESHOLDS, *compare.THRESHOLDS), compare.RULES)


@dataclass(frozen=True, slots=True)
class Gathered:
    """A timeline, how it was made, every claim it was made of, and all that the author should know."""

    timeline: Timeline
    method: Method
    claims: tuple[Claim, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """A timeline, its files by their path, and all that the author should know; nothing on disk yet."""

    timeline: Timeline
    pages: dict[str, bytes]
    problems: tuple[Problem, ...]


def gathered(
    config: Config,
    *,
    drafts: bool = False,
    jobs: int = 0,
    progress: Progress = lambda _n, _all: None,
    kept: Kept | None = None,
) -> Gathered:
    """Read the site's articles into a timeline, and tell everything the author should know.

    What ``kept`` holds of an earlier run is not made again, and it holds this run afterwards.
    """
    kept = kept or Kept()
    files, problems = load.files(config)
    readings = _readings(config, files, jobs, progress, kept)
    published = [r for r in readings if r.article and (drafts or not r.article.draft)]
    articles, clashes = load.together(r.article for r in published if r.article)
    claims = tuple(c for r in published for c in r.claims)
    kept.merged = merge.merged(articles, claims, kept.merged)
    events = kept.merged.events
    compared = kept.compare(articles, events, claims)
    result = Timeline(articles, events, tuple(badge for one in compared if (badge := one.badge)))
    found = [*problems, *clashes, *(p for r in readings for p in r.problems)]
    times = {r.article.id: r.times for r in published if r.article}
    how = method(articles, times, claims, (one.question.rule for one in compared), _RULEBOOK)
    return Gathered(result, how, claims, in_order([*found, *review.problems(result, times)]))


def _readings(
    config: Config, files: Sequence[Path], jobs: int, progress: Progress, kept: Kept
) -> list[Reading]:
    def read(wanted: Sequence[Path]) -> list[Reading]:
        return workers.results(read_article, config, wanted, jobs, progress)

    return kept.readings.of(files, partial(load.state, config), read)


def timeline(
    config: Config, *, drafts: bool = False, jobs: int = 0, progress: Progress = lambda _n, _all: None
) -> tuple[Timeline, tuple[Problem, ...]]:
    """Only the timeline, and everything the author should know."""
    made = gathered(config, drafts=drafts, jobs=jobs, progress=progress)
    return made.timeline, made.problems


def reasons(made: Gathered, wanted: Iterable[str]) -> tuple[Reasons, ...]:
    """Why each report of these events (by their ids) is one, what was kept out, and what agrees."""
    told = made.timeline
    known = {event.id: event for event in told.events}
    agreed = compare.agreements(told.articles, told.events, made.claims)
    found = merge.reasons(told.articles, made.claims, [known[event] for event in wanted])
    return tuple(replace(one, agreements=tuple(agreed.get(one.event, ()))) for one in found)


def pages(
    config: Config, result: Timeline, how: Method = _UNKNOWN
) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
    """Every file of the site by its path, and the mistakes in the author's layouts."""
    made = render.Pages(result, config, how)
    found = made.all()
    return {**found, **export.files(result, config, made.telling(), found)}, made.problems()


def site(
    config: Config, *, drafts: bool = False, jobs: int = 0, progress: Progress = lambda _n, _all: None
) -> Site:
    """Everything a build would write and say, nothing written: `check` is this, `build` writes it."""
    told = gathered(config, drafts=drafts, jobs=jobs, progress=progress)
    made, mistakes = pages(config, told.timeline, told.method)
    refusal = write.refusal(config.output)
    refused = [_seen_from(config.root, refusal)] if refusal else []
    return Site(told.timeline, made, in_order([*told.problems, *mistakes, *refused]))


def written(config: Config, made: Site) -> write.Written:
    """Put the site on disk, all at once."""
    done = write.site(made.pages, config.output)
    return replace(done, problems=tuple(_seen_from(config.root, p) for p in done.problems))


def _seen_from(root: Path, problem: Problem) -> Problem:
    """Its path below the site's root, where it lies there, as in all other problems."""
    path = Path(problem.location.path)
    if not path.is_relative_to(root):
        return problem
    return replace(problem, location=replace(problem.location, path=path.relative_to(root).as_posix()))


def exported(result: Timeline, config: Config, form: str = "json", *, with_text: bool = False) -> bytes:
    """Return the timeline in one of ``export.FORMATS``; as JSON with every article's text if asked for."""
    if form == "json":
        return export.timeline_json(result, config, with_text=with_text)
    return export.timeline_as(form, result, config, render.telling(result, config))


def wants_base_url(form: str) -> bool:
    """Tell whether an export names pages by their absolute addresses, and so is none without a base URL."""
    return form in export.WANTS_BASE_URL


def may_be_article(name: str) -> bool:
    """Tell by its name alone whether a file under the content folder is an article: `serve` watches these."""
    return load.may_be_article(name)
