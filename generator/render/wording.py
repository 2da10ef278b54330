"""The theme's own words in the site's language, from ``words/<lang>.yaml`` of the layouts.

They speak of the page, never of the world: that is the articles' part.
"""

from collections.abc import Mapping
from typing import Final

from generator.render.layouts import Layouts
from generator.yaml_source import Mapping as YamlMapping
from generator.yaml_source import Scalar, document

Phrase = str | Mapping[str, str]  # a text, or one for each plural form ("one", "other", "=2")

RIGHT_TO_LEFT: Final = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})


class Wording:
    """One language’s phrases by key: ``wording("events", n=3)`` is "3 events"; templates: ``words.compare``.

    A key that no catalogue has raises ``KeyError``, a value that a phrase wants and does not get too.
    """

    def __init__(self, lang: str, phrases: Mapping[str, Phrase]) -> None:
        """Take the language tag and its catalogue."""
        self.lang = lang
        self._phrases = phrases

    def __call__(self, key: str, **values: object) -> str:
        """Return a phrase with its values in place; ``n`` chooses the plural form and is written grouped."""
        phrase = self._phrases[key]
        number = values.get("n")
        if not isinstance(phrase, str):
            phrase = phrase.get(f"={number}") or phrase[self._plural(number)]
        shown = {"n": f"{number:,}"} if isinstance(number, int) else {}
        return phrase.format_map({**values, **shown})

    def __getitem__(self, key: str) -> str:
        """Return a phrase that takes no value, as templates ask for it."""
        return self(key)

    def __contains__(self, key: str) -> bool:
        """Tell whether the catalogue has a phrase."""
        return key in self._phrases

    def _plural(self, number: object) -> str:
        return "one" if number == 1 else "other"


def read(layouts: Layouts, lang: str) -> Wording:
    """Return the words of a language, as far as the layouts have it; otherwise English."""
    found = layouts.files.get(f"words/{lang}.yaml") or layouts.files["words/en.yaml"]
    read_in = document(found.content.decode("utf-8"))
    if not isinstance(read_in, YamlMapping):
        return Wording(lang, {})
    return Wording(lang, {key.text: _phrase(value) for key, value in read_in.entries})


def _phrase(value: object) -> Phrase:
    if isinstance(value, YamlMapping):
        return {form.text: text.text for form, text in value.entries if isinstance(text, Scalar)}
    return value.text if isinstance(value, Scalar) else ""


def direction(lang: str) -> str:
    """Return the writing direction of a language tag: "rtl" or "ltr"."""
    return "rtl" if lang.replace("_", "-").split("-")[0].lower() in RIGHT_TO_LEFT else "ltr"
