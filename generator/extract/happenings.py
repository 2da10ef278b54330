"""Which kinds of happening the words of a sentence tell of, and where ("shot dead": death)."""

from collections.abc import Mapping, Sequence

from generator.extract.tokens import Token
from generator.extract.traits import AUXILIARY, CONJUNCTION, PREPOSITION, RELATIVE, TRIGGER
from generator.languages.claim_words import ClaimWords
from generator.languages.happening_words import HappeningWords, Phrase, Words

_WIDEST = 5  # words between the parts of a phrase
_MARKS = frozenset(',;:.!?()"“”')
_FEW = 4  # long words of a headline
_ADVERBS = 3  # before a verb
_SHORTEST = 4  # letters of a word that a headline capitalises


def happenings(tokens: Sequence[Token], words: ClaimWords) -> list[tuple[int, int, str]]:
    """Return start, end (token indices, half-open) and type of each happening told, in order.

    Names and what only says which kind of body or person is meant ("fire brigade") are passed over.
    """
    triggers = [i for i, token in enumerate(tokens) if token.traits & TRIGGER]
    reader = _Reader(tokens, words.happenings())
    found: list[tuple[int, int, str]] = []
    free = 0
    for i in triggers:
        if i >= free:
            end, kind = reader.read(i)
            if kind:
                found.append((i, end, kind))
            free = max(free, end)
    return found


