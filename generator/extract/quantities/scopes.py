"""What the counted ones are or did ("killed"), where ("in kursk"), and what a length measures ("depth").

A scope is one state, a place, or a state followed by a place: "killed", "in kursk", "killed in kursk".
"""

from generator.extract.quantities.items import Counted
from generator.extract.quantities.nouns import is_plural
from generator.extract.quantities.roles import edge, is_a_crowd, past_matter, role
from generator.extract.quantities.tokens import Tokens
from generator.languages.quantity_words import QuantityWords

_GAP = 7  # words between a counted noun and its state
_ASIDE = 12  # words of an aside between two commas

_PLACE_ENDS = frozenset(", ; : . – — ( and but when after as while before since because who that".split())


def state(tokens: Tokens, item: Counted, words: QuantityWords) -> str:
    """The state of what is counted: from its own words, the verb before, or the predicate behind."""
    if item.scope:
        return item.scope
    if _is_population(tokens, item, words):
        return "living there"
    for index in (*item.modifiers, *range(item.figure.tail, item.end)):
        if found := words.states.get(tokens.word(index)):
            return _graded(tokens, index, found, words)
    if tokens.word(item.end) in ("away", "apart", "ahead", "behind"):
        return ""
    if is_whole(tokens, item):
        return _told_of_the_whole(tokens, item, words)
    return _before(tokens, item, words) or _behind(tokens, item, words) or role(tokens, item, words)


def _told_of_the_whole(tokens: Tokens, item: Counted, words: QuantityWords) -> str:
    """As in "three of the seven bullets fired by officers": or a crowd, of which a part is told."""
    if is_a_crowd(tokens, item, words):
        return "gathered"
    if tokens.word(item.end + 1) not in ("by", "in", "during", "at", "on", "from"):
        return ""
    return words.states.get(tokens.word(item.end), "") or role(tokens, item, words)


def is_whole(tokens: Tokens, item: Counted) -> bool:
    """As in "some of the 300 passengers were hurt": what befell a part is not told of the whole."""
    edge = _first(tokens, item)
    return tokens.word(edge - 2) == "of" and tokens.word(edge - 1) in (
        "the",
        "its",
        "their",
        "those",
        "these",
        "all",
    )


def _graded(tokens: Tokens, index: int, found: str, words: QuantityWords) -> str:
    """The seriously injured are a part of the injured."""
    if found not in ("injured", "hospitalised"):
        return found
    near = {tokens.word(index - 1), tokens.word(index + 1)}
    if near & words.grave:
        return f"seriously {found}"
    return f"slightly {found}" if near & words.slight else found


def _first(tokens: Tokens, item: Counted) -> int:
    return min(item.start, tokens.at(item.figure.start))


def _is_population(tokens: Tokens, item: Counted, words: QuantityWords) -> bool:
    """As in "a city of 160,000 people", "home to 7,000", "a population of 12 million", "population 7,000"."""
    edge = tokens.at(item.figure.start)
    if tokens.word(edge - 1) in ("of", "to", "by", ":"):
        edge -= 1
    elif tokens.word(edge - 1) != "population":
        return False
    return item.noun in ("person", "", "resident", "inhabitant") and tokens.word(edge - 1) in words.populated


def _before(tokens: Tokens, item: Counted, words: QuantityWords) -> str:
    """As in "killing 5 people", "the deaths of 5 people", "claimed the lives of 5"."""
    first = edge(tokens, item, words)
    word = tokens.word(first - 1)
    if found := tokens.closing(words.objects, first):
        return found[0]
    if tokens.word(first - 2) in words.unreal or word in ("missing", "dead", "homeless"):
        return ""  # "threatened to kill five", "missing two players"
    if word in words.states and not (word.endswith("s") and word in words.state_nouns):
        return _graded(tokens, first - 1, words.states[word], words)
    return words.actives.get(word, "")


def _behind(tokens: Tokens, item: Counted, words: QuantityWords) -> str:
    """As in "5 people were killed", "5 people, most of them children, were killed", "5 people dead"."""
    start = past_matter(tokens, item.end, words)
    start = _past_place(tokens, _past_second_noun(tokens, start, words), words)
    return _predicate(tokens, start, words) or _behind_aside(tokens, start, words)


def _behind_aside(tokens: Tokens, start: int, words: QuantityWords) -> str:
    """The predicate behind what stands between two commas, dashes or brackets."""
    end = _past_aside(tokens, start, words)
    return _predicate(tokens, end, words) if end > start else ""


def _predicate(tokens: Tokens, index: int, words: QuantityWords) -> str:
    for at in range(index, index + _GAP):
        if phrase := tokens.opening(words.predicates, at):
            return phrase[0]
        word = tokens.word(at)
        if found := words.states.get(word):
            transitive = not _is_passive(tokens, index, at) and _has_object(tokens, at)
            return "" if transitive else _graded(tokens, at, found, words)
        if word not in words.links and not (word == "and" and tokens.word(at - 1) in words.violence):
            return ""
    return ""


