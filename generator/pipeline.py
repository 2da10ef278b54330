"""The whole way from a folder of articles to a site. This file is the architecture diagram.

Stages know the values of ``model`` and nothing of each other; only this file knows them all.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property, partial
from importlib import metadata
from operator import is_
from pathlib import Path

from generator import compare, export, extract, load, merge, render, review, tag, workers, write
from generator.config import Config
from generator.memo import Memo
from generator.method import Method, Rulebook, method
from generator.model import Article, Claim, Event, TimeExpression, Timeline
from generator.problem import Problem, in_order
from generator.readings import Readings
from generator.reasons import Reasons

Progress = Callable[[int, int], object]  # articles read so far, articles in all

_UNKNOWN = Method()
_RULEBOOK = Rulebook(metadata.version("chronofact"), (*merge.THRESHOLDS, *compare.THRESHOLDS), compare.RULES)


@dataclass(frozen=True, slots=True)
class Reading:
    """One file read: everything that depends on that file alone."""

    article: Article | None
    times: tuple[TimeExpression, ...]
    claims: tuple[Claim, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """Words that stand in no file as one article, with what their reading considered and dropped."""

    article: Article
    times: tuple[TimeExpression, ...]
    dropped: tuple[tag.Considered, ...]
    claims: tuple[Claim, ...]


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


@dataclass(frozen=True, slots=True)
class Comparisons:
    """Everything that was compared, and the very objects it was compared of."""

    articles: tuple[Article, ...]
    events: tuple[Event, ...]
    claims: tuple[Claim, ...]
    found: tuple[compare.Compared, ...]

    def are_of(self, *given: tuple[object, ...]) -> bool:
        """These articles, events and claims, each the same object."""
        return all(map(_same, (self.articles, self.events, self.claims), given))


@dataclass(slots=True)
class Kept:
    """What one run leaves to the next, which then reads, merges and compares only what has changed.

    A run gives the same with it and without. It belongs to one caller, who hands it to run after run, and may
    lie on disk in between (``cache``): then all of it as one, for its parts are of the same objects.
    """

    readings: Readings[Reading] = field(default_factory=Readings)
    merged: merge.Merged | None = None
    compared: Memo = field(default_factory=Memo)
    comparisons: Comparisons | None = None


def read_article(config: Config, file: Path) -> Reading:
    """One article from file to claims (this is what is cached, run in parallel, sent to workers)."""
    article, problems = load.article(config, file)
    if article is None:
        return Reading(None, (), (), problems)
    return _read(article, problems)


def explained(text: str, dct: date | datetime | None, lang: str) -> Explained:
    """Words that stand in no file, read as one article, and what was dropped on the way."""
    article = load.loose(text, dct, lang)
    times = tag.time_expressions(article)
    dropped = tag.considered(article.text, dct, lang)
    return Explained(article, times, dropped, extract.claims(article, times))


def _read(article: Article, problems: tuple[Problem, ...]) -> Reading:
    times = tag.time_expressions(article)
    return Reading(article, times, extract.claims(article, times), problems)


def _readings(
    config: Config, files: tuple[Path, ...], jobs: int, progress: Progress, kept: Kept | None
) -> list[Reading]:
    def read(wanted: Sequence[Path]) -> list[Reading]:
        return workers.results(read_article, config, wanted, jobs, progress)

    return kept.readings.of(files, partial(load.state, config), read) if kept else read(files)


def _compared(
    articles: tuple[Article, ...], events: tuple[Event, ...], claims: tuple[Claim, ...], kept: Kept
) -> tuple[compare.Compared, ...]:
    """What was compared last if nothing has changed since, as when a preview starts again."""
    known = kept.comparisons
    if known is None or not known.are_of(articles, events, claims):
        found = compare.comparisons(articles, events, claims, kept.compared)
        kept.comparisons = known = Comparisons(articles, events, claims, found)
    return known.found


def _same(one: tuple[object, ...], two: tuple[object, ...]) -> bool:
    return len(one) == len(two) and all(map(is_, one, two))


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
    files, problems = load.files(config)
    readings = _readings(config, files, jobs, progress, kept)
    published = [r for r in readings if r.article and (drafts or not r.article.draft)]
    articles, clashes = load.together(r.article for r in published if r.article)
    claims = tuple(c for r in published for c in r.claims)
    merged = merge.merged(articles, claims, kept.merged if kept else None)
    events = merged.events
    compared = _compared(articles, events, claims, kept or Kept())
    if kept:
        kept.merged = merged
    result = Timeline(articles, events, tuple(badge for one in compared if (badge := one.badge)))
    found = [*problems, *clashes, *(p for r in readings for p in r.problems)]
    times = {r.article.id: r.times for r in published if r.article}
    how = method(articles, times, claims, (one.question.rule for one in compared), _RULEBOOK)
    return Gathered(result, how, claims, in_order([*found, *review.problems(result, times)]))


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


class Preview:
    """A site file by file: each is made when it is asked for, and what an earlier run made is used again.

    It belongs to one caller; no two of its methods may run at once.
    """

    def __init__(
        self,
        config: Config,
        result: Timeline,
        how: Method = _UNKNOWN,
        before: "Preview | None" = None,
        *,
        marked: bool = True,
    ) -> None:
        """Take what is shown, and the preview of an earlier run of this site; layouts are read now.

        ``marked``: pages say where words stand in the author's files. Without, every byte is as in a build.
        """
        self._config = config
        self._result = result
        self.pages: render.Pages = render.Pages(
            result, config, how, before.pages if before else None, preview=marked
        )

    def paths(self) -> tuple[str, ...]:
        """Every path of the site, sorted."""
        return tuple(sorted({*self.pages.paths(), *self._data.paths()}))

    def file(self, path: str) -> bytes | None:
        """The file at a path of the site; ``None`` if there is none, or its layout fails."""
        page = self.pages.page(path)
        return self._data.file(path) if page is None else page

    def problems(self) -> tuple[Problem, ...]:
        """The mistakes in the author's layouts that have shown so far."""
        return self.pages.problems()

    @cached_property
    def _data(self) -> export.Files:
        return export.Files(self._result, self._config, self.pages.telling(), self.pages.paths())


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
