"""One file to one article."""

import os
import re
from dataclasses import replace
from pathlib import Path, PurePosixPath

from generator.config import Config
from generator.load import markdown, plain
from generator.load.assembly import Assembled, Title, assembled, titled
from generator.load.files import relative
from generator.load.front_matter import Front, front_matter
from generator.load.source_file import SourceFile, source_file
from generator.model import Article, LineMark, Source
from generator.problem import Problem
from generator.slug import slug

_OPENS_LATE = re.compile(r"(title|published|date|source|url|author|tags|draft|lang)\s*:")
_LONGEST_NAME = 200  # bytes; a folder is named after each part of an id, and file systems end names at 255


def read_article(config: Config, file: Path) -> tuple[Article | None, tuple[Problem, ...]]:
    """The article in ``file`` and everything its author should know; ``None`` if it cannot be used."""
    source = source_file(file, relative(config, file))
    if isinstance(source, Problem):  # a file that has gone since it was found is as good as never there
        return None, (source,) if os.path.lexists(file) else ()
    front, first, problems = front_matter(source, Front(lang=config.lang, publish=config.publish))
    if front is None:
        return None, problems
    reader = plain if file.suffix.lower() == ".txt" else markdown
    given, blocks = _given_title(front, source), reader.blocks(source.lines, first)
    title, body = titled(given, blocks, front.lang)
    whole = assembled(title, body, front.lang)
    is_one_line = given is None and bool(whole.text) and all(block.role != "heading" for block in blocks)
    is_empty = not is_one_line and not any(sentence.paragraph for sentence in whole.sentences)
    problems += _missing(source, front, is_empty=is_empty)
    if not whole.text:
        return None, problems
    article_id = _id(front.texts.get("id") or relative_id(config, file))
    if any(len(part.encode()) > _LONGEST_NAME for part in article_id.split("/")):
        return None, (*problems, _endless_id(source, front))
    return _article(article_id, source, front, title, whole), problems


def relative_id(config: Config, file: Path) -> str:
    """Path below the content folder, without its extension."""
    return file.relative_to(config.content).with_suffix("").as_posix()


def _id(path: str) -> str:
    return "/".join(slug(part) for part in PurePosixPath(path).parts if part != "/") or slug(path)


def _endless_id(source: SourceFile, front: Front) -> Problem:
    line, column = front.places.get("id", (1, 1))
    message = f"the id is longer than {_LONGEST_NAME} bytes, and its page is named after it"
    found = source.problem("wrong-value", message, "give a shorter `id:`", line=line, column=column)
    return found if "id" in front.places else replace(found, source="")


def _given_title(front: Front, source: SourceFile) -> Title | None:
    text = front.texts.get("title")
    if not text:
        return None
    line, column = front.places["title"]
    quoted = source.lines[line - 1][column - 1 : column] in ("'", '"')
    return Title(text, (LineMark(0, line, column + quoted),))


def _missing(source: SourceFile, front: Front, *, is_empty: bool) -> tuple[Problem, ...]:
    found = []
    if is_empty:
        found.append(source.problem("empty-article", "this article has no text", severity="warning", line=1))
    if "published" not in front.places:
        message = "no `published` date, so words like “Thursday” cannot be dated"
        hint = "add `published: 2024-10-24` to the front matter"
        if _OPENS_LATE.match(source.lines[0] if source.lines else ""):
            hint = "is the line of `---` before the front matter missing?"
        found.append(source.problem("no-date", message, hint, severity="warning", line=1))
    return tuple(replace(problem, source="") for problem in found)


def _article(article_id: str, file: SourceFile, front: Front, title: Title, whole: Assembled) -> Article:
    texts, dates = front.texts, front.dates
    source = Source(
        title=title.text or article_id,
        publisher=texts.get("publisher") or None,
        publisher_url=texts.get("publisher_url"),
        author=texts.get("author") or None,
        url=texts.get("url"),
        archived=texts.get("archived"),
        published=dates.get("published"),
        updated=dates.get("updated"),
        retrieved=dates.get("retrieved"),
        via=texts.get("via") or None,
    )
    return Article(
        id=article_id,
        path=file.path,
        source=source,
        dct=source.published,
        lang=front.lang,
        text=whole.text,
        sentences=whole.sentences,
        lines=whole.marks,
        tags=front.tags,
        publish=front.publish,
        draft=front.flags.get("draft", False),
        retracted=front.flags.get("retracted", False),
        notes=texts.get("notes", ""),
        digest=file.digest,
    )
