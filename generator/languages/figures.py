"""Dates in figures, in any language: ISO 8601, and the forms whose order depends on the country."""

import re

from generator import edtf
from generator.languages import anchoring, period
from generator.languages.anchoring import reading, time_reading
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
    if (
        len(third) == 4
        and "." in m.text("date")
        and (found := period.day(int(third), int(second), int(first)))
    ):
        return reading(found)  # with full stops the day stands first in every country
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


def _iso_time(m: Match, _ctx: Context) -> Reading | None:
    """ "2019-03-05 14:30": the day and the time of a log."""
    found = _iso(m, _ctx)
    hour, minute, second = (int(part) for part in (m.text("clock") + ":0").split(":")[:3])
    if found is None or found.type == "TIME" or hour > 23 or minute > 59 or second > 59:
        return None
    return time_reading(found.focus, f"{hour:02d}{m.text('clock')[m.text('clock').index(':') :]}")


def _iso_month(m: Match, _ctx: Context) -> Reading | None:
    """ "2019-03"; "2001-02" may be two years, and so may all that counts up from the year."""
    year, month = m.text("year"), m.text("month")
    glued = m.end - m.start == 3 and len(m.whole) == 7 and len(month) == 2
    if not glued or int(month) > int(year[2:]) or _is_figure(m.before()) or m.after() in ("-", "/"):
        return None
    return reading(period.month(int(year), int(month)))


def _is_figure(word: str) -> bool:
    """A figure or what joins one to the next: they make up a longer number."""
    return word.isdecimal() or word in ("-", "–", "/", ".")


def _iso_week(m: Match, _ctx: Context) -> Reading | None:
    year, week, *day = m.text("date").split("-")
    monday = edtf.ordinal(int(year), 1, 4)
    monday += 7 * (int(week[1:]) - 1) - edtf.weekday(monday)
    if period.iso_week(monday) != (int(year), int(week[1:])):
        return None
    return reading(Period("D", monday + int(day[0]) - 1) if day else period.containing("W", monday))


def _entry_time(m: Match, ctx: Context) -> Reading | None:
    """Figures that the article as a whole shows to be its entries' times of day (``tag.live``)."""
    if m.start not in ctx.stamps:
        return None
    figures = m.text("clock").replace(".", "")
    return time_reading(ctx.stamped, f"{figures[:-2]:0>2}:{figures[-2:]}", "dct" if ctx.stamped else "")


RULES = (
    Rule(
        "iso", "DATE", r"(?P<date>ISO)", _iso,
        (("Updated 2024-10-24 at noon.", "2024-10-24", "2024-10-24 = 2024-10-24"),),
        ("The code 2024-13-45 is wrong.",),
    ),
    Rule(
        "iso-time", "TIME", r"(?P<date>ISO),?(?P<clock>CLOCK)", _iso_time,
        (("Logged 2024-10-24 14:30.", "2024-10-24", "2024-10-24 14:30 = 2024-10-24T14:30"),),
    ),
    Rule(
        "iso-month", "DATE", r"(?P<year>YEAR)-(?P<month>MM)", _iso_month,
        (("Logged 2024-10.", "2024-10-24", "2024-10 = 2024-10"),),
    ),
    Rule(
        "iso-week", "DATE", r"(?P<date>WEEK)", _iso_week,
        (("Logged 2024-W10.", "2024-10-24", "2024-W10 = 2024-W10"),),
        ("The code 2024-W60 is wrong.",),
    ),
    Rule(
        "entry-time", "TIME", r"(?P<clock>YEAR|D4|DECIMAL)", _entry_time,
        (("0915: The doors open.", "2024-10-24", "0915 = 2024-10-24T09:15"),
         ("2107: They are in.", "2024-10-24", "2107 = 2024-10-24T21:07")),
        ("1905: The first line opens.",),
    ),
    Rule(
        "figures", "DATE", r"(?P<date>FIGURES)", _figures,
        (("Born 25/12/1990 in Riga.", "2024-10-24", "25/12/1990 = 1990-12-25"),),
        ("Version 3.45.2021 is out.",),
    ),
)  # fmt: skip
"""Dates in figures."""
