"""What the claim extractor asks of a language: sets of words, no patterns."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from generator.languages.happening_words import NO_HAPPENINGS, HappeningWords
from generator.languages.name_words import NO_NAME_WORDS, NameWords

Words = frozenset[str]
NONE: Words = frozenset()


def _no_happenings() -> HappeningWords:
    return NO_HAPPENINGS


def _lower(word: str) -> str:
    return word.lower()


@dataclass(frozen=True, slots=True, eq=False)
class ClaimWords:
    """Words of one language, lower case. A language without rules of its own has them all empty.

    There is one value for each language; two are equal only if they are the same.
    """

    stem: Callable[[str], str] = _lower
    countries: Words = NONE
    states: dict[str, str] = field(default_factory=dict)  # country -> the state that it is part of
    names: NameWords = NO_NAME_WORDS
    empty: Words = NONE  # words that say nothing about which happening is meant
    # Form of a reporting verb -> its plain form. `speech` always reports; `weak` reports only before a
    # quotation or a clause ("called police" reports nothing).
    speech: dict[str, str] = field(default_factory=dict)
    weak: dict[str, str] = field(default_factory=dict)
    speaking: Words = NONE  # forms that tell of speaking without saying what ("when he spoke")
    thinking: dict[str, str] = field(default_factory=dict)  # reports a belief before a clause ("police fear")
    withholding: dict[str, str] = field(default_factory=dict)  # "refused to confirm": nothing is affirmed
    denying: Words = NONE  # plain forms that deny what follows
    stating: Words = NONE  # plain forms by which the statement itself is the news ("warned", "promised")
    calling: Words = NONE  # of these, those that need one of the next: "call for"
    calling_for: Words = NONE
    inverting: Words = NONE  # plain forms that stand before their subject ("…, said Kyiv")
    only_inverting: Words = (
        NONE  # of these, those whose object is no thing: what follows can only be the subject
    )
    telling: Words = NONE  # plain forms whose object is who hears it ("told reporters")
    hearsay: Words = NONE  # participles of "is said to", "it was reported that"
    supposed: Words = NONE  # of these, those that name no source either ("is believed to")
    emerging: Words = NONE  # "it emerged that"
    utterances: Words = NONE  # plain verbs of saying that can be refused ("comment")
    quoted: Words = NONE  # "was quoted as saying"
    expletive: Words = NONE  # "it was reported"
    infinitive: Words = NONE  # "is said to"
    hearsay_adverbs: Words = NONE  # "reportedly": somebody says so, the text does not say who
    quoting: Words = NONE  # "citing officials": they are whose words it is
    news_of: Words = NONE  # plain forms whose object may itself be the happening ("reported the sighting")
    attributions: tuple[str, ...] = ()  # "according to"
    addressees: Words = NONE  # "told reporters"
    speech_nouns: Words = NONE  # "a Thursday interview": the date is the date of saying
    figure_nouns: Words = NONE  # "Thursday's 12,000 figure"
    event_nouns: Words = NONE
    event_endings: tuple[str, ...] = ()
    not_events: Words = NONE  # words with such an ending that name no happening
    light_verbs: Words = NONE  # "launch an attack": the noun is the happening
    vague: Words = NONE  # stems of verbs that say nothing about which happening is meant
    auxiliaries: Words = NONE
    modals: Words = NONE  # a plain form follows: "will", "did not"
    negations: Words = NONE
    failing: Words = NONE  # "failed to": it did not happen
    changing: Words = NONE  # behind "no": "no longer"
    irregular_past: Words = NONE
    past_ending: tuple[str, ...] = ()  # of regular verbs
    acting_ending: tuple[str, ...] = ()  # of verbal nouns and participles
    not_verbs: Words = NONE  # words that look like a verb form and are none
    relative: Words = NONE  # begin a clause of their own
    joining: Words = NONE  # begin a clause or a comparison, and are no relative ("if", "as")
    clause_or_phrase: Words = (
        NONE  # of `relative`, those that begin a clause or only a phrase: "after the vote"
    )
    with_gerund: Words = NONE  # of `relative`, those that begin no clause before a gerund: "while waiting"
    genitive: Words = NONE  # "the tsunami of 2004"
    parenthetical: Words = NONE  # "…, as police said, …"
    that: Words = NONE  # begin what is said
    gerund_ending: str = "\0"
    adverb_ending: str = "\0"
    being: Words = NONE  # forms of "to be", which make a passive
    present: Words = NONE  # of these, those of the present tense: "is"
    taking_up: Words = NONE  # of these, those that take up a thing named before: "which"
    conjunctions: Words = NONE
    prepositions: Words = NONE
    determiners: Words = NONE
    pronouns_self: Words = NONE  # "I", "we", "you": whoever speaks or is spoken to
    indefinite: Words = NONE
    possessives: Words = NONE
    pronouns_person: Words = NONE
    pronouns_male: Words = NONE
    pronouns_thing: Words = NONE
    pronouns_speaker: Words = NONE  # "I", "we", "you": whoever is quoted
    demonstratives: Words = NONE  # "this", "these": point at what was said before
    asides: Words = NONE  # "who", "which": of the relative words those that are subjects
    asking: Words = NONE  # "how", "why"
    conditions: Words = NONE  # what follows is not asserted: "unless"
    phrases: Words = NONE  # begin a phrase that a clause can do without: "in Holm", "after the vote"
    agents: Words = NONE  # "shot by police"
    roughly: Words = NONE  # before a figure: "over 20"
    bounds: Words = NONE  # behind "at": "at least 20"
    never_last: Words = NONE  # no clause ends with them: "than"
    title_labels: Words = NONE  # "LIVE:" before a title
    pronouns_other: Words = NONE  # further subjects of one word: "I", "we"
    pronouns_object: Words = NONE  # "him": never a subject
    pronouns_relative: Words = NONE  # "who", "which"
    adverbs: Words = NONE  # may stand between subject and verb
    part_of_day: Words = NONE  # "said late on Monday"
    back_then: Words = NONE  # "previously": another, earlier happening
    future: Words = NONE  # "will"
    future_before: Words = NONE  # "plans to", "is scheduled for": only before one of the next
    future_behind: Words = NONE
    open_start: Words = NONE  # "since 2014"
    deadlines: Words = NONE  # "by Friday"
    beside: Words = NONE  # "after Monday": not the day itself
    no_verb_after: Words = NONE  # "was reported", "to report": no frame
    within_names: Words = NONE  # prepositions inside a speaker's name and office ("of", "for")
    hedges: Words = NONE
    unreal: Words = NONE  # what follows is only thought of: "any attack", "in case of", "could"
    hedges_to: Words = NONE  # hedge only before an infinitive: "believed to", "appeared to"
    roles: Words = NONE
    any_body: Words = NONE  # say of a body only that it is one: "intelligence service"
    institutions: Words = NONE  # head nouns of bodies that speak
    outlets: Words = NONE
    documents: Words = NONE
    unnamed: Words = NONE  # "officials", "sources"
    witnesses: Words = NONE
    titles: Words = NONE  # "Mr": before a family name
    spokespeople: Words = NONE  # speak for a body, named or not
    offices: Words = NONE  # of `unnamed`, those that hold an office ("official")
    not_told_which: Words = NONE  # "a minister", "two men": not told which
    media: Words = NONE  # outlets by kind, written small ("local media")
    posting: Words = NONE  # "Posted by NAME, DATE", "At HOUR on DATE, NAME wrote:": the date is the page's
    pictures: Words = NONE  # "in this June 1, 2010 file photo"
    labels: Words = NONE  # governments that a headline names by their seat: "Kyiv: …"
    comparing: Words = NONE  # "larger than", "surpasses"
    happenings: Callable[[], HappeningWords] = _no_happenings

    @property
    def unweighty(self) -> Words:
        """Empty words and auxiliaries, bare and with a possessive ending."""
        return _unweighty(self)

    @property
    def reporting(self) -> dict[str, str]:
        """Every reporting verb by form."""
        return _reporting(self)

    @property
    def no_phrase_begins(self) -> Words:
        """Words that no noun phrase begins with, or that make none by themselves."""
        return _no_phrase_begins(self)

    @property
    def no_phrase_ends(self) -> Words:
        """Words that no noun phrase ends with."""
        return _no_phrase_ends(self)

    @property
    def common_nouns(self) -> Words:
        """Nouns for bodies and people, which are no names though they are written with a capital."""
        return _common_nouns(self)

    @property
    def passed_on(self) -> Words:
        """Participles of attribution without a reporting verb of the speaker's."""
        return _passed_on(self)

    def is_past(self, word: str) -> bool:
        """A past form, by list or by ending; of the regular ones some are adjectives."""
        return word in self.irregular_past or (
            len(word) > 3 and word.endswith(self.past_ending) and word not in self.not_verbs
        )

    def is_acting(self, word: str) -> bool:
        """A participle or verbal noun that goes on with an object ("killing two")."""
        return bool(self.acting_ending) and word.endswith(self.acting_ending)

    def type_of_verb(self, stem: str) -> str:
        """A verb of no known type is a type of its own ("~sign"), one that says nothing alone is none."""
        return "" if not stem or stem in self.vague or stem in self.empty else f"~{stem}"

    def state(self, name: str) -> str:
        """The state that a name of a country means, "" for every other name."""
        return self.states.get(name, name) if name in self.countries else ""

    def may_be_verb(self, word: str) -> bool:
        """A finite verb, an auxiliary or a participle, as far as the word's form tells."""
        return word in self.auxiliaries or word in self.reporting or self.is_past(word)


@cache
def _unweighty(words: ClaimWords) -> Words:
    return words.empty | words.auxiliaries | {f"{word}'s" for word in words.empty}


@cache
def _reporting(words: ClaimWords) -> dict[str, str]:
    return words.weak | words.thinking | words.withholding | words.speech


@cache
def _no_phrase_begins(words: ClaimWords) -> Words:
    return words.joining | words.relative | words.pronouns_object | words.pronouns_other


@cache
def _no_phrase_ends(words: ClaimWords) -> Words:
    return words.joining | words.prepositions | words.auxiliaries | words.determiners - words.demonstratives


@cache
def _common_nouns(words: ClaimWords) -> Words:
    people = words.roles | words.unnamed | words.witnesses | words.titles | words.spokespeople
    return people | words.institutions | words.documents | words.media | words.outlets


@cache
def _passed_on(words: ClaimWords) -> Words:
    return words.hearsay | words.emerging | words.quoted


NO_WORDS = ClaimWords()
