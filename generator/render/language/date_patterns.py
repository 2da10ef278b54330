"""Years, months and days in the words of a language, of any year: the patterns of CLDR, filled in here.

Babel's own functions take Python's dates, which know no year before 1 or after 9999.
"""

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import Final, Literal

from babel.dates import tokenize_pattern

from generator.render.language.reader_locale import ReaderLocale

Civil = tuple[int, ...]  # year (astronomical: 0 is 1 BC), month, day: as many as are known
Difference = Literal["G", "y", "M", "d"]  # the largest field in which two dates differ

_SKELETONS: Final = {1: ("y",), 2: ("yMMMM", "yMMM"), 3: ("yMMMMd", "yMMMd")}
_SKELETONS_WITH_ERA: Final = {1: ("Gy",), 2: ("GyMMMM", "GyMMM"), 3: ("GyMMMMd", "GyMMMd")}
_DASH: Final = re.compile(r"\s*[–—~～‐-]\s*$")
_SHORT_MONTH: Final = re.compile(r"(?<!M)MMM(?!M)|(?<!L)LLL(?!L)")
_FIGURED_MONTH: Final = re.compile(r"(?<!M)MM?(?!M)|(?<!L)LL?(?!L)")


class DatePatterns:
    """Dates, spans of dates and choices of dates, in one language."""

    def __init__(self, locale: ReaderLocale) -> None:
        """Take the locale."""
        self._locale = locale
        self._babel = locale.babel

    def single(self, when: Civil, *, inside: bool = False) -> str:
        """Return a year, a month or a day; ``inside`` a phrase a month takes the form it has beside a day.

        (Ukrainian: "березень 2023 р.", but "з березня 2023 р.".)
        """
        pattern = self._pattern(len(when), with_era=when[0] <= 0)
        return self._filled(pattern.replace("L", "M") if inside else pattern, when)

    def span(self, first: Civil, last: Civil) -> str:
        """Return both dates, what they share said once: "14 – 20 October 2024"."""
        parts = self._parts(first, last)
        if parts is None:
            return self.joined(self.single(first), self.single(last))
        return self._filled(parts[0], first) + self._filled(parts[1], last)

    def joined(self, first: str, last: str) -> str:
        """Return two dates that are in words already, as a span: "March 2023 – 4 May 2024"."""
        known = self._babel.interval_formats.get(None) or ""
        pattern = "{0} – {1}" if self._locale.is_english else known or "{0}–{1}"
        return pattern.replace("{0}", first).replace("{1}", last)

    def choice(self, dates: Sequence[Civil]) -> str:
        """Return dates of which one is meant: "3 or 4 May 2021"."""
        *others, last = dates
        parts = [self._parts(one, last) for one in others]
        heads = {p and p[0] for p in parts}
        head = heads.pop() if len(heads) == 1 else None
        tail = parts[0][1] if parts[0] else ""
        fits = head is not None and _DASH.search(head) and (len(others) == 1 or _is_short(head, tail))
        if head is None or not fits:
            return self._locale.listed([self.single(d) for d in dates], "or")
        short = _DASH.sub("", head)
        words = [self._filled(short, one) for one in others]
        return self._locale.listed([*words, self._filled(tail, last)], "or")

    def _pattern(self, precision: int, *, with_era: bool) -> str:
        if precision == 3 and not with_era:
            return self._long
        known = self._babel.datetime_skeletons
        names = (_SKELETONS_WITH_ERA if with_era else _SKELETONS)[precision]
        found = next((_wide(known[name].pattern) for name in names if name in known), "")
        if precision == 3 and (not found or self._is_figured(found)):
            return f"{self._long} G"
        return found or "y MMMM"[: 6 if precision == 2 else 1]

    @cached_property
    def _long(self) -> str:
        return str(self._babel.date_formats["long"].pattern)

    def _is_figured(self, pattern: str) -> bool:
        """Tell whether a pattern writes the month as a figure where the language's long form has its name."""
        return bool(_FIGURED_MONTH.search(pattern)) and not _FIGURED_MONTH.search(self._long)

    def _parts(self, first: Civil, last: Civil) -> tuple[str, str] | None:
        """Return the patterns of the two halves of a span; ``None`` where CLDR has none that fits."""
        if len(first) != len(last):
            return None
        with_era = first[0] <= 0 or last[0] <= 0
        return self._halves(len(first), _difference(first, last), with_era)

    @lru_cache(maxsize=64)  # noqa: B019 -- there is one for a site
    def _halves(self, precision: int, difference: Difference, with_era: bool) -> tuple[str, str] | None:  # noqa: FBT001
        names = (_SKELETONS_WITH_ERA if with_era else _SKELETONS)[precision]
        known = self._babel.interval_formats
        found = next((known[n][difference] for n in names if n in known and difference in known[n]), ())
        if len(found) != 2 or self._is_figured("".join(found)):
            return None
        start, end = (_wide(half) for half in found)
        return (_DASH.sub(" – ", start) if self._locale.is_english else start), end

    def _filled(self, pattern: str, when: Civil) -> str:
        year, month, day = (*when, 1, 1)[:3]
        return "".join(self._field(*token, year, month, day) for token in _tokens(pattern))

    def _field(self, char: str, count: int, year: int, month: int, day: int) -> str:
        match char[:1]:
            case "G" if count:
                return str(self._babel.eras["abbreviated"][int(year > 0)])
            case "y" if count:
                return self._locale.digits(str(year if year > 0 else 1 - year))
            case "M" | "L" if count:
                return self._month(char, count, month)
            case "d" if count:
                return self._locale.digits(f"{day:0{count}d}")
            case _:
                return "" if count else char

    def _month(self, char: str, count: int, month: int) -> str:
        if count < 3:
            return self._locale.digits(f"{month:0{count}d}")
        return str(self._babel.months["format" if char == "M" else "stand-alone"]["wide"][month])


def _difference(first: Civil, last: Civil) -> Difference:
    if (first[0] > 0) != (last[0] > 0):
        return "G"
    fields: tuple[Difference, ...] = ("y", "M", "d")
    found = (name for name, a, b in zip(fields, first, last, strict=False) if a != b)
    return next(found, fields[len(first) - 1])


def _wide(pattern: str) -> str:
    """Return a pattern with the month's whole name, as CLDR lets a skeleton be widened."""
    return _SHORT_MONTH.sub(lambda found: found[0] + found[0][0], pattern)


def _is_short(head: str, tail: str) -> bool:
    """Tell whether a span's first half says less than its second, so that several may stand before it."""
    said = [{char for char, count in _tokens(half) if count} for half in (head, tail)]
    return said[0] < said[1]


@lru_cache(maxsize=256)
def _tokens(pattern: str) -> tuple[tuple[str, int], ...]:
    """Return a pattern's fields with their lengths, and the words between them with 0."""
    found = tokenize_pattern(pattern)
    return tuple((value, 0) if isinstance(value, str) else value for _, value in found)
