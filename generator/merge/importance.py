"""How much the sources make of a happening: additive, so that a day's events sum to the day's.

Sources vote. For each day that an article dates something to it has one vote, shared out among what it tells
of that day, so that a long article, or one that repeats itself, counts little more than a short one. Three
things add to a vote: a reference from afar (a day that is spoken of long after is one that lasts), the title,
and a further independent source. Copies of one report vote once. A report that does not say when adds
nothing: whether it belongs is a judgement of ours, not a source's word.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from generator.edtf import Edtf
from generator.merge.copies import Independence
from generator.model import Article, Claim

_SHARING = 0.75  # 1: an article's vote is shared out wholly; 0: each report is a vote of its own
_FROM_AFAR = 2.0  # added to a vote for what was long past when the article was published
_SAYING = 0.75  # a saying is made much of on its day, and weighs less than a happening
_IN_TITLE = 0.5
_FURTHER_SOURCE = 0.5  # for each independent source beyond the first
_NEWS_LASTS = 7  # days; an article of the same week is the day's own news, or its echo

_Period = tuple[int | None, int | None]


class Attention:
    """What each article has to give to each period it dates something to."""

    def __init__(
        self, claims: Iterable[Claim], articles: Mapping[str, Article], independence: Independence
    ) -> None:
        self._dated = Counter((c.article, _period(c.date)) for c in claims if c.date is not None)
        self._articles = articles
        self._independence = independence

    def importance(self, claims: Iterable[Claim], when: Edtf) -> float:
        """Votes for an event listed at ``when``; ``claims`` are its own, undated ones too. Never negative."""
        claims = list(claims)
        votes: dict[str, float] = {}
        for claim in claims:
            if claim.date is not None:
                share = self._dated[claim.article, _period(claim.date)] ** -_SHARING
                share *= _SAYING if claim.kind == "said" else 1.0
                votes[claim.article] = votes.get(claim.article, 0.0) + share
        titled = {c.article for c in claims if c.role == "title"}
        once: dict[str, float] = {}
        for article, vote in votes.items():
            told = vote * self._distance(article, when) + (_IN_TITLE if article in titled else 0.0)
            report = self._independence.report(article)
            once[report] = max(told, once.get(report, 0.0))
        further = max(0, self._independence.count(votes) - 1)
        return round(sum(once.values()) + _FURTHER_SOURCE * further, 3)

    def _distance(self, article: str, when: Edtf) -> float:
        """Weight of an article's vote by how long after ``when`` it was published."""
        published = self._articles[article].dct
        if published is None or when.latest is None:
            return 1.0
        return 1.0 + (_FROM_AFAR if published.toordinal() - when.latest > _NEWS_LASTS else 0.0)


def _period(date: Edtf) -> _Period:
    return date.earliest, date.latest
