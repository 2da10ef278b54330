"""Words of one meaning, by stem: verbs for one deed, verbs that exclude each other, nouns for one thing."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache

from generator.languages.en import denials as words
from generator.languages.en.words import stem


@lru_cache(maxsize=1 << 16)
def concept_of(verb: str) -> str:
    """The stem that stands for all verbs of one meaning."""
    one = stem(verb)
    return _concepts().get(one, one)


def stems_of(concepts: Iterable[str]) -> Mapping[str, str]:
    """Every stem of a verb that has one of the meanings, with the meaning."""
    wanted = set(concepts)
    others = {form: one for form, one in _concepts().items() if one in wanted}
    return {one: one for one in wanted if one not in _concepts()} | others


@cache
def _concepts() -> Mapping[str, str]:
    plain = {stem(verb): stem(row[0]) for row in words.SYNONYMS for verb in row}
    past = {stem(form): stem(verb) for form, verb in words.PAST.items()}
    return {**plain, **{form: plain.get(verb, verb) for form, verb in past.items()}}


@cache
def opposites() -> Mapping[str, frozenset[str]]:
    """The concepts that each concept excludes."""
    found: dict[str, set[str]] = {}
    for sides in words.ANTONYMS:
        one, two = ({concept_of(verb) for verb in side} for side in sides)
        for a in one:
            for b in two - one:
                found.setdefault(a, set()).add(b)
                found.setdefault(b, set()).add(a)
    return {verb: frozenset(others) for verb, others in found.items()}


@lru_cache(maxsize=1 << 16)
def noun_of(word: str) -> str:
    """Stem of a noun, one for all nouns of one thing."""
    return noun_of_stem(stem(word.removesuffix("'s")))


def noun_of_stem(one: str) -> str:
    """The same for a word that is a stem already."""
    return _nouns().get(one, one)


def stems_of_noun(noun: str) -> AbstractSet[str]:
    """Every stem for which a noun stands, as `noun_of_stem` gives it."""
    return _stems_of_nouns().get(noun, {noun})


@cache
def _stems_of_nouns() -> Mapping[str, AbstractSet[str]]:
    """Also of one that another noun stands for: there is none."""
    found: dict[str, set[str]] = {one: set() for one in _nouns()}
    for one, noun in _nouns().items():
        found.setdefault(noun, set() if noun in _nouns() else {noun}).add(one)
    return found


@cache
def _nouns() -> Mapping[str, str]:
    return {stem(word): min(row) for row in words.NOUNS for word in row}
