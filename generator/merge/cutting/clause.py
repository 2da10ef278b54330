"""Subject and verb of a cut, as far as its words have been read from left to right."""

from generator.merge.cutting.saying import Saying
from generator.merge.cutting.sentence import Sentence

_NO_VERB = 7.0
_BROKEN = 6.0  # "Ada Lind, was hurt": half of an apposition is left outside
_OPEN = 6.0  # "a man who", "said that"
_NOTHING_SAID = 8.0  # "the mayor said on Monday"
_NOBODY = 4.0  # "in May he was hurt"
_HALF = 4.0  # ", and the mayor": the second clause is cut before its verb
_FORTH = 6  # words in which that verb stands
_VOICE = 2.5  # "I", "we", "you": somebody speaks who is not named


class Clause:
    """The clause that begins at word ``read``; each `take` reads one word more."""

    def __init__(self, sentence: Sentence, read: int) -> None:
        self.read = read
        self._sentence = sentence
        self._first = read
        self._has_verb = False
        self._aside = ""  # inside "who …" or "while …"
        self._aside_has_verb = False
        self._aside_rests = False  # its verb is told, and other words behind it
        self._awaits_verb = False  # of "that"
        self.commas = 0
        self._since_comma = 0
        self._is_broken = False
        self._has_voice = False
        self._saying = Saying(sentence, read)
        self._begins_with_nobody = sentence.low(read) in sentence.sets.pronouns  # `starts` counts it
        self._has_nobody = False
        self._second = False  # a clause has begun behind ", and", and has no verb yet

    def take(self) -> None:
        """Read the next word and the gap before it."""
        sentence, i = self._sentence, self.read
        low = sentence.found[i].low
        self.read += 1
        if i == self._first:
            self._since_comma += 1
            return
        if sentence.gaps[i][:1] == ",":
            self._comma()
            self._second = self._second or low in sentence.words.conjunctions
        self._has_voice = self._has_voice or low in sentence.words.pronouns_speaker
        if low in sentence.sets.nobody and not (self._has_verb or self._begins_with_nobody):
            self._has_nobody = True
        if sentence.verbs[i]:
            self._verb()
            self._second = self._second and self._aside != ""
            self._saying.take(i, inside=self._aside != "")
        elif low in sentence.sets.aside or (low == "that" and not self._has_verb):
            self._aside, self._aside_has_verb, self._aside_rests = low, False, False
        elif low == "that":
            self._awaits_verb = True
        elif low not in sentence.sets.light and not sentence.times[i]:
            self._since_comma += 1
            self._aside_rests = self._aside_has_verb

    def _comma(self) -> None:
        self.commas += 1
        self._since_comma = 0
        if self._aside_has_verb:
            self._aside = ""

    def _verb(self) -> None:
        """The clause's own, unless an inner clause still waits for one or has not been left."""
        asides = self._sentence.words.asides
        self._awaits_verb = self._awaits_verb and self._aside in asides and not self._aside_rests
        if self._aside and not (self._aside_rests and self._aside in asides):
            self._aside_has_verb = True
            return
        self._aside = ""
        follows_comma = not self._since_comma and self.commas > 0
        if not self._has_verb or (self._is_broken and follows_comma):
            self._has_verb = True
            self._is_broken = follows_comma and self.commas % 2 == 1

    def _is_half(self) -> bool:
        """What stands behind the last ", and" has its verb outside."""
        verbs = self._sentence.verbs
        return self._second and any(verbs[self.read : self.read + _FORTH])

    def faults(self) -> float:
        """What the words read so far cost as a clause; a title that has no verb we know may do without."""
        cost = _VOICE * self._has_voice + _NOBODY * self._has_nobody
        if self._sentence.is_title:
            return cost + _NO_VERB * (not self._has_verb and any(self._sentence.verbs[self.read :]))
        is_open = self._awaits_verb or (self._aside != "" and not self._aside_has_verb)
        cost += _NOTHING_SAID * self._saying.is_empty(self.read) + _HALF * self._is_half()
        return cost + _NO_VERB * (not self._has_verb) + _BROKEN * self._is_broken + _OPEN * is_open
