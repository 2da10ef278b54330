"""Finds and reads the time expressions of a text: longest match first, from left to right."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from generator import edtf
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading, Words
from generator.model import Span, TimeExpression
from generator.tag.live import stamps
from generator.tag.patterns import Compiled, Grammar
from generator.tag.place import place
from generator.tag.regime import is_narrative, is_post
from generator.tag.words import SHAPES


@dataclass(frozen=True, slots=True)
class Taken:
    """A match that its rule could read: the words it takes, from ``start`` to before ``limit``.

    A reading without a value takes its words so that nothing else reads them.
    """

    start: int
    limit: int
    compiled: Compiled
    reading: Reading


def expressions(grammar: Grammar, words: Words, context: Context) -> list[TimeExpression]:
    """All time expressions of a text, in its order, none over another."""
    return [_expression(words, one) for one in taken(grammar, words, context) if one.reading.value]


def taken(grammar: Grammar, words: Words, context: Context) -> Iterator[Taken]:
    """What is read, from left to right: at each place the first candidate that its rule can read."""
    if context.day_first is None:
        context.day_first = _day_first(words, context.dct)
    context.post = is_post(grammar.language, words)
    live = stamps(grammar.language, words, context.dct)
    context.stamps, context.stamped = live.places, live.day
    context.narrative = is_narrative(grammar.language, words, context.dct, live.places)
    limit = 0
    for opening in grammar.openings.finditer(words.codes):
        start = opening.start()
        if start < limit:
            continue
        if context.left is not None and _is_new_paragraph(words, context.last_date, start):
            context.paragraph()
        for _, compiled, hit in candidates(grammar, words, start):
            context.passage = False
            reading = compiled.rule.read(_match(words, hit), context)
            if reading is not None:
                limit = hit.end() - reading.cut
                found = Taken(start, limit, compiled, reading)
                if reading.value:
                    _go_on(grammar, words, context, found)
                yield found
                break


def _is_new_paragraph(words: Words, last_date: int, start: int) -> bool:
    return words.text.find("\n", words.ends[last_date - 1], words.starts[start]) >= 0


def _go_on(grammar: Grammar, words: Words, context: Context, one: Taken) -> None:
    """What comes next is read in the light of what was just read."""
    context.last_end, context.last_rule = one.limit, one.compiled.rule.name
    if one.reading.focus is not None:
        at = (one.start, one.limit)
        context.move(one.reading.focus, place(grammar.language, words, at, context.last_date))
        context.last_date = one.limit


def candidates(grammar: Grammar, words: Words, start: int) -> list[tuple[int, Compiled, re.Match[str]]]:
    """Matches that begin at a word: the longest first, then in the order of the rules."""
    codes = words.codes
    hits = [
        (place - 1000 * hit.end(), compiled, hit)
        for place, compiled in grammar.by_code[codes[start]]
        if (hit := compiled.regex.match(codes, start))
    ]
    if len(hits) > 1:
        hits.sort(key=lambda h: h[0])
    return hits


def _match(words: Words, hit: re.Match[str]) -> Match:
    """The match with its groups; "day2" stands for "day" where that is empty."""
    groups: dict[str, tuple[int, int]] = {}
    for name in hit.re.groupindex:
        span = hit.span(name)
        if span[1] > span[0]:
            groups[name.rstrip("0123456789")] = span
    return Match(words, hit.start(), hit.end(), groups)


def _expression(words: Words, one: Taken) -> TimeExpression:
    rule, reading = one.compiled.rule, one.reading
    span = Span(words.starts[one.start + reading.skip], words.ends[one.limit - 1])
    return TimeExpression(
        span,
        span.of(words.text),
        reading.type or rule.type,
        reading.value,
        reading.date,
        reading.anchor,
        reading.rule or rule.name,
        reading.mod,
        reading.quant,
        reading.freq,
    )


_FIGURES = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d+)")


def _day_first(words: Words, dct: Period | None) -> bool | None:
    """The order of dates in figures as the text's own show it: "25/12/1990", or the day it was written."""
    shown: set[bool] = set()
    place = words.codes.find(SHAPES["FIGURES"])
    while place >= 0:
        if parts := _FIGURES.fullmatch(words.lower[place]):
            first, second = int(parts[1]), int(parts[2])
            if (first > 12) != (second > 12):
                shown.add(first > 12)
            elif dct and first != second and parts[3][-2:] == f"{dct.year % 100:02d}":
                _, month, dom = edtf.civil(dct.number)
                shown.update(
                    order for order in (True, False) if (dom, month)[:: 1 if order else -1] == (first, second)
                )
        place = words.codes.find(SHAPES["FIGURES"], place + 1)
    return shown.pop() if len(shown) == 1 else None


def context_of(grammar: Grammar, dct: date | datetime | None, lang: str) -> Context:
    """What is known before a text is read. The DCT counts as its day, in its own time zone."""
    language = grammar.language
    day_first = language.day_first.get(lang, language.day_first.get(""))
    now = Period("D", dct.toordinal()) if dct else None
    return Context(now, lang, language.tense, day_first=day_first)
