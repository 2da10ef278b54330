"""What the register of names asks of a language: sets of words, no patterns."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = frozenset[str]
NONE: Words = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class NameWords:
    """Words of one language, lower case, points left out ("st", "jr")."""

    men: Words = NONE  # given names
    women: Words = NONE
    given: Words = NONE  # both
    male: Words = NONE  # "Mr", "son", "king": who bears it is a man
    female: Words = NONE
    titles: Words = NONE  # stand before a person's name
    jobs: Words = NONE  # may stand before or instead of a name, singular and plural
    heads: Words = NONE  # head nouns of bodies and places
    sole: Words = NONE  # that alone name one body: "Congress"
    shops: Words = NONE  # "Lind's Market"
    generic: Words = NONE  # titles, jobs, head nouns: alone they name nobody
    kin: Words = NONE  # "mother", "suspect": a person who is not named
    portfolios: Words = NONE  # "Health Secretary"
    suffered: Words = NONE  # "killed", "arrested": done to persons
    particles: Words = NONE  # inside a family name: "van", "bin"
    suffixes: Words = NONE  # behind a family name: "jr"
    firms: Words = NONE  # behind a firm's name: "inc"
    bodies: Words = NONE  # head nouns of bodies
    places: Words = NONE  # head nouns of places: "river"
    place_openings: Words = NONE  # "mount", "lake"
    ships: Words = NONE  # "ins", "hms"
    products: Words = NONE  # "boeing", "flight": a number behind belongs to the name
    joined_by_of: Words = NONE  # "gulf of", "department of"
    joined_by_and: Words = NONE  # "food and drug"
    possessed: Words = NONE  # "children's", "sheriff's": the name goes on behind it
    describing: Words = NONE  # words between a preposition and a place: "southern", "the town of"
    prepositions: Words = NONE  # before the place of a happening
    inside: Words = NONE  # those before nothing but places: "in", not "on"
    never: Words = NONE  # written with capitals, and no names: "GMT"
    before_a_name: Words = NONE  # "New York": part of a name though it says nothing by itself
    unweighty: Words = NONE  # short words that a title writes small
    fixed: Mapping[str, str] = field(default_factory=dict)  # full name of a body -> acronym it is keyed by
    regions: Mapping[str, str] = field(default_factory=dict)  # name of a country or state -> its key
    capitals: Mapping[str, str] = field(default_factory=dict)  # city that stands for its government


NO_NAME_WORDS = NameWords()
