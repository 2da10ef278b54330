"""Which events the words of a sentence tell of: those it reports, or else those of the sentences before.

Most sentences of a news story join no event of their own ("No injuries were reported."). They carry on what
the sentence before tells, or tell of what their article is about, if that was news when it came out.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice

from generator.compare.dossier import Gist, View
from generator.compare.material import Material
from generator.compare.told.belonging import IN_PASSING
from generator.compare.told.texts import Text
from generator.model import Article, Claim, Span

_LEAD = (5, 4, 3)  # how many other sentences the title and the first two of the lead count for
_STORY = 3  # happenings that an article's title and lead go back to
_CARRIED_ON = 2  # sentences back that a sentence may carry on
_NEWS = 31  # days for which what happened is told without its date

Told = Sequence[tuple[Gist, Claim]]
"""Events with the claims that report them."""


@dataclass(frozen=True, slots=True)
class About:
    """The events of every sentence, by their ids; ``views`` are what the articles report, by theirs."""

    views: Mapping[str, View]

    def told_in(self, article: str) -> frozenset[str]:
        """Return all events that an article tells of: those of any of its sentences are among them."""
        return self.views[article].read(_told_in)

    def events(self, claim: Claim, words: Span) -> tuple[str, ...]:
        """Return the events that words of a claim's sentence tell of, none if that is not plain."""
        view = self.views[claim.article]
        reports = view.read(_reports).get(claim.sentence, ())
        if reports:
            return tuple(dict.fromkeys(gist.id for gist, report in reports if report.span.holds(words)))
        return () if claim.sentence in view.text.read(_dated) else _carried_on(view, claim.sentence)

    def loosely(self, claim: Claim) -> tuple[str, ...]:
        """Return the events that a claim's sentence reports, and what its article is about."""
        reports = self.views[claim.article].read(_reports).get(claim.sentence, ())
        return tuple(dict.fromkeys((*(gist.id for gist, _ in reports), *self.story(claim))))

    def story(self, claim: Claim) -> tuple[str, ...]:
        """Return what the whole article is about: for what comes of a happening, days later.

        That is the news, and what else the lead goes back to: of what is captured, tried or named today.
        """
        return tuple(gist.id for gist in self.views[claim.article].read(_told)[:_STORY])


def about_of(material: Material) -> About:
    """Return the events of every sentence of the material."""
    return About(material.views)


def _reports(view: View) -> Mapping[Span, Told]:
    """Events that each sentence reports; what is told in passing is not."""
    found: dict[Span, list[tuple[Gist, Claim]]] = defaultdict(list)
    for gist, claim in view.told:
        if claim.rule != IN_PASSING:
            found[claim.sentence].append((gist, claim))
    return found


def _told(view: View) -> Sequence[Gist]:
    """What the article tells of, the most told first, its lead above all."""
    counted: Counter[str] = Counter()
    gists: dict[str, Gist] = {}
    spans = view.text.read(_spans)
    for sentence, reports in view.read(_reports).items():
        weight = _weight(spans, sentence)
        told = {gist.id: gist for gist, _ in reports}
        gists |= told
        for event in told:
            counted[event] += weight
    return [gists[event] for event in sorted(counted, key=lambda event: (-counted[event], event))]


def _told_in(view: View) -> frozenset[str]:
    return frozenset(gist.id for gist in view.read(_told))


def _main(view: View) -> tuple[str, ...]:
    """What the article tells most of that was news when it came out."""
    found = (gist.id for gist in view.read(_told) if _is_news(view.text.article, gist))
    return tuple(islice(found, 1))


def _carried_on(view: View, sentence: Span) -> tuple[str, ...]:
    """Events of the nearest sentence before that has any, or else of the article."""
    spans, reports = view.text.read(_spans), view.read(_reports)
    at = bisect_left(spans, sentence)
    for span in reversed(spans[max(0, at - _CARRIED_ON) : at]):
        gists = {gist.id: gist for gist, _ in reports.get(span, ())}
        if gists:
            is_plain = _is_one(_is_news(view.text.article, gist) for gist in gists.values())
            return tuple(gists) if is_plain else ()
    return view.read(_main)


def _is_one(are_news: Iterable[bool]) -> bool:
    """There is one event only, and it was news."""
    return list(are_news) == [True]


def _is_news(article: Article, event: Gist) -> bool:
    day = published(article)
    if event.kind != "happened" or event.date.earliest is None or event.date.latest is None:
        return False
    return not day or event.date.earliest <= day <= event.date.latest + _NEWS


def _spans(text: Text) -> Sequence[Span]:
    """Sentences of the article, in order."""
    return sorted(sentence.span for sentence in text.article.sentences)


def _dated(text: Text) -> frozenset[Span]:
    """Sentences that date something."""
    return frozenset(claim.sentence for claim in text.claims if claim.date is not None)


def _weight(spans: Sequence[Span], sentence: Span) -> int:
    at = bisect_left(spans, sentence)
    return _LEAD[at] if at < len(_LEAD) else 1


def published(article: Article) -> int:
    """Ordinal of the day of publication, 0 where it is not known."""
    when = article.source.published or article.dct
    if when is None:
        return 0
    return (when.date() if isinstance(when, datetime) else date(when.year, when.month, when.day)).toordinal()
