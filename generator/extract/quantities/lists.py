"""Members of a list: what one verb governs has one state ("damaged 14 hotels and eight bridges")."""

from generator.extract.quantities.items import SELF_CONTAINED, Counted
from generator.extract.quantities.roles import edge
from generator.extract.quantities.scopes import is_whole
from generator.extract.quantities.tokens import Tokens
from generator.extract.quantities.tolls import total
from generator.languages.quantity_words import QuantityWords

_JOINTS = frozenset(
    (",", "and", "or", "as", "well", "also", "another", "others", "including", "along", "with", "plus")
)
_LONGEST_MEMBER = 9  # words of a member of a list behind its figure
_ADDING = ("as well as", "along with", "together with")


def shared(cut: Tokens, items: list[Counted], words: QuantityWords) -> list[Counted]:
    """The items with the states that they share, from left to right and back."""
    for i in range(1, len(items)):
        whole = is_whole(cut, items[i - 1])
        items[i] = _found_on(cut, items[i - 1], items[i], words)
        items[i] = _like(
            items[i],
            items[i - 1],
            governed=not whole
            and not _has_a_verb(cut, items[i], words)
            and joined(cut, items[i - 1], items[i], words),
        )
        if whole and cut.phrase(items[i - 1].end, items[i].start) == ",":  # "of the 30 hurt, 12 are children"
            items[i] = items[i]._replace(noun=items[i].noun or items[i - 1].noun, rule="part")
    for i in range(len(items) - 2, -1, -1):
        governed = joined(cut, items[i], items[i + 1], words) and not includes(
            cut, items[i], items[i + 1], words
        )
        items[i] = _like(items[i], items[i + 1], governed=governed)
    for i in range(1, len(items)):
        items[i] = total(cut, items[i - 1], _of_a_list(cut, items[i - 1], items[i], words), words)
    return items


def _has_a_verb(cut: Tokens, item: Counted, words: QuantityWords) -> bool:
    """As in "killed four people and 20 needed treatment": the 20 are no object of the verb before."""
    return cut.word(item.end) in words.finite


def _like(item: Counted, other: Counted, *, governed: bool) -> Counted:
    """The item with the other's scope, where one verb governs both and it has none of its own."""
    if item.scope or not governed or not {*SELF_CONTAINED, "measure"}.isdisjoint({item.rule, other.rule}):
        return item
    return item._replace(scope=other.scope)


def _found_on(cut: Tokens, one: Counted, two: Counted, words: QuantityWords) -> Counted:
    """As in "nabbed 26 pirates with six rifles": what people are arrested with is seized."""
    armed = one.scope == "arrested" and two.noun and two.noun not in words.people and not two.scope
    return two._replace(scope="seized") if armed and cut.phrase(one.end, two.start) == "with" else two


def _of_a_list(cut: Tokens, one: Counted, two: Counted, words: QuantityWords) -> Counted:
    """As in "30 people were killed, 12 in Kursk and 18 in Belgorod": parts of what was counted."""
    bare = (
        two.rule == "bare" and not two.scope and one.noun in words.people and not one.scope.startswith("of")
    )
    if not bare or cut.word(two.end) not in words.places or not cut.is_name(two.end + 1):
        return two
    listed = cut.word(two.start - 1) in (",", "and", "–", "—", "-", "including")
    return two._replace(noun=one.noun, scope=one.scope, rule="part") if listed else two


def joined(tokens: Tokens, one: Counted, two: Counted, words: QuantityWords) -> bool:
    """One verb governs both: only commas and "and" stand between two counted things, or "as well as"."""
    gap = tokens.low[one.end : edge(tokens, two, words)]
    if gap == ["with"]:
        return False
    plain = 0 < len(gap) <= 3 and all(word in _JOINTS for word in gap)
    return plain or _is_listed(gap, one, words) or _is_added(gap, words)


def _is_listed(gap: list[str], one: Counted, words: QuantityWords) -> bool:
    """As in "9 inns, 30 barns including stables and sheds, 6 mills": no verb between."""
    ends = gap[-1:] in ([","], ["and"])
    names = [word for word in gap if word not in _JOINTS]
    if not ends or len(gap) > _LONGEST_MEMBER or (one.noun and gap[0] not in _JOINTS):
        return False
    return not any(w in words.stops - {"a", "an"} or w in words.states or not w[0].isalpha() for w in names)


def _is_added(gap: list[str], words: QuantityWords) -> bool:
    """As in "40 houses were damaged by the quake, as well as seven bridges": of the same subject."""
    adds = " ".join(gap[-3:]).endswith(_ADDING)
    starts = {"but", "while", "who", "which", "that", "because", "when", "after", ".", ";", "said"}
    return adds and starts.isdisjoint(gap) and not any(w.isdigit() or w in words.openings for w in gap)


def includes(tokens: Tokens, one: Counted, two: Counted, words: QuantityWords) -> bool:
    """The second is a part of the first: "30 cases including two deaths"."""
    return "including" in tokens.low[one.end : edge(tokens, two, words)]
