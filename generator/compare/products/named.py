"""Named things of an article as a reader takes them: which name, which version, and what "it" stands for.

A name for a thing of which there are many ("the MacBook", "a new Corolla") has an article or a possessor
before it; a firm's or a person's has none. So names that are mostly so preceded are products.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property

from generator.languages.en.specs import BASE, COMPARED_WITH, DETERMINERS, MEASURE, PLAIN, UNIT_OF_NAME
from generator.languages.en.words import COUNTRIES, EMPTY, stem
from generator.model import Article, Sentence, Span

_NAME = r"(?:[A-Z][\w&+-]*|[a-z][A-Z]\w*|\d+[A-Z]{1,2}\d+\w*)"
_NUMBER = r"\d{1,4}(?:\.\d+)?(?![\w.,%\"”″-]|\s?-| (?:inch|percent|million|billion|people))"
_RUN = re.compile(rf"(?<![\w$£€.-]){_NAME}(?: (?:{_NAME}|{_NUMBER}))*")
_WORD = re.compile(r"[^\W_][\w'’.-]*")
_LAST_WORDS = re.compile(r"(?:[^\s\W][^\s,;:()]*[ -]){1,6}$")
_WITH = re.compile(r"^ with (?:an? |the )?([\w-]+(?: [\w-]+)?)")
_LOOKED_BACK = 3  # sentences in which a thing is named that the text is still about
_FAR = 500  # characters of a sentence in which its topic is named
_LONGEST = 2000  # characters of a sentence whose names are read
_REACH = 60  # characters before a name in which its article and adjectives stand

Marks = frozenset[str]
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Thing:
    """A name as a key of lower-case words, and what tells its versions apart ("13inch", "upgraded")."""

    key: tuple[str, ...]
    name: str
    marks: Marks = frozenset()

    def with_marks(self, marks: Marks) -> "Thing":
        """Return the version that has these too: a size of its own stands for the size named before."""
        units = {unit_of(mark) for mark in marks} - {""}
        return Thing(self.key, self.name, marks | {m for m in self.marks if unit_of(m) not in units})


def unit_of(mark: str) -> str:
    """Unit of a mark that is a measure ("inch" of "13inch"), else ""."""
    return mark.lstrip("0123456789.") if mark[:1].isdigit() else ""


def marks_in(words: str) -> Marks:
    """Measures and adjectives of a noun phrase that tell one version from another."""
    measures = {f"{m[1]}{UNIT_OF_NAME.get(m[2].lower(), m[2].lower())}" for m in MEASURE.finditer(words)}
    rest = (w.lower() for w in _WORD.findall(MEASURE.sub(" ", words)))
    kinds = {"base" if w in BASE else w for w in rest if w not in PLAIN and w not in EMPTY}
    return frozenset(measures | kinds)


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words in a row at ``span`` of the sentence; ``is_owner``: with a possessive ending."""

    span: Span
    name: str
    is_owner: bool

    @property
    def key(self) -> tuple[str, ...]:
        """Lower-case words, the last without a plural ending."""
        *first, last = self.name.lower().split()
        return (*first, last.removesuffix("s") if len(last) > 2 else last)


def runs(sentence: str) -> list[Run]:
    """Every run of capitalised words, empty words and adjectives of versions before it left out."""
    return [run for found in _RUN.finditer(sentence) if (run := _run(found, sentence))]


def _run(found: re.Match[str], sentence: str) -> Run | None:
    start, words = found.start(), found[0].split(" ")
    while words and (words[0].lower() in EMPTY or words[0].lower() in PLAIN or words[0].lower() in _VERSIONS):
        start += len(words.pop(0)) + 1
    if not words or (len(words) == 1 and stem(words[0]) in COUNTRIES):
        return None
    name = " ".join(words).rstrip("-")
    return Run(Span(start, start + len(name)), name, sentence[found.end() : found.end() + 2] in ("'s", "’s"))


def _adjectives(sentence: str, run: Run) -> str | None:
    """Words between an article or a possessor and the name; ``None`` if it has none before it."""
    found = _LAST_WORDS.search(sentence[max(0, run.span.start - _REACH) : run.span.start])
    between: list[str] = []
    for word in reversed(found[0].split() if found else []):
        if word.lower() in DETERMINERS or word.endswith(("'s", "’s")):
            return " ".join(reversed(between))
        if word.lower() in EMPTY and not _joins_measures(word, between):
            return None
        between.append(word)
    return None


def _joins_measures(word: str, behind: Sequence[str]) -> bool:
    """As in "the 11-inch and 13-inch models"."""
    return word in ("and", "or") and bool(behind) and bool(MEASURE.match(behind[-1]))


