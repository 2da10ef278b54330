"""Ukrainian words of time, by class, in every case: data only."""

from typing import Final

from generator.languages.rule import HistoryWords
from generator.languages.uk.inflection import forms, hard, listed, soft
from generator.languages.uk.numbers import CARDINALS, HALVES, ORDINALS, ROMAN, SUFFIXES, TEENS

_MONTH_STEMS: Final = {
    "січ": 1, "берез": 3, "квіт": 4, "трав": 5, "черв": 6, "лип": 7, "серп": 8, "верес": 9, "жовт": 10,
    "груд": 12,
}  # fmt: skip
MONTHS: Final[dict[str, int]] = {
    **{f: n for stem, n in _MONTH_STEMS.items() for f in forms(stem, ("ень", "ня", "ню", "нем", "ні"))},
    **listed({2: "лютий лютого лютому лютим лютім"}),
    **dict.fromkeys(forms("листопад", ("", "а", "у", "ом", "і")), 11),
}
MONTHS_SHORT: Final = listed(
    {
        1: "січ", 2: "лют", 3: "бер берез", 4: "квіт кві", 5: "трав", 6: "черв чер", 7: "лип", 8: "серп сер",
        9: "вер верес", 10: "жовт", 11: "лист листоп", 12: "груд",
    }
)  # fmt: skip
WEEKDAYS: Final = listed(
    {
        0: "понеділок понеділка понеділку понеділком",
        1: "вівторок вівторка вівторку вівторком",
        2: "середа середи середі середу середою",
        3: "четвер четверга четвергу четвергом",
        4: "п'ятниця п'ятниці п'ятницю п'ятницею",
        5: "субота суботи суботі суботу суботою",
        6: "неділя неділі неділю неділею",
    }
)
WEEKDAYS_MANY: Final = listed(
    {
        0: "понеділки понеділкам понеділках понеділків",
        1: "вівторки вівторкам вівторках вівторків",
        2: "середам середах середами",
        3: "четверги четвергам четвергах четвергів",
        4: "п'ятницям п'ятницях п'ятницями",
        5: "суботам суботах суботами",
        6: "неділям неділях неділями",
    }
)

