"""Which kinds of happening the words of a sentence tell of, and where ("shot dead": death)."""

from collections.abc import Sequence

from generator.extract.tokens import Token
from generator.languages.claim_words import ClaimWords
from generator.languages.happening_words import HappeningWords, Phrase, Trigger, Words

_WIDEST = 5  # words between the parts of a phrase
_MARKS = frozenset(',;:.!?()"“”')
_FEW = 4
_SHORTEST = 4  # letters of a word that a headline capitalises


def happenings(tokens: Sequence[Token], words: ClaimWords) -> list[tuple[int, int, str]]:
    """Return start, end (token indices, half-open) and type of each happening told, in order.

    Names and what only says which kind of body or person is meant ("fire brigade") are passed over.
    """
    lexicon = words.happenings()
    triggers = lexicon.triggers
    hits = [i for i, token in enumerate(tokens) if token.low in triggers]
    if not hits:
        return []
    reader = _Reader(tokens, words, lexicon)
    found: list[tuple[int, int, str]] = []
    free = 0
    for i in hits:
        if i >= free:
            read = reader.read(i, triggers[tokens[i].low])
            if read is not None:
                found.append(read)
                free = read[1]
    return found


class _Reader:
    """The words of one sentence."""

    def __init__(self, tokens: Sequence[Token], words: ClaimWords, lexicon: HappeningWords) -> None:
        self._tokens = tokens
        self._words = words
        self._lexicon = lexicon
        self._company: Words | None = None
        self._titled = _is_titled(tokens)

    def read(self, i: int, trigger: Trigger) -> tuple[int, int, str] | None:
        """The happening that begins at token ``i``."""
        for phrase in trigger.phrases:
            end = self._phrase_end(i, phrase)
            if end and not self._is_name(i) and not (phrase.is_noun and self._modifies(end)):
                return (i, end, phrase.type)
        if self._is_name(i) or self._is_hyphened(i) or self._in_other_company(i, trigger):
            return None
        kind = self._kind(i, trigger)
        return (i, i + 1, kind) if kind else None

    def _phrase_end(self, i: int, phrase: Phrase) -> int:
        """Index behind the phrase, 0 if it does not stand here."""
        tokens, rest = self._tokens, phrase.rest
        for start in range(i + 1, i + 2 + (_WIDEST if phrase.wide else 0)):
            if start + len(rest) > len(tokens):
                return 0
            if all(self._agrees(tokens[start + k].low, word) for k, word in enumerate(rest)):
                return start + len(rest)
            if tokens[start].low in _MARKS:
                return 0
        return 0

    @staticmethod
    def _agrees(low: str, word: str) -> bool:
        return low == word or (low.endswith("s") and low[:-1] == word)

    def _is_name(self, i: int) -> bool:
        """Written with a capital where a plain word is not; a headline that capitalises all tells nothing."""
        token = self._tokens[i]
        if not token.is_name or token.low in self._lexicon.named:
            return False
        after = self._low(i + 1)
        if self._titled:
            return after in self._lexicon.places
        if i == 0:
            return len(self._tokens) > 1 and self._tokens[1].is_name
        return self._tokens[i - 1].text not in "“\":.‘'—–"

    def _is_hyphened(self, i: int) -> bool:
        """Part of a compound: "fire-resistant", "self-published"."""
        tokens = self._tokens
        before = i > 0 and tokens[i - 1].text == "-" and tokens[i - 1].end == tokens[i].start
        after = i + 2 < len(tokens) and tokens[i + 1].text == "-" and tokens[i + 1].start == tokens[i].end
        return before or (after and tokens[i + 2].start == tokens[i + 1].end)

    def _in_other_company(self, i: int, trigger: Trigger) -> bool:
        return self._low(i + 1) in trigger.not_before or self._low(i - 1) in trigger.not_after

    def _kind(self, i: int, trigger: Trigger) -> str:
        if trigger.adjective and not trigger.verb:
            return trigger.adjective
        use = self._use(i, trigger)
        if use == "n" and trigger.noun:
            return "" if self._modifies(i + 1) else self._sense(trigger, "n", trigger.noun)
        return self._sense(trigger, "v", trigger.verb) if use == "v" else ""

    def _sense(self, trigger: Trigger, part: str, usual: str) -> str:
        for own, kind, company in trigger.senses:
            if own == part and (not company or not company.isdisjoint(self._lows())):
                return kind
        return usual

    def _lows(self) -> Words:
        if self._company is None:
            self._company = frozenset(t.low for t in self._tokens)
        return self._company

    def _low(self, i: int) -> str:
        return self._tokens[i].low if 0 <= i < len(self._tokens) else ""

    def _before(self, i: int) -> Token | None:
        """The word before, past adverbs."""
        k = i - 1
        while k >= 0 and self._tokens[k].low.endswith(self._lexicon.adverb_endings):
            k -= 1
        return self._tokens[k] if k >= 0 else None

    def _use(self, i: int, trigger: Trigger) -> str:
        """Verb or noun, by form and neighbours."""
        before, shape = self._before(i), trigger.shape
        nominal = before is not None and self._is_nominal(before)
        if "d" in shape:
            return "" if nominal and self._goes_on(i) else "v"
        if not trigger.verb or not trigger.noun or "g" in shape:
            if nominal or not trigger.verb:
                return "n" if trigger.noun else "v" if "g" in shape and not self._goes_on(i) else ""
            return "v" if before is not None else ""
        if before is None or nominal:
            return "n"
        if before.low in self._lexicon.verb_before:
            return "v"
        return "v" if self._takes_object(i) and (shape == "s" or self._is_plural(before)) else "n"

    def _is_nominal(self, before: Token) -> bool:
        """Only a noun follows."""
        low, lexicon = before.low, self._lexicon
        if low in lexicon.noun_before or low.endswith(("'s", "s'")):
            return True
        return low[0].isdigit() or (low.endswith(lexicon.adjective_endings) and not before.is_name)

    def _is_plural(self, before: Token) -> bool:
        low = before.low
        return low in self._lexicon.plurals or (low.endswith("s") and not low.endswith(("ss", "us", "is")))

    def _goes_on(self, i: int) -> bool:
        """A further word of the same noun phrase follows: "the stolen car"."""
        after = self._tokens[i + 1] if i + 1 < len(self._tokens) else None
        return after is not None and after.is_word and not self._closes(after.low)

    def _takes_object(self, i: int) -> bool:
        after = self._tokens[i + 1] if i + 1 < len(self._tokens) else None
        if after is None or after.text in _MARKS or after.text in "-–—'’":
            return False
        if self._closes(after.low):
            return False
        following = self._lexicon.triggers.get(after.low)
        return following is None or not following.shape or "b" in following.shape

    def _closes(self, low: str) -> bool:
        words = self._words
        return (
            low in words.prepositions
            or low in words.auxiliaries
            or low in words.conjunctions
            or low in words.relative
            or low == "that"
        )

    def _modifies(self, end: int) -> bool:
        """The word behind is a noun that the trigger only narrows: "murder squad"."""
        return self._low(end) in self._lexicon.heads


def _is_titled(tokens: Sequence[Token]) -> bool:
    """A headline that capitalises most words, or all of a few."""
    long = [t for t in tokens if t.is_word and len(t.low) >= _SHORTEST]
    capitals = sum(t.is_name for t in long)
    return capitals == len(long) or (len(long) >= _FEW and 3 * capitals > 2 * len(long))
