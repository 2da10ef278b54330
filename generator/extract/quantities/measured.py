"""Readers of figures with a sign, a unit or a name of their own: ages, money, shares, magnitudes, lengths."""

from dataclasses import replace

from generator.bounds import Bounds
from generator.extract.quantities.figures import Figure, scaled
from generator.extract.quantities.items import Counted
from generator.extract.quantities.tokens import Tokens
from generator.languages.quantity_words import QuantityWords

_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "sir", "capt", "lt", "sgt", "gen", "rep", "sen", "."))

_PREDICATES = frozenset("was is has had were who died said told from".split())
_LOOSE = 0.1  # "a third" stands for 30 to 37 in a hundred
_PARTS_OF_DECADES = {"early": (0, 4), "mid": (3, 7), "late": (6, 10)}


def age(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "36-year-old", "aged 36", "36 years old", "Ann Lee, 36, …": the scope is whose age it is."""
    if not (0 < figure.value < 120 and figure.bounds.is_exact):
        return None
    after = [w for w in tokens.low[figure.last : figure.last + 5] if w != "-"]
    if after[:1] in (["year"], ["years"]) and after[1:2] in (["old"], ["olds"]):
        end = _index(tokens, figure.last, ("old", "olds")) + 1
        return _aged(figure, end, _name_after(tokens, end))
    if tokens.word(figure.first - 1) in ("aged", "age") and after[:1] != ["to"]:
        comma = 1 if tokens.word(figure.first - 2) == "," else 0
        return _aged(figure, figure.last, _name_before(tokens, figure.first - 1 - comma, words))
    return _apposed_age(tokens, figure, words) if figure.rule == "figure" else None


def _apposed_age(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "Ann Lee, 36, …", "Ann Lee, 36 was …", "Ann Lee (36) was …", "the actress, 36, …"."""
    mark, after = tokens.word(figure.first - 1), tokens.word(figure.last)
    if mark == ",":
        ends = after in (",", ".", ";", ")", "of") or (figure.value > 9 and after in ("was", "is", "has"))
    else:
        ends = mark == "(" and after == ")" and tokens.word(figure.last + 1) in _PREDICATES
    if not ends or _in_list(tokens, figure, words):
        return None
    if name := _name_before(tokens, figure.first - 1, words):
        return _aged(figure, figure.last, name)
    return _aged(figure, figure.last, "") if _is_of_a_person(tokens, figure, words) else None


def _is_of_a_person(tokens: Tokens, figure: Figure, words: QuantityWords) -> bool:
    """The age of somebody without a name: "a man, 36, was"; not "the total, 36, was"."""
    noun = tokens.word(figure.first - 2)
    if noun in words.people:
        return True
    known = noun in words.nouns or noun in words.figure_nouns or noun in words.stops
    opens = {"a", "an", "the", "his", "her"} & set(tokens.low[max(figure.first - 5, 0) : figure.first - 2])
    return (
        noun.isalpha() and not known and bool(opens) and tokens.word(figure.last) == "," and figure.value > 9
    )


def decade(tokens: Tokens, figure: Figure) -> Counted | None:
    """As in "in his 30s", "in their early 40s": ten years of age, or four of them."""
    words = tokens.low[max(figure.first - 2, 0) : figure.first]
    tens = (
        figure.value in range(10, 100, 10) and tokens.word(figure.last) == "s" and tokens.glued(figure.last)
    )
    if not tens or not words or not {"his", "her", "their", "my"} & {words[0], words[-1]}:
        return None
    low, high = _PARTS_OF_DECADES.get(words[-1], (0, 10))
    bounds = Bounds(figure.value + low, figure.value + high, high_open=True)
    return Counted(replace(figure, bounds=bounds), "age", figure.first, figure.last + 1, "age")


def _in_list(tokens: Tokens, figure: Figure, words: QuantityWords) -> bool:
    """In "In June, 36, …" and "Article 5, 36, 37": no age stands there."""
    before = tokens.word(figure.first - 2)
    return before.isdigit() or before in words.months or tokens.word(figure.last + 1).isdigit()


def _aged(figure: Figure, end: int, name: str) -> Counted:
    return Counted(figure, "age", figure.first, end, "age", scope=f"of {name}" if name else "")


def _index(tokens: Tokens, start: int, among: tuple[str, ...]) -> int:
    return next(i for i in range(start, len(tokens.low)) if tokens.low[i] in among)


def _name_before(tokens: Tokens, edge: int, words: QuantityWords) -> str:
    last = first = edge
    while tokens.is_name(first - 1) and last - first < 3:
        first -= 1
    while first < last and (tokens.word(first) in _TITLES or tokens.word(first) in words.stops):
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
    for index in range(figure.last, figure.last + 3):
        code = words.currencies.get(tokens.word(index))
        if code and not _is_weight(tokens, figure, index):
            return Counted(figure, code, figure.first, index + 1, "money")
        if tokens.word(index) != "-" and (
            not tokens.word(index).isalpha() or tokens.word(index) in words.stops
        ):
            return None
    return None


def _is_weight(tokens: Tokens, figure: Figure, index: int) -> bool:
    """As in "a 220-pound man", "500 pounds of explosives", "weighing 12 pounds": no sum of money."""
    if tokens.word(index) not in ("pound", "pounds"):
        return False
    weighed = any(w.startswith("weigh") for w in tokens.low[max(figure.first - 6, 0) : figure.first])
    return weighed or tokens.word(index - 1) == "-" or tokens.word(index + 1) in ("of", "heavier", "lighter")


def percent(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """Return a share in hundredths, of a sign, a word or a fraction ("two thirds of the houses")."""
    found = tokens.opening(words.percent, figure.last + (1 if tokens.word(figure.last) == "-" else 0))
    if found:
        return Counted(figure, found[0], figure.first, found[1], "percent")
    return share(tokens, figure, words)


def share(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "half of the members", "two-thirds of voters": in hundredths; not "the second half of May"."""
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
    moved_figure = replace(figure, bounds=moved, number_end=written, last=end, tail=end)
    return Counted(moved_figure, "percent", figure.first, end, "percent")


def _is_of_a_whole(tokens: Tokens, figure: Figure, end: int, words: QuantityWords) -> bool:
    """Something other than a stretch of time or way is shared, and it is no known part of it."""
    if tokens.word(end) != "of" and tokens.word(end) not in words.articles:
        return False
    first = figure.first
    if not figure.hedge and {"the", "this", "second", "other"} & {
        tokens.word(first - 1),
        tokens.word(first - 2),
    }:
        return False
    whole = {tokens.word(i) for i in range(end, end + 4)}
    return not (whole & words.time_units or whole & {"way", "distance"} or any(w.isdigit() for w in whole))


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
    moved = replace(figure, bounds=Bounds(low, high, bounds.low_open, bounds.high_open))
    return Counted(moved, unit.noun, figure.first, last, "measure")


def _is_no_unit(tokens: Tokens, figure: Figure, first: int, last: int, words: QuantityWords) -> bool:
    """A length is "200m", and "200m of rope"; "200 m" and "200m people" are none."""
    if tokens.word(first) not in words.plural_only_units or last > first + 1:
        return False
    after = tokens.word(last)
    return not tokens.glued(figure.last) or (
        after.isalpha() and after not in words.stops | words.aspects.keys()
    )


def calibre(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """Both ".38 caliber" and "38-caliber" are 0.38 of an inch."""
    last = figure.last + (1 if tokens.word(figure.last) == "-" else 0)
    if tokens.word(last) not in words.calibres:
        return None
    value = figure.value if figure.value < 1 else figure.value / (100 if figure.value < 100 else 1000)
    return Counted(replace(figure, bounds=Bounds(value, value)), "calibre", figure.first, last + 1, "calibre")
