"""Feasts and named days of Ukraine, fixed and moving."""

from generator import edtf
from generator.languages.feasts import Feast, feast_reading, nth_weekday, orthodox_easter
from generator.languages.rule import Context, Match, Reading, Rule
from generator.languages.uk.time import words

_NEW_CALENDAR = 2023  # since September of this year the churches keep the fixed feasts 13 days earlier


def _fixed(month: int, dom: int) -> Feast:
    return lambda year: edtf.ordinal(year, month, dom)


def _moved(old: tuple[int, int], new: tuple[int, int]) -> Feast:
    """A church's feast: thirteen days earlier since the calendar changed."""

    def feast(year: int) -> int:
        day = edtf.ordinal(year, *new)
        return day if day >= edtf.ordinal(_NEW_CALENDAR, 9, 1) else edtf.ordinal(year, *old)

    return feast


_EASTER = "великдень великодня великодню великоднем"
_CHRISTMAS = "різдво різдва різдву різдвом різдві"
FEASTS: dict[str, Feast] = {
    **dict.fromkeys(_CHRISTMAS.split(), _moved((1, 7), (12, 25))),
    "святвечір": _moved((1, 6), (12, 24)),
    "святвечора": _moved((1, 6), (12, 24)),
    "водохреще": _moved((1, 19), (1, 6)),
    "водохреща": _moved((1, 19), (1, 6)),
    "покрову": _moved((10, 14), (10, 1)),
    "покрови": _moved((10, 14), (10, 1)),
    **dict.fromkeys(_EASTER.split(), orthodox_easter),
    "вербна неділя": lambda y: orthodox_easter(y) - 7,
    "вербну неділю": lambda y: orthodox_easter(y) - 7,
    "трійця": lambda y: orthodox_easter(y) + 49,
    "трійцю": lambda y: orthodox_easter(y) + 49,
    "трійці": lambda y: orthodox_easter(y) + 49,
    **dict.fromkeys(("новий рік", "нового року", "новому році", "новим роком"), _fixed(1, 1)),
    **dict.fromkeys(("старий новий рік", "старого нового року"), _fixed(1, 14)),
    "міжнародний жіночий день": _fixed(3, 8),
    "міжнародного жіночого дня": _fixed(3, 8),
    **{
        f"{day} {name}": feast
        for day in ("день", "дня", "дню", "днем")
        for name, feast in (
            ("незалежності", _fixed(8, 24)),
            ("незалежності україни", _fixed(8, 24)),
            ("конституції", _fixed(6, 28)),
            ("конституції україни", _fixed(6, 28)),
            ("соборності", _fixed(1, 22)),
            ("соборності україни", _fixed(1, 22)),
            ("перемоги", _fixed(5, 9)),
            ("праці", _fixed(5, 1)),
            ("знань", _fixed(9, 1)),
            ("гідності та свободи", _fixed(11, 21)),
            ("закоханих", _fixed(2, 14)),
            ("святого валентина", _fixed(2, 14)),
            ("святого миколая", _moved((12, 19), (12, 6))),
            ("усіх святих", _fixed(11, 1)),
            ("всіх святих", _fixed(11, 1)),
            ("матері", lambda y: nth_weekday(y, 5, 6, 2)),
        )
    },
}
_NAMES = "|".join(sorted(FEASTS, key=lambda name: (-len(name), name)))


def _feast(m: Match, ctx: Context) -> Reading | None:
    if not m.text("feast")[0].isupper():
        return None  # "новий рік навчання"
    feast = FEASTS[" ".join(m.words.lower[slice(*m.groups["feast"])])]
    return feast_reading(ctx, m, feast, words.STEPS[m.word("step")] if m.has("step") else None)


RULES = (
    Rule(
        "feast", "DATE", rf"(?P<step>STEP)?(?P<feast>{_NAMES})(?:,?(?P<year>YEAR))?", _feast,
        (("На Великдень 2016 року вони повстали.", "2024-10-24", "Великдень 2016 = 2016-05-01"),
         ("Парад відбувся на День Незалежності.", "2024-10-24", "День Незалежності = 2024-08-24"),
         ("На Новий рік він приїде.", "2024-10-24", "Новий рік = 2025-01-01")),
        ("Почався новий рік навчання.",),
    ),
)  # fmt: skip
"""Feasts of Ukrainian."""
