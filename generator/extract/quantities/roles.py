"""What part the counted ones play, from grammar: subject or object of a class of verbs.

A role is given by the verb before ("called in six engines", "fired a total of 11 shots"), by the predicate
behind ("nearly 100 mourners set off") or by the noun that gathers them ("a crowd of 70").
"""

from generator.extract.quantities.items import Counted
from generator.extract.quantities.tokens import Tokens
from generator.languages.quantity_words import QuantityWords

_GAP = 5  # words between a counted noun and its verb
_PLANNED = ("will", "to", "set", "due")  # "500 jobs will go": what is planned is the news
_GATHERED = "gathered"
_PUT = frozenset(("put", "puts", "putting", "estimated", "estimates", "estimate"))
_REACH = 20  # words between a crowd and what it is put at, an aside included


def edge(tokens: Tokens, item: Counted, words: QuantityWords) -> int:
    """First token of the counted phrase, that of "a total of 11 shots" and "a further six" included."""
    first = min(item.start, tokens.at(item.figure.start))
    found = tokens.closing(words.before, first)
    if found and found[0] == "exactly":
        return found[1]
    if item.rule == "further" and tokens.word(first - 1) in words.further:
        return first - 1 - (tokens.word(first - 2) in ("a", "an"))
    return first


def role(tokens: Tokens, item: Counted, words: QuantityWords) -> str:
    """The part that the counted ones play; "" if no verb tells any that they can play."""
    first = edge(tokens, item, words)
    if is_a_crowd(tokens, item, words):
        return _GATHERED
    if tokens.word(first - 1) == "of" and tokens.word(first - 2) in words.groups:
        first -= 3  # "called in a team of 12 divers"
    before = tokens.closing(words.deeds, first)
    if before and _suits(before[0], item.noun, words):
        return before[0]
    return _behind(tokens, item, words)


def is_a_crowd(tokens: Tokens, item: Counted, words: QuantityWords) -> bool:
    """As in "a crowd of 200 protesters", "the 200-person crowd"."""
    if item.noun not in words.people | words.crowd:
        return False
    first = edge(tokens, item, words)
    before = tokens.word(first - 1)
    if (before == "of" and tokens.word(first - 2) in words.crowds) or tokens.word(item.end) in words.crowds:
        return True
    return before == "at" and _is_put_at(tokens, first, words)


def _is_put_at(tokens: Tokens, first: int, words: QuantityWords) -> bool:
    """As in "police put the march, the second this week, at about 30,000 people"."""
    near = tokens.low[max(first - _REACH, 0) : first]
    puts = [i for i, word in enumerate(near) if word in _PUT]
    crowds = words.crowds | words.rallies
    return bool(puts) and not crowds.isdisjoint(near[puts[-1] : puts[-1] + 4])


def _behind(tokens: Tokens, item: Counted, words: QuantityWords) -> str:
    start = past_matter(tokens, item.end, words)
    for at in range(start, start + _GAP):
        found = tokens.opening(words.doings, at)
        if found and _suits(found[0], item.noun, words):
            return found[0]
        if tokens.word(at) not in words.links and tokens.word(at) not in _PLANNED:
            return ""
    return ""


def past_matter(tokens: Tokens, index: int, words: QuantityWords) -> int:
    """As in "300 rounds of ammunition were seized": behind what the counted ones consist of."""
    matter = tokens.word(index + 1)
    return (
        index + 2 if tokens.word(index) == "of" and matter.isalpha() and matter not in words.stops else index
    )


def _suits(role: str, noun: str, words: QuantityWords) -> bool:
    if role == _GATHERED:
        return noun in words.people or noun in words.crowd or not noun
    if role == "attended":
        return True
    if role in words.of_things and noun in words.people:
        return False
    return noun in words.role_nouns.get(role, (noun,))


def settled(item: Counted, words: QuantityWords) -> Counted:
    """The counted thing and its role under the one name that both have in every report."""
    noun, scope = words.in_role.get((item.scope, item.noun), (item.noun, item.scope))
    if scope == "attended":
        scope = _GATHERED if noun in words.people else ""
    if not _suits(scope, noun, words):
        scope = ""
    if scope == _GATHERED and noun in words.crowd:
        noun = "person"
    return item._replace(noun=noun, scope=scope)
