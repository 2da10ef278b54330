"""A site's settings: ``chronofact.yaml`` at its root, optional, every key checked."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import get_args
from urllib.parse import urlsplit

from generator.model import Publish
from generator.problem import Location, Problem, Severity, did_you_mean
from generator.yaml_source import Mapping, Node, NotYaml, Scalar, document, wanted

FILE = "chronofact.yaml"
LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
WEB_ADDRESS = re.compile(r"https?://[^\s<>\"]+")


@dataclass(frozen=True, slots=True)
class Config:
    """A site's settings, all with defaults.

    ``content``, ``layouts`` and ``output`` are paths below ``root``. ``base_url`` is "" or an http(s)
    address that ends in a slash. ``timezone`` (IANA name) is the zone of date-times written without one,
    where an absolute time must be stated (feeds); no date is ever shifted by it.
    """

    root: Path
    title: str = "Timeline"
    deck: str = ""
    lang: str = "en"
    base_url: str = ""
    content: Path = Path("content")
    layouts: Path = Path("layouts")
    output: Path = Path("site")
    timezone: str = "UTC"
    publish: Publish = "quote"


def default(root: Path) -> Config:
    """Return the settings of a site without ``chronofact.yaml``."""
    return Config(root, content=root / "content", layouts=root / "layouts", output=root / "site")


def read(root: Path) -> tuple[Config, tuple[Problem, ...]]:
    """Settings of the site at ``root`` and everything wrong with them; a wrong value leaves the default."""
    if not root.is_dir():
        return default(root), (_problem("site-missing", f"there is no folder `{root}`", path="."),)
    text, problems = _text(root / FILE)
    entries, more = _entries(text)
    config, complaints = default(root), [*problems, *more]
    for key, value in entries:
        outcome = _outcome(config, key, value)
        if isinstance(outcome, Config):
            config = outcome
        else:
            complaints.append(outcome)
    places = {key.text: value for key, value in entries}
    complaints += _folder_problems(config, places)
    lines = text.splitlines()
    return config, tuple(_with_source(problem, lines) for problem in complaints)


def with_output(config: Config, output: Path) -> tuple[Config, tuple[Problem, ...]]:
    """Settings with another output folder (it may lie outside the site), and whether it is in the way."""
    changed = replace(config, output=output)
    return changed, tuple(
        _problem("folders-overlap", _overlap(key), "choose another --output", path=str(output))
        for key in ("content", "layouts")
        if _overlaps(changed, key)
    )


def checked_base_url(text: str) -> str | None:
    """``text`` with a slash at its end if it is an http(s) address without query, else ``None``."""
    try:
        parts = urlsplit(text)
    except ValueError:  # such as an unclosed [
        return None
    fits = parts.scheme in ("http", "https") and parts.netloc and not (parts.query or parts.fragment)
    return text.rstrip("/") + "/" if fits and not any(c.isspace() for c in text) else None


def _problem(  # noqa: PLR0913 one place that knows how a Problem is filled
    code: str,
    message: str,
    hint: str = "",
    place: Node | NotYaml | None = None,
    *,
    path: str = FILE,
    severity: Severity = "error",
) -> Problem:
    location = Location(path, place.line, place.column) if place else Location(path)
    return Problem(location, severity, code, message, hint)


def _with_source(problem: Problem, lines: list[str]) -> Problem:
    at = problem.location
    is_ours = at.path == FILE and 0 < at.line <= len(lines)
    return replace(problem, source=lines[at.line - 1]) if is_ours else problem


def _text(file: Path) -> tuple[str, list[Problem]]:
    try:
        return file.read_bytes().decode("utf-8-sig"), []
    except FileNotFoundError:
        return "", []
    except UnicodeDecodeError as error:
        return "", [_problem("not-utf-8", f"not UTF-8 (byte {error.start})", "save the file as UTF-8")]
    except OSError as error:
        return "", [_problem("unreadable", f"cannot be read: {error.strerror}")]


def _entries(text: str) -> tuple[tuple[tuple[Scalar, Node], ...], list[Problem]]:
    try:
        found = document(text)
    except NotYaml as error:
        return (), [_problem("broken-yaml", f"broken YAML: {error.message}", error.hint, error)]
    if found is None or (isinstance(found, Scalar) and found.is_null):
        return (), []
    if not isinstance(found, Mapping):
        hint = "settings are lines of `key: value`"
        return (), [_problem("broken-yaml", f"these are no settings but {wanted(found)}", hint, found)]
    return found.entries, []


def _outcome(config: Config, key: Scalar, value: Node) -> Config | Problem:
    """Settings with the value in place, or what is wrong with it."""
    reader = _READERS.get(key.text)
    if reader is None:
        hint = did_you_mean(key.text, list(_READERS)) or f"known keys: {', '.join(_READERS)}"
        return _problem("unknown-key", f"unknown key `{key.text}`", hint, key, severity="warning")
    if not isinstance(value, Scalar):
        return _problem("wrong-value", f"`{key.text}` is one value, not {wanted(value)}", "", value)
    if value.is_null:
        return config
    outcome = reader(config, value.text.strip())
    if isinstance(outcome, Config):
        return outcome
    return _problem("wrong-value", f"`{key.text}`: {outcome[0]}", outcome[1], value)


_Complaint = tuple[str, str]  # message, hint
_Reader = Callable[[Config, str], "Config | _Complaint"]


def _lang(config: Config, text: str) -> Config | _Complaint:
    if LANGUAGE_TAG.fullmatch(text):
        return replace(config, lang=text)
    return f"`{text}` is not a language tag", "such as `en`, `en-GB` or `uk`"


def _base_url(config: Config, text: str) -> Config | _Complaint:
    url = checked_base_url(text)
    if url is not None:
        return replace(config, base_url=url)
    return f"`{text}` is not an address", "such as `https://example.org/timeline/`"


def _publish(config: Config, text: str) -> Config | _Complaint:
    for known in get_args(Publish):
        if text == known:
            return replace(config, publish=known)
    known_words = list(get_args(Publish))
    return f"`{text}` is none of {', '.join(known_words)}", did_you_mean(text, known_words)


def _timezone(config: Config, text: str) -> Config | _Complaint:
    from zoneinfo import available_timezones  # noqa: PLC0415 only where the key is set

    names = {name.lower(): name for name in ("UTC", *available_timezones())}
    if text in names.values():
        return replace(config, timezone=text)
    hint = did_you_mean(text, list(names))
    for lowered, name in names.items():
        hint = hint.replace(f"`{lowered}`", f"`{name}`")
    return f"`{text}` is not a time zone", hint or "such as `Europe/Kyiv` or `UTC`"


def _folder(placed: Callable[[Config, Path], Config]) -> _Reader:
    def reader(config: Config, text: str) -> Config | _Complaint:
        path = config.root / text
        inside = config.root.resolve()
        if Path(text).is_absolute() or not path.resolve().is_relative_to(inside):
            return (
                f"`{text}` leads outside the site",
                "name a folder below the one that holds chronofact.yaml",
            )
        if path.resolve() == inside:
            return f"`{text}` is the site's own folder", "name a folder below it"
        return placed(config, path)

    return reader


_READERS: dict[str, _Reader] = {
    "title": lambda config, text: replace(config, title=text),
    "deck": lambda config, text: replace(config, deck=text),
    "lang": _lang,
    "base_url": _base_url,
    "content": _folder(lambda config, path: replace(config, content=path)),
    "layouts": _folder(lambda config, path: replace(config, layouts=path)),
    "output": _folder(lambda config, path: replace(config, output=path)),
    "timezone": _timezone,
    "publish": _publish,
}


def _folder_problems(config: Config, places: dict[str, Node]) -> list[Problem]:
    """Folders that are not there, lead elsewhere or lie in each other's way."""
    found = []
    if not config.content.is_dir():
        name = config.content.relative_to(config.root).as_posix()
        is_file = config.content.exists()
        what = f"`{name}` is not a folder" if is_file else f"the content folder `{name}` is missing"
        hint = "" if is_file else "make it and put the articles there, or name another one as `content:`"
        place = places.get("content")
        found.append(_problem("content-missing", what, hint, place, path=FILE if place else name))
    for key in ("content", "layouts"):
        folder = getattr(config, key)
        if not folder.resolve().is_relative_to(config.root.resolve()):
            message = "this symbolic link leads outside the site"
            found.append(_problem("outside-site", message, path=folder.relative_to(config.root).as_posix()))
        if _overlaps(config, key):
            place = places.get("output") or places.get(key)
            found.append(_problem("folders-overlap", _overlap(key), "", place))
    return found


def _overlaps(config: Config, key: str) -> bool:
    folder, output = getattr(config, key).resolve(), config.output.resolve()
    return bool(output.is_relative_to(folder) or folder.is_relative_to(output))


def _overlap(key: str) -> str:
    return f"the output folder and the {key} folder lie in each other"
