"""What the reader of quantities asks of a language: sets of words and their values, no patterns."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

HedgeKind = Literal["at least", "above", "at most", "below", "about", "nearly", "just over", "exactly"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure: ``value * factor + offset`` is the same in the canonical ``noun``."""

    noun: str
    factor: float = 1.0
    offset: float = 0.0


@dataclass(frozen=True, slots=True)
class QuantityWords:
    """Words of one language, lower case; several words are joined by one space."""

    lang: str
    numeral: str  # pattern of a numeral in words or figures, no groups
    openings: tuple[str, ...]  # words that numerals in words begin with
    signs: str  # signs that are numerals: "½"
    number: Callable[[str], float | None]  # reads what ``numeral`` found
    stem: Callable[[str], str]
    before: Mapping[str, HedgeKind]  # hedges that stand before the figure
    after: Mapping[str, HedgeKind]  # and after it
    collectives: Mapping[str, tuple[float, float]]  # "dozens": what it may stand for, both ends included
    singulars: Mapping[str, str]  # irregular plural -> singular
    synonyms: Mapping[str, str]  # singular -> the noun it is counted as
    people: frozenset[str]  # canonical nouns that count human beings
    nouns: frozenset[str]  # singulars known to be nouns: they may be the head of a noun phrase
    states: Mapping[str, str]  # form of a verb, adjective or noun -> what the counted ones are or did
    state_nouns: Mapping[str, tuple[str, str]]  # "deaths" -> (counted noun, state)
    links: frozenset[str]  # may stand between the counted noun and its state
    grave: frozenset[str]
    slight: frozenset[str]
    tolls: frozenset[str]  # "toll": a figure of the killed
    toll_links: frozenset[str]
    figure_nouns: frozenset[str]
    units: Mapping[str, Unit]
    plural_only_units: frozenset[str]  # short forms read as units only right behind a figure
    directions: frozenset[str]
    aspects: Mapping[str, str]  # "deep" -> what a length measures
    falls: frozenset[str]
    currencies: Mapping[str, str]  # sign or word before or after a figure -> ISO 4217
    percent: tuple[str, ...]
    time_units: frozenset[str]  # durations are time expressions, never quantities
    labels: frozenset[str]  # "Flight 93": the figure is a name
    streets: frozenset[str]
    quakes: frozenset[str]
    articles: frozenset[str]  # may open what a part is taken of: "five of the men"
    aftershocks: frozenset[str]
    stops: frozenset[str]  # end a noun phrase
    places: frozenset[str]  # prepositions before a place
    place_adjectives: frozenset[str]
    place_nouns: frozenset[str]
    groups: frozenset[str]  # "two brigades of 6,000"
    disjoint: frozenset[str]  # kinds of people that no one belongs to twice: they add up
    parents: frozenset[str]
    calibres: frozenset[str]
    repeated: frozenset[str]  # "shot 11 times"
    populated: frozenset[str]  # "a city of 160,000 people"
    further: frozenset[str]
    months: frozenset[str]
