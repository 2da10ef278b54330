"""Nouns: singular of a plural, canonical noun of its synonyms."""

from generator.languages.quantity_words import QuantityWords


def singular(word: str, words: QuantityWords) -> str:
    """The canonical noun of a singular or plural: "troops" and "servicemen" are "soldier"."""
    one = words.singulars.get(word)
    if one is None:
        one = _stripped(word)
    return words.synonyms.get(one, one)


def _stripped(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


def is_plural(word: str, words: QuantityWords) -> bool:
    """The word may be the plural of a noun."""
    return word in words.singulars or (word.isalpha() and _stripped(word) != word)
