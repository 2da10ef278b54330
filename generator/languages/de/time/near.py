"""Days and parts of the day near the day of writing: weekdays, "gestern", "heute Abend"."""

from dataclasses import replace

from generator import edtf
from generator.languages import anchoring, steps
from generator.languages.anchoring import reading, time_reading
from generator.languages.de.time import words
from generator.languages.de.time.compounds import day_of_compound, part_of
from generator.languages.de.time.pieces import begins_sentence, mod, step_of
from generator.languages.de.time.tense import is_past
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading, Rule

_FAR = 30  # words; a day named farther back is not the day that a part of the day belongs to


def near_day(m: Match, ctx: Context) -> Reading | None:
    """ "Gestern", "heute früh", "morgen Abend"."""
    part = part_of(m.word("part")) if m.has("part") else ""
    if ctx.dct is None:
        return Reading("XXXX-XX-XX")
    if m.word("day") == "heute" and not part and _is_nowadays(m):
        return Reading("PRESENT_REF")
    found = ctx.dct.shifted(words.DAYS_NEAR[m.word("day")])
    return time_reading(found, part, "dct") if part else reading(found, "dct", mod(m))


def _is_nowadays(m: Match) -> bool:
    """ "Heute" is the age one lives in, not the day: "noch heute", or in an essay that speaks of no other day."""
    if "noch" in (m.before(), m.after()) or m.before() == "bis":
        return True
    if m.after() in ("um", "ab", "gegen", ",") and m.after(2)[:1].isdecimal():
        return False
    return len(m.words.lower) > _REPORT and not (_speaks_of_days(m) or is_past(m))


_REPORT = 400  # words and marks; what is shorter reports on its day
_REACH = 150  # words on either side in which an article shows whether it reports on days
_REPORTING = frozenset({"gestern", "vorgestern", "morgen", "übermorgen", "uhr"})


def _speaks_of_days(m: Match) -> bool:
    near = m.words.lower[max(0, m.start - _REACH) : m.end + _REACH]
    return any(word in _REPORTING or word in words.WEEKDAYS for word in near)


def _tomorrow_at_the_head(m: Match, ctx: Context) -> Reading | None:
    """ "Morgen beginnt …": with a capital at the head of a sentence it is a day; else the noun."""
    dated = m.after() == "," and (m.after(2) in words.WEEKDAYS or m.after(2).isdecimal())
    if not begins_sentence(m) or ctx.dct is None or not (m.after().isalpha() or dated) or m.leads_a_name:
        return None
    found = ctx.dct.shifted(1)
    return time_reading(found, part_of(m.word("part")), "dct") if m.has("part") else reading(found, "dct")


def _weekday(m: Match, ctx: Context) -> Reading | None:
    if m.has("compound"):
        weekday, part = day_of_compound(m.word("compound")), part_of(m.word("compound"))
    else:
        weekday = words.weekday_number(m.word("weekday"))
        part = part_of(m.word("part")) if m.has("part") else ""
    if m.before() in _NAMING or (m.before() == "-" and not part):
        return None
    found = _day_meant(m, ctx, weekday)
    if found is None:
        return anchoring.unknown_weekday(weekday)
    return time_reading(found, part, ctx.anchor, mod(m)) if part else reading(found, ctx.anchor, mod(m))


_NAMING = frozenset(
    {
        "blutiger",
        "blutigen",
        "blutige",
        "schwarzer",
        "schwarzen",
        "schwarze",
        "jeder",
        "jeden",
        "jedem",
        "langer",
        "langen",
    }
)


def _day_meant(m: Match, ctx: Context, weekday: int) -> Period | None:
    now = ctx.dct or ctx.now
    if m.has("ofweek") and now is not None:  # "Montag vergangener Woche"
        week = now.to("W").shifted(words.STEPS[m.word("ofweek")])
        return Period("D", week.first + weekday)
    if m.before() == "bis" and ctx.last_rule == "weekday" and ctx.last_end == m.start - 1 and ctx.focus:
        return ctx.focus.shifted((weekday - edtf.weekday(ctx.focus.last)) % 7)  # "von Montag bis Freitag"
    if m.has("step") and ctx.now is not None:
        return steps.stepped_weekday(ctx.dct or ctx.now, weekday, step_of(m))
    return anchoring.near_weekday(ctx, m, weekday)


def _todays_weekday(m: Match, ctx: Context) -> Reading | None:
    """ "Am heutigen Samstag", "am gestrigen Abend"; the adjective stands for the day, the noun names it."""
    if ctx.dct is None:
        return None
    near = {"heutig": "heute", "gestrig": "gestern", "morgig": "morgen"}
    stem = next(stem for stem in near if m.word("which").startswith(stem))
    found = ctx.dct.shifted(words.DAYS_NEAR[near[stem]])
    if m.has("part"):
        return time_reading(found, part_of(m.word("part")), "dct")
    return replace(reading(found, "dct"), skip=m.groups["weekday"][0] - m.start if m.has("weekday") else 0)


