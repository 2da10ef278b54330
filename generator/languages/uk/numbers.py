"""Ukrainian numerals in words and figures, in every case."""

from typing import Final

from generator.languages.uk.inflection import hard, listed, soft

_SMALL: Final = {
    1: "один одна одне одні одного одної одному одній одним одною одну",
    2: "два дві двох двом двома двоє обидва обидві обох",
    3: "три трьох трьом трьома троє",
    4: "чотири чотирьох чотирьом чотирма четверо",
    6: "шість шести шістьох шістьом шістьма",
    7: "сім семи сімох сімом сьома сімома",
    8: "вісім восьми вісьмох вісьмом вісьма вісьмома",
    10: "десяток",
    40: "сорок сорока",
    90: "дев'яносто дев'яноста",
    100: "сто ста",
    200: "двісті двохсот",
    300: "триста трьохсот",
    400: "чотириста чотирьохсот",
    500: "п'ятсот п'ятисот",
    600: "шістсот шестисот",
    1000: "тисяча тисячі тисячу тисяч тисячею",
}
_LIKE_FIVE: Final = {
    "п'ят": 5, "дев'ят": 9, "десят": 10, "одинадцят": 11, "дванадцят": 12, "тринадцят": 13,
    "чотирнадцят": 14, "п'ятнадцят": 15, "шістнадцят": 16, "сімнадцят": 17, "вісімнадцят": 18,
    "дев'ятнадцят": 19, "двадцят": 20, "тридцят": 30,
}  # fmt: skip
_LIKE_FIFTY: Final = {"п'ятдесят": 50, "шістдесят": 60, "сімдесят": 70, "вісімдесят": 80}
CARDINALS: Final[dict[str, int]] = {
    **listed(_SMALL),
    **{stem + end: n for stem, n in _LIKE_FIVE.items() for end in ("ь", "и", "ьох", "ьом", "ьма", "ьома")},
    **{stem + end: n for stem, n in _LIKE_FIFTY.items() for end in ("", "и", "ьох", "ьома")},
}
"""Whole numbers in words, to what they add."""
TEENS: Final = _LIKE_FIVE
"""Stems of the numbers that decline like five."""
HALVES: Final = {"півтора": 1.5, "півтори": 1.5, "пів": 0.5}
"""Numbers that are no whole ones."""
_NTH: Final = {
    "перш": 1, "друг": 2, "четверт": 4, "шост": 6, "сьом": 7, "восьм": 8, "сороков": 40,
    **_LIKE_FIVE, **_LIKE_FIFTY, "дев'яност": 90,
}  # fmt: skip
ORDINALS: Final[dict[str, int]] = {**hard(_NTH), **soft({"трет": 3})}
"""Ordinals in words, to their place."""
SUFFIXES: Final = frozenset(
    """го ого те ше ге е й ий ій ї а ша я та га му ому м им ім ю у х их ти ті ві ші рі ми тих ма тю ою ої
    мі ма ть""".split()
)
"""What stands after a figure and a hyphen: "24-го", "1-ше", "3-х"."""
MANY_SUFFIXES: Final = frozenset("х ти ть ми ма м тьох ох".split())
"""Those of cardinals: "3-х днів", "10-ти років"."""
ROMAN: Final[dict[str, int]] = {}
"""Roman numerals 1 to 30 in capitals; X and I are often typed as the Cyrillic letters that look like them."""

_UNITS_ROMAN: Final = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
for _n in range(1, 31):
    _latin = "X" * (_n // 10) + _UNITS_ROMAN[_n % 10]
    for _x in "XХ":
        for _i in "IІ":
            ROMAN[_latin.replace("X", _x).replace("I", _i)] = _n


def number(text: str) -> float | None:
    """The number that words or figures stand for ("двадцять п'ять", "2,5", "3-х"); ``None`` if none."""
    words = text.lower().replace("’", "'").replace("ʼ", "'").split()
    if not words:
        return None
    figure = words[0].split("-")[0].replace(",", ".")
    if figure[0].isdecimal():
        return float(figure) if figure.replace(".", "", 1).isdecimal() and len(figure) < 15 else None
    return _sum(words)


def _sum(words: list[str]) -> float | None:
    half = 0.5 if words[-2:] == ["з", "половиною"] else 0.0
    if half:
        words = words[:-2]
    total = 0.0
    for word in words:
        worth = HALVES.get(word, CARDINALS.get(word))
        if worth is None:
            return None
        total = (total or 1) * 1000 if worth == 1000 else total + worth
    return total + half


def ordinal(text: str) -> int | None:
    """The place that an ordinal names: "24-го", "двадцять четверте", "третього"; ``None`` for others."""
    words = text.lower().replace("’", "'").replace("ʼ", "'").split()
    if not words:
        return None
    figure = words[0].split("-")[0]
    if figure.isdecimal():
        return int(figure)
    tens = CARDINALS.get(words[0], 0) if len(words) == 2 else 0
    place = ORDINALS.get(words[-1])
    return None if place is None else tens + place