def _opens(sentence: str, run: Run) -> bool:
    """Nothing stands before the name but its article and adjectives."""
    before = sentence[: run.span.start].split()
    return not before or (
        len(before) < _LONG and before[0].lower() in DETERMINERS and not EMPTY & {*before[1:]}
    )


_LONG = 5  # words of an article and adjectives before a name
_VERSIONS = BASE | frozenset(("next", "generation", "next-generation", "upgraded", "mr", "ms", "mrs"))


def full_keys(keys: AbstractSet[Key]) -> dict[Key, Key]:
    """Return the longer name for each short name that only one of the others ends in."""
    longer: dict[Key, set[Key]] = {}
    for key in keys:
        for start in range(1, min(len(key), _LONG)):
            longer.setdefault(key[start:], set()).add(key)
    return {key: next(iter(longer[key])) for key in keys if len(longer.get(key, ())) == 1}


@dataclass(eq=False)
class Names:
    """The names of one article, sentence by sentence."""

    article: Article
    _place: Mapping[Span, int] = field(init=False)
    _named: tuple[list[Run], ...] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        """Number the sentences."""
        self._place = {s.span: at for at, s in enumerate(self.article.sentences)}

    @cached_property
    def products(self) -> frozenset[tuple[str, ...]]:
        """Names that mostly have an article or a possessor before them."""
        ways: dict[tuple[str, ...], Counter[bool]] = {}
        for sentence in self._sentences(self._told):
            for run in runs(sentence):
                has = _adjectives(sentence, run) is not None and not run.is_owner
                ways.setdefault(run.key, Counter())[has] += 1
        return frozenset(key for key, seen in ways.items() if seen[True] >= max(1, seen[False]))

    @cached_property
    def main(self) -> frozenset[tuple[str, ...]]:
        """Names that the title names or a sentence begins with: the text is about them."""
        title, *others = self._sentences(self.article.sentences)
        opening = (
            found[0] for sentence in others if (found := runs(sentence)) and _opens(sentence, found[0])
        )
        return frozenset(run.key for run in (*runs(title), *opening))

    @cached_property
    def longer(self) -> Mapping[Key, Key]:
        """Short names by the one longer name of the article that ends in them: "Q10", "BlackBerry Q10"."""
        told = self._sentences(self._told)
        return full_keys({run.key for sentence in told for run in runs(sentence)})

    @property
    def _told(self) -> Iterator[Sentence]:
        """All sentences but the title, in which every word may have a capital."""
        return (s for s in self.article.sentences if s.role != "title")

    def _sentences(self, which: Iterable[Sentence]) -> Iterator[str]:
        for sentence in which:
            yield sentence.span.of(self.article.text)[:_LONGEST]

    def place(self, span: Span) -> int:
        """Return the number of the sentence at ``span``, the title's 0."""
        return self._place.get(span, 0)

    def named(self, read: Callable[[str], list[Run]]) -> tuple[list[Run], ...]:
        """Return the names of each sentence as ``read`` reads them, once for the article."""
        if self._named is None:
            self._named = tuple(read(text) for text in self._sentences(self.article.sentences))
        return self._named

    def _is_topic(self, sentence: str, run: Run) -> bool:
        """A product that the text is about, and not what it is only measured by ("than the old Corvo")."""
        is_measure = COMPARED_WITH.search(sentence[: run.span.start])
        return self.is_product(run) and run.key in self.main and not is_measure

    def is_product(self, run: Run) -> bool:
        """The run names a thing of which there are many."""
        return not run.is_owner and run.key in self.products

    def thing(self, sentence: str, run: Run) -> Thing:
        """Return what the run names, with the adjectives before it and what it comes with."""
        close = sentence[max(0, run.span.start - 12) : run.span.start]
        adjectives = _adjectives(sentence, run) or " ".join(m[0] for m in MEASURE.finditer(close))
        company = _WITH.search(sentence[run.span.end : run.span.end + _REACH])
        marks = marks_in(adjectives) | marks_in(company[1] if company else "")
        return Thing(self.longer.get(run.key, run.key), run.name, marks)

    def topic(self, span: Span, end: int) -> Thing | None:
        """Return the one product that the text is about at ``end``, in the sentence at ``span``."""
        at = self._place.get(span, 0)
        before = self.article.text[max(span.start, end - _FAR) : end]
        back = [
            s.span.of(self.article.text)[:_FAR]
            for s in self.article.sentences[max(0, at - _LOOKED_BACK) : at]
        ]
        for sentence in (before, *reversed(back), self.article.sentences[0].span.of(self.article.text)):
            found = [run for run in runs(sentence) if self._is_topic(sentence, run)]
            if found:
                return self.thing(sentence, found[-1]) if len({r.key for r in found}) == 1 else None
        return None
