"""A claim's sentence as words and the gaps between them, with what cutting asks of each."""

import re
from functools import cache
from typing import NamedTuple

from generator import dateline
from generator.languages.claim_words import ClaimWords
from generator.merge.cutting.word_sets import WordSets, word_sets
from generator.model import Article, Claim, Span

_NEARBY = 3  # words before a participle within which its auxiliary stands
_WORD = re.compile(r"[^\W_]+(?:['’.][^\W\d_]+)*")
_LABEL = re.compile(r"(?P<label>[^\W\d_]+)(?: \d+)?(?:\s*[:|]|\s[-–—])\s+")
_TAIL = re.compile(r"\s(?P<mark>[|–—-])\s(?P<name>[^|]{2,40})$")


class Word(NamedTuple):
    """A word: offsets into the article, as written, in lower case."""

    start: int
    end: int
    written: str
    low: str


class _Form(NamedTuple):
    """What a word's form tells wherever it stands; ``is_present`` of what may be no verb otherwise."""

    low: str
    stem: str
    may_be_verb: bool
    is_present: bool


class Sentence:
    """The sentence of ``claim``; of a title without "LIVE:" before it and the outlet's name behind it."""

    def __init__(self, claim: Claim, article: Article, words: ClaimWords) -> None:
        self.claim = claim
        self.text = article.text
        self.words = words
        self.sets: WordSets = word_sets(words)
        self.is_title = claim.role in ("title", "heading")
        begin, end = claim.sentence.start, claim.sentence.end
        begin = self._behind_entry(begin, end, article)
        told = Span(dateline.end(self.text, begin, end, words.prepositions), end)
        if self.is_title:
            told = self._without_furniture(told, article.source.publisher or "")
        self.found: list[Word] = []
        self._forms: list[_Form] = []
        self._read(told)
        self.stems = [form.stem for form in self._forms]
        ends, starts = [told.start, *(w.end for w in self.found)], [*(w.start for w in self.found), told.end]
        self.gaps = [self.text[a:b] for a, b in zip(ends, starts, strict=True)]
        """``gaps[i]`` stands before word ``i``; the last one behind the last word."""
        self.verbs = [
            (form.may_be_verb or form.is_present) and self._is_verb(i) for i, form in enumerate(self._forms)
        ]
        time = claim.timex.span if claim.timex else Span(0, 0)
        self.ends: list[tuple[int, float]] = []
        """Filled by `ends` when it is first asked."""
        self.times = [time.start <= w.start < time.end for w in self.found]
        """Which words are the claim's date."""

    def _read(self, told: Span) -> None:
        """Find the words; each form is looked into once for all sentences of its language."""
        known = _forms(self.words)
        for match in _WORD.finditer(self.text, told.start, told.end):
            written = match.group()
            form = known.get(written)
            if form is None:
                form = known[written] = _form(written, self.words, self.sets)
            self._forms.append(form)
            self.found.append(Word(match.start(), match.end(), written, form.low))

    def _behind_entry(self, begin: int, end: int, article: Article) -> int:
        """Behind the hour of a live report's entry, or the claim's own year: the date stands beside it."""
        behind = dateline.behind_entry(self.text, begin, end)
        time = self.claim.timex
        if not self.text[begin : begin + 4].isdecimal() or time is None:
            return behind
        is_today = article.dct is not None and time.value.startswith(article.dct.isoformat()[:10])
        return behind if is_today or time.span.start == begin else begin

    def _without_furniture(self, told: Span, publisher: str) -> Span:
        label = _LABEL.match(self.text, told.start, told.end)
        if label and label["label"].lower() in self.words.title_labels:
            told = Span(label.end(), told.end)
        for tail in _TAIL.finditer(self.text[: told.end], told.start):
            name = _plain(tail["name"])
            if tail["mark"] == "|" or name == _plain(publisher) or set(name.split()) & self.words.outlets:
                return Span(told.start, tail.start())
        return told

    def _is_verb(self, i: int) -> bool:
        """Its form is a verb's; but "shot by police" is no clause without "was", nor "a spun-off series"."""
        words, low = self.words, self.found[i].low
        if "-" in (self.gaps[i], self.gaps[i + 1]):
            return False
        if not self._forms[i].may_be_verb:
            return i > 0 and self.found[i - 1].low not in self.sets.before_noun
        if i + 1 == len(self.found) or self.found[i + 1].low not in words.agents or low in words.auxiliaries:
            return True
        return any(w.low in words.auxiliaries for w in self.found[max(0, i - _NEARBY) : i])

    def low(self, i: int) -> str:
        """Word ``i`` in lower case; "" beyond the last."""
        return self.found[i].low if i < len(self.found) else ""

    def is_time(self, i: int) -> bool:
        """Word ``i`` is of the claim's date."""
        return i < len(self.times) and self.times[i]

    def is_name(self, i: int) -> bool:
        """Word ``i`` is written with a capital where that means something."""
        return not self.is_title and self.found[i].written[0].isupper()

    def may_be_subject(self, i: int) -> bool:
        """A name, a figure or "the" may begin one."""
        return not self.found[i].written[0].islower() or self.found[i].low in self.words.determiners

    def ends_number(self, i: int) -> bool:
        """The comma before word ``i`` stands inside a figure or date: "12,000", "June 20, 2005"."""
        return self.found[i - 1].low.isdigit() and self.found[i].low.isdigit()


@cache
def _forms(words: ClaimWords) -> dict[str, _Form]:  # noqa: ARG001 one for each language
    return {}


def _form(written: str, words: ClaimWords, sets: WordSets) -> _Form:
    low = _plain(written)
    stem = low if low in sets.closed else words.stem(written)  # closed words tell nothing
    may_be_verb = words.may_be_verb(low)
    return _Form(low, stem, may_be_verb, not may_be_verb and _is_present(words, low))


def _is_present(words: ClaimWords, low: str) -> bool:
    """It tells a happening in the present ("buys"), and is the plural of no noun that tells one."""
    known = words.happenings()
    return "s" in known.shapes.get(low, "") and low not in known.nouns


def _plain(written: str) -> str:
    low = written.lower()
    return low.replace("’", "'") if "’" in low else low
