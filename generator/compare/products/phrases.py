"""A figure in its clause: which named thing the words of its clause are about, on which terms, how surely."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from generator.compare.products.named import Marks, Names, Run, Thing, marks_in, runs
from generator.compare.told.discourse import published
from generator.languages.en import specs as words
from generator.model import Claim, Quantity

Which = Literal["", "least", "part"]

_TAIL = 3  # words behind a product's name in its noun phrase: "the Q10 business smartphone"
_WINDOW = 500  # characters of a sentence to each side of a figure that are read
_NEAR = 5  # words behind a figure that may still make it a guess
_WORD = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Stated:
    """An attribute of a thing as one figure states it.

    ``which``: the least of several, or a part of it. ``may_grow``: a later report may give more.
    """

    attribute: str
    thing: Thing
    terms: Marks = frozenset()
    which: Which = ""
    may_grow: bool = False

    @property
    def is_of_a_product(self) -> bool:
        """The thing is one of which there are versions."""
        return self.attribute in words.OF_PRODUCTS


@dataclass(frozen=True, eq=False)
class Figure:
    """A quantity of a claim with the words around it."""

    names: Names
    claim: Claim
    quantity: Quantity

    @cached_property
    def sentence(self) -> str:
        """The sentence, or as much of a very long one as stands near the figure."""
        end = min(self.claim.sentence.end, self.quantity.span.end + _WINDOW)
        return self.names.article.text[self.start : end]

    @property
    def start(self) -> int:
        """Where ``sentence`` begins in the text."""
        return max(self.claim.sentence.start, self.quantity.span.start - _WINDOW)

    @property
    def at(self) -> int:
        """Where the figure's phrase begins in the sentence."""
        return self.quantity.span.start - self.start

    @cached_property
    def behind(self) -> str:
        """The sentence behind the figure's phrase."""
        return self.sentence[self.quantity.span.end - self.start :]

    def topic(self, end: int) -> Thing | None:
        """Return what the text is about where ``end`` characters of the sentence are read."""
        return self.names.topic(self.claim.sentence, self.start + end)

    @cached_property
    def clause(self) -> str:
        """The figure's clause up to the figure."""
        left = self.sentence[: self.at]
        cuts = [m.end() for m in words.CLAUSE.finditer(left)]
        return left[cuts[-1] if cuts else 0 :]

    @cached_property
    def whole_clause(self) -> str:
        """The clause on both sides of the figure."""
        cut = words.CLAUSE.search(self.behind)
        return self.clause + self.behind[: cut.start() if cut else None]


def is_money(figure: Figure) -> bool:
    """A sum of money, and no rate."""
    return figure.quantity.rule == "money" and figure.quantity.noun.isupper()


def is_settled(figure: Figure) -> bool:
    """Nobody's guess, no rumour, no price of before."""
    near = " ".join(figure.behind.split()[:_NEAR])
    return not words.UNSETTLED.search(f"{figure.clause} {near}") and not _is_of_the_past(figure)


def _is_of_the_past(figure: Figure) -> bool:
    """As in "In 2005 it paid $75 million": of another year than the report's, or so many years ago."""
    end = words.TERMS_END.search(figure.behind)
    near = figure.clause.rpartition(" and ")[2] + figure.behind[: end.start() if end else None]
    opening = words.OPENS_WITH_YEAR.search(figure.sentence)
    years = words.OTHER_YEAR.findall(near + (opening[0] if opening else ""))
    own = published(figure.names.article)
    return bool(words.AGO.search(near)) or (bool(years) and (own is None or str(own.year) not in years))


def terms(figure: Figure) -> Marks:
    """To whom and on which terms it is sold, as the words on both sides of the figure say."""
    end = words.TERMS_END.search(figure.behind)
    clause = figure.clause + figure.behind[: end.start() if end else None]
    if words.NO_TERMS.search(clause):
        clause = words.NO_TERMS.sub(" unlocked ", clause)
    return frozenset(
        words.CUSTOMERS[w] for w in re.findall(r"[\w-]+", clause.lower()) if w in words.CUSTOMERS
    )


def subject_of(figure: Figure, subject: str) -> Thing | None:
    """Return the thing that the words name, or what the text is about if they name nothing of their own."""
    last = words.LAST_WORDS.search(subject)
    if last is None:
        return None
    own = [run for run in runs(subject) if not run.is_owner]
    phrase = subject[: last.end(1)].rstrip()
    if own and _ends_the_phrase(phrase, own[-1]):
        return _named(figure, subject, own[-1])
    head, before = last[1].lower(), subject[: last.start()]
    is_measure = words.ENDS_IN_MEASURE.search(phrase)
    if head not in words.HEADS and not is_measure:
        return None
    topic = figure.topic(figure.sentence.find(subject) + len(before))
    return topic.with_marks(_marks_of(phrase, head)) if topic else None


def _named(figure: Figure, subject: str, run: Run) -> Thing | None:
    """Return the product named, or its version ("the 64GB model of the Q10"), but not what is for it."""
    thing = figure.names.thing(subject, run)
    before = subject[: run.span.start]
    version = words.VERSION_OF.search(before)
    if version:
        return thing.with_marks(marks_in(version[1]))
    is_product = figure.names.is_product(run) and not words.FOR_IT.search(before)
    return thing if is_product else None


def _ends_the_phrase(phrase: str, run: Run) -> bool:
    tail = _WORD.findall(phrase[run.span.end :].lower())
    if tail[:1] == ["with"]:
        return len(tail) <= _TAIL + 1
    return not tail or (len(tail) <= _TAIL and tail[-1] in words.HEADS)


def _marks_of(phrase: str, head: str) -> Marks:
    """Marks of "the higher-end 13-inch model", from its article on."""
    start = max(
        (m.end() for m in re.finditer(r"\b(?:the|an?|its|both|each)\b", phrase, re.IGNORECASE)), default=0
    )
    return marks_in(phrase[start:]) - {head}
