""" "Letzte Woche", "im kommenden Jahr", "Ende des Jahres": so many steps from the period one is in."""

from dataclasses import replace

from generator import edtf
from generator.languages import anchoring, period, steps
from generator.languages.anchoring import reading
from generator.languages.de.time import words
from generator.languages.de.time.pieces import EARLY, day_number, mod, step_of
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading, Rule


def _stepped(m: Match, ctx: Context) -> Reading | None:
    """ "Letzte Woche", "diesen Monat", "im nächsten Jahr"."""
    letter = words.unit_letter(m.word("unit"))
    unit = steps.PERIODS[letter]
    if m.word("unit") == "jahre" and m.before() not in ("im", "vom", "zum", "beim"):
        return None  # several: "die vergangenen Jahre"
    if unit == "D" and m.word("step").startswith("dies"):
        return steps.beside(ctx, "D", 0) if m.before() in ("an", "bis", "seit") else None
    if m.word("step") in words.FOLLOWING and ctx.focus is not None:
        return steps.beside(ctx, letter, step_of(m), mod=mod(m))
    if unit == "D":
        return steps.beside(ctx, "D", step_of(m)) if ctx.focus is not None and step_of(m) > 0 else None
    base, anchor = ctx.spoken
    if base is None:
        return Reading(steps.UNKNOWN[unit])
    ahead = unit == "WE" and m.word("step").startswith("komm") and edtf.weekday(base.first) < 5
    return reading(steps.stepped(base, unit, 0 if ahead else step_of(m)), anchor, mod(m))


def _the_period(m: Match, ctx: Context) -> Reading | None:
    """ "Im Laufe des Jahres", "die ersten Monate des Jahres": the one that is spoken of."""
    return _part_of_step(m, ctx) if m.before() in _PARTS_OF_PERIODS else None


_PARTS_OF_PERIODS = frozenset(
    {"laufe", "verlauf", "rest", "monate", "monaten", "wochen", "tage", "tagen", "hälfte", "quartal"}
)


def _part_of_step(m: Match, ctx: Context) -> Reading | None:
    """ "Ende des Jahres", "Anfang der Woche": of the one that is spoken of."""
    base = ctx.focus if ctx.narrative or (ctx.focus is not None and ctx.focus.unit == "Y") else ctx.now
    unit = steps.PERIODS[words.unit_letter(m.word("unit"))]
    if base is None or unit == "D":
        return None
    anchor = "previous" if base is ctx.focus else ctx.anchor
    return reading(steps.stepped(base, unit, 0), anchor, mod(m))


def _year_end(m: Match, ctx: Context) -> Reading | None:
    """ "Zum Jahresende", "der Jahreswechsel", "zum Monatsende": of the year that is spoken in."""
    now = ctx.now
    if now is None:
        return None
    if m.has("month"):
        return reading(now.to("M"), ctx.anchor, "END" if m.word("month").endswith("ende") else "START")
    if m.has("week"):
        return reading(now.to("W"), ctx.anchor, "START")
    year = int(m.text("year")) if m.has("year") else now.year
    anchor = "" if m.has("year") else ctx.anchor
    if m.has("turn"):
        turns = [Period("D", edtf.ordinal(y, 12, 31)) for y in (year - 1, year)]
        near = turns[1] if m.has("year") else anchoring.nearest(turns, now, ctx.tense_of(m))
        return reading(near, anchor) if near else None
    kind = m.word("end").removeprefix("jahres")
    return reading(
        Period("Y", year), anchor, {"ende": "END", "schluss": "END", "mitte": "MID"}.get(kind, "START")
    )


def _this_year(_m: Match, ctx: Context) -> Reading | None:
    """ "Heuer" of Austria and Bavaria."""
    return reading(ctx.dct.to("Y"), "dct") if ctx.dct else Reading("XXXX")


def _weekend(m: Match, ctx: Context) -> Reading | None:
    """ "Am Wochenende": the last one on a day of the week, the next one with a future."""
    base = ctx.now
    if base is None or m.before() not in ("am", "vom", "zum", "übers", "das", "dieses"):
        return None
    found = steps.stepped(base, "WE", 0)
    if base.unit == "D" and edtf.weekday(base.number) < 5 and ctx.tense_of(m) != "future":
        found = found.shifted(-1)
    return reading(found, ctx.anchor)


def _before_or_after(m: Match, ctx: Context) -> Reading | None:
    """ "Im Vorjahr", "am Vortag", "im Folgejahr": beside what was last spoken of; in news the last year."""
    letter = words.BEFORE_YEAR.get(m.text("name")) or words.AFTER_YEAR.get(m.text("name")) or "Y"
    step = -1 if m.text("name") in words.BEFORE_YEAR else 1
    day = ctx.focus is not None and ctx.focus.unit == "D"
    if ctx.narrative or step > 0 or (letter == "D" and day):
        found = steps.beside(ctx, letter, step)
        return replace(found, focus=None) if found and step < 0 else found  # the story does not go back there
    now = ctx.now
    return reading(steps.stepped(now, steps.PERIODS[letter], step), ctx.anchor) if now else None


def _year_before(_m: Match, ctx: Context) -> Reading | None:
    """ "Im Vorjahresquartal", "im Vorjahreszeitraum": a year before the month or quarter that is spoken of."""
    focus, now = ctx.focus, ctx.now
    back = {"M": 12, "Q": 4, "H": 2}
    if focus is not None and focus.unit in back:
        return replace(reading(focus.shifted(-back[focus.unit]), "previous"), focus=None)
    return replace(reading(now.to("Y").shifted(-1), ctx.anchor), focus=None) if now else None


