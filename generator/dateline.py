"""What stands before a report's first words: "KYIV, Oct 24 (Reuters) -", and the page's own date and hour.

A text that was copied from a page may have its title, a stamp and the report in one line: "Ferry sinks VELM |
Fri Oct 4, 2019 3:22 pm EDT VELM (Newswire) - A ferry …". The report is what follows.
"""

import re
from collections.abc import Container

PATTERN = re.compile(
    r"(?P<place>[A-Z][A-Z.’'-]+(?:[ ,/]+[A-Z][\w.’'-]*){0,6}?)"
    r"(?:,?\s+(?P<day>(?P<month>[A-Z][a-z]+)\.?\s+\d{1,2}(?:,?\s+(?P<year>\d{4}))?))?"
    r"(?:,?\s*\((?P<agency>[A-Z][\w. &]+)\))?\s*(?:--?|–|—|_)\s+\S"
)
_YEAR = r"(?:19|20)\d\d"
_DAY = (
    rf"(?:[A-Z][a-z]{{2,8}},? )?(?:[A-Z][a-z]{{2,8}}\.? \d{{1,2}}(?:st|nd|rd|th)?,? {_YEAR}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? [A-Z][A-Za-z]{{2,8}},? {_YEAR})"
)
_HOUR = r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?(?: [A-Z]{2,4}\b)?"
_CLOCK = re.compile(r"\d[:.]\d\d(?!\d)")
_STAMP = re.compile(  # nothing but a new sentence follows it
    rf"(?:{_DAY}(?:,| [–—-]+)? (?:[A-Z]?[a-z]+ ){{0,3}}{_HOUR}|{_HOUR}(?: time)?,? {_DAY})"
    r"(?!\s+\w+ time\b)(?=\s+[A-Z“\"‘(*])"
)
_CREDIT = r"\([A-Z][\w. &]{1,30}\)\s*(?:--?|–|—)\s+(?=\S)"
_CREDITED = re.compile(_CREDIT)
_DAY_AND_CREDIT = re.compile(rf"[A-Z][a-z]{{2,8}}\.? \d{{1,2}} {_CREDIT}")
_WORD_BEFORE = re.compile(r"(\w*)\W*$")
_ENTRY = re.compile(
    r"(?:\d{4}|\d{1,2}[:.]\d\d|\d{1,2}(?= ?[ap]\.?m\b))(?: ?[ap]\.?m\b\.?)?"
    r"(?: (?:[A-Z]{2,5}|hrs|hours|Uhr)\b)?\s?:\s+(?=\S)"
)
_NEAR = 24  # characters in which the word before a stamp stands


def end(text: str, start: int = 0, stop: int | None = None, governing: Container[str] = ()) -> int:
    """Offset of the first word of the report in the sentence ``text[start:stop]``, or ``start``.

    A stamp behind one of the words in ``governing`` ("on", "since") belongs to the sentence.
    """
    stop = len(text) if stop is None else stop
    begin = _behind_stamp(text, start, stop, governing)
    if match := PATTERN.match(text, begin, stop):
        return match.end() - 1
    if text.find("(", begin, stop) < 0:
        return begin
    match = _CREDITED.match(text, begin, stop) or _DAY_AND_CREDIT.search(text, begin, stop)
    return match.end() if match else begin


def behind_entry(text: str, start: int, stop: int) -> int:
    """Offset behind the figures that open an entry ("7.05 pm: ", "1905 GMT: ", "1905: "), or ``start``."""
    match = _ENTRY.match(text, start, stop)
    return match.end() if match else start


def _behind_stamp(text: str, start: int, stop: int, governing: Container[str]) -> int:
    if not _CLOCK.search(text, start, stop):
        return start
    stamp = _STAMP.search(text, start, stop)
    if stamp is None:
        return start
    before = _WORD_BEFORE.search(text[max(start, stamp.start() - _NEAR) : stamp.start()])
    if before and before[1].lower() in governing:
        return start
    behind = stamp.end()
    return behind + len(text[behind:stop]) - len(text[behind:stop].lstrip())
