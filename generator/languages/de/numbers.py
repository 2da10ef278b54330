"""German numerals in words and figures: data, patterns that find them, functions that read them.

A German numeral is one word ("zweihundertfünfundzwanzig"), whose parts the pattern names.
"""

import re
from typing import Final

UNITS: Final = {
    "null": 0, "ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14,
    "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
TENS: Final = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip
SCALES: Final = {
    "hundert": 100, "dutzend": 12, "tausend": 1000, "million": 1e6, "millionen": 1e6, "milliarde": 1e9,
    "milliarden": 1e9,
}  # fmt: skip
PAIRS: Final = {"beide": 2, "beiden": 2, "zweier": 2, "dreier": 3}
HALVES: Final = {"anderthalb": 1.5, "eineinhalb": 1.5, "dreiviertel": 0.75}
SIGNS: Final = {"½": 0.5, "¼": 0.25, "¾": 0.75}
# The stems of ordinals that are not the number and "t" or "st".
_ORDINALS: Final = {"er": 1, "drit": 3, "sieb": 7, "ach": 8}
ARTICLES: Final = frozenset({"ein", "eine", "einen", "einem", "einer", "eines"})


def _any(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_SMALL = _any({word: n for word, n in UNITS.items() if 0 < n < 10})
_BELOW_100 = rf"(?:(?:(?P<unit>{_SMALL})und)?(?P<ten>{_any(TENS)})|(?P<teen>{_any(UNITS)}))"
_WORD = re.compile(
    rf"(?:(?P<thousands>{_any(UNITS)})?(?P<thousand>tausend))?"
    rf"(?:(?P<hundreds>{_SMALL}|elf|zwölf|[a-zü]{{3,4}}zehn)?(?P<hundred>hundert))?(?:und)?{_BELOW_100}?"
)
_ENDING: Final = re.compile(r"(?P<stem>.+?)(?:s?t)(?:e[mnrs]?)?")
_GROUPED: Final = re.compile(r"[0-9]{1,3}(?:[.\u00a0\u202f ][0-9]{3})+")
_FIGURES: Final = re.compile(r"[0-9]+(?:,[0-9]+)?")


def cardinal(word: str) -> int | None:
    """The number that one word in small letters stands for: "einundzwanzig", "zweihundert"."""
    match = _WORD.fullmatch(word) if word else None
    if match is None or word == "und":
        return None
    total = UNITS.get(match["thousands"], 1) * 1000 if match["thousand"] else 0
    total += UNITS.get(match["hundreds"], 1) * 100 if match["hundred"] else 0
    rest = TENS[match["ten"]] + UNITS.get(match["unit"], 0) if match["ten"] else UNITS.get(match["teen"], 0)
    return total + rest


def number(text: str) -> float | None:
    """A number in figures or words: "2,5", "1.500", "zwei Millionen", "zweieinhalb", "ein"."""
    head, _, scale = text.lower().strip().partition(" ")
    if _GROUPED.fullmatch(text):
        return float(re.sub(r"[^0-9]", "", text))
    if scale:
        first = number(head)
        return None if first is None or scale not in SCALES else first * SCALES[scale]
    if _FIGURES.fullmatch(head):
        return float(head.replace(",", "."))
    return _word(head)


def _word(word: str) -> float | None:
    if word in ARTICLES:
        return 1
    if word in HALVES or word in SIGNS:
        return HALVES.get(word) or SIGNS[word]
    if word in SCALES or word in PAIRS:
        return SCALES.get(word) or PAIRS[word]
    if word.endswith("einhalb"):
        whole = cardinal(word.removesuffix("einhalb"))
        return None if whole is None else whole + 0.5
    return cardinal(word)


def ordinal(text: str) -> int | None:
    """The place that an ordinal names: "3.", "dritten", "einundzwanzigste"; ``None`` for anything else."""
    word = text.lower().strip()
    if word.rstrip(".").isdecimal():
        return int(word.rstrip("."))
    match = _ENDING.fullmatch(word)
    if match is None:
        return None
    stem = match["stem"]
    return _ORDINALS.get(stem) or cardinal(stem) or cardinal(f"{stem}t")
