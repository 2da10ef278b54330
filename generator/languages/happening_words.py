"""What the reader of happenings asks of a language: what each form of a word may tell of."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = frozenset[str]
_NONE: Words = frozenset()


@dataclass(frozen=True, slots=True)
class Phrase:
    """More words behind a first one: "shut … down". ``wide``: other words may stand between."""

    type: str
    rest: tuple[str, ...]
    wide: bool
    is_noun: bool


@dataclass(frozen=True, slots=True)
class Sense:
    """The type a verb (``v``) or noun (``n``) has beside ``company``, words of the same sentence.

    Without company it always has it. A ``type`` of "" is no happening.
    """

    part: str
    type: str
    company: Words


@dataclass(frozen=True, slots=True, eq=False)
class HappeningWords:
    """Triggers of one language, by form in lower case; without rules all is empty.

    ``shapes`` says which forms of the verb a form can be: b plain ("arrest"), s third person ("arrests"),
    d past or past participle, g -ing. ``phrases`` go from the first word to the second to what they make.
    """

    known: Words = _NONE  # every form below, and first words of phrases
    single: Words = _NONE  # forms that tell something without another word
    verbs: Mapping[str, str] = field(default_factory=dict)
    shapes: Mapping[str, str] = field(default_factory=dict)
    nouns: Mapping[str, str] = field(default_factory=dict)
    adjectives: Mapping[str, str] = field(default_factory=dict)
    phrases: Mapping[str, Mapping[str, tuple[Phrase, ...]]] = field(default_factory=dict)
    wide: Words = _NONE  # first words of phrases that other words may part
    senses: Mapping[str, tuple[Sense, ...]] = field(default_factory=dict)
    not_before: Mapping[str, Words] = field(
        default_factory=dict
    )  # words in front of which a form tells nothing
    not_after: Mapping[str, Words] = field(default_factory=dict)
    heads: Words = _NONE  # "fire brigade": before such a noun, a trigger only says what it is for
    named: Words = _NONE  # written with a capital, too, they tell of the happening ("Hurricane Ida")
    places: Words = _NONE  # "Battle Creek"
    noun_before: Words = _NONE  # only a noun follows
    verb_before: Words = _NONE  # only a verb follows
    adjective_endings: tuple[str, ...] = ()
    no_adjectives: Words = _NONE  # nouns with such an ending
    adverb_endings: tuple[str, ...] = ()
    plurals: Words = _NONE  # plural nouns without an ending
    everywhere: Words = _NONE  # types of what is felt in many places at once
    related: Mapping[str, Words] = field(default_factory=dict)  # types that often tell of one happening
    generic: Words = _NONE  # nouns that take up a happening told before


NO_HAPPENINGS = HappeningWords()
