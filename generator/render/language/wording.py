"""The theme's own words in the site's language, and its way to count, to list and to write numbers.

They speak of the page, never of the world: that is the articles' part.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from string import Formatter
from typing import Literal

from generator.render.language.directions import isolated
from generator.render.language.reader_locale import ReaderLocale, direction

Phrase = str | Mapping[str, str]  # a text, or one for each plural form ("one", "other", "=2")


class Wording:
    """One language’s phrases by key: ``wording("events", n=3)`` is "3 events"; templates: ``words.compare``.

    A key that no catalogue has raises ``KeyError``, a value that a phrase wants and does not get too.
    """

    def __init__(self, lang: str, phrases: Mapping[str, Phrase], borrowed: Iterable[str] = ()) -> None:
        """Take the language tag, its catalogue, and the keys whose phrases it borrows from English."""
        self.borrowed = frozenset(borrowed)
        self.lang = lang
        self.locale = ReaderLocale(lang)
        self._phrases = phrases
        self._plain: dict[str, str] = {}

    def __call__(self, key: str, **values: object) -> str:
        """Return a phrase with its values in place; ``n`` chooses the plural form, numbers are formatted."""
        return "".join(str(piece) for piece in self.pieces(key, **values))

    def pieces(self, key: str, **values: object) -> tuple[object, ...]:
        """Return a phrase in pieces, its values as they were given (numbers as they are written)."""
        found: list[object] = []
        for text, name, _, _ in _parsed(self._form(key, values)):
            found += [text] if text else []
            found += [self._shown(values[name])] if name else []
        return tuple(found)

    def _form(self, key: str, values: Mapping[str, object]) -> str:
        phrase = self._phrases[key]
        if isinstance(phrase, str):
            return phrase
        number = values["n"]
        plural = self.locale.plural(number) if isinstance(number, int) else ""
        return phrase.get(f"={number}") or _form(phrase, plural)

    def __getitem__(self, key: str) -> str:
        """Return a phrase that takes no value, as templates ask for it, on every page."""
        found = self._plain.get(key)
        if found is None:
            found = self._plain[key] = self(key)
        return found

    def __contains__(self, key: str) -> bool:
        """Tell whether the catalogue has a phrase."""
        return key in self._phrases

    @property
    def dir(self) -> Literal["ltr", "rtl"]:
        """The direction of the page's own words."""
        return direction(self.lang)

    def ordinal(self, key: str, n: int, **values: object) -> str:
        """Return a phrase whose form is an ordinal's ("20th century": other, "21st century": one)."""
        phrase = self._phrases[key]
        text = phrase if isinstance(phrase, str) else _form(phrase, self.locale.ordinal(n))
        return text.format_map({**values, "n": self._shown(n)})

    def number(self, value: float) -> str:
        """Return a number with the language's own separators and digits ("1,234")."""
        return self.locale.number(value)

    def enumerated(self, items: Iterable[str]) -> str:
        """Return "A, B and C"."""
        return self.locale.listed(isolated(item) for item in items)

    def _shown(self, value: object) -> object:
        if isinstance(value, str):
            return isolated(value)
        return self.number(value) if isinstance(value, int | float) else value


def _form(phrase: Mapping[str, str], wanted: str) -> str:
    """Return a phrase's plural form; a language's catalogue may leave out those that are like "other"."""
    return phrase.get(wanted) or phrase["other"]


@lru_cache(maxsize=1024)
def _parsed(text: str) -> tuple[tuple[str, str | None, str | None, str | None], ...]:
    return tuple(Formatter().parse(text))
