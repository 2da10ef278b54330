"""Names of several words: which neighbouring name words belong together, and the titles before them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal

from generator.extract.tokens import Token
from generator.languages.claim_words import ClaimWords

NameKind = Literal["person", "body", "place", "people", ""]
Sex = Literal["m", "f", ""]

_BRIDGES = frozenset(("of", "for", "and", ".", "-", "&", "'"))
_LONGEST_GAP = 3  # tokens between two words of one name ("Bank of the West")


@dataclass(slots=True)
class Name:
    """A name where it stands: tokens ``first`` to ``last``, its words, and what is known of its bearer."""

    first: int
    last: int
    words: tuple[str, ...]
    phrase: str  # its words joined; initials that were written apart are one word
    kind: NameKind = ""
    key: str = ""
    sex: Sex = ""
    is_titled: bool = False
    is_owner: bool = False  # it has a possessive ending
    behind: str = ""  # the preposition before it: "in", "near"


def names_of(tokens: list[Token], at: list[int], words: ClaimWords) -> Iterator[Name]:
    """Names that the name tokens of one sentence make, titles and jobs taken off."""
    last = len(at) - 1
    start = 0
    for n, i in enumerate(at):
        if n < last and _joins(tokens, i, at[n + 1], words):
            continue
        if n > start:
            yield from _parted(tokens, at[start : n + 1], words)
        else:
            yield from _single(tokens, i, tokens[i].plain, words)
        start = n + 1


def _joins(tokens: list[Token], left: int, right: int, words: ClaimWords) -> bool:
    """Both are words of one name."""
    if right - left > _LONGEST_GAP + 1:
        return False
    before, names = tokens[left], words.names
    if (
        before.low.endswith("'s")
        and before.low not in names.possessed
        and tokens[right].low not in names.shops
    ):
        return False
    distance, gap = tokens[right].start - before.end, right - left - 1
    if gap == 0:
        return distance == 1 and not _begins_anew(tokens, left, right, words)
    first = tokens[left + 1].low
    may_bridge = first in _BRIDGES or first in names.particles or first.isdigit()
    return may_bridge and _bridges(tokens, left, right, words)


def _bridges(tokens: list[Token], left: int, right: int, words: ClaimWords) -> bool:
    """What stands between the two belongs to the name: "of", "and", "van der", a hyphen, a point."""
    before, names = tokens[left], words.names
    distance, gap = tokens[right].start - before.end, right - left - 1
    low = tuple(t.low for t in tokens[left + 1 : right])
    if gap == 1 and low[0].isdigit():  # "H1N1"
        return distance == len(low[0])
    if low[0] == ".":
        abbreviated = len(before.low) == 1 or before.low in names.titles or before.low in names.place_openings
        return gap == 1 and abbreviated and distance <= 2 and tokens[right].start > before.end
    if low in (("of",), ("of", "the"), ("for",), ("for", "the")):
        return before.low in names.joined_by_of
    if low == ("and",):
        return before.low in names.joined_by_and and tokens[right].low not in names.titles
    if gap == 1 and low[0] in "-&'":  # "Magistrates' Court"
        court = tokens[right].low in names.bodies and before.low.endswith("s")
        return court if low[0] == "'" else low[0] == "&" or distance == 1
    return all(word in names.particles or word == "-" for word in low)


def _begins_anew(tokens: list[Token], left: int, right: int, words: ClaimWords) -> bool:
    """The right word is no part of the name before it: "U. S." with points, or a body's acronym."""
    if len(tokens[left].low) == 1:
        return False
    token, points = tokens[right], [t.text for t in tokens[right + 1 : right + 4]]
    if len(token.low) == 1:
        return len(points) == 3 and points[0] == points[2] == "." and len(points[1]) == 1
    return token.text.isupper() and token.low in words.names.fixed