# TIMEX3's letters; minutes and months differ by the T before them.
UNITS_ONE: Final = listed(
    {
        "TS": "секунда секунди секунду секундою секунді",
        "TM": "хвилина хвилини хвилину хвилиною хвилині",
        "TH": "година години годину годиною годині",
        "D": "день дня дню днем доба доби добу добою добі",
        "W": "тиждень тижня тижню тижнем",
        "M": "місяць місяця місяцю місяцем",
        "Q": "квартал кварталу кварталом кварталі",
        "Y": "рік року році роком рокові",
        "E": "десятиліття десятиріччя десятиліттю десятиріччю десятиліттям десятиріччям",
        "C": "століття століттю століттям столітті сторіччя сторіччю сторіччям сторіччі",
        "L": "тисячоліття тисячоліттю тисячоліттям тисячолітті",
    }
)
UNITS_MANY: Final = listed(
    {
        "TS": "секунд секундам секундах секундами",
        "TM": "хвилин хвилинам хвилинах хвилинами",
        "TH": "годин годинам годинах годинами",
        "D": "дні днів дням днями днях діб добам добами добах",
        "W": "тижні тижнів тижням тижнями тижнях",
        "WE": "вихідні вихідних вихідними вікенд вікенду вікенді",
        "M": "місяці місяців місяцям місяцями місяцях",
        "Q": "квартали кварталів кварталах",
        "Y": "роки років рокам роками роках",
        "E": "десятиліть десятиріч десятиліттями десятиріччями десятиліттях",
        "C": "століть століттями століттях сторіч",
        "L": "тисячоліть тисячоліттями",
    }
)
UNITS: Final = {**UNITS_ONE, **UNITS_MANY}
SEASONS: Final = listed(
    {
        "SP": "весна весни весну весною весні",
        "SU": "літо літа літу літом літі",
        "FA": "осінь осені осінню",
        "WI": "зима зими зиму зимою зимі",
    }
)
SEASONS_IN: Final = {
    "навесні": "SP",
    "влітку": "SU",
    "улітку": "SU",
    "восени": "FA",
    "взимку": "WI",
    "узимку": "WI",
}
PARTS: Final = listed(
    {
        "MO": "вранці уранці зранку ранку ранок ранком світанку світанок",
        "DT": "вдень удень",
        "AF": "пополудні",
        "EV": "увечері ввечері вечора вечір вечором надвечір",
        "NI": "вночі уночі ночі ніч",
    }
)
"""Parts of the day: "3 березня вранці"."""
NOON: Final = {"опівдні": "12:00", "опівночі": "00:00"}
DAYS_NEAR: Final = {"сьогодні": 0, "вчора": -1, "учора": -1, "завтра": 1, "позавчора": -2, "післязавтра": 2}
YEARS_NEAR: Final = {"торік": -1, "минулоріч": -1, "позаторік": -2, "цьогоріч": 0}
DECADES: Final = {
    form: worth
    for stem, worth in (
        ("двадцят", 20), ("тридцят", 30), ("сороков", 40), ("п'ятдесят", 50), ("шістдесят", 60),
        ("сімдесят", 70), ("вісімдесят", 80), ("дев'яност", 90),
    )
    for form in forms(stem, ("і", "их", "ими"))
}  # fmt: skip
PLURAL: Final = ("і", "их", "іх", "ими", "іми")
"""Endings of adjectives that go with many."""
THIS: Final = frozenset("цей ця ці цього цієї цьому цій цю цим цією цих цими".split())
THAT: Final = frozenset("той ті того тієї тої тому тій ту тим тією тих тими".split())
# How far "last", "next" and the like are from the period that is spoken in.
STEPS: Final[dict[str, int]] = {
    **hard({"минул": -1, "наступн": 1, "поточн": 0, "позаминул": -2}),
    **soft({"попередн": -1, "нинішн": 0, "майбутн": 1}),
    **dict.fromkeys(THIS, 0),
}
HANGING: Final = frozenset({*hard({"наступн": 1}), *soft({"попередн": -1})})
"""Steps from what was spoken of, not from the day of writing, wherever something was spoken of."""
FORMER: Final = frozenset({*hard({"минул": 0, "перш": 0}), *soft({"попередн": 0, "останн": 0})})
MODS: Final = listed(
    {
        "START": "початок початку початком",
        "MID": "середина середини середину серединою середині",
        "END": "кінець кінця кінцем кінці наприкінці",
    }
)
HALF_PARTS: Final = frozenset("половина половини половину половиною половині".split())
VAGUE_MANY: Final = frozenset(
    """кілька кількох кільком кількома декілька декількох декільком декількома багато багатьох багатьом чимало
    десятки сотні десятків сотень лічені""".split()
)
MORE: Final = frozenset("більше менше більш менш понад майже щонайменше принаймні".split())

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
            if count + stem != "південн"  # the south
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
EACH: Final = frozenset(
    "кожен кожний кожна кожне кожні кожного кожної кожному кожній кожну кожною кожних".split()
)
YEARWORD: Final = frozenset({"року", "рік", "р"})
DEICTIC: Final = frozenset({*WEEKDAYS, *DAYS_NEAR, *YEARS_NEAR})
LEADING: Final = frozenset(
    """у в з із зі до від по на за під після перед протягом упродовж впродовж близько початку початок кінець кінця
    кінці середині середини наприкінці ніч ночі вранці ввечері а але й і та тоді вже лише тільки навесні влітку
    восени взимку , - – — аж починаючи проти приблизно року""".split()
)

HISTORY: Final = HistoryWords(
    bounds=frozenset({"аж до", "станом на"}),
    within=frozenset({"у", "в"}),
    present=frozenset("є має мають може можуть каже кажуть заявляє повідомляє повідомляють триває".split()),
    past=frozenset("був була було були став стала стало стали мав мала мали".split()),
    told=THAT | THIS | {*hard({"наступн": 0})},
)

