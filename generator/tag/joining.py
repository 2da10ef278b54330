"""What two expressions say together ("from 3 to 5 March", "on 3 or 4 May"), and what a word before one does.

It makes a date approximate ("around"), uncertain ("perhaps in"), or leaves an end open ("since", "by").
"""

from collections.abc import Sequence
from dataclasses import replace

from generator import edtf
from generator.edtf import Edtf, EdtfError
from generator.languages.rule import TimeLanguage
from generator.model import TimeExpression

_QUALIFIABLE = ("day", "month", "season", "year", "decade", "century")
_LOOK_BACK = 30  # characters before an expression in which a word that bears on it can stand


def joined(language: TimeLanguage, text: str, found: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """The expressions with the EDTF of the ranges and choices they are part of.

    Each keeps its own TIMEX3 value: "from June to August 2023" are two expressions, both of which lie in
    2023-06/2023-08.
    """
    result = [_qualified(language, text, time) for time in found]
    place = 0
    while place < len(result):
        pair = _pair(language, text, *result[place : place + 2]) if place + 1 < len(result) else None
        if pair is not None:
            result[place : place + 2] = (replace(time, date=pair) for time in result[place : place + 2])
            place += 1
        else:
            result[place] = _open(language, text, result[place])
        place += 1
    return tuple(result)


def _open(language: TimeLanguage, text: str, time: TimeExpression) -> TimeExpression:
    """ "Since 2014", "by Friday": the other end is not told."""
    if time.date is None or time.date.precision == "set":
        return time
    before = _words_before(text, time)
    while before and before[-1] in language.about:
        before.pop()
    first, _, last = time.date.text.partition("/")
    if before and before[-1] in language.since:
        return replace(time, date=edtf.parse(f"{first}/.."))
    if before and before[-1] in language.until:
        return replace(time, date=edtf.parse(f"../{last or first}"))
    return time


def _pair(language: TimeLanguage, text: str, a: TimeExpression, b: TimeExpression) -> Edtf | None:
    """The dates of two expressions as a range or a choice, if the words between them say so."""
    if a.type != b.type or a.date is None or b.date is None or b.span.start - a.span.end > _LOOK_BACK:
        return None
    between = text[a.span.end : b.span.start].strip().lower()
    if between in language.choices:
        return _choice(a.date, b.date) if a.date.precision == b.date.precision else None
    if between in language.ranges or (
        between in language.ranges_after and _words_before(text, a)[-1:] == [language.ranges_after[between]]
    ):
        return _range(a.date, b.date)
    return None


def _choice(a: Edtf, b: Edtf) -> Edtf | None:
    """One of two; an EDTF set holds no intervals, so "late April or early May" is the time they make up."""
    if a.precision not in ("interval", "set"):
        return edtf.one_of((a, b)) if a.text != b.text else None
    ends = sorted(day for d in (a, b) for day in (d.earliest, d.latest) if day is not None)
    return edtf.days(ends[0], ends[-1]) if len(ends) == 4 else None


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


def _qualified(language: TimeLanguage, text: str, time: TimeExpression) -> TimeExpression:
    """The expression as approximate or uncertain, if a word before it says so."""
    if time.date is None or time.date.precision not in _QUALIFIABLE or time.date.text[-1] in "~?%":
        return time
    before = _words_before(text, time)
    if before and before[-1] in language.exact_hours and time.type == "TIME":
        return time
    if before and before[-1] in language.about:
        return replace(time, date=edtf.parse(time.date.text + "~"), mod=time.mod or "APPROX")
    while before and before[-1] in language.prepositions:
        before.pop()
        if before and before[-1] in language.perhaps:
            return replace(time, date=edtf.parse(time.date.text + "?"))
    return time


def _words_before(text: str, time: TimeExpression) -> list[str]:
    return text[max(0, time.span.start - _LOOK_BACK) : time.span.start].lower().replace("(", " ").split()
