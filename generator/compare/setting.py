"""The words around a figure: whether it is a report of a count at all, and what it is a count of."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Final

from generator.compare.nearness import is_in_passing
from generator.languages.en.comparison import (
    ANOTHER_TIME,
    BEHIND,
    EMPHATIC,
    ESTIMATED,
    GLOBAL,
    KNOWN,
    NARROWING,
    PERSONAL,
    RATE,
    SUSPECTING,
    UNCERTAIN,
    UNREAL,
    USUAL,
    WEEKDAYS,
)
from generator.languages.en.occasions import OCCASIONS
from generator.languages.en.words import COUNTRIES, EMPTY, stem
from generator.model import Article, Claim, Event, Quantity

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_MINUTES = re.compile(
    r"\b\d{1,2}[:.]\s?([0-5]\d)\b(?!\s?(?:%|m\b|km|mi|magn|metre|feet))(?=\s?[ap]\.?\s?m|\s)"
)
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b(?!,\d|[- ](?:people|men|women))")
_COUNTS = frozenset(("figure", "words", "range", "collective", "compound"))
_NAME = re.compile(r"[A-Z][\w’']+(?:[ -]{1,3}[A-Z][\w’']+){2,}")
_CONVERTED = re.compile(r"\d[^()]{0,30}\((?:[a-z]+ ){0,2}\D{0,4}$", re.IGNORECASE)
_DISTRICT = re.compile(
    r"\bin (?:the )?((?:[A-Z][\w’'-]+ ){1,3})"
    r"(?:district|province|county|regency|village|town|suburb|quarter|parish)\b"
)
_WHOLE = re.compile(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|all|half|none)) of [^,;]{0,25}$"
)
_TOGETHER = re.compile(
    r"\b(?:over|in|for|during|within|across) (?:(?:the|its|their|his|her|these|those) )?"
    rf"(?:past |last |first )?[\w-]+ (?:{OCCASIONS})\b",
    re.IGNORECASE,
)
_RECENT = 60  # days between a happening and an article that tells it as news
_FAR = 120  # characters of a sentence in which words still belong to the figure
_WINDOW = 90  # characters to each side that tell what a bare count is a count of


@dataclass(frozen=True, eq=False)
class Setting:
    """A figure in its sentence. What is read from its words is kept: a figure is compared with many."""

    article: Article
    event: Event
    claim: Claim
    quantity: Quantity
    is_beside: bool = False  # told with the event by an article whose claim joined none

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
        named = COUNTRIES & (self.stems - self._inside_names)
        if "United States" in self.sentence or "U.S." in self.sentence:
            named |= {"us"}
        return named | {"*"} if GLOBAL & self.words else named

    @property
    def _inside_names(self) -> set[str]:
        """Stems of capitalised words between two others: "Agence France Presse" names no country."""
        if self.claim.role == "title":
            return set()
        runs = (_WORD.findall(found[0]) for found in _NAME.finditer(self.sentence))
        return {stem(word) for run in runs for word in run[1:-1]}

    @cached_property
    def minutes(self) -> frozenset[str]:
        """Minutes of the clock times in the sentence: the same in every time zone."""
        return frozenset(_MINUTES.findall(self.sentence))

    @cached_property
    def district(self) -> str:
        """The district in which alone it was counted: "in Anna County" behind the figure, "" for none."""
        end = min(self.claim.sentence.end, self.quantity.span.end + _FAR)
        found = _DISTRICT.search(self.article.text[self.quantity.span.end : end])
        return found[1].strip() if found else ""

    @cached_property
    def left(self) -> str:
        """The sentence up to the figure's phrase, its last words."""
        start = max(self.claim.sentence.start, self.quantity.number.start - _FAR)
        return self.article.text[start : self.quantity.number.start]

    @cached_property
    def published(self) -> date | None:
        """Day of publication."""
        when = self.article.source.published or self.article.dct
        return when.date() if isinstance(when, datetime) else when

    @cached_property
    def is_of_another_year(self) -> bool:
        """The sentence names years, and none of them is the event's."""
        when = self.event.date
        years = {int(y[1]) for y in _YEAR.finditer(self.sentence) if not self._is_in_passing(y.start())}
        if not years or when.earliest is None or when.latest is None:
            return False
        first, last = (date.fromordinal(max(day, 1)).year for day in (when.earliest, when.latest))
        return not any(first <= year <= last for year in years)

    def _is_in_passing(self, offset: int) -> bool:
        return is_in_passing(self.claim, self.quantity, self.claim.sentence.start + offset)

    @cached_property
    def years(self) -> frozenset[str]:
        """Years named in the sentence."""
        return frozenset(_YEAR.findall(self.sentence))

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
        return _lower(self.article.text[start : self.quantity.span.start])[-count:]

    def after(self, count: int) -> list[str]:
        """Return the first words after it."""
        end = min(self.claim.sentence.end, self.quantity.span.end + 60)
        return _lower(self.article.text[self.quantity.span.end : end])[:count]

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


