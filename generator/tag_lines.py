"""The tagger for other programs: a line of JSON in, a line of JSON out (``chronofact tag``)."""

import json
from datetime import date, datetime
from typing import Any

from generator import tag
from generator.model import TimeExpression


class LineError(ValueError):
    """The line is not what the tagger reads; the message says what is wrong with it."""


def written_on(text: str | None) -> date | datetime | None:
    """Return the document creation time in ISO 8601; ``LineError`` if it is something else."""
    if not text:
        return None
    try:
        return date.fromisoformat(text) if len(text) <= len("2024-10-24") else datetime.fromisoformat(text)
    except ValueError as error:
        raise LineError(f"`{text}` is no date: write YYYY-MM-DD, with or without a time ({error})") from error


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def _parsed(line: bytes) -> object:
    try:
        return json.loads(line.decode("utf-8-sig"), parse_constant=_no_number)
    except RecursionError as error:
        raise LineError("not JSON: nested too deeply") from error
    except ValueError as error:
        raise LineError(f"not JSON: {error}") from error


def _request(line: bytes) -> dict[str, Any]:
    request = _parsed(line)
    if not isinstance(request, dict) or not isinstance(request.get("text"), str):
        raise LineError('needs an object with "text", such as {"id": 1, "text": "…", "dct": "2024-10-24"}')
    for key in ("dct", "lang"):
        if not isinstance(request.get(key) or "", str):
            raise LineError(f'"{key}" is text or null, not {json.dumps(request[key])[:80]}')
    return request


def _shown(time: TimeExpression) -> dict[str, Any]:
    return {
        "start": time.span.start,
        "end": time.span.end,
        "text": time.text,
        "type": time.type,
        "value": time.value,
        "edtf": time.date.text if time.date else None,
    }


def answer(line: bytes) -> str:
    """Return the answer to one request line, newline included; ``LineError`` if it cannot be read."""
    request = _request(line)
    times = tag.read(request["text"], written_on(request.get("dct")), request.get("lang") or "en")
    return _line({"id": request.get("id"), "timexes": [_shown(t) for t in times]}) + "\n"


def _line(answered: dict[str, Any]) -> str:
    """JSON as it is read everywhere: no number that JSON has not, half a character only as its escape."""
    try:
        text = json.dumps(answered, ensure_ascii=False, allow_nan=False)
    except ValueError as error:
        raise LineError(f'"id" cannot be written: {error}') from error
    return text if text.isascii() or text.isprintable() else json.dumps(answered)