def _past_second_noun(tokens: Tokens, index: int, words: QuantityWords) -> int:
    """As in "1,500 houses and buildings were damaged"."""
    if tokens.word(index) not in ("and", "or"):
        return index
    for at in (index + 1, index + 2):
        if is_plural(tokens.word(at), words) and tokens.word(at) not in words.stops:
            return at + 1
    return index


def _past_place(tokens: Tokens, index: int, words: QuantityWords) -> int:
    """As in "40 houses in Ostrava were damaged"."""
    if tokens.word(index) not in words.places:
        return index
    end = index + 1
    while (
        tokens.is_name(end)
        or tokens.word(end) in words.place_adjectives
        or tokens.word(end) in words.place_nouns
    ):
        end += 1
    return end


def _is_passive(tokens: Tokens, start: int, at: int) -> bool:
    return any(tokens.word(i) in ("were", "was", "been", "are", "is", "be") for i in range(start, at))


def _has_object(tokens: Tokens, at: int) -> bool:
    """As in "5 men killed two women": they killed, they were not killed."""
    after = tokens.word(at + 1)
    takes = tokens.word(at) not in ("dead", "missing", "homeless", "died", "perished", "trapped")
    return takes and (
        after in ("a", "an", "the", "their", "his", "at", "more")
        or after.isdigit()
        or after in ("two", "three", "four", "five")
    )


def _past_aside(tokens: Tokens, index: int, words: QuantityWords) -> int:
    """Index behind an aside that opens like one, or that the verb of a plural subject follows."""
    mark, opens = tokens.word(index), tokens.word(index + 1)
    if mark not in (",", "(", "–", "—"):
        return index
    closing = mark.replace("(", ")")
    end = next((i for i in range(index + 1, index + _ASIDE) if tokens.word(i) == closing), None)
    if end is None or opens in ("and", "but", "or", "when", "while", "as", "after", "before"):
        return index
    if opens in words.asides or opens.isdigit() or tokens.word(end + 1) in ("were", "are", "have"):
        return end + 1
    return index


def place(tokens: Tokens, item: Counted, words: QuantityWords) -> str:
    """As in "in Kursk", from the words behind, else from the opening of the sentence ("In Kursk, …")."""
    for at in range(item.end, min(item.end + 8, len(tokens.low))):
        word = tokens.word(at)
        if word in _PLACE_ENDS or word[0].isdigit() or word in words.openings:
            break
        if word == "-" and not tokens.glued(at):
            break
        if word in words.places and not tokens.is_name(at) and (found := _named(tokens, at + 1, words)):
            return f"in {found}"  # in a headline every word may be written like a name
    opening = tokens.word(0) in words.places and _named(tokens, 1, words)
    return f"in {opening}" if opening else ""


def _named(tokens: Tokens, first: int, words: QuantityWords) -> str:
    """Name of a place: capital letters, after adjectives; no month, no year."""
    index = first
    while tokens.word(index) in words.place_adjectives and not tokens.is_name(index):
        index += 1
    last = index
    while tokens.is_name(last) and last < index + 4 and tokens.word(last) not in words.stops:
        last += 1
    if last == index and index > first and tokens.word(index - 1) in words.place_nouns:
        return tokens.word(index - 1)  # "in the province"
    name, opens = tokens.phrase(index, last), tokens.word(index)
    return "" if opens in words.months or opens in words.time_units or not name[:1].isalpha() else name


def aspect(tokens: Tokens, item: Counted, words: QuantityWords) -> str:
    """What a length measures: "depth", "from santa rosa", "fall", "height"; "" if it is not said."""
    if item.noun != "metre":
        return ""
    first = _first(tokens, item)
    for at in (first - 1, first - 2, first - 3, first - 4):
        word = tokens.word(at)
        if word in words.aspects and word != "below":
            return words.aspects[word]
        if word in words.falls:
            return "fall"
        if word not in (
            "of",
            "a",
            "was",
            "about",
            "just",
            "only",
            "at",
            "some",
            "to",
            "had",
            "shallow",
            "least",
        ):
            break
    return _aspect_behind(tokens, item.end, words)


def _aspect_behind(tokens: Tokens, index: int, words: QuantityWords) -> str:
    if tokens.word(index) == "(":  # "85 miles (135 kilometres) from …"
        index = next((i + 1 for i in range(index, index + 6) if tokens.word(i) == ")"), index)
    if tokens.word(index) in words.aspects:
        return words.aspects[tokens.word(index)]
    start = index
    while tokens.word(index) in words.directions or tokens.word(index) in ("-", "to", "the"):
        if tokens.word(index) == "off" and tokens.is_name(index + 1):
            break
        index += 1
    if tokens.word(index) not in ("of", "from", "off"):
        return ""
    reach = 8 if index > start or tokens.word(index) != "of" else 2  # not "100 miles of beaches in Louisiana"
    name = next((i for i in range(index + 1, index + reach) if tokens.is_name(i)), None)
    return f"from {_run(tokens, name)}" if name else ""


def _run(tokens: Tokens, first: int) -> str:
    last = first
    while tokens.is_name(last) and last < first + 3:
        last += 1
    return tokens.phrase(first, last)
