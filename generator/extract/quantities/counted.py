"""What a figure counts or measures: an ordered chain of readers, the first that knows the figure wins."""

from typing import Final

from generator.extract.quantities.figures import Figure
from generator.extract.quantities.items import Counted, Reader
from generator.extract.quantities.measured import age, calibre, magnitude, measure, money, percent
from generator.extract.quantities.names import is_name_of_something
from generator.extract.quantities.nouns import is_plural, singular
from generator.extract.quantities.tokens import Tokens
from generator.languages.quantity_words import QuantityWords
from generator.model import Bounds

_REACH = 7  # words between a figure and its counted noun
_SUBJECT_REACH = 24  # words between "the number of" and its figure
_TOLL_REACH = 9  # "the death toll from the disaster rose to"


def counted(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """What the figure counts; ``None`` if it is no quantity (a name, a year, a score, a duration)."""
    if is_name_of_something(tokens, figure, words):
        return None
    return next((c for read in READERS if (c := read(tokens, figure, words))), None)


def _toll(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "the death toll rose to 24", "a toll of five"; the figure itself has no noun."""
    edge = tokens.at(figure.start)
    before = tokens.low[max(edge - _TOLL_REACH, 0) : edge]
    if not (before and before[-1] in words.toll_links and words.tolls & set(before)):
        return None
    since = before[max(i for i, w in enumerate(before) if w in words.tolls) :]
    if any(not w[0].isalpha() for w in since) or is_plural(tokens.word(figure.last), words):
        return None
    things = [singular(w, words) for w in since if is_plural(w, words) and w not in words.stops]
    if any(thing in words.nouns and thing not in words.people for thing in things):
        return None  # "the toll of dead birds"
    return Counted(figure, "person", figure.first, figure.tail, "toll", scope="killed")


def _number_of(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "the number of miners killed in the shaft has risen to seven"."""
    edge = tokens.at(figure.start)
    if tokens.word(edge - 1) not in words.toll_links or is_plural(tokens.word(figure.tail), words):
        return None
    first = next(
        (i for i in range(edge - 2, max(edge - _SUBJECT_REACH, 0), -1) if tokens.word(i) == "number"), None
    )
    if first is None or tokens.word(first + 1) != "of" or any(w.isdigit() for w in tokens.low[first:edge]):
        return None
    noun = next((i for i in range(first + 2, first + 6) if is_plural(tokens.word(i), words)), None)
    if noun is None:
        return None
    state = next((words.states[w] for w in tokens.low[noun + 1 : noun + 4] if w in words.states), "")
    return Counted(
        figure, singular(tokens.word(noun), words), figure.first, figure.tail, "number of", scope=state
    )


def _children(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "a mother of 12", "mother-of-two", "the father of three girls"."""
    before = [w for w in tokens.low[max(figure.first - 4, 0) : figure.first] if w != "-"]
    if before[-1:] != ["of"] or before[-2:-1] == [] or before[-2] not in words.parents:
        return None
    follows = singular(tokens.word(figure.last), words)
    end = figure.last + 1 if follows in ("child", "girl", "boy", "son", "daughter") else figure.last
    noun = "child" if end == figure.last else follows
    return Counted(figure, noun, figure.first, end, figure.rule, scope="of a parent")


def _times(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "shot 11 times"; any other "11 times" counts nothing that two reports could share."""
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
    rule, first = _added(tokens, figure, first, words)
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


def _added(tokens: Tokens, figure: Figure, first: int, words: QuantityWords) -> tuple[str, int]:
    """Rule and start of the noun phrase: "6 more houses" and "another 6" add to what was told before.

    "Others" are others than the ones named: they add to the dead, but the injured they are all ("4 people
    died and 70 others were injured"); ``scopes`` knows which, so they have a rule of their own until then.
    """
    word, before = tokens.word(first), tokens.word(figure.first - 1)
    if word in ("other", "others"):
        return "others", first + 1
    if word in words.further:
        return "further", first + 1
    further = before in words.further or tokens.phrase(figure.first - 2, figure.first) == "a further"
    return "further" if further else figure.rule, first


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
    """As in "hundreds of government and private buildings"."""
    before = singular(tokens.word(index - 1), words)
    return tokens.word(index) == "and" and index > first and before not in words.nouns


def _is_head(word: str, words: QuantityWords, *, one: bool) -> bool:
    known = singular(word, words) in words.nouns
    if one:
        return known
    return is_plural(word, words) and (known or word not in words.states) and not word.endswith("'s")


def _is_model(tokens: Tokens, index: int) -> bool:
    """As in "six AK 47 rifles": the second figure is a name."""
    return (tokens.word(index).isdigit() and tokens.written(index - 1).isupper()) or tokens.word(index) == "'"


def _part(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "25 of the injured": a part, with a rule of its own so that none compares it."""
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
    """As in "24 dead", "70 others were injured", "the 12,000 figure", "5 killed"."""
    word = tokens.word(first)
    if state := words.state_nouns.get(word):
        return Counted(figure, state[0], figure.first, first + 1, rule, scope=state[1])
    if word in words.figure_nouns:
        return Counted(figure, "", figure.first, first + 1, "figure noun")
    if word in words.time_units or word == "-":
        return None
    if rule == "others":
        return Counted(figure, "person", figure.first, first, rule)
    is_one = figure.bounds.low == figure.bounds.high == 1
    if rule == "further" or not is_one or figure.hedge:
        return Counted(figure, "", figure.first, first, "bare")
    return None


def _compound(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "a five-boat attack", "a 200-person crowd", "a 5,000-strong force"."""
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
    age,
    money,
    percent,
    magnitude,
    measure,
    calibre,
    _children,
    _times,
    _toll,
    _number_of,
    _compound,
    _noun,
)
"""In this order: what has a sign or unit of its own before what needs a noun phrase."""
