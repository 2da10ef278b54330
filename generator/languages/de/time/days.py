"""Days and months of the calendar."""

import re
from dataclasses import replace

from generator import edtf
from generator.languages import anchoring, calendars, period, steps
from generator.languages.anchoring import reading
from generator.languages.de.time import words
from generator.languages.de.time.pieces import day_number, mod, step_of
from generator.languages.feasts import nth_weekday
from generator.languages.period import Period
from generator.languages.rule import NOTHING, Context, Match, Reading, Rule


def _day(m: Match, ctx: Context) -> Reading | None:
    """A day with its month; one that the calendar has not is left alone as a whole."""
    number, dom = words.month_number(m.word("month")), day_number(m.text("day"))
    if m.has("year") or m.has("toyear"):
        found = period.day(int(m.text("year") or m.text("toyear")), number, dom)
        return reading(found) if found else NOTHING
    if not 1 <= dom <= edtf.month_length(2000, number):
        return NOTHING  # "31. April"
    if m.has("step"):
        return _day_of_step(m, ctx, number, dom)
    if ctx.focus is not None and _is_apposition(m, ctx):
        found = period.day(ctx.focus.year, number, dom)
        return reading(found, "previous") if found else None
    return anchoring.day_reading(ctx, m, number, dom)


def _is_apposition(m: Match, ctx: Context) -> bool:
    """ "Vor drei Jahren, am 3. Mai": the day lies in the year just named."""
    named = ctx.focus is not None and ctx.focus.unit == "Y" and 0 < m.start - ctx.last_end <= 2
    return named and m.words.lower[ctx.last_end] == ","


def _day_of_step(m: Match, ctx: Context, number: int, dom: int) -> Reading | None:
    now, anchor = ctx.spoken
    found = period.day(now.year + step_of(m), number, dom) if now else None
    return reading(found, anchor) if found else None


def _early_day(m: Match, ctx: Context) -> Reading | None:
    """ "Am 3. Mai 850 starb er"; before a noun it is a number."""
    return None if m.leads_a_name else _day(m, ctx)


def _old_style(m: Match, _ctx: Context) -> Reading:
    """ "5. März 1917 alten Stils", "11. Februar 1731/32": the Julian day; what tells so is no part of it."""
    number, dom = words.month_number(m.word("month")), day_number(m.text("day"))
    if m.has("pair"):
        found = calendars.of_two_years(m.text("pair"), number, dom)
        return reading(found) if found else NOTHING
    found = calendars.by_its_time(int(m.text("year")), number, dom)
    return replace(reading(found), cut=m.end - m.groups["year"][1]) if found else NOTHING


def _two_calendars(m: Match, _ctx: Context) -> Reading | None:
    """ "25. Oktober (7. November) 1917": one day in two calendars."""
    one = (words.month_number(m.word("month")), day_number(m.text("day")))
    other = (words.month_number(m.word("within")), day_number(m.text("other")))
    found = calendars.in_both(int(m.text("year")), one, other)
    return reading(found) if found else NOTHING


_MARKS = re.compile(r"[.\s]+")


def _figures(m: Match, ctx: Context) -> Reading | None:
    """ "3. 3. 2021", "03.03.": day and month in figures with full stops."""
    parts = _MARKS.split(m.text("date").strip(". "))
    if len(parts) < 2 or not (parts[0].isdecimal() and parts[1].isdecimal()):
        return None
    dom, number = int(parts[0]), int(parts[1])
    if not 1 <= number <= 12 or not 1 <= dom <= edtf.month_length(2000, number):
        return None
    if m.has("year"):
        found = period.day(int(m.text("year")), number, dom)
        return reading(found) if found else NOTHING
    if len(parts) == 3 and (m.has("weekday") or m.before() in _BEFORE_FIGURES):  # "am 1.3.99"
        found = period.day(anchoring.full_year(int(parts[2]), ctx), number, dom)
        return reading(found) if found else NOTHING
    dated = m.before() in _BEFORE_FIGURES or m.has("weekday") or m.after() == ")"
    return anchoring.day_reading(ctx, m, number, dom) if dated and len(parts) == 2 else None


_BEFORE_FIGURES = frozenset(
    {"am", "vom", "zum", "bis", "ab", "den", "dem", "der", "und", "seit", "(", "-", "–", "am:"}
)


def _month(m: Match, ctx: Context) -> Reading | None:
    number = words.month_number(m.word("month"))
    if m.word("month") == "august" and m.before() not in _BEFORE_MONTHS and _is_name(m):
        return None
    if m.has("year") or m.has("toyear"):
        return reading(period.month(int(m.text("year") or m.text("toyear")), number), mod=mod(m))
    if m.has("short"):
        return reading(period.month(anchoring.full_year(int(m.text("short")[1:]), ctx), number), mod=mod(m))
    if m.has("step"):
        now, anchor = ctx.spoken
        return reading(period.month(now.year + step_of(m), number), anchor, mod(m)) if now else None
    compound = m.after() == "-" and not m.has("mod")  # "die März-Zahlen": the article is the noun's
    skip = m.groups["month"][0] - m.start if compound else 0
    return replace(anchoring.month_reading(ctx, m, number, mod(m)), skip=skip)


