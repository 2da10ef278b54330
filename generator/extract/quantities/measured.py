"""Readers of figures with a sign, a unit or a name of their own: ages, money, shares, magnitudes, lengths."""

from dataclasses import replace

from generator.extract.quantities.figures import Figure, scaled
from generator.extract.quantities.items import Counted
from generator.extract.quantities.tokens import Tokens
from generator.languages.quantity_words import QuantityWords
from generator.model import Bounds

_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "sir", "capt", "lt", "sgt", "gen", "rep", "sen", "."))


def age(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "36-year-old", "aged 36", "36 years old", "Ann Lee, 36, …": the scope is whose age it is."""
    if not (0 < figure.value < 120 and figure.bounds.is_exact):
        return None
    after = [w for w in tokens.low[figure.last : figure.last + 5] if w != "-"]
    if after[:1] in (["year"], ["years"]) and after[1:2] in (["old"], ["olds"]):
        end = _index(tokens, figure.last, ("old", "olds")) + 1
        return _aged(figure, end, _name_after(tokens, end))
    if tokens.word(figure.first - 1) in ("aged", "age") and after[:1] != ["to"]:
        return _aged(figure, figure.last, _name_before(tokens, figure.first - 2))
    apposed = tokens.word(figure.first - 1) == "," and tokens.word(figure.last) in (",", ".", ";", ")", "of")
    name = _name_before(tokens, figure.first - 1) if apposed and figure.rule == "figure" else ""
    if name and not _in_list(tokens, figure, words):
        return _aged(figure, figure.last, name)
    return None


def _in_list(tokens: Tokens, figure: Figure, words: QuantityWords) -> bool:
    """In "In June, 36, …" and "Article 5, 36, 37": no age stands there."""
    before = tokens.word(figure.first - 2)
    return before.isdigit() or before in words.months or tokens.word(figure.last + 1).isdigit()


def _aged(figure: Figure, end: int, name: str) -> Counted:
    return Counted(figure, "age", figure.first, end, "age", scope=f"of {name}" if name else "")


def _index(tokens: Tokens, start: int, among: tuple[str, ...]) -> int:
    return next(i for i in range(start, len(tokens.low)) if tokens.low[i] in among)


def _name_before(tokens: Tokens, edge: int) -> str:
    first = edge - 1 if tokens.word(edge) != "," else edge
    last = first = edge
    while tokens.is_name(first - 1) and last - first < 3:
        first -= 1
    while tokens.word(first) in _TITLES and first < last:
        first += 1
    return tokens.phrase(first, last).replace("'s", "")


def _name_after(tokens: Tokens, first: int) -> str:
    """The last two capitalised words of several ("the 36-year-old Englishman Ann Lee")."""
    last = first
    while tokens.is_name(last) and last - first < 4:
        last += 1
    return tokens.phrase(last - 2, last).replace("'s", "") if last - first > 1 else ""


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
        big = replace(big, number_start=start, start=min(start, big.start))
        return Counted(big, sign, first, big.tail, "money")
    return _money_after(tokens, figure, words)


def _money_after(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    for skip in (0, 1, 2):
        index = figure.last + skip
        code = words.currencies.get(tokens.word(index))
        if code:
            return Counted(figure, code, figure.first, index + 1, "money")
        if not tokens.word(index).isalpha() or tokens.word(index) in words.stops:
            return None
    return None


def percent(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """Return a share in hundredths."""
    last = figure.last + (1 if tokens.word(figure.last) == "-" else 0)
    for phrase in words.percent:
        size = phrase.count(" ") + 1
        if tokens.phrase(last, last + size) == phrase:
            return Counted(figure, "percent", figure.first, last + size, "percent")
    return None


def magnitude(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "magnitude 6.1", "6.1-magnitude", "a magnitude of 6.1", "7.6 and 7.4", "an 8.6 quake"."""
    if not 0 < figure.value < 10.5:
        return None
    index = figure.last
    while tokens.word(index) in ("-", "and", ",", "or") or _is_decimal(tokens.word(index)):
        index += 1
    if tokens.word(index) == "magnitude":
        end = index + 1 if index <= figure.last + 1 else figure.last
        return Counted(figure, "magnitude", figure.first, end, "magnitude")
    if "richter" in tokens.low[figure.last : figure.last + 4]:
        return Counted(figure, "magnitude", figure.first, figure.last, "magnitude")
    before = tokens.low[max(figure.first - 5, 0) : figure.first]
    linked = [
        w for w in before if w not in ("of", "-", "was", "a", "an", "at", "about", "and", "preliminary", ",")
    ]
    if "magnitude" in linked[-1:] or ("magnitude" in before and all(_is_decimal(w) for w in _since(before))):
        first = figure.first - 1 - before[::-1].index("magnitude")
        return Counted(figure, "magnitude", first, figure.last, "magnitude")
    decimal = _is_decimal(tokens.phrase(figure.first, figure.last))
    quake = tokens.word(figure.last) in words.quakes or tokens.word(figure.last + 1) in words.quakes
    measured = tokens.word(figure.first - 1) in ("measuring", "measured") and words.quakes & set(tokens.low)
    if decimal and (quake or measured):
        return Counted(figure, "magnitude", figure.first, figure.last, "magnitude")
    return None


def _since(before: list[str]) -> list[str]:
    """Words after the last "magnitude"."""
    after = before[len(before) - before[::-1].index("magnitude") :]
    return [w for w in after if w not in ("of", "and", ",", "-", "or")]


def _is_decimal(word: str) -> bool:
    return "." in word and word.replace(".", "").isdigit()


def measure(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """Return a length, area, speed, weight or temperature, in its canonical unit."""
    joint = "of" if figure.rule == "collective" else "-"
    first = figure.last + (1 if tokens.word(figure.last) == joint else 0)
    for size in (4, 3, 2, 1):
        form = tokens.phrase(first, first + size)
        unit = words.units.get(form)
        if unit is None or (form in words.plural_only_units and not _is_short_unit(tokens, figure)):
            continue
        bounds = figure.bounds
        low, high = bounds.low * unit.factor + unit.offset, bounds.high * unit.factor + unit.offset
        moved = replace(figure, bounds=Bounds(low, high, bounds.low_open, bounds.high_open))
        return Counted(moved, unit.noun, figure.first, first + size, "measure")
    return None


def _is_short_unit(tokens: Tokens, figure: Figure) -> bool:
    """A length is "200m"; "m" alone or before a noun is none."""
    return tokens.glued(figure.last) and not tokens.word(figure.last + 1).isalpha()


def calibre(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """Both ".38 caliber" and "38-caliber" are 0.38 of an inch."""
    last = figure.last + (1 if tokens.word(figure.last) == "-" else 0)
    if tokens.word(last) not in words.calibres:
        return None
    value = figure.value if figure.value < 1 else figure.value / (100 if figure.value < 100 else 1000)
    return Counted(replace(figure, bounds=Bounds(value, value)), "calibre", figure.first, last + 1, "calibre")
