"""Whether a cut in which somebody speaks tells what is said."""

from generator.merge.cutting.sentence import Sentence

_QUOTES = frozenset('“”"')


class Saying:
    """The verbs of a cut, as far as they have been read from left to right."""

    def __init__(self, sentence: Sentence, first: int) -> None:
        self._sentence = sentence
        self._first = first
        self._said_at = -1  # word with which somebody says something
        self._tells = False  # another verb stands in it

    def take(self, i: int, *, inside: bool) -> None:
        """Read word ``i``, a verb; ``inside`` an inner clause it tells nothing: "said when he arrived"."""
        found, words = self._sentence.found[i].low, self._sentence.words
        helps = found in words.auxiliaries and self._sentence.low(i + 1) in words.speech  # "has said"
        if found in words.speech and self._sentence.low(i - 1) not in words.being:  # "were told to go"
            self._said_at = i
        elif not (inside or helps):
            self._tells = True

    def is_empty(self, last: int) -> bool:
        """Somebody speaks, and all that follows before word ``last`` is when or where."""
        sentence, behind = self._sentence, self._said_at + 1
        if self._tells or not behind or self._quotes():
            return False
        following, words = sentence.low(behind), sentence.words
        if behind >= last or sentence.is_time(behind) or following in words.relative:
            return True
        plain = words.speech[sentence.low(self._said_at)]
        if plain in words.telling:
            return True
        return following in words.prepositions and (
            plain in words.only_inverting or sentence.is_time(behind + 1)
        )

    def _quotes(self) -> bool:
        """What is said stands before, in quotation marks."""
        return any(
            not _QUOTES.isdisjoint(gap) for gap in self._sentence.gaps[self._first + 1 : self._said_at + 1]
        )
