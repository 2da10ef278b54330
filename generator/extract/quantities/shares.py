"""Shares: percentages, fractions of a whole, one in so many."""

from generator.bounds import Bounds
from generator.extract.quantities.figures import Figure
from generator.extract.quantities.items import Counted
from generator.extract.quantities.nouns import is_plural
from generator.extract.quantities.tokens import Tokens
from generator.languages.quantity_words import QuantityWords

_KNOWN_PARTS = frozenset(("the", "this", "second", "other"))  # "the southern half of"
_LOOSE = 0.1  # "a third" stands for 30 to 37 in a hundred


def percent(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """Return a share in hundredths, of a sign, a word or a fraction ("two thirds of the houses")."""
    found = tokens.opening(words.percent, figure.last + (1 if tokens.word(figure.last) == "-" else 0))
    if found:
        return Counted(figure, found[0], figure.first, found[1], "percent")
    return share(tokens, figure, words)


def share(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "half of the members", "two-thirds of voters": in hundredths; not "the second half of May"."""
    before = tokens.word(figure.first - 1)
    if before in ("in", "every") and tokens.phrase(figure.first - 2, figure.first) in ("one in", "in every"):
        return _one_in(tokens, figure, words)
    part, end = 100.0, figure.last
    if figure.rule != "share":
        joint = 1 if tokens.word(figure.last) == "-" else 0
        part, end = 100 * words.fractions.get(tokens.word(figure.last + joint), 0.0), end + joint + 1
        if not part or not 0 < figure.value < 10:
            return None
    bounds, loose = figure.bounds, _LOOSE if figure.bounds.is_exact else 0.0
    low, high = bounds.low * part * (1 - loose), bounds.high * part * (1 + loose)
    moved = Bounds(low, high, bounds.low_open, bounds.high_open)
    if low > 100 or not _is_of_a_whole(tokens, figure, end, words):
        return None
    written = tokens.ends[end - 1] if figure.rule != "share" else figure.number_end
    moved_figure = figure._replace(bounds=moved, number_end=written, last=end, tail=end)
    return Counted(moved_figure, "percent", figure.first, end, "percent")


def _one_in(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "one in four people", "one in every 20 homes"."""
    first = figure.first - (2 if tokens.word(figure.first - 1) == "in" else 3)
    plural = is_plural(tokens.word(figure.last), words) and tokens.word(figure.last) not in words.time_units
    if (
        tokens.word(first) != "one"
        or tokens.word(first - 1) in words.states
        or not plural
        or figure.value < 2
    ):
        return None
    bounds = Bounds(100 / figure.value, 100 / figure.value)
    start = tokens.starts[first]
    moved = figure._replace(bounds=bounds, start=start, number_start=start, first=first, hedge="")
    return Counted(moved, "percent", first, figure.last, "percent")


def _is_of_a_whole(tokens: Tokens, figure: Figure, end: int, words: QuantityWords) -> bool:
    """Something other than a stretch of time or way is shared, and it is no known part of it."""
    if tokens.word(end) != "of" and tokens.word(end) not in words.articles:
        return False
    first = figure.first
    if not figure.hedge and not _KNOWN_PARTS.isdisjoint(tokens.low[max(first - 2, 0) : first]):
        return False
    whole = {tokens.word(i) for i in range(end, end + 4)}
    if any(word.isdigit() for word in whole):
        return False
    return whole.isdisjoint((*words.time_units, "way", "distance")) and whole.isdisjoint(words.units)