def _parted(tokens: list[Token], run: list[int], words: ClaimWords) -> Iterator[Name]:
    """Take apart "US President Barack Obama": the person, and what stands before the title."""
    low = [tokens[i].plain for i in run]
    names = words.names
    by_of = any(tokens[a + 1].low in ("of", "for") for a, b in pairwise(run) if b > a + 1)
    is_whole = by_of or low[-1] in names.heads or low[-1] in names.firms
    titles = [n for n, word in enumerate(low) if word in names.titles or word in names.jobs]
    behind = [n for n, word in enumerate(low) if word not in names.suffixes]
    starts_as_person = low[0] in names.given and titles[:1] != [0]
    if is_whole or not titles or (starts_as_person and titles[-1] >= behind[-1:][0]):
        yield from _named(tokens, run, low, words)
        return
    left, right = _bare(low[: titles[0]], words), titles[-1] + 1
    if right < len(low) and all(word in words.empty - names.never for word in low[right:]):  # "Doctor Who"
        left, right = len(low), len(low)
    if left:
        yield from _named(tokens, run[:left], low[:left], words)
    if right < len(low):
        sexes = {low[n] for n in titles}
        sex: Sex = "m" if sexes & names.male else "f" if sexes & names.female else ""
        for name in _named(tokens, run[right:], low[right:], words):
            name.is_titled, name.sex = True, sex
            yield name


def _bare(low: list[str], words: ClaimWords) -> int:
    """Length without the words at the end that only lead to a title: "Holm Police (Chief)"."""
    end = len(low)
    names = words.names
    while end and (
        low[end - 1] in names.jobs
        or low[end - 1] in names.portfolios
        or (end == 1 and low[0] in _generic(words))
    ):
        end -= 1
    return end


def _named(tokens: list[Token], run: list[int], low: list[str], words: ClaimWords) -> Iterator[Name]:
    """The run as one name, if it names anybody; "Mexican H1N1" is two."""
    if len(low) == 1:
        yield from _single(tokens, run[0], low[0], words)
        return
    names, generic = words.names, _generic(words)
    if len(low) > 2 and len(low[0]) == len(low[1]) == 1:  # "U. S. Geological Survey"
        low = [low[0] + low[1], *low[2:]]
    phrase = " ".join(low)
    if all(word in generic for word in low) and not (low[-1] in names.heads or phrase in names.fixed):
        return  # but "Foreign Office", "Gulf Coast" are names
    if _is_of_a_people(low, words):
        yield Name(run[0], run[0], (low[0],), low[0])
        yield from _named(tokens, run[1:], low[1:], words)
        return
    last, tail = _with_number(tokens, run[-1], words)
    if len(low[0]) == 1 and last > run[-1] and tokens[run[0] + 1].start == tokens[run[0]].end:
        code = "".join(t.low for t in tokens[run[0] : last + 1])  # "H1N1"
        yield Name(run[0], last, (code,), code)
        return
    joint = "" if all(len(word) == 1 for word in low) else " "
    yield Name(run[0], last, (*low, *tail), joint.join((*low, *tail)))


def _single(tokens: list[Token], i: int, low: str, words: ClaimWords) -> Iterator[Name]:
    """One word as a name: not a head noun alone, not a letter."""
    if low in _generic(words):
        return
    last, tail = _with_number(tokens, i, words)
    if last == i and len(low) > 1:
        yield Name(i, i, (low,), low)
    elif last == i + 1 and len(low) == 1:  # "G20"
        yield Name(i, last, (low + tail[0],), low + tail[0])
    elif last > i and len(low) > 1:
        yield Name(i, last, (low, *tail), " ".join((low, *tail)))


def _is_of_a_people(low: list[str], words: ClaimWords) -> bool:
    """It begins with the adjective of a people and is no fixed name ("British Airways", "Indian Ocean")."""
    names = words.names
    country = words.stem(low[0])
    fixed = low[-1] in names.heads or low[-1] in names.firms or " ".join(low) in names.fixed
    return country != low[0] and country in words.countries and low[0] not in names.regions and not fixed


@cache
def _generic(words: ClaimWords) -> frozenset[str]:
    """Words that alone name nobody: "Court", "County", "Minister"."""
    names = words.names
    return names.generic | words.event_nouns | (words.institutions - names.fixed.keys() - names.sole)


def _with_number(tokens: list[Token], last: int, words: ClaimWords) -> tuple[int, tuple[str, ...]]:
    """Index of the name's last token with a number that belongs to it ("AK-47"), and the number."""
    behind = tokens[last + 1].text if last + 1 < len(tokens) else ""
    if behind == "-" and last + 2 < len(tokens) and tokens[last + 2].text.isdigit():
        return last + 2, (tokens[last + 2].text,)
    if behind.isdigit():
        adjacent = tokens[last + 1].start == tokens[last].end
        if adjacent or tokens[last].low in words.names.products:
            return last + 1, (behind,)
    return last, ()
