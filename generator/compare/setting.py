"""The words around a figure: whether it is a report of a count at all, and what it is a count of."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Final

from generator.languages.en.comparison import (
    ANOTHER_TIME,
    BEHIND,
    EMPHATIC,
    GLOBAL,
    KNOWN,
    NARROWING,
    PERSONAL,
    RATE,
    UNREAL,
    USUAL,
    WEEKDAYS,
)
from generator.languages.en.words import COUNTRIES, EMPTY, stem
from generator.model import Article, Claim, Event, Quantity

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_MONTHS: Final = {
    name: number
    for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)
}
_MONTH_DAY = re.compile(
    r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{1,6})?\.? ([12]?\d|3[01])\b(?![.,]\d)"
)
_MINUTES = re.compile(
    r"\b\d{1,2}[:.]\s?([0-5]\d)\b(?!\s?(?:%|m\b|km|mi|magn|metre|feet))(?=\s?[ap]\.?\s?m|\s)"
)
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b(?!,\d|[- ](?:people|men|women))")
_COUNTS = frozenset(("figure", "words", "range", "collective", "compound"))
_RECENT = 60  # days between a happening and an article that tells it as news
_WINDOW = 90  # characters to each side that tell what a bare count is a count of


@dataclass(frozen=True, eq=False)
class Setting:
    """A figure in its sentence. What is read from its words is kept: a figure is compared with many."""

    article: Article
    event: Event
    claim: Claim
    quantity: Quantity

    @cached_property
    def sentence(self) -> str:
        """The whole sentence."""
        return self.claim.sentence.of(self.article.text)

    @cached_property
    def words(self) -> frozenset[str]:
        """Lower-case words of the sentence."""
        return frozenset(w.lower() for w in _WORD.findall(self.sentence))

    @cached_property
    def stems(self) -> frozenset[str]:
        """Stems of its words."""
        return frozenset(stem(word) for word in self.words)

    @cached_property
    def weekdays(self) -> frozenset[str]:
        """Weekdays named in the sentence."""
        return WEEKDAYS & {word.removesuffix("'s").removesuffix("’s") for word in self.words}

    @cached_property
    def names(self) -> frozenset[str]:
        """Stems of capitalised words that are no sentence opening and no empty word."""
        words = _WORD.findall(self.sentence)[1:]
        return frozenset(stem(w) for w in words if w[0].isupper() and w.lower() not in EMPTY)

    @cached_property
    def countries(self) -> frozenset[str]:
        """Countries named in the sentence, by a name or an adjective; "*" for the whole world."""
        named = COUNTRIES & {stem(word) for word in self.words}
        if "United States" in self.sentence or "U.S." in self.sentence:
            named |= {"us"}
        return named | {"*"} if GLOBAL & self.words else named

    @cached_property
    def minutes(self) -> frozenset[str]:
        """Minutes of the clock times in the sentence: the same in every time zone."""
        return frozenset(_MINUTES.findall(self.sentence))

    @cached_property
    def published(self) -> date | None:
        """Day of publication."""
        when = self.article.source.published or self.article.dct
        return when.date() if isinstance(when, datetime) else when

    @cached_property
    def number(self) -> str:
        """The figure as written."""
        return self.quantity.number.of(self.article.text)

    @cached_property
    def is_emphatic(self) -> bool:
        """As in "Only one person": the count is meant to be exact."""
        return bool(EMPHATIC & set(self.before(2)))

    @cached_property
    def unit(self) -> str:
        """Words between the figure and the end of its phrase, lower case: "miles"."""
        tail = self.article.text[self.quantity.number.end : self.quantity.span.end]
        return tail.strip(" -").lower()

    def before(self, count: int) -> list[str]:
        """Return the last words before the figure's phrase, lower case."""
        start = max(self.claim.sentence.start, self.quantity.span.start - 80)
        return [w.lower() for w in _WORD.findall(self.article.text[start : self.quantity.span.start])][
            -count:
        ]

    def after(self, count: int) -> list[str]:
        """Return the first words after it."""
        end = min(self.claim.sentence.end, self.quantity.span.end + 60)
        return [w.lower() for w in _WORD.findall(self.article.text[self.quantity.span.end : end])][:count]

    @cached_property
    def nearby(self) -> frozenset[str]:
        """The few words on both sides, lower case."""
        return frozenset((*self.before(6), *self.after(6)))

    @cached_property
    def near(self) -> frozenset[str]:
        """Stems of the content words around the figure, without names and those of its own phrase."""
        span, sentence, text = self.quantity.span, self.claim.sentence, self.article.text
        left = text[max(sentence.start, span.start - _WINDOW) : span.start]
        right = text[span.end : min(sentence.end, span.end + _WINDOW)]
        return frozenset(
            stem(w) for w in _WORD.findall(f"{left} {right}") if w.lower() not in EMPTY and len(w) > 2
        )


