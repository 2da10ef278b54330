"""Saved HTML to paragraphs, by trafilatura, an optional extra."""

import re

from generator.add.guesses import Guesses
from generator.add.raw_file import RawFile
from generator.config import WEB_ADDRESS
from generator.problem import Problem

# Stated dates only: its wider search makes 1 January of a footer's "Copyright 2024". And by itself it reads
# no date later than today, but the same page has the same date on any day.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "9999-12-31"}


def from_html(raw: RawFile, found: Guesses) -> Problem | None:
    """Fill ``found`` with the article in a saved page and what the page says about it, or tell why not."""
    try:
        import trafilatura  # noqa: PLC0415 an extra that only saved pages need
    except ImportError:
        hint = "pip install 'chronofact[html]'"
        return raw.problem("no-html-reader", "saved HTML needs an extra library", hint)
    text = trafilatura.extract(raw.text, output_format="txt", include_comments=False)
    if not text:
        return raw.problem("empty-article", "no article was found in this page", "copy its text into a .txt")
    meta = trafilatura.extract_metadata(raw.text, date_config=_DATES)
    found.paragraphs[:] = [line.strip() for line in text.split("\n") if line.strip()]
    for key, value in (
        ("title", meta.title),
        ("published", meta.date),
        ("source", meta.sitename),
        ("author", meta.author),
        ("url", meta.url),
    ):
        if key == "url" and not WEB_ADDRESS.fullmatch(value or ""):
            continue
        if isinstance(value, str) and value.strip():
            found.take(key, re.sub(r"\s+", " ", value.strip()), "the page's metadata")
    _without_title(found)
    return None


def _without_title(found: Guesses) -> None:
    """The extractor may repeat the headline as the first line."""
    title = found.values.get("title")
    if title and found.paragraphs and found.paragraphs[0].casefold() == title.casefold():
        del found.paragraphs[0]
