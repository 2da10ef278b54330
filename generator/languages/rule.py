r"""What a rule for time expressions is: a pattern over words, and a function from its match to a reading.

A pattern is a regular expression whose atoms are *words*: ``last`` is that word in any case, ``MONTH``
(capitals) a class of words of the language or a shape of figures, ``\\.`` a full stop; spaces only part the
atoms. So ``(?P<which>last|next) (?P<unit>UNIT)`` reads "last week" and "Next year". Patterns never run
over a paragraph break. Beside each rule stands what it reads and what it must not read; one test runs all.
"""

from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from generator.edtf import Edtf
from generator.languages.period import Period
from generator.model import TimexType

Tense = Literal["past", "present", "future", "conditional", ""]
"""The way a clause points; "conditional" ("would", "könnte") points ahead, but not for certain."""
Place = Literal["head", "opening", "bound", "aside", "first", ""]
"""How a date stands in its sentence: at its head, after "until", told in passing (before a noun, in brackets,
after "following"), as its paragraph's first."""
_FINE = frozenset({"D", "W", "WE", "M", "S"})
_TELLING = ("head", "opening", "first")
_LEAP = 5  # years that a narrative leaps without naming them at a sentence's head


@dataclass(frozen=True, slots=True)
class Words:
    """A text cut into words, figures and marks: one code each (see ``tag.words``), and where they stand.

    ``lower`` holds the words in small letters. Blanks are no words; a paragraph break is "¶".
    """

    text: str
    codes: str
    lower: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def at(self, offset: int) -> int:
        """Index of the first word that starts at or after a character."""
        return bisect_left(self.starts, offset)


