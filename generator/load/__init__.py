"""Stage 1: the author's files to articles, each as its reader reads it.

``Article.text`` is the title, then the paragraphs, divided by one blank line. Within a paragraph a line's
end is a blank, a break that the author made is a line feed. Table rows are lines, their cells divided by
`` | ``. Footnotes stand last. Tags, link targets, image descriptions, comments and list numbers are left
out; code is in the text but is no sentence, and so are date stamps and page furniture.
"""

from collections.abc import Hashable, Iterable
from datetime import date, datetime
from pathlib import Path

from generator.config import Config
from generator.load.article_file import read_article
from generator.load.files import article_files, may_be_article
from generator.load.loose import loose_article
from generator.load.order import in_footnote_order
from generator.load.source_file import digest
from generator.model import Article
from generator.problem import Problem

__all__ = ["article", "files", "loose", "may_be_article", "state", "together"]


def files(config: Config) -> tuple[tuple[Path, ...], tuple[Problem, ...]]:
    """Article files of a site in order of their paths, and links that lead out of it."""
    return article_files(config)


def article(config: Config, file: Path) -> tuple[Article | None, tuple[Problem, ...]]:
    """One article and everything its author should know; ``None`` if it cannot be used."""
    return read_article(config, file)


def state(config: Config, file: Path) -> Hashable | None:
    """Everything that ``article`` depends on, to tell whether it would be the same; ``None``: not known."""
    found = digest(file)
    return found and (found, config.root, config.content, config.lang, config.publish)


def together(articles: Iterable[Article]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Articles in footnote order (by date, then id; undated last), and ids that clash."""
    return in_footnote_order(articles)


def loose(text: str, dct: date | datetime | None, lang: str) -> Article:
    """Words that stand in no file, as an article without title and id."""
    return loose_article(text, dct, lang)
