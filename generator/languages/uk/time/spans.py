"""How long and how often: durations and sets."""

from dataclasses import replace

from generator.languages.anchoring import duration
from generator.languages.rule import Context, Match, Reading, Rule
from generator.languages.uk.numbers import number
from generator.languages.uk.time import lengths, words
from generator.languages.uk.time.pieces import amount_of

_MODS = {
    "більше": "MORE_THAN", "більш": "MORE_THAN", "понад": "MORE_THAN", "менше": "LESS_THAN",
    "менш": "LESS_THAN", "майже": "LESS_THAN", "щонайменше": "EQUAL_OR_MORE", "принаймні": "EQUAL_OR_MORE",
    "не більше": "EQUAL_OR_LESS", "не менше": "EQUAL_OR_MORE",
}  # fmt: skip


def _hedge(m: Match) -> str:
    return _MODS.get(m.text("hedge").lower(), _MODS.get(m.word("hedge"), ""))


def _long(m: Match, _ctx: Context) -> Reading | None:
    """A number of units: "три дні", "п'ять з половиною років", "кілька тижнів"."""
    amount = amount_of(m)
    if m.after() == "тому" or (m.has("n") and (amount is None or amount > 1e9)):
        return None
    if m.word("unit") == "році":
        return None  # "у 988 році" is a date: nothing is counted in the locative
    figures = m.word("n").isdecimal() and len(m.word("n")) == 4
    if words.UNITS[m.word("unit")] == "Y" and figures and amount is not None and amount < 2200:
        return None  # "1938 року", "1938-му році"
    if m.has("n") and (_is_age(m) or _is_one_day(m)):
        return None
    return Reading(duration(amount, words.UNITS[m.word("unit")]), mod=_hedge(m))


def _is_age(m: Match) -> bool:
    """ "Віком 30 років", "йому було 30 років", "виповнилося 30 років"."""
    return any(m.before(i) in _AGED for i in (1, 2, 3)) or any(m.before(i) in _AGES for i in range(1, 7))


_AGED = frozenset("виповнилося виповниться виповнилось йому їй".split())
_AGES = frozenset("віком віці вік".split())


def _is_one_day(m: Match) -> bool:
    """ "Одного дня" is when something happened, unless a word before takes a length."""
    place = m.groups["n"][0]
    before = m.words.lower[place - 1] if place else ""
    return m.word("n") == "одного" and before not in _LENGTH


_LENGTH = frozenset("протягом упродовж впродовж близько до від після не ніж менше більше лише".split())


def _about(m: Match, _ctx: Context) -> Reading | None:
    """ "Хвилин п'ять": a number after its noun is a guess."""
    amount = amount_of(m)
    return Reading(duration(amount, words.UNITS[m.word("unit")]), mod="APPROX") if amount else None


def _per(m: Match, _ctx: Context) -> Reading | None:
    """ "900 гривень на рік": so much each year, not for a year."""
    counted = any(m.before(i)[:1].isdigit() for i in (1, 2, 3, 4))
    return Reading(duration(1, words.UNITS[m.word("unit")])) if counted else None


def _bare(m: Match, _ctx: Context) -> Reading:
    many = m.word("unit") in words.UNITS_MANY
    return Reading(duration(None if many else 1, words.UNITS[m.word("unit")]))


def _many(m: Match, _ctx: Context) -> Reading | None:
    if m.before().isdecimal():
        return None  # "між 1914 і 1918 роками"
    return Reading(duration(None, words.UNITS[m.word("unit")]))


def _last_units(m: Match, _ctx: Context) -> Reading:
    many = m.word("step").endswith(words.PLURAL)
    return Reading(duration(None if many else 1, words.UNITS[m.word("unit")]))


