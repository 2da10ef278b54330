"""What a figure counts or measures: an ordered chain of readers, the first that knows the figure wins."""

from typing import Final

from generator.bounds import Bounds
from generator.extract.quantities.ages import age, decade
from generator.extract.quantities.figures import Figure, scaled
from generator.extract.quantities.items import Counted, Reader
from generator.extract.quantities.measured import calibre, magnitude, measure, money
from generator.extract.quantities.names import is_name_of_something
from generator.extract.quantities.nouns import is_plural, singular
from generator.extract.quantities.shares import percent
from generator.extract.quantities.tokens import Tokens
from generator.extract.quantities.tolls import crowd, number_of, toll
from generator.languages.quantity_words import QuantityWords

_REACH = 7  # words between a figure and its counted noun


def counted(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """What the figure counts; ``None`` if it is no quantity (a name, a year, a score, a duration)."""
    if found := decade(tokens, figure):
        return found
    if is_name_of_something(tokens, figure, words):
        return None
    figure = _of_people(tokens, figure, words)
    for read in READERS:
        if found := read(tokens, figure, words):
            return found
    return None


def _of_people(tokens: Tokens, figure: Figure, words: QuantityWords) -> Figure:
    """As in "3m people": millions; a length is "400m"."""
    if tokens.word(figure.last) not in ("m", "k") or figure.value >= 100:
        return figure
    return scaled(tokens, figure) if singular(tokens.word(figure.last + 1), words) in words.people else figure


def _children(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "a mother of 12", "mother-of-two", "the father of three girls"."""
    if words.parents.isdisjoint(tokens.bag):
        return None
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
    near = tokens.low[max(tokens.at(figure.start) - 4, 0) : tokens.at(figure.start)]
    noun, scope = next((words.repeated[w] for w in reversed(near) if w in words.repeated), ("", ""))
    return Counted(figure, noun, figure.first, figure.tail + 1, "times", scope=scope)


def _noun(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """The noun phrase behind the figure: "12,000 North Korean soldiers"."""
    first = figure.tail
    if tokens.glued(first) and tokens.glued(first + 1) and tokens.word(first) == "-":
        return None  # "three-bedroom houses", "a one-sided match"
    if tokens.glued(first) and tokens.word(first).isalpha():
        return None  # "4G phones"
    if figure.rule == "collective" and tokens.word(first) == "of" and not _is_of_known(tokens, first + 1):
        first += 1
    if tokens.word(first) == "of":  # "five of the men"
        return _part(tokens, figure, words)
    if tokens.phrase(tokens.at(figure.start) - 2, tokens.at(figure.start)) == "of whom":
        return _part_of_whom(tokens, figure, first, words)
    rule, first = _added(tokens, figure, first, words)
    state = _state_before_noun(tokens, first, words)
    first += bool(state)
    head = _head(tokens, first, words, one=figure.bounds.low == 1)
    if head is None:
        return _elliptic(tokens, figure, first, rule, words)
    last = head
    if tokens.word(last + 1) in words.figure_nouns:  # "12,000 troop count"
        last += 1
    noun = singular(tokens.word(head), words)
    whole = words.compounds.get((tokens.word(head - 1), noun)) if head > first else None
    noun, state = words.state_nouns.get(whole or noun, (whole or noun, state))
    modifiers = tuple(
        i for i in range(first, head - bool(whole)) if tokens.word(i).isalpha() and tokens.word(i) != "and"
    )
    return Counted(figure, noun, figure.first, last + 1, rule, modifiers, state)


def _state_before_noun(tokens: Tokens, first: int, words: QuantityWords) -> str:
    """As in "30 dead birds", "11 missing workers"; in "30 dead, police say" the dead are counted."""
    follows = tokens.word(first + 1)
    known = is_plural(follows, words) and singular(follows, words) in words.nouns
    if not known or follows in ("police", "officials", "reports"):
        return ""
    return words.state_nouns.get(tokens.word(first), ("", ""))[1]


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
        if word in ("total", "number") and is_plural(tokens.word(index + 1), words):
            continue  # "10 total games"
        if not word[:1].isalpha() or word == "ones" or word in words.stops or word in words.time_units:
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
    follows = tokens.word(index + 1)
    return (
        tokens.word(index) == "and"
        and index > first
        and before not in words.nouns
        and not (follows.isdigit() or follows in words.openings)
    )


def _is_head(word: str, words: QuantityWords, *, one: bool) -> bool:
    known = singular(word, words) in words.nouns
    if one:
        return known
    return is_plural(word, words) and (known or word not in words.states) and not word.endswith("'s")


def _is_model(tokens: Tokens, index: int) -> bool:
    """As in "six AK 47 rifles", "six AK-47 rifles", "12 9-mm casings": the second figure is a name."""
    if tokens.word(index) == "'":
        return True
    before = index - 2 if tokens.word(index - 1) == "-" else index - 1
    named = tokens.word(index).isdigit() and tokens.written(before).isupper()
    return named or (tokens.word(index)[:1].isdigit() and tokens.word(index + 1) == "-")


def _is_of_known(tokens: Tokens, index: int) -> bool:
    """As in "dozens of them": of those told before."""
    return tokens.word(index) in ("them", "these", "those", "whom", "us", "which", "the")


def _part(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "25 of the injured": a part, with a rule of its own so that none compares it."""
    if figure.bounds == Bounds(1, 1):  # "one of the …"
        return None
    if tokens.word(figure.tail + 1) in ("them", "us", "whom", "which", "you"):
        return _part_of_whom(tokens, figure, figure.tail + 2, words)
    for index in range(figure.tail + 1, figure.tail + 6):
        word = tokens.word(index)
        state = words.state_nouns.get(word)
        if word in words.stops and not state and word not in words.articles:
            return None
        if state or is_plural(word, words):
            noun, scope = state or (singular(word, words), "")
            return Counted(figure, noun, figure.first, index + 1, "part", scope=scope)
    return Counted(figure, "", figure.first, figure.tail, "part")


def _part_of_whom(tokens: Tokens, figure: Figure, first: int, words: QuantityWords) -> Counted:
    """As in "two of them children", "of whom three were women"."""
    at = first + 1 if tokens.word(first) in ("were", "are", "being") else first
    noun = next((i for i in (at, at + 1) if singular(tokens.word(i), words) in words.nouns), None)
    if noun is None or not is_plural(tokens.word(noun), words):
        return Counted(figure, "", figure.first, figure.tail, "part")
    return Counted(figure, singular(tokens.word(noun), words), figure.first, noun + 1, "part")


def _elliptic(tokens: Tokens, figure: Figure, first: int, rule: str, words: QuantityWords) -> Counted | None:
    """As in "24 dead", "70 others were injured", "the 12,000 figure", "5 killed"."""
    word = tokens.word(first)
    if state := words.state_nouns.get(word):
        return Counted(figure, state[0], figure.first, first + 1, rule, scope=state[1])
    if word in words.figure_nouns and not is_plural(word, words):
        is_figure = tokens.word(first + 1) != "of"  # "one count of murder"
        return Counted(figure, "", figure.first, first + 1, "figure noun") if is_figure else None
    if word in words.time_units or (word == "-" and tokens.glued(first)):
        return None
    if rule == "others":
        return Counted(figure, "person", figure.first, first, rule)
    if rule == "further" or not _is_pronoun(tokens, figure, first, words):
        return Counted(figure, "", figure.first, first, "bare")
    return None


def _is_pronoun(tokens: Tokens, figure: Figure, first: int, words: QuantityWords) -> bool:
    """A bare "one" counts nothing, but in "killing one." it does; nor do several or a few."""
    if figure.rule == "collective":
        return tokens.word(figure.last - 1) in words.small
    if not (figure.bounds.low == figure.bounds.high == 1) or figure.hedge:
        return False
    ends = not tokens.word(first).isalpha() or tokens.word(first) in ("and", "in", "at", "near")
    return not (ends and tokens.word(figure.first - 1) in words.states)


def _compound(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "a five-boat attack", "a 200-person crowd", "a 5,000-strong force"."""
    if (
        tokens.word(figure.last) in ("person", "man", "member")
        and tokens.word(figure.last + 1) in words.crowds
    ):
        return Counted(figure, "person", figure.first, figure.last + 1, "compound")  # "the 200 person crowd"
    if tokens.word(figure.last) not in ("-", "‑") or not tokens.glued(figure.last):
        return None
    word, last = tokens.word(figure.last + 1), figure.last + 2
    if word == "strong" and tokens.word(last) in words.crowds:
        return Counted(figure, "person", figure.first, last, "compound")
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
    toll,
    crowd,
    number_of,
    _compound,
    _noun,
)
"""In this order: what has a sign or unit of its own before what needs a noun phrase."""
