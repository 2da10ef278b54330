"""Figures without a noun behind them: tolls, crowds, "the number of …"."""

from generator.extract.quantities.figures import Figure
from generator.extract.quantities.items import Counted
from generator.extract.quantities.nouns import is_plural, singular
from generator.extract.quantities.tokens import Tokens
from generator.languages.quantity_words import QuantityWords

_TOLL_REACH = 9  # "the death toll from the disaster rose to"
_PHRASE = 4  # words of a noun phrase behind its figure
_SUBJECT_REACH = 24  # words between "the number of" and its figure


def toll(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "the death toll rose to 24", "a toll of five", "toll: 30"; the figure itself has no noun."""
    if words.tolls.isdisjoint(tokens.bag):
        return None
    edge = tokens.at(figure.start)
    if tokens.word(edge - 1) == ":":
        edge -= 1
    before = tokens.low[max(edge - _TOLL_REACH, 0) : edge]
    if words.tolls.isdisjoint(before) or not (before[-1] in words.toll_links or before[-1] in words.tolls):
        return None
    since = before[max(i for i, w in enumerate(before) if w in words.tolls) :]
    if any(not w[0].isalpha() for w in since) or is_plural(tokens.word(figure.last), words):
        return None
    things = [singular(w, words) for w in since if is_plural(w, words) and w not in words.stops]
    if any(thing in words.nouns and thing not in words.people for thing in things):
        return None  # "the toll of dead birds"
    return Counted(figure, "person", figure.first, figure.tail, "toll", scope="killed")


def crowd(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "a crowd of 5,000", "put the crowd at 5,000"."""
    if words.crowds.isdisjoint(tokens.bag):
        return None
    edge = tokens.at(figure.start)
    near = tokens.low[max(edge - 4, 0) : edge]
    if tokens.word(edge - 1) not in ("of", "at") or words.crowds.isdisjoint(near):
        return None
    behind = tokens.padded[figure.tail : figure.tail + _PHRASE]
    stop = next((i for i, w in enumerate(behind) if w in words.stops or not w.isalpha()), _PHRASE)
    if any(is_plural(w, words) for w in behind[:stop]):
        return None  # "a crowd of 70 angry mourners"
    return Counted(figure, "person", figure.first, figure.tail, "number of", scope="gathered")


def number_of(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "the number of miners killed in the shaft has risen to seven", "the number of dead is 30"."""
    if "number" not in tokens.bag:
        return None
    edge = tokens.at(figure.start)
    if tokens.phrase(figure.tail, figure.tail + 3) == "the number of":  # "bringing to 30 the number of dead"
        return _numbered(tokens, figure, figure.tail + 1, words)
    linked = tokens.word(edge - 1) in words.toll_links or figure.hedge
    if not linked or is_plural(tokens.word(figure.tail), words):
        return None
    first = next(
        (i for i in range(edge - 2, max(edge - _SUBJECT_REACH, 0), -1) if tokens.word(i) == "number"), None
    )
    if first is None or tokens.word(first + 1) != "of" or _holds_figures(tokens.low[first:edge]):
        return None
    return _numbered(tokens, figure, first, words)


def _holds_figures(words: list[str]) -> bool:
    """Other figures stand between; those of a name ("H1N1") are single."""
    return any(word.isdigit() and len(word) > 1 for word in words)


def total(tokens: Tokens, one: Counted, two: Counted, words: QuantityWords) -> Counted:
    """As in "nine more cases were confirmed, taking the total to 27": the total of what went before."""
    edge = tokens.at(two.figure.start)
    named = not words.figure_nouns.isdisjoint(tokens.low[max(edge - 3, 0) : edge])
    puts = one.rule != "further" and tokens.word(edge - 1) == "at"  # "others put the number at 50"
    if two.rule != "bare" or not named or puts or tokens.word(edge - 1) not in words.toll_links:
        return two
    if one.rule not in ("further", "figure", "words") or not one.noun or two.figure.value < one.figure.value:
        return two
    return two._replace(noun=one.noun, modifiers=one.modifiers, scope=one.scope, rule="number of")


def _numbered(tokens: Tokens, figure: Figure, first: int, words: QuantityWords) -> Counted | None:
    """What "the number of" is a number of: people in a state, or a plural and its state."""
    for at in range(first + 2, first + 6):
        word = tokens.word(at)
        noun, state = words.state_nouns.get(singular(word, words), ("", ""))
        if not state and is_plural(word, words):
            noun = singular(word, words)
            state = next((words.states[w] for w in tokens.low[at + 1 : at + 4] if w in words.states), "")
        if noun:
            return Counted(figure, noun, figure.first, figure.tail, "number of", scope=state)
    return None
