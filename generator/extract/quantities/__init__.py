"""Reported quantities of a sentence: how many of what, between which bounds.

``figures`` finds the numerals and their hedges, ``counted`` what they count, ``scopes`` what the counted
ones are or did; this file puts the parts together and adds what follows from two of them (products, sums).

``Quantity.rule`` is one of: figure, words, range, collective (dozens), compound (five-boat), figure noun
("the 12,000 figure"), toll, number of, again (what it counts was told before), age, money, percent,
magnitude, measure, calibre, times ("shot 11 times"), product, sum; and, for figures that no one should
compare: each (per head), part ("25 of the injured"), further ("another 5"), bare (no noun near).
"""

from dataclasses import replace
from itertools import pairwise

from generator.bounds import Bounds
from generator.extract.quantities.counted import counted
from generator.extract.quantities.durations import durations
from generator.extract.quantities.ellipsis import completed
from generator.extract.quantities.figures import figures, numerals
from generator.extract.quantities.items import SELF_CONTAINED, Counted
from generator.extract.quantities.lists import joined, shared
from generator.extract.quantities.roles import settled
from generator.extract.quantities.scopes import aspect, place, state
from generator.extract.quantities.tokens import Tokens, tokens
from generator.languages import room
from generator.languages.en.quantities import ENGLISH
from generator.languages.quantity_words import QuantityWords
from generator.model import Quantity, Span, TimeExpression

__all__ = ["completed", "quantities"]

_WORDS = {"en": ENGLISH}
_CONVERTED = 0.08  # a figure restated in other units is rounded once more
_ASIDE = 30  # characters between a figure and its restatement
_PER_HEAD = ("each", "apiece", "per")
_EVERY = ("a", "an", "every", "each", "per")
_LATER = ("after", "before", "later", "earlier", "ago", "since", "when", "and", "on", "into")
_TOLLS = ("killed", "injured", "missing", "displaced", "there")


def quantities(
    text: str, sentence: Span, times: tuple[TimeExpression, ...], lang: str
) -> tuple[Quantity, ...]:
    """Return every reported quantity of ``text[sentence]`` outside its time expressions, in order.

    Spans count characters of ``text``. Lengths are in metres, areas in square metres, speeds in metres per
    second, weights in kilograms, temperatures in degrees Celsius. A language without words has none.
    """
    words = _WORDS.get(room(lang))
    places = numerals(text, sentence, times, words) if words else []
    lasting = [t for t in times if t.type == "DURATION" and sentence.holds(t.span)] if words else []
    if not (words and (places or lasting)):
        return ()
    cut = tokens(text, sentence.start, sentence.end)
    found = [item for figure in figures(cut, places, words) if (item := counted(cut, figure, words))]
    scoped = _scoped(cut, _shared_nouns(cut, _restated_left_out(cut, found), words), words)
    made = [_quantity(cut, item, words) for item in scoped]
    found_all = [*made, *_products(cut, scoped, words), *durations(cut, lasting, words)]
    return tuple(sorted(found_all, key=_place_in_text))


def _place_in_text(quantity: Quantity) -> tuple[int, int, bool]:
    return quantity.span.start, quantity.span.end, quantity.rule == "product"


def _restated_left_out(cut: Tokens, found: list[Counted]) -> list[Counted]:
    """What "10 kilometres (6.2 miles)" says, it says twice: the second is left out."""
    kept: list[Counted] = []
    for item in found:
        last = kept[-1] if kept else None
        if last and (whole := _between(cut, last, item)):
            kept[-1] = whole
        elif last is None or not _says_it_again(cut, last, item):
            kept.append(item)
    return kept


def _between(cut: Tokens, one: Counted, two: Counted) -> Counted | None:
    """As in "between 300,000 litres and 1.2 million litres", "5 feet 10 inches": one figure."""
    a, b = one.figure, two.figure
    if not one.noun or one.noun != two.noun or one.rule != two.rule:
        return None
    if (one.rule, cut.word(one.end - 1)[:2], cut.word(two.end - 1)[:2]) == ("measure", "fe", "in"):
        whole = Bounds(a.bounds.low + b.bounds.low, a.bounds.high + b.bounds.high)
        adjacent = one.end == two.start
    else:
        whole = Bounds(a.bounds.low, b.bounds.high)
        adjacent = (cut.word(a.first - 1), cut.phrase(one.end, two.start)) == ("between", "and")
        adjacent = adjacent and whole.low < whole.high
    if not adjacent:
        return None
    figure = a._replace(number_end=b.number_end, last=b.last, tail=b.tail, bounds=whole)
    return two._replace(figure=figure, start=one.start)


