"""Deeds that are affirmed somewhere, with the verbs of what is denied or excluded anywhere.

Which verbs these are, all articles tell together. So the sentences that hold them are known by verb, from run
to run, and only new articles and new verbs are looked for. A sentence is read once for each of its verbs.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

from generator.compare.material import Material
from generator.compare.told.about import published
from generator.compare.told.passages import stories
from generator.compare.told.texts import Passage, Text
from generator.compare.whether.clauses import may_deny
from generator.compare.whether.concepts import stems_of, stems_of_noun
from generator.compare.whether.propositions import ANYBODY, Deed, deeds, denials

_ABOVE = 3  # times as often named as anybody else: "he" is that person


@dataclass(frozen=True, slots=True)
class Told:
    """A deed with the day on which its report came out, 0 where that is not known."""

    deed: Deed
    day: int


@dataclass(frozen=True)
class Days:
    """Days, and those at most ``reach`` off; one that is not known (0) is near to any."""

    days: AbstractSet[int]
    reach: int

    def hold(self, day: int) -> bool:
        """It is one of these days, or near."""
        return not day or 0 in self.days or day in self._near

    @cached_property
    def _near(self) -> AbstractSet[int]:
        return {near for day in self.days for near in range(day - self.reach, day + self.reach + 1)}


Words = Mapping[str, Days]
"""Words of which one must stand beside a verb, each with the days on which it is asked for."""


class Sentences:
    """Sentences by the verbs that they hold."""

    def __init__(self) -> None:
        """Know none yet."""
        self._texts: Sequence[Text] = ()
        self._verbs: dict[str, _Verb] = {}

    def look(self, texts: Sequence[Text], verbs: AbstractSet[str]) -> None:
        """Know the sentences of these texts that hold a verb of one of these meanings, and no others."""
        known, now = set(self._texts), set(texts)
        for verb in self._verbs.keys() - verbs:
            del self._verbs[verb]
        for holding in self._verbs.values():
            holding.forget(known - now)
        self._find([text for text in texts if text in known], verbs - self._verbs.keys())
        self._find([text for text in texts if text not in known], verbs)
        self._texts = texts

    def _find(self, texts: Sequence[Text], verbs: AbstractSet[str]) -> None:
        """Look through these texts for these verbs."""
        for verb in verbs:
            self._verbs.setdefault(verb, _Verb())
        forms = stems_of(verbs)
        stems = set(forms)
        for text in texts if verbs else ():
            for passage in text.passages:
                if not stems.isdisjoint(passage.stems):
                    for verb in {forms[stem] for stem in stems & passage.stems}:
                        self._verbs[verb].add(text, passage)

    def told(self, why: str, asked: Mapping[str, Words]) -> Iterator[Told]:
        """Deeds that are affirmed, with a verb, beside a word, and near to a day, that are asked for.

        ``why`` is a name for what asks: where it asks the same again, only new sentences are looked at.
        """
        found: dict[Text, dict[Passage, list[str]]] = {}
        for verb, words in asked.items():
            for text, passages in self._verbs[verb].beside(why, words):
                for passage in passages:
                    found.setdefault(text, {}).setdefault(passage, []).append(verb)
        for text in self._texts:
            for passage in sorted(found.get(text, ()), key=lambda passage: passage.span):
                yield from _affirmed(text, passage, found[text][passage])

    def days(self, verb: str) -> AbstractSet[int]:
        """Return the days on which somebody told of a verb of this meaning."""
        return self._verbs[verb].days


class _Verb:
    """Sentences that hold a verb of one meaning."""

    def __init__(self) -> None:
        self._texts: dict[Text, list[Passage]] = {}
        self._days: AbstractSet[int] | None = None
        self._beside: dict[str, _Beside] = {}

    def add(self, text: Text, passage: Passage) -> None:
        """Know one more."""
        self._texts.setdefault(text, []).append(passage)
        self._days = None

    def forget(self, texts: AbstractSet[Text]) -> None:
        """These are gone."""
        for text in texts & self._texts.keys():
            del self._texts[text]
            self._days = None
        for beside in self._beside.values():
            beside.forget(texts)

    @property
    def days(self) -> AbstractSet[int]:
        """Days on which they came out."""
        if self._days is None:
            self._days = frozenset(map(day_of, self._texts))
        return self._days

    def beside(self, why: str, words: Words) -> Iterable[tuple[Text, Sequence[Passage]]]:
        """Those with one of the words."""
        known = self._beside.get(why)
        if known is None or known.words != words:
            known = self._beside[why] = _Beside(words)
        return known.found(self._texts)


class _Beside:
    """Sentences of one verb that hold one of the words that are asked for, too."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._of_day: dict[int, tuple[set[str], set[str]]] = {}
        self._found: dict[Text, Sequence[Passage]] = {}

    def forget(self, texts: AbstractSet[Text]) -> None:
        """These are gone."""
        for text in texts & self._found.keys():
            del self._found[text]

    def found(self, texts: Mapping[Text, Sequence[Passage]]) -> Iterable[tuple[Text, Sequence[Passage]]]:
        """Those of these texts, of which none is left out that was ever asked for."""
        for text in texts.keys() - self._found.keys():
            self._found[text] = self._of(text, texts[text])
        return self._found.items()

    def _of(self, text: Text, passages: Sequence[Passage]) -> Sequence[Passage]:
        """Those beside whose verb one of the words may stand; "he" is whom the article tells of."""
        day = day_of(text)
        if day not in self._of_day:
            words = {word for word, days in self.words.items() if days.hold(day)}
            self._of_day[day] = words, {stem for word in words for stem in stems_of_noun(word)}
        words, stems = self._of_day[day]
        if not words or ANYBODY in words or main_of(text) in words:
            return passages if words else ()
        return [passage for passage in passages if not stems.isdisjoint(passage.stems)]


