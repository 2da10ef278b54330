"""Times of day: "14.30 Uhr", "gegen 8 Uhr", "um halb neun", "Viertel nach acht"."""

import re

from generator.languages import anchoring, period
from generator.languages.anchoring import time_reading
from generator.languages.de.numbers import cardinal
from generator.languages.de.time import words
from generator.languages.de.time.compounds import part_of
from generator.languages.de.time.pieces import day_number
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading, Rule

_NEAR = 40  # words; a day named farther back is not the day that a time of day belongs to
_MARK = re.compile(r"[.:]")


def _clock(m: Match) -> str | None:
    """The group "clock" as ``HH:MM``, on the side of the day that is named; ``None`` if there is no such time."""
    text = m.text("clock")
    head, *rest = _MARK.split(text)
    hour = int(head) if head.isdecimal() else cardinal(head.lower())
    minute = int(m.text("minute")) if m.has("minute") else int(rest[0]) if rest and len(rest[0]) == 2 else 0
    if hour is None or hour > 24 or minute > 59 or (rest and len(rest[0]) != 2):
        return None
    part = words.PARTS_MANY.get(m.word("parts")) or (part_of(m.word("part")) if m.has("part") else "")
    if (part in ("AF", "EV") and hour < 12) or (part == "NI" and 6 < hour < 12):
        hour += 12
    return f"{hour:02d}:{minute:02d}"


def _day_of(m: Match, ctx: Context) -> tuple[Period | None, str]:
    """The day that a time of day belongs to, and its anchor."""
    if m.has("weekday"):
        return anchoring.near_weekday(ctx, m, words.weekday_number(m.word("weekday"))), ctx.anchor
    if m.has("month"):
        number, dom = words.month_number(m.word("month")), day_number(m.text("day"))
        if m.has("year"):
            return period.day(int(m.text("year")), number, dom), ""
        return anchoring.near_day(ctx, m, number, dom), ctx.anchor
    focus = ctx.focus
    if focus is not None and focus.unit == "D" and (ctx.narrative or m.start - ctx.last_end <= _NEAR):
        return focus, "previous"
    return ctx.now, ctx.anchor


def _time(m: Match, ctx: Context) -> Reading | None:
    clock = _clock(m)
    if clock is None:
        return None
    if m.before() in ("jeweils", "täglich", "immer", "stets"):
        return Reading(f"T{clock}")
    return time_reading(_day_of(m, ctx)[0], clock, _day_of(m, ctx)[1])


_BEFORE_CLOCK = frozenset({"um", "ab", "gegen", "bis", "von", "(", "nach", "vor", "seit", "-", "–", "kurz"})


def _bare_time(m: Match, ctx: Context) -> Reading | None:
    """ "Um 12.15": without "Uhr" only after a word that goes with a time, and before none that is measured."""
    if (
        m.before() not in _BEFORE_CLOCK
        or m.after() in _MEASURED
        or (m.before() != "um" and "." in m.text("clock"))
    ):
        return None
    return _time(m, ctx) if len(_MARK.split(m.text("clock"))) > 1 else None


_MEASURED = frozenset(
    {
        "prozent",
        "%",
        "euro",
        "€",
        "mark",
        "millionen",
        "milliarden",
        "punkte",
        "punkten",
        "meter",
        "kilometer",
        "mio",
    }
)


def _spoken_time(m: Match, ctx: Context) -> Reading | None:
    """ "Halb neun" (8:30), "Viertel nach acht" (8:15), "zehn vor acht" (7:50)."""
    hour = cardinal(m.text("hour").lower()) if not m.text("hour").isdecimal() else int(m.text("hour"))
    if hour is None or not 1 <= hour <= 24:
        return None
    part = words.PARTS_MANY.get(m.word("parts"), "")
    minutes = hour * 60 + (-30 if m.has("half") else _offset(m))
    if part in ("AF", "EV") and minutes < 12 * 60:
        minutes += 12 * 60
    day, anchor = _day_of(m, ctx)
    return time_reading(day, f"{minutes // 60:02d}:{minutes % 60:02d}", anchor)


