"""How a language writes numbers, counts and lists: the data of CLDR (https://cldr.unicode.org/), by Babel."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final, Literal

from babel import Locale, UnknownLocaleError
from babel.lists import format_list
from babel.numbers import format_decimal

# Digits of the numbering systems that are some language's own, by their zero (Babel writes ASCII digits).
_ZEROS: Final = {
    "adlm": 0x1E950, "arab": 0x660, "arabext": 0x6F0, "beng": 0x9E6, "cakm": 0x11136, "deva": 0x966,
    "hmnp": 0x1E140, "mtei": 0xABF0, "mymr": 0x1040, "nkoo": 0x7C0, "olck": 0x1C50, "rohg": 0x10D30,
    "tibt": 0xF20,
}  # fmt: skip
_RIGHT_TO_LEFT: Final = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})
_RIGHT_TO_LEFT_SCRIPTS: Final = frozenset({"adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"})


class ReaderLocale:
    """Numbers, plural forms and lists as readers of one language write them."""

    def __init__(self, tag: str) -> None:
        """Take a language tag; of one that CLDR does not know the part that it knows, at last English."""
        self.babel = _known(tag)
        zero = _ZEROS.get(self.babel.default_numbering_system)
        self._digits = {ord("0") + n: zero + n for n in range(10)} if zero else {}

    @property
    def is_english(self) -> bool:
        """It writes dates in English words."""
        return self.babel.language == "en"

    def number(self, value: float) -> str:
        """Return a number with the language's own separators and digits ("1,234", "1.234")."""
        return _number(self.babel, value).translate(self._digits)

    def digits(self, text: str) -> str:
        """Return a text with the language's own digits in place of 0 to 9."""
        return text.translate(self._digits)

    def plural(self, number: float) -> str:
        """Return the plural form that a count takes: zero, one, two, few, many or other."""
        return self.babel.plural_form(number)

    def ordinal(self, number: int) -> str:
        """Return the form that an ordinal takes ("1st": one, "2nd": two, "3rd": few, "4th": other)."""
        return self.babel.ordinal_form(number)

    def listed(self, items: Iterable[str], kind: Literal["standard", "or"] = "standard") -> str:
        """Return "A, B and C", or "A, B or C"."""
        return format_list(list(items), style=kind, locale=self.babel)


@lru_cache(maxsize=8192)
def _number(locale: Locale, value: float) -> str:
    exact = float(f"{value:.12g}") if isinstance(value, float) else value
    return format_decimal(exact, locale=locale, decimal_quantization=False, numbering_system="default")


@lru_cache(maxsize=64)
def _known(tag: str) -> Locale:
    """Return what Babel knows of a language; plain English is that of PAGE, which writes day before month."""
    parts = tag.split("-")
    for length in range(len(parts), 0, -1):
        try:
            found = Locale.parse("-".join(parts[:length]), sep="-")
        except (UnknownLocaleError, ValueError):
            continue
        return Locale("en", "GB") if str(found) == "en" else found
    return Locale("en", "GB")


def direction(tag: str) -> Literal["ltr", "rtl"]:
    """Return the writing direction of a language tag: its script's, where it names one, or its language's."""
    language, *rest = tag.replace("_", "-").lower().split("-")
    script = next((part for part in rest if len(part) == 4 and part.isalpha()), "")
    is_rtl = script in _RIGHT_TO_LEFT_SCRIPTS if script else language in _RIGHT_TO_LEFT
    return "rtl" if is_rtl else "ltr"