def _part_of_day(m: Match, ctx: Context) -> Reading | None:
    """ "Am Nachmittag", "in der Nacht", "diesen Abend": of the day last named nearby, else of today."""
    part = part_of(m.word("part"))
    if m.before() not in _BEFORE_PARTS and not (m.has("art") or m.has("this")):
        return None
    if m.has("art") and m.before() not in ("in", "an", "während", "bis", "für"):
        return None
    named = (
        ctx.focus is not None and ctx.focus.unit == "D" and (ctx.narrative or m.start - ctx.last_end <= _FAR)
    )
    found, anchor = (ctx.focus, "previous") if named else (ctx.now, ctx.anchor)
    if m.word("part") == "vorabend":
        found = found.shifted(-1) if found and m.after() not in ("des", "der") else None
        return time_reading(found, part, anchor) if found else None
    return time_reading(found, part, anchor, _EARLY_OR_LATE.get(m.word("when")[:3], ""))


_EARLY_OR_LATE = {"frü": "START", "spä": "END"}
_BEFORE_PARTS = frozenset(
    {"am", "vom", "zum", "gegen", "bis", "seit", "frühen", "späten", "selben", "gleichen"}
)


def _night_to(m: Match, ctx: Context) -> Reading | None:
    """ "In der Nacht zum Sonntag", "in der Nacht auf gestern": the night that begins on the day before."""
    if m.has("day"):
        return night_before(ctx.dct.shifted(words.DAYS_NEAR[m.word("day")]), "dct") if ctx.dct else None
    found = anchoring.near_weekday(ctx, m, words.weekday_number(m.word("weekday")))
    return night_before(found, ctx.anchor) if found else None


def night_before(day: Period, anchor: str) -> Reading:
    """The night that ends on a day, named after the day on which it begins."""
    eve = day.shifted(-1)
    return Reading(f"{eve.value}TNI", edtf.days(eve.number, day.number), anchor, focus=day, type="TIME")


def _last_night(m: Match, ctx: Context) -> Reading | None:
    """ "In der vergangenen Nacht", "letzte Nacht", "kommende Nacht"."""
    if ctx.dct is None:
        return None
    part = part_of(m.word("part"))
    return time_reading(ctx.dct.shifted(min(step_of(m), 0)), part, "dct")


def _part_of_weekday(m: Match, ctx: Context) -> Reading | None:
    """ "In den frühen Morgenstunden des Samstags", "am Abend vom Sonntag"."""
    found = anchoring.near_weekday(ctx, m, words.weekday_number(m.word("weekday")))
    mod_ = _EARLY_OR_LATE.get(m.word("when")[:3], "")
    return time_reading(found, part_of(m.word("part")), ctx.anchor, mod_) if found else None


def _night_of(m: Match, ctx: Context) -> Reading | None:
    """ "In der Nacht von Samstag auf Sonntag": the night that begins on the first."""
    found = anchoring.near_weekday(ctx, m, words.weekday_number(m.word("weekday")))
    return night_before(found.shifted(1), ctx.anchor) if found else None


def _night_to_date(m: Match, ctx: Context) -> Reading | None:
    number, dom = words.month_number(m.word("month")), int(m.text("day").rstrip("."))
    if m.has("year"):
        from_year = anchoring.day(int(m.text("year")), number, dom)
        return night_before(from_year, "") if from_year else None
    found = anchoring.near_day(ctx, m, number, dom)
    return night_before(found, ctx.anchor) if found else None


def _part_of_date(m: Match, ctx: Context) -> Reading | None:
    """ "Am Abend des 3. März", "in der Nacht des 14. August"."""
    number, dom = words.month_number(m.word("month")), int(m.text("day").rstrip("."))
    if m.has("year"):
        found, anchor = anchoring.day(int(m.text("year")), number, dom), ""
    else:
        found, anchor = anchoring.near_day(ctx, m, number, dom), ctx.anchor
    return time_reading(found, part_of(m.word("part")), anchor) if found else None


