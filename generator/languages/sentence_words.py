"""The shape of what a language must say about sentences, date stamps and page furniture."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """Words that tell sentences apart, and what on a page is no sentence. Empty: general rules only.

    Abbreviations (the first four) stand as they are written, less the last full stop; all else in lower case.
    """

    titles: frozenset[str] = frozenset()
    """Abbreviations before a name: a capital after them begins no sentence ("Gen", "Mr", "St")."""
    before_number: frozenset[str] = frozenset()
    """Abbreviations only before a figure ("No", "p")."""
    abbreviations: frozenset[str] = frozenset()
    """May also end a sentence: they do where a word of ``starters`` follows ("Inc", "Calif", "U.S")."""
    clock: frozenset[str] = frozenset()
    """Half of the day ("a.m", "p.m"): ends a sentence unless a word of ``after_clock`` follows."""
    after_clock: frozenset[str] = frozenset()
    """What follows a time of day within a sentence ("monday", "eastern"); zones in capitals need no entry."""
    starters: frozenset[str] = frozenset()
    """Words that, with a capital, begin a sentence and hardly ever a name ("the", "he", "but")."""
    ordinals: bool = False
    """A full stop after one to three figures marks an ordinal ("11. März"): an end only before a starter."""
    speech_verbs: frozenset[str] = frozenset()
    """After a closing quotation mark these carry the sentence on: “Why?” Smith *asked*."""
    months: dict[str, int] = field(default_factory=dict)
    """Names and abbreviations of months, to their number."""
    weekdays: frozenset[str] = frozenset()
    """Names and abbreviations of weekdays."""
    stamp_words: frozenset[str] = frozenset()
    """Words that may stand in a date stamp beside the date ("published", "at", "gmt")."""
    month_first: frozenset[str] = frozenset()
    """Regional tags ("en-us") and "en" itself for which 3/4/2021 is the fourth of March."""
    furniture_openings: tuple[str, ...] = ()
    """A sentence that begins so is page furniture ("click here"); any year is "yyyy"."""
    furniture_anywhere: tuple[str, ...] = ()
    """A sentence that has these words anywhere is page furniture ("all rights reserved")."""
    invitations: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """An opening that is page furniture only with one of some words after it ("for more": "visit")."""
