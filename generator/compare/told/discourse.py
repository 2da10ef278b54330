"""Which event a sentence is told with that dates nothing and joined none, as its reader takes it.

"The navy seized 14 rifles" follows a sentence that tells of Thursday's raid: the reader takes it to be about
that raid. Of the events that an article tells as news she thinks of the one last spoken of that is of the
same kind of happening, else of the one last spoken of, else of the one that title and lead tell of. The age
of the one to whom it happened beats all ("the 36-year-old fell 200 metres"). Behind a sentence of another
year she does not know, so nothing is told with any.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import pairwise
from typing import Final

from generator.compare.dossier import Dossier, Gist, View
from generator.model import Article, Claim, Event, Span

NEWS = 31
"""Days for which what happened is told without its date."""

_LAST_SPOKEN_OF = 3  # sentences back in which an event is still what the text is about
_SAME_KIND = 8  # the same, if the sentence tells of the same kind of happening
_USUAL = 3  # a kind of happening that a third of the reports tell is what the event is
_TOLD_TWICE = 2
_TITLE, _LEAD = 3, 2  # what a sentence there counts for, of which event is an article's main one


def published(article: Article) -> date | None:
    """Day of publication."""
    when = article.source.published or article.dct
    return when.date() if isinstance(when, datetime) else when


def is_news(article: Article, event: Event | Gist) -> bool:
    """The article came out when the event had happened, or was planned, and was still news."""
    day, when = published(article), event.date
    if day is None or when.earliest is None or when.latest is None:
        return True
    if day.toordinal() < when.earliest:
        return event.kind == "scheduled"
    return day.toordinal() <= when.latest + NEWS


@dataclass(frozen=True, slots=True)
class Spoken:
    """One sentence: events that it tells as news, each with its claim, and whether it dates anything."""

    news: tuple[tuple[Gist, Claim], ...] = ()
    is_dated: bool = False

    @property
    def is_past(self) -> bool:
        """It dates what it tells, and none of it is news."""
        return self.is_dated and not self.news


_NOTHING: Final = Spoken()


@dataclass(eq=False)
class Discourse:
    """One article, sentence by sentence."""

    article: Article
    spoken: Mapping[Span, Spoken]
    order: list[Span] = field(init=False)
    place: dict[Span, int] = field(init=False)
    main: Gist | None = field(init=False)

    def __post_init__(self) -> None:
        """Find the event that the article is about."""
        self.order = [s.span for s in self.article.sentences]
        self.place = {span: number for number, span in enumerate(self.order)}
        self.main = self._main()

    def _main(self) -> Gist | None:
        weights: Counter[str] = Counter()
        found = {}
        for place, span in enumerate(self._told_at()):
            for event in {e.id: e for e, _ in self.spoken[span].news if e.kind != "said"}.values():
                found[event.id] = event
                weights[event.id] += (_TITLE, _LEAD)[place] if place < 2 else 1
        return found[min(weights, key=lambda e: (-weights[e], e))] if weights else None

    def _told_at(self) -> Iterator[Span]:
        return (span for span in self.order if span in self.spoken)

    def events_of(self, claim: Claim) -> Sequence[str]:
        """Return the event that the claim is told with, or some; none if no reader knows."""
        at = self.place[claim.sentence]
        before = [self.spoken.get(span, _NOTHING) for span in self.order[max(0, at - _SAME_KIND) : at + 1]]
        before.reverse()
        if any(spoken.is_past for spoken in before[:2]):
            return ()
        if before[0].news:  # another clause of its sentence tells it
            return self._nearest(before[0].news)
        kinds = kinds_of(claim)
        for spoken in before:
            alike = [(e, c) for e, c in spoken.news if kinds & kinds_of(c)]
            if alike:
                return self._nearest(alike)
        last = next((s.news for s in before[: _LAST_SPOKEN_OF + 1] if s.news), ())
        return self._nearest(last) if last else (self.main.id,) if self.main else ()

    def _nearest(self, told: Sequence[tuple[Gist, Claim]]) -> Sequence[str]:
        """Of several events of one sentence the one that the article is about, or what is no statement."""
        main = self.main.id if self.main else ""
        events = {event.id: event for event, _ in told}.values()
        best = min((e.id != main, e.kind == "said") for e in events)
        return [e.id for e in events if (e.id != main, e.kind == "said") == best]


class Persons:
    """Events by the age that most who give one give for the person to whom it happened."""

    def __init__(self, dossiers: Iterable[Dossier]) -> None:
        """Look for an age that two articles give, and most."""
        self._events: dict[tuple[float, str], list[Event]] = defaultdict(list)
        for dossier in dossiers:
            for known in dossier.read(_person):
                self._events[known].append(dossier.event)

    def event_of(self, article: Article, claim: Claim) -> str | None:
        """Return the one event in the news, of the kind that the claim tells, of a person of that age."""
        ages = ages_of(claim)
        if len(ages) != 1 or not self._events:
            return None
        found = {
            event.id
            for age in ages
            for kind in kinds_of(claim)
            for event in self._events.get((age, kind), ())
            if is_news(article, event)
        }
        return found.pop() if len(found) == 1 else None


def _person(dossier: Dossier) -> Sequence[tuple[float, str]]:
    """The age of the one to whom it happened, with each kind of happening that the event is."""
    reports = dossier.event.reports
    age = _age_of(dossier.event)
    if not age:
        return ()
    kinds = Counter(kind for report in reports for kind in kinds_of(report.claim))
    return [(age, kind) for kind, count in kinds.items() if _USUAL * count >= len(reports)]


def _age_of(event: Event) -> float:
    told = (r.claim for r in event.reports if r.claim.quantities)
    given = Counter(age for _, age in {(claim.article, age) for claim in told for age in ages_of(claim)})
    age, count = min(given.items(), key=lambda item: (-item[1], item[0]), default=(0.0, 0))
    return age if count >= _TOLD_TWICE and 2 * count > given.total() else 0.0


def ages_of(claim: Claim) -> set[float]:
    """Ages that the claim gives."""
    return {q.bounds.low for q in claim.quantities if q.noun == "age"}


def kinds_of(claim: Claim) -> set[str]:
    """Types of the happenings that it tells."""
    return {h.type for h in claim.happenings} or ({claim.type} if claim.type else set())


def beside(views: Iterable[View], dossiers: Mapping[str, Dossier]) -> Mapping[str, Sequence[Claim]]:
    """Claims by the id of the event that they are told with, though they joined none or one of old."""
    of_persons = Persons(dossiers.values())
    found: dict[str, list[Claim]] = defaultdict(list)
    for view in views:
        for claim, events, is_aged in view.read(_loose):
            of_person = of_persons.event_of(view.text.article, claim) if is_aged else None
            if event := of_person or _most_reported(events, dossiers):
                found[event].append(claim)
    return found


def _most_reported(events: Sequence[str], dossiers: Mapping[str, Dossier]) -> str:
    if len(events) < 2:
        return events[0] if events else ""
    return min(events, key=lambda e: (-len(dossiers[e].event.reports), e))


def _loose(view: View) -> Sequence[tuple[Claim, Sequence[str], bool]]:
    """Claims with figures that joined nothing, with whom they may be told with, and whether of an age."""
    article, reports = view.text.article, view.read(_reports)
    loose = [
        claim
        for claim in view.text.claims
        if claim.quantities and claim.date is None and not _is_placed(article, reports.get(claim.span, ()))
    ]
    if not loose:
        return ()
    text = Discourse(article, view.read(_spoken))
    found = ((claim, text.events_of(claim), bool(ages_of(claim))) for claim in loose)
    return [one for one in found if one[1] or one[2]]


def _reports(view: View) -> Mapping[Span, Sequence[tuple[Gist, Claim]]]:
    """Events with their claims, by the claim's span."""
    found: dict[Span, list[tuple[Gist, Claim]]] = defaultdict(list)
    for event, claim in view.told:
        found[claim.span].append((event, claim))
    return found