def _says_it_again(cut: Tokens, one: Counted, two: Counted) -> bool:
    if not (one.rule == two.rule == "measure" and one.noun == two.noun):
        return False
    if cut.word(one.end - 1) == cut.word(two.end - 1):
        return False  # "20 miles by 20 miles"
    first, second = one.figure.bounds.figure, two.figure.bounds.figure
    near = abs(second - first) <= _CONVERTED * first + 1
    return near and two.figure.number_start - one.figure.number_end < _ASIDE


def _shared_nouns(cut: Tokens, found: list[Counted], words: QuantityWords) -> list[Counted]:
    """As in "measuring 7.6 and 7.4": a bare decimal is a magnitude like the one it is joined to."""
    items = list(found)
    for i in range(1, len(items)):
        one, two = items[i - 1], items[i]
        decimal = "." in cut.text[two.figure.number_start : two.figure.number_end]
        if two.rule == "bare" and one.rule == "magnitude" and decimal and joined(cut, one, two, words):
            items[i] = two._replace(noun=one.noun, rule=one.rule)
    return items


def _scoped(cut: Tokens, found: list[Counted], words: QuantityWords) -> list[Counted]:
    """States from each one's own words, then along a list that one verb governs, then the places."""
    items = [c if c.rule in SELF_CONTAINED else c._replace(scope=_own_scope(cut, c, words)) for c in found]
    items = shared(cut, items, words)
    items = [_settled(_with_noun(cut, _of_aftershock(cut, c, words), words)) for c in items]
    items = [settled(_of_a_thing(c, words), words) for c in items if not _is_of_a_name(cut, c, words)]
    return [c if c.rule in (*SELF_CONTAINED, "measure") else _placed(cut, c, words) for c in items]


def _of_aftershock(cut: Tokens, item: Counted, words: QuantityWords) -> Counted:
    """The magnitude of an aftershock is not that of the quake."""
    near = set(cut.low[max(item.start - 4, 0) : item.end + 3])
    return (
        item._replace(scope="of an aftershock")
        if item.rule == "magnitude" and near & words.aftershocks
        else item
    )


def _own_scope(cut: Tokens, item: Counted, words: QuantityWords) -> str:
    return aspect(cut, item, words) if item.rule == "measure" else state(cut, item, words)


def _settled(item: Counted) -> Counted:
    """Other dead add to those told before; others in any other state are all there are."""
    if item.rule != "others":
        return item
    return item._replace(rule=item.figure.rule if item.scope and item.scope != "killed" else "further")


def _of_a_thing(item: Counted, words: QuantityWords) -> Counted:
    """A boat is seized, not arrested; a report is released like any other thing that comes out."""
    if item.scope not in ("arrested", "released") or item.noun in ("", *words.people):
        return item
    return item._replace(scope="seized" if item.scope == "arrested" else "")


def _with_noun(cut: Tokens, item: Counted, words: QuantityWords) -> Counted:
    """In "killing five" and "70 were injured" who is killed and not named is a person."""
    state = item.scope.split(" ")[-1]
    if item.noun or cut.word(item.start - 1) in ("the", "those") or state not in words.personal:
        return item
    if item.rule not in ("bare", "others", "figure", "words") and state not in _TOLLS:
        return item
    return item._replace(noun="person", rule=item.figure.rule if item.rule == "bare" else item.rule)


def _is_of_a_name(cut: Tokens, item: Counted, words: QuantityWords) -> bool:
    """As in "the Fortune 500", "the Group of 20", "the Big Three", "500GB": what counts nothing is a name."""
    first, last = item.figure.first, item.figure.last
    if item.rule != "bare" or item.scope or item.figure.hedge or first == 0:
        return False
    before = first - 2 if cut.word(first - 1) == "of" else first - 1
    named = before > 0 and cut.is_name(before) and cut.word(before) not in words.months
    unit = cut.glued(last) and cut.word(last).isalpha()
    return named or unit or cut.is_name(first)


