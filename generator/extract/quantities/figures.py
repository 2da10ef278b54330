"""Figures in a sentence: numerals in digits and words, ranges, and the hedges that set their bounds.

Approximations become intervals by the precision of the figure as it is written. A figure of one or two
significant digits that is called "about" may be off by a tenth ("about 12,000": 10,800 to 13,200), one of
three by a twentieth, a finer one by half of its last digit: so writers round (Krifka 2007, "Approximate
interpretation of number words", on round numbers read coarsely). "Nearly" reaches a tenth below, "just
over" a tenth above. "At least" and "more than" are open upwards, "up to" and "fewer than" reach down to 0.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from math import inf
from typing import NamedTuple

from generator.bounds import Bounds
from generator.extract.quantities.tokens import Tokens
from generator.languages.quantity_words import HedgeKind, QuantityWords
from generator.model import Span, TimeExpression

_AGE = re.compile(r"[- ](?:year|month|week|day)s?[- ]olds?\b")
_OPENING = 5  # letters that tell a numeral in words from most others
_FINDERS: dict[str, re.Pattern[str]] = {}
_CLOCK = re.compile(r"\d\s?:\s?$|\d/$")
_SIGNIFICANT = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")
_BIG = {"m": 1e6, "k": 1e3, "b": 1e9}

_INTERVALS: dict[HedgeKind, Callable[[float, float, float], Bounds]] = {
    "at least": lambda low, high, _: Bounds(low, inf if low == high else max(high, inf), high_open=True),
    "above": lambda low, _high, _: Bounds(low, inf, low_open=True, high_open=True),
    "at most": lambda _low, high, _: Bounds(0, high),
    "below": lambda _low, high, _: Bounds(0, high, high_open=True),
    "about": lambda low, high, slack: Bounds(low - slack * low, high + slack * high),
    "nearly": lambda low, high, _: Bounds(low * 0.9, high, high_open=True),
    "just over": lambda low, high, _: Bounds(low, high * 1.1, low_open=True),
    "exactly": lambda low, high, _: Bounds(low, high),
}


class Figure(NamedTuple):
    """A figure: its characters, its tokens (``first`` to ``last``, exclusive), what it may stand for.

    ``start`` is where its hedge begins; ``tail`` the first token after it and its trailing hedge.
    """

    start: int
    number_start: int
    number_end: int
    first: int
    last: int
    tail: int
    bounds: Bounds
    hedge: str
    rule: str

    @property
    def value(self) -> float:
        """Its one number; the lower end of a range."""
        return self.bounds.low


def finder(words: QuantityWords) -> re.Pattern[str]:
    """Return the pattern that finds the numerals of a language."""
    if words.lang not in _FINDERS:
        longest = sorted(words.collectives, key=len, reverse=True)
        collective = "|".join(_either_case(w) for w in longest)
        share = "|".join(_either_case(w) for w in sorted(words.shares, key=len, reverse=True))
        # A look-ahead on how numerals begin, letter by letter, saves two thirds of the time of the search.
        openings = {w[:_OPENING] for w in (*words.openings, *longest, *words.shares)}
        ahead = rf"(?=[0-9.{words.signs}]|{_letter_by_letter(openings, either_case=True)})"
        _FINDERS[words.lang] = re.compile(
            rf"(?<!\w){ahead}(?:(?:{collective})\b|(?:{share})(?= (?:of|the)\b)|{words.numeral})"
        )
    return _FINDERS[words.lang]


def _letter_by_letter(words: set[str], *, either_case: bool = False) -> str:
    """Return a pattern of these words that tries no letter twice; what opens another word is enough."""
    if "" in words:
        return ""
    parts = []
    for letter in sorted({word[0] for word in words}):
        first = f"[{letter.upper()}{letter}]" if either_case else re.escape(letter)
        parts.append(first + _letter_by_letter({w[1:] for w in words if w[0] == letter}))
    return f"(?:{'|'.join(parts)})"


def _either_case(word: str) -> str:
    return f"[{word[0].upper()}{word[0]}]{re.escape(word[1:])}"


def numerals(text: str, span: Span, times: Sequence[TimeExpression], words: QuantityWords) -> list[Span]:
    """Where numerals stand in ``text[span]``; those inside a date or a time only if they may be an age."""
    found = [match.span() for match in finder(words).finditer(text, span.start, span.end)]
    if not found:
        return []
    busy = [(t.span.start, t.span.end) for t in times if t.span.touches(span)]
    return [
        Span(start, end)
        for start, end in found
        if not [1 for begin, stop in busy if begin < end and start < stop] or _AGE.match(text, end)
    ]


def figures(tokens: Tokens, found: list[Span], words: QuantityWords) -> list[Figure]:
    """Read numerals: ranges joined, each with its hedge, in order."""
    read: list[Figure] = []
    for span in found:
        figure = _read(tokens, span.start, span.end, words)
        if figure is None:
            continue
        joined = read and (_torn(tokens, read[-1], figure, words) or _range(tokens, read[-1], figure, words))
        if joined:
            read[-1] = joined
        else:
            read.append(figure)
    return [_hedged(tokens, figure, words) for figure in read]


def _read(tokens: Tokens, start: int, end: int, words: QuantityWords) -> Figure | None:
    written = tokens.text[start:end]
    first, last = tokens.at(start), tokens.at(end)
    if first >= len(tokens.starts) or tokens.starts[first] != start:
        return None  # inside a word or a sign ("a.0")
    if known := _known(tokens, written, last, words):
        return Figure(start, start, end, first, last, last, known[0], "", known[1])
    value = words.number(written)
    if value is None or (
        tokens.text[start].isdigit() and _CLOCK.search(tokens.text, max(start - 3, 0), start)
    ):
        return None
    rule = "figure" if any(c.isdigit() for c in written) else "words"
    return Figure(start, start, end, first, last, last, Bounds(value, value), "", rule)


def _torn(tokens: Tokens, one: Figure, two: Figure, words: QuantityWords) -> Figure | None:
    """As in "2, 000 feet" and "6. 1m people": one figure, torn apart behind its comma or point.

    No number is written with leading zeros, and no sentence ends right behind a figure that stands in it.
    """
    gap = tokens.word(one.last)
    if (
        gap not in (",", ".")
        or two.first != one.last + 1
        or not tokens.glued(one.last)
        or tokens.glued(two.first)
    ):
        return None
    head, rest = tokens.word(one.first), tokens.text[two.number_start : two.number_end]
    zeros = rest[:1] == "0" and len(rest) == 3 and rest.isdigit()
    if not (head.isdigit() and len(head) <= 3 and one.last == one.first + 1) or (gap == "," and not zeros):
        return None
    value = words.number(head + (gap if gap == "." else "") + rest)
    if value is None:
        return None
    bounds = Bounds(value, value)
    return one._replace(number_end=two.number_end, last=two.last, tail=two.tail, bounds=bounds)


def _known(tokens: Tokens, written: str, last: int, words: QuantityWords) -> tuple[Bounds, str] | None:
    """What "dozens" or "a third" may stand for, and the rule; a few that stand alone count nothing."""
    phrase = " ".join(written.lower().split())
    if span := words.collectives.get(phrase):
        small = phrase.split(" ")[-1] in words.small and not tokens.word(last).isalpha()
        return None if small else (Bounds(*span), "collective")
    part = words.shares.get(phrase)
    return None if part is None or tokens.word(last) not in ("of", "the") else (Bounds(part, part), "share")


def _range(tokens: Tokens, one: Figure, two: Figure, words: QuantityWords) -> Figure | None:
    """As in "5.9 to 6.1", "between 5 and 7", "40 or 50", "10-15"."""
    if two.first != one.last + 1:
        return None
    between = tokens.word(one.last)
    before = tokens.word(one.first - 1)
    joins = between in ("to", "or", "-", "–") or (between == "and" and before == "between")
    if not joins or "range" in (one.rule, two.rule) or "collective" in (one.rule, two.rule):
        return None
    low, high = one.bounds.low, two.bounds.high
    if low < 1000 <= high and tokens.text[two.number_start : two.number_end].count(" "):
        scale = high / (words.number(tokens.text[two.number_start : two.number_end].split()[0]) or high)
        low = low * scale if scale >= 1000 and low < scale else low  # "2 to 3 million"
    if low < 100 and between in ("-", "–") and low * 1000 < high and "," in tokens.word(two.first):
        low *= 1000  # "7-10,000 tonnes"
    if not low < high or _is_change(tokens, one, between) or (between == "or" and high > 3 * low):
        return None
    start = tokens.starts[one.first - 1] if between == "and" else one.start
    return one._replace(
        start=start,
        number_end=two.number_end,
        last=two.last,
        tail=two.tail,
        bounds=Bounds(low, high),
        rule="range",
    )


def _is_change(tokens: Tokens, one: Figure, between: str) -> bool:
    """In "rose from 5 to 7" stand two figures, in "ranging from 5 to 7" one."""
    before = tokens.phrase(one.first - 2, one.first)
    return (
        between == "to"
        and before.endswith("from")
        and not before.startswith(("rang", "var", "widely", "anywhere", "somewhere"))
    )


def _hedged(tokens: Tokens, figure: Figure, words: QuantityWords) -> Figure:
    edge = _edge(tokens, figure)
    kind, first = _hedge_before(tokens, edge, words)
    after, tail = _hedge_after(tokens, figure, words)
    if kind is None and after is None:
        return figure
    start = tokens.starts[first] if kind else figure.start
    hedge = tokens.phrase(first, edge) if kind else ""
    hedge = hedge or " ".join(tokens.low[figure.last : tail])
    use = after if kind in (None, "exactly") and after else kind
    slack = tolerance(tokens.text[figure.number_start : figure.number_end])
    bounds = _INTERVALS[use or "exactly"](figure.bounds.low, figure.bounds.high, slack)
    if use == "exactly":
        start, hedge = (figure.start, "") if kind else (start, "")
    return figure._replace(start=min(start, figure.start), tail=tail, bounds=bounds, hedge=hedge)


def _edge(tokens: Tokens, figure: Figure) -> int:
    """First token of the figure, its currency's sign included."""
    edge = figure.first
    if tokens.word(edge - 1) in ("$", "£", "€", "¥", "₹"):
        edge -= 1
        if tokens.word(edge - 1) in ("us", "a", "c", "nz", "hk", "s", "u.s.") and tokens.glued(edge):
            edge -= 1
    return edge


