"""Ukrainian words of length and frequency: "трирічний", "10-денний", "щодня"."""

from typing import Final

from generator.languages.uk.inflection import hard, listed, soft
from generator.languages.uk.numbers import TEENS
from generator.languages.uk.time.words import WEEKDAYS

_COUNTS: Final = {
    **{stem + "и": n for stem, n in TEENS.items()},
    "одно": 1, "дво": 2, "двох": 2, "три": 3, "трьох": 3, "чотири": 4, "чотирьох": 4, "шести": 6, "семи": 7,
    "восьми": 8, "сорока": 40, "п'ятдесяти": 50, "шістдесяти": 60, "сімдесяти": 70, "вісімдесяти": 80,
    "дев'яносто": 90, "сто": 100, "пів": 0.5, "півтора": 1.5,
}  # fmt: skip
_LASTING: Final = {
    "річн": "Y", "місячн": "M", "тижнев": "W", "денн": "D", "добов": "D", "годинн": "TH", "хвилинн": "TM",
}  # fmt: skip
LASTING: Final[dict[str, tuple[float | None, str]]] = {
    **hard(
        {
            count + stem: (n, unit)
            for count, n in _COUNTS.items()
            for stem, unit in _LASTING.items()
            if stem not in ("добов", "хвилинн") and count + stem != "південн"  # the south
        }
    ),
    **hard(
        {
            count + stem: (None, unit)
            for count in ("багато", "кілька", "декілька")
            for stem, unit in _LASTING.items()
        }
    ),
    **hard({"столітн": (100, "Y"), "тижнев": (1, "W")}),
    **soft({"столітн": (100, "Y"), "багатолітн": (None, "Y")}),
}
"""Adjectives of length in one word: "трирічний", "багатоденний"."""
LASTING_TAILS: Final[dict[str, str]] = hard(_LASTING)
"""The same after a figure and a hyphen: "10-річний"."""
HALVES: Final = {
    "півроку": "P6M", "півгодини": "PT30M", "півхвилини": "PT30S", "півстоліття": "P50Y", "півмісяця": "P15D",
}  # fmt: skip
"""Halves in one word."""
OFTEN: Final[dict[str, str]] = {
    **listed(
        {
            "P1D": "щодня щоденно щодоби",
            "P1W": "щотижня щотижнево",
            "P1M": "щомісяця щомісячно",
            "P1Y": "щороку щорічно",
            "PT1H": "щогодини щогодинно",
            "PT1M": "щохвилини",
            "P1Q": "щокварталу щоквартально",
        }
    ),
    **hard({"щоденн": "P1D", "щотижнев": "P1W", "щомісячн": "P1M", "щорічн": "P1Y", "щогодинн": "PT1H"}),
    **{
        f"що{day}": f"XXXX-WXX-{n + 1}"
        for day, n in WEEKDAYS.items()
        if day.endswith(("ка", "ди", "га", "ці", "ти", "лі"))
    },
    **listed({"XXXX-XX-XXTNI": "щоночі", "XXXX-XX-XXTMO": "щоранку", "XXXX-XX-XXTEV": "щовечора"}),
    **listed({"XXXX-SP": "щовесни", "XXXX-SU": "щоліта", "XXXX-FA": "щоосені", "XXXX-WI": "щозими"}),
}
