"""German compounds: what class they are read as, and the parts that they are made of."""

import re
from typing import Final

from generator.languages.de.numbers import cardinal, ordinal
from generator.languages.de.time import words

_NAMES_OF_DAYS: Final = "|".join(words.WEEKDAYS)
_COMPOUND: Final = re.compile(
    rf"(?P<DAYPART>(?:{_NAMES_OF_DAYS})(?:{'|'.join(p for p in words.PARTS if p.islower())}))(?P<often>s)?"
    rf"|(?P<number>[a-zäöüß]{{2,30}}?)(?:(?P<LASTING>{'|'.join(words.LASTING)})(?:e[mnrs]?)?|(?P<half>einhalb)|(?P<times>mal))"
)
_SUFFIX: Final = re.compile(rf"(?:{'|'.join(words.LASTING)})(?:e[mnrs]?)?")
_LONGEST: Final = 40  # letters


def compound(word: str) -> str:
    """The word of a class that a compound is taken as: any numeral as "zwei", any ordinal as "zweite"."""
    if len(word) > _LONGEST or not word.isalpha():
        return ""
    if match := _COMPOUND.fullmatch(word):
        if match["DAYPART"]:
            return "montagabends" if match["often"] else "Montagabend"
        if match["number"] in _VAGUE or cardinal(match["number"]) is not None:
            return "zweitägig" if match["LASTING"] else "anderthalb" if match["half"] else "zweimal"
    if _SUFFIX.fullmatch(word):
        return "tägig"
    if cardinal(word) is not None:
        return "zwei"
    return "zweite" if word.endswith(("te", "ten", "ter", "tes", "tem")) and ordinal(word) is not None else ""


_VAGUE: Final = frozenset(
    {"mehr", "viel", "ganz", "halb", "viertel", "dreiviertel", "anderthalb", "eineinhalb"}
)


def part_of(word: str) -> str:
    """TIMEX3's letters for a part of the day, also at the end of a compound ("dienstagabend")."""
    lower = word.lower().removesuffix("stunden").removesuffix("s")
    return next((words.PARTS[part] for part in _PARTS_BY_LENGTH if lower.endswith(part)), "")


_PARTS_BY_LENGTH: Final = sorted((p for p in words.PARTS if p.islower()), key=len, reverse=True)


def day_of_compound(word: str) -> int:
    """0 (Monday) to 6 for the weekday that a compound begins with."""
    return next(number for name, number in words.WEEKDAYS.items() if word.lower().startswith(name))
