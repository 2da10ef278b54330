"""The words around a figure."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from generator.compare.told.nearness import is_in_passing
from generator.languages.en.comparison import EMPHATIC, GLOBAL, WEEKDAYS
from generator.languages.en.words import COUNTRIES, EMPTY, stem
from generator.model import Article, Claim, Event, Quantity

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_MINUTES = re.compile(
    r"\b\d{1,2}[:.]\s?([0-5]\d)\b(?!\s?(?:%|m\b|km|mi|magn|metre|feet))(?=\s?[ap]\.?\s?m|\s)"
)
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b(?!,\d|[- ](?:people|men|women))")
_NAME = re.compile(r"[A-Z][\w’']+(?:[ -]{1,3}[A-Z][\w’']+){2,}")
_DISTRICT = re.compile(
    r"\bin (?:the )?((?:[A-Z][\w’'-]+ ){1,3})"
    r"(?:district|province|county|regency|village|town|suburb|quarter|parish)\b"
)
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
        return self._words_before[-count:]

    def after(self, count: int) -> list[str]:
        """Return the first words after it."""
        return self._words_after[:count]

    @cached_property
    def _words_before(self) -> list[str]:
        start = max(self.claim.sentence.start, self.quantity.span.start - 80)
        return _lower(self.article.text[start : self.quantity.span.start])

    @cached_property
    def _words_after(self) -> list[str]:
        end = min(self.claim.sentence.end, self.quantity.span.end + 60)
        return _lower(self.article.text[self.quantity.span.end : end])

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


def are_of_one_time(a: Setting, b: Setting, days: int) -> bool:
    """Published at most so many days apart; an unknown day counts as any."""
    one, two = a.published, b.published
    return one is None or two is None or abs(one.toordinal() - two.toordinal()) <= days