def _week_of(m: Match, ctx: Context) -> Reading | None:
    """ "Kalenderwoche 12" of this year, or of the year named."""
    year = int(m.text("year")) if m.has("year") else ctx.now.year if ctx.now else None
    place = day_number(m.text("n"))
    if year is None or not 1 <= place <= 53:
        return None
    found = Period("D", edtf.ordinal(year, 1, 4)).to("W").shifted(place - 1)
    return reading(found, "" if m.has("year") else ctx.anchor)


def _nth_week(m: Match, ctx: Context) -> Reading | None:
    """ "In der ersten Woche" of a month named; the value is the week that most of it is in."""
    number, place = words.month_number(m.word("month")), day_number(m.text("nth"))
    found = (
        period.month(int(m.text("year")), number) if m.has("year") else anchoring.near_month(ctx, m, number)
    )
    if found is None or (m.word("nth").startswith("letzt") is False and not 1 <= place <= 4):
        return None
    first = found.last - 6 if m.word("nth").startswith("letzt") else found.first + 7 * (place - 1)
    week = Period("D", first + 3).to("W")
    return replace(reading(week, "" if m.has("year") else ctx.anchor), date=edtf.days(first, first + 6))


RULES = (
    Rule(
        "stepped-period", "DATE", rf"{EARLY}(?:ART)?(?P<step>STEP)(?P<unit>BIGUNIT)", _stepped,
        (("Es brannte vergangene Woche.", "2024-10-24", "vergangene Woche = 2024-W42"),
         ("Im nächsten Jahr wird gebaut.", "2024-10-24", "nächsten Jahr = 2025"),
         ("Am 3. März 2021 kam er. An diesem Tag fiel Schnee.", "2024-10-24", "diesem Tag = 2021-03-03")),
        ("Diese Tage sind lang.",),
    ),
    Rule(
        "part-of-period", "DATE", r"(?P<mod>MODWORD)(?:der|des)?(?P<unit>BIGUNIT)(?!YEAR)", _part_of_step,
        (("Er geht Ende des Jahres.", "2024-10-24", "Ende des Jahres = 2024"),),
    ),
    Rule(
        "the-period", "DATE", r"(?:der|des)(?P<unit>BIGUNIT)(?!YEAR)", _the_period,
        (("Im Laufe des Jahres stieg der Preis.", "2024-10-24", "des Jahres = 2024"),),
        ("Sie war die Sportlerin des Jahres.",),
    ),
    Rule(
        "year-end", "DATE",
        r"(?P<end>Jahresende|Jahresmitte|Jahresanfang|Jahresbeginn|Jahresschluss)(?P<year>YEAR)?|(?P<turn>Jahreswechsel)(?P<year2>YEAR)?|(?P<month>Monatsende|Monatsanfang|Monatsbeginn)|(?P<week>Wochenbeginn|Wochenanfang)", _year_end,
        (("Sie zahlen bis Jahresende.", "2024-10-24", "Jahresende = 2024"),
         ("Zum Jahreswechsel gab es Feuerwerk.", "2024-10-24", "Jahreswechsel = 2023-12-31")),
    ),
    Rule(
        "this-year", "DATE", r"heuer", _this_year,
        (("Heuer ist der Wein gut.", "2024-10-24", "Heuer = 2024"),),
    ),
    Rule(
        "weekend", "DATE", r"Wochenende(?!s)", _weekend,
        (("Am Wochenende hat es geschneit.", "2024-10-24", "Wochenende = 2024-W42-WE"),),
        ("Ein Wochenende lang feierten sie.",),
    ),
    Rule(
        "before-or-after", "DATE", r"ART?(?P<name>LAST|NEXT)", _before_or_after,
        (("Im Vorjahr war er krank.", "2024-10-24", "Vorjahr = 2023"),
         ("Am 3. März 2021 kam er. Am Vortag war er noch krank.", "2024-10-24", "Vortag = 2021-03-02")),
    ),
    Rule(
        "year-before", "DATE", r"(?:ART)?(?:Vorjahresmonat|Vorjahresmonats|Vorjahresquartal|Vorjahresquartals|Vorjahreszeitraum|Vorjahreszeitraums|Vorjahreszeit)", _year_before,
        (("Im dritten Quartal 2014 stieg er, im Vorjahresquartal nicht.", "2024-10-24", "Vorjahresquartal = 2013-Q3"),),
    ),
    Rule(
        "calendar-week", "DATE", r"ART?(?:(?:Kalenderwoche|kw)(?P<n>D2)|(?P<n2>D2\.)(?:Kalenderwoche|kw))(?:des Jahres)?(?P<year>YEAR)?", _week_of,
        (("Geliefert wird in der Kalenderwoche 12.", "2024-10-24", "der Kalenderwoche 12 = 2024-W12"),),
    ),
    Rule(
        "week-of-month", "DATE", r"ART?(?P<nth>NTHPLACE)(?:Woche)(?:im|des)?(?P<month>MON)(?P<year>YEAR)?", _nth_week,
        (("In der letzten Woche im Oktober 1918 fiel die Stadt.", "2024-10-24", "der letzten Woche im Oktober 1918 = 1918-W44"),),
    ),
)  # fmt: skip
"""Steps of German."""
