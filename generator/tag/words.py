"""Cuts a text into words and gives each a code: one character, so that patterns over words are fast.

Every word that some rule knows has a character of its own; figures have one by shape; a word that no rule
knows is ``OTHER``; a mark of punctuation is itself.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final

from generator.languages.rule import Words

_SMALL = 0xE000  # figures 0 to 99, then the shapes below, then the words of the language
_SHAPES = (
    "OTHER", "D3", "YEAR", "D4", "LONG", "BIG", "DECIMAL", "NTH", "DECADE", "DECADE2", "SHORTYEAR",
    "CLOCK", "SLASHED", "FIGURES", "ISO", "WEEK", "MONEY", "CODE",
)  # fmt: skip
_SHAPE: Final = {name: chr(_SMALL + 100 + i) for i, name in enumerate(_SHAPES)}
_FIRST_WORD = _SMALL + 100 + len(_SHAPES)


def _small(first: int, last: int) -> str:
    return "".join(chr(_SMALL + n) for n in range(first, last + 1))


SHAPES: Final[dict[str, str]] = {
    **_SHAPE,
    "D2": _small(0, 99),
    "DAY": _small(1, 31),
    "MM": _small(1, 12),
    "HOUR": _small(0, 24),
    "MINUTE": _small(0, 59),
    "FIGURE": _small(0, 99) + "".join(_SHAPE[n] for n in ("D3", "YEAR", "D4", "BIG")),
}
"""Classes of figures that patterns of any language may name, as the characters that stand for them."""

_TWO_TIMES = r"[0-9]{1,2}[.:][0-9]{2}[/–-][0-9]{1,2}[.:][0-9]{2}(?![0-9./:-])"  # "10.30-12.00 Uhr"
_TOKEN = re.compile(
    r"(?P<meridiem>(?:\b|(?<=[0-9]))[AaPp]\.[ ]?[Mm]\b\.?)"
    r"|(?P<skip>https?://\S+|www\.\S+|@(?![0-9])\w+|#\w+)"
    r"|(?P<cjk>[\u3400-\u9fff])"
    r"|(?P<joined>[\u0400-\u04ff]++['’ʼ][\u0400-\u04ff]++)"
    r"|(?P<word>[^\W\d_]++(?:(?<=[A-Za-z])[0-9][A-Za-z0-9_-]*)?)"
    r"|(?P<poss>['’]s\b)"
    r"|(?P<plain>[0-9]++)(?![0-9.,:/'’a-zA-Z-])"
    r"|(?P<ISO>[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?\b(?!-[0-9]))"
    r"|(?P<WEEK>[0-9]{4}-W[0-9]{2}(?:-[1-7])?\b)"
    rf"|(?P<CODE>(?!{_TWO_TIMES})[0-9]++(?:[-./:][0-9]++){{3,}}"
    r"|\+[0-9]++(?:[- ][0-9]++)*|[0-9]{3,}+(?:-[0-9]{3,}+){2,})"
    r"|(?P<FIGURES>[0-9]{1,2}(?P<m1>[/.-])[0-9]{1,2}(?P=m1)(?:[0-9]{4}|[0-9]{2})\b"
    r"|[0-9]{4}(?P<m2>[/.])[0-9]{1,2}(?P=m2)[0-9]{1,2}\b)"
    r"|(?P<CLOCK>[0-9]{1,2}:(?:[0-9]{2}(?::[0-9]{2})?(?![0-9]|:[0-9])|[ ][0-9]{2}(?=[ ]?[AaPp]\.?[Mm]\b)))"
    r"|(?P<BIG>[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])(?:\.[0-9]++)?)"
    r"|(?P<DECIMAL>[0-9]++\.[0-9]++(?!\.[0-9]))"
    r"|(?P<NTH>[0-9]{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)\b)"
    r"|(?P<DECADE>[0-9]{3}0['’]?s\b)"
    r"|(?P<DECADE2>['’‘]?[0-9]0['’]?s\b)"
    r"|(?P<SHORTYEAR>(?<!\w)['’‘][0-9]{2}\b)"
    r"|(?P<SLASHED>[0-9]{1,4}/[0-9]{1,4}(?![0-9/]))"
    r"|(?P<digits>[0-9]++)"
    r"|(?P<MONEY>[$£€¥][ \u00a0]?[0-9][0-9.,]*)"
    r"|(?P<break>\n\s*\n)"
    r"|(?P<dash>--|—)"
    r"|(?P<mark>[^\w\s])"
)
"""The order matters only where one form begins like another; repetitions are possessive, so it is linear."""


_PLAIN: Final = {"poss": "'s", "break": "¶", "dash": "—"}


class Lexicon:
    """The words that the rules of a language know, each with its code."""

    def __init__(
        self,
        classes: Iterable[frozenset[str]],
        literals: Iterable[str],
        compound: Callable[[str], str] = lambda _: "",
    ) -> None:
        """Give a code to each word of the classes and of the patterns; ``compound``: see ``TimeLanguage``."""
        self.compound = compound
        words: dict[str, None] = {}
        for members in classes:
            words.update(dict.fromkeys(sorted(members)))
        words.update(dict.fromkeys(sorted(literals)))
        self.codes = {word: chr(_FIRST_WORD + i) for i, word in enumerate(words)}
        self.code = lru_cache(maxsize=65536)(self._code)

    def _code(self, word: str) -> str:
        """The code of a word as written: by its exact form, else in small letters, capitals as a name."""
        codes = self.codes
        named = codes.get(word.title()) if len(word) > 1 and word.isupper() else None  # "MAY 3"
        found = codes.get(word) or named or codes.get(word.lower())
        return found or codes.get(self.compound(word.lower())) or SHAPES["OTHER"]

    def words(self, text: str) -> Words:
        """Cut a text."""
        codes: list[str] = []
        lower: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        code = self.code
        for match in _TOKEN.finditer(text):
            kind, token = match.lastgroup, match.group()
            if kind in ("word", "cjk"):
                codes.append(code(token))
                lower.append(token.lower())
            elif kind == "joined":  # "п’ять", one word whatever its apostrophe
                token = token.replace("’", "'").replace("ʼ", "'")
                codes.append(code(token))
                lower.append(token.lower())
            else:
                plain = f"{token[0].lower()}m" if kind == "meridiem" else _PLAIN.get(kind or "", token)
                lower.append(plain)
                codes.append(self.codes.get(plain) or _shape(kind or "", plain))
            starts.append(match.start())
            ends.append(match.end())
        return Words(text, "".join(codes), tuple(lower), tuple(starts), tuple(ends))


def _shape(kind: str, token: str) -> str:
    """The code of what is no word."""
    if kind in ("plain", "digits"):
        if len(token) <= 2:
            return chr(_SMALL + int(token))
        if len(token) == 4:
            return SHAPES["YEAR" if "1000" <= token <= "2199" else "D4"]
        return SHAPES["D3" if len(token) == 3 else "LONG"]
    if kind in SHAPES:
        return SHAPES[kind]
    return token if len(token) == 1 and not "\ue000" <= token <= "\uf8ff" else SHAPES["OTHER"]
