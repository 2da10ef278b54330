"""Dates that hang on another: "три дні тому", "через два роки", "того ж дня", "минулого тижня"."""

from dataclasses import replace

from generator.languages import anchoring, steps
from generator.languages.anchoring import reading
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading, Rule
from generator.languages.uk.time import words
from generator.languages.uk.time.pieces import amount_of, mod


def _moved(m: Match, base: Period | None, anchor: str, *, forward: bool) -> Reading | None:
    """So many units from a period."""
    amount = amount_of(m)
    if m.has("n") and amount is None:
        return None
    return steps.counted(base, anchor, amount, words.UNITS[m.word("unit")], forward=forward)


def _ago(m: Match, ctx: Context) -> Reading | None:
    """ "Два роки тому" counts from the day of writing."""
    return None if m.after() == "що" else _moved(m, ctx.now, ctx.anchor, forward=False)


def _spoken_of(ctx: Context) -> tuple[Period | None, str]:
    return (ctx.focus, "previous") if ctx.focus is not None else (ctx.now, ctx.anchor)


def _later(m: Match, ctx: Context) -> Reading | None:
    """ "Роком пізніше", "за два дні до цього" count from what was spoken of."""
    if m.before() == "на":
        return None  # "на п'ять хвилин пізніше"
    base, anchor = _spoken_of(ctx)
    return _moved(m, base, anchor, forward=not m.has("back"))


def _in(m: Match, ctx: Context) -> Reading | None:
    """ "Через три дні": from what was spoken of in the past, from the day of writing in the future.

    Where an event is named to count from ("через два роки після війни") it is only how long.
    """
    letter, amount = words.UNITS[m.word("unit")], amount_of(m)
    if m.after() == "після" or (amount is None and not m.has("few")):
        read = Reading(anchoring.duration(amount, letter), type="DURATION", skip=1)
        return read if amount is not None or m.has("few") else None
    if ctx.narrative or ctx.tense_of(m) == "past":
        base, anchor = _spoken_of(ctx)
    else:
        base, anchor = ctx.now, ctx.anchor
    return _moved(m, base, anchor, forward=True)


def _stepped(m: Match, ctx: Context) -> Reading | None:
    """ "Минулого тижня", "наступного дня", "того ж року", "цього місяця"."""
    letter = words.UNITS[m.word("unit")]
    unit = steps.PERIODS.get(letter)
    if unit is None or (unit != "WE" and m.word("step").endswith(words.PLURAL)):
        return None  # "минулі роки"
    step = words.STEPS.get(m.word("step"), 0)
    if unit == "D" or _hangs(m, ctx):
        return steps.beside(ctx, letter, step, mod=mod(m)) or Reading(steps.UNKNOWN[unit])
    if ctx.now is None:
        return Reading(steps.UNKNOWN[unit])
    return reading(steps.stepped(ctx.now, unit, step), ctx.anchor, mod(m))


def _hangs(m: Match, ctx: Context) -> bool:
    """It is counted from what was spoken of: so say the words themselves, and so does a history."""
    word = m.word("step")
    beside = word in words.HANGING and (words.STEPS[word] < 0 or ctx.tense_of(m) == "past")
    return ctx.narrative or word in words.THAT or m.has("same") or beside


def _part_of(m: Match, ctx: Context) -> Reading | None:
    """ "Кінець року", "на початку місяця", "наприкінці минулого тижня"."""
    unit = steps.PERIODS.get(words.UNITS[m.word("unit")])
    if unit is None or unit == "D":
        return None
    hangs = _hangs(m, ctx) if m.has("step") else ctx.narrative
    base, anchor = _spoken_of(ctx) if hangs else (ctx.now, ctx.anchor)
    if base is None or (not m.has("step") and unit in ("E", "C", "L")):
        return None
    step = words.STEPS.get(m.word("step"), 0)
    return reading(steps.stepped(base, unit, step), anchor, mod(m))


