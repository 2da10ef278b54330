"""What two expressions say together ("from 3 to 5 March", "on 3 or 4 May"), and what a word before one does.

It makes a date approximate ("around"), uncertain ("perhaps in"), or leaves an end open ("since", "by").
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from generator import edtf
from generator.edtf import Edtf, EdtfError
from generator.languages.time_language import TimeLanguage
from generator.model import TimeExpression

_QUALIFIABLE: Final = ("day", "month", "season", "year", "decade", "century")
_LOOK: Final = 30  # characters before or after an expression in which a word that bears on it can stand
_LONGEST_BOUND: Final = 3  # words: "no later than"
_MOST: Final = 6  # dates of one choice


def joined(language: TimeLanguage, text: str, found: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """The expressions with the EDTF of the ranges and choices they are part of, or that they are an end of.

    Each keeps its own TIMEX3 value: "from June to August 2023" are two expressions, both of which lie in
    2023-06/2023-08; "since 2014" is 2014, which lies in 2014/...
    """
    result = [_qualified(language, text, time) for time in found]
    place = 0
    while place < len(result):
        count, date = _together(language, text, result, place)
        if date is None:
            date = _open(language, text, result[place])
        if date is not None:
            result[place : place + count] = (
                replace(time, date=date) for time in result[place : place + count]
            )
        place += count
    return tuple(result)


def _together(
    language: TimeLanguage, text: str, times: Sequence[TimeExpression], place: int
) -> tuple[int, Edtf | None]:
    """How many expressions from ``place`` make up one date, and that: a range of two, a choice of some."""
    choice = _choice(language, text, times, place)
    if choice[1] is not None or place + 1 >= len(times):
        return choice
    a, b = times[place], times[place + 1]
    between = _between(text, a, b)
    ranged = between in language.ranges or (
        between in language.ranges_after and _opens(text, a, language.ranges_after[between])
    )
    date = _range(a.date, b.date) if ranged and a.type == b.type and a.date and b.date else None
    return (2, date) if date else (1, None)


def _opens(text: str, time: TimeExpression, word: str) -> bool:
    """ "Between", "between about", "zwischen dem"."""
    return word in _words_before(text, time)[-2:]


def _between(text: str, a: TimeExpression, b: TimeExpression) -> str:
    if b.span.start - a.span.end > _LOOK:
        return "…"
    return text[a.span.end : b.span.start].strip().lower()


def _choice(
    language: TimeLanguage, text: str, times: Sequence[TimeExpression], place: int
) -> tuple[int, Edtf | None]:
    """ "3 or 4 May", "in March, April or May": all of a kind, the last after "or"."""
    last = place
    while last + 1 < min(len(times), place + _MOST):
        between = _between(text, times[last], times[last + 1])
        if between.removeprefix(",").strip() in language.choices:
            return last + 2 - place, _one_of(times[place : last + 2])
        if between != ",":
            break
        last += 1
    return 1, None


def _one_of(times: Sequence[TimeExpression]) -> Edtf | None:
    """An EDTF set holds no intervals, so "late April or early May" is the time they make up."""
    dates = [time.date for time in times if time.date]
    kinds = {(time.type, time.date.precision) for time in times if time.date}
    if len(dates) < len(times) or len(kinds) > 1 or len({date.text for date in dates}) < 2:
        return None
    if dates[0].precision not in ("interval", "set"):
        return edtf.one_of(tuple(dict.fromkeys(dates)))
    ends = sorted(day for date in dates for day in (date.earliest, date.latest) if day is not None)
    return edtf.days(ends[0], ends[-1]) if len(ends) == 2 * len(dates) else None


def _range(a: Edtf, b: Edtf) -> Edtf | None:
    if a.text == b.text:
        return None  # two times of one day
    if "interval" in (a.precision, b.precision) or "set" in (a.precision, b.precision):
        first, last = a.earliest, b.latest
        return edtf.days(first, last) if first is not None and last is not None and first <= last else None
    try:
        return edtf.interval(a, b)
    except EdtfError:
        return None


def _open(language: TimeLanguage, text: str, time: TimeExpression) -> Edtf | None:
    """ "Since 2014", "by Friday"; not "since Tuesday's attack", which is the attack's own day."""
    date = time.date
    if time.type != "DATE" or date is None or date.precision == "set":
        return None
    after = text[time.span.end : time.span.end + _LOOK].lower()
    if after[:1] in ("'", "’", "-") and after[1:2].isalpha() and not _goes_on(language, after):
        return None
    before = _words_before(text, time)
    while before and before[-1] in language.about:
        before.pop()
    if _ends_with(before, language.since) or _goes_on(language, after):
        return edtf.interval(_end(date, 0), None)
    return edtf.interval(None, _end(date, -1)) if _ends_with(before, language.until) else None


def _end(date: Edtf, which: int) -> Edtf:
    return edtf.parse(date.text.split("/")[which])


def _ends_with(words: Sequence[str], phrases: frozenset[str]) -> bool:
    return any(" ".join(words[-count:]) in phrases for count in range(1, _LONGEST_BOUND + 1))


def _goes_on(language: TimeLanguage, after: str) -> bool:
    """ "1990 onwards", "1990-present", "1990 to the present"."""
    heads = after.replace("-", " - ").replace("–", " – ").translate(_NO_MARKS).split()
    if any(" ".join(heads[:count]) in language.onwards for count in (1, 2)):
        return True
    rest = heads[1 : 1 + _LONGEST_BOUND]
    named = any(" ".join(rest[:count]) in language.present for count in range(1, _LONGEST_BOUND + 1))
    return heads[:1] != [] and heads[0] in language.ranges and named


_NO_MARKS: Final = str.maketrans(dict.fromkeys(".,;:()", " "))


def _qualified(language: TimeLanguage, text: str, time: TimeExpression) -> TimeExpression:
    """The expression as approximate or uncertain, if a word before it says so."""
    if time.date is None or time.date.precision not in _QUALIFIABLE or time.date.text[-1] in "~?%":
        return time
    before = _words_before(text, time)
    if before and before[-1] in language.exact_hours and time.type == "TIME":
        return time
    if before and before[-1] in language.about and "".join(before[-2:-1]) not in language.speaking:
        # "At about 5 p.m. on 3 May": the day is known.
        date = time.date if time.type == "TIME" else edtf.parse(time.date.text + "~")
        return replace(time, date=date, mod=time.mod or "APPROX")
    while before and before[-1] in language.prepositions:
        before.pop()
    if before and before[-1] in language.perhaps:
        return replace(time, date=edtf.parse(time.date.text + "?"))
    return time


def _words_before(text: str, time: TimeExpression) -> list[str]:
    return text[max(0, time.span.start - _LOOK) : time.span.start].lower().replace("(", " ").split()
