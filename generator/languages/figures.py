"""Dates in figures, in any language: ISO 8601, and the forms whose order depends on the country."""

import re

from generator import edtf
from generator.languages import anchoring, period
from generator.languages.anchoring import reading
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading, Rule

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\S+))?")


def _iso(m: Match, _ctx: Context) -> Reading | None:
    parts = _ISO.fullmatch(m.text("date"))
    found = period.day(int(parts[1]), int(parts[2]), int(parts[3])) if parts else None
    if parts is None or found is None:
        return None
    if parts[4]:
        return Reading(f"{found.value}T{parts[4]}", found.date, focus=found, type="TIME")
    return reading(found)


def _figures(m: Match, ctx: Context) -> Reading | None:
    """03/04/2021: by the country of the language, else as the text's other dates go, else both."""
    first, second, third = (part for part in re.split(r"[/.-]", m.text("date")))
    if len(first) == 4:
        found = period.day(int(first), int(second), int(third))
        return reading(found) if found else None
    year = int(third) if len(third) == 4 else anchoring.full_year(int(third), ctx)
    if len(third) == 2 and "/" not in m.text("date") and not (ctx.post and len(m.text("date")) == 8):
        return None  # "10.04.12" is a version as well, but not in a post
    day_first = period.day(year, int(second), int(first))
    month_first = period.day(year, int(first), int(second))
    if day_first and month_first and day_first != month_first:
        return _either(day_first, month_first, ctx)
    found = day_first or month_first
    return reading(found) if found else None


def _either(day_first: Period, month_first: Period, ctx: Context) -> Reading:
    if ctx.day_first is not None:
        return reading(day_first if ctx.day_first else month_first)
    both = sorted((day_first, month_first), key=lambda p: p.number)
    date = edtf.one_of((both[0].date, both[1].date))
    return Reading(month_first.value, date, focus=month_first, rule="ambiguous-figures")


RULES = (
    Rule(
        "iso", "DATE", r"(?P<date>ISO)", _iso,
        (("Updated 2024-10-24 at noon.", "2024-10-24", "2024-10-24 = 2024-10-24"),),
        ("The code 2024-13-45 is wrong.",),
    ),
    Rule(
        "figures", "DATE", r"(?P<date>FIGURES)", _figures,
        (("Born 25/12/1990 in Riga.", "2024-10-24", "25/12/1990 = 1990-12-25"),),
        ("Version 3.45.2021 is out.",),
    ),
)  # fmt: skip
"""Dates in figures."""
