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
class Trigger:
    """What one form of a word may tell.

    ``shape`` holds the verb forms it can be: b plain ("arrest"), s third person ("arrests"), d past or past
    participle, g -ing. ``not_before`` and ``not_after`` are words beside which it tells nothing of the kind.
    ``senses`` are types it has in the company of one of some words anywhere in the sentence.
    """

    verb: str = ""
    shape: str = ""
    noun: str = ""
    adjective: str = ""
    phrases: tuple[Phrase, ...] = ()
    not_before: Words = _NONE
    not_after: Words = _NONE
    senses: tuple[tuple[str, str, Words], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class HappeningWords:
    """Triggers of one language by lower-case form; without rules all is empty."""

    triggers: Mapping[str, Trigger] = field(default_factory=dict)
    heads: Words = _NONE  # "fire brigade": before such a noun, a trigger names what the body is for
    named: Words = _NONE  # written with a capital, too, they tell of the happening ("Hurricane Ida")
    places: Words = _NONE  # "Battle Creek"
    noun_before: Words = _NONE  # words that only a noun follows
    verb_before: Words = _NONE  # words that only a verb follows
    adjective_endings: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    plurals: Words = _NONE  # plural nouns without an ending
    related: Mapping[str, Words] = field(default_factory=dict)  # types that often tell of one happening
    generic: Words = _NONE  # nouns that take up a happening told before


NO_HAPPENINGS = HappeningWords()
