"""On what basis a claim is made, in the fixed words of the page: read from how its speaker is named.

A short name ("Kirby") has the basis of the office that the article gives its bearer elsewhere.
"""

from collections.abc import Iterator

from generator.extract.tokens import Token, Tokens
from generator.extract.traits import ROLE
from generator.extract.traits import WITNESS as WITNESS_WORD
from generator.languages.claim_words import ClaimWords
from generator.model import Basis, Mention, Span

OFFICIAL: Basis = "named official"
WITNESS: Basis = "named witness"
UNNAMED: Basis = "unnamed source"
OUTLET: Basis = "another outlet"
DOCUMENT: Basis = "document or first-hand"

_APPOSED = 10  # tokens in which "Ada Lind, the new mayor of Holm," comes to the office


class Bases:
    """The bases of one article's speakers."""

    def __init__(self, tokens: Tokens, length: int, words: ClaimWords) -> None:
        self._tokens = tokens
        self._length = length
        self._words = words
        self._known: dict[str, Basis] = {}
        self._offices: dict[str, Basis] | None = None

    def of(self, speaker: Mention, said_by: tuple[Token, ...], named: frozenset[str]) -> Basis:
        """In what capacity the speaker speaks whom ``said_by`` mean; ``named``: kinds of the names in it."""
        told = basis(said_by, self._words)
        if told is not None:
            self._known.setdefault(speaker.key, told)
            return told
        return self._known.get(speaker.key) or self._office(said_by) or self._by_form(said_by, named)

    def _office(self, said_by: tuple[Token, ...]) -> Basis | None:
        """What the article elsewhere says that the bearer of the name is."""
        if self._offices is None:
            whole = self._tokens.within(Span(0, self._length))
            self._offices = dict(_offices(whole))
        named = [t.low.removesuffix("'s") for t in said_by if t.is_name]
        return next((b for name in reversed(named) if (b := self._offices.get(name))), None)

    def _by_form(self, said_by: tuple[Token, ...], named: frozenset[str]) -> Basis:
        """Two names or a title make a person, one name may be a firm's; a capital alone makes no name."""
        if not named and not _is_pronoun(said_by, self._words):
            return UNNAMED
        names = [t for t in said_by if t.is_name]
        titled = any(t.low in self._words.titles for t in said_by)
        return WITNESS if titled or (len(names) > 1 and "body" not in named) else OFFICIAL


def basis(said_by: tuple[Token, ...], words: ClaimWords) -> Basis | None:
    """In what capacity somebody speaks by these words alone; ``None``: a mere name or pronoun."""
    if _is_pronoun(said_by, words):
        return None
    return next((kind for holds, kind in _capacities(said_by, words) if holds), None)


def _capacities(said_by: tuple[Token, ...], words: ClaimWords) -> Iterator[tuple[bool, Basis]]:
    """What may hold of the words, and the basis if it does: the first counts."""
    low = {t.low for t in said_by if t.is_word}
    named = names_person(said_by, words)
    indefinite = said_by[0].low in words.not_told_which and not low & words.spokespeople
    official = bool(low & words.roles)
    speaks_for = official and not (indefinite and not named)
    yield bool(low & words.spokespeople), OFFICIAL
    yield _is_outlet(_first_phrase(said_by, words), words), OUTLET
    one_of = indefinite and len(said_by) > 1 and said_by[1].low in words.within_names
    yield one_of, UNNAMED  # "one of them"
    in_office = OFFICIAL if named and low & words.offices else WITNESS if named else UNNAMED
    yield bool(low & words.unnamed), in_office
    yield speaks_for, OFFICIAL
    yield bool(low & words.witnesses), WITNESS if named else UNNAMED
    yield official, UNNAMED
    yield _head(said_by, words) in words.documents, DOCUMENT
    yield bool(low & words.institutions), OFFICIAL
    of_country = any(t.stem in words.countries for t in said_by if t.is_name)
    yield of_country and not named, OFFICIAL
    yield _is_body(said_by) and (not named or said_by[-1].text == ")"), OFFICIAL
    yield not named and _is_plain(said_by, words), UNNAMED  # "a boatman from Holm"
    nameless = len(said_by) > 1 and said_by[1].is_word and not any(t.is_name for t in said_by[1:])
    yield nameless, UNNAMED  # "One juror", "Two men"


