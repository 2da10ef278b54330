"""The times of day that open the entries of a live report.

Four figures at a paragraph's head ("1905: …") are a year in a chronology and a time of day in a live
report. Which they are is decided once for the whole article. Where nothing tells they are years; they are
times of day where all of them could be and one thing at least tells so: one could be no year, or has a zone
behind it; the report calls itself live; its entries speak of today; the run passes the full hour as only a
clock does.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from generator.languages.period import Period
from generator.languages.rule import Words
from generator.languages.time_language import TimeLanguage

_OPENING: Final = re.compile(
    r"^[^\w\n]{0,3}(?P<figures>[0-9]{4}|[0-9]{1,2}\.[0-9]{2})(?: ?(?P<zone>[^\W\d_]{1,5}))?"
    r"(?: ?:(?![0-9])| (?:--?|[–—]) (?![0-9]{2}(?:[0-9]{2})?\b))",
    re.MULTILINE,
)
_OTHER_CLOCK: Final = re.compile(
    r"^[^\w\n]{0,3}[0-9]{1,2}(?::[0-9]{2}\b|(?:[:.][0-9]{2})? ?[ap]\.?m\b)", re.MULTILINE | re.IGNORECASE
)
_WITHIN: Final = re.compile(r"(?<=[^\W\d_] )[0-9]{4}(?=: )")
_FAR: Final = 2100  # no year after it is told of in news but round ones: "by 2150"
_ROUND: Final = 50
_NUMBERED: Final = 100  # "0001:", "0002:" number a list
_MANY: Final = 8  # stamps of which three are in one hour and three in the next, and none between :59 and :00
_SEVERAL: Final = 3
_SOME: Final = 5  # stamps of more than one hour, of which two would be years to come
_HALF_DAY: Final = 1200


@dataclass(frozen=True, slots=True)
class Stamps:
    """The words that are such times of day, and their day: ``None`` where the run passes midnight."""

    places: frozenset[int] = frozenset()
    day: Period | None = None


@dataclass(frozen=True, slots=True)
class _Stamp:
    """Figures at a paragraph's head: where, which, whether a zone follows, and where the paragraph ends."""

    offset: int
    figures: str
    zoned: bool
    end: int

    @property
    def number(self) -> int:
        """Hours and minutes side by side: 1905."""
        return int(self.figures.replace(".", ""))


def stamps(language: TimeLanguage, words: Words, dct: Period | None) -> Stamps:
    """Find the times of day that open an article's entries; none if its figures may be years."""
    run = tuple(_openings(language, words.text))
    others = sum(1 for _ in _OTHER_CLOCK.finditer(words.text)) if run else 0
    if len(run) <= others or not all(_is_clock(stamp.number) for stamp in run):
        return Stamps()
    if not _are_clocks(language, words, run, dct):
        return Stamps()
    offsets = [*(stamp.offset for stamp in run), *_within(language, words.text, run)]
    over_midnight = any(abs(a.number - b.number) > _HALF_DAY for a, b in pairwise(run))
    return Stamps(frozenset(map(words.at, offsets)), None if over_midnight else dct)


def _openings(language: TimeLanguage, text: str) -> Iterator[_Stamp]:
    zones = language.classes.get("ZONE", frozenset()) | language.hours
    for found in _OPENING.finditer(text):
        zone = (found["zone"] or "").lower()
        if not zone or zone in zones:
            end = text.find("\n", found.end())
            yield _Stamp(found.start("figures"), found["figures"], bool(zone), end if end >= 0 else len(text))


def _is_clock(number: int) -> bool:
    return number < 2400 and number % 100 < 60


def _are_clocks(language: TimeLanguage, words: Words, run: Sequence[_Stamp], dct: Period | None) -> bool:
    return (
        any(_is_no_year(stamp) or stamp.zoned for stamp in run)
        or _passes_the_hour(run, dct)
        or _is_live(language, words.text, run)
        or _speaks_of_today(language, words, run)
    )


def _is_no_year(stamp: _Stamp) -> bool:
    """ "0915", "2159"."""
    if "." in stamp.figures:
        return False
    far = stamp.number > _FAR and stamp.number % _ROUND > 0
    return far or (stamp.figures[0] == "0" and stamp.number >= _NUMBERED)


def _passes_the_hour(run: Sequence[_Stamp], dct: Period | None) -> bool:
    """From 1957 to 2003, with many on both sides: a chronology would not leave out the years between."""
    hours = Counter(stamp.number // 100 for stamp in run)
    if len(run) >= _MANY and any(hours[h] >= _SEVERAL and hours[h + 1] >= _SEVERAL for h in (*hours,)):
        return True
    to_come = sum(dct is not None and stamp.number > dct.year + 1 for stamp in run)
    return len(run) >= _SOME and len(hours) > 1 and to_come > 1


def _is_live(language: TimeLanguage, text: str, run: Sequence[_Stamp]) -> bool:
    """The report calls itself live ahead of its entries, or in the first or the last of them."""
    told = [text[stamp.offset : stamp.end] for stamp in (run[0], run[-1])]
    if len(run) > 1:
        told.append(text[: run[0].offset])
    return any(phrase in part for part in map(str.lower, told) for phrase in language.live)


def _speaks_of_today(language: TimeLanguage, words: Words, run: Sequence[_Stamp]) -> bool:
    """Each fourth of the entries, and more than one, says "tonight", "today"; names of days do not count."""
    speaking = 0
    for stamp in run:
        entry = range(words.at(stamp.offset), words.at(stamp.end))
        speaking += any(words.lower[i] in language.deictic and not _is_name(words, i) for i in entry)
    return len(run) >= _SEVERAL and speaking > 1 and speaking * 4 >= len(run)


def _is_name(words: Words, i: int) -> bool:
    return words.text[words.starts[i]].isupper()


def _within(language: TimeLanguage, text: str, run: Sequence[_Stamp]) -> Iterator[int]:
    """Stamps that a lost line break left within a paragraph: between the one before and the one after."""
    offsets = [stamp.offset for stamp in run]
    for found in _WITHIN.finditer(text):
        after = bisect_left(offsets, found.start())
        if not 0 < after < len(run) or _word_before(text, found.start()) in language.prepositions:
            continue
        first, last = sorted((run[after - 1].number, run[after].number))
        if first <= int(found[0]) <= last and _is_clock(int(found[0])):
            yield found.start()


def _word_before(text: str, offset: int) -> str:
    before = text[max(0, offset - 20) : offset].split()
    return before[-1].lower() if before else ""
