"""Whether a report's figure is told of the event itself, or only in its company.

The merging stage lets a sentence report every event it tells of, be it in passing ("the town that the quake
of 2004 had hit"). A badge asks for more: an undated sentence tells of what was news when it was published; a
sentence that dates itself tells, with its figures, of that day; and one person's age stands for that person.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from generator.compare.material import Dated
from generator.compare.told.discourse import ages_of, is_news
from generator.compare.told.nearness import is_in_passing, nearest
from generator.compare.told.setting import Setting
from generator.languages.en.quantities import ENGLISH
from generator.model import Claim, Event

IN_PASSING = "told-besides"
"""Rule of a claim whose sentence dates another happening than the event that it joined."""

_ANOTHER = re.compile(rf"\banother\b(?! (?:{ENGLISH.numeral})\b)", re.IGNORECASE)
"""Another happening, not "another 20 people"."""

_AGES_APART = 2  # years by which the sources may put one person's age differently
_MOST = 2 / 3  # share of the dated reports that give an age, which must give one
_OF_A_PERSON = "of a parent"


def asks_beside(claim: Claim) -> bool:
    """Whether a figure of it is told of an event, what else its sentence dates may decide."""
    return claim.rule == IN_PASSING if claim.date is None else claim.dated_by == "noun"


@dataclass(eq=False)
class Told:
    """What an event's reports tell together: how many name a word, and whose age they give."""

    event: Event
    dated: Dated = field(default_factory=dict)

    @cached_property
    def _naming(self) -> Mapping[str, set[int]]:
        """Numbers of the reports that name a word."""
        found: dict[str, set[int]] = defaultdict(set)
        for number, report in enumerate(self.event.reports):
            for word in (*report.claim.stems, *report.claim.names):
                found[word.lower()].add(number)
        return found

    @cached_property
    def _age(self) -> float:
        return _one_age(r.claim for r in self.event.reports if r.claim.date is not None)

    def naming_all(self, words: Iterable[str]) -> int:
        """How many reports name every one of the words."""
        found = sorted((self._naming.get(word, set()) for word in words), key=len)
        return len(set.intersection(*found)) if found else len(self.event.reports)

    def is_usual(self, words: Iterable[str]) -> bool:
        """A third of its articles name one of the words."""
        reports = self.event.reports
        naming = set().union(*(self._naming.get(word, ()) for word in words))
        articles = {reports[number].claim.article for number in naming}
        return 3 * len(articles) >= len({report.claim.article for report in reports})

    def is_told(self, setting: Setting) -> bool:
        """The figure is the event's own."""
        if setting.quantity.scope == _OF_A_PERSON:
            return True
        return self._is_of_its_day(setting) and not self._is_of_another_person(setting.claim)

    def _is_of_its_day(self, setting: Setting) -> bool:
        claim = setting.claim
        if claim.date is not None:
            return claim.dated_by != "noun" or self._is_of_the_noun(setting)
        if not _is_news(setting) or ("another" in setting.words and _ANOTHER.search(setting.sentence)):
            return False
        if setting.is_beside:
            return True
        if claim.rule != IN_PASSING:
            return True
        own = [c.date for c in self._beside(claim) if c.date and c.span == claim.span]
        if own and all(day.overlaps(self.event.date) for day in own):
            return True
        return _happening_of(setting) == claim.type

    def _is_of_the_noun(self, setting: Setting) -> bool:
        """Not "the quake killed 12 in a region that the flood of 2004 had laid waste", of the flood."""
        claim = setting.claim
        of_other_days = any(
            c.dated_by == "verb" and not c.date.overlaps(self.event.date)
            for c in self._beside(claim)
            if c.date
        )
        if _is_news(setting) and not of_other_days:
            return True
        is_behind = claim.timex is not None and claim.timex.span.end <= setting.quantity.span.start
        return is_behind or claim.span.holds(setting.quantity.number)

    def _beside(self, claim: Claim) -> Sequence[Claim]:
        """Dated claims of its sentence."""
        return self.dated.get((claim.article, claim.sentence), ())

    def _is_of_another_person(self, claim: Claim) -> bool:
        """As in "the day after a climber, 36, fell 200 feet", in the event of one who was 32."""
        ages = ages_of(claim)
        return bool(ages and self._age) and all(abs(age - self._age) > _AGES_APART for age in ages)


def _is_news(setting: Setting) -> bool:
    """Published when it had happened and was still news, or the sentence names its year."""
    event, published = setting.event, setting.published
    if published is None or event.date.earliest is None or event.date.latest is None:
        return True
    return is_news(setting.article, event) or (setting.claim.date is None and _names_its_year(setting))


def _names_its_year(setting: Setting) -> bool:
    latest = setting.event.date.latest
    at = setting.sentence.find(str(date.fromordinal(latest).year)) if latest and latest > 0 else -1
    return at >= 0 and not is_in_passing(setting.claim, setting.quantity, setting.claim.sentence.start + at)


def _happening_of(setting: Setting) -> str:
    """Type of the happening that is told next to the figure."""
    found = nearest(setting.claim, setting.quantity)
    return found.type if found else setting.claim.type


def _one_age(claims: Iterable[Claim]) -> float:
    """The age that most of those who give any give; 0 where several persons' are given."""
    given = Counter(age for claim in claims for age in ages_of(claim))
    if not given:
        return 0.0
    age, count = min(given.items(), key=lambda item: (-item[1], item[0]))
    return age if count >= _MOST * sum(given.values()) else 0.0
