"""The article file that is made: its name, its front matter, its body, and writing it once."""

import re
from dataclasses import dataclass
from pathlib import Path

from generator.add.guesses import Guesses, guess, without_header
from generator.add.markdown_text import escaped, quoted, yaml_value
from generator.add.raw_file import RawFile
from generator.add.saved_page import from_html
from generator.config import Config
from generator.paragraphs import paragraphs
from generator.problem import Location, Problem
from generator.slug import slug
from generator.yaml_source import Mapping, NotYaml, document

LONGEST_NAME = 60  # characters of a file's name
_SUFFIXES = (".md", ".markdown", ".txt")
_OPTIONS = {"published": "date", "source": "source"}
_ORDER = ("title", "published", "updated", "source", "author", "url", "via")


@dataclass(frozen=True, slots=True)
class Added:
    """An article file to be: where, what is in it, and what was guessed from what (a line each)."""

    path: Path
    text: str
    guesses: tuple[str, ...]


def added(
    raw: RawFile, config: Config, given: dict[str, str], notes: list[str]
) -> tuple[Added | None, tuple[Problem, ...]]:
    """The article file for ``raw``; ``given`` are the caller's values, which win over the text's.

    ``notes`` are what there is to say about them.
    """
    found = Guesses(config.lang, [], dict(given), list(notes))
    if raw.encoding:
        found.notes.append(f"the file is not UTF-8; it was read as {raw.encoding}")
    if raw.kind == "markdown":
        return _from_markdown(raw, config, found)
    problem = from_html(raw, found) if raw.kind == "html" else None
    if problem:
        return None, (problem,)
    if raw.kind == "text":
        found.paragraphs[:] = _joined(without_header(found, raw.text.split("\n")))
    guess(found)
    body = "\n\n".join(escaped(paragraph) for paragraph in found.paragraphs)
    return _file(config, found, [], body), ()


def _joined(lines: list[str]) -> list[str]:
    return [" ".join(lines[number].strip() for number in numbers) for numbers in paragraphs(lines)]


def _from_markdown(raw: RawFile, config: Config, found: Guesses) -> tuple[Added | None, tuple[Problem, ...]]:
    """Markdown keeps its body as it is, and the front matter it has; what is missing is added."""
    head, body = _divided(raw.text)
    try:
        front = document(head)
    except NotYaml as error:
        return None, (raw.problem("broken-yaml", f"broken YAML: {error.message}", error.hint),)
    if front is not None and not isinstance(front, Mapping):
        return None, (raw.problem("broken-yaml", "the front matter is not lines of `key: value`"),)
    kept = []
    for key, value in front.entries if front else ():
        name = "published" if key.text == "date" else key.text
        if name not in found.values:
            kept.append(f"{key.text}: {yaml_value(value)}")
            found.values[name] = ""
    if heading := re.search(r"^#{1,6}[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*$", body, re.MULTILINE):
        found.take("title", _without_marks(heading[1]), "the first heading")
    found.paragraphs = [_without_marks(text) for text in _joined(body.split("\n"))]
    guess(found)
    return _file(config, found, kept, body.strip("\n")), ()


def _divided(text: str) -> tuple[str, str]:
    lines = text.lstrip("\n").split("\n")
    if lines[0].rstrip() != "---":
        return "", text
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "...")), None)
    return ("", text) if end is None else ("\n".join(lines[1:end]), "\n".join(lines[end + 1 :]))


def _without_marks(paragraph: str) -> str:
    return re.sub(r"^#{1,6}\s+|\s+#+$|[*_`]", "", paragraph)


def _file(config: Config, found: Guesses, kept: list[str], body: str) -> Added:
    new = [f"{key}: {_value(key, found.values[key])}" for key in _ORDER if found.values.get(key)]
    missing = [key for key in ("published", "source") if key not in found.values]
    notes = [*found.notes, *(f"{key}: not known; give it with --{_OPTIONS[key]}" for key in missing)]
    name = _name(found.values.get("title") or _kept_title(kept) or body.partition("\n")[0])
    text = "\n".join(["---", *new, *kept, "---", "", body, ""])
    return Added(config.content / f"{name}.md", text, tuple(notes))


def _value(key: str, value: str) -> str:
    return value if key in ("published", "updated") else quoted(value)


def _kept_title(kept: list[str]) -> str:
    return next((line[len("title: ") :].strip("\"'") for line in kept if line.startswith("title: ")), "")


def _name(title: str) -> str:
    """Slug of the title, cut at a word so that no path gets too long."""
    whole = slug(title)
    if len(whole) <= LONGEST_NAME:
        return whole
    return whole[: LONGEST_NAME + 1].rpartition("-")[0] or whole[:LONGEST_NAME]


def write(new: Added) -> Problem | None:
    """Put the file on disk; never over another, nor beside one that differs only in its ending."""
    twin = next((t for t in (new.path.with_suffix(suffix) for suffix in _SUFFIXES) if t.exists()), None)
    try:
        new.path.parent.mkdir(parents=True, exist_ok=True)
        if twin is None:
            with new.path.open("x", encoding="utf-8", newline="\n") as file:
                file.write(new.text)
    except FileExistsError:
        twin = new.path
    except OSError as error:
        message = f"cannot be written: {error.strerror or error}"
        return Problem(Location(new.path.as_posix()), "error", "unwritable", message)
    if twin is None:
        return None
    hint = "was it added before? If it is another article, give it another --title"
    return Problem(Location(twin.as_posix()), "error", "file-exists", "this file is there already", hint)