_LASTING = (
    "війн", "диктатур", "давнин", "план", "перемир", "контракт", "програм", "термін", "строк", "досвід",
    "правлінн", "панув", "перебув", "облог", "перерв", "пауз", "істор", "боротьб", "служб", "ув'язн",
    "перепочин", "робот", "прац", "стаж", "конфлікт", "угод", "договір", "договор", "період", "відпустк",
    "навчанн", "кредит", "позик", "гаранті", "заслан", "мандат", "каденц", "протистоян", "переговор", "цикл",
    "курс", "оренд", "ювіле", "окупац", "блокад", "кампані", "будівництв", "очікув", "мораторі", "дослідж",
)  # fmt: skip
"""What lasts for years, by its stem: of anybody else, years are the age."""


def _lasting(m: Match, _ctx: Context) -> Reading | None:
    """ "Трирічний", "10-денний"; "35-річна жінка" is an age."""
    if m.has("tail"):
        amount, unit = number(m.text("n")), lengths.LASTING_TAILS[m.word("tail")]
    else:
        amount, unit = lengths.LASTING[m.word("word")]
    aged = (
        unit == "Y"
        and amount is not None
        and not (m.after().startswith(_LASTING) or m.after(2).startswith(_LASTING))
    )
    return None if aged or (m.has("tail") and amount is None) else Reading(duration(amount, unit))


def _half(m: Match, _ctx: Context) -> Reading:
    return Reading(lengths.HALVES[m.word("half")])


def _often(m: Match, _ctx: Context) -> Reading:
    return Reading(lengths.OFTEN[m.word("often")])


def _each(m: Match, _ctx: Context) -> Reading | None:
    """ "Кожного дня", "кожні два тижні", "кожного понеділка"."""
    found = _repeated(m)
    return replace(found, quant="EVERY") if found else None


def _so_often(m: Match, _ctx: Context) -> Reading | None:
    """ "Тричі на тиждень", "раз на рік"."""
    return _repeated(m)


def _repeated(m: Match) -> Reading | None:
    if m.has("weekday"):
        return Reading(f"XXXX-WXX-{words.WEEKDAYS[m.word('weekday')] + 1}")
    if m.has("part"):
        return Reading(f"XXXX-XX-XXT{words.PARTS[m.word('part')]}")
    if m.has("season"):
        return Reading(f"XXXX-{words.SEASONS[m.word('season')]}")
    amount = amount_of(m)
    return Reading(duration(amount, words.UNITS[m.word("unit")])) if amount or m.has("few") else None


def _weekdays(m: Match, _ctx: Context) -> Reading:
    return Reading(f"XXXX-WXX-{words.WEEKDAYS_MANY[m.word('weekday')] + 1}")


# "Протягом" belongs to a length, as "тому" does to a date.
_DURING = r"(?:протягом|упродовж|впродовж)"
_WHOLE = r"(?!YEAR|до|тому|DAY|UNITS)"
_COUNT = r"(?:(?P<few>FEW)|(?P<n>NUM))"
_HEDGE = r"(?P<hedge>(?:не)?(?:більше|менше|більш|менш)(?:ніж|як|за)?|понад|майже|щонайменше|принаймні)"

