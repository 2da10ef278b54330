"""The YAML between two ``---`` lines at the head of an article: found, read, each value checked."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import get_args

from generator.config import LANGUAGE_TAG, WEB_ADDRESS
from generator.load.source_file import SourceFile
from generator.model import Publish
from generator.problem import Problem, Severity, did_you_mean
from generator.written_date import reading
from generator.yaml_source import Listing, Mapping, Node, NotYaml, Scalar, document, wanted

LARGEST = 50_000  # characters of front matter; more is an article whose closing --- is missing
FOREIGN = frozenset(
    """layout slug permalink aliases alias categories category weight cssclasses cssclass linktitle type
    description summary excerpt keywords series cover image images thumbnail featured toc math menu menus
    eleventyexcludefromcollections eleventynavigation pagination collections templateengineoverride params
    outputs markup headless expirydate publishdate lastmod iscjklanguage sitemap build cascade videos audio
    redirect_from comments published_at sticky pinned position parent nav_order kicker subtitle deck created
    modified publish_date uid up related banner""".split()
)
_ALIASES = {"date": "published", "language": "lang"}
_CLOSING = ("---", "...")
_CLOSE = "end it with a line of `---`"


@dataclass(slots=True)
class Front:
    """What an author says about an article, by key; ``places`` has each value's line and column in the file.

    ``texts`` holds title, author, via, lang, notes, id, the addresses, and publisher with publisher_url.
    """

    lang: str = "en"
    publish: Publish = "quote"
    texts: dict[str, str] = field(default_factory=dict)
    dates: dict[str, date | datetime] = field(default_factory=dict)
    flags: dict[str, bool] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    places: dict[str, tuple[int, int]] = field(default_factory=dict)


def front_matter(source: SourceFile, default: Front) -> tuple[Front | None, int, tuple[Problem, ...]]:
    """Front matter (``default`` where a key is not given), number of the first line of the body, problems.

    ``None`` where it is so broken that nothing of it can be trusted.
    """
    start, end, problem = _bounds(source)
    if problem or end < 0:
        return (None if problem else default), start, ((problem,) if problem else ())
    text = "\n".join(source.lines[start + 1 : end])
    try:
        found = document(text)
    except NotYaml as error:
        return None, end + 1, (_broken(source, start, error),)
    if found is None or (isinstance(found, Scalar) and found.is_null):
        return default, end + 1, ()
    if not isinstance(found, Mapping):
        line = start + 1 + found.line
        message = f"the front matter is {wanted(found)}, not lines of `key: value`"
        return None, end + 1, (source.problem("broken-yaml", message, line=line, column=found.column),)
    reader = _Reader(source, start + 1, default)
    for key, value in sorted(found.entries, key=lambda entry: entry[0].text not in ("lang", "language")):
        reader.take(key, value)
    return reader.front, end + 1, tuple(reader.problems)


def _bounds(source: SourceFile) -> tuple[int, int, Problem | None]:
    """Lines of the opening and the closing ``---``; (first line of text, -1) where there is none."""
    lines = source.lines
    start = next((n for n, line in enumerate(lines) if line.strip()), 0)
    opening = lines[start].rstrip()
    if opening in ("+++", "{"):
        hint = "write it as YAML, between two lines of `---`"
        kind = "TOML" if opening == "+++" else "JSON"
        return (
            start,
            -1,
            source.problem("broken-yaml", f"{kind} front matter is not read", hint, line=start + 1),
        )
    if opening != "---":
        return start, -1, None
    size = 0
    for number in range(start + 1, len(lines)):
        if lines[number].rstrip() in _CLOSING:
            return start, number, None
        size += len(lines[number])
        if size > LARGEST:
            message = f"the front matter that is opened here has no end within {LARGEST:,} characters"
            return start, -1, source.problem("broken-yaml", message, _CLOSE, line=start + 1)
    message = "the front matter is opened here and never closed"
    return start, -1, source.problem("broken-yaml", message, _CLOSE, line=start + 1)


def _broken(source: SourceFile, start: int, error: NotYaml) -> Problem:
    line = min(start + 1 + error.line, len(source.lines))
    message = f"broken YAML: {error.message}"
    return source.problem("broken-yaml", message, error.hint, line=line, column=error.column)


class _Reader:
    """Takes key after key into ``front``, and notes what is wrong."""

    def __init__(self, source: SourceFile, offset: int, default: Front) -> None:
        self._source, self._offset = source, offset
        self.front = default
        self.problems: list[Problem] = []

    def take(self, key: Scalar, value: Node) -> None:
        """Read one key."""
        name = _ALIASES.get(key.text, key.text)
        if name not in _KEYS:
            self._unknown(key)
        elif name != key.text and name in self.front.places:
            self._tell(key, "unknown-key", f"`{key.text}` says again what `{name}` says", severity="warning")
        elif not (isinstance(value, Scalar) and value.is_null):
            self.front.places[name] = (self._offset + value.line, value.column)
            _KEYS[name](self, name, value)

    def _unknown(self, key: Scalar) -> None:
        if key.text.lower() in FOREIGN and key.text not in _KEYS:
            return
        hint = did_you_mean(key.text, [*_KEYS, *_ALIASES]) or f"known keys: {', '.join(_KEYS)}"
        self._tell(key, "unknown-key", f"unknown key `{key.text}`", hint, severity="warning")

    def _tell(
        self, at: Node, code: str, message: str, hint: str = "", *, severity: Severity = "error"
    ) -> None:
        line = self._offset + at.line
        told = self._source.problem(code, message, hint, severity=severity, line=line, column=at.column)
        self.problems.append(told)

    def text(self, key: str, value: Node) -> None:
        """A line of text."""
        if isinstance(value, Scalar):
            self.front.texts[key] = " ".join(value.text.split())
        else:
            self._tell(value, "wrong-value", f"`{key}` is one value, not {wanted(value)}")

    def lang(self, _: str, value: Node) -> None:
        """A language tag."""
        if isinstance(value, Scalar) and re.fullmatch(LANGUAGE_TAG, value.text):
            self.front.lang = value.text
        else:
            message = f"`lang` is a language tag such as `en` or `uk`, not {wanted(value)}"
            self._tell(value, "wrong-value", message)

    def notes(self, key: str, value: Node) -> None:
        """Text that may have several lines."""
        self.text(key, value)
        if isinstance(value, Scalar):
            self.front.texts[key] = value.text.strip()

    def author(self, key: str, value: Node) -> None:
        """One name or a list of names."""
        names = _list(value)
        if names is None:
            self.text(key, value)
        else:
            self.front.texts[key] = ", ".join(names)

    def tags(self, _: str, value: Node) -> None:
        """A list of words, or words with commas between."""
        names = value.text.split(",") if isinstance(value, Scalar) else _list(value)
        if names is None:
            self._tell(value, "wrong-value", f"`tags` is a list of words, not {wanted(value)}")
        self.front.tags = tuple(dict.fromkeys(name.strip() for name in names or () if name.strip()))

    def url(self, key: str, value: Node) -> None:
        """An address that a reader may follow."""
        address = value.text.strip() if isinstance(value, Scalar) else ""
        if WEB_ADDRESS.fullmatch(address):
            self.front.texts[key] = address
        else:
            message = f"`{key}` is not a web address: {wanted(value)}"
            self._tell(value, "wrong-value", message, "it begins with https:// or http://")

    def source(self, key: str, value: Node) -> None:
        """A publisher's name, or its name and address."""
        if isinstance(value, Scalar):
            self.text("publisher", value)
        elif isinstance(value, Listing):
            self._tell(value, "wrong-value", f"`{key}` is a name or `{{name, url}}`, not {wanted(value)}")
        else:
            for inner, given in value.entries:
                self._source_entry(inner, given)

    def _source_entry(self, inner: Scalar, given: Node) -> None:
        if inner.text == "name":
            self.text("publisher", given)
        elif inner.text == "url":
            self.url("publisher_url", given)
        else:
            hint = did_you_mean(inner.text, ["name", "url"])
            self._tell(inner, "unknown-key", f"unknown key `{inner.text}`", hint, severity="warning")

    def date(self, key: str, value: Node) -> None:
        """A date, as it is written."""
        words = value.text if isinstance(value, Scalar) else ""
        read = reading(words, self.front.lang)
        if read.day is None:
            message = f"`{key}`: {read.error}" if words else f"`{key}` is a date, not {wanted(value)}"
            self._tell(value, "impossible-date", message, "write it like 2024-10-24")
            return
        self.front.dates[key] = read.day
        if read.other:
            message = f"`{words}` can be read in two ways; it was read as {read.day}, not as {read.other}"
            self._tell(value, "ambiguous-date", message, f"write it as {read.day}", severity="warning")

    def flag(self, key: str, value: Node) -> None:
        """A yes or a no."""
        found = value.boolean if isinstance(value, Scalar) else None
        if found is None:
            self._tell(value, "wrong-value", f"`{key}` is `true` or `false`, not {wanted(value)}")
        else:
            self.front.flags[key] = found

    def publish(self, _: str, value: Node) -> None:
        """How much of the text is shown."""
        for known in get_args(Publish):
            if isinstance(value, Scalar) and value.text == known:
                self.front.publish = known
                return
        choices = list(get_args(Publish))
        message = f"`publish` is one of {', '.join(choices)}, not {wanted(value)}"
        self._tell(value, "wrong-value", message, did_you_mean(wanted(value).strip("`"), choices))


def _list(value: Node) -> list[str] | None:
    if not isinstance(value, Listing) or not all(isinstance(item, Scalar) for item in value.items):
        return None
    return [" ".join(item.text.split()) for item in value.items if isinstance(item, Scalar) and item.text]


_KEYS: dict[str, Callable[[_Reader, str, Node], None]] = {
    "title": _Reader.text,
    "published": _Reader.date,
    "source": _Reader.source,
    "author": _Reader.author,
    "url": _Reader.url,
    "archived": _Reader.url,
    "updated": _Reader.date,
    "retrieved": _Reader.date,
    "lang": _Reader.lang,
    "via": _Reader.text,
    "tags": _Reader.tags,
    "publish": _Reader.publish,
    "draft": _Reader.flag,
    "retracted": _Reader.flag,
    "notes": _Reader.notes,
    "id": _Reader.text,
}
