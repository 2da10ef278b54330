"""English numerals in words and figures: data, one pattern that finds them, one function that reads them.

``NUMERAL`` has no groups and works at any place of a larger pattern; every repetition in it is bounded,
so that a search stays linear in the length of the text. It takes words in small letters, capitalised, or
after a hyphen ("Twenty-five").
"""

import re
from functools import lru_cache
from typing import Final

UNITS: Final = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
ROMAN: Final = {
    numeral + ending: place
    for place, numeral in enumerate(
        ("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI").split(), 1
    )
    for ending in ("", "st", "nd", "rd", "th")
}
"""Roman numerals of the centuries, "XIX" and "XIXth"."""

SCALES: Final = {
    "hundred": 100, "dozen": 12, "score": 20, "thousand": 1_000, "million": 1_000_000,
    "billion": 1_000_000_000, "trillion": 1_000_000_000_000, "mn": 1_000_000, "bn": 1_000_000_000,
    "tn": 1_000_000_000_000, "mln": 1_000_000, "bln": 1_000_000_000,
    "lakh": 100_000, "crore": 10_000_000,
}  # fmt: skip
FRACTIONS: Final = {
    "half": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4, "fifth": 1 / 5,
    "fifths": 1 / 5, "eighth": 1 / 8, "eighths": 1 / 8,
}  # fmt: skip
SIGNS: Final = {
    "½": 1 / 2,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
}
ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "thirtieth": 30,
}  # fmt: skip


def either_case(words: list[str]) -> str:
    """Alternatives of a pattern, longest first, each with its first letter small or capital."""
    longest = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(
        f"[{word[0].upper()}{word[0]}]{word[1:]}" if word[0].isalpha() else word for word in longest
    )


_TEEN = either_case([*UNITS])
_TEN = either_case([*TENS])
_SCALE = either_case([s for s in SCALES if len(s) > 2 and s != "score"])
_FRACTION = f"(?:{'|'.join(sorted(FRACTIONS, reverse=True))})"
_SIGN = f"[{''.join(SIGNS)}]"
_SLASHED = r"[0-9]{1,2}/[0-9]{1,2}"
# "and" joins only what follows a scale word: "between five and ten" is two numbers.
_GROUP = rf"(?:(?:{_TEN})(?:[ \u00a0-](?:{_TEEN}))?|(?:{_TEEN}))"
_SCALED = rf"(?:[ \u00a0-](?:{_SCALE})\b(?:(?:[ \u00a0]and[ \u00a0]|[ \u00a0-]){_GROUP}\b)?){{0,6}}"
# "and a half", "and three quarters": never a fraction alone after another word ("two third places").
_AND_PART = rf"[ \u00a0]and[ \u00a0](?:an?|one|two|three)[ \u00a0-]{_FRACTION}\b"

_WORDS = (
    rf"(?:[Hh]alf[ -]an?[ -](?:{_SCALE})"
    rf"|[Aa][ -](?:{_SCALE})\b(?:(?:[ \u00a0]and[ \u00a0]|[ \u00a0-]){_GROUP}\b)?{_SCALED}"
    rf"|{_GROUP}\b{_SCALED}(?:{_AND_PART}(?:[ \u00a0-](?:{_SCALE})\b)?)?)\b"
)
_FIGURE = (
    r"(?<![0-9])(?<![0-9][.,/])(?:"
    rf"[0-9]{{1,6}}(?: ?{_SIGN}|[ -]{_SLASHED})"
    rf"|{_SIGN}"
    r"|[1-9]/(?:[2-9]|10)(?![0-9/])"
    r"|[0-9]{1,3}(?:,[0-9]{3}){1,6}(?:\.[0-9]{1,9})?"
    r"|[0-9]{1,18}(?:\.[0-9]{1,9})?"
    r"|\.[0-9]{1,9}"
    r")(?![0-9]|[.,/][0-9])"
)
_FIGURES = rf"{_FIGURE}(?:[ \u00a0-]?(?:{_SCALE}|mn|bn|tn)\b(?:[ \u00a0](?:{_SCALE})\b)?)?"

NUMERAL: Final[str] = rf"(?:\b{_WORDS}|{_FIGURES})"
"""A number in words or figures: "12,000", "3.5", "twenty-five", "two and a half", "5 1/2", "1.2 million"."""

_WHOLE = re.compile(NUMERAL)
_TOKEN = re.compile(rf"{_SLASHED}|{_SIGN}|[0-9.,]*[0-9]|[a-z]+")
_PART = re.compile(
    rf"[ \u00a0]and[ \u00a0](?P<count>an?|one|two|three)[ \u00a0-](?P<fraction>{_FRACTION})"
    rf"(?:[ \u00a0-](?P<scale>{_SCALE}))?$"
)
_WORTH: Final = {**UNITS, **TENS, **SIGNS, "half": 0.5, "a": 0, "an": 0, "and": 0}


@lru_cache(maxsize=2048)  # the same few numerals come again and again
def number(text: str) -> float | None:
    """The number that a numeral in words or figures stands for; ``None`` if ``text`` is none."""
    text = text.lower().replace("-and-a-", " and a ")  # "one-and-a-half"
    if not _WHOLE.fullmatch(text):
        return None
    if part := _PART.search(text):
        whole = _sum(text[: part.start()]) + (_sum(part["count"]) or 1) * FRACTIONS[part["fraction"]]
        return whole * SCALES[part["scale"]] if part["scale"] else whole
    return _sum(text)


def _sum(text: str) -> float:
    """Read a numeral from left to right: finished thousands, and the group that is being read."""
    total, group = 0.0, 0.0
    for token in _TOKEN.findall(text):
        if token not in SCALES:
            group += _part(token)
        elif (size := SCALES[token]) < 1000:
            group = (group or 1) * size
        elif group == 0 and total:  # "three hundred thousand million"
            total *= size
        else:
            total, group = total + (group or 1) * size, 0
    return total + group


def _part(token: str) -> float:
    """What one word or figure adds."""
    if token in _WORTH:
        return _WORTH[token]
    if "/" in token:
        part, _, whole = token.partition("/")
        return int(part) / max(int(whole), 1)
    return float(token.replace(",", ""))


def ordinal(text: str) -> int | None:
    """The place that an ordinal names: "21st", "twenty-first", "third"; ``None`` for anything else."""
    if figure := re.fullmatch(r"([0-9]{1,4})(?:st|nd|rd|th)", text.lower()):
        return int(figure[1])
    tens, _, unit = text.lower().replace(" ", "-").rpartition("-")
    if unit not in ORDINALS or (tens and (tens not in TENS or ORDINALS[unit] > 9)):
        return None
    return TENS.get(tens, 0) + ORDINALS[unit]