def _hedge_before(tokens: Tokens, edge: int, words: QuantityWords) -> tuple[HedgeKind | None, int]:
    found = tokens.closing(words.before, edge)
    if found is None or _is_time_of(tokens, found[1]):
        return None, edge
    return _outer(tokens, found[1], found[0], words)


def _is_time_of(tokens: Tokens, first: int) -> bool:
    """As in "the past six games": those games, not more than six."""
    return tokens.word(first) == "past" and tokens.word(first - 1) in (
        "the",
        "his",
        "her",
        "its",
        "their",
        "our",
    )


def _outer(tokens: Tokens, first: int, kind: HedgeKind, words: QuantityWords) -> tuple[HedgeKind, int]:
    """As in "Perhaps as many as", "just about": the outer word adds nothing but its place."""
    return kind, first - 1 if words.before.get(tokens.word(first - 1)) == "about" else first


def _hedge_after(tokens: Tokens, figure: Figure, words: QuantityWords) -> tuple[HedgeKind | None, int]:
    after = tokens.word(figure.last)
    if after == "+" and tokens.glued(figure.last):
        return "at least", figure.last + 1
    found = tokens.opening(words.after, figure.last + 1 if after == "-" else figure.last)
    return found or (None, figure.last)


def tolerance(written: str) -> float:
    """How far a figure called "about" may be off, as a share of it (see the head of this module)."""
    match = _SIGNIFICANT.search(written)
    if not match:
        return 0.1
    digits = match[0].replace(",", "")
    significant = (
        digits.replace(".", "").strip("0") if "." not in digits else digits.replace(".", "").lstrip("0")
    )
    if len(significant) <= 2:
        return 0.1
    return 0.05 if len(significant) == 3 else 0.5 / float("1" + "0" * (len(significant) - 1))


def scaled(tokens: Tokens, figure: Figure) -> Figure:
    """As in "£5m", "$2b", "12k": the letter glued to a figure is its scale."""
    letter = tokens.word(figure.last)
    if letter not in _BIG or not tokens.glued(figure.last):
        return figure
    factor, bounds = _BIG[letter], figure.bounds
    return figure._replace(
        number_end=tokens.ends[figure.last],
        last=figure.last + 1,
        tail=max(figure.tail, figure.last + 1),
        bounds=replace(bounds, low=bounds.low * factor, high=bounds.high * factor),
    )