def _is_pronoun(said_by: tuple[Token, ...], words: ClaimWords) -> bool:
    pronouns = words.pronouns_person | words.pronouns_thing | words.pronouns_other
    return len(said_by) == 1 and said_by[0].low in pronouns


def _is_plain(said_by: tuple[Token, ...], words: ClaimWords) -> bool:
    """No name before the first preposition."""
    end = next((i for i, t in enumerate(said_by) if i and t.low in words.prepositions), len(said_by))
    return not any(t.is_name for t in said_by[1:end]) and (end > 1 or not said_by[0].is_name)


def _first_phrase(said_by: tuple[Token, ...], words: ClaimWords) -> tuple[Token, ...]:
    """The words before the first comma; of a person's, before the first preposition."""
    cut = words.prepositions if names_person(said_by, words) else frozenset({","})
    end = next((i for i, t in enumerate(said_by) if i and (t.text == "," or t.low in cut)), len(said_by))
    return said_by[:end]


def _head(said_by: tuple[Token, ...], words: ClaimWords) -> str:
    """Last word before the first preposition or comma, if it is written small."""
    end = next(
        (i for i, t in enumerate(said_by) if i and (t.low in words.prepositions or not t.is_word)),
        len(said_by),
    )
    last = said_by[end - 1]
    return last.low if not last.is_name or end == 1 else ""


def _is_outlet(said_by: tuple[Token, ...], words: ClaimWords) -> bool:
    return any(
        t.low.removesuffix("'s") in words.outlets if t.is_name else t.low in words.media for t in said_by
    )


def _is_body(said_by: tuple[Token, ...]) -> bool:
    """An acronym ("NATO"), or names behind "the" ("the Highway Patrol")."""
    acronym = any(t.is_name and len(t.text) > 1 and t.text.isupper() for t in said_by)
    return acronym or (len(said_by) > 1 and said_by[0].low == "the" and all(t.is_name for t in said_by[1:]))


def names_person(said_by: tuple[Token, ...], words: ClaimWords) -> bool:
    """Some name in these words stands by itself: it does not open a body's name, nor belong to "of Holm"."""
    return any(True for _ in _persons(said_by, words))


def _persons(said_by: tuple[Token, ...], words: ClaimWords) -> Iterator[Token]:
    """Last word of each run of names that names a person."""
    run: list[Token] = []
    for i, token in enumerate((*said_by, None)):
        if token is not None and _is_plain_name(token, i, words):
            run.append(token)
            continue
        initial = token is not None and token.text == "."
        if run and not initial:
            before = said_by[i - len(run) - 1] if i > len(run) else None
            opens = token is None or not token.is_word or token.low in words.prepositions | words.determiners
            of_a_place = before is not None and before.low in words.prepositions
            if opens and not of_a_place and not run[-1].low.endswith("'s") and not run[-1].text.isupper():
                yield run[-1]
            run = []


def _is_plain_name(token: Token, at: int, words: ClaimWords) -> bool:
    if not token.is_name or token.low in words.common_nouns:
        return False
    if at == 0 and any(
        token.low in known for known in (words.determiners, words.not_told_which, words.empty)
    ):
        return False
    return token.stem not in words.countries


def _offices(tokens: list[Token]) -> Iterator[tuple[str, Basis]]:
    """Family name and basis where an office or a witness's word stands beside a name; the last first."""
    for i in [i for i, token in enumerate(tokens) if token.traits & (ROLE | WITNESS_WORD)][::-1]:
        kind = OFFICIAL if tokens[i].traits & ROLE else WITNESS
        k = i + 1
        while k < len(tokens) and (tokens[k].is_name or tokens[k].text == "."):
            k += 1
        if k > i + 1 and tokens[k - 1].is_name:
            yield tokens[k - 1].low.removesuffix("'s"), kind
        comma = next((n for n in range(i - 1, max(i - _APPOSED, 0), -1) if not tokens[n].is_word), 0)
        if comma and tokens[comma].text == "," and tokens[comma - 1].is_name:
            yield tokens[comma - 1].low, kind