def _is_name(m: Match) -> bool:
    """ "August Bebel", "August der Starke"."""
    return not m.has("mod") and (m.leads_a_name or m.after() == "der" or m.follows_a_name)


_BEFORE_MONTHS = frozenset(
    {"im", "in", "seit", "bis", "ab", "vom", "von", "zum", "und", "oder", "den", "der", "dem", "des"}
)


def _stepped_month(m: Match, ctx: Context) -> Reading | None:
    """ "Im vergangenen Juni", "im kommenden Mai"."""
    found = steps.stepped_month(ctx.now, words.month_number(m.word("month")), step_of(m)) if ctx.now else None
    return reading(found, ctx.anchor, mod(m)) if found else None


def _weekday_of_month(m: Match, ctx: Context) -> Reading | None:
    number = words.month_number(m.word("month"))
    month = (
        period.month(int(m.text("year")), number) if m.has("year") else anchoring.near_month(ctx, m, number)
    )
    place = -1 if m.word("nth").startswith("letzt") else day_number(m.text("nth"))
    if month is None or not (place == -1 or 1 <= place <= 4):
        return None
    day = nth_weekday(month.year, month.month, words.weekday_number(m.word("weekday")), place)
    return reading(Period("D", day), "" if m.has("year") else ctx.anchor)


def _nth_day(m: Match, ctx: Context) -> Reading | None:
    """ "Am 15.": of the month that is spoken of; with a small letter or a mark after it, not at an end."""
    focus = ctx.focus
    if (
        m.before() not in ("am", "vom", "zum")
        or focus is None
        or focus.unit not in ("D", "M")
        or m.leads_a_name
    ):
        return None
    found = period.day(focus.year, focus.month, day_number(m.text("day")))
    return reading(found, "previous") if found and m.after() else None


def _two_days(m: Match, ctx: Context) -> Reading | None:
    """ "In der Nacht vom 3. auf den 4. Mai": the first of the two."""
    read = _day(m, ctx)
    if read is None or read.focus is None:
        return read
    day = read.focus
    value = f"{day.value}TNI"
    return replace(read, value=value, date=edtf.days(day.number, day.number + 1), type="TIME")


_OF_STEP = r"(?:,?(?:(?:des)?(?P<step>STEP)(?:Jahres|Jahrs)|des(?P<step2>LAST|NEXT)))"
_WEEKDAY = r"(?:(?P<weekday>WD),?(?:den|dem|der)?)?"
# The rest of a list of days: its last has the month.
_LIST = r"(?=(?:TO{1,2}(?:am|vom|zum|den|dem|der|auf den|WD,?){0,2}DAY\.){1,9}(?:WD,?)?(?P<month>MON)(?:,?(?P<year>YEAR))?)"