def _affirmed(text: Text, passage: Passage, verbs: Sequence[str]) -> Sequence[Told]:
    """The deeds with one of the verbs that a sentence affirms, in order."""
    known = text.read(_known).setdefault(passage, {})
    unread = {verb for verb in verbs if verb not in known}
    if unread:
        known |= {verb: [] for verb in unread}
        for deed in deeds(passage, unread, main_of(text)):
            if not deed.denied:
                known[deed.verb].append(Told(deed, day_of(text)))
    found = [told for verb in verbs for told in known[verb]]
    return sorted(found, key=lambda told: told.deed.at)


def _known(_text: Text) -> dict[Passage, dict[str, list[Told]]]:
    """What has been read of its sentences, by the verb: nothing yet."""
    return {}


def sentences_of(material: Material, verbs: AbstractSet[str]) -> Sentences:
    """Return what an earlier run knew, brought up to date."""
    known = material.memo.lasting(Sentences)
    known.look(stories(material).texts, verbs)
    return known


def denied(text: Text, passages: Sequence[Passage]) -> Iterator[Told]:
    """Every deed that these sentences of a text deny."""
    day = day_of(text)
    for passage in passages:
        if may_deny(passage.text):
            yield from (Told(deed, day) for deed in denials(passage, main_of(text)))


def day_of(text: Text) -> int:
    """Day of publication, 0 where it is not known."""
    return text.read(_day)


def _day(text: Text) -> int:
    return published(text.article)


def main_of(text: Text) -> str:
    """Last name of the one person whom an article tells of above all, "" for nobody."""
    return text.read(_main)


def _main(text: Text) -> str:
    """Who is named three times as often as anybody else."""
    counts: Counter[str] = Counter()
    for passage in text.passages:
        counts.update({m.key.split()[-1] for m in passage.persons if m.key})
    (key, most), *others = counts.most_common(2) or [("", 0)]
    return key if not others or most >= _ABOVE * others[0][1] else ""