CLASSES: Final = {
    "MONTH": frozenset(MONTHS),
    "MABBR": frozenset(MONTHS_SHORT),
    "WEEKDAY": frozenset(WEEKDAYS),
    "WEEKDAYS": frozenset(WEEKDAYS_MANY),
    "UNIT": frozenset(UNITS),
    "UNITS": frozenset(UNITS_MANY),
    # A single unit as an object or a measure: "рік тому", "за тиждень".
    "ONEUNIT": frozenset(
        "секунду хвилину годину день добу тиждень місяць рік десятиліття десятиріччя століття сторіччя".split()
    ),
    # By how much: "роком пізніше", "двома днями раніше".
    "BYUNIT": frozenset(
        "годиною годинами днем днями тижнем тижнями місяцем місяцями роком роками століттям".split()
    ),
    "BIGUNIT": frozenset(w for w, letter in UNITS.items() if not letter.startswith("T") and letter != "L"),
    "YEARS": frozenset("роки років рокам роками роках рр".split()),
    "CENTURY": frozenset({*(w for w, c in UNITS.items() if c == "C"), "ст", "віку", "віці", "вік", "стст"}),
    "SEASON": frozenset(SEASONS),
    "INSEASON": frozenset(SEASONS_IN),
    "PART": frozenset(PARTS),
    "NOON": frozenset(NOON),
    "NEARDAY": frozenset(DAYS_NEAR),
    "NEARYEAR": frozenset(YEARS_NEAR),
    "TENSWORD": frozenset(DECADES),
    "THIS": THIS,
    "THAT": THAT,
    "STEP": frozenset(STEPS),
    "HANGING": HANGING,
    "FORMER": FORMER,
    "PARTOF": frozenset(MODS),
    "HALF": HALF_PARTS,
    "FEW": VAGUE_MANY,
    "NUMWORD": frozenset(CARDINALS) | frozenset(HALVES),
    "NTHWORD": frozenset(ORDINALS),
    "SUFFIX": SUFFIXES,
    "ROMAN": frozenset(ROMAN),
    "LASTING": frozenset(LASTING),
    "TAIL": frozenset(LASTING_TAILS),
    "OFTEN": frozenset(OFTEN),
    "EACH": EACH,
    "SAME": frozenset("ж же самий самого самої самому самій саму".split()),
}
"""Words by class, as patterns name them."""

MACROS: Final = {
    "MON": r"(?:MONTH|MABBR\.)",
    "DOM": r"(?:DAY(?:-SUFFIX)?|NUMWORD NTHWORD|NTHWORD)",
    "NUM": r"(?:(?:D2,D2|FIGURE D3|FIGURE|DECIMAL)(?:-SUFFIX)?|NUMWORD(?:NUMWORD){0,3})(?:з половиною)?",
    "NTH": r"(?:ROMAN|DAY-SUFFIX|NUMWORD NTHWORD|NTHWORD)",
    "TO": r"(?:-|–|—|і|й|та|до|по|або|чи)",
    "BC": r"(?:до (?:н\.?е\.?|нашої ери|Різдва Христового|Р\.?Х\.))",
    "AD": r"(?:н\.е\.?|нашої ери)",
    "YEARNO": r"(?:YEAR(?:-SUFFIX)?)",
    # "Року" belongs to a year that stands alone.
    "OFYEAR": r"(?:року|рік|р\.?)",
}
"""Parts of patterns by name; a later one may use an earlier one."""


TELLING: Final = frozenset().union(
    *(
        CLASSES[name]
        for name in (
            "MONTH",
            "WEEKDAY",
            "WEEKDAYS",
            "UNIT",
            "INSEASON",
            "PART",
            "NEARDAY",
            "NEARYEAR",
            "OFTEN",
        )
    )
)
"""Words that speak of time even alone."""


def plain(word: str) -> str:
    """A word in small letters with the one apostrophe that the tables have."""
    return word.lower().replace("’", "'").replace("ʼ", "'")


def month_number(word: str) -> int:
    """1 to 12 for a month's name or its short form."""
    return MONTHS.get(word) or MONTHS_SHORT[word]