RULES = (
    Rule(
        "listed-day", "DATE", rf"{_WEEKDAY}(?P<day>DAY\.){_LIST}|(?P<day2>DAY)(?=(?:-|–|/|bis)DAY\.(?P<month2>MON),?(?P<year2>YEAR)?)",
        _day,
        (("Das Fest dauert vom 5. bis zum 9. Juni 2019.", "2024-10-24", "5. = 2019-06-05"),
         ("Am 3., 4. und 5. Mai 2019 ist Markt.", "2024-10-24", "4. = 2019-05-04")),
    ),
    Rule(
        "weekday-of-month", "DATE", r"ART?(?P<nth>ORD)(?P<weekday>WEEKDAY)(?:im|des)?(?P<month>MON),?(?P<year>YEAR)?", _weekday_of_month,
        (("Gewählt wird am ersten Sonntag im Mai 2024.", "2024-10-24", "ersten Sonntag im Mai 2024 = 2024-05-05"),),
    ),
    Rule(
        "day-month-year", "DATE", rf"ART?{_WEEKDAY}(?P<day>DAY\.|NTHWORD)(?P<month>MON),?(?:des Jahres|im Jahre|im Jahr)?(?P<year>YEAR)", _day,
        (("Er kam am 3. März 2021 an.", "2024-10-24", "3. März 2021 = 2021-03-03"),
         ("Am Dienstag, den 22. Oktober 2024, kam er.", "2024-10-24", "Dienstag, den 22. Oktober 2024 = 2024-10-22")),
        ("Er zahlte am 31. Februar 2021.",),
    ),
    Rule(
        "early-day", "DATE", r"ART?(?P<day>DAY\.)(?P<month>MON)(?P<year>D3)", _early_day,
        (("Am 3. Mai 850 starb er.", "2024-10-24", "3. Mai 850 = 0850-05-03"),),
    ),
    Rule(
        "old-style", "DATE",
        r"ART?(?P<day>DAY\.)(?P<month>MON)(?:(?P<pair>SLASHED)|(?P<year>YEAR),?\(?(?:alten Stils|julianisch|nach julianischem Kalender))", _old_style,
        (("Er kam am 5. März 1817 alten Stils zur Welt.", "2024-10-24", "5. März 1817 = 1817-03-17"),
         ("Er kam am 20. Januar 1701/02 zur Welt.", "2024-10-24", "20. Januar 1701/02 = 1702-01-31")),
    ),
    Rule(
        "two-calendars", "DATE", r"ART?(?P<day>DAY\.)(?P<month>MON)\((?P<other>DAY\.)(?P<within>MON)\)(?P<year>YEAR)", _two_calendars,
        (("Er starb am 20. Februar (4. März) 1899.", "2024-10-24", "20. Februar (4. März) 1899 = 1899-03-04"),),
    ),
    Rule(
        "day-month", "DATE",
        rf"ART?{_WEEKDAY}(?P<day>DAY\.|NTHWORD)(?P<month>MON){_OF_STEP}?(?=(?:TO(?:DAY\.)?(?:am|zum|den)?(?:DAY\.)?MON,?(?P<toyear>YEAR))?)", _day,
        (("Sie kamen am 20. Oktober nach Riga.", "2024-10-24", "20. Oktober = 2024-10-20"),
         ("Er sprach am 8. Mai dieses Jahres.", "2024-10-24", "8. Mai dieses Jahres = 2024-05-08")),
    ),
    Rule(
        "figure-date", "DATE", rf"{_WEEKDAY}(?P<date>DAY\.MM\.)(?P<year>YEAR)|{_WEEKDAY.replace('weekday', 'weekday2')}(?P<date2>DECIMAL\.|DAY\.MM\.|FIGURES)", _figures,
        (("Er kam am 03.03. an.", "2024-10-24", "03.03. = 2024-03-03"),
         ("Er kam am 3. 3. 2021 an.", "2024-10-24", "3. 3. 2021 = 2021-03-03")),
        ("Der Wert stieg auf 1.12.",),
    ),
    Rule(
        "nth-day", "DATE", r"(?P<day>DAY\.)", _nth_day,
        (("Am 3. Mai 2019 kam er. Am 15. fuhr er heim.", "2024-10-24", "15. = 2019-05-15"),),
        ("Er kam am 15. Platz an.",),
    ),
    Rule(
        "month-year", "DATE", r"(?:(?P<mod>MODWORD)(?:des)?|ART(?:Monat)?)?(?P<month>MON),?(?:des Jahres|im Jahre|im Jahr)?(?:(?P<year>YEAR)|(?P<short>SHORTYEAR))", _month,
        (("Es begann im Juni 2019.", "2024-10-24", "Juni 2019 = 2019-06"),
         ("Es begann Ende Juni 2019.", "2024-10-24", "Ende Juni 2019 = 2019-06")),
    ),
    Rule(
        "month", "DATE",
        rf"(?:(?P<mod>MODWORD)(?:des)?|ART)?(?P<month>MONTH|MABBR\.){_OF_STEP}?(?=(?:TO(?:MODWORD)?MON,?(?P<toyear>YEAR))?)", _month,
        (("Im Juni schlossen sie einen Vertrag.", "2024-10-24", "Juni = 2024-06"),
         ("Im August vorigen Jahres brannte es.", "2024-10-24", "August vorigen Jahres = 2023-08")),
        ("Dort sprach August Bebel lange.",),
    ),
    Rule(
        "stepped-month", "DATE", r"(?:(?P<mod>MODWORD)(?:des)?|ART)?(?P<step>STEP)(?P<month>MONTH)(?!YEAR)", _stepped_month,
        (("Im vergangenen Juni brannte es.", "2024-10-24", "vergangenen Juni = 2024-06"),),
    ),
    Rule(
        "night-of-two-days", "TIME", r"ART?Nacht(?:vom|von)(?:WD,?(?:den|dem)?)?(?P<day>DAY\.)(?P<month2>MON)?(?:auf(?:den)?|zum)(?:WD,?(?:den|dem)?)?DAY\.(?P<month>MON),?(?P<year>YEAR)?", _two_days,
        (("In der Nacht vom 3. auf den 4. Mai 2021 brannte es.", "2024-10-24", "der Nacht vom 3. auf den 4. Mai 2021 = 2021-05-03TNI"),),
    ),
)  # fmt: skip
"""Days and months of German."""
