"""Each event with the articles that report it, and what each article reports of all events.

`Material` gets them from its memo: the same object from run to run while nothing of it has changed, with
everything that comparers read of it (``read``).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import is_

from generator.compare.keeping import Keeping
from generator.compare.told.texts import Text
from generator.edtf import Edtf
from generator.model import Article, Claim, Event, Kind, Report, Span


@dataclass(frozen=True, slots=True)
class Gist:
    """An event as one of its articles knows it: not who else reports it."""

    id: str
    date: Edtf
    kind: Kind


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """What one article reports of one event."""

    gist: Gist
    claims: Sequence[Claim]

    @property
    def key(self) -> str:
        """The same for the same claims of an event that looks the same from here."""
        gist = self.gist
        return repr((gist.id, gist.date.text, gist.kind, *map(id, self.claims)))


class Dossier(Keeping):
    """An event and the articles of its reports, by id: all that a reading of these may look at.

    ``parts`` are what each of them reports of it, with its key.
    """

    __slots__ = ("articles", "event", "parts")

    def __init__(self, event: Event, articles: Mapping[str, Article]) -> None:
        super().__init__()
        by_article: dict[str, list[Claim]] = {}
        for report in event.reports:
            by_article.setdefault(report.claim.article, []).append(report.claim)
        gist = Gist(event.id, event.date, event.kind)
        self.event = event
        self.articles = {name: articles[name] for name in by_article}
        parts = ((name, Part(gist, claims)) for name, claims in by_article.items())
        self.parts = tuple((name, part, part.key) for name, part in parts)

    def is_of(self, event: Event, articles: Mapping[str, Article]) -> bool:
        """The event tells the same as this one's, in the very same articles.

        What merging alone counts and shows of an event (importance, headline) is nothing that is compared.
        """
        own = self.event
        are_told_alike = own is event or (
            (own.date, own.kind, len(own.reports)) == (event.date, event.kind, len(event.reports))
            and all(map(_is_told_alike, own.reports, event.reports))
        )
        return are_told_alike and all(map(is_, self.articles.values(), map(articles.get, self.articles)))

    def known_in(self, event: Event, articles: Mapping[str, Article]) -> Event:
        """Return the event with our claims where it has the like: merging makes some of them anew."""
        known: dict[tuple[str, Span], list[Claim]] = {}
        for claim in (report.claim for report in self.event.reports):
            if self.articles[claim.article] is articles.get(claim.article):
                known.setdefault((claim.article, claim.span), []).append(claim)
        return replace(event, reports=tuple(_with_ours(report, known) for report in event.reports))


def _with_ours(report: Report, known: Mapping[tuple[str, Span], Sequence[Claim]]) -> Report:
    claim = report.claim
    near = known.get((claim.article, claim.span), ())
    ours = next((own for own in near if own is claim or own == claim), claim)
    return report if ours is claim else replace(report, claim=ours)


def _is_told_alike(one: Report, two: Report) -> bool:
    return one.claim is two.claim or one.claim == two.claim


class View(Keeping):
    """A text and what it reports of each event, in timeline order."""

    __slots__ = ("parts", "text")

    def __init__(self, text: Text, parts: Sequence[Part]) -> None:
        super().__init__()
        self.text, self.parts = text, parts

    @property
    def told(self) -> Iterator[tuple[Gist, Claim]]:
        """Every report of the article."""
        return ((part.gist, claim) for part in self.parts for claim in part.claims)