def is_report(setting: Setting) -> bool:
    """The figure is reported of this event: no forecast, no rate, no part, no other year's figure."""
    return not any(fails(setting) for fails in NO_REPORTS)


def _is_unreal(setting: Setting) -> bool:
    """A fear, a forecast, a rate, a count elsewhere."""
    after = setting.after(7)
    return bool(
        UNREAL & set(setting.before(4)) or RATE & {*after[:3], *setting.before(1)} or BEHIND & set(after)
    )


def _is_usual(setting: Setting) -> bool:
    """What happens every year."""
    return bool(USUAL & setting.words) or _is_yearly(setting.sentence.lower())


def _is_personal(setting: Setting) -> bool:
    """A letter or an opinion, outside quotation marks."""
    return bool(PERSONAL & setting.words) and not any(mark in setting.sentence for mark in '"“”')


def _is_part(setting: Setting) -> bool:
    """One of several, a further one, or one already known."""
    quantity, before = setting.quantity, setting.before(6)
    inside = setting.article.text[quantity.span.start : quantity.number.start]
    hedge = {w.lower() for w in _WORD.findall(inside)}
    if (NARROWING - {"only", "alone", "least"}) & (set(before[-1:]) | hedge):
        return True
    is_bare = not quantity.scope and quantity.rule in _COUNTS
    is_known = is_bare and bool(before) and before[-1] in KNOWN
    return is_known or (quantity.noun != "age" and "one of the" in " ".join(before))


def _is_yearly(sentence: str) -> bool:
    return any(
        phrase in sentence
        for phrase in ("every year", "each year", "a year.", "per year", "in every", "out of every")
    )


def _tells_of_another_year(setting: Setting) -> bool:
    when = setting.event.date
    years = {int(y) for y in _YEAR.findall(setting.sentence)}
    if not years or when.earliest is None or when.latest is None:
        return False
    first, last = date.fromordinal(max(when.earliest, 1)).year, date.fromordinal(max(when.latest, 1)).year
    return not any(first <= year <= last for year in years)


def _tells_of_another_time(setting: Setting) -> bool:
    """As in "Last year …", "in their five operations so far": another happening, or many together."""
    sentence = setting.sentence.lower()
    if not any(phrase in sentence for phrase in ANOTHER_TIME):
        return False
    event, published = setting.event.date.latest, setting.published
    return event is None or published is None or abs(published.toordinal() - event) <= _RECENT


def are_of_one_time(a: Setting, b: Setting, days: int) -> bool:
    """Published at most so many days apart; an unknown day counts as any."""
    one, two = a.published, b.published
    return one is None or two is None or abs(one.toordinal() - two.toordinal()) <= days


NO_REPORTS: Final = (
    _is_unreal,
    _is_usual,
    _is_personal,
    _is_part,
    _tells_of_another_year,
    _tells_of_another_time,
)
"""Each says of a figure that it is no report of this event."""