def _half_year_ago(m: Match, ctx: Context) -> Reading | None:
    """ "Півроку тому", "через півроку"."""
    base, anchor = (ctx.now, ctx.anchor) if m.has("ago") else _spoken_of(ctx)
    if base is None or m.after() == "після":
        return Reading("P6M", type="DURATION", skip=int(m.has("through")))
    return replace(reading(steps.away(base, -6 if m.has("ago") else 6, "M"), anchor))


_COUNT = r"(?:(?P<few>FEW)|(?P<n>NUM))"
_UNITS = rf"(?:{_COUNT}(?P<unit>UNIT)|(?P<unit2>ONEUNIT))"

RULES = (
    Rule(
        "ago", "DATE", rf"(?:{_UNITS}|(?P<unit3>UNITS)(?:зо)?(?P<n2>NUM))тому", _ago,
        (("Він пішов три дні тому.", "2024-10-24", "три дні тому = 2024-10-21"),
         ("Рік тому він одружився.", "2024-10-24", "Рік тому = 2023"),
         ("Кілька років тому тут був ліс.", "2024-10-24", "Кілька років тому = PAST_REF"),
         ("Років п'ять тому тут був ліс.", "2024-10-24", "Років п'ять тому = 2019")),
        ("Цього року тому, хто прийде, дадуть хліба.",),
    ),
    Rule(
        "later", "DATE",
        rf"(?:{_COUNT}(?P<unit>UNIT)|(?P<unit2>BYUNIT|ONEUNIT))(?:пізніше|потому|по тому|(?P<back>раніше))"
        r"|за(?:(?:(?P<few2>FEW)|(?P<n2>NUM))(?P<unit3>UNIT)|(?P<unit4>ONEUNIT))(?P<back2>до)(?:цього|того)", _later,
        (("3 березня 2021 року він захворів. Двома днями пізніше він помер.", "2024-10-24", "Двома днями пізніше = 2021-03-05"),
         ("3 березня 2021 року він помер. За два дні до того він ще співав.", "2024-10-24", "За два дні до того = 2021-03-01")),
    ),
    Rule(
        "in-units", "DATE", rf"через(?:лише|всього|майже)?{_UNITS}", _in,
        (("3 березня 2021 року він захворів. Через два дні він помер.", "2024-10-24", "Через два дні = 2021-03-05"),
         ("Через тиждень відбудуться вибори.", "2024-10-24", "Через тиждень = 2024-W44"),
         ("Він помер через два роки після війни.", "2024-10-24", "два роки = P2Y")),
    ),
    Rule(
        "in-some-time", "DATE", r"через(?:якийсь|деякий|певний)час(?!після)", lambda _m, _c: Reading("FUTURE_REF"),
        (("Через деякий час він повернувся.", "2024-10-24", "Через деякий час = FUTURE_REF"),),
    ),
    Rule(
        "half-year-away", "DATE", r"півроку(?P<ago>тому)|(?P<through>через)півроку|півроку(?:потому|пізніше)", _half_year_ago,
        (("Півроку тому він пішов.", "2024-10-24", "Півроку тому = 2024-04"),),
    ),
    Rule(
        "stepped-period", "DATE", r"(?P<step>STEP|THAT)(?P<same>JUST)?(?P<unit>BIGUNIT)", _stepped,
        (("Минулого тижня дощило.", "2024-10-24", "Минулого тижня = 2024-W42"),
         ("Цього року врожай добрий.", "2024-10-24", "Цього року = 2024"),
         ("3 березня 2021 року він захворів. Наступного дня він помер.", "2024-10-24", "Наступного дня = 2021-03-04"),
         ("3 березня 2021 року він захворів. Того ж року він помер.", "2024-10-24", "Того ж року = 2021")),
    ),
    Rule(
        "part-of-period", "DATE", r"(?P<mod>PARTOF)(?:(?P<step>STEP|THAT)JUST?)?(?P<unit>BIGUNIT)", _part_of,
        (("До кінця року міст добудують.", "2024-10-24", "кінця року = 2024"),
         ("Наприкінці минулого тижня дощило.", "2024-10-24", "Наприкінці минулого тижня = 2024-W42")),
    ),
)  # fmt: skip
"""Dates of Ukrainian that hang on another."""