RULES = (
    Rule(
        "near-day", "DATE", r"(?:(?P<mod>MODWORD))?(?P<day>NEARDAY)(?P<part>PART|SMALLPART)?(?!-OTHER)", near_day,
        (("Er kam gestern an.", "2024-10-24", "gestern = 2024-10-23"),
         ("Er kam gestern Abend an.", "2024-10-24", "gestern Abend = 2024-10-23TEV"),
         ("Davon lebt man noch heute.", "2024-10-24", "heute = PRESENT_REF")),
    ),
    Rule(
        "tomorrow-at-the-head", "DATE", r"Morgen(?P<part>früh|Früh|Vormittag|Mittag|Nachmittag|Abend|Nacht)?", _tomorrow_at_the_head,
        (("Es ist soweit. Morgen beginnt die Messe.", "2024-10-24", "Morgen = 2024-10-25"),),
        ("Der Morgen war kalt.",),
    ),
    Rule(
        "todays", "DATE", r"ART?(?P<which>TODAYS)(?:(?P<weekday>WEEKDAY)|(?P<part>PART|DAYPART)|Tag(?:es)?)", _todays_weekday,
        (("Am heutigen Donnerstag ist Markt.", "2024-10-24", "Donnerstag = 2024-10-24"),),
    ),
    Rule(
        "weekday", "DATE",
        r"(?:(?P<mod>MODWORD)|ART)?(?P<step>STEP)?(?:(?P<compound>DAYPART)|(?P<weekday>WEEKDAY)(?:,?(?P<part>PART|früh|SMALLPART(?!s))|(?:der)?(?P<ofweek>STEP)Woche)?|(?P<ofweek2>STEP)Woche(?:am)?(?P<weekday4>WEEKDAY)|(?P<weekday2>WABBR\.)(?=,?DAY\.|\)))|des(?P<weekday3>WEEKDAYS)", _weekday,
        (("Er kam am Dienstag an.", "2024-10-24", "Dienstag = 2024-10-22"),
         ("Er wird am Freitag kommen.", "2024-10-24", "Freitag = 2024-10-25"),
         ("Er kam am vergangenen Samstag.", "2024-10-24", "vergangenen Samstag = 2024-10-19"),
         ("Er kam am Mittwochabend an.", "2024-10-24", "Mittwochabend = 2024-10-23TEV")),
        ("Der Schwarze Freitag ist bekannt.",),
    ),
    Rule(
        "night-to-weekday", "TIME", r"(?P<art>ART)?Nacht(?:zum|auf(?:den)?)(?:(?:STEP|TODAYS)?(?P<weekday>WEEKDAY)|(?P<day>NEARDAY))", _night_to,
        (("In der Nacht zum Sonntag brannte es.", "2024-10-24", "der Nacht zum Sonntag = 2024-10-19TNI"),),
    ),
    Rule(
        "night-of-weekdays", "TIME", r"(?P<art>ART)?Nacht(?:von|vom)(?P<weekday>WEEKDAY)(?:auf|zum)(?:den)?WEEKDAY", _night_of,
        (("In der Nacht von Samstag auf Sonntag brannte es.", "2024-10-24", "der Nacht von Samstag auf Sonntag = 2024-10-19TNI"),),
    ),
    Rule(
        "last-night", "TIME", r"ART?(?P<step>STEP)(?P<part>Nacht|Abend)", _last_night,
        (("In der vergangenen Nacht brannte es.", "2024-10-24", "der vergangenen Nacht = 2024-10-23TNI"),),
    ),
    Rule(
        "night-to-date", "TIME", r"(?P<art>ART)?Nacht(?:zum|auf(?:den)?)(?:WD,?(?:den|dem)?)?(?P<day>DAY\.)(?P<month>MON),?(?P<year>YEAR)?", _night_to_date,
        (("In der Nacht auf den 28. Juli brannte es.", "2024-10-24", "der Nacht auf den 28. Juli = 2024-07-27TNI"),),
    ),
    Rule(
        "part-of-weekday", "TIME", r"ART?(?P<when>frühen|späten)?(?P<part>PART)(?:des|vom)(?P<weekday>WEEKDAYS|WEEKDAY)", _part_of_weekday,
        (("In den frühen Stunden, am Morgen des Samstags, brannte es.", "2024-10-24", "Morgen des Samstags = 2024-10-19TMO"),),
    ),
    Rule(
        "part-of-date", "TIME", r"ART?SAME?(?P<part>PART)(?:des|vom)(?P<day>DAY\.)(?P<month>MON),?(?P<year>YEAR)?", _part_of_date,
        (("Am Abend des 3. März 2021 schneite es.", "2024-10-24", "Abend des 3. März 2021 = 2021-03-03TEV"),),
    ),
    Rule(
        "part-of-day", "TIME", r"(?:(?P<this>THIS|SAME)|(?P<art>ART))?(?P<when>frühen|späten|frühe|späte)?(?P<part>PART)", _part_of_day,
        (("Am Dienstag kam er an, am Abend fuhr er heim.", "2024-10-24", "Abend = 2024-10-22TEV"),),
        ("Es war ein schöner Abend.",),
    ),
)  # fmt: skip
"""Near days of German."""
