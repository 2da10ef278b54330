"""What the reader of quantities asks of a language: sets of words and their values, no patterns."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

Meaning = TypeVar("Meaning")
HedgeKind = Literal["at least", "above", "at most", "below", "about", "nearly", "just over", "exactly"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure: ``value * factor + offset`` is the same in the canonical ``noun``."""

    noun: str
    factor: float = 1.0
    offset: float = 0.0


class Phrases(dict[str, Meaning], Generic[Meaning]):
    """Phrases and what each means; ``firsts`` and ``lasts`` tell cheaply where none can stand.

    ``longest`` counts the words of the longest one.
    """

    __slots__ = ("firsts", "lasts", "longest")

    def __init__(self, table: Mapping[str, Meaning]) -> None:
        super().__init__(table)
        self.firsts = frozenset(phrase.split(" ")[0] for phrase in table)
        self.lasts = frozenset(phrase.split(" ")[-1] for phrase in table)
        self.longest = max((phrase.count(" ") + 1 for phrase in table), default=0)


@dataclass(frozen=True, slots=True)
class QuantityWords:
    """Words of one language, lower case; several words are joined by one space."""

    lang: str
    numeral: str  # pattern of a numeral in words or figures, no groups
    openings: frozenset[str]  # words that numerals in words begin with
    signs: str  # signs that are numerals: "½"
    number: Callable[[str], float | None]  # reads what ``numeral`` found
    stem: Callable[[str], str]
    before: Phrases[HedgeKind]  # hedges that stand before the figure
    after: Phrases[HedgeKind]  # and after it
    collectives: Mapping[str, tuple[float, float]]  # "dozens": what it may stand for, both ends included
    small: frozenset[str]  # collectives that count only what is named behind them: "a couple of men"
    shares: Mapping[str, float]  # "a third" (of something) -> its part of the whole
    fractions: Mapping[str, float]  # "thirds", "quarters"
    singulars: Mapping[str, str]  # irregular plural -> singular
    synonyms: Mapping[str, str]  # singular -> the noun it is counted as
    compounds: Mapping[tuple[str, str], str]  # ("police", "officer") -> the noun it is counted as
    people: frozenset[str]  # canonical nouns that count human beings
    nouns: frozenset[str]  # singulars known to be nouns: they may be the head of a noun phrase
    states: Mapping[str, str]  # form of a verb, adjective or noun -> what the counted ones are or did
    actives: Mapping[str, str]  # "kidnap" -> state of what stands behind it
    predicates: Phrases[str]  # "lost their lives" -> state, behind what is counted
    objects: Phrases[str]  # "lives of" -> state, before what is counted
    doings: Phrases[str]  # "set off" -> role of what is counted, behind it
    deeds: Phrases[str]  # "called in" -> role, before what is counted
    role_nouns: Mapping[str, frozenset[str]]  # role -> nouns that can play it; any, if it is not here
    in_role: Mapping[
        tuple[str, str], tuple[str, str]
    ]  # (role, noun) -> the noun and role that it is counted as
    of_things: frozenset[str]  # states that no human being is in
    crowd: frozenset[str]  # who gathers: in a crowd each is a person
    personal: frozenset[str]  # states of human beings
    state_nouns: Mapping[str, tuple[str, str]]  # "deaths" -> (counted noun, state)
    links: frozenset[str]  # may stand between the counted noun and its state
    violence: frozenset[str]  # "shot and killed", "found and seized"
    asides: frozenset[str]  # what an aside on the counted ones opens with: ", including two boys,"
    grave: frozenset[str]
    slight: frozenset[str]
    tolls: frozenset[str]  # "toll": a figure of the killed
    toll_links: frozenset[str]
    crowds: frozenset[str]
    rallies: frozenset[str]  # what people gather for
    unreal: frozenset[str]  # before a verb that tells no fact: "threatened to kill five"
    figure_nouns: frozenset[str]
    units: Phrases[Unit]
    plural_only_units: frozenset[str]  # short forms read as units only right behind a figure
    directions: frozenset[str]
    aspects: Mapping[str, str]  # "deep" -> what a length measures
    falls: frozenset[str]
    currencies: Mapping[str, str]  # sign or word before or after a figure -> ISO 4217
    local_currencies: Mapping[tuple[str, str], str]  # ("canadian", "USD") -> "CAD"
    percent: Phrases[str]  # words behind a share -> its canonical noun
    time_units: frozenset[str]  # durations are time expressions, never quantities
    labels: frozenset[str]  # "Flight 93": the figure is a name
    streets: frozenset[str]
    quakes: frozenset[str]
    seismic: frozenset[str]  # one of these stands in every sentence with a magnitude
    magnitude_links: frozenset[str]  # may stand between "magnitude" and its figure
    measured: frozenset[str]  # "measuring 6.1"
    articles: frozenset[str]  # may open what a part is taken of: "five of the men"
    shared: frozenset[str]  # "$20 a share"
    aftershocks: frozenset[str]
    stops: frozenset[str]  # end a noun phrase
    places: frozenset[str]  # prepositions before a place
    place_adjectives: frozenset[str]
    place_nouns: frozenset[str]
    groups: frozenset[str]  # "two brigades of 6,000"
    disjoint: frozenset[str]  # kinds of people that no one belongs to twice: they add up
    parents: frozenset[str]
    calibres: frozenset[str]
    repeated: Mapping[str, tuple[str, str]]  # "shot 11 times" -> (counted noun, state)
    populated: frozenset[str]  # "a city of 160,000 people"
    further: frozenset[str]
    finite: frozenset[str]  # verbs: what is counted before them is their subject
    months: frozenset[str]
    given_names: frozenset[str]
