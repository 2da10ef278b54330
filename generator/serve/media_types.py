"""What a file's name says it holds, as HTTP names it: the same on every machine."""

from mimetypes import MimeTypes
from posixpath import basename, splitext

_UNKNOWN = "application/octet-stream"
# Ours first: the system's tables differ, and Windows lets any program change them.
_BY_ENDING = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".map": "application/json",
    ".webmanifest": "application/manifest+json",
    ".ics": "text/calendar; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".atom": "application/atom+xml",
    ".xml": "application/xml",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".ico": "image/x-icon",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".ttf": "font/ttf",
    ".otf": "font/otf",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".ogg": "audio/ogg",
    ".vtt": "text/vtt; charset=utf-8",
    ".pdf": "application/pdf",
    ".wasm": "application/wasm",
}
_BY_NAME = {"feed.json": "application/feed+json"}
_PYTHONS = MimeTypes()  # its own table; files of the system are not read


def media_type(path: str) -> str:
    """Return the value of ``Content-Type`` for a file of this name."""
    name = basename(path).lower()
    found = _BY_NAME.get(name) or _BY_ENDING.get(splitext(name)[1])
    return found or _PYTHONS.guess_type(name)[0] or _UNKNOWN


def is_page(path: str) -> bool:
    """Tell whether it is an HTML page, by its name."""
    return path.endswith(".html")