@dataclass(frozen=True, slots=True)
class Match:
    """Words ``start`` to ``end`` that a rule's pattern fits, and its named groups as ranges of words."""

    words: Words
    start: int
    end: int
    groups: Mapping[str, tuple[int, int]]

    def has(self, name: str) -> bool:
        """The group took part in the match and is not empty."""
        first, last = self.groups.get(name, (-1, -1))
        return last > first

    def word(self, name: str) -> str:
        """First word of a group in small letters, or ""."""
        return self.words.lower[self.groups[name][0]] if self.has(name) else ""

    def text(self, name: str) -> str:
        """The characters of a group, or ""."""
        if not self.has(name):
            return ""
        first, last = self.groups[name]
        return self.words.text[self.words.starts[first] : self.words.ends[last - 1]]

    def before(self, count: int = 1) -> str:
        """The ``count``-th word before the match in small letters, "" beyond the text."""
        index = self.start - count
        return self.words.lower[index] if index >= 0 else ""

    def after(self, count: int = 1) -> str:
        """The ``count``-th word after the match in small letters, "" beyond the text."""
        index = self.end + count - 1
        return self.words.lower[index] if index < len(self.words.lower) else ""

    @property
    def leads_a_name(self) -> bool:
        """The word after begins with a capital ("August Wilson")."""
        return self.end < len(self.words.starts) and self.words.text[self.words.starts[self.end]].isupper()

    @property
    def follows_a_name(self) -> bool:
        """The word before begins with a capital and does not begin its sentence ("Theresa May")."""
        if self.start < 2:
            return self.start == 1 and self.words.text[self.words.starts[0]].isupper()
        first = self.words.text[self.words.starts[self.start - 1]]
        return first.isupper() and self.words.lower[self.start - 2] not in (".", "¶", "!", "?")

    @property
    def whole(self) -> str:
        """The characters of the match."""
        return self.words.text[self.words.starts[self.start] : self.words.ends[self.end - 1]]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule understands.

    ``focus`` is the period that a later "the next day" may hang on; ``type`` overrides the rule's;
    ``skip`` and ``cut`` are how many words of the match, from its start and its end, are context and not
    part of the expression.
    """

    value: str
    date: Edtf | None = None
    anchor: str = ""
    mod: str = ""
    focus: Period | None = None
    type: TimexType | None = None
    skip: int = 0
    cut: int = 0
    rule: str = ""
    quant: str = ""
    freq: str = ""


NOTHING = Reading("")
"""The words fit together and yet name no time ("31 February 2021"): none of them is to be read."""


@dataclass(slots=True)
class Context:
    """What is known when an expression is read, left to right.

    ``dct`` is the day the text was written, ``focus`` the period last spoken of ("that year"), ``story``
    the one that a narrative has come to (an aside does not move it), ``left`` the one that it left for a
    look at an earlier year, ``day`` the day last named and ``day_at`` the word after it. ``narrative``: the
    text tells a history (its dates hang on each other, not on the day it was written); ``told``: the last
    date, if the text tells of it; ``passage``: what is being read is of a passage of history within news;
    ``post``: it is a short post to friends, in which "the night" is that of its own day. ``day_first`` is the
    order of dates in figures (``None``: not known). ``last_end`` and ``last_rule`` tell of the expression
    before: the word after it, and the rule that read it; ``last_date`` is the word after the last date.
    ``stamps`` are the words that open a live report's entries as times of the day ``stamped``.
    """

    dct: Period | None
    lang: str
    tense_of: Callable[[Match], Tense]
    narrative: bool = False
    post: bool = False
    day_first: bool | None = None
    focus: Period | None = None
    story: Period | None = None
    left: Period | None = None
    told: Period | None = None
    passage: bool = False
    day: Period | None = None
    day_at: int = -1
    last_end: int = -1
    last_rule: str = ""
    last_date: int = 0
    stamps: frozenset[int] = frozenset()
    stamped: Period | None = None

    @property
    def now(self) -> Period | None:
        """The day that relative expressions hang on: the DCT in news, the last date in a narrative."""
        if self.narrative and self.story is not None:
            return Period("D", self.story.first)
        return self.dct

    @property
    def anchor(self) -> str:
        """Name of what ``now`` is."""
        told = self.passage or (self.narrative and self.story is not None)
        return "previous" if told else "dct" if self.dct else ""

    def day_near(self, m: Match, reach: int) -> Period | None:
        """The day last named, if it was named no more than so many words ago."""
        return self.day if self.narrative or m.start - self.day_at <= reach else None

    @property
    def spoken(self) -> tuple[Period | None, str]:
        """The day on which the writer speaks, whom "this year" and "last week" point to even in a history.

        Where it is not known they point to nothing: the day last spoken of is not that day.
        """
        return (self.dct, "dct" if self.dct is not None else "")

    def is_long_past(self, period: Period) -> bool:
        """A history speaks of a period that is not its writer's own."""
        return self.narrative and (self.dct is None or period.year < self.dct.year - 1)

    def move(self, found: Period, place: Place) -> None:
        """Go on to the period of what was just read, which stands at a place of its sentence.

        A narrative follows its months and days, and the years that head a sentence ("In 1943 …"); a mere
        year in mid-sentence is an aside ("the treaty of 1936") unless the first date of its paragraph
        ("The fleets met in 1781 off the cape.") or named twice.
        """
        if self.story is None or place in ("head", "opening") or self._goes_on(self.story, found, place):
            self.left = self.story if place != "head" and self._looks_back(found) else None
            self.story = found
        self.focus = found
        self.told = found if place in _TELLING or (not place and found.unit in _FINE) else None
        if found.unit == "D" and (not self.narrative or self.story == found):
            self.day, self.day_at = found, self.last_end

    def _looks_back(self, found: Period) -> bool:
        """A mere year long before the day or month that the story has come to: "In 1979, too, …"."""
        story = self.story
        return story is not None and found.unit == "Y" and story.unit in _FINE and found.year < story.year

    def paragraph(self) -> None:
        """A new paragraph begins: it comes back from a look at an earlier year."""
        if self.left is not None:
            self.story, self.left = self.left, None

    def _goes_on(self, story: Period, found: Period, place: Place) -> bool:
        back = place == "aside" and found.year < story.year  # "a leader of the August 1792 revolt"
        if found.unit in ("E", "C", "L") or place == "bound" or back:
            return False
        if found.unit != "Y" or story.unit in ("Y", "E", "C", "L"):
            return True
        return (place == "first" or found == self.focus) and abs(found.year - story.year) <= _LEAP


Read = Callable[[Match, Context], Reading | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to speak of time.

    ``reads``: (text, DCT or "", "the words = the value"); ``ignores``: texts in which it reads nothing.
    """

    name: str
    type: TimexType
    pattern: str
    read: Read
    reads: tuple[tuple[str, str, str], ...]
    ignores: tuple[str, ...] = ()
