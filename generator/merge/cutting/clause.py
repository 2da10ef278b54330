"""Subject and verb of a cut, as far as its words have been read from left to right."""

from generator.merge.cutting.sentence import Sentence

_NO_VERB = 5.0
_BROKEN = 5.0  # "Ada Lind, was hurt": half of an apposition is left outside
_OPEN = 4.0  # "a man who", "said that"
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
        self._has_voice = self._has_voice or low in sentence.words.pronouns_speaker
        if sentence.verbs[i]:
            self._verb()
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
        self._awaits_verb = False
        asides = self._sentence.words.asides
        if self._aside and not (self._aside_rests and self._aside in asides):
            self._aside_has_verb = True
            return
        self._aside = ""
        follows_comma = not self._since_comma and self.commas > 0
        if not self._has_verb or (self._is_broken and follows_comma):
            self._has_verb = True
            self._is_broken = follows_comma and self.commas % 2 == 1

    def faults(self) -> float:
        """What the words read so far cost as a clause; a title that has no verb we know may do without."""
        cost = _VOICE * self._has_voice
        if self._sentence.is_title:
            return cost + _NO_VERB * (not self._has_verb and any(self._sentence.verbs[self.read :]))
        is_open = self._awaits_verb or (self._aside != "" and not self._aside_has_verb)
        return cost + _NO_VERB * (not self._has_verb) + _BROKEN * self._is_broken + _OPEN * is_open
