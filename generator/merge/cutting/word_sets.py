"""A language's words as cutting asks for them: where a clause begins, pauses and must not end."""

from dataclasses import dataclass
from functools import cache

from generator.languages.claim_words import ClaimWords, Words


@dataclass(frozen=True, slots=True)
class WordSets:
    """Unions of a language's sets, made once."""

    openers: Words  # behind them a clause begins with its subject ("because"); "who" is a subject itself
    leading: Words  # behind them a clause may begin without a mark
    links: Words  # as a sentence's first word they only link it to the one before
    subordinate: Words  # begin a clause that depends on one left outside
    no_subject: Words
    pronouns: Words
    nobody: Words  # of these, the subjects that are named elsewhere
    phrases: Words  # begin a phrase or clause that the one before it can do without
    relative: Words  # what they tell of stands before them
    pausing: Words  # before them a clause may pause without a mark
    aside: Words  # begin an inner clause
    light: Words  # may stand between a comma and the verb
    hanging: Words  # no clause ends with them
    before_noun: Words  # no verb of the present tense follows them
    closed: Words  # articles, pronouns, prepositions: tell nothing by themselves


@cache
def word_sets(words: ClaimWords) -> WordSets:
    """Return the language's sets."""
    clausal = words.relative - words.prepositions
    phrases = words.phrases | (words.relative - words.asides)
    pronouns = words.pronouns_person | words.pronouns_thing | words.possessives | words.pronouns_speaker
    loose = words.prepositions | words.determiners | words.conjunctions | words.auxiliaries
    relative = words.relative | {"that"}
    openers = (clausal - words.asides - words.conditions) | {"that"}
    return WordSets(
        openers=openers,
        leading=openers | words.relative | words.speech.keys(),
        links=words.conjunctions | (words.adverbs - words.auxiliaries),
        subordinate=words.relative | words.asking,
        no_subject=words.conjunctions | words.auxiliaries,
        pronouns=pronouns,
        nobody=words.pronouns_person - words.pronouns_object - words.possessives,
        phrases=phrases,
        relative=relative,
        pausing=relative | words.prepositions | words.conjunctions | phrases | words.never_last,
        aside=clausal,
        light=words.adverbs | words.conjunctions,
        before_noun=words.determiners | words.prepositions | words.possessives,
        closed=loose | pronouns,
        hanging=loose | words.relative | words.possessives | words.asking | words.never_last | words.bounds,
    )
