"""Stage 8: the timeline as data for other programs (``timeline.json``; its schema lies beside this file)."""

from generator.config import Config
from generator.export.timeline_json import Document, encoded
from generator.model import Timeline

__all__ = ["timeline_json"]


def timeline_json(timeline: Timeline, config: Config, *, with_text: bool = False) -> bytes:
    """Return the whole timeline as UTF-8 JSON, schema ``chronofact/1`` (``timeline.schema.json``).

    One line for each article, event and contradiction, so that versions can be compared line by line.
    ``with_text`` adds every article's full text, whatever its ``publish`` says.
    """
    return encoded(Document(timeline, config, with_text=with_text).data())
