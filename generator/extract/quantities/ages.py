"""Ages: of somebody named, of somebody who is not, and in decades ("in his 30s")."""

from generator.bounds import Bounds
from generator.extract.quantities.figures import Figure
from generator.extract.quantities.items import Counted
from generator.extract.quantities.nouns import singular
from generator.extract.quantities.tokens import Tokens
from generator.languages.quantity_words import QuantityWords

_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "sir", "capt", "lt", "sgt", "gen", "rep", "sen", "."))
_PREDICATES = frozenset("was is has had were who died said told from".split())
_ENDS = (",", ".", ";", ")", "of")
_OF_A_YEAR = {"year": 1.0, "month": 1 / 12, "week": 7 / 365.25, "day": 1 / 365.25}
_PARTS_OF_DECADES = {"early": (0, 4), "mid": (3, 7), "late": (6, 10)}


def age(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "36-year-old", "aged 36", "36 years old", "Ann Lee, 36, …": the scope is whose age it is."""
    if not (0 < figure.value < 120 and figure.bounds.is_exact):
        return None
    if not tokens.bag.isdisjoint(("old", "olds")) and (found := _years_old(tokens, figure)):
        return found
    if tokens.word(figure.first - 1) in ("aged", "age") and tokens.word(figure.last) != "to":
        comma = 1 if tokens.word(figure.first - 2) == "," else 0
        return _aged(figure, figure.last, _name_before(tokens, figure.first - 1 - comma, words))
    return _apposed_age(tokens, figure, words) if figure.rule == "figure" else None


def _years_old(tokens: Tokens, figure: Figure) -> Counted | None:
    after = [w for w in tokens.low[figure.last : figure.last + 5] if w != "-"]
    part = _OF_A_YEAR.get(after[0].removesuffix("s")) if after[1:2] in (["old"], ["olds"]) else None
    if part is None:
        return None
    end = _index(tokens, figure.last, ("old", "olds")) + 1
    bounds = Bounds(figure.value * part, figure.value * part)
    return _aged(figure._replace(bounds=bounds), end, _name_after(tokens, end))


def _apposed_age(tokens: Tokens, figure: Figure, words: QuantityWords) -> Counted | None:
    """As in "Ann Lee, 36, …", "Ann Lee, 36 was …", "Ann Lee (36) was …", "the actress, 36, …"."""
    if _is_one_of_two(tokens, figure, words) or _is_of_both(tokens, figure):
        return _aged(figure, figure.last, "")
    if not _is_set_apart(tokens, figure) or _in_list(tokens, figure, words):
        return None
    if tokens.word(_name_start(tokens, figure.first - 1, words) - 1) in words.places:
        return None  # "in Boston, 20 was the limit"
    if name := _name_before(tokens, figure.first - 1, words):
        return _aged(figure, figure.last, name)
    return _aged(figure, figure.last, "") if _is_of_a_person(tokens, figure, words) else None


def _is_set_apart(tokens: Tokens, figure: Figure) -> bool:
    mark, after = tokens.word(figure.first - 1), tokens.word(figure.last)
    if mark == "(":
        return after == ")" and tokens.word(figure.last + 1) in _PREDICATES
    if mark != ",":
        return False
    behind = figure.last + 1  # "Ann Lee, 20 and Bo Lee, 24", "Ann Lee, 20 and from Leeds"
    next_name = after == "and" and (tokens.is_name(behind) or tokens.word(behind) == "from")
    return after in _ENDS or (figure.value > 9 and (next_name or after in ("was", "is", "has")))


def _is_of_both(tokens: Tokens, figure: Figure) -> bool:
    """As in "Ann Lee and Bo Lee, both 51, …", "who was 18 at the time"."""
    before = tokens.phrase(figure.first - 2, figure.first)
    if before in (", both", ", each", "( both"):
        return tokens.word(figure.last) in _ENDS and figure.value > 9
    subject, _, verb = before.partition(" ")
    then = tokens.phrase(figure.last, figure.last + 3) == "at the time"
    return then and verb in ("was", "is", "turned") and subject in ("who", "he", "she")


def _is_one_of_two(tokens: Tokens, figure: Figure, words: QuantityWords) -> bool:
    """As in "his two brothers, 17 and 22, were there"."""
    first = figure.first if tokens.word(figure.first - 1) == "," else figure.first - 2
    one, joint, two = (tokens.word(i) for i in (first, first + 1, first + 2))
    if not (joint == "and" and one.isdigit() and two.isdigit() and 9 < int(one) < 100 and 9 < int(two) < 100):
        return False
    someone = singular(tokens.word(first - 2), words) in words.people
    return someone and tokens.word(first - 1) == "," and tokens.word(first + 3) in _ENDS


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
    if tokens.word(figure.last) != "s":
        return None
    words = tokens.low[max(figure.first - 2, 0) : figure.first]
    tens = figure.value in range(10, 100, 10) and tokens.glued(figure.last)
    if not tens or not words or not {"his", "her", "their", "my"} & {words[0], words[-1]}:
        return None
    low, high = _PARTS_OF_DECADES.get(words[-1], (0, 10))
    bounds = Bounds(figure.value + low, figure.value + high, high_open=True)
    return Counted(figure._replace(bounds=bounds), "age", figure.first, figure.last + 1, "age")


def _in_list(tokens: Tokens, figure: Figure, words: QuantityWords) -> bool:
    """In "In June, 36, …" and "Article 5, 36, 37": no age stands there."""
    before = tokens.word(figure.first - 2)
    return before.isdigit() or before in words.months or tokens.word(figure.last + 1).isdigit()


def _aged(figure: Figure, end: int, name: str) -> Counted:
    return Counted(figure, "age", figure.first, end, "age", scope=f"of {name}" if name else "")


def _index(tokens: Tokens, start: int, among: tuple[str, ...]) -> int:
    return next(i for i in range(start, len(tokens.low)) if tokens.low[i] in among)


def _name_start(tokens: Tokens, edge: int, words: QuantityWords) -> int:
    """First of up to three capitalised words that end before ``edge``."""
    first = edge
    while tokens.is_name(first - 1) and edge - first < 3 and tokens.word(first - 1) not in words.stops:
        first -= 1
    return first


def _name_before(tokens: Tokens, edge: int, words: QuantityWords) -> str:
    """Up to three capitalised words before ``edge``, without titles ("unemployed" may open the sentence)."""
    first = _name_start(tokens, edge, words)
    if first == 0 and edge > 2 and tokens.word(0) not in words.given_names:
        first = 1
    while first < edge and tokens.word(first) in _TITLES:
        first += 1
    return tokens.phrase(first, edge).replace("'s", "")


def _name_after(tokens: Tokens, first: int) -> str:
    """The last three capitalised words of several ("the 36-year-old Englishman Ann Lee")."""
    last = first
    while tokens.is_name(last) and last - first < 4:
        last += 1
    return tokens.phrase(max(first, last - 3), last).replace("'s", "") if last - first > 1 else ""