def _placed(cut: Tokens, item: Counted, words: QuantityWords) -> Counted:
    where = place(cut, item, words)
    return item._replace(scope=f"{item.scope} {where}".strip()) if where else item


def _quantity(cut: Tokens, item: Counted, words: QuantityWords) -> Quantity:
    figure = item.figure
    end = max(cut.ends[item.end - 1] if item.end else figure.number_end, figure.number_end)
    start = min(figure.start, cut.starts[item.start])
    return Quantity(
        span=Span(start, end),
        number=Span(figure.number_start, figure.number_end),
        bounds=figure.bounds,
        noun=item.noun,
        modifiers=tuple(words.stem(cut.written(i)) for i in item.modifiers),
        scope=item.scope,
        hedge=figure.hedge,
        rule="each" if _is_rate(cut, item, words) else item.rule,
    )


def _is_rate(cut: Tokens, item: Counted, words: QuantityWords) -> bool:
    """As in "5,000 men each", "300 km a day", "$20 a share", "ten cases per 100,000 people"."""
    before = cut.word(item.start - 1)
    if cut.word(item.end) in _PER_HEAD or before == "per":
        return True
    if before in ("of", "every") and cut.word(item.start - 2) in ("out", "for"):
        return True
    end = item.end
    if cut.word(end) == "of":  # "1,000 barrels of oil a day"
        end = next((i for i in range(end + 1, end + 4) if cut.word(i) in _EVERY), end)
    end += cut.word(end) == "-"
    if cut.word(end) not in _EVERY or cut.word(end + 1) == "second":
        return False
    end += 1 + (cut.word(end + 1) == "-")
    later = cut.word(end + 1) in _LATER  # "killed 30 people a day after the vote"
    return cut.word(end) in words.shared or (cut.word(end) in words.time_units and not later)


def _products(cut: Tokens, items: list[Counted], words: QuantityWords) -> list[Quantity]:
    """ "Two brigades of 6,000 people" are 12,000 people, "three men and two women killed" five."""
    made = []
    for one, two in pairwise(items):
        if product := _product(cut, one, two, words):
            made.append(product)
        elif total := _sum(cut, one, two, words):
            made.append(total)
    return made


def _product(cut: Tokens, one: Counted, two: Counted, words: QuantityWords) -> Quantity | None:
    """Groups "of" so many; with "each", or where the first counts a kind of group."""
    linked = cut.phrase(one.end, cut.at(two.figure.start)) == "of"
    each = cut.word(two.end) in _PER_HEAD
    if not (linked and two.noun and (each or one.noun in words.groups)) or one.rule not in (
        "figure",
        "words",
    ):
        return None
    a, b = one.figure.bounds, two.figure.bounds
    low_open, high_open = a.low_open or b.low_open, a.high_open or b.high_open
    whole = _quantity(cut, two, words)
    end = cut.ends[two.end] if each else whole.span.end
    return replace(
        whole,
        span=Span(one.figure.start, end),
        number=Span(one.figure.number_start, whole.number.end),
        bounds=Bounds(a.low * b.low, a.high * b.high, low_open, high_open),
        hedge=one.figure.hedge or two.figure.hedge,
        rule="product",
    )


def _sum(cut: Tokens, one: Counted, two: Counted, words: QuantityWords) -> Quantity | None:
    """As in "three men and two women were killed": five people killed."""
    apart = {one.noun, two.noun} <= words.disjoint and one.noun != two.noun
    if not (
        apart
        and one.scope
        and one.scope == two.scope
        and cut.phrase(one.end, cut.at(two.figure.start)) == "and"
    ):
        return None
    a, b = one.figure.bounds, two.figure.bounds
    if "part" in (one.rule, two.rule) or "further" in (one.rule, two.rule):
        return None
    first, last = _quantity(cut, one, words), _quantity(cut, two, words)
    return Quantity(
        span=Span(first.span.start, last.span.end),
        number=Span(first.number.start, last.number.end),
        bounds=Bounds(a.low + b.low, a.high + b.high, a.low_open or b.low_open, a.high_open or b.high_open),
        noun="person",
        modifiers=(),
        scope=one.scope,
        hedge=one.figure.hedge or two.figure.hedge,
        rule="sum",
    )
