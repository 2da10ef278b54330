"""The dateline of a news report: "KYIV, Oct 24 (Reuters) -", place, day and agency before its first words."""

import re

PATTERN = re.compile(
    r"(?P<place>[A-Z][A-Z.’'-]+(?:[ ,/]+[A-Z][\w.’'-]*){0,6}?)"
    r"(?:,?\s+(?P<day>(?P<month>[A-Z][a-z]+)\.?\s+\d{1,2}(?:,?\s+(?P<year>\d{4}))?))?"
    r"(?:,?\s*\((?P<agency>[A-Z][\w. &]+)\))?\s*(?:--?|–|—|_)\s+\S"
)


def end(text: str, start: int = 0) -> int:
    """Offset of the first word behind the dateline at ``start``; ``start`` where there is none."""
    match = PATTERN.match(text, start)
    return match.end() - 1 if match else start