def _offset(m: Match) -> int:
    size = (
        45
        if m.word("quarter") == "dreiviertel"
        else 15
        if m.has("quarter")
        else cardinal(m.text("count").lower()) or 0
    )
    if m.word("quarter") == "dreiviertel":
        return -15
    return -size if m.word("side") == "vor" else size


def _named(m: Match, ctx: Context) -> Reading | None:
    """ "Um Mitternacht", "zu Mittag"."""
    if m.before() not in ("um", "gegen", "bis", "nach", "vor", "seit", "zu", "ab", "kurz"):
        return None
    day, anchor = _day_of(m, ctx)
    return time_reading(day, "24:00" if m.has("midnight") else "12:00", anchor)


_CLOCK = r"(?P<clock>HOUR|CLOCK|DECIMAL|NUMWORD)"
# "18 Uhr Ortszeit am Montag": the day is an expression of its own.
_DAY = r"(?:(?=OTHER?,?am(?:(?P<weekday>WEEKDAY)|(?P<day>DAY\.)(?P<month>MON)(?P<year>YEAR)?))|)"
_PARTS = r"(?:(?P<parts>PARTS)|(?P<part>früh))?"

RULES = (
    Rule(
        "time", "TIME", rf"{_CLOCK}Uhr(?P<minute>MINUTE)?(?!OTHER-){_PARTS}{_DAY}", _time,
        (("Der Bus fuhr um 14.30 Uhr ab.", "2024-10-24", "14.30 Uhr = 2024-10-24T14:30"),
         ("Er kam gegen 8 Uhr abends.", "2024-10-24", "8 Uhr abends = 2024-10-24T20:00"),
         ("Um 18 Uhr am 3. Mai 2021 ging es los.", "2024-10-24", "18 Uhr = 2021-05-03T18:00"),
         ("Am Dienstag kam er um acht Uhr.", "2024-10-24", "acht Uhr = 2024-10-22T08:00")),
    ),
    Rule(
        "first-time", "TIME", rf"{_CLOCK}(?=(?:bis|und|oder|-|–|/)(?:um|gegen)?(?:HOUR|CLOCK|DECIMAL|NUMWORD)Uhr)", _time,
        (("Es geht von 10 bis 15 Uhr.", "2024-10-24", "10 = 2024-10-24T10:00"),),
    ),
    Rule(
        "bare-time", "TIME", r"(?P<clock>CLOCK|DECIMAL)", _bare_time,
        (("Das Rennen beginnt um 12.15 am See.", "2024-10-24", "12.15 = 2024-10-24T12:15"),),
        ("Der Kurs stieg um 12.15 Prozent.",),
    ),
    Rule(
        "spoken-time", "TIME", r"(?:(?P<half>halb)|(?P<quarter>Viertel|viertel)(?P<side>vor|nach)|(?P<quarter2>dreiviertel)|(?P<count>NUMWORD)(?P<side2>vor|nach))(?P<hour>NUMWORD|HOUR)(?:Uhr)?(?P<parts>PARTS)?",
        lambda m, c: _spoken_time(m, c) if m.before() in ("um", "gegen", "ab", "bis", "seit", "kurz") else None,
        (("Er kam um halb neun.", "2024-10-24", "halb neun = 2024-10-24T08:30"),
         ("Er kam um Viertel nach acht.", "2024-10-24", "Viertel nach acht = 2024-10-24T08:15")),
        ("Sie sind halb neun, halb alt.",),
    ),
    Rule(
        "named-time", "TIME", r"(?P<midnight>Mitternacht)|Mittag", _named,
        (("Es begann um Mitternacht.", "2024-10-24", "Mitternacht = 2024-10-24T24:00"),),
        ("Die Mitternacht war still.",),
    ),
)  # fmt: skip
"""Times of day of German."""