class _Reader:
    """The words of one sentence."""

    def __init__(self, tokens: Sequence[Token], lexicon: HappeningWords) -> None:
        self._tokens = tokens
        self._lexicon = lexicon
        self._lows: Words | None = None
        self._titled: bool | None = None

    def read(self, i: int) -> tuple[int, str]:
        """Where the happening that begins at token ``i`` ends, and its type; "" for none."""
        low, lexicon = self._tokens[i].low, self._lexicon
        by_second = lexicon.phrases.get(low)
        if by_second is not None and (low in lexicon.wide or self._follows(i, by_second)):
            end, kind = self._phrase(i, by_second)
            if end:
                return end, kind
        if low not in lexicon.single or self._is_name(i) or self._is_hyphened(i) or self._in_other_company(i):
            return 0, ""
        if low in lexicon.adjectives:
            return i + 1, self._sense(i, "a", lexicon.adjectives[low])
        return i + 1, self._kind(i, lexicon.verbs.get(low), lexicon.nouns.get(low))

    def _follows(self, i: int, by_second: Mapping[str, tuple[Phrase, ...]]) -> bool:
        """The second word of some phrase, or its plural, stands right behind."""
        after = self._low(i + 1)
        return after in by_second or after.removesuffix("s") in by_second

    def _in_other_company(self, i: int) -> bool:
        low, lexicon = self._tokens[i].low, self._lexicon
        after, not_before = self._low(i + 1), lexicon.not_before.get(low)
        if not_before and (after in not_before or (after[:1].isdigit() and "#" in not_before)):
            return True
        before, not_after = self._low(i - 1), lexicon.not_after.get(low)
        return not_after is not None and (before in not_after or (before[:1].isdigit() and "#" in not_after))

    def _phrase(self, i: int, by_second: Mapping[str, tuple[Phrase, ...]]) -> tuple[int, str]:
        """Where the longest phrase from token ``i`` ends, and its type."""
        tokens = self._tokens
        reach = _WIDEST if tokens[i].low in self._lexicon.wide else 0
        for start in range(i + 1, min(i + 2 + reach, len(tokens))):
            low = tokens[start].low
            for phrase in by_second.get(low) or by_second.get(low.removesuffix("s"), ()):
                end = self._end(start, phrase) if phrase.wide or start == i + 1 else 0
                if end and not self._is_name(i) and (phrase.is_noun or not self._is_noun(i)):
                    return end, "" if phrase.is_noun and self._modifies(end) else phrase.type
            if low in _MARKS:
                break
        return 0, ""

    def _is_noun(self, i: int) -> bool:
        """A word that is verb or noun, where only a noun stands: "a fire at a mill" is no shooting."""
        low, lexicon = self._tokens[i].low, self._lexicon
        if low not in lexicon.nouns or lexicon.shapes.get(low) not in {"b", "s"}:
            return False
        before = self._before(i)
        return before is None or self._is_nominal(before)

    def _end(self, start: int, phrase: Phrase) -> int:
        """Index behind the phrase whose second word is token ``start``, 0 if it does not go on so."""
        rest = phrase.rest
        fits = all(self._low(start + k) == rest[k] for k in range(1, len(rest)))
        return start + len(rest) if fits else 0

    def _is_name(self, i: int) -> bool:
        """Written with a capital where a plain word is not; a headline that capitalises all tells nothing."""
        token = self._tokens[i]
        if not token.is_name or token.low in self._lexicon.named:
            return False
        after = self._low(i + 1)
        if self._titled is None:
            self._titled = _is_titled(self._tokens)
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

    def _kind(self, i: int, verb: str | None, noun: str | None) -> str:
        """Type of a word that is verb or noun; where it can be but one, the other is None."""
        use = self._use(i, verb=verb is not None, noun=noun is not None)
        if use == "n" and noun:
            return "" if self._modifies(i + 1) else self._sense(i, "n", noun)
        return self._sense(i, "v", verb) if use == "v" and verb else ""

    def _sense(self, i: int, part: str, usual: str) -> str:
        low = self._tokens[i].low
        for sense in self._lexicon.senses.get(low, ()):
            if sense.part == part and (not sense.company or self._is_beside(sense.company, low)):
                return sense.type
        return usual

    def _is_beside(self, company: Words, low: str) -> bool:
        """Some word of the company stands in the sentence, the trigger itself apart."""
        met = company & self._company()
        return bool(met) and met != {low}

    def _company(self) -> Words:
        if self._lows is None:
            self._lows = frozenset(t.low for t in self._tokens)
        return self._lows

    def _low(self, i: int) -> str:
        return self._tokens[i].low if 0 <= i < len(self._tokens) else ""

    def _before(self, i: int) -> Token | None:
        """The word before, past adverbs."""
        k = i - 1
        while k >= max(0, i - _ADVERBS) and self._tokens[k].low.endswith(self._lexicon.adverb_endings):
            k -= 1
        return self._tokens[k] if k >= 0 else None

    def _use(self, i: int, *, verb: bool, noun: bool) -> str:
        """Verb or noun, by form and neighbours."""
        before = self._before(i)
        shape = self._lexicon.shapes.get(self._tokens[i].low, "")
        nominal = before is not None and self._is_nominal(before)
        if "g" in shape and nominal and before and before.traits & PREPOSITION and self._goes_on(i):
            return "v"  # "accused of killing a guard"
        if "d" in shape:
            noun_like = nominal and not self._tokens[i].low.endswith("ed")
            return "" if noun_like or ((nominal or i == 0) and self._goes_on(i)) else "v"
        if not verb or not noun or "g" in shape:
            return self._one_use(i, shape, noun=noun, nominal=nominal) if before else "n" if noun else ""
        if before is None or nominal:
            return "n"
        if before.low in self._lexicon.verb_before:
            return "v"
        return "v" if self._takes_object(i) and (shape == "s" or self._is_plural(before)) else "n"

    def _one_use(self, i: int, shape: str, *, noun: bool, nominal: bool) -> str:
        """Of a word that is only verb or only noun, or an -ing form, behind some other word."""
        if not shape or (nominal and noun):
            return "n"
        if not nominal:
            return "v"
        return "v" if "g" in shape and not self._goes_on(i) else ""

    def _is_nominal(self, before: Token) -> bool:
        """Only a noun follows."""
        low, lexicon = before.low, self._lexicon
        if low in lexicon.noun_before or low.endswith(("'s", "s'")):
            return True
        if low[0].isdigit() or before.is_name:
            return not before.is_name
        return low.endswith(lexicon.adjective_endings) and low not in lexicon.no_adjectives

    def _is_plural(self, before: Token) -> bool:
        low = before.low
        return low in self._lexicon.plurals or (low.endswith("s") and not low.endswith(("ss", "us", "is")))

    def _goes_on(self, i: int) -> bool:
        """A further word of the same noun phrase follows: "the stolen car"."""
        after = self._tokens[i + 1] if i + 1 < len(self._tokens) else None
        return after is not None and after.is_word and not _closes(after)

    def _takes_object(self, i: int) -> bool:
        after = self._tokens[i + 1] if i + 1 < len(self._tokens) else None
        if after is None or after.text in _MARKS or after.text in "-–—'’":
            return False
        if _closes(after):
            return False
        shape = self._lexicon.shapes.get(after.low, "b")
        return "b" in shape

    def _modifies(self, end: int) -> bool:
        """The word behind is a noun that the trigger only narrows: "murder squad"."""
        return self._low(end) in self._lexicon.heads


def _closes(after: Token) -> bool:
    """No further word of the same noun phrase."""
    return bool(after.traits & (PREPOSITION | AUXILIARY | CONJUNCTION | RELATIVE)) or after.low == "that"


def _is_titled(tokens: Sequence[Token]) -> bool:
    """A headline that capitalises most words, or all of a few."""
    long = [t for t in tokens if t.is_word and len(t.low) >= _SHORTEST]
    capitals = sum(t.is_name for t in long)
    return capitals == len(long) or (len(long) >= _FEW and 3 * capitals > 2 * len(long))
