"""Everything the tagger knows of one language: words, patterns, rules, and how its texts tell time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from generator.languages.rule import Match, Rule, Tense


def _no_compound(_word: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class HistoryWords:
    """Words that tell a history from news, and its main line from asides.

    ``bounds`` ("until", "as of") make a date the end of a time, ``background`` words ("following", "than")
    tell of what was before, ``articles`` before a date that goes with a noun make it that noun's ("the May
    2007 high"), ``within`` ("in") sets what happened in a year.
    ``present`` and ``past`` are the commonest verbs in these tenses: a history is told in the past. Words of
    ``our_era`` beside a figure make a year of it ("49 AD").
    ``told`` words before a day's name make it one of the story ("the following Sunday", "a Thursday").
    """

    bounds: frozenset[str] = frozenset()
    background: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    present: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    our_era: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class TimeLanguage:
    """Everything the tagger knows of one language.

    ``classes`` are words by class; a word that is written with a capital there is read only with one
    ("May", "Sun"). ``macros`` are parts of patterns by name. ``tense`` finds the tense at a match.
    ``day_first`` tells the order of dates in figures by language and country. ``ranges`` are words between
    two dates that make a range of them, ``ranges_after`` that do so after another word ("between … and"),
    ``choices`` make them alternatives; ``about`` and ``perhaps`` make a date approximate or uncertain, the
    latter also with one of ``prepositions`` in between, the former not after ``speaking`` words
    ("how about"); ``since`` and ``until`` before a date, ``onwards`` behind it and ``present`` after a range
    leave one end of it open; ``exact_hours`` of ``about`` are exact before a time of day ("um 8 Uhr").
    ``deictic`` words, alone or two together, make sense only on the day of writing; ``eras`` mark years of a
    distant past; ``leading`` words may stand before a date that heads its sentence; ``telling`` words speak
    of time even alone (those that no rule took are told to who asks); ``informal`` ones are those of short
    posts to friends. ``live`` phrases (in small letters) are those with which a report that is written while
    things happen calls itself; ``hours`` words may stand behind a time of day in four figures ("1905 hrs").
    ``compound`` names, for a word (in small letters) that is in no class, the word of a
    class that it is to be taken as ("einundzwanzig" as "zwei"), or "".
    """

    classes: Mapping[str, frozenset[str]]
    macros: Mapping[str, str]
    rules: tuple[Rule, ...]
    tense: Callable[[Match], Tense]
    day_first: Mapping[str, bool] = field(default_factory=dict)
    ranges: frozenset[str] = frozenset()
    ranges_after: Mapping[str, str] = field(default_factory=dict)
    choices: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    exact_hours: frozenset[str] = frozenset()
    perhaps: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    speaking: frozenset[str] = frozenset()
    onwards: frozenset[str] = frozenset()
    present: frozenset[str] = frozenset()
    deictic: frozenset[str] = frozenset()
    eras: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    history: HistoryWords = HistoryWords()
    informal: frozenset[str] = frozenset()
    live: frozenset[str] = frozenset()
    hours: frozenset[str] = frozenset()
    compound: Callable[[str], str] = _no_compound
