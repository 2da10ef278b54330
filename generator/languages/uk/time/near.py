"""Days, parts of the day and years near the day of writing: weekdays, "вчора", "торік"."""

from generator import edtf
from generator.languages import anchoring, steps
from generator.languages.anchoring import reading, time_reading
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading, Rule
from generator.languages.uk.time import words
from generator.languages.uk.time.pieces import day_of, day_spoken_of, is_name


def _near_day(m: Match, ctx: Context) -> Reading | None:
    """ "Вчора"; a history's "сьогодні" is its reader's present."""
    shift = words.DAYS_NEAR[m.word("day")]
    if ctx.narrative and not shift and not m.has("part"):
        return Reading("PRESENT_REF")
    if ctx.dct is None:
        return Reading("XXXX-XX-XX")
    found = ctx.dct.shifted(shift)
    if m.has("part"):
        return time_reading(found, words.PARTS[m.word("part")], "dct")
    return reading(found, "dct")


def _near_year(m: Match, ctx: Context) -> Reading:
    if ctx.dct is None:
        return Reading("XXXX")
    return reading(ctx.dct.to("Y").shifted(words.YEARS_NEAR[m.word("year")]), "dct")


def _weekday(m: Match, ctx: Context) -> Reading | None:
    weekday = words.WEEKDAYS[m.word("weekday")]
    if is_name(m, "weekday") or m.before() in _NAMED:
        return None
    found = _which(m, ctx, weekday)
    if found is None:
        return anchoring.unknown_weekday(weekday)
    if m.has("part"):
        return time_reading(found, words.PARTS[m.word("part")], ctx.anchor)
    return reading(found, ctx.anchor)


_NAMED = frozenset("кривава кривавої криваву чорна чорної чорну чорний чистий чорного страсна вербна".split())


def _which(m: Match, ctx: Context, weekday: int) -> Period | None:
    step = words.STEPS.get(m.word("step"))
    if step is None:
        beside = ctx.last_end >= 0 and m.start - ctx.last_end <= 2 and ctx.focus is not None
        if beside and ctx.focus and ctx.focus.unit == "D" and edtf.weekday(ctx.focus.number) == weekday:
            return ctx.focus  # "23 квітня, у вівторок"
        return anchoring.near_weekday(ctx, m, weekday)
    return steps.named_weekday(ctx, m, weekday, step)


def _part(m: Match, ctx: Context) -> Reading | None:
    """ "Вранці 9 вересня", "в ніч на 18 грудня 2011 року", "увечері в п'ятницю"."""
    found, anchor = day_of(m, ctx)
    if m.has("eve") and found is not None:
        found = found.shifted(-1)  # "у ніч з 10 на 11 січня" is the night of the 10th
    return time_reading(found, words.PARTS[m.word("part")], anchor)


def _part_alone(m: Match, ctx: Context) -> Reading | None:
    """ "Увечері": of the day spoken of."""
    found, anchor = day_spoken_of(ctx, m)
    return time_reading(found, words.PARTS[m.word("part")], anchor)


def _stepped_part(m: Match, ctx: Context) -> Reading | None:
    """ "Цього ранку", "минулої ночі", "тієї ж ночі", "ранку наступного дня"."""
    which, part = m.word("which"), words.PARTS[m.word("part")]
    step = words.STEPS.get(which, 0)
    if which in words.STEPS and which not in words.HANGING and not ctx.narrative and ctx.dct is not None:
        return time_reading(ctx.dct.shifted(step), part, "dct")
    if ctx.focus is None or ctx.focus.unit != "D":
        return time_reading(None if ctx.focus or not ctx.dct else ctx.dct.shifted(step), part, ctx.anchor)
    return steps.beside(ctx, "D", step, part)


def _with_hour(m: Match, ctx: Context) -> Reading | None:
    found, anchor = day_of(m, ctx)
    return time_reading(found, words.NOON[m.word("noon")], anchor)


_DAY = (
    r"(?:(?P<day>DOM)(?P<month>MON)(?:,?(?P<year>YEAR))?|(?:(?:у|в)?(?P<weekday>WEEKDAY))|(?P<near>NEARDAY))"
)

RULES = (
    Rule(
        "near-day", "DATE", r"(?P<day>NEARDAY)(?P<part>PART)?", _near_day,
        (("Він пішов учора.", "2024-10-24", "учора = 2024-10-23"),
         ("Завтра вранці він приїде.", "2024-10-24", "Завтра вранці = 2024-10-25TMO")),
    ),
    Rule(
        "near-year", "DATE", r"(?P<year>NEARYEAR)", _near_year,
        (("Торік ціни впали.", "2024-10-24", "Торік = 2023"),),
    ),
    Rule(
        "weekday", "DATE", r"(?:(?P<step>STEP|THAT)JUST?)?(?P<weekday>WEEKDAY)(?P<part>PART)?(?!,?DAY MONTH)", _weekday,
        (("Про це оголосили у вівторок.", "2024-10-24", "вівторок = 2024-10-22"),
         ("Вони зустрінуться в п’ятницю.", "2024-10-24", "п’ятницю = 2024-10-25"),
         ("Минулої п'ятниці впав сніг.", "2024-10-24", "Минулої п'ятниці = 2024-10-18")),
        ("Посол Олександр Середа приїхав.", "Серед людей був лікар."),
    ),
    Rule(
        "part-of-date", "TIME", rf"(?P<part>PART)(?:на|проти|(?P<eve>(?:з|із)DAY(?:-SUFFIX)?на))?{_DAY}", _part,
        (("Вранці 9 вересня 2021 року все почалося.", "2024-10-24", "Вранці 9 вересня 2021 = 2021-09-09TMO"),
         ("У ніч на 24 лютого 2022 року ніхто не спав.", "2024-10-24", "ніч на 24 лютого 2022 = 2022-02-24TNI"),
         ("Увечері в понеділок згасло світло.", "2024-10-24", "Увечері в понеділок = 2024-10-21TEV")),
    ),
    Rule(
        "date-part", "TIME", r"(?:WEEKDAY,?)?(?P<day>DOM)(?P<month>MON)(?:(?P<year>YEAR)(?:OFYEAR)?)?,?(?:рано|пізно)?(?P<part>PART)(?!на|проти)", _part,
        (("22 червня 2021 року вранці все почалося.", "2024-10-24", "22 червня 2021 року вранці = 2021-06-22TMO"),),
    ),
    Rule(
        "part-of-day", "TIME", r"(?P<part>вранці|уранці|зранку|вдень|удень|пополудні|увечері|ввечері|вночі|уночі|надвечір)", _part_alone,
        (("Вночі згоріла хата.", "2024-10-24", "Вночі = 2024-10-24TNI"),),
    ),
    Rule(
        "stepped-part", "TIME", r"(?P<which>STEP|THAT)JUST?(?P<part>PART)|(?P<part2>PART)(?P<which2>HANGING|THAT)JUST?дня", _stepped_part,
        (("3 березня 2021 року він захворів. Наступного ранку він помер.", "2024-10-24", "Наступного ранку = 2021-03-04TMO"),
         ("Минулої ночі дощило.", "2024-10-24", "Минулої ночі = 2024-10-23TNI")),
    ),
    Rule(
        "noon", "TIME", rf"(?P<noon>NOON){_DAY}?", _with_hour,
        (("Опівдні все скінчилося.", "2024-10-24", "Опівдні = 2024-10-24T12:00"),),
    ),
)  # fmt: skip
"""Near days of Ukrainian."""
