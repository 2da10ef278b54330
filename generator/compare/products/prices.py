"""What a product costs: its price, what is paid down, monthly payments."""

import re

from generator.compare.products.named import Thing, marks_in
from generator.compare.products.phrases import Figure, Stated, Which, is_money, is_settled, subject_of, terms
from generator.languages.en import specs as words

_RANGE = re.compile(r"\d ?(?:to|-|–|and) ?\D?\d")


def price(figure: Figure) -> Stated | None:
    """As in "the 13-inch model starts at $1,199", "it will ask $99 for the base version"."""
    if not is_money(figure) or not is_settled(figure) or words.DIFFERENCE.search(figure.behind):
        return None
    left = figure.clause
    least: Which = "least" if words.STARTS.search(left) else ""
    thing = version_behind(figure) if words.ASKS.search(left) or words.COSTS.search(left) else None
    verb = words.STARTS.search(left) or words.COSTS.search(left)
    if thing is None and verb:
        thing = subject_of(figure, left[: verb.start()])
    if thing is None or words.OFF.search(left):
        return None
    if "base" in thing.marks:
        thing, least = Thing(thing.key, thing.name, thing.marks - {"base"}), "least"
    if _RANGE.search(figure.quantity.number.of(figure.names.article.text)):
        least = "least"  # "at $1,099 to $1,499"
    return Stated("price", thing, terms(figure), least)


def version_behind(figure: Figure) -> Thing | None:
    """Return the version that the words behind the figure name: "for the 13-inch model"."""
    found = words.VERSION.search(figure.behind)
    topic = figure.topic(figure.at) if found else None
    return topic.with_marks(marks_in(found[1] or found[2] or "")) if found and topic else None


def down(figure: Figure) -> Stated | None:
    """As in "$99 down"."""
    if not is_money(figure) or not words.DOWN.search(figure.behind) or not is_settled(figure):
        return None
    topic = figure.topic(figure.at)
    return Stated("down payment", topic, terms(figure)) if topic else None


def instalments(figure: Figure) -> Stated | None:
    """As in "24 equal monthly payments"."""
    quantity = figure.quantity
    if quantity.noun not in words.LATER_PAID or "month" not in quantity.modifiers:
        return None
    topic = figure.topic(figure.at)
    return Stated("monthly payments", topic, terms(figure)) if topic and is_settled(figure) else None
