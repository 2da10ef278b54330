"""Who speaks: one key for each person or body within an article, whatever it is called next.

A person's key is the family name ("kirby"), a body's its country and kind ("ukraine intelligence"), so
that two articles about the same speaker agree without knowing of each other.
"""

from generator.extract.tokens import Token
from generator.languages.claim_words import ClaimWords
from generator.model import Basis, Mention, Span


class Speakers:
    """The speakers met so far in one article."""

    def __init__(self, words: ClaimWords) -> None:
        self._words = words
        self._by_office: dict[str, str] = {}  # "russia president" -> "putin"
        self._country_of: dict[str, str] = {}  # "intelligence" -> "ukraine"
        self._last_person: Mention | None = None
        self._last_body: Mention | None = None

    def mention(self, tokens: list[Token], text: str) -> Mention | None:
        """Return the speaker these words name, or ``None`` if they name nobody known."""
        tokens = _trimmed(tokens, self._words)
        if not tokens:
            return None
        if len(tokens) == 1 and tokens[0].low in self._words.pronouns_person:
            return self._last_person
        if len(tokens) == 1 and tokens[0].low in self._words.pronouns_thing:
            return self._last_body
        span = Span(tokens[0].start, tokens[-1].end)
        key, is_person = self._key(tokens)
        found = Mention(span, span.of(text), key)
        if is_person:
            self._last_person = found
        else:
            self._last_body = found
        return found

    def passed_over(self, tokens: tuple[Token, ...]) -> None:
        """Words without a speaker: if they name another person, "he said" is no longer sure."""
        if self._last_person is None:
            return
        name = _family_name(list(tokens), self._words, shortest=2)
        if name and name != self._last_person.key:
            self._last_person = None

    def is_person(self, tokens: list[Token]) -> bool:
        """The words name a person by name."""
        return self._key(_trimmed(tokens, self._words))[1]

    def _key(self, tokens: list[Token]) -> tuple[str, bool]:
        words = self._words
        country = next((c for t in tokens if (c := words.stem(t.text)) in words.countries), "")
        role = next((t.low for t in tokens if t.low in words.roles), "")
        bodies = [t.low for t in tokens if t.low in words.institutions]
        telling = [b for b in bodies if b not in words.any_body] or bodies
        body = telling[-1] if telling else ""
        name = _family_name(tokens, words)
        if name and (role or not body):
            if role:
                self._by_office.setdefault(f"{country} {role}".strip(), name)
                self._by_office.setdefault(role, name)
            return name, True
        if role and not body:
            office = f"{country} {role}".strip()
            known = self._by_office.get(office)
            return (known or office), bool(known)
        if body in words.any_body and not country and self._last_body and tokens[0].low in words.determiners:
            return self._last_body.key, False  # "the service said" goes back to a service named before
        if body:
            kind = words.stem(body)
            if country:
                self._country_of.setdefault(kind, country)
            whose = country or self._country_of.get(kind, "")
            return (kind if whose == kind else f"{whose} {kind}".strip()), False
        return " ".join(
            words.stem(t.text) for t in tokens if t.is_word and t.low not in words.determiners
        ), False


def basis(speaker: Mention, words: ClaimWords) -> Basis:
    """In what capacity the speaker speaks, in the fixed words of the page."""
    said_by = speaker.text.replace("’", "'").split()
    low = {word.strip(",.").lower() for word in said_by}
    named = any(word[0].isupper() for word in said_by[1:])
    official = bool(low & words.roles)
    kinds: tuple[tuple[bool, Basis], ...] = (
        (bool(low & words.outlets), "another outlet"),
        (bool(low & words.witnesses), "named witness" if named else "unnamed source"),
        (bool(low & words.unnamed) and not official, "unnamed source"),
        (bool(low & words.documents) and not official, "document or first-hand"),
        (official or bool(low & words.institutions) or not named, "named official"),
    )
    return next((kind for holds, kind in kinds if holds), "named witness")


def _trimmed(tokens: list[Token], words: ClaimWords) -> list[Token]:
    start = 0
    while start < len(tokens) and (not tokens[start].is_word or tokens[start].low in words.conjunctions):
        start += 1
    end = len(tokens)
    while end > start and not tokens[end - 1].text[-1].isalnum() and tokens[end - 1].text[-1] != ".":
        end -= 1
    return tokens[start:end]


def _family_name(tokens: list[Token], words: ClaimWords, shortest: int = 1) -> str:
    """Last word of the last run of capitals that is no office, body or country; "" if there is none.

    "Volodymyr Zelensky, the Ukrainian President" has its name before the apposition.
    """
    comma = next((i for i, t in enumerate(tokens) if t.text == ","), 0)
    if comma and (first := _family_name(tokens[:comma], words, shortest)):
        return first
    runs: list[list[Token]] = [[]]
    for i, token in enumerate(tokens):
        plain = token.is_name and token.is_word and not token.low.endswith("'s")
        office = (
            token.low in words.roles
            or token.low in words.institutions
            or words.stem(token.text) in words.countries
        )
        if plain and not office and not (i == 0 and token.low in words.determiners):
            runs[-1].append(token)
        elif runs[-1]:
            if token.low in words.institutions:  # "National Security Council" names no person
                runs[-1].clear()
            runs.append([])
    runs = [r for r in runs if r]
    people = [r for r in runs if len(r) > 1] or [r for r in runs if len(r) >= shortest]
    if not people or (len(people[-1]) == 1 and any(t.low in words.institutions for t in tokens)):
        return ""
    return people[-1][-1].low.removesuffix("'s")