def _lower(text: str) -> list[str]:
    """Words in small letters; not the month of May, which would be a verb."""
    return [word.lower() for word in _WORD.findall(text) if word != "May"]


def is_report(setting: Setting) -> bool:
    """The figure is reported of this event: no forecast, no rate, no part, no other year's figure."""
    return not any(fails(setting) for fails in NO_REPORTS)


def _is_unreal(setting: Setting) -> bool:
    """A fear, a forecast, a rate, a count elsewhere."""
    after, before = setting.after(7), setting.before(8)
    hedge = set(setting.quantity.hedge.split())
    if setting.quantity.scope.startswith("gathered"):
        hedge -= ESTIMATED  # no crowd is counted otherwise
        before = [word for word in before if word not in ESTIMATED]
    if UNREAL & {*before[-4:], *hedge} or SUSPECTING & set(before) or _is_uncertain(setting):
        return True
    return bool(RATE & {*after[:3], *setting.before(1)} or BEHIND & set(after))


def _is_uncertain(setting: Setting) -> bool:
    """As in "It was not certain that 60 people had died"."""
    return any(phrase in setting.left.lower() for phrase in UNCERTAIN)


def _is_usual(setting: Setting) -> bool:
    """What happens every year."""
    return bool(USUAL & setting.words) or _is_yearly(setting.sentence.lower())


def _is_personal(setting: Setting) -> bool:
    """A letter or an opinion, outside quotation marks."""
    is_letter = bool(PERSONAL & setting.words) or "friend of mine" in setting.sentence
    return is_letter and not any(mark in setting.sentence for mark in '"“”')


def _is_part(setting: Setting) -> bool:
    """One of several, a further one, or one already known."""
    quantity, before = setting.quantity, setting.before(6)
    inside = setting.article.text[quantity.span.start : quantity.number.start]
    hedge = {w.lower() for w in _WORD.findall(inside)}
    hedge -= set(quantity.hedge.split())  # "more than 200" is a bound, "200 more" a part
    if (NARROWING - {"only", "alone", "least"}) & (set(before[-1:]) | hedge):
        return True
    is_bare = not quantity.scope and quantity.rule in _COUNTS
    is_known = is_bare and bool(before) and (before[-1] in KNOWN or bool(_WHOLE.search(setting.left)))
    return is_known or (quantity.noun != "age" and "one of the" in " ".join(before))


def _is_yearly(sentence: str) -> bool:
    return any(
        phrase in sentence
        for phrase in ("every year", "each year", "a year.", "per year", "in every", "out of every")
    )


def _is_converted(setting: Setting) -> bool:
    """As in "110 billion euros ($143 billion)": the rate of a day, not what a source reports."""
    return setting.quantity.noun.isupper() and bool(_CONVERTED.search(setting.left))


def _is_general(setting: Setting) -> bool:
    """As in "A 4.4 quake is on the large side here": of quakes, not of this one."""
    return setting.before(1) in (["a"], ["an"]) and bool({"is", "are"} & set(setting.after(2)))


def _is_in_passing(setting: Setting) -> bool:
    """As in "the owner of the mine where 29 workers died": of that mine."""
    before = setting.before(2)
    return setting.quantity.rule in _COUNTS and bool({"where", "whose"} & set(before[-1:]))


def _is_length(setting: Setting) -> bool:
    """As in "125 miles of Anna's coast": no distance from there."""
    return setting.quantity.scope.startswith("from ") and setting.after(1) == ["of"]


def _is_of_many_days(setting: Setting) -> bool:
    """As in "over four nights", of what happened in one."""
    is_of_one_day = setting.event.date.is_day and setting.quantity.noun not in ("magnitude", "age")
    return is_of_one_day and bool(_TOGETHER.search(setting.sentence))


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
    _is_converted,
    _is_general,
    _is_in_passing,
    _is_length,
    _is_of_many_days,
    lambda setting: setting.is_of_another_year,
    _tells_of_another_time,
)
"""Each says of a figure that it is no report of this event."""
