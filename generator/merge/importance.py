"""How much the sources make of a happening: additive, so that a day's events sum to the day's.

Sources vote. For each day that an article dates something to it has one vote, shared out among what it tells
of that day, so that a long article, or one that repeats itself, counts little more than a short one. A claim
votes only for the period it gives: one that gives another day, or a whole year, says nothing for this day
even where it tells of the same event. What is hedged, denied, or dated in passing inside a noun phrase counts
half. Three things add to a vote: a reference from afar (a day that is spoken of long after is one that
lasts), the title, and a further independent source. Copies of one report vote once.

The sum of a period's votes is then shared out among its events by how many articles tell of each, with a date
or without; what tells of no known kind of happening is often a remark in passing, and has half a share. So a
report that does not say when helps its event to stand for the day, but makes no day weigh more: whether it
belongs is a judgement of ours, not a source's word.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from generator.edtf import Edtf
from generator.merge.copies import Independence
from generator.model import Article, Claim, Event

_SHARING = 0.75  # 1: an article's vote is shared out wholly; 0: each report is a vote of its own
_FROM_AFAR = 2.0  # added to a vote for what was long past when the article was published
_SAYING = 0.75  # a saying is made much of on its day, and weighs less than a happening
_UNSURE = 0.5  # hedged, or denied
_IN_PASSING = 0.5  # dated inside a noun phrase ("Tuesday's hearing"), not with the verb that tells it
_IN_TITLE = 0.5
_FURTHER_SOURCE = 0.5  # for each independent source beyond the first
_BY_VOTES = 0.1  # of a share goes by an event's own votes: enough where as many articles tell of two
_UNKNOWN_KIND = 0.5  # of a share is left to what tells of no known kind of happening
_NEWS_LASTS = 7  # days; an article of the same week is the day's own news, or its echo

_Period = tuple[int | None, int | None]


class Weight(NamedTuple):
    """What an event brings to its period: votes, and what it claims of all the period's."""

    period: _Period
    votes: float
    part: float


class Attention:
    """What each article has to give to each period it dates something to.

    ``claims_of`` are all the claims of an article, by its id.
    """

    def __init__(
        self,
        claims_of: Mapping[str, Iterable[Claim]],
        articles: dict[str, Article],
        independence: Independence,
    ) -> None:
        self._claims_of = claims_of
        self._dated: dict[str, Counter[_Period]] = {}
        self.articles = articles
        self.independence = independence

    def weight(self, event: Event) -> Weight:
        """What an event brings to its period."""
        claims = [r.claim for r in event.reports]
        voted = self.votes(claims, event.date)
        return Weight(_period(event.date), voted, self._part(claims, voted))

    def votes(self, claims: Iterable[Claim], when: Edtf) -> float:
        """Votes for an event listed at ``when``; ``claims`` are its own, undated ones too. Never negative."""
        claims = list(claims)
        votes: dict[str, float] = {}
        for claim in claims:
            if claim.date is not None and _period(claim.date) == _period(when):
                votes[claim.article] = votes.get(claim.article, 0.0) + self._share(claim, claim.date)
        titled = {c.article for c in claims if c.role == "title"}
        once: dict[str, float] = {}
        for article, vote in votes.items():
            told = vote * self._distance(article, when) + (_IN_TITLE if article in titled else 0.0)
            report = self.independence.report(article)
            once[report] = max(told, once.get(report, 0.0))
        further = max(0, self.independence.count(votes) - 1)
        return sum(once.values()) + _FURTHER_SOURCE * further

    def _share(self, claim: Claim, date: Edtf) -> float:
        """What a claim has of its article's vote for the day."""
        share: float = self._dates(claim.article)[_period(date)] ** -_SHARING
        share *= _SAYING if claim.kind == "said" else 1.0
        share *= _UNSURE if claim.hedges else 1.0
        share *= _IN_PASSING if claim.dated_by == "noun" else 1.0
        return share * (_UNSURE if claim.polarity == "denied" else 1.0)

    def _dates(self, article: str) -> Counter[_Period]:
        """How often an article dates something to each period."""
        if article not in self._dated:
            own = self._claims_of[article]
            self._dated[article] = Counter(_period(c.date) for c in own if c.date is not None)
        return self._dated[article]

    def _part(self, claims: Iterable[Claim], votes: float) -> float:
        """What an event claims of its day's votes: by the articles that tell of it, copies counted once."""
        claims = list(claims)
        telling = len({self.independence.report(c.article) for c in claims})
        is_known = any(c.date is not None and c.type and not c.type.startswith("~") for c in claims)
        return (telling + _BY_VOTES * votes) * (1.0 if is_known else _UNKNOWN_KIND)

    def _distance(self, article: str, when: Edtf) -> float:
        """Weight of an article's vote by how long after ``when`` it was published."""
        published = self.articles[article].dct
        if published is None or when.latest is None:
            return 1.0
        return 1.0 + (_FROM_AFAR if published.toordinal() - when.latest > _NEWS_LASTS else 0.0)


def weighed(events: Sequence[tuple[Event, Weight]]) -> list[Event]:
    """Events of one story, each with its importance; the same object where it had that."""
    votes, parts = defaultdict[_Period, float](float), defaultdict[_Period, float](float)
    for _, own in events:
        votes[own.period] += own.votes
        parts[own.period] += own.part
    found = []
    for event, own in events:
        importance = round(votes[own.period] * own.part / parts[own.period], 3)
        found.append(event if event.importance == importance else replace(event, importance=importance))
    return found


def _period(date: Edtf) -> _Period:
    return date.earliest, date.latest
