"""One text from words to claims: all that depends on it alone."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from generator import extract, load, tag
from generator.config import Config
from generator.model import Article, Claim, TimeExpression
from generator.problem import Problem


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


def read_article(config: Config, file: Path) -> Reading:
    """One article from file to claims (this is what is kept, run in parallel, sent to workers)."""
    article, problems = load.article(config, file)
    if article is None:
        return Reading(None, (), (), problems)
    times = tag.time_expressions(article)
    return Reading(article, times, extract.claims(article, times), problems)


def explained(text: str, dct: date | datetime | None, lang: str) -> Explained:
    """Words that stand in no file, read as one article, and what was dropped on the way."""
    article = load.loose(text, dct, lang)
    times = tag.time_expressions(article)
    dropped = tag.considered(article.text, dct, lang)
    return Explained(article, times, dropped, extract.claims(article, times))
