"""Names, places and content words of a clause, as the stems and keys by which claims are compared."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from generator.extract.name_runs import Name, Sex
from generator.extract.register import Register
from generator.extract.tokens import Token, Tokens
from generator.extract.traits import PERSON, TELLING
from generator.languages.claim_words import ClaimWords
from generator.model import Mention, Sentence, Span


class Names:
    """The names of one article, and the stems of its other words."""

    def __init__(self, tokens: Tokens, sentences: tuple[Sentence, ...], words: ClaimWords) -> None:
        self._words, self._all = words, tokens.all
        self._register = register = Register(tokens, sentences, words)
        self._sentences = sorted(s.span.start for s in sentences)
        self._names = {
            t.start: t.stem if len(t.text) > 3 or not t.text.isupper() else t.plain
            for name in register.names
            for t in self._all[name.first : name.last + 1]
            if t.is_name
        }
        self._acronyms = {
            self._all[name.first].start: name.key
            for name in register.names
            if len(name.words) > 1 and name.key in words.names.fixed and " " not in name.key
        }

    def names(self, tokens: Iterable[Token]) -> tuple[str, ...]:
        """Stems of the names among the tokens, each once, in order; of a known body also its acronym."""
        named, acronyms = self._names, self._acronyms
        found: dict[str, None] = {}
        for start in [t.start for t in tokens if t.start in named]:
            found[named[start]] = None
            if start in acronyms:
                found[acronyms[start]] = None
        return tuple(found)

    def stems(self, tokens: Iterable[Token]) -> tuple[str, ...]:
        """Stems of all words that tell something, names included, each once, in order."""
        return tuple(dict.fromkeys([t.stem for t in tokens if t.traits & TELLING]))

    def mentions(self, tokens: Sequence[Token], text: str) -> tuple[tuple[Mention, ...], Mention | None]:
        """Who and what is named, with "he" and "she" where one person can be meant; and where it happened."""
        found = self.within(tokens)
        place = _place(found)
        mentions = [self.mention(n, text) for n in found]
        where = self.mention(place, text, here=True) if place else None
        meant = [
            Mention(Span(t.start, t.end), t.text, name.key, "person")
            for t in [t for t in tokens if t.traits & PERSON]
            if (name := self.meant_by(t)) is not None
        ]
        if meant:
            mentions = sorted(mentions + meant, key=lambda m: m.span.start)
        return tuple(mentions), where

    def within(self, tokens: Sequence[Token]) -> list[Name]:
        """Names among the tokens, in order."""
        return self._register.within(tokens[0].start, tokens[-1].end) if tokens else []

    def person(self, tokens: Sequence[Token]) -> Name | None:
        """Return the last person named among the tokens, of the words before the first comma if any is."""
        found = [n for n in self.within(tokens) if n.kind == "person"]
        if not found:
            return None
        comma = next((t.start for t in tokens if t.text == ","), tokens[-1].end)
        early = [n for n in found if self._all[n.first].start < comma]
        return (early or found)[-1]

    def apposed(self, tokens: Sequence[Token]) -> Name | None:
        """Return the name that the words begin with, if an apposition follows it: "Tahu, an official"."""
        first = self.within(tokens)[:1]
        if not first or first[0].kind == "people" or self._all[first[0].first] is not tokens[0]:
            return None
        end = self._all[first[0].last].end
        behind = next((t for t in tokens if t.start >= end), None)
        return first[0] if behind is not None and behind.text == "," else None

    def belonging_to(self, name: Name) -> str:
        """Key of the one whom a possessive names ("Lind's lawyer": "lind lawyer"), "" if it is the person."""
        following = self._all[name.last + 1 : name.last + 5]
        if not following or not (self._all[name.last].low.endswith("'s") or following[0].text == "'"):
            return ""
        who = self._words.names.kin | self._words.names.jobs | self._words.roles
        return f"{name.key} {next((t.low for t in following if t.low in who), following[0].low)}"

    def meant_by(self, pronoun: Token) -> Name | None:
        """Return the one person whom "he" or "she" can mean: in this sentence or the one before."""
        sex: Sex = "m" if pronoun.low in self._words.pronouns_male else "f"
        at = bisect_left(self._sentences, pronoun.start + 1) - 1
        start = self._sentences[max(0, at - 1)]
        persons = [
            n for n in self._register.within(start, pronoun.start)
            if n.kind in ("person", "") and n.sex in ("", sex)
        ]  # fmt: skip
        keys = {n.key for n in persons}
        if len(keys) != 1 or persons[0].kind != "person":
            return None
        others = self._words.names.female if sex == "m" else self._words.names.male
        low, high = persons[0].first, persons[-1].last
        between = self._all[high + 1 : bisect_left(self._all, (pronoun.start,))]
        return persons[0] if not self._names_another(between, others) and low >= 0 else None

    def _names_another(self, tokens: Sequence[Token], other_sex: frozenset[str]) -> bool:
        """Someone without a name may be meant as well: "the officer"."""
        kin = self._words.names.kin
        return any(t.low in kin and t.low not in other_sex for t in tokens)

    def mention(self, name: Name, text: str, *, here: bool = False) -> Mention:
        """Return the name as a mention. A capital is a city where it is the place, else its government."""
        first, last = self._all[name.first], self._all[name.last]
        end = last.end - 2 if last.low.endswith("'s") else last.end
        span = Span(first.start, end)
        capital = self._words.names.capitals.get(name.phrase)
        key = name.phrase if here and capital else name.key
        return Mention(span, span.of(text), key, name.kind)


def _place(found: list[Name]) -> Name | None:
    """The first place behind "in", "at", …, else a body behind "at"; of "Norland's Holm" the inner one."""
    located = [n for n in found if n.behind not in ("", "from") and (n.kind == "place" or n.behind == "at")]
    for name in [n for n in located if n.kind == "place"] or [n for n in located if n.kind in ("body", "")]:
        inner = next((n for n in located if n.first == name.last + 1), None)
        if inner is not None or not name.is_owner:  # "in Norland's history" is no place
            return inner or name
    return None
