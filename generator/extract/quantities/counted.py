"""What a figure counts or measures: an ordered chain of readers, the first that knows the figure wins."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from generator.extract.quantities.figures import Figure, scaled
from generator.extract.quantities.names import is_name_of_something
from generator.extract.quantities.tokens import Tokens
from generator.languages.quantity_words import QuantityWords
from generator.model import Bounds

_REACH = 7  # words between a figure and its counted noun
_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "sir", "capt", "lt", "sgt", "gen", "rep", "sen", "."))
_TOLL_REACH = 9  # "the death toll from the disaster rose to"


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure and what it counts; ``start`` and ``end`` are the tokens of the whole phrase (exclusive)."""

    figure: Figure
    noun: str
    start: int
    end: int
    rule: str
    modifiers: tuple[int, ...] = ()
    scope: str = ""


Reader = Callable[[Tokens, Figure, QuantityWords], Counted | None]


def counted(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """What the figure counts; ``None`` if it is no quantity (a name, a year, a score, a duration)."""
    if is_name_of_something(tokens, figure, words):
        return None
    return next((c for read in READERS if (c := read(tokens, figure, words))), None)


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


def _age(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """ "36-year-old", "aged 36", "36 years old", "Ann Lee, 36, …": the scope is whose age it is."""
    if not (0 < figure.value < 120 and figure.bounds.is_exact):
        return None
    after = [w for w in tokens.low[figure.last : figure.last + 5] if w != "-"]
    if after[:1] in (["year"], ["years"]) and after[1:2] in (["old"], ["olds"]):
        end = _index(tokens, figure.last, ("old", "olds")) + 1
        return _aged(tokens, figure, end, _name_after(tokens, end))
    if tokens.word(figure.first - 1) in ("aged", "age") and not after[:1] == ["to"]:
        return _aged(tokens, figure, figure.last, _name_before(tokens, figure.first - 2))
    apposed = tokens.word(figure.first - 1) == "," and tokens.word(figure.last) in (",", ".", ";", ")", "of")
    name = _name_before(tokens, figure.first - 1) if apposed and figure.rule == "figure" else ""
    if name and not _in_list(tokens, figure, words):
        return _aged(tokens, figure, figure.last, name)
    return None


def _in_list(tokens: Tokens, figure: Figure, words: QuantityWords) -> bool:
    """ "In June, 36, …" and "Article 5, 36, 37": no age stands there."""
    before = tokens.word(figure.first - 2)
    return before.isdigit() or before in words.months or tokens.word(figure.last + 1).isdigit()


def _aged(tokens: Tokens, figure: Figure, end: int, name: str) -> Counted:
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
    last = first
    while tokens.is_name(last) and last - first < 4:
        last += 1
    return tokens.phrase(max(first, last - 2), last)


def _money(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
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


def _percent(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    last = figure.last + (1 if tokens.word(figure.last) == "-" else 0)
    for phrase in words.percent:
        size = phrase.count(" ") + 1
        if tokens.phrase(last, last + size) == phrase:
            return Counted(figure, "percent", figure.first, last + size, "percent")
    return None


def _magnitude(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """ "magnitude 6.1", "6.1-magnitude", "a magnitude of 6.1", "7.6 and 7.4", "an 8.6 quake"."""
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


def _measure(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
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
    """ "200m" is a length, "m" alone or before a noun is not."""
    return tokens.glued(figure.last) and not tokens.word(figure.last + 1).isalpha()


def _toll(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """ "the death toll rose to 24", "a toll of five"; the figure itself has no noun."""
    edge = tokens.at(figure.start)
    before = tokens.low[max(edge - _TOLL_REACH, 0) : edge]
    if not (before and before[-1] in words.toll_links and words.tolls & set(before)):
        return None
    since = before[max(i for i, w in enumerate(before) if w in words.tolls) :]
    if any(not w[0].isalpha() for w in since) or is_plural(tokens.word(figure.last), words):
        return None
    return Counted(figure, "person", figure.first, figure.tail, "toll", scope="killed")


def _children(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """ "a mother of 12", "mother-of-two", "the father of three girls"."""
    before = [w for w in tokens.low[max(figure.first - 4, 0) : figure.first] if w != "-"]
    if before[-1:] != ["of"] or before[-2:-1] == [] or before[-2] not in words.parents:
        return None
    follows = singular(tokens.word(figure.last), words)
    end = figure.last + 1 if follows in ("child", "girl", "boy", "son", "daughter") else figure.last
    noun = "child" if end == figure.last else follows
    return Counted(figure, noun, figure.first, end, figure.rule, scope="of a parent")


def _calibre(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """ ".38 caliber" and "38-caliber" are 0.38 of an inch."""
    last = figure.last + (1 if tokens.word(figure.last) == "-" else 0)
    if tokens.word(last) not in words.calibres:
        return None
    value = figure.value if figure.value < 1 else figure.value / (100 if figure.value < 100 else 1000)
    return Counted(replace(figure, bounds=Bounds(value, value)), "calibre", figure.first, last + 1, "calibre")


def _times(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """ "shot 11 times"; any other "11 times" counts nothing that two reports could share."""
    if tokens.word(figure.tail) != "times":
        return None
    hit = tokens.word(figure.first - 1)
    scope = hit if hit in words.repeated else ""
    return Counted(figure, "time" if scope else "", figure.first, figure.tail + 1, "times", scope=scope)


def _noun(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """The noun phrase behind the figure: "12,000 North Korean soldiers"."""
    first = figure.tail
    if figure.rule == "collective" and tokens.word(first) == "of":
        first += 1
    if tokens.word(first) == "of":  # "five of the men"
        return _part(tokens, figure, words)
    rule, first = ("further", first + 1) if tokens.word(first) in words.further else (figure.rule, first)
    if (
        tokens.word(figure.first - 1) in words.further
        or tokens.phrase(figure.first - 2, figure.first) == "a further"
    ):
        rule = "further"
    head = _head(tokens, first, words, one=figure.bounds.low == 1)
    if head is None:
        return _elliptic(tokens, figure, first, rule, words)
    last = head
    if tokens.word(last + 1) in words.figure_nouns:  # "12,000 troop count"
        last += 1
    noun = singular(tokens.word(head), words)
    noun, state = words.state_nouns.get(noun, (noun, ""))
    modifiers = tuple(i for i in range(first, head) if tokens.word(i).isalpha())
    return Counted(figure, noun, figure.first, last + 1, rule, modifiers, state)


def _head(tokens: Tokens, first: int, words: QuantityWords, *, one: bool) -> int | None:
    """Index of the noun the figure counts: the first plural, carried on over nouns that follow it."""
    for index in range(first, first + _REACH):
        word = tokens.word(index)
        if word == "-" or _is_model(tokens, index) or _joins_adjectives(tokens, index, first, words):
            continue
        if not word[:1].isalpha() or word in words.stops or word in words.time_units:
            return None
        if word in words.figure_nouns:
            return (
                index - 1
                if singular(tokens.word(index - 1), words) in words.nouns and index > first
                else None
            )
        if _is_head(word, words, one=one):
            follows = tokens.word(index + 1)
            return (
                index + 1 if is_plural(follows, words) and singular(follows, words) in words.nouns else index
            )
    return None


def _joins_adjectives(tokens: Tokens, index: int, first: int, words: QuantityWords) -> bool:
    """ "hundreds of government and private buildings"."""
    before = singular(tokens.word(index - 1), words)
    return tokens.word(index) == "and" and index > first and before not in words.nouns


def _is_head(word: str, words: QuantityWords, *, one: bool) -> bool:
    known = singular(word, words) in words.nouns
    if one:
        return known
    return is_plural(word, words) and (known or word not in words.states) and not word.endswith("'s")


def _is_model(tokens: Tokens, index: int) -> bool:
    """ "six AK 47 rifles": the second figure is a name."""
    return (tokens.word(index).isdigit() and tokens.written(index - 1).isupper()) or tokens.word(index) == "'"


def _part(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """ "25 of the injured", "two of them": a figure of a part, with its own rule so that none compares it."""
    if figure.bounds == Bounds(1, 1):  # "one of the …"
        return None
    for index in range(figure.tail + 1, figure.tail + 6):
        word = tokens.word(index)
        state = words.state_nouns.get(word)
        if word in words.stops and not state and word not in words.articles:
            return None
        if state or is_plural(word, words):
            noun, scope = state or (singular(word, words), "")
            return Counted(figure, noun, figure.first, index + 1, "part", scope=scope)
    return Counted(figure, "", figure.first, figure.tail, "part")


def _elliptic(tokens: Tokens, figure: Figure, first: int, rule: str, words: QuantityWords) -> Counted | None:
    """ "24 dead", "70 others were injured", "the 12,000 figure", "5 killed"."""
    word = tokens.word(first)
    if state := words.state_nouns.get(word):
        return Counted(figure, state[0], figure.first, first + 1, rule, scope=state[1])
    if word in words.figure_nouns:
        return Counted(figure, "", figure.first, first + 1, "figure noun")
    if word in words.time_units or word == "-":
        return None
    is_one = figure.bounds.low == figure.bounds.high == 1
    if rule == "further" or not is_one or figure.hedge:
        return Counted(figure, "", figure.first, first, "bare")
    return None


def _compound(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """ "a five-boat attack", "a 200-person crowd", "a 5,000-strong force"."""
    if tokens.word(figure.last) not in ("-", "‑") or not tokens.glued(figure.last):
        return None
    word, last = tokens.word(figure.last + 1), figure.last + 2
    if word == "strong":
        head = _head(tokens, last, words, one=True)
        return (
            Counted(figure, singular(tokens.word(head), words), figure.first, head + 1, "compound")
            if head
            else None
        )
    if singular(word, words) in words.nouns and word not in words.time_units:
        return Counted(figure, singular(word, words), figure.first, last, "compound")
    return None


READERS: Final[tuple[Reader, ...]] = (
    _age,
    _money,
    _percent,
    _magnitude,
    _measure,
    _calibre,
    _children,
    _times,
    _toll,
    _compound,
    _noun,
)
"""In this order: what has a sign or unit of its own before what needs a noun phrase."""
