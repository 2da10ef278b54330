"""What comparers find in texts, brought up to date from run to run: only new texts are read.

A run of the preview changes an article or two of a thousand, and there are a hundred readers. So what a
reader has found is not asked of each text again, but known of all, but for the texts that came and went.
"""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

from generator.compare.told.concordance import Concordance
from generator.compare.told.texts import Passage, Text

Places = Callable[[Concordance], Iterable[int]]
Find = Callable[[Text, Sequence[Passage]], Iterable[object]]


class Unread:
    """Texts that a reader has not seen yet."""

    def __init__(self, texts: list[Text]) -> None:
        """Nothing is looked at yet."""
        self.texts = texts
        self._passages = [(text, passage) for text in texts for passage in text.passages]

    @cached_property
    def concordance(self) -> Concordance:
        """Places of their passages by the words that they hold."""
        return Concordance([passage.text for _, passage in self._passages])

    def found(self, places: Places, find: Find) -> dict[Text, tuple[object, ...]]:
        """Return what is found in each text, in its passages at these places; nothing is left out."""
        near: dict[Text, list[Passage]] = {}
        for at in places(self.concordance):
            text, passage = self._passages[at]
            near.setdefault(text, []).append(passage)
        found = ((text, tuple(find(text, passages))) for text, passages in near.items())
        return {text: own for text, own in found if own}


class Texts:
    """The texts of a run, in the order in which they are read, and which of them the run before had."""

    def __init__(self, now: list[Text], before: list[Text]) -> None:
        """Compare with the list of the run before, empty for the first."""
        self.now, self.before = now, before
        self.place = {text: place for place, text in enumerate(now)}
        self.new, self.gone = self.since(before)
        self._unread = Unread(self.new)

    def since(self, before: list[Text]) -> tuple[list[Text], AbstractSet[Text]]:
        """Return the texts that came, and those that went."""
        known = set(before)
        return [text for text in self.now if text not in known], known - self.place.keys()

    def unread(self, texts: list[Text]) -> Unread:
        """The same texts are new to nearly all readers, so their words are found once."""
        if self._unread.texts != texts:
            self._unread = Unread(texts)
        return self._unread


class Reader:
    """All that was found by one way of reading."""

    __slots__ = ("_hits", "_seen", "found")

    def __init__(self) -> None:
        """Nothing is read yet."""
        self._seen: list[Text] = []
        self._hits: dict[Text, tuple[object, ...]] = {}
        self.found: Sequence[object] = ()

    def look(self, texts: Texts, places: Places, find: Find) -> None:
        """Read what is new, and forget what is gone."""
        if self._seen is texts.now:
            return
        was_there = self._seen is texts.before
        new, gone = (texts.new, texts.gone) if was_there else texts.since(self._seen)
        found = texts.unread(new).found(places, find) if new else {}
        lost = self._hits.keys() & gone
        for text in lost:
            del self._hits[text]
        self._seen = texts.now
        if found or lost:
            self._hits |= found
            order = sorted(self._hits, key=texts.place.__getitem__)
            self.found = [one for text in order for one in self._hits[text]]
