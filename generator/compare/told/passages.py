"""Sentences of the articles with the claims read from them, and the event at which a badge stands.

A person's nationality or the cause of a crash is often told in a sentence that joined no event, or another
one than its neighbour. Such answers are compared wherever they stand, if their articles tell of one event.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from generator.compare.badges import Compared, Question, Relation, Statement, compared
from generator.compare.material import Material
from generator.compare.told.concordance import Concordance
from generator.languages.en.words import EMPTY, stem
from generator.model import Article, Claim, ContradictionKind, Mention, Span

MOST_ANSWERS = 60
"""Statements of one question that are looked at: more is a name that everybody has."""

Tellings = Sequence[Statement]


@dataclass(frozen=True, eq=False)
class Passage:
    """A sentence and the claims that were read from it; ``before`` is the passage that it follows."""

    article: Article
    span: Span
    claims: Sequence[Claim]
    before: "Passage | None"

    @cached_property
    def text(self) -> str:
        """Its words."""
        return self.span.of(self.article.text)

    @cached_property
    def plain(self) -> str:
        """Its words, every apostrophe straight."""
        return self.text.replace("’", "'").replace("‘", "'").replace("`", "'")

    @cached_property
    def stems(self) -> frozenset[str]:
        """Stems of its content words and names."""
        return frozenset(s for c in self.claims for s in (*c.stems, *(n.lower() for n in c.names)))

    @cached_property
    def persons(self) -> Sequence[Mention]:
        """Persons named in it, in order, each place once."""
        found = {m.span: m for c in self.claims for m in c.participants if m.kind == "person"}
        return [found[span] for span in sorted(found)] if len(found) > 1 else list(found.values())

    @cached_property
    def told(self) -> frozenset[str]:
        """Stems of all words that tell something, be they a claim's or not."""
        return content(self.text)

    def claim(self, start: int, end: int) -> Claim:
        """Return the claim that holds these characters of the sentence, the shortest if several do."""
        words = self.words(start, end)
        holding = [c for c in self.claims if c.span.holds(words)]
        return min(holding, key=lambda c: c.span.end - c.span.start) if holding else self.claims[0]

    def words(self, start: int, end: int) -> Span:
        """Offsets in the article of characters of the sentence."""
        return Span(self.span.start + start, self.span.start + end)

    def statement(self, start: int, end: int, value: str, key: Hashable, *order: float) -> Statement:
        """An answer in these characters of the sentence."""
        words = self.words(start, end)
        return Statement(self.claim(start, end), words, value, key, order or (0.0,))


def content(words: str) -> frozenset[str]:
    """Stems of the words that tell something."""
    parts = "".join(c if c.isalpha() else " " for c in words).split()
    return frozenset(stem(w) for w in parts if w.lower() not in EMPTY and len(w) > 1)


class Stories:
    """Which article reports which event, and every sentence that tells something."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._events: dict[str, dict[str, int]] = defaultdict(dict)  # article -> event -> its reports
        self._of_sentence: dict[tuple[str, Span], set[str]] = defaultdict(set)
        for event in material.events:
            for report in event.reports:
                found = self._events[report.claim.article]
                found[event.id] = found.get(event.id, 0) + 1
                self._of_sentence[report.claim.article, report.claim.sentence].add(event.id)
        self._place = {event.id: at for at, event in enumerate(material.events)}

    @cached_property
    def _by_place(self) -> dict[tuple[str, int], Passage]:
        return {(p.article.id, p.span.start): p for p in self.passages}

    def passage_of(self, statement: Statement) -> Passage:
        """Return the sentence in which a statement stands."""
        return self._by_place[statement.claim.article, statement.claim.sentence.start]

    @cached_property
    def passages(self) -> list[Passage]:
        """Every sentence with a claim, by article and in text order."""
        by_place: dict[tuple[str, Span], list[Claim]] = defaultdict(list)
        for claim in self._claims():
            by_place[claim.article, claim.sentence].append(claim)
        found: list[Passage] = []
        for (name, span), claims in sorted(by_place.items()):
            before = found[-1] if found and found[-1].article.id == name else None
            found.append(Passage(self._material.articles[name], span, claims, before))
        return found

    @cached_property
    def concordance(self) -> Concordance:
        """Places of the passages by the words that they hold."""
        return Concordance([passage.text for passage in self.passages])

    def holding(self, words: Iterable[str]) -> Iterator[Passage]:
        """Return those of the passages that hold one of the words, as ``Concordance.holding`` does."""
        return (self.passages[at] for at in self.concordance.holding(words))

    def with_parts(self, parts: Iterable[str]) -> Iterator[Passage]:
        """Return those in which one of the parts of words stands."""
        return (self.passages[at] for at in self.concordance.with_parts(parts))

    def _claims(self) -> Iterator[Claim]:
        yield from self._material.claims or [r.claim for e in self._material.events for r in e.reports]

    def events_of(self, passage: Passage) -> set[str]:
        """Events that the sentence reports."""
        return self._of_sentence.get((passage.article.id, passage.span), set())

    def main_event(self, article: str) -> str | None:
        """Return the event that most of the article's reports are of, the earliest of several."""
        return self._main_events.get(article)

    @cached_property
    def _main_events(self) -> Mapping[str, str]:
        return {
            article: max(own, key=lambda e: (own[e], -self._place[e]))
            for article, own in self._events.items()
        }

    def told_by(self, article: str) -> Iterable[str]:
        """Events that the article reports."""
        return self._events.get(article, {}).keys()

    def are_of_one_story(self, one: str, two: str) -> bool:
        """Two articles report an event in common."""
        return not self._events.get(one, {}).keys().isdisjoint(self._events.get(two, {}))

    def event_of(self, statements: Tellings) -> str | None:
        """Return the event that most of these sentences report, or else most of their articles.

        Only an event counts that articles with two of the answers report.
        """
        answers: dict[str, set[Hashable]] = defaultdict(set)
        articles: dict[str, set[str]] = defaultdict(set)
        for statement in statements:
            for event in self._events.get(statement.claim.article, ()):
                answers[event].add(statement.key)
                articles[event].add(statement.claim.article)
        shared = [event for event, given in answers.items() if len(given) > 1]
        if not shared:
            return None
        places = {(s.claim.article, s.claim.sentence) for s in statements}
        told = {e: sum(e in self._of_sentence.get(p, ()) for p in places) for e in shared}
        return max(
            shared, key=lambda e: (told[e], len(articles[e]), self._weight(e, articles[e]), -self._place[e])
        )

    def _weight(self, event: str, articles: set[str]) -> int:
        return sum(self._events[a].get(event, 0) for a in articles)

    def compared(
        self, kind: ContradictionKind, what: str, rule: str, statements: Tellings, relation: Relation
    ) -> Compared | None:
        """Answers of the articles that share an event, at that event; ``None`` if fewer than two differ."""
        if len({s.key for s in statements}) < 2 or len(statements) > MOST_ANSWERS:
            return None
        event = self.event_of(statements)
        if event is None:
            return None
        kept = [s for s in statements if event in self._events.get(s.claim.article, ())]
        return compared(Question(kind, (event,), what, rule), kept, relation)


@lru_cache(maxsize=1)
def stories(material: Material) -> Stories:
    """Read once for all comparers that look at sentences."""
    return Stories(material)
