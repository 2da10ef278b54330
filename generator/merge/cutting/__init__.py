"""Where a headline may be cut from a sentence: from a word that can begin a clause to a pause behind it.

A cut is a run of the sentence's words with what speaks against it: a subject or verb left outside, a pronoun
that names nobody, a phrase or quotation left open. `headline` weighs that against what the cut tells.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.merge.cutting.clause import Clause
from generator.merge.cutting.ends import ends, of_the_last
from generator.merge.cutting.sentence import Sentence, Word
from generator.merge.cutting.starts import starts
from generator.merge.vectors import Vector
from generator.model import Span

__all__ = ["LONGEST", "SHORTEST", "Cut", "Sentence", "Word", "clauses", "cuts", "finished", "starts"]

LONGEST = 110  # characters
SHORTEST = 20
_WORTH_LOOKING = 180
_FEWEST = 3  # words

_TOO_LONG = 6.0
_FAR_TOO_LONG = 60  # characters more, from which it costs all of that
_TOO_SHORT = 3.0  # more than the characters that it spares would cost
_OPEN = 6.0  # a quotation begun is not ended
_GOES_ON = 1.0  # nor is it in the sentence: it goes on in the next one
_QUOTED = 1.0  # begins inside a quotation, its mark left outside
_ASKS = 2.0
_CLOSING = {"“": "”", '"': '"', "(": ")"}


@dataclass(frozen=True, slots=True)
class Cut:
    """Words ``first`` to before ``last`` of the sentence, ``length`` characters.

    ``faults`` is what speaks against it, as far as it has been looked at (`cuts`, then `clauses`; `finished`
    has the rest), ``told`` what its words tell of the event, each stem once.
    """

    first: int
    last: int
    length: int
    faults: float
    told: float


def cuts(sentence: Sentence, first: int, weights: Vector) -> Iterator[Cut]:
    """Each cut worth looking at that begins at a word, the shortest first.

    ``weights`` are what the stems tell of the event. In ``faults`` is only what ending there costs; `clauses`
    adds the clause's.
    """
    told, read = 0.0, first
    seen: set[str] = set()
    begin = sentence.found[first].start
    for last, extra in ends(sentence):
        for stem in sentence.stems[read:last]:
            if stem in weights and stem not in seen:
                seen.add(stem)
                told += weights[stem]
        read = max(read, last)
        length = sentence.found[last - 1].end - begin
        if length > _WORTH_LOOKING:
            return
        if last - first >= _FEWEST:
            yield Cut(first, last, length, extra, told)


def clauses(sentence: Sentence, first: int, found: Iterable[Cut]) -> Iterator[Cut]:
    """Those of the cuts from a word that may be clauses; the sentence is read once from there."""
    clause = Clause(sentence, first)
    behind = sentence.low(first - 1) if first else ""  # "Although | nobody was hurt, …"
    depends = behind in (sentence.words.relative if first > 1 else sentence.sets.openers)
    for cut in found:
        while clause.read < cut.last:
            clause.take()
        if depends and clause.commas:
            return
        yield Cut(first, cut.last, cut.length, cut.faults + clause.faults(), cut.told)


def finished(sentence: Sentence, cut: Cut) -> tuple[Span, float]:
    """Return a cut with the marks that belong to its words, and what speaks against it as a text.

    The span is no shorter than the cut. This takes a while: it is for cuts that may be chosen.
    """
    span = _with_marks(sentence, sentence.found[cut.first].start, sentence.found[cut.last - 1].end)
    return span, _of_the_words(sentence, span, cut.last)


def _with_marks(sentence: Sentence, begin: int, end: int) -> Span:
    """With the mark or currency sign before the first word, and what closes the last one."""
    text = sentence.text
    before = text[begin - 1] if begin else ""
    if before in ("$", "£", "€", "#") or (before in _CLOSING and _CLOSING[before] in text[begin : end + 3]):
        begin -= 1
    while end < sentence.claim.sentence.end and text[end] in '”")%?':
        end += 1
    if text[end : end + 2] in (',"', ",”", '."', ".”"):
        cut = text[begin:end]
        end += 2 * (cut.count("“") > cut.count("”") or cut.count('"') % 2 == 1)
    is_initial = text[end - 1].isalpha() and text[max(begin, end - 2) : end - 1] in (".", " ")
    return Span(begin, end + (is_initial and text[end : end + 1] == "."))


def _of_the_words(sentence: Sentence, span: Span, last: int) -> float:
    cut = span.of(sentence.text)
    cost = _too_long(len(cut)) + _TOO_SHORT * (len(cut) < SHORTEST)
    if cut.count("“") != cut.count("”") or cut.count('"') % 2 or cut.count("(") != cut.count(")"):
        goes_on = last == len(sentence.found) and span.end >= sentence.claim.sentence.end - 1
        cost += _GOES_ON if goes_on else _OPEN
    is_quoted = span.start > 0 and sentence.text[span.start - 1] in '“"'
    return cost + _QUOTED * is_quoted + _ASKS * cut.endswith("?") + of_the_last(sentence, last)


def _too_long(characters: int) -> float:
    """A little too long is less bad than a clause cut in two."""
    return min(_TOO_LONG, max(0, characters - LONGEST) * _TOO_LONG / _FAR_TOO_LONG)
