"""Sentences of the articles with the claims read from them, and the event at which a badge stands.

A person's nationality or the cause of a crash is often told in a sentence that joined no event, or another
one than its neighbour. Such answers are compared wherever they stand, if their articles tell of one event.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain
from typing import TypeVar

from generator.compare.badges import Compared, Question, Relation, Statement, compared
from generator.compare.dossier import View
from generator.compare.material import Material
from generator.compare.told.readers import Find, Places, Reader, Texts
from generator.compare.told.texts import Passage, Text
from generator.memo import Memo
from generator.model import ContradictionKind, Span

Read = TypeVar("Read")

MOST_ANSWERS = 60
"""Statements of one question that are looked at: more is a name that everybody has."""

Tellings = Sequence[Statement]


class Stories:
    """Which article reports which event, and every sentence that tells something."""

    def __init__(self, material: Material) -> None:
        self.text_of = {name: material.texts[name] for name in sorted(material.texts)}
        self.texts = list(self.text_of.values())
        self._memo = material.memo
        self._known = _texts(material.memo, self.texts)
        self._views = material.views
        self._events = {name: view.read(_reports) for name, view in self._views.items()}
        self._place = material.place

    def passage_of(self, statement: Statement) -> Passage:
        """Return the sentence in which a statement stands."""
        return self.text_of[statement.claim.article].at(statement.claim.sentence.start)

    def each(
        self, read: Callable[..., Iterable[Read]], words: Iterable[str] | None = None, *beside: Hashable
    ) -> Sequence[Read]:
        """Return in order what ``read(passage, *beside)`` finds in the passages that hold one of the words.

        In all of them, if no words are given. Read once for each article, as long as it and its claims stay
        the same objects: ``read`` is a function of a module, the same in each run, pure in the passage and
        ``beside``; the words are always the same, and nothing that it finds refers to a ``Text``.
        """
        return self._read(read, beside, _holding(words), _in_each(read, beside))

    def each_with_parts(
        self, read: Callable[..., Iterable[Read]], parts: Iterable[str], *beside: Hashable
    ) -> Sequence[Read]:
        """Return what is found in the passages with one of these parts of words, as ``each`` does."""
        return self._read(read, beside, lambda c: c.with_parts(parts), _in_each(read, beside))

    def each_text(
        self, read: Callable[[Text, Sequence[Passage]], Iterable[Read]], words: Iterable[str] | None = None
    ) -> Sequence[Read]:
        """Return what ``read`` finds in each text and those of its passages that hold one of the words.

        As ``each``, for what other sentences of the article have a say in.
        """
        return self._read(read, (), _holding(words), read)

    def _read(
        self,
        read: Callable[..., Iterable[Read]],
        beside: Sequence[Hashable],
        places: Places,
        find: Find,
    ) -> Sequence[Read]:
        reader = self._memo.lasting(Reader, read, *beside)
        reader.look(self._known, places, find)
        return reader.found  # type: ignore[return-value] # by its key it is what `read` gives

    def carried(self, make: Callable[[], Read], *beside: Hashable) -> Read:
        """Return what ``make``, a function of a module, made in an earlier run, to be brought up to date."""
        return self._memo.lasting(make, *beside)

    def events_of(self, passage: Passage) -> AbstractSet[str]:
        """Events that the sentence reports."""
        return self._told_at(passage.article.id, passage.span)

    def _told_at(self, article: str, sentence: Span) -> AbstractSet[str]:
        return self._views[article].read(_by_sentence).get(sentence, frozenset())

    def main_event(self, article: str) -> str | None:
        """Return the event that most of the article's reports are of, the earliest of several."""
        own = self._events.get(article)
        return max(own, key=own.__getitem__) if own else None

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
        told = {e: sum(e in self._told_at(*place) for place in places) for e in shared}
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


def _texts(memo: Memo, now: list[Text]) -> Texts:
    """With those that the last run saw, be it again."""
    last: list[Texts] = memo.lasting(list, "texts")
    found = Texts(now, last[0].now if last else [])
    last[:] = [found]
    return found


def _in_each(read: Callable[..., Iterable[Read]], beside: Sequence[Hashable]) -> Find:
    """Find what is read in each passage by itself."""

    def found(_text: Text, passages: Sequence[Passage]) -> Iterable[Read]:
        return chain.from_iterable(read(passage, *beside) for passage in passages)

    return found


def _holding(words: Iterable[str] | None) -> Places:
    return lambda concordance: concordance.everywhere if words is None else concordance.holding(words)


def _reports(view: View) -> Mapping[str, int]:
    """How many reports of each event the article gives, in timeline order."""
    return {part.gist.id: len(part.claims) for part in view.parts}


def _by_sentence(view: View) -> Mapping[Span, AbstractSet[str]]:
    """Events that each sentence reports."""
    found: dict[Span, set[str]] = defaultdict(set)
    for gist, claim in view.told:
        found[claim.sentence].add(gist.id)
    return found


def stories(material: Material) -> Stories:
    """Read once for all comparers that look at sentences."""
    return material.read(Stories)