def _spoken(view: View) -> Mapping[Span, Spoken]:
    """What each sentence of the article tells."""
    told: dict[Span, list[tuple[Gist, Claim]]] = defaultdict(list)
    for pairs in view.read(_reports).values():
        for event, claim in pairs:
            told[claim.sentence].append((event, claim))
    return {sentence: _told(view.text.article, pairs) for sentence, pairs in told.items()}


def carried_on(view: View) -> frozenset[Span]:
    """Sentences that date nothing behind one of another year: they may carry on what that one tells.

    "In April 2012 a quake struck off the coast. Five people died."
    """
    told = view.read(_spoken)
    if not any(one.is_past for one in told.values()):
        return frozenset()
    return frozenset(
        after.span
        for before, after in pairwise(view.text.article.sentences)
        if told.get(before.span, _NOTHING).is_past and not told.get(after.span, _NOTHING).is_dated
    )


def _is_placed(article: Article, reports: Sequence[tuple[Gist, Claim]]) -> bool:
    """Some event holds the claim, and not only, undated, one of long ago."""
    return any(c.date is not None or is_news(article, e) or names_year(article, c, e) for e, c in reports)


def names_year(article: Article, claim: Claim, event: Event | Gist) -> bool:
    """The sentence names the event's year."""
    latest = event.date.latest
    year = date.fromordinal(latest).year if latest is not None and latest > 0 else 0
    return bool(year) and str(year) in claim.sentence.of(article.text)


def _dates_its_sentence(claim: Claim) -> bool:
    """Not a noun with its year in a sentence about something else ("a town hit by the flood of 2004")."""
    width, whole = (span.end - span.start for span in (claim.span, claim.sentence))
    return claim.date is not None and (claim.dated_by != "noun" or 2 * width > whole)


def _told(article: Article, told: Sequence[tuple[Gist, Claim]]) -> Spoken:
    news = tuple((e, c) for e, c in told if is_news(article, e))
    return Spoken(news, any(_dates_its_sentence(c) for _, c in told))
