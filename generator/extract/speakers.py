"""Who speaks: one key for each person or body within an article, whatever it is called next.

A person's key is the family name ("kirby"), a body's its acronym or its country and kind ("ukraine
intelligence"), so that two articles about the same speaker agree without knowing of each other.
"""

from generator.extract.names import Names
from generator.extract.tokens import Token
from generator.languages.claim_words import ClaimWords
from generator.model import Mention, Span


class Speakers:
    """The speakers met so far in one article."""

    def __init__(self, words: ClaimWords, names: Names) -> None:
        self._words = words
        self._names = names
        self._by_office: dict[str, str] = {}  # "russia president" -> "putin"; "" if there are two
        self._country_of: dict[str, str] = {}  # "intelligence" -> "ukraine"
        self._last_person: Mention | None = None
        self._last_body: Mention | None = None

    def mention(self, tokens: list[Token], text: str) -> Mention | None:
        """Return the speaker these words name, or ``None`` if they name nobody known."""
        tokens = _trimmed(tokens, self._words)
        if not tokens:
            return None
        if tokens[0].low.partition("'")[0] in self._words.pronouns_self:
            return None
        if len(tokens) == 1 and tokens[0].low in self._words.pronouns_person:
            return self._meant_by(tokens[0], text)
        if len(tokens) == 1 and tokens[0].low in self._words.pronouns_thing:
            return self._last_body
        span = Span(tokens[0].start, tokens[-1].end)
        key, is_person = self._key(tokens)
        found = Mention(span, span.of(text), key, "person" if is_person else "")
        if is_person:
            self._last_person = found
        else:
            self._last_body = found
        return found

    def _meant_by(self, pronoun: Token, text: str) -> Mention | None:
        """The last person that spoke, if nobody else was named since, or the only one that is named."""
        if self._last_person is not None:
            return self._last_person
        name = self._names.meant_by(pronoun)
        return self._names.mention(name, text) if name else None

    def passed_over(self, tokens: tuple[Token, ...]) -> None:
        """Words without a speaker: if they name another person, "he said" is no longer sure."""
        if self._last_person is None:
            return
        named = self._names.within(tokens)
        if any(n.kind == "person" and n.key != self._last_person.key for n in named):
            self._last_person = None

    def kinds_named(self, tokens: tuple[Token, ...]) -> frozenset[str]:
        """Kinds of the names that the words hold."""
        return frozenset(n.kind for n in self._names.within(tokens))

    def is_person(self, tokens: list[Token]) -> bool:
        """The words name a person by name."""
        tokens = _trimmed(tokens, self._words)
        return bool(tokens) and self._names.person(tokens) is not None

    def _key(self, tokens: list[Token]) -> tuple[str, bool]:
        words = self._words
        role = next((t.low for t in tokens if t.low in words.roles), "")
        country = next((c for t in tokens if (c := t.stem) in words.countries), "")
        person = self._names.person(tokens)
        if person is None:
            return self._key_without_person(tokens, role, country)
        if of_person := self._names.belonging_to(person):
            return of_person, False
        self._remember_office(role, country, person.key)
        return person.key, True

    def _key_without_person(self, tokens: list[Token], role: str, country: str) -> tuple[str, bool]:
        """A body under its own name, the holder of an office, a body by country and kind, or plain words."""
        words, named = self._words, self._names.within(tokens)
        proper = self._names.apposed(tokens) or next((n for n in named if n.kind == "body"), None)
        telling = words.institutions - words.any_body if country else frozenset()
        if proper is not None and (proper.words[-1] not in telling or proper.key in words.names.fixed):
            return proper.key, False
        body = self._body_of(tokens)
        if role and not body:
            return self._holder(tokens, role, country)
        return (self._body_key(tokens, body, country) if body else self._plain_key(tokens)), False

    def _remember_office(self, role: str, country: str, key: str) -> None:
        for office in {role, f"{country} {role}"} if role else ():
            known = self._by_office.setdefault(office.strip(), key)
            if known != key:
                self._by_office[office.strip()] = ""

    def _holder(self, tokens: list[Token], role: str, country: str) -> tuple[str, bool]:
        """ "The president" is the one named before; "a president" may be another."""
        office = f"{country} {role}".strip()
        known = "" if tokens[0].low in self._words.indefinite else self._by_office.get(office, "")
        return (known or office), bool(known)

    def _body_of(self, tokens: list[Token]) -> str:
        """Head noun of a body among the words, one that tells which kind of body if there is one."""
        bodies = [t.low for t in tokens if t.low in self._words.institutions]
        telling = [b for b in bodies if b not in self._words.any_body] or bodies
        return telling[-1] if telling else ""

    def _body_key(self, tokens: list[Token], body: str, country: str) -> str:
        words = self._words
        goes_back = body in words.any_body and len(tokens) == 2 and tokens[0].low not in words.indefinite
        if goes_back and not country and self._last_body:
            return self._last_body.key  # "the service said" goes back to a service named before
        if country:
            self._country_of.setdefault(body, country)
        whose = country or self._country_of.get(body, "")
        return whose if whose == words.stem(body) else f"{whose} {body}".strip()

    def _plain_key(self, tokens: list[Token]) -> str:
        """The name in front of the first preposition, else the words there: "residents of Holm"."""
        words = self._words
        said = [t for t in tokens if t.is_word]
        ends = words.prepositions | words.relative
        end = next((i for i, t in enumerate(said) if i and t.low in ends), len(said))
        mine = self._names.within(said[:end])
        if mine:
            return mine[0].key
        return " ".join(t.low.removesuffix("'s") for t in said[:end] if t.low not in words.determiners)


def _trimmed(tokens: list[Token], words: ClaimWords) -> list[Token]:
    start = 0
    while start < len(tokens) and (not tokens[start].is_word or tokens[start].low in words.conjunctions):
        start += 1
    end = len(tokens)
    while end > start and not tokens[end - 1].text[-1].isalnum() and tokens[end - 1].text[-1] != ".":
        end -= 1
    return tokens[start:end]
