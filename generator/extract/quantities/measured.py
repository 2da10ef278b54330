"""Readers of figures with a sign or a unit of their own: money, magnitudes, lengths and other measures."""

from generator.bounds import Bounds
from generator.extract.quantities.figures import Figure, scaled
from generator.extract.quantities.items import Counted
from generator.extract.quantities.tokens import Tokens
from generator.languages.quantity_words import QuantityWords


def money(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """Return a sum of money: a sign before the figure or the currency behind it."""
    sign = words.currencies.get(tokens.word(figure.first - 1))
    first = figure.first - 1
    if sign and tokens.glued(figure.first - 1):
        local = words.currencies.get(tokens.word(first - 1) + tokens.word(first))
        sign, first = (local, first - 1) if local else (sign, first)
    if sign and tokens.word(figure.first - 1) not in ("dollars", "euros", "pounds", "yen"):
        big = scaled(tokens, figure)
        start = tokens.starts[first]
        big = big._replace(number_start=start, start=min(start, big.start))
        return Counted(big, sign, first, big.tail, "money")
    return _money_after(tokens, figure, words)


def _money_after(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    for index in range(figure.last, figure.last + 3):
        code = words.currencies.get(tokens.word(index))
        if code and not _is_weight(tokens, figure, index):
            code = _of_its_nation(tokens, index, code, words) if index > figure.last else code
            return Counted(figure, code, figure.first, index + 1, "money") if code else None
        word = tokens.word(index)
        goes_on = word == "-" or (word.isalpha() and word not in words.stops)
        if not goes_on and not (word in ("us", "u.s.") and tokens.is_name(index)):
            return None
    return None


def _of_its_nation(tokens: Tokens, index: int, code: str, words: QuantityWords) -> str:
    """Egyptian pounds are not those of Britain; "" if it is not known whose currency it is."""
    nation = tokens.word(index - 1)
    if not tokens.is_name(index - 1) or nation in ("us", "u.s.", "american", "british"):
        return code
    return words.local_currencies.get((nation, code), "")


def _is_weight(tokens: Tokens, figure: Figure, index: int) -> bool:
    """As in "a 220-pound man", "500 pounds of explosives", "weighing 12 pounds": no sum of money."""
    if tokens.word(index) not in ("pound", "pounds"):
        return False
    weighed = any(w.startswith("weigh") for w in tokens.low[max(figure.first - 6, 0) : figure.first])
    return weighed or tokens.word(index - 1) == "-" or tokens.word(index + 1) in ("of", "heavier", "lighter")


def magnitude(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "magnitude 6.1", "6.1-magnitude", "a magnitude of 6.1", "7.6 and 7.4", "an 8.6 quake"."""
    if not 0 < figure.value < 10.5 or not words.seismic & tokens.bag:
        return None
    index = figure.last
    while tokens.word(index) in ("-", "and", ",", "or") or _is_decimal(tokens.word(index)):
        index += 1
    if tokens.word(index) == "magnitude":
        end = index + 1 if index <= figure.last + 1 else figure.last
        return Counted(figure, "magnitude", figure.first, end, "magnitude")
    if (before := _magnitude_before(tokens, figure, words)) is not None:
        return Counted(figure, "magnitude", before, figure.last, "magnitude")
    if _is_on_the_scale(tokens, figure, words):
        return Counted(figure, "magnitude", figure.first, figure.last, "magnitude")
    return None


def _magnitude_before(tokens: Tokens, figure: Figure, words: QuantityWords) -> int | None:
    """Where "magnitude" stands, if only words like "of the quake was" lie between, and decimals."""
    for index in range(figure.first - 1, max(figure.first - 9, -1), -1):
        word = tokens.word(index)
        if word == "magnitude":
            return index
        if word not in words.magnitude_links and word not in words.quakes and not _is_decimal(word):
            return None
    return None


def _is_on_the_scale(tokens: Tokens, figure: Figure, words: QuantityWords) -> bool:
    if "richter" in tokens.low[figure.last : figure.last + 6]:
        return True
    if tokens.phrase(figure.last, figure.last + 2) == "in magnitude":
        return True
    behind = tokens.low[figure.last : figure.last + 2]
    measured = tokens.word(tokens.at(figure.start) - 1) in words.measured
    was = tokens.phrase(figure.first - 2, figure.first) in ("was a", "strength of")
    near = bool(words.quakes & set(behind)) or measured or (was and behind[:1] == ["."])
    richter = figure.bounds.is_exact is False and "magnitude" in tokens.low[figure.last : figure.last + 4]
    decimal = _is_decimal(tokens.phrase(figure.first, figure.first + 1))
    return decimal and ((near and bool(words.quakes & tokens.bag)) or richter)


def _is_decimal(word: str) -> bool:
    return "." in word and word.replace(".", "").isdigit()


def measure(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """Return a length, area, speed, weight or temperature, in its canonical unit."""
    joint = "of" if figure.rule == "collective" else "-"
    first = figure.last + (1 if tokens.word(figure.last) == joint else 0)
    found = tokens.opening(words.units, first)
    if found is None or _is_no_unit(tokens, figure, first, found[1], words):
        return None
    unit, last = found
    bounds = figure.bounds
    low, high = bounds.low * unit.factor + unit.offset, bounds.high * unit.factor + unit.offset
    if unit.noun == "degree celsius" and _is_below_zero(tokens, figure):
        low, high = unit.offset - bounds.high * unit.factor, unit.offset - bounds.low * unit.factor
    moved = figure._replace(bounds=Bounds(low, high, bounds.low_open, bounds.high_open))
    return Counted(moved, unit.noun, figure.first, last, "measure")


def _is_below_zero(tokens: Tokens, figure: Figure) -> bool:
    """As in "-5C", "minus 5 degrees Celsius"."""
    sign = tokens.word(figure.first - 1)
    return sign == "minus" or (sign in ("-", "−", "–") and not tokens.glued(figure.first - 1))


def _is_no_unit(tokens: Tokens, figure: Figure, first: int, last: int, words: QuantityWords) -> bool:
    """A length is "200m", and "200m of rope"; "200 m" and "200m people" are none."""
    if tokens.word(first) not in words.plural_only_units or last > first + 1:
        return False
    after = tokens.word(last)
    if after in ("(", ")") and tokens.word(first) == "m":
        return False  # "5,000 ft (1,500 m)"
    return not tokens.glued(figure.last) or (
        after.isalpha() and after not in words.stops and after not in words.aspects
    )


def calibre(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """Both ".38 caliber" and "38-caliber" are 0.38 of an inch."""
    last = figure.last + (1 if tokens.word(figure.last) == "-" else 0)
    if tokens.word(last) not in words.calibres:
        return None
    value = figure.value if figure.value < 1 else figure.value / (100 if figure.value < 100 else 1000)
    return Counted(figure._replace(bounds=Bounds(value, value)), "calibre", figure.first, last + 1, "calibre")
