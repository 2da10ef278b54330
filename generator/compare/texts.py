"""Articles and events with what is read off each: once, and kept for as long as it is the very same thing.

A ``Text`` is an article with its claims, an ``Account`` an event with the articles that report it, a ``View``
what one text knows of all events. ``Material`` gets each from its memo, the same object from run to run while
nothing of it has changed. So a comparer that reads by a function of one of these alone (``read``) reads only
what is new.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import is_
from typing import Any, Self, TypeVar

from generator.edtf import Edtf
from generator.model import Article, Claim, Event, Kind

Result = TypeVar("Result")


class Readable:
    """Something off which functions of it alone read; what each gave is kept as long as the thing itself."""

    def __init__(self) -> None:
        """Nothing has been read."""
        self._read: dict[Callable[[Any], object], Any] = {}

    def read(self, reader: Callable[[Self], Result]) -> Result:
        """Return what the reader gives for this, asked once."""
        found = self._read
        if reader not in found:
            found[reader] = reader(self)
        result: Result = found[reader]
        return result


class Text(Readable):
    """An article and the claims read from it, in their order."""

    def __init__(self, article: Article, claims: Sequence[Claim]) -> None:
        super().__init__()
        self.article, self.claims = article, claims


@dataclass(frozen=True, slots=True)
class Gist:
    """All of an event that an article tells by; ``reports`` is how many there are of it."""

    id: str
    date: Edtf
    kind: Kind
    reports: int


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """What one article reports of one event."""

    gist: Gist
    claims: Sequence[Claim]

    @property
    def key(self) -> tuple[object, ...]:
        """The same for the same claims of an event that looks the same from here."""
        gist = self.gist
        return gist.id, gist.date.text, gist.kind, gist.reports, *map(id, self.claims)


class Account(Readable):
    """An event with its articles, by id; ``parts``: what each of them reports of it, with its key."""

    def __init__(self, event: Event, articles: Mapping[str, Article]) -> None:
        super().__init__()
        by_article: dict[str, list[Claim]] = {}
        for report in event.reports:
            by_article.setdefault(report.claim.article, []).append(report.claim)
        gist = Gist(event.id, event.date, event.kind, len(event.reports))
        self.event = event
        self.articles = {name: articles[name] for name in by_article}
        parts = ((name, Part(gist, claims)) for name, claims in by_article.items())
        self.parts = tuple((name, part, part.key) for name, part in parts)

    def is_of(self, articles: Mapping[str, Article]) -> bool:
        """None of its articles is another now."""
        return all(map(is_, self.articles.values(), map(articles.get, self.articles)))


class View(Readable):
    """A text and what it reports of each event, in timeline order."""

    def __init__(self, text: Text, parts: Sequence[Part]) -> None:
        super().__init__()
        self.text, self.parts = text, parts

    @property
    def told(self) -> Iterator[tuple[Gist, Claim]]:
        """Every report of the article."""
        return ((part.gist, claim) for part in self.parts for claim in part.claims)