RULES = (
    Rule(
        "duration", "DURATION", rf"{_DURING}?{_HEDGE}?{_COUNT}(?:(?P<unit>UNIT)|(?P<unit2>USHORT))(?!пізніше|раніше|потому)", _long,
        (("Облога тривала три дні.", "2024-10-24", "три дні = P3D"),
         ("Це тривало понад 48 годин.", "2024-10-24", "понад 48 годин = PT48H"),
         ("Він чекав півтора року.", "2024-10-24", "півтора року = P1Y6M"),
         ("Це тривало протягом двох місяців.", "2024-10-24", "протягом двох місяців = P2M"),
         ("Це забрало кілька тижнів.", "2024-10-24", "кілька тижнів = PXW")),
        ("Йому 30 років.",),
    ),
    Rule(
        "about-so-many", "DURATION", r"(?P<unit>UNITS)(?:зо)?(?P<n>NUM)(?!UNIT|MONTH|тому|-|–|—|,)", _about,
        (("Хвилин п'ять він мовчав.", "2024-10-24", "Хвилин п'ять = PT5M"),),
    ),
    Rule(
        "one-unit", "DURATION",
        rf"(?<=за|понад|майже|як|ніж|близько)(?P<unit>UNIT){_WHOLE}|(?:протягом|упродовж|впродовж)(?P<unit2>UNIT){_WHOLE}|(?:весь|увесь|цілий|всю|усю|цілу|ціле)(?P<unit3>ONEUNIT)", _bare,
        (("За тиждень усе зникло.", "2024-10-24", "тиждень = P1W"),
         ("Протягом тижня дощило.", "2024-10-24", "Протягом тижня = P1W"),
         ("Вона співала цілий день.", "2024-10-24", "цілий день = P1D")),
    ),
    Rule(
        "some-time", "DURATION", rf"{_DURING}?(?:SOME(?:час|термін|строк)|SOMEOF(?:часу|терміну|строку))", lambda _m, _c: Reading("PXX"),
        (("Деякий час він мовчав.", "2024-10-24", "Деякий час = PXX"),),
    ),
    Rule(
        "per-unit", "SET", r"на(?P<unit>ONEUNIT)", _per,
        (("Оренда коштує 900 гривень на рік.", "2024-10-24", "на рік = P1Y"),),
        ("Його засудили на рік.",),
    ),
    Rule(
        "many-units", "DURATION", r"(?P<unit>роками|місяцями|тижнями|годинами|століттями|десятиліттями)(?!пізніше|раніше)", _many,
        (("Люди тижнями чекали на хліб.", "2024-10-24", "тижнями = PXW"),),
    ),
    Rule(
        "last-units", "DURATION", rf"{_DURING}?(?P<step>FORMER|HANGING)(?P<unit>роки|років|дні|днів|днями|тижні|тижнів|місяці|місяців|хвилини|години|десятиліття)", _last_units,
        (("За останні роки місто виросло.", "2024-10-24", "останні роки = PXY"),),
    ),
    Rule(
        "lasting", "DURATION", r"(?P<word>LASTING)|(?P<n>FIGURE)(?:-SUFFIX)?-(?P<tail>TAIL)", _lasting,
        (("Трирічна облога скінчилася.", "2024-10-24", "Трирічна = P3Y"),
         ("Після 10-денного походу вони спали.", "2024-10-24", "10-денного = P10D"),
         ("Багаторічна суперечка вщухла.", "2024-10-24", "Багаторічна = PXY")),
        ("Загинула 35-річна жінка.",),
    ),
    Rule(
        "half", "DURATION", r"(?P<half>HALVED)", _half,
        (("Він чекав півроку.", "2024-10-24", "півроку = P6M"),),
    ),
    Rule(
        "often", "SET", r"(?P<often>OFTEN)", _often,
        (("Щодня приїздить хліб.", "2024-10-24", "Щодня = P1D"),
         ("Щорічна премія дісталася їй.", "2024-10-24", "Щорічна = P1Y")),
    ),
    Rule(
        "each", "SET", rf"EACH(?:{_COUNT}?(?P<unit>UNIT)|(?P<weekday>WEEKDAY)|(?P<part>PART)|(?P<season>SEASON))", _each,
        (("Кожного понеділка вони співали.", "2024-10-24", "Кожного понеділка = XXXX-WXX-1"),
         ("Кожні два роки там вибори.", "2024-10-24", "Кожні два роки = P2Y")),
    ),
    Rule(
        "per", "SET", r"(?<=раз|рази|разів|двічі|тричі)на(?P<unit>ONEUNIT)|раз(?:у|в|на)(?P<n>NUM)?(?P<few>FEW)?(?P<unit2>UNIT)", _so_often,
        (("Вона бігає тричі на тиждень.", "2024-10-24", "на тиждень = P1W"),
         ("Вони бачаться раз на рік.", "2024-10-24", "раз на рік = P1Y")),
    ),
    Rule(
        "weekdays", "SET", r"(?<=по|у|в|на)(?P<weekday>WEEKDAYS)", _weekdays,
        (("Крамниця зачинена по понеділках.", "2024-10-24", "понеділках = XXXX-WXX-1"),),
    ),
)  # fmt: skip
"""Durations and sets of Ukrainian."""
